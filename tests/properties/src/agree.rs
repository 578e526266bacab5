//! Two codecs against each other: what the derive emits, and the one that reads descriptors at run
//! time.

use std::collections::BTreeMap;
use std::fmt::Debug;

use cti_messages::AnyMessage;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    Anomaly, DecodeError, DecodeOptions, Encode, EncodeMessage, EncodeOptions, Frame, Message,
    MessageDescriptor, MessageSet,
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
    let message_type = descriptor.number;
    let outcome = derived(Frame { message_type, body }, options);
    compare(descriptor, body, options, &outcome, met, &|body, value| {
        derived(Frame { message_type, body }, options.strict()).0.as_ref() == Ok(value)
    });
}

/// The same for a message of a type of its own.
///
/// # Panics
///
/// As [`agree`].
pub fn agree_as<'a, M: Message<'a> + Debug + PartialEq>(
    body: &'a [u8],
    options: DecodeOptions,
    met: &mut BTreeMap<&'static str, u32>,
) {
    let mut anomalies = Vec::new();
    let outcome = (M::decode_body_with(body, options, &mut anomalies), anomalies);
    compare(M::DESCRIPTOR, body, options, &outcome, met, &|bytes, value| {
        // The type borrows for as long as the body lives.
        let bytes: &'static [u8] = bytes.to_vec().leak();
        M::decode_body(bytes, options.strict()).as_ref() == Ok(value)
    });
}

/// Compares what the derived codec made of a body with what the dynamic one makes of it. `again`
/// tells whether a body is read strictly as an equal value.
fn compare<M: EncodeMessage + Debug>(
    descriptor: &'static MessageDescriptor,
    body: &[u8],
    options: DecodeOptions,
    (one, seen): &Outcome<M>,
    met: &mut BTreeMap<&'static str, u32>,
    again: &dyn Fn(&[u8], &M) -> bool,
) {
    let context = || format!("{} {options:?}\n{body:02x?}", descriptor.name);
    let (other, also_seen) = dynamic(descriptor, body, options);
    assert_eq!(seen, &also_seen, "{}", context());
    let error = one.as_ref().err().map(|error| error.kind.name());
    for kind in seen.iter().map(|anomaly| anomaly.kind.name()).chain(error) {
        *met.entry(kind).or_default() += 1;
    }
    let (one, other) = match (one, &other) {
        (Ok(one), Ok(other)) => (one, other),
        (Err(one), Err(other)) => return assert_eq!(one, other, "{}", context()),
        _ => panic!("{one:?}\n{other:?}\n{}", context()),
    };
    let shown = DynamicMessage::from_message(one);
    assert_eq!(shown.as_ref(), Some(other), "{}", context());
    if let Some(bytes) = encode_both(one, other, options, &context) {
        assert!(again(&bytes, one), "{bytes:02x?}\n{}", context());
    }
}

/// Encodes with both codecs: the same bytes, whose body is returned, or the same refusal.
fn encode_both<M: EncodeMessage>(
    one: &M,
    other: &DynamicMessage<'_>,
    options: DecodeOptions,
    context: &dyn Fn() -> String,
) -> Option<Vec<u8>> {
    let encode = EncodeOptions::new(options.protocol).with_limits(options.limits);
    let mut bytes = vec![0xAA];
    let mut other_bytes = vec![0xAA];
    let result = one.encode(encode, &mut bytes);
    assert_eq!(result, other.encode(encode, &mut other_bytes), "{}", context());
    assert_eq!(bytes, other_bytes, "{}", context());
    assert_eq!(result.map(|()| bytes.len() - 1), one.encoded_len(encode), "{}", context());
    if result.is_err() {
        assert_eq!(bytes, [0xAA], "{}", context());
    }
    result.ok().map(|()| bytes.split_off(9))
}
