//! Lengths, fixed parts and forms of fields.

use cti_messages::codec::{
    AnomalyKind, DecodeErrorKind, Encode, FrameStatus, Limits, Message, split_frame,
};
use cti_messages::{AgentStateEvent, CallClearedEvent, CallDeliveredEvent, SnapshotCallConf};

use crate::check::{V24, body, deviates, field, floating, refused};

#[test]
fn an_incomplete_message_is_no_error() {
    assert_eq!(
        split_frame(&[0, 0, 0, 4, 0], Limits::DEFAULT),
        Ok(FrameStatus::Partial { needed: 3 })
    );
    assert_eq!(
        split_frame(&[0, 0, 0, 4, 0, 0, 0, 5, 0], Limits::DEFAULT),
        Ok(FrameStatus::Partial { needed: 3 })
    );
}

#[test]
fn a_length_over_the_limit_is_an_error() {
    let error = split_frame(&[0, 1, 0, 0, 0, 0, 0, 5], Limits::DEFAULT).unwrap_err();
    assert_eq!(error.kind.name(), "message_too_long");
    let long = vec![0; 12_493];
    assert_eq!(refused::<CallClearedEvent>(&long).kind.name(), "message_too_long");
}

#[test]
fn a_fixed_part_cut_short_is_an_error() {
    let body = body::<CallClearedEvent>(&[]);
    let error = refused::<CallClearedEvent>(&body[..17]);
    assert_eq!(error.kind, DecodeErrorKind::FixedPartCutShort { needed: 2, remaining: 1 });
    assert_eq!(
        error.to_string(),
        "CALL_CLEARED_EVENT: fixed field LocalConnectionState at byte 24 takes 2 bytes, 1 remain"
    );
}

#[test]
fn a_length_past_the_end_is_an_error() {
    let mut bytes = body::<CallDeliveredEvent>(&[field(25, b"2001\0"), field(8, b"4085551\0")]);
    let at = bytes.len() - 9;
    bytes[at] = 40;
    let error = refused::<CallDeliveredEvent>(&bytes);
    assert_eq!(
        error.to_string(),
        "CALL_DELIVERED_EVENT: floating field ANI (tag 8) at byte 71 declares 40 bytes, 8 remain"
    );
    let mut bytes = body::<CallClearedEvent>(&[field(999, b"x")]);
    bytes.pop();
    assert_eq!(
        refused::<CallClearedEvent>(&bytes).to_string(),
        "CALL_CLEARED_EVENT: a field with tag 999 at byte 28 declares 1 bytes, 0 remain"
    );
}

#[test]
fn stray_bytes_at_the_end_are_dropped() {
    for count in 1..4u8 {
        let bytes = body::<CallClearedEvent>(&[vec![0; count.into()]]);
        let kind = AnomalyKind::TrailingBytes { count };
        let event: CallClearedEvent = deviates(&bytes, kind, floating::<CallClearedEvent>(), "");
        assert_eq!(event, CallClearedEvent::default());
    }
}

#[test]
fn a_scalar_of_the_wrong_length_is_set_aside() {
    let bytes = body::<AgentStateEvent>(&[field(150, &[0, 1]), field(5, b"1001\0")]);
    let kind = AnomalyKind::WrongLength { expected: 4, found: 2 };
    let event: AgentStateEvent = deviates(&bytes, kind, floating::<AgentStateEvent>(), "Duration");
    assert_eq!(event.duration, None);
    assert_eq!(event.unknown.get(150).unwrap().as_bytes(), [0, 1]);
    assert_eq!(event.agent_id.unwrap(), "1001", "the next field is where it should be");
}

#[test]
fn what_was_set_aside_is_refused_by_encoding() {
    let bytes = body::<AgentStateEvent>(&[field(150, &[0, 1])]);
    let event = AgentStateEvent::decode_body(&bytes, V24).unwrap();
    let mut out = vec![7];
    let error = event.encode(V24, &mut out).unwrap_err();
    assert_eq!(error.kind.name(), "tag_defined");
    assert_eq!(out, [7]);
}

#[test]
fn packed_values_that_are_no_multiple_of_their_size_are_set_aside() {
    let bytes = body::<SnapshotCallConf>(&[field(310, &[0, 0]), field(309, &[0, 1, 0])]);
    let kind = AnomalyKind::WrongLength { expected: 2, found: 3 };
    let conf: SnapshotCallConf =
        deviates(&bytes, kind, floating::<SnapshotCallConf>() + 6, "FltEnabledServices[0]");
    assert_eq!(conf.flt_enabled_services, []);
    assert_eq!(conf.unknown.get(309).unwrap().len(), 3);
}

#[test]
fn named_values_without_their_parts_are_set_aside() {
    for (tag, name, data) in [
        (82, "NamedVariable[0]", &b"user.x\0gold"[..]),
        (82, "NamedVariable[0]", b"user.x"),
        (82, "NamedVariable[0]", b""),
        (83, "NamedArray[0]", b""),
        (83, "NamedArray[0]", b"\0user.x"),
        (83, "NamedArray[0]", b"\x01user.x\0gold"),
    ] {
        let bytes = body::<CallDeliveredEvent>(&[field(tag, data)]);
        let event: CallDeliveredEvent =
            deviates(&bytes, AnomalyKind::Malformed, floating::<CallDeliveredEvent>(), name);
        assert_eq!((event.named_variables.len(), event.named_arrays.len()), (0, 0));
        assert_eq!(event.unknown.get(tag).unwrap().as_bytes(), data);
    }
}
