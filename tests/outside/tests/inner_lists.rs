//! Lists inside the elements of others, with members that can't be read, and beside other lists.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use codec::{AnomalyKind, Count, Group, Message, Octets, ProtocolVersion, UnknownFields};

/// Not a message of the guide.
#[derive(Clone, Debug, Message)]
#[cti(type = 903, kind = Event, crate = codec)]
struct ShiftsEvent<'a> {
    #[cti(group)]
    shifts: Vec<Shift>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

/// An element with a list of numbers.
#[derive(Clone, Debug, Default, Group, PartialEq)]
#[cti(crate = codec)]
struct Shift {
    #[cti(tag = 1)]
    id: Option<u8>,
    #[cti(tag = 2, counts = hours)]
    num_hours: Count,
    #[cti(tag = 3, repeated, name = "Hour")]
    hours: Vec<u16>,
}

#[test]
fn what_cannot_be_read_is_no_element_and_stays_aside() {
    let body = [
        // A number of one byte between two right ones, in the only element that has a count.
        &[1, 1, 8, 2, 2, 0, 2][..],
        &[3, 2, 0, 7, 3, 1, 9, 3, 2, 0, 6],
        // An element of nothing but a number that can't be read, and one of a right one.
        &[1, 1, 5, 3, 3, 1, 2, 3],
        &[1, 1, 4, 3, 2, 0, 1],
    ]
    .concat();
    let mut found = Vec::new();
    let message = ShiftsEvent::decode_body_with(&body, ProtocolVersion::V17, &mut found).unwrap();
    let shift =
        |id, hours: &[u16]| Shift { id: Some(id), hours: hours.to_vec(), ..Shift::default() };
    assert_eq!(message.shifts, [shift(8, &[7, 6]), shift(5, &[]), shift(4, &[1])]);
    let aside: Vec<_> = message.unknown.iter().map(|field| (field.tag, &field.data)).collect();
    assert_eq!(aside, [(3, &Octets::from(&[9])), (3, &Octets::from(&[1, 2, 3]))]);
    let places: Vec<_> = found
        .iter()
        .map(|anomaly| {
            let path = anomaly.field.unwrap();
            (anomaly.kind, path.element, path.inner, anomaly.offset)
        })
        .collect();
    let wrong = |found| AnomalyKind::WrongLength { expected: 2, found };
    let missed = |found| AnomalyKind::CountMismatch { announced: 0, found };
    assert_eq!(
        places,
        [
            (wrong(1), Some(0), Some(1), 19),
            (wrong(3), Some(1), Some(0), 29),
            (missed(1), Some(2), None, 41),
        ]
    );
}

/// Not a message of the guide.
#[derive(Clone, Debug, Message)]
#[cti(type = 909, kind = Event, crate = codec)]
struct DaysEvent {
    #[cti(group)]
    shifts: Vec<Shift>,
    #[cti(group)]
    breaks: Vec<Break>,
    #[cti(tag = 6, repeated, name = "Note")]
    notes: Vec<u8>,
}

/// An element of the list beside it.
#[derive(Clone, Debug, Default, Group, PartialEq)]
#[cti(crate = codec)]
struct Break {
    #[cti(tag = 4)]
    id: Option<u8>,
    #[cti(tag = 5)]
    minutes: Option<u8>,
}

#[test]
fn elements_of_another_list_between_them_do_not_count() {
    let body = [
        &[1, 1, 8, 4, 1, 1, 5, 1, 30, 2, 2, 0, 1, 3, 2, 0, 7][..],
        &[4, 1, 2, 4, 1, 3, 6, 1, 9],
        &[1, 1, 5, 5, 1, 20, 2, 2, 0, 2, 3, 2, 0, 6],
        &[4, 1, 4, 6, 1, 9],
    ]
    .concat();
    let mut found = Vec::new();
    let event = DaysEvent::decode_body_with(&body, ProtocolVersion::V17, &mut found).unwrap();
    let places: Vec<_> = found
        .iter()
        .map(|anomaly| (anomaly.kind, anomaly.field.unwrap().element, anomaly.offset))
        .collect();
    let missed = AnomalyKind::CountMismatch { announced: 2, found: 1 };
    assert_eq!(places, [(missed, Some(1), 40)]);
    assert_eq!((event.shifts.len(), event.breaks.len(), &event.notes[..]), (2, 4, &[9, 9][..]));
    let room = (event.shifts.capacity(), event.breaks.capacity(), event.notes.capacity());
    assert_eq!(room, (2, 4, 2), "each list is allocated once");
}

/// Not a message of the guide. More lists than most messages have.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 911, kind = Event, crate = codec)]
struct ManyListsEvent {
    #[cti(tag = 1, repeated, name = "A")]
    a: Vec<u8>,
    #[cti(tag = 2, repeated, name = "B")]
    b: Vec<u8>,
    #[cti(tag = 3, repeated, name = "C")]
    c: Vec<u8>,
    #[cti(tag = 4, repeated, name = "D")]
    d: Vec<u8>,
    #[cti(tag = 5, repeated, name = "E")]
    e: Vec<u8>,
    #[cti(tag = 6, repeated, name = "F")]
    f: Vec<u8>,
    #[cti(tag = 7, repeated, name = "G")]
    g: Vec<u8>,
    #[cti(tag = 8, repeated, name = "H")]
    h: Vec<u8>,
    #[cti(group)]
    lasts: Vec<Last>,
}

#[derive(Clone, Debug, Default, Group, PartialEq)]
#[cti(crate = codec)]
struct Last {
    #[cti(tag = 9)]
    id: Option<u8>,
    #[cti(tag = 10, repeated, name = "J")]
    j: Vec<u8>,
}

#[test]
fn a_message_of_many_lists_keeps_the_last_of_them_in_doubt_too() {
    let fields: Vec<u8> = (1..=10).flat_map(|tag| [tag, 1, tag, tag, 1, tag]).collect();
    let mut found = Vec::new();
    let body = [&fields[..], &[0]].concat();
    let event = ManyListsEvent::decode_body_with(&body, ProtocolVersion::V17, &mut found).unwrap();
    let kinds: Vec<_> = found.iter().map(|anomaly| anomaly.kind).collect();
    assert_eq!(kinds, [AnomalyKind::TrailingBytes { count: 1 }]);
    let last = |j: &[u8]| Last { id: Some(9), j: j.to_vec() };
    assert_eq!(event.lasts, [last(&[]), last(&[10, 10])]);
    assert_eq!((&event.a[..], &event.h[..]), (&[1, 1][..], &[8, 8][..]));
}
