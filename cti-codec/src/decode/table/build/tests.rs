//! What is evaluated at compile time otherwise: routes, rules and indices of a small declaration.

use super::*;
use crate::decode::fixed::{between, has_bool, total};
use crate::decode::table::{Form, Quick, Table};
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

fn targets() -> [Target; 7] {
    routes::<7>(&ITEMS).map(|route| route.target)
}

#[test]
fn slots_and_lists_are_numbered_in_order_inner_lists_last() {
    assert_eq!((route_count(&ITEMS), all_lists(&ITEMS)), (7, 3));
    assert_eq!(
        targets(),
        [
            Target::Slot(0),
            Target::Member { list: 0, member: 0, of: 3 },
            Target::Nested { list: 0, member: 1, nested: 2, inner: None },
            Target::Member { list: 0, member: 2, of: 3 },
            Target::Slot(1),
            Target::Repeated { list: 1 },
            Target::Slot(2),
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
        routes::<7>(&items).map(|route| route.target),
        [
            Target::Repeated { list: 0 },
            Target::Slot(0),
            Target::Repeated { list: 1 },
            Target::Member { list: 2, member: 0, of: 3 },
            Target::Nested { list: 2, member: 1, nested: 4, inner: None },
            Target::Member { list: 2, member: 2, of: 3 },
            Target::Repeated { list: 3 },
        ]
    );
}

#[test]
fn a_tag_leads_to_its_route_at_the_versions_that_have_it() {
    let routes: &'static [Route] = alloc::vec::Vec::leak(routes::<7>(&ITEMS).to_vec());
    let rules = alloc::vec::Vec::leak(rules::<7>(routes).to_vec());
    assert_eq!(index_len(routes), 23);
    let index = alloc::vec::Vec::leak(index::<23>(routes).to_vec());
    let table = Table::new(routes, rules, index);
    for (tag, position) in [(9, 0), (20, 1), (21, 2), (22, 3), (4, 4), (2, 5), (7, 6)] {
        assert_eq!(table.route(tag, ProtocolVersion::V13.into()).map(|(at, _)| at), Some(position));
        assert_eq!(table.rule(tag).map(|(at, _)| at), Some(position), "tag {tag}");
    }
    for absent in [0, 1, 23, 400] {
        assert!(table.route(absent, ProtocolVersion::V13.into()).is_none(), "tag {absent}");
        assert!(table.rule(absent).is_none(), "tag {absent}");
    }
    assert!(table.route(7, ProtocolVersion::V19.into()).is_some());
    assert!(table.route(7, ProtocolVersion::V20.into()).is_none());
    let old = table
        .rule(7)
        .map(|(_, rule)| ProtocolVersion::ALL.map(|v| rule.is_of(Protocol::cce(v).bit())));
    assert_eq!(old, Some(ProtocolVersion::ALL.map(|version| version.get() <= 19)));
}

#[test]
fn rules_settle_what_a_length_settles() {
    let rules = rules::<7>(&routes::<7>(&ITEMS));
    let quick = rules.map(|rule| rule.quick);
    let expected =
        [Quick::Slot, Quick::Member, Quick::No, Quick::No, Quick::Text, Quick::No, Quick::Slot];
    assert_eq!(quick, expected);
    assert_eq!(rules.map(|rule| rule.is_list()), [false, true, true, true, false, true, false]);
    let lens = |rule: &Rule| (0..20).filter(|len| rule.fits(&[0; 20][..*len])).collect();
    let lens: alloc::vec::Vec<alloc::vec::Vec<usize>> = rules.iter().map(lens).collect();
    assert_eq!(lens[0], [4]);
    assert_eq!(lens[1], [4]);
    assert_eq!(lens[4], (1..=12).collect::<alloc::vec::Vec<_>>());
    assert_eq!(lens[5], (2..20).collect::<alloc::vec::Vec<_>>());
    assert_eq!(lens[6], [2]);
}

#[test]
fn every_type_has_its_form() {
    let form = |field: FieldDescriptor| {
        let field = alloc::boxed::Box::leak(alloc::boxed::Box::new(field));
        Route::new(field, Target::Slot(0)).form
    };
    let check: fn(&[u8]) -> bool = |_| true;
    let number = FieldDescriptor::floating::<u16>("N", 1);
    assert!(matches!(form(number), Form::Sized(2)));
    assert!(matches!(form(number.packed()), Form::Packed(2)));
    assert!(matches!(form(number.with(check)), Form::Custom(_)));
    assert!(matches!(form(FieldDescriptor::floating::<bool>("B", 1)), Form::Bool));
    assert!(matches!(form(FieldDescriptor::floating::<Text<'static>>("T", 1)), Form::Text));
    let octets = FieldDescriptor::floating::<Octets<'static>>("O", 1);
    assert!(matches!(form(octets), Form::Octets));
    assert!(matches!(form(octets.packed()), Form::Octets));
    let named = FieldDescriptor::floating::<crate::NamedArray<'static>>("A", 1);
    assert!(matches!(form(named), Form::NamedArray));
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
    let nested = |member, nested, inner| Target::Nested { list: 1, member, nested, inner };
    assert_eq!(
        routes::<6>(&ITEMS).map(|route| (route.field.name, route.target)),
        [
            (VARIABLES.name, Target::Repeated { list: 0 }),
            ("First", Target::Member { list: 1, member: 0, of: 5 }),
            ("Hours", nested(1, 2, None)),
            (NUMBER.name, nested(2, 3, Some(0))),
            (NAME.name, nested(3, 3, Some(1))),
            ("Last", Target::Member { list: 1, member: 4, of: 5 }),
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
fn stretches_of_the_fixed_part_are_measured() {
    let fixed = [
        FieldDescriptor::fixed::<u32>("A"),
        FieldDescriptor::fixed::<u16>("B"),
        FieldDescriptor::fixed::<[u8; 16]>("C"),
        FieldDescriptor::fixed::<u8>("D"),
    ];
    let starts: alloc::vec::Vec<usize> = (0..4).map(|to| between(&fixed, 0, to)).collect();
    assert_eq!(starts, [0, 4, 6, 22]);
    assert_eq!(between(&fixed, 1, 3), 18);
    assert_eq!(total(&[4, 2, 16, 1]), 23);
    assert!(!has_bool(&fixed) && has_bool(&[fixed[0], FieldDescriptor::fixed::<bool>("E")]));
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
