//! How many elements the record lists of a message have.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::{GroupDescriptor, Item};

use super::plan::{Plan, Role};
use super::{DynamicMessage, wire_len};

/// How many elements a record list has, and each record list inside those elements.
///
/// ```
/// use cti_codec::dynamic::ElementCounts;
///
/// // Two records. Each holds one record list, of two elements and of one.
/// let counts = ElementCounts { count: 2, inner: vec![2, 1] };
/// assert_ne!(counts, ElementCounts::default());
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ElementCounts {
    /// Elements of the record list itself. A lower bound: an entry of the message, or a count in
    /// `inner`, for a later element raises it.
    pub count: u32,
    /// For each of those elements in turn, the elements of each record list inside it, as declared:
    /// the list at position `list` of `lists` in element `element` has its number at
    /// `element * lists + list`. An entry of the message for a later element raises it, and
    /// numbers at the end may be missing. Empty where the elements hold no record list.
    pub inner: Vec<u32>,
}

/// The elements of one record list, whether its [`ElementCounts`] or its entries tell of them: equal
/// for messages whose lists are.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Tally {
    /// Elements of the list.
    pub(super) count: u32,
    /// Elements of the lists inside, by element and list. A map without zeros: an entry may claim
    /// any element, and takes no more memory for a late one.
    inner: BTreeMap<(u32, usize), u32>,
}

impl Tally {
    fn new(given: &ElementCounts, lists: usize) -> Self {
        let mut tally = Self { count: given.count, inner: BTreeMap::new() };
        if lists > 0 {
            for (element, counts) in given.inner.chunks(lists).enumerate() {
                for (list, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
                    tally.reach(wire_len(element));
                    tally.reach_inner(wire_len(element), list, *count);
                }
            }
        }
        tally
    }

    /// There is an element at this position.
    fn reach(&mut self, element: u32) {
        self.count = self.count.max(element.saturating_add(1));
    }

    /// The list inside this element has as many elements as that.
    fn reach_inner(&mut self, element: u32, list: usize, count: u32) {
        let known = self.inner.entry((element, list)).or_default();
        *known = count.max(*known);
    }

    /// How many elements a list inside an element has.
    pub(super) fn inner(&self, element: u32, list: usize) -> u32 {
        self.inner.get(&(element, list)).copied().unwrap_or(0)
    }
}

impl DynamicMessage<'_> {
    /// The elements of each record list, in the order of their declarations.
    pub(super) fn element_counts(&self) -> Vec<Tally> {
        let given = self.elements.iter().map(Some).chain(core::iter::repeat(None));
        let none = ElementCounts::default();
        let groups = groups(self.descriptor.items).zip(given);
        let mut tallies: Vec<Tally> = groups
            .map(|(group, given)| Tally::new(given.unwrap_or(&none), groups_in(group)))
            .collect();
        let plan = Plan::of_all_protocols(self.descriptor);
        for entry in &self.floating {
            let (Some(spot), Some(element)) = (plan.of_field(entry.path.field), entry.path.element)
            else {
                continue;
            };
            let (Role::Member { group, .. } | Role::Inner { group, .. }) = spot.role else {
                continue;
            };
            let Some(tally) = tallies.get_mut(group) else { continue };
            tally.reach(element);
            if let (Role::Inner { list, .. }, Some(inner)) = (spot.role, entry.path.inner) {
                tally.reach_inner(element, list, inner.saturating_add(1));
            }
        }
        tallies
    }
}

/// The record lists among these items.
pub(super) fn groups(items: &[Item]) -> impl Iterator<Item = &'static GroupDescriptor> {
    items.iter().filter_map(|item| match item {
        Item::Group(group) => Some(*group),
        Item::Field(_) | Item::Repeated(_) => None,
    })
}

/// How many record lists the elements of a record list hold.
pub(super) fn groups_in(group: &GroupDescriptor) -> usize {
    groups(group.items).count()
}
