//! Fields that come and go with the version, where the derive calls for what no message of
//! `cti-messages` has.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use codec::{
    AnomalyKind, Count, DecodeErrorKind, DecodeOptions, Encode, EncodeErrorKind, FieldPath,
    Message, ProtocolVersion, Text, UnknownFields,
};

const V13: ProtocolVersion = ProtocolVersion::V13;
const V25: ProtocolVersion = ProtocolVersion::V25;

/// Has more to say from version 20 on.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 910, kind = Event, crate = codec)]
struct GrowingEvent<'a> {
    /// A count of the fixed part.
    #[cti(since = 20, counts = names, wire = u8)]
    num_names: Count,
    /// What it takes from then on.
    #[cti(tag = 3, since = 20, required)]
    cause: Option<u16>,
    /// What is counted.
    #[cti(tag = 4, repeated, max = 12, name = "Name")]
    names: Vec<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

fn bytes(event: &GrowingEvent<'_>, version: ProtocolVersion) -> Vec<u8> {
    let mut bytes = Vec::new();
    event.encode(version, &mut bytes).unwrap();
    bytes.split_off(8)
}

/// Why the event can't be encoded, and the field.
fn refusal(event: &GrowingEvent<'_>, version: ProtocolVersion) -> (EncodeErrorKind, &'static str) {
    let mut bytes = b"before".to_vec();
    let error = event.encode(version, &mut bytes).unwrap_err();
    assert_eq!((&bytes[..], error.message), (&b"before"[..], Some(GrowingEvent::DESCRIPTOR)));
    (error.kind, error.field.map_or("", |path| path.field.name))
}

fn grown(names: usize) -> GrowingEvent<'static> {
    let names = vec![Text::from("a"); names];
    GrowingEvent { cause: Some(7), names, ..GrowingEvent::default() }
}

#[test]
fn a_count_is_there_where_the_version_has_it() {
    let event = grown(2);
    let floating = [0, 3, 0, 2, 0, 7, 0, 4, 0, 2, b'a', 0, 0, 4, 0, 2, b'a', 0];
    assert_eq!(bytes(&event, V25), [&[2][..], &floating].concat());
    let body = bytes(&event, V25);
    let decoded = GrowingEvent::decode_body(&body, V25).unwrap();
    assert_eq!((decoded.num_names.on_wire(), &decoded), (Some(2), &event));
    let (found, max) = (256, 255);
    let kind = EncodeErrorKind::TooManyElements { found, max };
    assert_eq!(refusal(&grown(256), V25), (kind, "NumNames"));
    assert_eq!(bytes(&grown(255), V25)[0], 255);
}

#[test]
fn a_list_whose_count_the_version_lacks_must_be_empty() {
    let mut event = GrowingEvent::default();
    assert_eq!(bytes(&event, V13), []);
    event.names.push("a".into());
    let kind = EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V13.into() };
    assert_eq!(refusal(&event, V13), (kind, "NumNames"));
    let version = ProtocolVersion::V19;
    let kind = EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V19.into() };
    assert_eq!(refusal(&event, version), (kind, "NumNames"));
}

#[test]
fn a_field_is_required_only_where_the_version_has_it() {
    let absent = GrowingEvent::default();
    assert_eq!(refusal(&absent, V25), (EncodeErrorKind::RequiredAbsent, "Cause"));
    let strict = |version| DecodeOptions::new(version).strict();
    assert_eq!(GrowingEvent::decode_body(&[], strict(V13)), Ok(absent.clone()));
    let error = GrowingEvent::decode_body(&[0], strict(V25)).unwrap_err();
    assert_eq!(error.kind, DecodeErrorKind::Refused(AnomalyKind::RequiredAbsent));
    let cause = GrowingEvent::DESCRIPTOR.floating().next().unwrap();
    assert_eq!((error.field, error.offset), (Some(FieldPath::new(cause)), 9));

    let early = GrowingEvent { cause: Some(7), ..absent };
    let kind = EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V13.into() };
    assert_eq!(refusal(&early, V13), (kind, "Cause"));
}
