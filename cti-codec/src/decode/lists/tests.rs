//! How far the small loops over lists go, which the walk could do without: what they leave to it
//! costs time and nothing else, so no test of whole messages would tell.

use super::*;
use crate::decode::table::build::{index, routes, rules};
use crate::wire::widths::{Narrow, Wide};
use crate::{
    FieldDescriptor, FloatingValue, GroupDescriptor, Item, NamedVariable, Protocol,
    ProtocolVersion, Text,
};

static NUMBER: FieldDescriptor = FieldDescriptor::floating::<u16>("Number", 1);
static NAME: FieldDescriptor = FieldDescriptor::floating::<Text<'static>>("Name", 2).max(4);
static OLD: FieldDescriptor = FieldDescriptor::floating::<u8>("Old", 3).until(19);
static SINGLE: FieldDescriptor = FieldDescriptor::floating::<u8>("Single", 4);
static VARIABLE: FieldDescriptor =
    FieldDescriptor::floating::<NamedVariable<'static>>("Variable", 5).max(8);
static INNER: FieldDescriptor = FieldDescriptor::floating::<u8>("Inner", 6);
static COUNT: FieldDescriptor = FieldDescriptor::floating::<u16>("Count", 3).counting(&[1]);
static PLAIN: GroupDescriptor =
    GroupDescriptor { items: &[Item::Field(&NUMBER), Item::Field(&NAME)] };
static GROUP: GroupDescriptor = GroupDescriptor {
    items: &[Item::Field(&NUMBER), Item::Field(&NAME), Item::Field(&OLD), Item::Repeated(&INNER)],
};
const ROUTES: [crate::decode::table::Route; 6] =
    routes(&[Item::Field(&SINGLE), Item::Group(&GROUP), Item::Repeated(&VARIABLE)]);
static TABLE: Table = Table::new(&ROUTES, &rules::<6>(&ROUTES), &index::<7>(&ROUTES));

/// An element of both first members, and one of the first alone.
const ELEMENTS: [u8; 12] = [1, 2, 0, 7, 2, 2, b'a', 0, 1, 2, 0, 8];

/// What a run leaves, from the field at the front on.
fn run<'a>(list: &mut List<'a>, at: &'a [u8], shelf: &mut [Slot<'a>]) -> &'a [u8] {
    let position = at.first().and_then(|tag| TABLE.rule((*tag).into())).map_or(0, |(at, _)| at);
    list.run::<Narrow>(&TABLE, Protocol::cce(ProtocolVersion::V20).bit(), position, at, shelf)
}

#[test]
fn elements_are_taken_to_the_shelf() {
    let mut list = List::EMPTY;
    let mut shelf = [None; 12];
    assert_eq!(run(&mut list, &ELEMENTS, &mut shelf), []);
    assert_eq!((list.count(), list.shelved, list.doubtful), (2, true, false));
    assert_eq!((list.span.from, list.span.end), (&ELEMENTS[..], 0));
    let mut expected = [None; 12];
    expected[0] = Some(&[0, 7][..]);
    expected[1] = Some(b"a");
    expected[4] = Some(&[0, 8]);
    assert_eq!(shelf, expected);

    // A member that the open element lacks joins it, also after the run was interrupted.
    let more = [2, 3, b'b', b'c', 0, 1, 2, 0, 9];
    assert_eq!(run(&mut list, &more, &mut shelf), []);
    expected[5] = Some(b"bc");
    expected[8] = Some(&[0, 9]);
    assert_eq!((list.count(), shelf), (3, expected));
    assert_eq!((list.span.from, list.span.end), (&ELEMENTS[..], 0));
}

#[test]
fn a_member_without_room_is_taken_and_nothing_is_shelved() {
    for (room, shelved) in [(0, false), (4, false), (5, true), (6, true)] {
        let (mut list, mut shelf) = (List::EMPTY, [None; 6]);
        assert_eq!(run(&mut list, &ELEMENTS, &mut shelf[..room]), []);
        assert_eq!((list.count(), list.shelved), (2, shelved), "{room}");
    }
}

#[test]
fn what_there_is_something_to_say_about_ends_a_run() {
    for end in [
        // Another list's field, a single one, an unknown one, one of a later version.
        &[5, 4, b'a', 0, b'b', 0][..],
        &[4, 1, 0],
        &[9, 0],
        &[3, 1, 0],
        // A list inside the element.
        &[6, 1, 0],
        // Lengths and texts that are not right; a member that is there already; a field cut short.
        &[1, 1, 0],
        &[2, 2, b'a', b'b'],
        &[2, 5, b'a', b'b', b'c', b'd', 0],
        &[2, 1, 0, 2, 1, 0],
        &[1, 2, 0],
        &[1],
        &[],
    ] {
        let bytes = [&ELEMENTS, end].concat();
        let (mut list, mut shelf) = (List::EMPTY, [None; 12]);
        let joins = if end == [2, 1, 0, 2, 1, 0] { 3 } else { 0 };
        assert_eq!(run(&mut list, &bytes, &mut shelf), &end[joins..]);
        assert_eq!((list.count(), list.span.end), (2, end.len() - joins), "{end:?}");
    }
}

#[test]
fn a_run_begins_with_a_first_member_of_the_fields_list() {
    let mut shelf = [None; 12];
    for start in [&[4, 1, 0][..], &[2, 2, b'a', 0], &[6, 1, 0], &[1, 1, 0], &[9, 0], &[]] {
        let mut list = List::EMPTY;
        assert_eq!(run(&mut list, start, &mut shelf), start);
        assert_eq!((list.count(), list.span.from), (0, &[][..]), "{start:?}");
    }
    // What the walk took has no place on the shelf, and more may join it.
    let (mut list, mut shelf) = (List::EMPTY, [None; 12]);
    assert!(!list.admit(0, false));
    assert_eq!(run(&mut list, &[2, 1, 0, 1, 2, 0, 7], &mut shelf), []);
    assert_eq!((list.count(), list.shelved), (2, false));
}

#[test]
fn named_variables_are_taken_while_they_are_right() {
    let variables = [5, 4, b'a', 0, b'b', 0, 5, 2, 0, 0];
    for end in [
        &[][..],
        &[1, 2, 0, 7],
        &[9, 4, b'a', 0, b'b', 0],
        &[5, 3, b'a', 0, b'b'],
        &[5, 9, b'a', b'b', b'c', b'd', 0, b'e', b'f', b'g', 0],
        &[5, 4, b'a', 0],
    ] {
        let bytes = [&variables, end].concat();
        let mut list = List::EMPTY;
        assert_eq!(run(&mut list, &bytes, &mut []), end);
        assert_eq!((list.count(), list.span.end), (2, end.len()), "{end:?}");
        assert_eq!(list.span.from, bytes, "{end:?}");
    }
    let (mut list, wrong) = (List::EMPTY, [5, 3, b'a', 0, b'b']);
    assert_eq!(run(&mut list, &wrong, &mut []), wrong);
    assert_eq!((list.count(), list.span.from), (0, &[][..]));
}

#[test]
fn names_and_values_are_shelved_while_there_is_room() {
    let variables = [5, 4, b'a', 0, b'b', 0, 5, 2, 0, 0, 5, 5, b'c', b'd', 0, b'e', 0];
    let texts: [Slot<'_>; 6] =
        [Some(b"a"), Some(b"b"), Some(b""), Some(b""), Some(b"cd"), Some(b"e")];
    for room in 0..9 {
        let (mut list, mut shelf) = (List::EMPTY, [None; 9]);
        assert_eq!(run(&mut list, &variables, &mut shelf[..room]), []);
        assert_eq!((list.count(), list.shelved), (3, room >= 6), "{room}");
        let whole = room.min(6) / 2 * 2;
        assert_eq!((&shelf[..whole], &shelf[whole..]), (&texts[..whole], &[None; 9][whole..]));
    }
    // A run goes on behind the one before it, and not if the walk took one in between.
    let (mut list, mut shelf) = (List::EMPTY, [None; 9]);
    assert_eq!(run(&mut list, &variables[..6], &mut shelf), []);
    assert_eq!(run(&mut list, &variables[6..], &mut shelf), []);
    assert_eq!((list.count(), list.shelved, &shelf[..6]), (3, true, &texts[..]));
    list.repeat(Span { from: &variables, end: 0 }, 1);
    assert_eq!((list.count(), list.shelved), (4, false));
    assert_eq!(run(&mut list, &variables, &mut shelf), []);
    assert_eq!((list.count(), list.shelved), (7, false));
}

#[test]
fn variables_are_made_of_the_shelf_and_other_types_are_not() {
    let shelf: [Slot<'_>; 6] = [Some(b"a"), Some(b"b"), Some(b""), Some(b"cd"), None, None];
    let variables = [NamedVariable::new("a", "b"), NamedVariable::new("", "cd")];
    for count in 0..3 {
        let made = NamedVariable::from_shelf(&shelf, count);
        assert_eq!(made.as_deref(), Some(&variables[..count]));
    }
    assert_eq!(Text::from_shelf(&shelf, 2), None);
}

#[test]
fn a_shelf_is_there_for_groups_and_variables() {
    let (field, inner, variable) =
        (Item::Field(&SINGLE), Item::Repeated(&INNER), Item::Repeated(&VARIABLE));
    let (group, crowded) = (Item::Group(&PLAIN), Item::Group(&GROUP));
    for (items, len) in [
        (&[][..], 0),
        (&[field, inner], 0),
        (&[group], SHELF),
        (&[crowded], 0),
        (&[crowded, group], SHELF),
        (&[field, inner, group], SHELF),
        (&[variable], SHELF),
        (&[inner, field, variable, field], SHELF),
    ] {
        assert_eq!(shelf(items), len);
    }
}

#[test]
fn a_group_is_plain_while_its_members_appear_once_and_count_nothing() {
    static COUNTING: [Item; 2] = [Item::Field(&COUNT), Item::Field(&NAME)];
    let counting = GroupDescriptor { items: &COUNTING };
    let plain = [&PLAIN, &GROUP, &counting].map(is_plain);
    assert_eq!(plain, [true, false, false]);
}

#[test]
fn the_walk_begins_an_element_or_joins_one() {
    let mut list = List::EMPTY;
    // The member, whether it may repeat, whether it should not begin an element, and the count.
    for (member, may_repeat, misplaced, count) in [
        (1, false, true, 1),
        (2, false, false, 1),
        (2, true, false, 1),
        (2, false, true, 2),
        (0, false, false, 3),
        (0, false, false, 4),
        (63, false, false, 4),
        (63, false, true, 5),
        (0, true, false, 6),
    ] {
        assert_eq!(list.admit(member, may_repeat), misplaced, "{member}");
        assert_eq!((list.count(), list.shelved), (count, false), "{member}");
    }
}

#[test]
fn a_run_reads_the_widths_it_is_compiled_for() {
    let bytes = [0, 1, 0, 2, 0, 7, 0, 4, 0, 1, 0];
    let (mut list, mut shelf) = (List::EMPTY, [None; 4]);
    let rest =
        list.run::<Wide>(&TABLE, Protocol::cce(ProtocolVersion::V25).bit(), 1, &bytes, &mut shelf);
    assert_eq!((rest, list.count(), shelf[0]), (&bytes[6..], 1, Some(&[0, 7][..])));
}
