//! Encoding keeps to its limit, whatever it is, and refuses what breaks a rule without a trace in
//! the buffer. The input decides on the value and on what is done to it.

use cti_messages::AnyMessage;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::generate::{AtProtocol, Choices};
use cti_messages::codec::{
    DecodeOptions, Encode, EncodeErrorKind, EncodeOptions, Frame, FrameStatus, Limits, Protocol,
    split_frame,
};

use crate::agree::derived;
use crate::spoil::{rebuild, spoil};

const BEFORE: &[u8] = b"before";

/// Bytes that decide on what is done to the message; the others decide on the message.
const HARM: usize = 24;

/// Encodes a message under limits around its length, then one in which something is wrong.
///
/// # Panics
///
/// Where a limit is not kept, an error leaves the buffer changed, or strict decoding refuses what
/// encoding wrote.
pub fn encode_limits(data: &[u8]) {
    let (harm, making) = data.split_at_checked(HARM).unwrap_or((data, &[]));
    let Some(AtProtocol { protocol, value }) = AtProtocol::<AnyMessage<'_>>::generate(making)
    else {
        panic!("any bytes decide on a message");
    };
    limits(protocol, &value, harm);
    let Some(message) = DynamicMessage::from_message(&value) else { return };
    let mut choices = Choices::new(harm);
    let mut spoiled = message.clone();
    for _ in 0..=choices.below(3) {
        spoil(&mut spoiled, &mut choices);
    }
    encode_spoiled(protocol, &spoiled);
    if let Some(rebuilt) = rebuild(&message, &mut choices) {
        encode_spoiled(protocol, &rebuilt);
    }
}

fn limits(protocol: Protocol, value: &AnyMessage<'_>, data: &[u8]) {
    let len = value.encoded_len(protocol).unwrap() as u32;
    let any = data.first_chunk().map_or(0, |chunk| u32::from_be_bytes(*chunk) % 20_000);
    for max in [0, 8, len - 1, len, len + 1, any, u32::MAX] {
        let limits = Limits::DEFAULT.with_max_message(max);
        let options = EncodeOptions::new(protocol).with_limits(limits);
        let mut buffer = BEFORE.to_vec();
        let result = value.encode(options, &mut buffer);
        assert_eq!(value.encoded_len(options), result.map(|()| len as usize));
        if let Err(error) = result {
            assert!(len > max);
            assert_eq!(error.kind, EncodeErrorKind::MessageTooLong { length: len, limit: max });
            assert_eq!(buffer, BEFORE);
            continue;
        }
        assert!(len <= max);
        let bytes = &buffer[BEFORE.len()..];
        let Ok(FrameStatus::Complete { frame, rest: [] }) = split_frame(bytes, limits) else {
            panic!("within {max} bytes, and not a frame");
        };
        let decode = DecodeOptions::new(protocol).with_limits(limits).strict();
        assert_eq!(derived(frame, decode).0.as_ref(), Ok(value));
    }
}

/// Encodes a message in which anything may be wrong.
fn encode_spoiled(protocol: Protocol, message: &DynamicMessage<'_>) {
    let mut buffer = BEFORE.to_vec();
    let result = message.encode(protocol, &mut buffer);
    let (before, bytes) = buffer.split_at(BEFORE.len());
    assert_eq!(before, BEFORE);
    assert_eq!(message.encoded_len(protocol), result.map(|()| bytes.len()));
    if let Err(error) = result {
        assert!(!error.to_string().is_empty() && !error.kind.name().is_empty());
        return assert_eq!(bytes, b"");
    }
    let frame = Frame { message_type: message.descriptor.number, body: &bytes[8..] };
    let strict = DecodeOptions::new(protocol).strict();
    let decoded = DynamicMessage::decode_body(message.descriptor, frame.body, strict);
    assert_eq!(decoded.as_ref(), Ok(message), "{protocol:?}");
    let (typed, _) = derived(frame, strict);
    assert_eq!(typed.map(|typed| DynamicMessage::from_message(&typed)), Ok(decoded.ok()));
}
