//! Lists inside the elements of others, with members that can't be read.
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
