//! Which of the entries in canonical order belong to which item, and how many elements that makes.

use alloc::vec::Vec;

use crate::{FieldDescriptor, FieldPath, Item, Value};

use super::plan::inner_members;
use super::{FloatingEntry, wire_len};

/// Something that has a place among the floating fields.
pub(super) trait Placed {
    /// The place.
    fn path(&self) -> FieldPath;

    /// What stands there, if it could be read.
    fn value(&self) -> Option<&Value<'_>>;
}

impl Placed for FloatingEntry<'_> {
    fn path(&self) -> FieldPath {
        self.path
    }

    fn value(&self) -> Option<&Value<'_>> {
        Some(&self.value)
    }
}

/// The part of the entries, which are in canonical order, that belongs to each item.
pub(super) fn split<'e, P: Placed>(items: &[Item], entries: &'e [P]) -> Vec<&'e [P]> {
    let mut rest = entries;
    let part = |item| {
        let own = rest.iter().take_while(|entry| belongs(entry.path().field, item)).count();
        let (part, others) = rest.split_at_checked(own).unwrap_or((rest, &[]));
        rest = others;
        part
    };
    items.iter().map(part).collect()
}

fn belongs(field: &FieldDescriptor, item: &Item) -> bool {
    match item {
        Item::Field(own) | Item::Repeated(own) => *own == field,
        Item::Group(group) => group.items.iter().any(|member| match member {
            Item::Field(own) | Item::Repeated(own) => *own == field,
            Item::Group(inner) => inner_members(inner).any(|(_, own)| own == field),
        }),
    }
}

/// How many elements a count of this item should say. `element`: which element the item is a member
/// of, if it is.
pub(super) fn tally<P: Placed>(item: &Item, part: &[P], element: Option<u32>) -> u32 {
    match item {
        Item::Field(_) => 0,
        Item::Repeated(_) => wire_len(part.iter().filter_map(Placed::value).count()),
        Item::Group(_) => {
            let last = part.last().map(Placed::path);
            let last = last.and_then(|path| element.map_or(path.element, |_| path.inner));
            last.map_or(0, |last| last.saturating_add(1))
        }
    }
}
