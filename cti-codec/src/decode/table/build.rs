//! Tables for the walker, built from descriptors at compile time.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "evaluated at compile time only, where a panic is a compile error"
)]

use crate::decode::table::{NONE, Route, Rule, Target};
use crate::{FieldDescriptor, Gate, GroupDescriptor, Item};

const EMPTY: Route = Route::new(&FieldDescriptor::TEMPLATE, Target::Slot(0));

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

/// The routes of these items. Slots and lists are numbered in the order of the items.
///
/// # Panics
///
/// At compile time, for a group with more than 64 members, those of lists among them included, and
/// for more than 254 routes.
#[must_use]
pub const fn routes<const N: usize>(items: &[Item]) -> [Route; N] {
    assert!(N < NONE as usize, "too many floating fields");
    let mut routes = [EMPTY; N];
    let mut at = 0;
    let mut slot = 0;
    let mut list = 0;
    let mut nested = list_count(items);
    let mut rest = items;
    while let [item, others @ ..] = rest {
        match item {
            Item::Field(field) => {
                routes[at] = Route::new(field, Target::Slot(slot));
                at += 1;
                slot += 1;
            }
            Item::Repeated(field) => {
                routes[at] = Route::new(field, Target::Repeated { list });
                at += 1;
                list += 1;
            }
            Item::Group(group) => {
                (routes, nested) = member_routes(group, list, nested, routes, at);
                at += member_count(group);
                list += 1;
            }
        }
        rest = others;
    }
    routes
}

/// Adds the routes of a group's members, the first at `start`, and returns them with the number of
/// the next list inside an element. Members are numbered in order, those of inner lists included.
const fn member_routes<const N: usize>(
    group: &GroupDescriptor,
    list: u8,
    mut nested: u8,
    mut routes: [Route; N],
    start: usize,
) -> ([Route; N], u8) {
    let of = member_count(group);
    assert!(of <= 64, "a group has at most 64 members");
    let of = of as u8;
    let mut member = 0;
    let mut rest = group.items;
    while let [item, others @ ..] = rest {
        match item {
            Item::Field(field) => {
                let target = Target::Member { list, member, of };
                routes[start + member as usize] = Route::new(field, target);
                member += 1;
            }
            Item::Repeated(field) => {
                let target = Target::Nested { list, member, nested, inner: None };
                routes[start + member as usize] = Route::new(field, target);
                member += 1;
                nested += 1;
            }
            Item::Group(group) => {
                let mut inner = 0;
                let mut members = group.items;
                while let [item, others @ ..] = members {
                    // What is more than a field, the derive refuses.
                    if let Item::Field(field) = item {
                        let target = Target::Nested { list, member, nested, inner: Some(inner) };
                        routes[start + member as usize] = Route::new(field, target);
                    }
                    member += 1;
                    inner += 1;
                    members = others;
                }
                nested += 1;
            }
        }
        rest = others;
    }
    (routes, nested)
}

/// The rules of these routes.
#[must_use]
pub const fn rules<const N: usize>(routes: &[Route]) -> [Rule; N] {
    let mut rules = [Rule::new(&EMPTY); N];
    let mut at = 0;
    while at < N {
        rules[at] = Rule::new(&routes[at]);
        at += 1;
    }
    rules
}

/// The length of the index of these routes: one more than the highest tag.
#[must_use]
pub const fn index_len(routes: &[Route]) -> usize {
    let mut len = 0;
    let mut rest = routes;
    while let [route, others @ ..] = rest {
        let tag = route.tag() as usize;
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
        index[route.tag() as usize] = position;
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
        if route.tag() == tag {
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
