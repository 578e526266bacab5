//! A value at a protocol that it was not read or made at, and under a limit that it may not keep.

use cti_messages::AnyMessage;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::generate::{all_protocols, protocol_at};
use cti_messages::codec::{
    DecodeOptions, Encode, EncodeError, EncodeErrorKind, EncodeMessage, EncodeOptions, Frame,
    Limits,
};

use crate::agree::derived;

const BEFORE: &[u8] = b"before";

/// Encodes a value at one protocol, which `choice` decides on, without a limit and under one.
///
/// # Panics
///
/// Where the ways to encode disagree, an error leaves a trace, the limit is not kept, or strict
/// decoding refuses what was written or reads another value.
pub fn encode_elsewhere(value: &AnyMessage<'_>, choice: u32) {
    let count = all_protocols().count() as u32;
    let protocol = protocol_at((choice % count) as u8);
    let options =
        |max| EncodeOptions::new(protocol).with_limits(Limits::DEFAULT.with_max_message(max));
    let whole = encode_every_way(value, options(u32::MAX));
    let len = whole.as_ref().map_or(100, Vec::len) as u32;
    let limit = [len - 1, len, len / 2, 0][(choice / count % 4) as usize];
    let limited = encode_every_way(value, options(limit));
    match &whole {
        Ok(bytes) if bytes.len() as u32 > limit => {
            let kind = EncodeErrorKind::MessageTooLong { length: len, limit };
            assert_eq!(limited.map_err(|error| error.kind), Err(kind), "{value:?}");
        }
        // What is wrong with a field comes before the length.
        _ => assert_eq!(limited, whole, "{value:?}"),
    }
    if let Ok(bytes) = whole {
        read_again(value, options(len), &bytes);
    }
}

/// Encodes to a buffer, to a slice and by descriptor: the same bytes or the same error.
fn encode_every_way(
    value: &AnyMessage<'_>,
    options: EncodeOptions,
) -> Result<Vec<u8>, EncodeError> {
    let mut buffer = BEFORE.to_vec();
    let result = value.encode(options, &mut buffer);
    let (before, bytes) = buffer.split_at(BEFORE.len());
    assert_eq!(before, BEFORE);
    let outcome = result.map(|()| bytes.to_vec());
    if result.is_err() {
        assert_eq!(bytes, b"", "an error leaves the buffer as it was");
    }
    let len = result.map(|()| bytes.len());
    assert_eq!(value.encoded_len(options), len, "{options:?} {value:?}");

    // Longer than what was refused, as far as that can be told.
    let room = value.encoded_len(unlimited(options)).map_or(20_000, |len| len + 1);
    let mut slice = vec![0xEE; room];
    assert_eq!(value.encode_to_slice(options, &mut slice), len, "{options:?} {value:?}");
    let (written, after) = slice.split_at(bytes.len());
    assert_eq!(written, bytes);
    assert!(after.iter().all(|byte| *byte == 0xEE), "nothing else is written");

    if let Some(message) = DynamicMessage::from_message(value) {
        let mut buffer = Vec::new();
        let result = message.encode(options, &mut buffer);
        assert_eq!(result.map(|()| buffer), outcome, "{options:?} {value:?}");
    }
    outcome
}

fn unlimited(options: EncodeOptions) -> EncodeOptions {
    options.with_limits(Limits::DEFAULT.with_max_message(u32::MAX))
}

/// Decodes strictly what was written, under the limit that it just keeps.
fn read_again(value: &AnyMessage<'_>, options: EncodeOptions, bytes: &[u8]) {
    let frame = Frame { message_type: value.message_type(), body: &bytes[8..] };
    let strict = DecodeOptions::new(options.protocol).with_limits(options.limits).strict();
    let (again, _) = derived(frame, strict);
    assert_eq!(again.as_ref(), Ok(value), "{options:?}");
    let mut canonical = Vec::new();
    assert_eq!(again.unwrap().encode(options, &mut canonical), Ok(()));
    assert_eq!(canonical, bytes);
}
