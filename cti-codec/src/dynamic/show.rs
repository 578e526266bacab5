//! From typed messages to dynamic ones, and dynamic messages shown to a visitor.

use crate::{
    Encode, FieldDescriptor, FieldPath, GroupDescriptor, IntoOwned, Item, Octets, UnknownField,
    Value, Visitor,
};

use super::lists::split;
use super::{DynamicMessage, FixedEntry, FloatingEntry};

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

    fn elements(&mut self, _: &'static GroupDescriptor, _: Option<u32>, count: u32) {
        self.0.elements.push(count);
    }

    fn unknown(&mut self, field: &UnknownField<'_>) {
        self.0.unknown.push(field.tag, field.data.clone().into_owned());
    }

    fn body(&mut self, body: &[u8]) {
        self.0.body = Some(Octets::from(body.to_vec()));
    }
}

impl DynamicMessage<'_> {
    /// Shows every field to a visitor, in canonical order.
    pub fn visit(&self, visitor: &mut impl Visitor) {
        for entry in &self.fixed {
            visitor.fixed(entry.field, entry.value.borrowed());
        }
        let (items, mut elements) = (self.descriptor.items, self.element_counts().into_iter());
        for (item, part) in items.iter().zip(split(items, &self.floating)) {
            if let Item::Group(group) = item {
                visitor.elements(group, None, elements.next().unwrap_or(0));
            }
            for entry in part {
                visitor.floating(entry.path, entry.value.borrowed());
            }
        }
        self.unknown.iter().for_each(|field| visitor.unknown(field));
        if let Some(body) = &self.body {
            visitor.body(body);
        }
    }
}
