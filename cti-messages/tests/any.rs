//! Every number goes through `AnyMessage`, whatever its body.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use cti_messages::AnyMessage;
use cti_messages::codec::{
    DecodeOptions, Encode, Frame, IntoOwned, Layout, Message, MessageSet, Protocol,
    ProtocolVersion, RawMessage,
};
use fastrand::Rng;

#[test]
fn no_number_is_refused_for_being_unknown() {
    let mut rng = Rng::with_seed(3);
    let (mut kept, mut read, mut refused) = (0, 0, 0);
    let versions = || ProtocolVersion::ALL.into_iter();
    for protocol in versions().map(Protocol::cce).chain(versions().map(Protocol::ccx)) {
        for message_type in (0..=400).chain([u32::MAX]) {
            let len = rng.usize(0..80);
            let zeros = rng.bool();
            let body: Vec<u8> = (0..len).map(|_| if zeros { 0 } else { rng.u8(..) }).collect();
            let frame = Frame { message_type, body: &body[..] };
            let typed = AnyMessage::descriptor_of(message_type, protocol)
                .is_some_and(|message| message.layout == Layout::Published);
            for options in [DecodeOptions::new(protocol), DecodeOptions::new(protocol).strict()] {
                match AnyMessage::decode(frame, options) {
                    Ok(message) if typed => {
                        read += 1;
                        assert_eq!(message.clone().into_owned(), message);
                    }
                    Ok(message) => {
                        kept += 1;
                        let mut bytes = Vec::new();
                        message.encode(protocol, &mut bytes).unwrap();
                        assert_eq!(bytes[8..], body);
                        assert_eq!(bytes[4..8], message_type.to_be_bytes());
                    }
                    Err(error) => {
                        assert!(typed, "{error}");
                        refused += 1;
                        assert_eq!(
                            error.message,
                            AnyMessage::descriptor_of(message_type, protocol)
                        );
                    }
                }
            }
        }
    }
    assert!(kept > 4_000 && read > 500 && refused > 2_000, "{kept}, {read}, {refused}");
}

#[test]
fn a_number_that_the_version_does_not_have_is_unknown_and_is_not_decoded_as_its_type() {
    let body = [0, 0];
    let frame = Frame { message_type: 276, body: &body[..] };
    let raw = RawMessage { message_type: 276, body: (&body).into() };
    for options in [ProtocolVersion::V23.into(), DecodeOptions::new(ProtocolVersion::V23).strict()]
    {
        assert_eq!(AnyMessage::decode(frame, options), Ok(AnyMessage::Unknown(raw.clone())));
        let error = cti_messages::ConfigTerminalEvent::decode_body(&body, options).unwrap_err();
        assert_eq!(error.kind.name(), "message_not_in_version");
    }
    assert!(matches!(
        AnyMessage::decode(frame, ProtocolVersion::V24),
        Ok(AnyMessage::ConfigTerminalEvent(_))
    ));
}

#[test]
fn a_raw_body_over_the_limit_is_refused() {
    let longest = Frame { message_type: 999, body: &[0; 12_492][..] };
    assert!(AnyMessage::decode(longest, ProtocolVersion::V24).is_ok());
    let body = vec![0; 12_493];
    for message_type in [70, 151, 999] {
        let error =
            AnyMessage::decode(Frame { message_type, body: &body[..] }, ProtocolVersion::V24);
        assert_eq!(error.unwrap_err().kind.name(), "message_too_long");
    }
}
