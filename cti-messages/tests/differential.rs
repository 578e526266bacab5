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

use std::collections::BTreeMap;

use cti_messages::AnyMessage;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    Anomaly, DecodeError, DecodeOptions, Encode, FieldWidths, Frame, Item, Membership,
    MessageDescriptor, MessageSet, Protocol, ProtocolVersion, RawFields,
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

/// Decodes with both codecs and compares all they say. Notes the kinds of error and anomaly met.
fn agree(
    descriptor: &'static MessageDescriptor,
    body: &[u8],
    options: DecodeOptions,
    met: &mut BTreeMap<&'static str, u32>,
) {
    let context = || format!("{} {options:?}\n{body:02x?}", descriptor.name);
    let (one, seen) = derived(descriptor.number, body, options);
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
        agree(descriptor, body, options, &mut BTreeMap::new());
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
                done += round_trip(
                    descriptor,
                    &mut Maker { rng: &mut rng, protocol, fill, members: None },
                )
                .map_or(0, |_| 1);
            }
            for _ in 0..20 {
                let mut maker =
                    Maker { rng: &mut rng, protocol, fill: Fill::Random, members: None };
                done += round_trip(descriptor, &mut maker).map_or(0, |_| 1);
            }
        }
    }
    assert!(done > 50_000, "{done}");
}

#[test]
fn lists_are_right_at_none_one_and_as_many_as_a_message_holds() {
    let mut rng = Rng::with_seed(3);
    let mut longest = 0;
    let protocols = [
        Protocol::cce(ProtocolVersion::V13),
        Protocol::ccx(ProtocolVersion::V18),
        Protocol::cce(ProtocolVersion::V25),
    ];
    for protocol in protocols {
        for descriptor in declared(protocol).filter(|message| holds_lists(message.items)) {
            let mut maker = Maker { rng: &mut rng, protocol, fill: Fill::Least, members: None };
            let (mut most, mut too_many) = (1, 8_192);
            while most + 1 < too_many {
                let middle = (most + too_many) / 2;
                maker.members = Some(middle);
                let fits = maker.message(descriptor).encoded_len(protocol).is_ok();
                if fits { most = middle } else { too_many = middle }
            }
            for members in [0, 1, most] {
                maker.members = Some(members);
                assert!(round_trip(descriptor, &mut maker).is_some(), "{}", descriptor.name);
            }
            longest = longest.max(most);
        }
    }
    assert!(longest > 3_000, "{longest}");
}

fn holds_lists(items: &[Item]) -> bool {
    items.iter().any(|item| match item {
        Item::Field(field) => field.array,
        Item::Repeated(_) | Item::Group(_) => true,
    })
}

/// Changes the floating fields of a body, with tags and lengths that stay right: what is wrong then
/// is wrong with values, lists and counts.
fn damage_fields(
    rng: &mut Rng,
    descriptor: &MessageDescriptor,
    protocol: Protocol,
    body: &mut Vec<u8>,
) {
    let floating = body.split_off(descriptor.fixed_len(protocol.version()).min(body.len()));
    let fields = RawFields::new(&floating, protocol.widths()).filter_map(Result::ok);
    let mut fields: Vec<(u16, Vec<u8>)> = fields.map(|f| (f.tag, f.data.to_vec())).collect();
    if !body.is_empty() && rng.u8(0..4) == 0 {
        let at = rng.usize(0..body.len());
        body[at] = rng.u8(0..4);
    }
    for _ in 0..rng.usize(1..4).min(fields.len()) {
        let at = rng.usize(0..fields.len());
        let other = rng.usize(0..fields.len());
        match rng.u8(0..8) {
            0 => drop(fields.remove(at)),
            1 => fields.insert(other, fields[at].clone()),
            2 => fields.swap(at, other),
            3 => fields[at].0 = fields[other].0,
            4 => drop(fields[at].1.pop()),
            5 => fields[at].1.push(rng.u8(0..2)),
            6 => fields[at].1.clear(),
            _ => fields[at].1.extend([b'x'; 200]),
        }
        if fields.is_empty() {
            break;
        }
    }
    for (tag, mut data) in fields {
        data.truncate(protocol.widths().max_length());
        let [tag, len] = [tag, data.len() as u16].map(u16::to_be_bytes);
        match protocol.widths() {
            FieldWidths::Narrow => body.extend([tag[1], len[1]]),
            FieldWidths::Mixed => body.extend([tag[0], tag[1], len[1]]),
            FieldWidths::Wide => body.extend([tag[0], tag[1], len[0], len[1]]),
        }
        body.extend(data);
    }
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
    let mut met = BTreeMap::new();
    for protocol in protocols() {
        for descriptor in declared(protocol) {
            for _ in 0..15 {
                let mut maker =
                    Maker { rng: &mut rng, protocol, fill: Fill::Random, members: None };
                let message = maker.message(descriptor);
                let mut bytes = Vec::new();
                if message.encode(protocol, &mut bytes).is_err() {
                    continue;
                }
                let mut body = bytes.split_off(8);
                if rng.u8(0..3) == 0 {
                    damage(&mut rng, &mut body);
                } else {
                    damage_fields(&mut rng, descriptor, protocol, &mut body);
                }
                for options in [DecodeOptions::new(protocol), DecodeOptions::new(protocol).strict()]
                {
                    agree(descriptor, &body, options, &mut met);
                }
            }
        }
    }
    for kind in [
        "array_length",
        "bool_value",
        "bytes_after_nul",
        "count_mismatch",
        "element_start",
        "field_past_end",
        "fixed_part_cut_short",
        "malformed_value",
        "missing_nul",
        "repeated_field",
        "required_absent",
        "too_long",
        "trailing_bytes",
        "wrong_length",
    ] {
        assert!(met.get(kind).is_some_and(|times| *times >= 40), "{kind} in {met:?}");
    }
}
