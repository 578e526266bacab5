//! One traversal over a message's fields, untyped: what judges a message and what shows it to a
//! visitor stand on it.

use alloc::vec::Vec;

use crate::decode::table::Table;
use crate::encode::value::EncodedValue;
use crate::types::floating::{FloatingValue, raw_of};
use crate::wire::length::wire_len;
use crate::{
    Count, FieldDescriptor, FieldPath, FixedValue, Group, GroupDescriptor, Scalar, UnknownFields,
};

/// Receives each field of a message in canonical order.
pub(crate) trait FieldWalker {
    /// A field of the fixed part; `None` is one that only some protocols have, and that is absent.
    fn fixed(&mut self, field: &'static FieldDescriptor, value: Option<EncodedValue<'_>>);

    /// A floating field, there or absent, and whether it is the first member of an element.
    fn floating(&mut self, path: FieldPath, is_first: bool, value: Option<EncodedValue<'_>>);

    /// A count of lists of these lengths.
    fn count(&mut self, path: FieldPath, announced: Count, lens: &[usize]);

    /// A record list, whose elements follow; `element` is the one that a list inside it stands in.
    fn elements(&mut self, group: &'static GroupDescriptor, element: Option<u32>, count: u32);

    /// The fields that the message does not define. The table has those that it does.
    fn unknown(&mut self, fields: &UnknownFields<'_>, table: &'static Table);

    /// The body of a message without a layout.
    fn body(&mut self, body: &[u8]);
}

/// A walk over a message: what the derive calls for each field. It knows the place in lists.
pub struct Walk<'w> {
    walker: &'w mut dyn FieldWalker,
    element: Option<u32>,
    inner: Option<u32>,
    /// Whether the next field is the first member of an element.
    is_first: bool,
}

impl<'w> Walk<'w> {
    pub(crate) fn new(walker: &'w mut dyn FieldWalker) -> Self {
        Self { walker, element: None, inner: None, is_first: false }
    }

    /// A field of the fixed part.
    #[inline(never)]
    pub fn fixed<T: FixedValue>(&mut self, field: &'static FieldDescriptor, value: Option<&T>) {
        let Some(value) = value else { return self.walker.fixed(field, None) };
        let (mut word, mut long) = ([0; 4], Vec::new());
        let place = match word.get_mut(..T::SIZE) {
            Some(place) => place,
            None => {
                long.resize(T::SIZE, 0);
                &mut *long
            }
        };
        value.put(&mut &mut *place);
        self.fixed_bytes(field, place);
    }

    fn fixed_bytes(&mut self, field: &'static FieldDescriptor, bytes: &[u8]) {
        let value = match raw_of(bytes) {
            Some(raw) if field.ty.is_scalar() => EncodedValue::number(raw, field.ty),
            _ => EncodedValue::octets(bytes),
        };
        self.walker.fixed(field, Some(value));
    }

    /// A number of the fixed part that travels as another type than its own.
    #[inline(never)]
    pub fn fixed_as<T: Scalar>(&mut self, field: &'static FieldDescriptor, value: Option<T>) {
        let value = value.map(|value| EncodedValue::number(value.into_raw(), field.ty));
        self.walker.fixed(field, value);
    }

    /// A floating field that appears once.
    #[inline(never)]
    pub fn single<'v, T: FloatingValue<'v>>(
        &mut self,
        field: &'static FieldDescriptor,
        value: &Option<T>,
    ) {
        self.floating(field, value.as_ref().map(|value| value.encoded(field.ty)));
    }

    /// A repeated field.
    #[inline(never)]
    pub fn repeated<'v, T: FloatingValue<'v>>(
        &mut self,
        field: &'static FieldDescriptor,
        values: &[T],
    ) {
        self.list(values, |walk, value| walk.floating(field, Some(value.encoded(field.ty))));
    }

    /// A count of lists of these lengths.
    pub fn count(&mut self, field: &'static FieldDescriptor, announced: Count, lens: &[usize]) {
        self.walker.count(self.path(field), announced, lens);
    }

    /// A record list.
    pub fn group<'g, G: Group<'g>>(&mut self, elements: &[G]) {
        self.walker.elements(G::DESCRIPTOR, self.element, wire_len(elements.len()));
        self.list(elements, |walk, element| {
            walk.is_first = true;
            element.walk_members(walk);
        });
    }

    /// The fields that the message does not define.
    pub fn unknown(&mut self, fields: &UnknownFields<'_>, table: &'static Table) {
        self.walker.unknown(fields, table);
    }

    /// The body of a message without a layout.
    pub fn body(&mut self, body: &[u8]) {
        self.walker.body(body);
    }

    fn floating(&mut self, field: &'static FieldDescriptor, value: Option<EncodedValue<'_>>) {
        let is_first = core::mem::take(&mut self.is_first);
        self.walker.floating(self.path(field), is_first, value);
    }

    const fn path(&self, field: &'static FieldDescriptor) -> FieldPath {
        FieldPath { field, element: self.element, inner: self.inner }
    }

    /// Steps through a list: one inside an element, or another.
    fn list<T>(&mut self, values: &[T], mut step: impl FnMut(&mut Self, &T)) {
        let in_element = self.element.is_some();
        for (index, value) in values.iter().enumerate() {
            *self.position(in_element) = Some(wire_len(index));
            step(self, value);
        }
        *self.position(in_element) = None;
    }

    const fn position(&mut self, in_element: bool) -> &mut Option<u32> {
        if in_element { &mut self.inner } else { &mut self.element }
    }
}
