//! Showing a message to a [`Visitor`], field by field.

use alloc::vec;
use core::slice::Iter;

use crate::encode::content::Content;
use crate::encode::field::Out;
use crate::encode::sink::{FieldRun, FieldSink};
use crate::types::floating::{FloatingValue, raw_of};
use crate::wire::length::wire_len;
use crate::{
    Count, EncodeError, FieldDescriptor, FieldPath, FixedValue, Group, MessageDescriptor, Octets,
    Scalar, UnknownFields, Value, Visitor, WireType,
};

/// Shows a message to a visitor.
pub struct Visit<'v> {
    visitor: &'v mut dyn Visitor,
    /// The fields of the fixed part that are still to come.
    fixed: Iter<'static, FieldDescriptor>,
    element: Option<u32>,
    inner: Option<u32>,
}

impl<'v> Visit<'v> {
    pub(crate) fn new(visitor: &'v mut dyn Visitor) -> Self {
        Self { visitor, fixed: [].iter(), element: None, inner: None }
    }

    /// Begins on a message: its fields follow.
    pub fn begin(&mut self, message: &'static MessageDescriptor) {
        self.fixed = message.fixed.iter();
    }

    /// Where the position in a list is kept: one inside an element, or another.
    const fn position(&mut self, in_element: bool) -> &mut Option<u32> {
        if in_element { &mut self.inner } else { &mut self.element }
    }

    fn floating(&mut self, field: &'static FieldDescriptor, value: Value<'_>) {
        let path = FieldPath { field, element: self.element, inner: self.inner };
        self.visitor.floating(path, value);
    }

    /// Shows the next field of the fixed part, or passes over one that is not there.
    fn fixed(&mut self, value: impl FnOnce(WireType) -> Option<Value<'static>>) {
        let Some(field) = self.fixed.next() else { return };
        if let Some(value) = value(field.ty) {
            self.visitor.fixed(field, value);
        }
    }

    fn number(&mut self, raw: Option<u32>) {
        self.fixed(|ty| raw.map(|raw| Value::from_raw(ty, raw)));
    }

    fn any<T: FixedValue>(&mut self, value: Option<&T>) {
        self.fixed(|ty| {
            let mut bytes = vec![0; T::SIZE];
            value?.put(&mut &mut *bytes);
            Some(match raw_of(&bytes) {
                Some(raw) if ty.is_scalar() => Value::from_raw(ty, raw),
                _ => Value::Octets(Octets::from(bytes)),
            })
        });
    }
}

/// What a count shows: what the wire said, else what encoding would write.
fn shown(announced: Count, lens: &[usize]) -> u32 {
    announced.on_wire().unwrap_or_else(|| lens.first().map_or(0, |len| wire_len(*len)))
}

impl FieldSink for Visit<'_> {
    type Run<'r>
        = &'r mut Self
    where
        Self: 'r;

    fn run<const N: usize>(&mut self) -> &mut Self {
        self
    }

    fn gated<T: FixedValue>(
        &mut self,
        _: &'static FieldDescriptor,
        value: Option<&T>,
    ) -> Result<(), EncodeError> {
        self.any(value);
        Ok(())
    }

    fn gated_as<W: Scalar, T: Scalar>(
        &mut self,
        _: &'static FieldDescriptor,
        value: Option<T>,
    ) -> Result<(), EncodeError> {
        self.number(value.map(T::into_raw));
        Ok(())
    }

    fn gated_count<W: Scalar>(
        &mut self,
        _: &'static FieldDescriptor,
        announced: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        let number = shown(announced, lens);
        let there = number != 0 || announced.on_wire().is_some();
        self.number(there.then_some(number));
        Ok(())
    }

    fn fields(
        &mut self,
        outs: &'static [Out],
        contents: &[Option<Content<'_>>],
    ) -> Result<(), EncodeError> {
        for (out, content) in outs.iter().zip(contents) {
            if let Some(content) = content {
                self.floating(out.field, content.to_value(out.field.ty));
            }
        }
        Ok(())
    }

    fn repeated<'f, T: FloatingValue<'f>>(
        &mut self,
        Out { field, .. }: &'static Out,
        values: &[T],
    ) -> Result<(), EncodeError> {
        for (index, value) in values.iter().enumerate() {
            let index = wire_len(index);
            let path = FieldPath::new(field);
            let path = match self.element {
                Some(element) => path.in_element(element).in_inner(index),
                None => path.in_element(index),
            };
            self.visitor.floating(path, value.content(field.ty).to_value(field.ty));
        }
        Ok(())
    }

    fn count(
        &mut self,
        Out { field, .. }: &'static Out,
        announced: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        let number = shown(announced, lens);
        if number != 0 || announced.on_wire().is_some() {
            self.floating(field, Value::Unsigned(number));
        }
        Ok(())
    }

    fn group<'g, G: Group<'g>>(&mut self, elements: &[G]) -> Result<(), EncodeError> {
        self.visitor.elements(G::DESCRIPTOR, self.element, wire_len(elements.len()));
        let in_element = self.element.is_some();
        for (index, element) in elements.iter().enumerate() {
            *self.position(in_element) = Some(wire_len(index));
            element.members(self)?;
        }
        *self.position(in_element) = None;
        Ok(())
    }

    fn unknown(&mut self, fields: &UnknownFields<'_>) -> Result<(), EncodeError> {
        fields.iter().for_each(|field| self.visitor.unknown(field));
        Ok(())
    }

    fn body(&mut self, body: &[u8]) -> Result<(), EncodeError> {
        self.visitor.body(body);
        Ok(())
    }
}

impl FieldRun for &mut Visit<'_> {
    fn put<T: FixedValue>(&mut self, value: &T) {
        self.any(Some(value));
    }

    fn put_as<W: Scalar, T: Scalar>(
        &mut self,
        _: &'static FieldDescriptor,
        value: T,
    ) -> Result<(), EncodeError> {
        self.number(Some(value.into_raw()));
        Ok(())
    }

    fn count<W: Scalar>(
        &mut self,
        _: &'static FieldDescriptor,
        announced: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        self.number(Some(shown(announced, lens)));
        Ok(())
    }
}
