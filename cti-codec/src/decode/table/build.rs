//! Tables for the walker, built from descriptors at compile time.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "evaluated at compile time only, where a panic is a compile error"
)]

use crate::decode::table::{NONE, Place, Route};
use crate::{FieldDescriptor, Gate, GroupDescriptor, Item};

const EMPTY: Route = Route {
    field: &FieldDescriptor::TEMPLATE,
    place: Place::Single,
    item: 0,
    list: NONE,
    inner_list: NONE,
};

/// How many routes these items need.
#[must_use]
pub const fn route_count(items: &[Item]) -> usize {
    let mut count = 0;
    let mut rest = items;
    while let [item, others @ ..] = rest {
        count += match item {
            Item::Field(_) | Item::Repeated(_) => 1,
            Item::Group(group) => member_count(group),
        };
        rest = others;
    }
    count
}

/// How many routes the members of a group need, those of lists among them included.
const fn member_count(group: &GroupDescriptor) -> usize {
    let mut count = 0;
    let mut rest = group.items;
    while let [item, others @ ..] = rest {
        count += match item {
            Item::Field(_) | Item::Repeated(_) => 1,
            Item::Group(inner) => inner.items.len(),
        };
        rest = others;
    }
    count
}

/// Whether a group can be a list inside the elements of another: what the derive asserts.
#[must_use]
pub const fn holds_no_list(group: &GroupDescriptor) -> bool {
    let mut rest = group.items;
    while let [item, others @ ..] = rest {
        match item {
            Item::Field(_) => rest = others,
            Item::Repeated(_) | Item::Group(_) => return false,
        }
    }
    true
}

/// How many lists stand in these items, those inside the elements of others not counted.
const fn list_count(items: &[Item]) -> u8 {
    let mut count = 0;
    let mut rest = items;
    while let [item, others @ ..] = rest {
        if !matches!(item, Item::Field(_)) {
            count += 1;
        }
        rest = others;
    }
    count
}

/// How many lists the walker keeps for these items, those inside the elements of others included.
#[must_use]
pub const fn all_lists(items: &[Item]) -> usize {
    let mut count = list_count(items) as usize;
    let mut rest = items;
    while let [item, others @ ..] = rest {
        if let Item::Group(group) = item {
            count += list_count(group.items) as usize;
        }
        rest = others;
    }
    count
}

/// The routes of these items. Lists are numbered in the order of the items, those inside elements
/// after all others.
///
/// # Panics
///
/// At compile time, for a group with more than 64 members, those of lists among them included, and
/// for more than 254 routes.
#[must_use]
pub const fn routes<const N: usize>(items: &[Item]) -> [Route; N] {
    assert!(N < NONE as usize, "too many floating fields");
    let mut routes = [EMPTY; N];
    let (mut at, mut list, mut inner_list) = (0, 0, list_count(items));
    let mut item = 0;
    while item < items.len() {
        let base = Route { item: item as u8, ..EMPTY };
        match &items[item] {
            Item::Field(field) => {
                routes[at] = Route { field, ..base };
                at += 1;
            }
            Item::Repeated(field) => {
                routes[at] = Route { field, place: Place::Repeated, list, ..base };
                at += 1;
                list += 1;
            }
            Item::Group(group) => {
                let base = Route { list, ..base };
                (routes, inner_list) = member_routes(group, base, inner_list, routes, at);
                at += member_count(group);
                list += 1;
            }
        }
        item += 1;
    }
    routes
}

/// Adds the routes of a group's members, the first at `at`, and returns them with the number of the
/// next list inside an element.
const fn member_routes<const N: usize>(
    group: &GroupDescriptor,
    base: Route,
    mut inner_list: u8,
    mut routes: [Route; N],
    mut at: usize,
) -> ([Route; N], u8) {
    assert!(member_count(group) <= 64, "a group has at most 64 members");
    let mut member = 0;
    while member < group.items.len() {
        let position = member as u8;
        match &group.items[member] {
            Item::Field(field) => {
                let place = Place::Member { member: position };
                routes[at] = Route { field, place, ..base };
                at += 1;
            }
            Item::Repeated(field) => {
                let place = Place::InnerRepeated { member: position };
                routes[at] = Route { field, place, inner_list, ..base };
                at += 1;
                inner_list += 1;
            }
            Item::Group(group) => {
                let mut inner = 0;
                while inner < group.items.len() {
                    // What is more than a field, the derive refuses.
                    if let Item::Field(field) = &group.items[inner] {
                        let place = Place::InnerMember { member: position, inner: inner as u8 };
                        routes[at] = Route { field, place, inner_list, ..base };
                    }
                    at += 1;
                    inner += 1;
                }
                inner_list += 1;
            }
        }
        member += 1;
    }
    (routes, inner_list)
}

/// The tag of the member that begins an element.
#[must_use]
pub const fn first_tag(group: &GroupDescriptor) -> u16 {
    match group.items {
        [Item::Field(field), ..] => tag_of(field),
        _ => 0,
    }
}

/// The gate's mask of the member that begins an element.
#[must_use]
pub const fn first_mask(group: &GroupDescriptor) -> u32 {
    match group.items {
        [Item::Field(field), ..] => field.gate.mask(),
        _ => 0,
    }
}

/// The mask of a field's gate: a bit for each protocol.
#[must_use]
pub const fn mask_of(field: &FieldDescriptor) -> u32 {
    field.gate.mask()
}

/// The most data bytes of a field.
#[must_use]
pub const fn max_of(field: &FieldDescriptor) -> u16 {
    match field.max {
        Some(max) => max,
        None => u16::MAX,
    }
}

/// A field's tag; 0 for one that has none.
const fn tag_of(field: &FieldDescriptor) -> u16 {
    match field.tag {
        Some(tag) => tag,
        None => 0,
    }
}

/// The length of the index of these routes: one more than the highest tag.
#[must_use]
pub const fn index_len(routes: &[Route]) -> usize {
    let mut len = 0;
    let mut rest = routes;
    while let [route, others @ ..] = rest {
        let tag = tag_of(route.field) as usize;
        if tag >= len {
            len = tag + 1;
        }
        rest = others;
    }
    len
}

/// The index of these routes: for each tag, the position of its route.
#[must_use]
pub const fn index<const N: usize>(routes: &[Route]) -> [u8; N] {
    let mut index = [NONE; N];
    let mut position = 0;
    let mut rest = routes;
    while let [route, others @ ..] = rest {
        index[tag_of(route.field) as usize] = position;
        position += 1;
        rest = others;
    }
    index
}

/// Whether every protocol with a member of this group has its first one, which starts an element:
/// what the derive asserts.
#[must_use]
pub const fn first_is_everywhere(items: &[Item]) -> bool {
    match items {
        [Item::Field(first), ..] => covers_all(first.gate, items),
        _ => true,
    }
}

/// Whether the gates of these items, and of lists among them, let through no more than this one.
const fn covers_all(gate: Gate, items: &[Item]) -> bool {
    let mut rest = items;
    while let [item, others @ ..] = rest {
        let covered = match item {
            Item::Field(field) | Item::Repeated(field) => gate.covers(field.gate),
            Item::Group(group) => covers_all(gate, group.items),
        };
        if !covered {
            return false;
        }
        rest = others;
    }
    true
}

/// Whether a tag stands once in these routes: what the derive asserts of every tag.
#[must_use]
pub const fn tag_is_unique(routes: &[Route], tag: u16) -> bool {
    let mut found = 0;
    let mut rest = routes;
    while let [route, others @ ..] = rest {
        if tag_of(route.field) == tag {
            found += 1;
        }
        rest = others;
    }
    found == 1
}

/// Whether the tags of fields that are no lists stand once each in these routes.
const fn plain_tags_are_unique(routes: &[Route], items: &[Item]) -> bool {
    let mut rest = items;
    while let [item, others @ ..] = rest {
        if let Item::Field(field) = item {
            if let Some(tag) = field.tag {
                if !tag_is_unique(routes, tag) {
                    return false;
                }
            }
        }
        rest = others;
    }
    true
}

/// Whether the tags of a group stand once each in these routes.
#[must_use]
pub const fn tags_are_unique(routes: &[Route], group: &[Item]) -> bool {
    let mut rest = group;
    while let [item, others @ ..] = rest {
        let are_unique = match item {
            Item::Field(field) | Item::Repeated(field) => match field.tag {
                Some(tag) => tag_is_unique(routes, tag),
                None => true,
            },
            Item::Group(inner) => plain_tags_are_unique(routes, inner.items),
        };
        if !are_unique {
            return false;
        }
        rest = others;
    }
    true
}

#[cfg(test)]
mod tests;
