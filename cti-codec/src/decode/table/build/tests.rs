//! What is evaluated at compile time otherwise: routes and indices of a small declaration.

use super::*;
use crate::decode::fixed::{offset_between, total};
use crate::decode::table::Table;
use crate::types::wire_type::carries;
use crate::{GroupDescriptor, NamedVariable, Octets, Protocol, ProtocolVersion, Text, WireType};

static NUMBER: FieldDescriptor = FieldDescriptor::floating::<u32>("Number", 9);
static NAME: FieldDescriptor = FieldDescriptor::floating::<Text<'static>>("Name", 4).max(12);
static OLD: FieldDescriptor = FieldDescriptor::floating::<u16>("Old", 7).until(19).required();
static VARIABLES: FieldDescriptor =
    FieldDescriptor::floating::<NamedVariable<'static>>("Variables", 2);
static FIRST: FieldDescriptor = FieldDescriptor::floating::<i32>("First", 20);
static INNER: FieldDescriptor = FieldDescriptor::floating::<Text<'static>>("Inner", 21);
static OTHER: FieldDescriptor = FieldDescriptor::floating::<bool>("Other", 22);
static GROUP: GroupDescriptor =
    GroupDescriptor { items: &[Item::Field(&FIRST), Item::Repeated(&INNER), Item::Field(&OTHER)] };

const ITEMS: [Item; 5] = [
    Item::Field(&NUMBER),
    Item::Group(&GROUP),
    Item::Field(&NAME),
    Item::Repeated(&VARIABLES),
    Item::Field(&OLD),
];

/// Place, item, list and inner list of a route.
fn place(route: Route) -> (Place, u8, u8, u8) {
    (route.place, route.item, route.list, route.inner_list)
}

#[test]
fn items_and_lists_are_numbered_in_order_inner_lists_last() {
    assert_eq!((route_count(&ITEMS), all_lists(&ITEMS)), (7, 3));
    assert_eq!(
        routes::<7>(&ITEMS).map(place),
        [
            (Place::Single, 0, NONE, NONE),
            (Place::Member { member: 0 }, 1, 0, NONE),
            (Place::InnerRepeated { member: 1 }, 1, 0, 2),
            (Place::Member { member: 2 }, 1, 0, NONE),
            (Place::Single, 2, NONE, NONE),
            (Place::Repeated, 3, 1, NONE),
            (Place::Single, 4, NONE, NONE),
        ]
    );
}

#[test]
fn lists_are_numbered_whatever_stands_between_them() {
    static OTHERS: FieldDescriptor = FieldDescriptor::floating::<u8>("Others", 3);
    let items = [
        Item::Repeated(&VARIABLES),
        Item::Field(&NUMBER),
        Item::Repeated(&OTHERS),
        Item::Group(&GROUP),
        Item::Repeated(&NAME),
    ];
    assert_eq!((route_count(&items), all_lists(&items)), (7, 5));
    assert_eq!(
        routes::<7>(&items).map(place),
        [
            (Place::Repeated, 0, 0, NONE),
            (Place::Single, 1, NONE, NONE),
            (Place::Repeated, 2, 1, NONE),
            (Place::Member { member: 0 }, 3, 2, NONE),
            (Place::InnerRepeated { member: 1 }, 3, 2, 4),
            (Place::Member { member: 2 }, 3, 2, NONE),
            (Place::Repeated, 4, 3, NONE),
        ]
    );
}

#[test]
fn a_tag_leads_to_its_route_at_the_versions_that_have_it() {
    let routes: &'static [Route] = alloc::vec::Vec::leak(routes::<7>(&ITEMS).to_vec());
    assert_eq!(index_len(routes), 23);
    let index = alloc::vec::Vec::leak(index::<23>(routes).to_vec());
    let table = Table::new(routes, index, all_lists(&ITEMS));
    let bit = |version| Protocol::cce(version).bit();
    for (tag, position) in [(9, 0), (20, 1), (21, 2), (22, 3), (4, 4), (2, 5), (7, 6)] {
        assert_eq!(table.find(tag, bit(ProtocolVersion::V13)).map(|(at, _)| at), Some(position));
    }
    for absent in [0, 1, 23, 400] {
        assert!(table.find(absent, bit(ProtocolVersion::V13)).is_none(), "tag {absent}");
    }
    assert!(table.find(7, bit(ProtocolVersion::V19)).is_some());
    assert!(table.find(7, bit(ProtocolVersion::V20)).is_none());
}

#[test]
fn a_field_without_tag_or_maximum_has_the_neutral_one() {
    let fixed = FieldDescriptor::fixed::<u8>("Fixed");
    assert_eq!((tag_of(&fixed), max_of(&fixed)), (0, u16::MAX));
    let floating = FieldDescriptor::floating::<Octets<'static>>("Floating", 300).max(7);
    assert_eq!((tag_of(&floating), max_of(&floating)), (300, 7));
}

#[test]
fn the_first_member_begins_an_element() {
    static NOTHING: GroupDescriptor = GroupDescriptor { items: &[] };
    assert_eq!((first_tag(&GROUP), first_mask(&GROUP)), (20, Gate::ALL.mask()));
    assert_eq!((first_tag(&NOTHING), first_mask(&NOTHING)), (0, 0));
}

#[test]
fn tags_that_clash_are_seen() {
    let routes = routes::<7>(&ITEMS);
    assert!(tag_is_unique(&routes, 9) && !tag_is_unique(&routes, 10));
    assert!(tags_are_unique(&routes, GROUP.items));
    let twice = [routes[0], routes[1], routes[1]];
    assert!(!tag_is_unique(&twice, 20) && !tags_are_unique(&twice, GROUP.items));
}

#[test]
fn members_of_a_list_inside_an_element_have_routes_after_those_before_them() {
    static FIRST: FieldDescriptor = FieldDescriptor::floating::<u8>("First", 30);
    static HOURS: FieldDescriptor = FieldDescriptor::floating::<u8>("Hours", 31);
    static LAST: FieldDescriptor = FieldDescriptor::floating::<u8>("Last", 32);
    static OUTER: GroupDescriptor = GroupDescriptor {
        items: &[
            Item::Field(&FIRST),
            Item::Repeated(&HOURS),
            Item::Group(&INNER),
            Item::Field(&LAST),
        ],
    };
    static INNER: GroupDescriptor =
        GroupDescriptor { items: &[Item::Field(&NUMBER), Item::Field(&NAME)] };
    static ITEMS: [Item; 2] = [Item::Repeated(&VARIABLES), Item::Group(&OUTER)];
    assert_eq!((route_count(&ITEMS), all_lists(&ITEMS)), (6, 4));
    assert!(holds_no_list(&INNER) && !holds_no_list(&OUTER));
    assert_eq!(
        routes::<6>(&ITEMS).map(|route| (route.field.name, place(route))),
        [
            (VARIABLES.name, (Place::Repeated, 0, 0, NONE)),
            ("First", (Place::Member { member: 0 }, 1, 1, NONE)),
            ("Hours", (Place::InnerRepeated { member: 1 }, 1, 1, 2)),
            (NUMBER.name, (Place::InnerMember { member: 2, inner: 0 }, 1, 1, 3)),
            (NAME.name, (Place::InnerMember { member: 2, inner: 1 }, 1, 1, 3)),
            ("Last", (Place::Member { member: 3 }, 1, 1, NONE)),
        ]
    );
    assert!(tags_are_unique(&routes::<6>(&ITEMS), OUTER.items));
    assert!(!tags_are_unique(&routes::<7>(&[ITEMS[0], ITEMS[1], Item::Field(&NAME)]), OUTER.items));
}

#[test]
fn the_first_member_is_in_every_protocol_that_has_one_of_a_list_inside() {
    static FIRST: FieldDescriptor = FieldDescriptor::floating::<u8>("First", 30).since(15);
    static LATE: FieldDescriptor = FieldDescriptor::floating::<u8>("Late", 31).since(16);
    static EARLY: FieldDescriptor = FieldDescriptor::floating::<u8>("Early", 32).since(14);
    static WITHIN: GroupDescriptor = GroupDescriptor { items: &[Item::Field(&LATE)] };
    static BEYOND: GroupDescriptor = GroupDescriptor { items: &[Item::Field(&EARLY)] };
    assert!(first_is_everywhere(&[Item::Field(&FIRST), Item::Group(&WITHIN)]));
    assert!(!first_is_everywhere(&[Item::Field(&FIRST), Item::Group(&BEYOND)]));
    assert!(!first_is_everywhere(&[Item::Field(&FIRST), Item::Repeated(&EARLY)]));
}

#[test]
fn blocks_of_the_fixed_part_are_measured() {
    let fixed = [
        FieldDescriptor::fixed::<u32>("A"),
        FieldDescriptor::fixed::<u16>("B"),
        FieldDescriptor::fixed::<[u8; 16]>("C"),
        FieldDescriptor::fixed::<u8>("D"),
    ];
    let starts: alloc::vec::Vec<usize> = (0..4).map(|to| offset_between(&fixed, 0, to)).collect();
    assert_eq!(starts, [0, 4, 6, 22]);
    assert_eq!(offset_between(&fixed, 1, 3), 18);
    assert_eq!(total(&[4, 2, 16, 1]), 23);
}

#[test]
fn a_wire_type_carries_unsigned_types_that_are_no_narrower() {
    use WireType::{Bool, Int, String, UChar, UInt, UShort};
    for (wire, ty) in [(UChar, UChar), (UChar, UInt), (UShort, UInt), (UInt, UInt)] {
        assert!(carries(wire, ty), "{wire:?} {ty:?}");
    }
    for (wire, ty) in [(UInt, UShort), (UShort, Int), (UShort, Bool), (String, UInt)] {
        assert!(!carries(wire, ty), "{wire:?} {ty:?}");
    }
}
