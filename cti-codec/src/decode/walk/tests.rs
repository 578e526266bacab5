//! How far the small loop over single fields goes, which the walk could do without: what it leaves
//! costs time and nothing else, so no test of whole messages would tell.

use super::*;
use crate::decode::table::build::{index, routes, rules};
use crate::wire::widths::Narrow;
use crate::{FieldDescriptor, Item, Protocol, ProtocolVersion, Text};

static NUMBER: FieldDescriptor = FieldDescriptor::floating::<u16>("Number", 1);
static NAME: FieldDescriptor = FieldDescriptor::floating::<Text<'static>>("Name", 2).max(4);
static OCTETS: FieldDescriptor = FieldDescriptor::floating::<Octets<'static>>("Octets", 3).max(2);
static BOOL: FieldDescriptor = FieldDescriptor::floating::<bool>("Bool", 4);
static OLD: FieldDescriptor = FieldDescriptor::floating::<u8>("Old", 5).until(19);
static NAMES: FieldDescriptor = FieldDescriptor::floating::<Text<'static>>("Names", 6);
const ROUTES: [Route; 6] = routes(&[
    Item::Field(&NUMBER),
    Item::Field(&NAME),
    Item::Field(&OCTETS),
    Item::Field(&BOOL),
    Item::Field(&OLD),
    Item::Repeated(&NAMES),
]);
static TABLE: Table = Table::new(&ROUTES, &rules::<6>(&ROUTES), &index::<7>(&ROUTES));

fn fill<'a>(slots: &mut [Slot<'a>], at: &'a [u8]) -> &'a [u8] {
    fill_slots::<Narrow>(&TABLE, Protocol::cce(ProtocolVersion::V20).bit(), slots, at)
}

#[test]
fn single_fields_are_put_in_their_slots_until_there_is_something_to_say() {
    let fields = [3, 2, 8, 9, 1, 2, 0, 7, 2, 3, b'a', b'b', 0];
    let mut filled = [None; 5];
    filled[0] = Some(&[0, 7][..]);
    filled[1] = Some(b"ab");
    filled[2] = Some(&[8, 9]);
    for end in [
        &[][..],
        // There already; of a list; unknown; of an earlier version; with more to judge.
        &[1, 2, 0, 7],
        &[6, 1, 0],
        &[9, 0],
        &[5, 1, 0],
        &[4, 2, 0, 1],
        // Cut short.
        &[1, 2, 0],
        &[1],
    ] {
        let (bytes, mut slots) = ([&fields, end].concat(), [None; 5]);
        assert_eq!(fill(&mut slots, &bytes), end);
        assert_eq!(slots, filled, "{end:?}");
    }
}

#[test]
fn data_that_is_not_right_is_left() {
    for wrong in [
        &[1, 1, 0][..],
        &[1, 3, 0, 0, 0],
        &[2, 0],
        &[2, 1, b'a'],
        &[2, 2, 0, 0],
        &[2, 5, b'a', b'b', b'c', b'd', 0],
        &[3, 3, 0, 0, 0],
    ] {
        let mut slots = [None; 5];
        assert_eq!(fill(&mut slots, wrong), wrong);
        assert_eq!(slots, [None; 5], "{wrong:?}");
    }
}

#[test]
fn a_slot_is_filled_once_whichever_it_is() {
    let mut filled = [0; 4];
    for slot in 0..=u8::MAX {
        assert!(super::fill(&mut filled, slot), "{slot}");
    }
    for slot in 0..=u8::MAX {
        assert!(!super::fill(&mut filled, slot), "{slot}");
    }
}
