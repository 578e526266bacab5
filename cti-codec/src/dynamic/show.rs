//! From typed messages to dynamic ones, and dynamic messages shown to a visitor.

use alloc::vec::Vec;

use crate::{
    Encode, FieldDescriptor, FieldPath, GroupDescriptor, IntoOwned, Item, Octets, UnknownField,
    Value, Visitor,
};

use super::elements::{Tally, groups_in};
use super::lists::split;
use super::{DynamicMessage, ElementCounts, FixedEntry, FloatingEntry};

/// Adds what it is shown, at the end: the fields of one message in canonical order.
struct Copy(DynamicMessage<'static>);

impl DynamicMessage<'static> {
    /// The same message as a tree of values, or `None` if it has no declaration.
    #[must_use]
    pub fn from_message(message: &impl Encode) -> Option<Self> {
        let mut copy = Copy(Self::new(message.descriptor()?));
        message.visit(&mut copy);
        Some(copy.0)
    }
}

impl Visitor for Copy {
    fn fixed(&mut self, field: &'static FieldDescriptor, value: Value<'_>) {
        self.0.fixed.push(FixedEntry { field, value: value.into_owned() });
    }

    fn floating(&mut self, path: FieldPath, value: Value<'_>) {
        self.0.floating.push(FloatingEntry { path, value: value.into_owned(), location: None });
    }

    fn elements(&mut self, _: &'static GroupDescriptor, element: Option<u32>, count: u32) {
        match (element, self.0.elements.last_mut()) {
            // Lists inside elements follow their outer list, element by element.
            (Some(_), Some(outer)) => outer.inner.push(count),
            _ => self.0.elements.push(ElementCounts { count, inner: Vec::new() }),
        }
    }

    fn unknown(&mut self, field: &UnknownField<'_>) {
        self.0.unknown.push(field.tag, field.data.clone().into_owned());
    }

    fn body(&mut self, body: &[u8]) {
        self.0.body = Some(Octets::from(body.to_vec()));
    }
}

impl DynamicMessage<'_> {
    /// Shows every field to a visitor, in canonical order, and how many elements each record list has
    /// ahead of its members. Lists inside elements are announced for as many elements as
    /// [`elements`](Self::elements) says that there are, also those without entries.
    pub fn visit(&self, visitor: &mut impl Visitor) {
        for entry in &self.fixed {
            visitor.fixed(entry.field, entry.value.borrowed());
        }
        let (items, mut elements) = (self.descriptor.items, self.element_counts().into_iter());
        for (item, part) in items.iter().zip(split(items, &self.floating)) {
            match item {
                Item::Group(group) => {
                    visit_group(group, part, &elements.next().unwrap_or_default(), visitor);
                }
                Item::Field(_) | Item::Repeated(_) => visit_entries(part, visitor),
            }
        }
        self.unknown.iter().for_each(|field| visitor.unknown(field));
        if let Some(body) = &self.body {
            visitor.body(body);
        }
    }
}

fn visit_entries(entries: &[FloatingEntry<'_>], visitor: &mut impl Visitor) {
    for entry in entries {
        visitor.floating(entry.path, entry.value.borrowed());
    }
}

/// Shows a record list: its elements one after the other, if there are lists in them to announce.
fn visit_group(
    group: &'static GroupDescriptor,
    part: &[FloatingEntry<'_>],
    elements: &Tally,
    visitor: &mut impl Visitor,
) {
    visitor.elements(group, None, elements.count);
    if groups_in(group) == 0 {
        return visit_entries(part, visitor);
    }
    let mut chunks = part.chunk_by(|a, b| a.path.element == b.path.element).peekable();
    for index in 0..elements.count {
        let is_own = |own: &&[FloatingEntry<'_>]| {
            own.first().is_some_and(|entry| entry.path.element == Some(index))
        };
        let own = chunks.next_if(is_own).unwrap_or_default();
        let mut lists = 0..;
        for (item, part) in group.items.iter().zip(split(group.items, own)) {
            if let Item::Group(inner) = item {
                let list = lists.next().unwrap_or(0);
                visitor.elements(inner, Some(index), elements.inner(index, list));
            }
            visit_entries(part, visitor);
        }
    }
}
