//! Two codecs against each other: what the derive emits, and the one that reads descriptors at run
//! time.

use std::collections::BTreeMap;

use cti_messages::AnyMessage;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    Anomaly, DecodeError, DecodeOptions, Encode, EncodeOptions, Frame, MessageDescriptor,
    MessageSet,
};

/// What became of a message, and what was reported of it.
pub type Outcome<T> = (Result<T, DecodeError>, Vec<Anomaly>);

/// What the derived codec makes of a message.
pub fn derived(frame: Frame<&[u8]>, options: DecodeOptions) -> Outcome<AnyMessage<'_>> {
    let mut anomalies = Vec::new();
    (AnyMessage::decode_with(frame, options, &mut anomalies), anomalies)
}

/// What the dynamic codec makes of a body.
pub fn dynamic<'a>(
    descriptor: &'static MessageDescriptor,
    body: &'a [u8],
    options: DecodeOptions,
) -> Outcome<DynamicMessage<'a>> {
    let mut anomalies = Vec::new();
    (DynamicMessage::decode_body_with(descriptor, body, options, &mut anomalies), anomalies)
}

/// Decodes with both codecs and compares all they say, then encodes with both what was read. Notes
/// the kinds of error and anomaly met.
///
/// # Panics
///
/// Where they differ, and where what was encoded is not read strictly as an equal value.
pub fn agree(
    descriptor: &'static MessageDescriptor,
    body: &[u8],
    options: DecodeOptions,
    met: &mut BTreeMap<&'static str, u32>,
) {
    let context = || format!("{} {options:?}\n{body:02x?}", descriptor.name);
    let (one, seen) = derived(Frame { message_type: descriptor.number, body }, options);
    let (other, also_seen) = dynamic(descriptor, body, options);
    assert_eq!(seen, also_seen, "{}", context());
    let error = one.as_ref().err().map(|error| error.kind.name());
    for kind in seen.iter().map(|anomaly| anomaly.kind.name()).chain(error) {
        *met.entry(kind).or_default() += 1;
    }
    match (&one, &other) {
        (Ok(one), Ok(other)) => {
            let shown = DynamicMessage::from_message(one);
            assert_eq!(shown.as_ref(), Some(other), "{}", context());
            encode_both(one, other, options, &context);
        }
        (Err(one), Err(other)) => assert_eq!(one, other, "{}", context()),
        _ => panic!("{one:?}\n{other:?}\n{}", context()),
    }
}

/// Encodes with both codecs: the same bytes, which strict decoding reads as an equal value, or the
/// same refusal.
fn encode_both(
    one: &AnyMessage<'_>,
    other: &DynamicMessage<'_>,
    options: DecodeOptions,
    context: &dyn Fn() -> String,
) {
    let encode = EncodeOptions::new(options.protocol).with_limits(options.limits);
    let mut bytes = vec![0xAA];
    let mut other_bytes = vec![0xAA];
    let result = one.encode(encode, &mut bytes);
    assert_eq!(result, other.encode(encode, &mut other_bytes), "{}", context());
    assert_eq!(bytes, other_bytes, "{}", context());
    assert_eq!(result.map(|()| bytes.len() - 1), one.encoded_len(encode), "{}", context());
    if result.is_err() {
        assert_eq!(bytes, [0xAA], "{}", context());
        return;
    }
    let frame = Frame { message_type: other.descriptor.number, body: &bytes[9..] };
    let (again, _) = derived(frame, options.strict());
    assert_eq!(again.as_ref(), Ok(one), "{}", context());
}
