//! Floating fields given one after the other: which list element each belongs to.
//!
//! The decoder and the builder both put fields here in the order in which they come, and take them
//! out in canonical order.

use alloc::vec::Vec;
use core::mem;

use crate::{FieldPath, Item, MessageDescriptor, Value};

use super::lists::Placed;
use super::plan::{Role, Spot};
use super::{FloatingEntry, Location};

/// A field in its place. One that could not be read has its place too, since it takes part in the
/// forming of elements.
#[derive(Clone, Debug)]
pub(super) struct Cell<'a> {
    pub(super) path: FieldPath,
    pub(super) value: Option<Value<'a>>,
    pub(super) location: Option<Location>,
}

impl<'a> Cell<'a> {
    /// The entry of a field that could be read.
    pub(super) fn into_entry(self) -> Option<FloatingEntry<'a>> {
        Some(FloatingEntry { path: self.path, value: self.value?, location: self.location })
    }
}

impl Placed for Cell<'_> {
    fn path(&self) -> FieldPath {
        self.path
    }

    fn value(&self) -> Option<&Value<'_>> {
        self.value.as_ref()
    }
}

/// Where the next field goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Admission {
    pub(super) path: FieldPath,
    /// Whether it is a field that may appear once and has been read already.
    pub(super) again: bool,
    /// Whether it begins a list element though it is not the list's first member.
    pub(super) misplaced: bool,
}

/// The fields of a message that have come so far, one shelf an item.
#[derive(Clone, Debug)]
pub(super) struct Shelves<'a> {
    shelves: Vec<Shelf<'a>>,
}

/// The fields of one item.
#[derive(Clone, Debug, Default)]
struct Shelf<'a> {
    /// Those of the elements that are complete, in canonical order.
    closed: Vec<Cell<'a>>,
    /// Those of the open element, for each member; of an item without members, all of them.
    open: Vec<Bucket<'a>>,
    /// In a list of several members: elements so far, the open one included.
    elements: u32,
}

/// The fields of one member in one element.
#[derive(Clone, Debug, Default)]
struct Bucket<'a> {
    cells: Vec<Cell<'a>>,
    /// How many of them could be read.
    readable: u32,
}

impl<'a> Shelves<'a> {
    pub(super) fn new(descriptor: &MessageDescriptor) -> Self {
        let shelf = |item: &Item| {
            let members = match item {
                Item::Field(_) | Item::Repeated(_) => 1,
                Item::Group(group) => group.items.len(),
            };
            let mut open = Vec::new();
            open.resize_with(members, Bucket::default);
            Shelf { closed: Vec::new(), open, elements: 0 }
        };
        Self { shelves: descriptor.items.iter().map(shelf).collect() }
    }

    /// Finds the place of the next field, and begins a list element where it does.
    pub(super) fn admit(&mut self, spot: Spot) -> Admission {
        let path = FieldPath::new(spot.field);
        let free = Admission { path, again: false, misplaced: false };
        let Some(shelf) = self.shelves.get_mut(spot.item) else { return free };
        match spot.role {
            Role::Single => Admission { again: shelf.readable(0) > 0, ..free },
            Role::List => Admission { path: path.in_element(shelf.readable(0)), ..free },
            Role::Member { member, repeats, .. } => {
                let starts = shelf.elements == 0
                    || member == 0
                    || (!repeats
                        && shelf.open.get(member).is_some_and(|own| !own.cells.is_empty()));
                if starts {
                    shelf.close();
                    shelf.elements = shelf.elements.saturating_add(1);
                }
                let path = path.in_element(shelf.elements.saturating_sub(1));
                let path = if repeats { path.in_inner(shelf.readable(member)) } else { path };
                Admission { path, again: false, misplaced: starts && member != 0 }
            }
        }
    }

    /// Puts a field in the place that it was just admitted to.
    pub(super) fn put(&mut self, spot: Spot, cell: Cell<'a>) {
        let bucket = match spot.role {
            Role::Single | Role::List => 0,
            Role::Member { member, .. } => member,
        };
        let Some(shelf) = self.shelves.get_mut(spot.item) else { return };
        let Some(bucket) = shelf.open.get_mut(bucket) else { return };
        bucket.readable = bucket.readable.saturating_add(cell.value.is_some().into());
        bucket.cells.push(cell);
    }

    /// Everything in canonical order, item by item.
    pub(super) fn into_items(self) -> Vec<Vec<Cell<'a>>> {
        let all = self.shelves.into_iter().map(|mut shelf| {
            shelf.close();
            shelf.closed
        });
        all.collect()
    }
}

impl Shelf<'_> {
    fn readable(&self, bucket: usize) -> u32 {
        self.open.get(bucket).map_or(0, |bucket| bucket.readable)
    }

    /// Moves the open element to the closed ones, member by member.
    fn close(&mut self) {
        for bucket in &mut self.open {
            self.closed.append(&mut bucket.cells);
            mem::take(&mut bucket.readable);
        }
    }
}
