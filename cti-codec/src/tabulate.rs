//! Tables for the walker, built from descriptors at compile time.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "evaluated at compile time only, where a panic is a compile error"
)]

use crate::table::{NONE, Route, Rule, Target};
use crate::{FieldDescriptor, Gate, Item};

const EMPTY: Route = Route::new(&FieldDescriptor::TEMPLATE, Target::Slot(0));

/// How many routes these items need.
#[must_use]
pub const fn route_count(items: &[Item]) -> usize {
    let mut count = 0;
    let mut rest = items;
    while let [item, others @ ..] = rest {
        count += match item {
            Item::Field(_) | Item::Repeated(_) => 1,
            Item::Group(group) => group.items.len(),
        };
        rest = others;
    }
    count
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
/// At compile time, for a group inside a group or with more than 64 members, and for more than 254
/// routes.
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
                assert!(group.items.len() <= 64, "a group has at most 64 members");
                let of = group.items.len() as u8;
                let mut member = 0;
                let mut members = group.items;
                while let [item, others @ ..] = members {
                    routes[at] = match item {
                        Item::Field(field) => {
                            Route::new(field, Target::Member { list, member, of })
                        }
                        Item::Repeated(field) => {
                            nested += 1;
                            let nested = nested - 1;
                            Route::new(field, Target::Nested { list, member, nested })
                        }
                        Item::Group(_) => panic!("a group can't stand in a group"),
                    };
                    at += 1;
                    member += 1;
                    members = others;
                }
                list += 1;
            }
        }
        rest = others;
    }
    routes
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

/// Whether the tags of a group stand once each in these routes.
#[must_use]
pub const fn tags_are_unique(routes: &[Route], group: &[Item]) -> bool {
    let mut rest = group;
    while let [item, others @ ..] = rest {
        if let Item::Field(field) | Item::Repeated(field) = item {
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

#[cfg(test)]
mod tests;
