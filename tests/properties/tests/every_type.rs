//! Fields of every type in every role, which no message of the guide has all of: both codecs agree
//! on them, right and damaged.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may panic")]
#![allow(missing_docs, reason = "a message that means nothing")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use cti_messages::codec::generate::{Choices, Maker, all_protocols, damage};
use cti_messages::codec::{
    AppPathId, Count, DecodeOptions, Group, Message, NamedArray, NamedVariable, Octets, TaskId,
    Text, Timestamp, UnknownFields,
};
use cti_properties::agree_as;
use fastrand::Rng;
use outside_messages::media::MediaLoginReq;

#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 903, kind = Event)]
struct EveryTypeEvent<'a> {
    char: i8,
    uchar: u8,
    short: i16,
    ushort: u16,
    int: i32,
    uint: u32,
    bool: bool,
    time: Timestamp,
    bytes: [u8; 3],
    #[cti(since = 20)]
    late: Option<bool>,
    #[cti(counts = [bytes_packed, shorts], wire = u8)]
    num_packed: Count,
    #[cti(tag = 1)]
    flt_char: Option<i8>,
    #[cti(tag = 2)]
    flt_uchar: Option<u8>,
    #[cti(tag = 3)]
    flt_short: Option<i16>,
    #[cti(tag = 4)]
    flt_ushort: Option<u16>,
    #[cti(tag = 5)]
    flt_int: Option<i32>,
    #[cti(tag = 6)]
    flt_uint: Option<u32>,
    #[cti(tag = 7)]
    flt_bool: Option<bool>,
    #[cti(tag = 8, until = 22)]
    flt_time: Option<Timestamp>,
    #[cti(tag = 9, max = 9, required)]
    text: Option<Text<'a>>,
    #[cti(tag = 10, max = 9)]
    octets: Option<Octets<'a>>,
    #[cti(tag = 11)]
    variable: Option<NamedVariable<'a>>,
    #[cti(tag = 12)]
    element: Option<NamedArray<'a>>,
    #[cti(tag = 13)]
    task_id: Option<TaskId>,
    #[cti(tag = 14)]
    application: Option<AppPathId>,
    #[cti(tag = 15, repeated, packed)]
    bytes_packed: Vec<u8>,
    #[cti(tag = 16, repeated, packed)]
    shorts: Vec<i16>,
    #[cti(tag = 17, counts = flags)]
    num_flags: Count,
    #[cti(tag = 18, repeated)]
    flags: Vec<bool>,
    #[cti(group)]
    members: Vec<Member<'a>>,
    #[cti(tag = 30, wire = u16)]
    narrow: Option<u32>,
    #[cti(tag = 31, repeated, wire = u16)]
    halves: Vec<u32>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

#[derive(Clone, Debug, Default, Group, PartialEq)]
struct Member<'a> {
    #[cti(tag = 20)]
    ready: Option<bool>,
    #[cti(tag = 21, repeated)]
    times: Vec<Timestamp>,
    #[cti(tag = 22, max = 5)]
    name: Option<Text<'a>>,
    #[cti(tag = 23, repeated, packed)]
    levels: Vec<u16>,
    #[cti(tag = 24, counts = shifts, cce(until = 24), ccx(since = 14))]
    num_shifts: Count,
    #[cti(group)]
    shifts: Vec<Shift<'a>>,
    #[cti(group)]
    breaks: Vec<Break>,
    #[cti(tag = 32, repeated, packed, wire = u8)]
    marks: Vec<u32>,
}

/// An element of a list inside those of another.
#[derive(Clone, Debug, Default, Group, PartialEq)]
struct Shift<'a> {
    #[cti(tag = 25, max = 6)]
    name: Option<Text<'a>>,
    #[cti(tag = 26, since = 15, ccx(never))]
    hours: Option<u8>,
    #[cti(tag = 27)]
    paid: Option<bool>,
}

/// An element of a second such list.
#[derive(Clone, Debug, Default, Group, PartialEq)]
struct Break {
    #[cti(tag = 28)]
    minutes: Option<u16>,
    #[cti(tag = 29)]
    kind: Option<i8>,
    #[cti(tag = 33, wire = u8)]
    rank: Option<u16>,
}

fn random_bytes(rng: &mut Rng, most: usize) -> Vec<u8> {
    let len = rng.usize(0..=most);
    std::iter::repeat_with(|| rng.u8(..)).take(len).collect()
}

/// Makes messages of a type, right and then damaged, and holds the codecs against each other.
fn agree_on<M: Message<'static> + Debug + PartialEq>(seed: u64) -> BTreeMap<&'static str, u32> {
    let mut rng = Rng::with_seed(seed);
    let mut met = BTreeMap::new();
    for protocol in all_protocols() {
        for round in 0..300 {
            let bytes = random_bytes(&mut rng, 200);
            let mut message = Maker::new(protocol, &bytes).bytes(M::DESCRIPTOR).unwrap();
            for _ in 0..round % 4 {
                let how = random_bytes(&mut rng, 64);
                damage(protocol, Some(M::DESCRIPTOR), &mut message, &mut Choices::new(&how));
            }
            let body = &message.leak()[8..];
            for options in [DecodeOptions::new(protocol), DecodeOptions::new(protocol).strict()] {
                agree_as::<M>(body, options, &mut met);
            }
        }
    }
    met
}

#[test]
fn both_codecs_agree_on_every_type_in_every_role() {
    let met = agree_on::<EveryTypeEvent<'static>>(1);
    for kind in [
        "bool_value",
        "count_mismatch",
        "element_start",
        "malformed_value",
        "packed_list",
        "tag_zero",
        "wrong_length",
    ] {
        assert!(met.get(kind).is_some_and(|times| *times >= 40), "{kind} in {met:?}");
    }
}

#[test]
fn and_on_a_message_with_codecs_of_its_fields_own() {
    let met = agree_on::<MediaLoginReq<'static>>(2);
    assert!(met.len() > 10, "{met:?}");
}
