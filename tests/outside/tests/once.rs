//! Bodies in which nothing is in doubt are read once, and lists get just the room that they need,
//! in doubt or not.
#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used, reason = "a test may panic")]

use std::cell::Cell;

use codec::{
    Anomaly, AnomalyKind, Count, DecodeOptions, Encode, Group, Message, NamedArray, NamedVariable,
    Octets, OpenEnum, Protocol, ProtocolVersion, TaskId, Text, UnknownFields,
};
use outside_messages::media::MediaMode;

thread_local! {
    /// How often the token was read on this thread.
    static READ: Cell<u32> = const { Cell::new(0) };
}

mod token {
    use super::{Octets, READ};

    pub(super) fn decode(bytes: &[u8]) -> Option<u32> {
        READ.set(READ.get() + 1);
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    }

    pub(super) fn encode(token: &u32) -> Octets<'static> {
        token.to_be_bytes().to_vec().into()
    }
}

/// Not a message of the guide: a field of each form, and behind a token that tells how often it is
/// read.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 907, kind = Event, crate = codec)]
struct EveryEvent<'a> {
    #[cti(counts = plans)]
    num_plans: Count,
    #[cti(tag = 1, with = token, max = 4)]
    token: Option<u32>,
    #[cti(tag = 2, max = 60, required)]
    name: Option<Text<'a>>,
    #[cti(tag = 3)]
    is_open: Option<bool>,
    #[cti(tag = 4, wire = u16)]
    mode: Option<MediaMode>,
    #[cti(tag = 5)]
    task: Option<TaskId>,
    #[cti(tag = 6, max = 60)]
    picture: Option<Octets<'a>>,
    #[cti(tag = 7)]
    variable: Option<NamedVariable<'a>>,
    #[cti(tag = 8)]
    array: Option<NamedArray<'a>>,
    #[cti(tag = 9, counts = numbers)]
    num_numbers: Count,
    #[cti(tag = 10, repeated, name = "Number")]
    numbers: Vec<u16>,
    #[cti(tag = 11, repeated, wire = u16, name = "ListMode")]
    modes: Vec<MediaMode>,
    #[cti(tag = 12, repeated, max = 60, name = "Text")]
    texts: Vec<Text<'a>>,
    #[cti(group)]
    plans: Vec<Plan<'a>>,
    #[cti(tag = 23, since = 18)]
    late: Option<u32>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

/// An element with lists of each form.
#[derive(Clone, Debug, Default, Group, PartialEq)]
#[cti(crate = codec)]
struct Plan<'a> {
    #[cti(tag = 13)]
    id: Option<u32>,
    #[cti(tag = 14, counts = names)]
    num_names: Count,
    #[cti(tag = 15, repeated, max = 60, name = "Name")]
    names: Vec<Text<'a>>,
    #[cti(tag = 16, wire = u16)]
    mode: Option<MediaMode>,
    #[cti(tag = 17, counts = modes)]
    num_modes: Count,
    #[cti(tag = 18, repeated, wire = u16, name = "PlanMode")]
    modes: Vec<MediaMode>,
    #[cti(tag = 19, counts = steps)]
    num_steps: Count,
    #[cti(group)]
    steps: Vec<Step>,
    #[cti(tag = 22, max = 60)]
    title: Option<Text<'a>>,
    #[cti(tag = 24, since = 18)]
    late: Option<u16>,
}

#[derive(Clone, Debug, Default, Group, PartialEq)]
#[cti(crate = codec)]
struct Step {
    #[cti(tag = 20)]
    time: Option<u32>,
    #[cti(tag = 21)]
    is_last: Option<bool>,
}

const PROTOCOLS: [Protocol; 3] = [
    Protocol::cce(ProtocolVersion::V17),
    Protocol::ccx(ProtocolVersion::V18),
    Protocol::cce(ProtocolVersion::V25),
];

/// The message with lists of this length.
fn event(len: u16, protocol: Protocol) -> EveryEvent<'static> {
    let text = |n: u16| Text::from("x".repeat(usize::from(n % 50)));
    let mode = |n: u16| MediaMode::from_number(u32::from(n));
    let step = |n: u16| Step { time: Some(n.into()), is_last: Some(n == 0) };
    // In the elements of one list another number of elements each.
    let is_late = protocol.version() >= ProtocolVersion::V18;
    let plan = |n: u16| Plan {
        id: Some(n.into()),
        names: (0..n).map(text).collect(),
        mode: Some(mode(n)),
        modes: (0..n / 2).map(mode).collect(),
        steps: (0..n / 3).map(step).collect(),
        title: (n % 2 == 0).then(|| text(n)),
        late: is_late.then_some(n),
        ..Plan::default()
    };
    let mut unknown = UnknownFields::default();
    (0..len).for_each(|n| unknown.push(100 + n, &[1, 2]));
    EveryEvent {
        token: Some(7),
        name: Some(text(len)),
        is_open: Some(true),
        mode: Some(mode(7)),
        task: Some(TaskId { group_high: 1, group_low: 2, sequence_number: 3 }),
        // Bytes that could be a text and its NUL.
        picture: Some([&vec![5; len.into()][..], &[0]].concat().into()),
        variable: Some(NamedVariable::new("user.one", text(len))),
        array: Some(NamedArray::new(1, "user.two", text(len))),
        numbers: (0..len).collect(),
        modes: (0..len).map(mode).collect(),
        texts: (0..len).map(text).collect(),
        plans: (0..len.min(20)).map(plan).collect(),
        late: is_late.then_some(9),
        unknown,
        ..EveryEvent::default()
    }
}

fn body(event: &EveryEvent<'_>, protocol: Protocol) -> Vec<u8> {
    let mut bytes = Vec::new();
    event.encode(protocol, &mut bytes).unwrap();
    bytes.split_off(8)
}

/// Asserts that each list has just the room for its elements.
fn assert_room(event: &EveryEvent<'_>) {
    let lists = |event: &EveryEvent<'_>, room: bool| {
        let rooms = |[capacity, len]: [usize; 2]| if room { capacity } else { len };
        let mut all = vec![
            rooms([event.numbers.capacity(), event.numbers.len()]),
            rooms([event.modes.capacity(), event.modes.len()]),
            rooms([event.texts.capacity(), event.texts.len()]),
            rooms([event.plans.capacity(), event.plans.len()]),
        ];
        for plan in &event.plans {
            all.push(rooms([plan.names.capacity(), plan.names.len()]));
            all.push(rooms([plan.modes.capacity(), plan.modes.len()]));
            all.push(rooms([plan.steps.capacity(), plan.steps.len()]));
        }
        all
    };
    assert_eq!(lists(event, true), lists(event, false));
}

#[test]
fn what_nothing_is_wrong_with_is_read_once() {
    for protocol in PROTOCOLS {
        for len in [0, 1, 2, 3, 6, 16, 17, 40] {
            let event = event(len, protocol);
            let body = body(&event, protocol);
            for options in [DecodeOptions::new(protocol), DecodeOptions::new(protocol).strict()] {
                READ.set(0);
                let decoded = EveryEvent::decode_body(&body, options).unwrap();
                assert_eq!((READ.get(), &decoded), (1, &event), "{protocol:?} {len}");
                assert_room(&decoded);
            }
        }
    }
}

#[test]
fn what_something_is_wrong_with_is_read_as_well_and_takes_no_more_room() {
    for protocol in PROTOCOLS {
        for len in [0, 1, 2, 3, 6, 16, 17, 40] {
            let event = event(len, protocol);
            let body = body(&event, protocol);
            let (fixed, floating) = body.split_at(2);
            // A field of tag 0 at the front, so that nothing was read before it is in doubt.
            let zero = vec![0; protocol.widths().header_bytes()];
            for body in [[fixed, &zero, floating].concat(), [&body, &zero[1..]].concat()] {
                let mut found: Vec<Anomaly> = Vec::new();
                let mut decoded =
                    EveryEvent::decode_body_with(&body, protocol, &mut found).unwrap();
                decoded.unknown.retain(|field| field.tag != 0);
                assert_eq!((found.len(), &decoded), (1, &event), "{protocol:?} {len}");
                assert_room(&decoded);
            }
        }
    }
}

#[test]
fn a_field_with_a_codec_is_in_doubt_where_it_comes_again_or_is_too_long() {
    /// Not a message of the guide.
    #[derive(Clone, Debug, Default, Message, PartialEq)]
    #[cti(type = 908, kind = Event, crate = codec)]
    struct DigitsEvent {
        #[cti(tag = 1, with = outside_messages::decimal, max = 4)]
        digits: Option<u64>,
    }

    let decode = |body: &[u8]| {
        let mut found: Vec<Anomaly> = Vec::new();
        let event = DigitsEvent::decode_body_with(body, ProtocolVersion::V17, &mut found).unwrap();
        let found: Vec<_> = found.iter().map(|anomaly| (anomaly.kind, anomaly.offset)).collect();
        (event.digits, found)
    };
    assert_eq!(decode(&[1, 4, b'1', b'2', b'3', b'4']), (Some(1234), vec![]));
    let long = AnomalyKind::TooLong { max: 4, found: 5 };
    assert_eq!(decode(&[1, 5, b'1', b'2', b'3', b'4', b'5']), (Some(12345), vec![(long, 8)]));
    let twice = [1, 1, b'1', 1, 1, b'2'];
    assert_eq!(decode(&twice), (Some(1), vec![(AnomalyKind::RepeatedField, 11)]));
}

#[test]
fn a_list_that_is_longer_than_its_count_takes_no_more_room() {
    let values = [[10, 2, 0, 5]; 3].concat();
    let body = [&[0, 0, 2, 1, 0, 9, 2, 0, 1][..], &values].concat();
    let mut found: Vec<Anomaly> = Vec::new();
    let event = EveryEvent::decode_body_with(&body, ProtocolVersion::V17, &mut found).unwrap();
    let kinds: Vec<_> = found.iter().map(|anomaly| anomaly.kind).collect();
    assert_eq!(kinds, [AnomalyKind::CountMismatch { announced: 1, found: 3 }]);
    assert_eq!(event.numbers, [5; 3]);
    assert_room(&event);
}

#[test]
fn whatever_is_wrong_with_a_large_fixed_part_or_follows_it_is_told() {
    /// Not a message of the guide.
    #[derive(Clone, Debug, Message, PartialEq)]
    #[cti(type = 912, kind = Event, crate = codec)]
    struct LargeEvent<'a> {
        cookie: [u8; 80],
        is_open: bool,
        #[cti(unknown)]
        unknown: UnknownFields<'a>,
    }

    let decode = |behind: &[u8]| {
        let body = [&[7; 80][..], behind].concat();
        let mut found: Vec<Anomaly> = Vec::new();
        let event = LargeEvent::decode_body_with(&body, ProtocolVersion::V17, &mut found).ok()?;
        assert_eq!((event.cookie, event.is_open), ([7; 80], true));
        let found: Vec<_> = found.iter().map(|anomaly| (anomaly.kind, anomaly.offset)).collect();
        Some((event.unknown.iter().map(|field| field.tag).collect::<Vec<_>>(), found))
    };
    assert_eq!(decode(&[0, 1]), Some((vec![], vec![])));
    let wrong = AnomalyKind::BoolValue { value: 2 };
    assert_eq!(decode(&[0, 2]), Some((vec![], vec![(wrong, 88)])));
    assert_eq!(decode(&[0, 1, 9, 1, 5]), Some((vec![9], vec![])));
    assert_eq!(decode(&[0, 2, 9, 1, 5]), Some((vec![9], vec![(wrong, 88)])));
    let stray = AnomalyKind::TrailingBytes { count: 1 };
    assert_eq!(decode(&[0, 1, 9]), Some((vec![], vec![(stray, 90)])));
    assert_eq!(decode(&[0]), None);
}
