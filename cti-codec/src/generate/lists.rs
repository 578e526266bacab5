//! Lists of any declaration: how long they are, and what is in them.

use alloc::vec;
use alloc::vec::Vec;

use super::maker::{Fill, Maker};
use super::values::Values;
use crate::dynamic::{ElementCounts, FloatingEntry};
use crate::{FieldDescriptor, FieldPath, GroupDescriptor, Item, Value};

/// Entries in canonical order.
pub(super) type Entries = Vec<FloatingEntry<'static>>;

/// What some items are the items of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Place {
    /// A message.
    Message,
    /// This element of a record list.
    Element(u32),
}

impl Place {
    fn path(self, field: &'static FieldDescriptor) -> FieldPath {
        match self {
            Self::Message => FieldPath::new(field),
            Self::Element(element) => FieldPath::new(field).in_element(element),
        }
    }
}

/// What a maker fills messages and elements with.
pub(super) trait Lists {
    /// A length for each item that is a list, the same for those of one count.
    fn lens(&mut self, counts: &[FieldDescriptor], items: &[Item], place: Place) -> Vec<usize>;

    /// Whether there may be such an item: of a record list, its first member.
    fn live(&self, item: &Item, place: Place) -> bool;

    /// The fields of a message or of one element. How many elements each record list among the items
    /// has.
    fn items(
        &mut self,
        items: &'static [Item],
        lens: &[usize],
        place: Place,
        out: &mut Entries,
    ) -> Vec<ElementCounts>;
}

impl Lists for Maker<'_> {
    fn lens(&mut self, counts: &[FieldDescriptor], items: &[Item], place: Place) -> Vec<usize> {
        let mut lens = vec![0; items.len()];
        for (item, len) in items.iter().zip(&mut lens) {
            let is_list = matches!(item, Item::Repeated(_) | Item::Group(_));
            if is_list && self.live(item, place) {
                *len = list_len(self);
            }
        }
        let floating = items.iter().filter_map(|item| match item {
            Item::Field(field) => Some(*field),
            _ => None,
        });
        for count in counts.iter().chain(floating).filter(|field| field.is_count()) {
            let mut lists = count.counts.iter().filter_map(|list| items.get(usize::from(*list)));
            let all_live = self.has(count) && lists.all(|item| self.live(item, place));
            let first = count.counts.first().and_then(|list| lens.get(usize::from(*list)));
            let common = if all_live { first.copied().unwrap_or(0) } else { 0 };
            for list in count.counts {
                if let Some(len) = lens.get_mut(usize::from(*list)) {
                    *len = common;
                }
            }
        }
        lens
    }

    fn live(&self, item: &Item, place: Place) -> bool {
        let group = match item {
            Item::Field(field) | Item::Repeated(field) => return self.has(field),
            Item::Group(group) => group,
        };
        match (group.items.first(), place) {
            // Inside an element, a record list holds plain fields only.
            (Some(Item::Field(field)), _) => {
                self.has(field) && (place == Place::Message || !field.is_count())
            }
            (Some(Item::Repeated(field)), Place::Message) => self.has(field),
            _ => false,
        }
    }

    fn items(
        &mut self,
        items: &'static [Item],
        lens: &[usize],
        place: Place,
        out: &mut Entries,
    ) -> Vec<ElementCounts> {
        let mut elements = Vec::new();
        for (position, (item, len)) in items.iter().zip(lens).enumerate() {
            let len = if self.live(item, place) { *len } else { 0 };
            match item {
                Item::Field(field) if self.has(field) => {
                    let starts = position == 0 && place != Place::Message;
                    let value = self.single(field, lens, starts);
                    out.extend(value.map(|value| entry(place.path(field), value)));
                }
                Item::Field(_) => {}
                Item::Repeated(field) => repeated(self, field, len, place, out),
                Item::Group(group) => elements.push(match place {
                    Place::Message => record_list(self, group, len, out),
                    Place::Element(element) => inner_list(self, group, len, element, out),
                }),
            }
        }
        elements
    }
}

fn repeated(
    maker: &mut Maker<'_>,
    field: &'static FieldDescriptor,
    len: usize,
    place: Place,
    out: &mut Entries,
) {
    for index in 0..number_of(len) {
        let path = match place {
            Place::Message => FieldPath::new(field).in_element(index),
            Place::Element(_) => place.path(field).in_inner(index),
        };
        out.extend(maker.floating_value(field).map(|value| entry(path, value)));
    }
}

/// The elements of a record list of the message.
fn record_list(
    maker: &mut Maker<'_>,
    group: &'static GroupDescriptor,
    len: usize,
    out: &mut Entries,
) -> ElementCounts {
    let mut counts = ElementCounts { count: number_of(len), inner: Vec::new() };
    for index in 0..counts.count {
        let place = Place::Element(index);
        let mut lens = maker.lens(&[], group.items, place);
        if let (Some(Item::Repeated(_)), Some(first)) = (group.items.first(), lens.first_mut()) {
            *first = (*first).max(1);
        }
        let inner = maker.items(group.items, &lens, place, out);
        counts.inner.extend(inner.iter().map(|list| list.count));
    }
    counts
}

/// The elements of a record list inside an element of another. Its members are plain fields: what
/// else a descriptor has there, which might be this list again, is passed over.
fn inner_list(
    maker: &mut Maker<'_>,
    group: &'static GroupDescriptor,
    len: usize,
    element: u32,
    out: &mut Entries,
) -> ElementCounts {
    let counts = ElementCounts { count: number_of(len), inner: Vec::new() };
    for index in 0..counts.count {
        for (position, item) in group.items.iter().enumerate() {
            let Item::Field(field) = item else { continue };
            if maker.has(field) && !field.is_count() {
                let value = maker.single(field, &[], position == 0);
                let path = FieldPath::new(field).in_element(element).in_inner(index);
                out.extend(value.map(|value| entry(path, value)));
            }
        }
    }
    counts
}

/// How many elements a list has: a few as a rule, and now and then more.
fn list_len(maker: &mut Maker<'_>) -> usize {
    match maker.fill {
        Fill::Least => 0,
        Fill::Most => 4,
        Fill::Chosen => match maker.choices.below(u8::MAX) {
            few @ 0..=223 => usize::from(few).wrapping_rem(5),
            many => usize::from(many).saturating_sub(219),
        },
    }
}

fn number_of(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

fn entry(path: FieldPath, value: Value<'static>) -> FloatingEntry<'static> {
    FloatingEntry { path, value, location: None }
}
