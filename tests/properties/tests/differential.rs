//! Two codecs against each other: what the derive emits, and the one that reads descriptors at run
//! time. They must agree in value, bytes, error and anomalies, on messages that are right and on
//! messages that are not.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use std::collections::BTreeMap;

use cti_messages::AnyMessage;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::generate::{Choices, Maker, all_protocols, damage};
use cti_messages::codec::{
    DecodeOptions, Encode, Frame, Item, MessageDescriptor, MessageSet, Protocol, ProtocolVersion,
};
use cti_properties::{agree, derived};
use fastrand::Rng;

/// Every message that has a type at this protocol version.
fn declared(protocol: Protocol) -> impl Iterator<Item = &'static MessageDescriptor> {
    AnyMessage::MESSAGES.iter().copied().filter(move |message| message.gate.contains(protocol))
}

fn random_bytes(rng: &mut Rng, most: usize) -> Vec<u8> {
    let len = rng.usize(0..=most);
    std::iter::repeat_with(|| rng.u8(..)).take(len).collect()
}

/// Makes a message, encodes it with the dynamic codec, and checks all that must hold of it.
fn round_trip(
    descriptor: &'static MessageDescriptor,
    protocol: Protocol,
    mut maker: Maker<'_>,
) -> bool {
    let message = maker.message(descriptor);
    let mut bytes = Vec::new();
    if let Err(error) = message.encode(protocol, &mut bytes) {
        assert_eq!(error.kind.name(), "message_too_long", "{protocol:?} {maker:?}: {error}");
        return false;
    }
    let body = &bytes[8..];
    let strict = DecodeOptions::new(protocol).strict();
    let (decoded, anomalies) = derived(Frame { message_type: descriptor.number, body }, strict);
    assert_eq!(anomalies, []);
    let decoded = decoded.unwrap_or_else(|error| panic!("{protocol:?}: {error}"));
    assert_eq!(DynamicMessage::from_message(&decoded), Some(message), "{protocol:?}");
    let mut again = Vec::new();
    decoded.encode(protocol, &mut again).unwrap();
    assert_eq!(again, bytes, "{}", descriptor.name);
    for options in [strict, DecodeOptions::new(protocol)] {
        agree(descriptor, body, options, &mut BTreeMap::new());
    }
    true
}

#[test]
fn what_is_encoded_decodes_to_an_equal_value() {
    let mut rng = Rng::with_seed(1);
    let mut done = 0;
    for protocol in all_protocols() {
        for descriptor in declared(protocol) {
            for _ in 0..20 {
                let bytes = random_bytes(&mut rng, 300);
                let maker = Maker::new(protocol, &bytes);
                done += u32::from(round_trip(descriptor, protocol, maker));
            }
            let bytes = random_bytes(&mut rng, 4_000);
            assert!(round_trip(descriptor, protocol, Maker::new(protocol, &bytes).least()));
            let most = Maker::new(protocol, &bytes).most();
            done += u32::from(round_trip(descriptor, protocol, most));
        }
    }
    assert!(done > 50_000, "{done}");
}

#[test]
fn lists_are_right_at_none_one_and_as_many_as_a_message_holds() {
    let mut longest = 0;
    let protocols = [
        Protocol::cce(ProtocolVersion::V13),
        Protocol::ccx(ProtocolVersion::V18),
        Protocol::cce(ProtocolVersion::V25),
    ];
    for protocol in protocols {
        for descriptor in declared(protocol).filter(|message| holds_lists(message.items)) {
            let maker = |members| Maker::new(protocol, &[]).least().with_members(members);
            let (mut most, mut too_many) = (1, 8_192);
            while most + 1 < too_many {
                let middle = (most + too_many) / 2;
                let fits = maker(middle).message(descriptor).encoded_len(protocol).is_ok();
                if fits { most = middle } else { too_many = middle }
            }
            for members in [0, 1, most] {
                assert!(round_trip(descriptor, protocol, maker(members)), "{}", descriptor.name);
            }
            longest = longest.max(most);
        }
    }
    assert!(longest > 3_000, "{longest}");
}

#[test]
fn elements_differ_in_lists_of_every_short_length() {
    let mut rng = Rng::with_seed(4);
    let protocol = Protocol::cce(ProtocolVersion::V25);
    let mut done = 0;
    for descriptor in declared(protocol) {
        if !descriptor.items.iter().any(|item| matches!(item, Item::Group(_))) {
            continue;
        }
        for members in 1..=20 {
            let bytes = random_bytes(&mut rng, 4_000);
            let maker = Maker::new(protocol, &bytes).with_members(members);
            done += u32::from(round_trip(descriptor, protocol, maker));
        }
    }
    assert!(done > 400, "{done}");
}

fn holds_lists(items: &[Item]) -> bool {
    items.iter().any(|item| matches!(item, Item::Repeated(_) | Item::Group(_)))
}

#[test]
fn both_codecs_agree_on_damaged_messages() {
    let mut rng = Rng::with_seed(2);
    let mut met = BTreeMap::new();
    for protocol in all_protocols() {
        for descriptor in declared(protocol) {
            for _ in 0..30 {
                let bytes = random_bytes(&mut rng, 300);
                let Some(mut message) = Maker::new(protocol, &bytes).bytes(descriptor) else {
                    panic!("{protocol:?} {}", descriptor.name);
                };
                for _ in 0..rng.usize(1..4) {
                    let how = random_bytes(&mut rng, 64);
                    damage(protocol, Some(descriptor), &mut message, &mut Choices::new(&how));
                }
                for options in [DecodeOptions::new(protocol), DecodeOptions::new(protocol).strict()]
                {
                    agree(descriptor, &message[8..], options, &mut met);
                }
            }
        }
    }
    for kind in [
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
        "tag_zero",
        "too_long",
        "trailing_bytes",
        "wrong_length",
    ] {
        assert!(met.get(kind).is_some_and(|times| *times >= 40), "{kind} in {met:?}");
    }
}
