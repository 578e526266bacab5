//! Bodies written in hexadecimal, and what both codecs make of them.

use std::fmt::Debug;

use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    DecodeOptions, Encode, EncodeErrorKind, Message, Protocol, ProtocolVersion,
};

pub const fn cce(version: u8) -> Protocol {
    Protocol::cce(ProtocolVersion::new(version as u32).unwrap())
}

pub const fn ccx(version: u8) -> Protocol {
    Protocol::ccx(ProtocolVersion::new(version as u32).unwrap())
}

/// The bytes of hexadecimal text, whose spaces separate fields.
pub fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<_> = text.chars().filter_map(|digit| digit.to_digit(16)).collect();
    let pairs = digits.chunks(2);
    pairs.map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect()
}

/// Decodes a body strictly with both codecs; both must encode it to the same bytes.
#[track_caller]
pub fn strict<'a, M: Message<'a> + Encode>(body: &'a [u8], protocol: Protocol) -> M {
    let options = DecodeOptions::new(protocol).strict();
    let message = M::decode_body(body, options).unwrap();
    let dynamic = DynamicMessage::decode_body(M::DESCRIPTOR, body, options).unwrap();
    assert_eq!(DynamicMessage::from_message(&message).as_ref(), Some(&dynamic));
    let mut bytes = Vec::new();
    message.encode(protocol, &mut bytes).unwrap();
    assert_eq!(bytes[8..], *body);
    bytes.clear();
    dynamic.encode(protocol, &mut bytes).unwrap();
    assert_eq!(bytes[8..], *body);
    message
}

/// Expects both codecs to refuse to encode a field that the protocol does not have.
#[track_caller]
pub fn refused(message: &impl Encode, protocol: Protocol, field: &str) {
    let error = message.encode(protocol, &mut Vec::new()).unwrap_err();
    assert_eq!(error.kind, EncodeErrorKind::FieldNotInVersion { protocol });
    assert_eq!(error.field.unwrap().to_string(), field);
    let dynamic = DynamicMessage::from_message(message).unwrap();
    assert_eq!(dynamic.encode(protocol, &mut Vec::new()), Err(error));
}

/// Expects a body to be read at a protocol that lacks one of its fields, with that field unknown.
#[track_caller]
pub fn unknown<'a, M: Message<'a> + Encode + Clone + Debug>(
    body: &'a [u8],
    protocol: Protocol,
) -> M {
    let message = M::decode_body(body, protocol).unwrap();
    let dynamic = DynamicMessage::decode_body(M::DESCRIPTOR, body, protocol).unwrap();
    assert_eq!(DynamicMessage::from_message(&message), Some(dynamic));
    message
}
