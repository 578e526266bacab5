//! The first pass of encoding: how long the message gets.

use crate::encode::content::Content;
use crate::encode::field::Out;
use crate::encode::sink::{FieldRun, FieldSink};
use crate::types::floating::FloatingValue;
use crate::types::scalar::scalar_size;
use crate::{
    Count, EncodeError, EncodeOptions, FieldDescriptor, FixedValue, Group, Protocol, Scalar,
    UnknownFields,
};

/// Adds up what a message takes on the wire. Refuses nothing: writing does.
pub struct Measure {
    protocol: Protocol,
    /// Bytes of tag and length.
    head: usize,
    len: usize,
}

impl Measure {
    pub(crate) const fn new(options: &EncodeOptions) -> Self {
        let protocol = options.protocol;
        Self { protocol, head: protocol.widths().header_bytes(), len: 0 }
    }

    /// Bytes of the body.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    #[inline]
    fn add(&mut self, bytes: usize) {
        self.len = self.len.saturating_add(bytes);
    }

    /// Adds a floating field of so many data bytes.
    #[inline]
    fn floating(&mut self, bytes: usize) {
        self.add(bytes.wrapping_add(self.head));
    }
}

impl FieldSink for Measure {
    type Run<'r> = Measured;

    #[inline]
    fn run<const N: usize>(&mut self) -> Measured {
        self.add(N);
        Measured
    }

    #[inline]
    fn gated<T: FixedValue>(
        &mut self,
        field: &'static FieldDescriptor,
        _: Option<&T>,
    ) -> Result<(), EncodeError> {
        if field.gate.contains(self.protocol) {
            self.add(T::SIZE);
        }
        Ok(())
    }

    #[inline]
    fn gated_as<W: Scalar, T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        _: Option<T>,
    ) -> Result<(), EncodeError> {
        self.gated::<W>(field, None)
    }

    #[inline]
    fn gated_count<W: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        _: Count,
        _: &[usize],
    ) -> Result<(), EncodeError> {
        self.gated::<W>(field, None)
    }

    #[inline(always)]
    fn fields(
        &mut self,
        _: &'static [Out],
        contents: &[Option<Content<'_>>],
    ) -> Result<(), EncodeError> {
        let bytes = |content: &Content<'_>| content.len.wrapping_add(self.head);
        let total = contents.iter().map(|content| content.as_ref().map_or(0, bytes));
        self.add(total.fold(0, usize::wrapping_add));
        Ok(())
    }

    #[inline]
    fn repeated<'v, T: FloatingValue<'v>>(
        &mut self,
        out: &'static Out,
        values: &[T],
    ) -> Result<(), EncodeError> {
        values.iter().for_each(|value| self.floating(value.content(out.field.ty).len));
        Ok(())
    }

    #[inline]
    fn count(
        &mut self,
        out: &'static Out,
        announced: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        if announced.on_wire().is_some() || lens.first().is_some_and(|len| *len > 0) {
            self.floating(scalar_size(out.field.ty));
        }
        Ok(())
    }

    #[inline]
    fn group<'g, G: Group<'g>>(&mut self, elements: &[G]) -> Result<(), EncodeError> {
        elements.iter().try_for_each(|element| element.members(self))
    }

    #[inline]
    fn unknown(&mut self, fields: &UnknownFields<'_>) -> Result<(), EncodeError> {
        fields.iter().for_each(|field| self.floating(field.data.len()));
        Ok(())
    }

    fn body(&mut self, body: &[u8]) -> Result<(), EncodeError> {
        self.add(body.len());
        Ok(())
    }
}

/// Fields of the fixed part, whose bytes are added up already.
pub struct Measured;

impl FieldRun for Measured {
    #[inline]
    fn put<T: FixedValue>(&mut self, _: &T) {}

    #[inline]
    fn put_as<W: Scalar, T: Scalar>(
        &mut self,
        _: &'static FieldDescriptor,
        _: T,
    ) -> Result<(), EncodeError> {
        Ok(())
    }

    #[inline]
    fn count<W: Scalar>(
        &mut self,
        _: &'static FieldDescriptor,
        _: Count,
        _: &[usize],
    ) -> Result<(), EncodeError> {
        Ok(())
    }
}
