//! How much memory decoding takes for the bytes that it is given: what SECURITY.md states.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use std::collections::BTreeMap;
use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    DecodeOptions, FieldDescriptor, Frame, Item, MessageDescriptor, MessageSet, Protocol,
    ProtocolVersion, frames,
};
use cti_messages::{AnyMessage, CallClearedEvent};
use cti_worst_cases::{Kind, PROTOCOLS, Worst, all, field_bytes, has, least, ordinary, unused_tag};

/// Bytes that derived decoding holds at most for a byte of the body.
const MULTIPLE: u64 = 256;

/// The same for the dynamic codec, which keeps an entry of a tree for each field.
const DYNAMIC_MULTIPLE: u64 = 250;
const DYNAMIC_BESIDE: u64 = 65_536;

fn derived(worst: &Worst, options: DecodeOptions) -> AllocationInfo {
    measure(|| drop(black_box(AnyMessage::decode(worst.frame(), options))))
}

fn dynamic(worst: &Worst, options: DecodeOptions) -> AllocationInfo {
    let decode = || DynamicMessage::decode_body(worst.descriptor, &worst.body, options);
    measure(|| drop(black_box(decode())))
}

fn both(worst: &Worst) -> [DecodeOptions; 2] {
    [DecodeOptions::new(worst.protocol), DecodeOptions::new(worst.protocol).strict()]
}

#[test]
fn memory_is_at_most_the_stated_multiple_of_the_input() {
    let mut highest = BTreeMap::new();
    let mut count = 0;
    for worst in all() {
        for options in both(&worst) {
            let info = derived(&worst, options);
            let most = MULTIPLE * worst.body.len() as u64;
            assert!(info.bytes_max <= most, "{}: {} bytes", worst.name(), info.bytes_max);
            assert!(info.bytes_total <= most, "{}: {} bytes", worst.name(), info.bytes_total);
            let multiple = info.bytes_max / worst.body.len() as u64;
            let highest = highest.entry(worst.kind).or_insert((0, String::new()));
            *highest = (multiple, worst.name()).max(highest.clone());
            count += 1;
        }
    }
    for (kind, (multiple, name)) in &highest {
        println!("{kind:?}: {multiple} bytes a byte at most: {name}");
    }
    assert!(count > 5_000, "{count}");
    // The bound is near to what is met, so that it says something.
    let met = highest.values().map(|(multiple, _)| *multiple).max();
    assert!(met >= Some(MULTIPLE / 2), "{met:?}");
}

#[test]
fn the_dynamic_codec_too() {
    let mut met = 0;
    // A tenth of them: it is slow, and does the same for all.
    for worst in all().iter().step_by(10) {
        for options in both(worst) {
            let info = dynamic(worst, options);
            let len = worst.body.len() as u64;
            let most = DYNAMIC_MULTIPLE * len + DYNAMIC_BESIDE;
            assert!(info.bytes_max <= most, "{}: {} bytes", worst.name(), info.bytes_max);
            met = met.max(info.bytes_max / len);
        }
    }
    println!("{met} bytes a byte at most");
    assert!(met >= DYNAMIC_MULTIPLE / 2, "{met}");
}

#[test]
fn allocations_are_one_a_list_whatever_the_list_holds() {
    for worst in all() {
        for options in both(&worst) {
            let info = derived(&worst, options);
            let most = match worst.kind {
                Kind::LongText | Kind::Unknown | Kind::Members => 1,
                // A list or an array, and what is not its own.
                Kind::Ordinary | Kind::Repeated | Kind::EmptyMembers => 2,
                Kind::InnerCounts => 1,
                Kind::Interleaved => worst.descriptor.items.len() as u64,
                // One more for each list inside an element.
                Kind::Nested | Kind::NestedEmpty | Kind::NestedMisplaced | Kind::Packed => {
                    worst.times() as u64 + 2
                }
                // The list, the list in its only element, and the unknown fields.
                Kind::InnerMembers => 3,
            };
            assert!(info.count_total <= most, "{}: {}", worst.name(), info.count_total);
        }
    }
}

/// What is too long is not built before that is seen.
#[test]
fn encoding_holds_no_more_than_the_limit() {
    let widest = vec![0; 65_535];
    let mut message = DynamicMessage::from_message(&CallClearedEvent::default()).unwrap();
    for _ in 0..1_000 {
        message.unknown.push(999, &widest[..]);
    }
    let mut buffer = Vec::new();
    let info = measure(|| assert!(message.encode(ProtocolVersion::V24, &mut buffer).is_err()));
    assert!(info.bytes_max < 1_000_000, "{} bytes for 65,539,000", info.bytes_max);
}

#[test]
fn a_refused_message_leaves_nothing_behind() {
    for worst in all() {
        for options in both(&worst) {
            let info = derived(&worst, options);
            assert_eq!((info.bytes_current, info.count_current), (0, 0), "{}", worst.name());
        }
    }
}

#[test]
fn so_it_is_for_small_messages() {
    for worst in all() {
        for times in (0..4).filter(|times| *times <= worst.times()) {
            let body = worst.repeating(times);
            let frame = Frame { message_type: worst.descriptor.number, body };
            let decode = || drop(black_box(AnyMessage::decode(frame, worst.protocol)));
            let bytes = measure(decode).bytes_max;
            let most = MULTIPLE * body.len() as u64;
            assert!(bytes <= most, "{} {times} times: {bytes} bytes", worst.name());
        }
    }
}

/// Counts in the floating part, of the message and of its elements, that announce all that they can
/// before fields that might be what they announce.
#[test]
fn nor_does_it_follow_a_floating_count() {
    let mut counts = 0;
    for protocol in PROTOCOLS {
        for descriptor in AnyMessage::MESSAGES {
            for (items, first) in places(descriptor.items) {
                let fields = items.iter().filter_map(|item| match item {
                    Item::Field(field) => Some(*field),
                    _ => None,
                });
                for count in fields.filter(|field| field.is_count() && has(field, protocol)) {
                    let [lying, sound] =
                        [0xFF, 0].map(|byte| announcing(descriptor, protocol, first, count, byte));
                    assert_eq!(lying, sound, "{} of {}", count.name, descriptor.name);
                    counts += 1;
                }
            }
        }
    }
    assert!(counts >= 10, "{counts} counts");
}

/// What both codecs allocate for a count of such bytes, behind the first member of its element if it
/// stands in one.
fn announcing(
    descriptor: &'static MessageDescriptor,
    protocol: Protocol,
    first: Option<&FieldDescriptor>,
    count: &FieldDescriptor,
    byte: u8,
) -> [u64; 2] {
    let mut body = vec![0; descriptor.fixed_len(protocol)];
    body.extend(first.iter().flat_map(|first| field_bytes(protocol, first.tag, least(first))));
    body.extend(field_bytes(protocol, count.tag, &vec![byte; least(count).len()]));
    let unknown = field_bytes(protocol, unused_tag(descriptor, protocol), &[]);
    body.extend(unknown.repeat(40));
    let frame = Frame { message_type: descriptor.number, body: &body[..] };
    let derived = measure(|| drop(black_box(AnyMessage::decode(frame, protocol))));
    let dynamic = measure(|| {
        drop(black_box(DynamicMessage::decode_body(descriptor, &body, protocol)));
    });
    [derived, dynamic].map(|info| info.bytes_total)
}

/// Where counts may stand: the message's items, and each group's with the member that begins an
/// element.
fn places(items: &'static [Item]) -> Vec<(&'static [Item], Option<&'static FieldDescriptor>)> {
    let groups = items.iter().filter_map(|item| match item {
        Item::Group(group) => Some(group.items),
        _ => None,
    });
    let first = |items: &'static [Item]| match items.first() {
        Some(Item::Field(field) | Item::Repeated(field)) => Some(*field),
        _ => None,
    };
    std::iter::once((items, None)).chain(groups.map(|items| (items, first(items)))).collect()
}

/// A count that is too small may be taken at its word for the room that it asks for, and no further.
#[test]
fn a_count_that_is_too_small_costs_one_small_allocation() {
    let protocol = Protocol::cce(ProtocolVersion::V19);
    // CONFIG_AGENT_EVENT: the count of records, and 2,000 of nothing but their RecordType.
    let announcing = |count: u16| {
        let mut body = count.to_be_bytes().to_vec();
        body.extend([183, 2, 0, 1].repeat(2_000));
        body
    };
    let measured = |count| {
        let body = announcing(count);
        let frame = Frame { message_type: 237, body: &body[..] };
        measure(|| drop(black_box(AnyMessage::decode(frame, protocol).unwrap())))
    };
    let sound = measured(2_000);
    assert_eq!(sound.count_total, 1);
    let element = sound.bytes_total / 2_000;
    for count in [1, 2, 16, 17] {
        let info = measured(count);
        let room = if count <= 16 { u64::from(count) } else { 0 };
        assert_eq!(info.bytes_total, sound.bytes_total + room * element, "{count}");
        assert!(info.bytes_total <= MULTIPLE * 8_002, "{count}");
    }
}

/// Counts are the peer's word: none of them, whatever it says, changes what is reserved.
#[test]
fn memory_follows_the_bytes_and_no_count() {
    let stream = include_bytes!("../../../cti-cli/tests/data/server-v24.bin");
    let options = DecodeOptions::new(ProtocolVersion::V24);
    let mut changed = 0;
    for frame in frames(stream).filter_map(Result::ok) {
        let Some(descriptor) =
            AnyMessage::descriptor_of(frame.message_type, ProtocolVersion::V24.into())
        else {
            continue;
        };
        let sound = measure(|| drop(black_box(AnyMessage::decode(frame, options)))).bytes_total;
        let mut at = 0;
        for field in descriptor.fixed {
            let size = usize::from(field.size.unwrap_or(0));
            if field.gate.contains(ProtocolVersion::V24.into()) {
                if field.is_count() {
                    let mut body = frame.body.to_vec();
                    body.iter_mut().skip(at).take(size).for_each(|byte| *byte = 0xFF);
                    let lying = Frame { message_type: frame.message_type, body: &body[..] };
                    let info = measure(|| drop(black_box(AnyMessage::decode(lying, options))));
                    assert_eq!(info.bytes_total, sound, "{}", descriptor.name);
                    changed += 1;
                }
                at += size;
            }
        }
    }
    assert!(changed >= 10, "{changed} counts");
    assert!(derived(&ordinary(), options).bytes_max > 0);
}
