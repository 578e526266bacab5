//! Numbers of the fixed part that come with a version and travel in less than their own width.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use codec::{Encode, EncodeErrorKind, Message, OpenEnum, ProtocolVersion};
use outside_messages::media::MediaMode;

/// Not a message of the guide.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 904, kind = Event, crate = codec)]
struct ModeEvent {
    agent: u16,
    #[cti(since = 18, wire = u16)]
    mode: Option<MediaMode>,
    #[cti(since = 20, wire = u8)]
    later_mode: Option<MediaMode>,
}

#[test]
fn each_version_measures_writes_and_reads_those_it_has() {
    let mode = |number| Some(MediaMode::from_number(number));
    for (version, message, body) in [
        (ProtocolVersion::V17, (None, None), &[0, 5][..]),
        (ProtocolVersion::V19, (mode(0xFFFE), None), &[0, 5, 0xFF, 0xFE]),
        (ProtocolVersion::V20, (mode(1), mode(7)), &[0, 5, 0, 1, 7]),
    ] {
        let message = ModeEvent { agent: 5, mode: message.0, later_mode: message.1 };
        let mut bytes = Vec::new();
        message.encode(version, &mut bytes).unwrap();
        assert_eq!(message.encoded_len(version), Ok(bytes.len()));
        assert_eq!(bytes.split_off(8), body, "{version:?}");
        assert_eq!(ModeEvent::decode_body(body, version), Ok(message));
    }
}

#[test]
fn what_the_width_does_not_hold_is_refused() {
    let refused = |mode, later_mode, version: ProtocolVersion| {
        let event = ModeEvent { agent: 5, mode, later_mode };
        let error = event.encode(version, &mut Vec::new()).unwrap_err();
        (error.kind, error.field.unwrap().field.name)
    };
    let mode = |number| Some(MediaMode::from_number(number));
    assert_eq!(
        refused(mode(0x1_0000), None, ProtocolVersion::V19),
        (EncodeErrorKind::ValueOutOfRange { value: 0x1_0000 }, "Mode")
    );
    assert_eq!(
        refused(mode(1), mode(0x100), ProtocolVersion::V20),
        (EncodeErrorKind::ValueOutOfRange { value: 0x100 }, "LaterMode")
    );
    assert_eq!(
        refused(None, None, ProtocolVersion::V19),
        (EncodeErrorKind::FixedFieldAbsent { protocol: ProtocolVersion::V19.into() }, "Mode")
    );
    assert_eq!(
        refused(mode(1), mode(1), ProtocolVersion::V19),
        (EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V19.into() }, "LaterMode")
    );
}
