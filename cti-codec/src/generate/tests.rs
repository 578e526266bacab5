//! Tests of the generator, over declarations written by hand.

#![allow(clippy::arithmetic_side_effects, reason = "tests may panic")]

use alloc::vec;
use alloc::vec::Vec;

use super::{Choices, Damage, Maker, all_protocols, damage};
use crate::descriptor::tests::message;
use crate::dynamic::{DynamicMessage, ElementCounts};
use crate::{
    AnomalyKind, DecodeOptions, FieldDescriptor, Gate, GroupDescriptor, Item, MessageDescriptor,
    ProtocolVersion, Versions, WireType,
};

const V24: ProtocolVersion = ProtocolVersion::V24;

const fn number(name: &'static str, tag: u16) -> FieldDescriptor {
    let size = Some(2);
    FieldDescriptor {
        name,
        tag: Some(tag),
        ty: WireType::UShort,
        size,
        ..FieldDescriptor::TEMPLATE
    }
}

static TEAM_ID: FieldDescriptor = number("TeamID", 1);
static NUM_PAIRS: FieldDescriptor = number("NumPairs", 2).counting(&[2]);
static PAIR_ID: FieldDescriptor = number("PairID", 3);
static PAIR_STATE: FieldDescriptor = number("PairState", 4);
/// No protocol before 20 has the first member of these.
static DESK: FieldDescriptor = FieldDescriptor {
    gate: Gate::new(Versions { since: Some(20), until: None }),
    ..number("Desk", 5)
};
static DESK_STATE: FieldDescriptor = number("DeskState", 6);
static GRADE: FieldDescriptor = number("Grade", 7).packed();
static ZERO: FieldDescriptor = number("Zero", 0);
static ODD_STATE: FieldDescriptor = number("OddState", 9);
static INNER_COUNT: FieldDescriptor = number("InnerCount", 8).counting(&[0]);

static PAIR: GroupDescriptor =
    GroupDescriptor { items: &[Item::Field(&PAIR_ID), Item::Field(&PAIR_STATE)] };
static DESKS: GroupDescriptor =
    GroupDescriptor { items: &[Item::Field(&DESK), Item::Field(&DESK_STATE)] };
/// Begins with what is no plain field, so that there is none.
static ODD: GroupDescriptor =
    GroupDescriptor { items: &[Item::Field(&INNER_COUNT), Item::Field(&ODD_STATE)] };
static TEAM: GroupDescriptor = GroupDescriptor {
    items: &[
        Item::Field(&TEAM_ID),
        Item::Field(&NUM_PAIRS),
        Item::Group(&PAIR),
        Item::Group(&DESKS),
        Item::Group(&ODD),
    ],
};
static ROSTER: MessageDescriptor = MessageDescriptor {
    items: &[Item::Group(&TEAM), Item::Repeated(&GRADE), Item::Field(&ZERO)],
    ..message("ROSTER_EVENT", 900, &[])
};

/// Bytes that decide: the same on every run.
fn decisions(seed: u32, len: usize) -> Vec<u8> {
    let mut state = seed;
    let mut roll = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[1]
    };
    core::iter::repeat_with(&mut roll).take(len).collect()
}

#[test]
fn every_generated_message_with_inner_lists_encodes_and_comes_back() {
    let rounds = if cfg!(miri) { 2 } else { 300 };
    let mut sizes = Vec::new();
    for protocol in all_protocols() {
        for seed in 0..rounds {
            let bytes = decisions(seed, 80);
            let made = Maker::new(protocol, &bytes).message(&ROSTER);
            let mut encoded = Vec::new();
            made.encode(protocol, &mut encoded).unwrap();
            let strict = DecodeOptions::new(protocol).strict();
            let read = DynamicMessage::decode_body(&ROSTER, &encoded[8..], strict).unwrap();
            assert_eq!(read, made, "{protocol:?} {seed}");
            assert_eq!(read.elements, made.elements);
            sizes.extend(made.elements[0].inner.iter().copied());
        }
    }
    assert!([0, 1, 2, 3, 4].iter().all(|size| sizes.contains(size)));
}

#[test]
fn the_most_is_four_elements_in_each_list_that_the_protocol_has() {
    let inner = |version| {
        let most = Maker::new(version, &[]).most().message(&ROSTER);
        assert_eq!(most.floating_value("Zero"), None);
        most.elements
    };
    let four = |pairs, desks| vec![ElementCounts { count: 4, inner: [pairs, desks, 0].repeat(4) }];
    assert_eq!(inner(V24), four(4, 4));
    assert_eq!(inner(ProtocolVersion::V19), four(4, 0));
    let least = Maker::new(V24, &[]).message(&ROSTER);
    assert_eq!(least.elements, [ElementCounts::default()]);
}

/// What damage of a kind does to the floating part of a message.
fn damaged(kind: Damage, how: &[u8], body: &[u8]) -> (Damage, Vec<u8>) {
    let mut bytes = [&[0; 8], body].concat();
    let position = Damage::ALL.iter().position(|other| *other == kind).unwrap();
    let choices = [&[u8::try_from(position).unwrap()], how].concat();
    let done = damage(V24, Some(&ROSTER), &mut bytes, &mut Choices::new(&choices));
    let length = u32::from_be_bytes(bytes[..4].try_into().unwrap());
    assert_eq!(usize::try_from(length), Ok(bytes.len() - 8));
    (done, bytes.split_off(8))
}

/// The deviations of a message that damage made.
fn reported(body: &[u8]) -> Vec<AnomalyKind> {
    let mut anomalies = Vec::new();
    DynamicMessage::decode_body_with(&ROSTER, body, V24, &mut anomalies).unwrap();
    anomalies.iter().map(|anomaly| anomaly.kind).collect()
}

const GRADES: [u8; 18] = [0, 7, 0, 2, 0, 1, 0, 7, 0, 2, 0, 2, 0, 7, 0, 2, 0, 3];

#[test]
fn damage_sets_a_tag_to_0_or_adds_zeros() {
    let mut tagged = GRADES;
    tagged[7] = 0;
    assert_eq!(
        damaged(Damage::TagZero, &[0, 1, 0, 0, 0], &GRADES),
        (Damage::TagZero, tagged.to_vec())
    );
    assert_eq!(reported(&tagged), [AnomalyKind::TagZero]);

    let (done, zeros) = damaged(Damage::TagZero, &[0, 1, 0, 0, 1, 5], &GRADES);
    assert_eq!((done, &zeros[18..]), (Damage::TagZero, &[0; 9][..]));
    let stray = AnomalyKind::TrailingBytes { count: 1 };
    assert_eq!(reported(&zeros), [stray, AnomalyKind::TagZero, AnomalyKind::TagZero]);
}

#[test]
fn damage_packs_two_fields_of_one_tag() {
    let packed = |how: &[u8]| damaged(Damage::Packed, how, &GRADES);
    let early = [0, 7, 0, 4, 0, 1, 0, 2, 0, 7, 0, 2, 0, 3];
    let late = [0, 7, 0, 2, 0, 1, 0, 7, 0, 4, 0, 2, 0, 3];
    assert_eq!(packed(&[]), (Damage::Packed, early.to_vec()));
    assert_eq!(packed(&[0, 1]), (Damage::Packed, late.to_vec()));
    // Behind the last field there is none, so it is looked for from the beginning.
    assert_eq!(packed(&[0, 2]), (Damage::Packed, early.to_vec()));
    assert_eq!(reported(&late), [AnomalyKind::PackedList { values: 2 }]);
}

#[test]
fn without_two_such_fields_a_byte_is_damaged() {
    let others = [0, 7, 0, 2, 0, 1, 0, 4, 0, 2, 0, 2];
    let (done, body) = damaged(Damage::Packed, &[], &others);
    assert_eq!((done, body.len()), (Damage::Byte, others.len()));
    // No length could say how long these are together.
    let long = [&[0, 7, 0xFF, 0xFF][..], &[1; 0xFFFF]].concat();
    assert_eq!(damaged(Damage::Packed, &[], &long.repeat(2)).0, Damage::Byte);
}
