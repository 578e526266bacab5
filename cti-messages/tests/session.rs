//! The sample session: read strictly, written back, cut at every length.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use bytes::BytesMut;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    DecodeErrorKind, DecodeOptions, Encode, Frame, FrameDecoder, IntoOwned, Limits, MessageSet,
    OpenEnum, ProtocolVersion, frames, split_frame,
};
use cti_messages::{AnyMessage, MessageType};

/// The streams of both sides at both versions.
const STREAMS: [(ProtocolVersion, &[u8]); 4] = [
    (ProtocolVersion::V17, include_bytes!("../../cti-cli/tests/data/client-v17.bin")),
    (ProtocolVersion::V17, include_bytes!("../../cti-cli/tests/data/server-v17.bin")),
    (ProtocolVersion::V24, include_bytes!("../../cti-cli/tests/data/client-v24.bin")),
    (ProtocolVersion::V24, include_bytes!("../../cti-cli/tests/data/server-v24.bin")),
];

#[test]
fn every_message_is_read_strictly_and_written_back() {
    for (version, stream) in STREAMS {
        let mut written = Vec::new();
        for frame in frames(stream) {
            let message =
                AnyMessage::decode(frame.unwrap(), DecodeOptions::new(version).strict()).unwrap();
            let before = written.len();
            message.encode(version, &mut written).unwrap();
            assert_eq!(message.encoded_len(version).unwrap(), written.len() - before);
            assert_eq!(message.clone().into_owned(), message);
        }
        assert_eq!(written, stream);
    }
}

#[test]
fn a_cut_message_is_an_error_with_a_place_or_a_shorter_message() {
    let mut shorter = 0;
    let mut errors = 0;
    for (version, stream) in STREAMS {
        for frame in frames(stream) {
            let Frame { message_type, body } = frame.unwrap();
            let descriptor = AnyMessage::descriptor_of(message_type, version.into()).unwrap();
            for cut in 0..body.len() {
                for options in [DecodeOptions::new(version), DecodeOptions::new(version).strict()] {
                    let mut seen = [Vec::new(), Vec::new()];
                    let frame = Frame { message_type, body: &body[..cut] };
                    let derived = AnyMessage::decode_with(frame, options, &mut seen[0]);
                    let dynamic = DynamicMessage::decode_body_with(
                        descriptor,
                        frame.body,
                        options,
                        &mut seen[1],
                    );
                    assert_eq!(seen[0], seen[1], "{} cut to {cut}", descriptor.name);
                    match (derived, dynamic) {
                        (Ok(derived), Ok(dynamic)) => {
                            shorter += 1;
                            assert_eq!(DynamicMessage::from_message(&derived), Some(dynamic));
                        }
                        (Err(derived), Err(dynamic)) => {
                            errors += 1;
                            assert_eq!(derived, dynamic);
                            assert_eq!(derived.message, Some(descriptor));
                            assert!(derived.offset >= 8 && derived.offset as usize <= 8 + cut);
                            let structure = ["trailing_bytes", "field_past_end"];
                            let named = derived.field.is_some();
                            assert!(named || structure.contains(&derived.kind.name()));
                            let sentence = derived.to_string();
                            assert!(sentence.starts_with(descriptor.name), "{sentence}");
                        }
                        (derived, dynamic) => {
                            panic!("{} cut to {cut}: {derived:?}, {dynamic:?}", descriptor.name)
                        }
                    }
                }
            }
        }
    }
    assert!(shorter > 100 && errors > 5_000, "{shorter} shorter messages, {errors} errors");
}

#[test]
fn a_length_of_four_gibibytes_is_refused_at_the_header() {
    let header = [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 9];
    let mut buffer = BytesMut::from(&header[..]);
    let capacity = buffer.capacity();
    let mut decoder = FrameDecoder::default();
    for _ in 0..2 {
        let error = decoder.decode(&mut buffer).unwrap_err();
        let kind = DecodeErrorKind::MessageTooLong { length: u32::MAX, limit: 12_492 };
        assert_eq!(error.kind, kind);
        assert_eq!(buffer.capacity(), capacity);
    }
    // Whatever comes after it, the stream can't be read on.
    buffer.clear();
    buffer.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, 9]);
    assert!(decoder.decode(&mut buffer).is_err());
    let mut frames = frames(&header);
    assert!(frames.next().unwrap().is_err());
    assert!(frames.next().is_none());
}

#[test]
fn the_limit_is_the_whole_message() {
    let header = |length: u32| {
        let [a, b, c, d] = length.to_be_bytes();
        [a, b, c, d, 0, 0, 0, 9]
    };
    assert!(split_frame(&header(12_492), Limits::DEFAULT).is_ok());
    assert!(split_frame(&header(12_493), Limits::DEFAULT).is_err());
    let limits = Limits::DEFAULT.with_max_message(4_329);
    assert!(split_frame(&header(4_321), limits).is_ok());
    assert!(split_frame(&header(4_322), limits).is_err());
}

#[test]
fn the_session_holds_the_messages_it_should() {
    let types: Vec<_> = frames(STREAMS[3].1)
        .map(|frame| MessageType::from_number(frame.unwrap().message_type))
        .collect();
    assert_eq!(types.len(), 22);
    assert_eq!(
        types[..3],
        [MessageType::OpenConf, MessageType::SystemEvent, MessageType::HeartbeatConf]
    );
}
