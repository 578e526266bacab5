//! Floating fields given one after the other: which list element each belongs to.
//!
//! The decoder and the builder both put fields here in the order in which they come, and take them
//! out in canonical order.

use alloc::vec::Vec;
use core::mem;

use crate::{FieldPath, Item, MessageDescriptor, Value};

use super::lists::Placed;
use super::plan::{Role, Spot};
use super::{ElementCounts, FloatingEntry, Location};

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
    /// Whether it begins an element of a list of the message though it is not the list's first
    /// member.
    pub(super) misplaced: bool,
    /// Whether it begins an element of a list inside an element in the same way.
    pub(super) inner_misplaced: bool,
}

/// The fields of a message that have come so far, one shelf an item.
#[derive(Clone, Debug)]
pub(super) struct Shelves<'a> {
    shelves: Vec<Shelf<'a>>,
}

/// The fields of one item.
#[derive(Clone, Debug)]
struct Shelf<'a> {
    is_group: bool,
    /// Those of the elements that are complete, in canonical order.
    closed: Vec<Cell<'a>>,
    /// Those of the open element, for each member; of an item without members, all of them.
    open: Vec<Bucket<'a>>,
    /// In a record list: elements so far, the open one included, and what the complete ones have in
    /// the lists inside them.
    counts: ElementCounts,
}

/// The fields of one member in one element.
#[derive(Clone, Debug, Default)]
struct Bucket<'a> {
    /// All of them; of a record list, those of the elements that are complete.
    cells: Vec<Cell<'a>>,
    /// How many of them could be read, where the member is no record list.
    readable: u32,
    /// Where the member is a record list: its open element.
    inner: Option<InnerElement<'a>>,
}

/// The open element of a record list inside an element.
#[derive(Clone, Debug)]
struct InnerElement<'a> {
    /// The field of each member.
    open: Vec<Option<Cell<'a>>>,
    /// Elements so far, the open one included.
    elements: u32,
}

/// What came of the fields: those of each item in canonical order, and the elements of each record
/// list.
type Items<'a> = (Vec<Vec<Cell<'a>>>, Vec<ElementCounts>);

impl<'a> Shelves<'a> {
    pub(super) fn new(descriptor: &MessageDescriptor) -> Self {
        let shelf = |item: &Item| {
            let (is_group, open) = match item {
                Item::Field(_) | Item::Repeated(_) => (false, Vec::from([Bucket::default()])),
                Item::Group(group) => (true, group.items.iter().map(Bucket::new).collect()),
            };
            Shelf { is_group, closed: Vec::new(), open, counts: ElementCounts::default() }
        };
        Self { shelves: descriptor.items.iter().map(shelf).collect() }
    }

    /// Finds the place of the next field, and begins list elements where it does.
    pub(super) fn admit(&mut self, spot: Spot) -> Admission {
        let path = FieldPath::new(spot.field);
        let free = Admission { path, again: false, misplaced: false, inner_misplaced: false };
        let Some(shelf) = self.shelves.get_mut(spot.item) else { return free };
        match spot.role {
            Role::Single => Admission { again: shelf.readable(0) > 0, ..free },
            Role::List => Admission { path: path.in_element(shelf.readable(0)), ..free },
            Role::Member { member, repeats, .. } => {
                let starts = shelf.counts.count == 0
                    || member == 0
                    || (!repeats
                        && shelf.open.get(member).is_some_and(|own| !own.cells.is_empty()));
                let path = path.in_element(shelf.element(starts));
                let path = if repeats { path.in_inner(shelf.readable(member)) } else { path };
                Admission { path, misplaced: starts && member != 0, ..free }
            }
            Role::Inner { member, inner_member, .. } => {
                // A list inside an element never ends that element.
                let misplaced = shelf.counts.count == 0;
                let path = path.in_element(shelf.element(misplaced));
                let Some(bucket) = shelf.open.get_mut(member) else { return free };
                let (index, starts) = bucket.inner_element(inner_member);
                let inner_misplaced = starts && inner_member != 0;
                Admission { path: path.in_inner(index), misplaced, inner_misplaced, ..free }
            }
        }
    }

    /// Puts a field in the place that it was just admitted to.
    pub(super) fn put(&mut self, spot: Spot, cell: Cell<'a>) {
        let bucket = match spot.role {
            Role::Single | Role::List => 0,
            Role::Member { member, .. } | Role::Inner { member, .. } => member,
        };
        let Some(shelf) = self.shelves.get_mut(spot.item) else { return };
        let Some(bucket) = shelf.open.get_mut(bucket) else { return };
        match (spot.role, &mut bucket.inner) {
            (Role::Inner { inner_member, .. }, Some(inner)) => {
                if let Some(own) = inner.open.get_mut(inner_member) {
                    *own = Some(cell);
                }
            }
            _ => {
                bucket.readable = bucket.readable.saturating_add(cell.value.is_some().into());
                bucket.cells.push(cell);
            }
        }
    }

    /// Everything in canonical order, item by item, and how many elements that makes.
    pub(super) fn into_items(self) -> Items<'a> {
        let (mut items, mut counts) = (Vec::new(), Vec::new());
        for mut shelf in self.shelves {
            shelf.close();
            items.push(shelf.closed);
            counts.extend(shelf.is_group.then_some(shelf.counts));
        }
        (items, counts)
    }
}

impl<'a> Shelf<'a> {
    fn readable(&self, bucket: usize) -> u32 {
        self.open.get(bucket).map_or(0, |bucket| bucket.readable)
    }

    /// The position of the open element. `starts`: a new one is opened first.
    fn element(&mut self, starts: bool) -> u32 {
        if starts {
            self.close();
            self.counts.count = self.counts.count.saturating_add(1);
        }
        self.counts.count.saturating_sub(1)
    }

    /// Moves the open element, if there is one, to the closed ones, member by member.
    fn close(&mut self) {
        let is_open = self.counts.count > 0;
        for bucket in &mut self.open {
            let inner = bucket.close();
            self.closed.append(&mut bucket.cells);
            self.counts.inner.extend(inner.filter(|_| is_open));
        }
    }
}

impl<'a> Bucket<'a> {
    /// An empty one for a member.
    fn new(member: &Item) -> Self {
        let inner = match member {
            Item::Field(_) | Item::Repeated(_) => None,
            Item::Group(inner) => {
                let mut open = Vec::new();
                open.resize_with(inner.items.len(), || None);
                Some(InnerElement { open, elements: 0 })
            }
        };
        Self { inner, ..Self::default() }
    }

    /// The position of the inner element that a member of it goes to, and whether it begins there.
    fn inner_element(&mut self, member: usize) -> (u32, bool) {
        let Some(inner) = &mut self.inner else { return (0, false) };
        let starts = inner.elements == 0
            || member == 0
            || inner.open.get(member).is_some_and(Option::is_some);
        if starts {
            inner.close(&mut self.cells);
            inner.elements = inner.elements.saturating_add(1);
        }
        (inner.elements.saturating_sub(1), starts)
    }

    /// Completes the member for this element, so that all its fields are in `cells`. How many
    /// elements it has, if it is a record list.
    fn close(&mut self) -> Option<u32> {
        mem::take(&mut self.readable);
        let inner = self.inner.as_mut()?;
        inner.close(&mut self.cells);
        Some(mem::take(&mut inner.elements))
    }
}

impl<'a> InnerElement<'a> {
    /// Moves the open element's fields to the closed ones, member by member.
    fn close(&mut self, closed: &mut Vec<Cell<'a>>) {
        closed.extend(self.open.iter_mut().filter_map(Option::take));
    }
}
