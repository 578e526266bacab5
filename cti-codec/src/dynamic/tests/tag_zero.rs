//! Tag 0, which is no field's.

use alloc::vec;
use alloc::vec::Vec;

use super::fixtures::*;
use super::roster::*;
use crate::dynamic::DynamicMessage;
use crate::{
    AnomalyKind, DecodeErrorKind, EncodeErrorKind, FieldDescriptor, Item, MessageDescriptor,
    Octets, Value,
};

const ZERO: AnomalyKind = AnomalyKind::TagZero;

#[test]
fn a_field_of_tag_0_is_reported_among_values_and_kept() {
    let wrong = AnomalyKind::WrongLength { expected: 4, found: 1 };
    let body = [field(13, &[1]), field(0, &[7, 8]), field(13, &[2])].concat();
    let expected = [(wrong, 8, "Plain[0]"), (ZERO, 13, ""), (wrong, 19, "Plain[0]")];
    let message = deviates(&ROSTER, &body, V24, &expected);
    assert_eq!(aside(&message), [13, 0, 13]);
    assert_eq!(message.unknown.get(0), Some(&Octets::from(&[7, 8])));
}

#[test]
fn zeros_behind_the_last_field_are_fields_of_tag_0() {
    let body = [field(14, &[0, 1]), vec![0; 8]].concat();
    let message = deviates(&ROSTER, &body, V24, &[(ZERO, 14, ""), (ZERO, 18, "")]);
    assert_eq!((shown(&message).len(), aside(&message)), (1, vec![0, 0]));
    // What is left of them is too short for a field.
    let body = [body, vec![0; 3]].concat();
    let stray = AnomalyKind::TrailingBytes { count: 3 };
    deviates(&ROSTER, &body, V24, &[(stray, 22, ""), (ZERO, 14, ""), (ZERO, 18, "")]);
    // At narrow widths, a field is two zeros.
    deviates(&ROSTER, &[14, 2, 0, 1, 0, 0, 0, 0], V17, &[(ZERO, 12, ""), (ZERO, 14, "")]);
}

#[test]
fn a_field_of_tag_0_does_not_close_elements() {
    let body = [teams(1), team(1), pairs(1), pair(1), field(0, &[]), state(5)].concat();
    let message = deviates(&ROSTER, &body, V24, &[(ZERO, 34, "")]);
    assert_eq!(message.elements, [elements(1, &[1, 0])]);
}

#[test]
fn a_field_of_tag_0_past_the_end_is_no_fields_error() {
    let error = refused(&ROSTER, &[0, 0, 0, 9], V24);
    let kind = DecodeErrorKind::FieldPastEnd { tag: 0, declared: 9, remaining: 0 };
    assert_eq!((error.kind, error.field), (kind, None));
}

static NONE: FieldDescriptor =
    FieldDescriptor { name: "None", tag: Some(0), ..FieldDescriptor::TEMPLATE };
static ZERO_COUNT: FieldDescriptor =
    FieldDescriptor { name: "Count", tag: Some(0), counts: &[2], ..FieldDescriptor::TEMPLATE };
static ITEM: FieldDescriptor =
    FieldDescriptor { name: "Item", tag: Some(1), ..FieldDescriptor::TEMPLATE };
/// A declaration that contradicts the protocol.
static DECLARED: MessageDescriptor = MessageDescriptor {
    items: &[Item::Field(&NONE), Item::Field(&ZERO_COUNT), Item::Repeated(&ITEM)],
    ..crate::descriptor::tests::message("DECLARED_EVENT", 900, &[])
};

#[test]
fn a_declared_tag_0_matches_no_field() {
    let message = deviates(&DECLARED, &[0; 4], V24, &[(ZERO, 8, "")]);
    assert_eq!((message.floating.len(), aside(&message)), (0, vec![0]));
    let mut builder = DynamicMessage::builder(&DECLARED);
    assert_eq!(builder.floating_field("None"), None);
    assert!(builder.push_floating("None", Value::Unsigned(1)).is_err());
    // Nor is such a count written, which needs no entry.
    builder.push_floating("Item", Value::Unsigned(1)).unwrap();
    let error = builder.finish().encoded_len(V24).unwrap_err();
    assert_eq!((error.kind, error.field.unwrap().field), (EncodeErrorKind::Misfit, &ZERO_COUNT));
}

#[test]
fn an_unknown_field_of_tag_0_is_not_encoded() {
    let refusal = |message: &DynamicMessage<'_>| {
        let error = message.encoded_len(V24).unwrap_err();
        (error.kind, error.field)
    };
    let body = [0; 4];
    let (mut message, _) = tolerant(&ROSTER, &body, V24);
    assert_eq!(refusal(&message), (EncodeErrorKind::TagZero, None));
    // The first one that is refused is named.
    message.unknown.push(4, &[]);
    assert_eq!(refusal(&message), (EncodeErrorKind::TagZero, None));
    message.unknown = message.unknown.iter().rev().cloned().collect();
    assert_eq!(refusal(&message), (EncodeErrorKind::TagDefined { tag: 4 }, None));
    message.unknown.clear();
    assert_eq!(message.encoded_len(V24), Ok(8));
}

#[test]
fn a_body_without_a_layout_may_hold_zeros() {
    let zeros: Vec<u8> = vec![0; 8];
    let message = deviates(&CLOSED_BOOK, &zeros, V24, &[]);
    assert_eq!(message.body, Some(Octets::from(zeros.clone())));
}
