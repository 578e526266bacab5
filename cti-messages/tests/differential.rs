//! Two codecs against each other: what the derive emits, and the one that reads descriptors at run
//! time. They must agree in value, bytes, error and anomalies, on messages that are right and on
//! messages that are not.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod support;

use cti_messages::AnyMessage;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    Anomaly, DecodeError, DecodeOptions, Encode, Frame, Membership, MessageDescriptor, MessageSet,
    Protocol,
};
use fastrand::Rng;
use support::{Fill, Maker, protocols};

type Outcome<T> = (Result<T, DecodeError>, Vec<Anomaly>);

fn derived<'a>(number: u32, body: &'a [u8], options: DecodeOptions) -> Outcome<AnyMessage<'a>> {
    let mut anomalies = Vec::new();
    let frame = Frame { message_type: number, body };
    (AnyMessage::decode_with(frame, options, &mut anomalies), anomalies)
}

fn dynamic<'a>(
    descriptor: &'static MessageDescriptor,
    body: &'a [u8],
    options: DecodeOptions,
) -> Outcome<DynamicMessage<'a>> {
    let mut anomalies = Vec::new();
    (DynamicMessage::decode_body_with(descriptor, body, options, &mut anomalies), anomalies)
}

/// Decodes with both codecs and compares all they say.
fn agree(descriptor: &'static MessageDescriptor, body: &[u8], options: DecodeOptions) {
    let context = || format!("{} {options:?}\n{body:02x?}", descriptor.name);
    let (one, seen) = derived(descriptor.number, body, options);
    let (other, also_seen) = dynamic(descriptor, body, options);
    assert_eq!(seen, also_seen, "{}", context());
    match (&one, &other) {
        (Ok(one), Ok(other)) => {
            let shown = DynamicMessage::from_message(one);
            assert_eq!(shown.as_ref(), Some(other), "{}", context());
            encode_both(one, other, options.protocol, &context);
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
    protocol: Protocol,
    context: &dyn Fn() -> String,
) {
    let mut bytes = vec![0xAA];
    let mut other_bytes = vec![0xAA];
    let result = one.encode(protocol, &mut bytes);
    assert_eq!(result, other.encode(protocol, &mut other_bytes), "{}", context());
    assert_eq!(bytes, other_bytes, "{}", context());
    assert_eq!(result.map(|()| bytes.len() - 1), one.encoded_len(protocol), "{}", context());
    if result.is_err() {
        assert_eq!(bytes, [0xAA], "{}", context());
        return;
    }
    let strict = DecodeOptions::new(protocol).strict();
    let (again, _) = derived(other.descriptor.number, &bytes[9..], strict);
    assert_eq!(again.as_ref(), Ok(one), "{}", context());
}

/// Every message that has a type at this protocol version.
fn declared(protocol: Protocol) -> impl Iterator<Item = &'static MessageDescriptor> {
    AnyMessage::MESSAGES.iter().copied().filter(move |message| {
        AnyMessage::membership(message.number, protocol.version()) == Membership::Declared
    })
}

/// Makes a message, encodes it with the dynamic codec, and checks all that must hold of it.
fn round_trip(descriptor: &'static MessageDescriptor, maker: &mut Maker<'_>) -> Option<Vec<u8>> {
    let protocol = maker.protocol;
    let message = maker.message(descriptor);
    let mut bytes = Vec::new();
    if let Err(error) = message.encode(protocol, &mut bytes) {
        let too_long = error.kind.name() == "message_too_long";
        assert!(too_long, "{protocol:?} {:?}: {error}", maker.fill);
        return None;
    }
    let body = &bytes[8..];
    let strict = DecodeOptions::new(protocol).strict();
    let (decoded, anomalies) = derived(descriptor.number, body, strict);
    assert_eq!(anomalies, []);
    let decoded = decoded.unwrap_or_else(|error| panic!("{protocol:?}: {error}"));
    assert_eq!(DynamicMessage::from_message(&decoded), Some(message), "{protocol:?}");
    let mut again = Vec::new();
    decoded.encode(protocol, &mut again).unwrap();
    assert_eq!(again, bytes, "{}", descriptor.name);
    for options in [strict, DecodeOptions::new(protocol)] {
        agree(descriptor, body, options);
    }
    Some(bytes)
}

#[test]
fn what_is_encoded_decodes_to_an_equal_value() {
    let mut rng = Rng::with_seed(1);
    let mut done = 0;
    for protocol in protocols() {
        for descriptor in declared(protocol) {
            for fill in [Fill::Least, Fill::Most] {
                done += round_trip(descriptor, &mut Maker { rng: &mut rng, protocol, fill })
                    .map_or(0, |_| 1);
            }
            for _ in 0..20 {
                let mut maker = Maker { rng: &mut rng, protocol, fill: Fill::Random };
                done += round_trip(descriptor, &mut maker).map_or(0, |_| 1);
            }
        }
    }
    assert!(done > 50_000, "{done}");
}

/// Changes a body as a broken or hostile peer would.
fn damage(rng: &mut Rng, body: &mut Vec<u8>) {
    for _ in 0..rng.usize(1..4) {
        let len = body.len();
        if len == 0 {
            body.push(rng.u8(..));
            continue;
        }
        let at = rng.usize(0..len);
        match rng.u8(0..7) {
            0 => body[at] = rng.u8(..),
            1 => body[at] = rng.u8(0..8),
            2 => body.truncate(at),
            3 => body.insert(at, rng.u8(..)),
            4 => drop(body.remove(at)),
            5 => body[at] = body[at].wrapping_add(1),
            _ => {
                let from = rng.usize(0..len);
                let piece = body[from..len.min(from + rng.usize(1..40))].to_vec();
                body.splice(at..at, piece);
            }
        }
    }
}

#[test]
fn both_codecs_agree_on_damaged_messages() {
    let mut rng = Rng::with_seed(2);
    for protocol in protocols() {
        for descriptor in declared(protocol) {
            for _ in 0..12 {
                let mut maker = Maker { rng: &mut rng, protocol, fill: Fill::Random };
                let message = maker.message(descriptor);
                let mut bytes = Vec::new();
                if message.encode(protocol, &mut bytes).is_err() {
                    continue;
                }
                let mut body = bytes.split_off(8);
                damage(&mut rng, &mut body);
                for options in [DecodeOptions::new(protocol), DecodeOptions::new(protocol).strict()]
                {
                    agree(descriptor, &body, options);
                }
            }
        }
    }
}
