//! What decoding and encoding allocate: counted.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use allocation_counter::measure;
use cti_messages::codec::{
    DecodeOptions, Encode, Message, MessageSet, NamedVariable, ProtocolVersion, frames,
};
use cti_messages::{AnyMessage, CallDeliveredEvent};

const V24: ProtocolVersion = ProtocolVersion::V24;

fn encoded(event: &CallDeliveredEvent<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    event.encode(V24, &mut bytes).unwrap();
    bytes
}

fn event() -> CallDeliveredEvent<'static> {
    CallDeliveredEvent {
        connection_device_id: Some("16777411.2001".into()),
        ani: Some("+14085551234".into()),
        dnis: Some("8005550199".into()),
        ..Default::default()
    }
}

fn decode_allocations(bytes: &[u8], options: DecodeOptions) -> u64 {
    let info = measure(|| {
        std::hint::black_box(CallDeliveredEvent::decode_body(&bytes[8..], options)).unwrap();
    });
    info.count_total
}

#[test]
fn decoding_allocates_once_for_each_list_that_has_members() {
    let mut event = event();
    let named = |n: usize| (0..n).map(|i| NamedVariable::new(format!("user.{i}"), "x")).collect();
    for options in [DecodeOptions::new(V24), DecodeOptions::new(V24).strict()] {
        assert_eq!(decode_allocations(&encoded(&event), options), 0, "no list");
    }
    for members in [1, 3, 40] {
        event.named_variables = named(members);
        assert_eq!(decode_allocations(&encoded(&event), V24.into()), 1, "{members} members");
    }
    event.named_arrays = vec![Default::default(); 5];
    assert_eq!(decode_allocations(&encoded(&event), V24.into()), 2, "two lists");
    for unknown in 0..20 {
        event.unknown.push(900 + unknown, &[1, 2]);
    }
    assert_eq!(decode_allocations(&encoded(&event), V24.into()), 3, "two lists and the bag");
}

#[test]
fn encoding_allocates_once_into_a_fresh_buffer_and_not_at_all_into_a_large_one() {
    let event = event();
    let mut buffer = Vec::new();
    assert_eq!(measure(|| event.encode(V24, &mut buffer).unwrap()).count_total, 1);
    buffer.clear();
    assert_eq!(measure(|| event.encode(V24, &mut buffer).unwrap()).count_total, 0);
}

#[test]
fn the_session_allocates_once_a_list() {
    let stream = include_bytes!("../../cti-cli/tests/data/server-v24.bin");
    let info = measure(|| {
        for frame in frames(stream) {
            std::hint::black_box(AnyMessage::decode(frame.unwrap(), V24)).unwrap();
        }
    });
    // Lists with members in the session: 1 of peripherals, 1 of skill groups, 2 + 3 + 2 + 2 of call
    // context in four events, 1 of conference parties, and 1 bag of unknown fields.
    assert_eq!(info.count_total, 13);
}

#[test]
fn memory_does_not_follow_the_peers_word() {
    let mut bytes = encoded(&event());
    let count = 8 + 50;
    bytes[count..count + 4].copy_from_slice(&[0xFF; 4]);
    let info = measure(|| {
        let event = CallDeliveredEvent::decode_body(&bytes[8..], V24).unwrap();
        assert_eq!(event.num_named_variables.on_wire(), Some(0xFFFF));
    });
    assert_eq!(info.bytes_total, 0);
}
