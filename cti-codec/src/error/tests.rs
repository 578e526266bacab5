//! Names and sentences of errors.

use alloc::format;
use alloc::string::{String, ToString};

use super::*;
use crate::descriptor::tests::message;
use crate::{FieldDescriptor, ProtocolVersion};

static FIELD: FieldDescriptor = FieldDescriptor::floating::<u32>("ClientPort", 7);
static FIXED: FieldDescriptor = FieldDescriptor::fixed::<u32>("PeripheralID");
static MESSAGE: MessageDescriptor = message("PORT_EVENT", 700, &[]);

const ENCODING: [EncodeErrorKind; 16] = [
    EncodeErrorKind::MessageNotInVersion { protocol: Protocol::cce(ProtocolVersion::V13) },
    EncodeErrorKind::MessageDefined { number: 3 },
    EncodeErrorKind::MessageTooLong { length: 9, limit: 8 },
    EncodeErrorKind::BufferTooSmall { needed: 9, available: 8 },
    EncodeErrorKind::FieldNotInVersion { protocol: Protocol::cce(ProtocolVersion::V13) },
    EncodeErrorKind::FixedFieldAbsent { protocol: Protocol::cce(ProtocolVersion::V13) },
    EncodeErrorKind::RequiredAbsent,
    EncodeErrorKind::FirstMemberAbsent,
    EncodeErrorKind::TooLong { max: 8, found: 9 },
    EncodeErrorKind::TagTooWide { tag: 300 },
    EncodeErrorKind::EmbeddedNul,
    EncodeErrorKind::ValueOutOfRange { value: 300 },
    EncodeErrorKind::TooManyElements { found: 256, max: 255 },
    EncodeErrorKind::UnequalLists { first: 1, other: 2 },
    EncodeErrorKind::TagDefined { tag: 7 },
    EncodeErrorKind::Misfit,
];

/// The variant's name, in snake case.
fn snake(kind: &impl fmt::Debug) -> String {
    let debug = format!("{kind:?}");
    let variant = debug.split([' ', '(']).next().unwrap_or_default();
    let mut name = String::new();
    for letter in variant.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

#[test]
fn names_are_those_of_the_variants() {
    for kind in ENCODING {
        assert_eq!(kind.name(), snake(&kind));
    }
    for kind in [
        DecodeErrorKind::MessageTooLong { length: 9, limit: 8 },
        DecodeErrorKind::FixedPartCutShort { needed: 4, remaining: 3 },
        DecodeErrorKind::FieldPastEnd { tag: 7, declared: 4, remaining: 3 },
    ] {
        assert_eq!(kind.name(), snake(&kind));
    }
    let refused = AnomalyKind::RequiredAbsent;
    assert_eq!(DecodeErrorKind::Refused(refused).name(), snake(&refused));
}

#[test]
fn what_encoding_refuses_is_a_sentence_with_or_without_a_place() {
    let kind = EncodeErrorKind::RequiredAbsent;
    let sentence = |message, field| EncodeError { kind, message, field }.to_string();
    let path = FieldPath::new(&FIELD);
    assert_eq!(sentence(None, None), "is required and absent");
    assert_eq!(sentence(None, Some(path)), "ClientPort is required and absent");
    assert_eq!(sentence(Some(&MESSAGE), None), "PORT_EVENT: is required and absent");
    assert_eq!(
        sentence(Some(&MESSAGE), Some(path.in_element(2).in_inner(0))),
        "PORT_EVENT: ClientPort[2][0] is required and absent"
    );
}

#[test]
fn what_decoding_refuses_says_where() {
    let past = DecodeErrorKind::FieldPastEnd { tag: 9, declared: 4, remaining: 3 };
    let cut = DecodeErrorKind::FixedPartCutShort { needed: 4, remaining: 3 };
    let sentence = |kind, message, field: Option<&'static _>| {
        let field = field.map(FieldPath::new);
        DecodeError { kind, offset: 12, message, field }.to_string()
    };
    assert_eq!(
        sentence(past, Some(&MESSAGE), Some(&FIELD)),
        "PORT_EVENT: floating field ClientPort (tag 7) at byte 12 declares 4 bytes, 3 remain"
    );
    assert_eq!(
        sentence(past, None, None),
        "a field with tag 9 at byte 12 declares 4 bytes, 3 remain"
    );
    assert_eq!(
        sentence(cut, Some(&MESSAGE), Some(&FIXED)),
        "PORT_EVENT: fixed field PeripheralID at byte 12 takes 4 bytes, 3 remain"
    );
    assert_eq!(sentence(cut, None, None), "at byte 12 takes 4 bytes, 3 remain");
}
