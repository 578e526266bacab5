//! The second pass of encoding: fills a slice of just the length that was measured.

use crate::content::{FloatingValue, put_bytes, put_raw};
use crate::judge::count;
use crate::scalar::scalar_size;
use crate::sink::{FieldRun, FieldSink};
use crate::{
    Count, EncodeError, EncodeOptions, FieldDescriptor, FieldWidths, FixedValue, Group,
    ProtocolVersion, Scalar, UnknownFields,
};

/// Writes a message that was measured.
pub struct Write<'o> {
    out: &'o mut [u8],
    version: ProtocolVersion,
    widths: FieldWidths,
}

impl<'o> Write<'o> {
    pub(crate) const fn new(out: &'o mut [u8], options: &EncodeOptions) -> Self {
        Self { out, version: options.protocol.version(), widths: options.protocol.widths() }
    }

    /// Whether all fields took just the room that was measured.
    pub(crate) const fn is_complete(&self) -> bool {
        self.out.is_empty()
    }

    #[inline]
    fn put<T: FixedValue>(&mut self, value: &T) {
        value.put(&mut self.out);
    }

    /// Writes tag and length.
    #[inline]
    fn head(&mut self, tag: u16, len: usize) {
        let [_, _, high, low] = count(len).to_be_bytes();
        let [tag_high, tag_low] = tag.to_be_bytes();
        match self.widths {
            FieldWidths::Wide => self.put(&[tag_high, tag_low, high, low]),
            FieldWidths::Mixed => self.put(&[tag_high, tag_low, low]),
            FieldWidths::Narrow => self.put(&[tag_low, low]),
        }
    }

    #[inline]
    fn one<'v, T: FloatingValue<'v>>(&mut self, field: &'static FieldDescriptor, value: &T) {
        let content = value.content(field.ty);
        self.head(field.tag.unwrap_or(0), content.len());
        content.put(&mut self.out);
    }
}

/// What a count of these lists says.
fn announced(lens: &[usize]) -> u32 {
    lens.first().map_or(0, |len| count(*len))
}

impl FieldSink for Write<'_> {
    type Run<'r>
        = WriteRun<'r>
    where
        Self: 'r;

    #[inline]
    fn run<const N: usize>(&mut self) -> WriteRun<'_> {
        let all = core::mem::take(&mut self.out);
        match all.split_first_chunk_mut::<N>() {
            Some((run, rest)) => {
                self.out = rest;
                WriteRun { out: run }
            }
            None => WriteRun { out: &mut [] },
        }
    }

    fn gated<T: FixedValue>(
        &mut self,
        field: &'static FieldDescriptor,
        value: Option<&T>,
    ) -> Result<(), EncodeError> {
        if let (true, Some(value)) = (field.versions.contain(self.version), value) {
            self.put(value);
        }
        Ok(())
    }

    fn gated_as<W: Scalar, T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        value: Option<T>,
    ) -> Result<(), EncodeError> {
        let value = value.map(|value| W::from_raw(value.into_raw()));
        self.gated(field, value.as_ref())
    }

    fn gated_count<W: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        _: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        self.gated(field, Some(&W::from_raw(announced(lens))))
    }

    #[inline]
    fn field<'v, T: FloatingValue<'v>>(
        &mut self,
        field: &'static FieldDescriptor,
        value: Option<&T>,
    ) -> Result<(), EncodeError> {
        if let Some(value) = value {
            self.one(field, value);
        }
        Ok(())
    }

    fn repeated<'v, T: FloatingValue<'v>>(
        &mut self,
        field: &'static FieldDescriptor,
        values: &[T],
    ) -> Result<(), EncodeError> {
        values.iter().for_each(|value| self.one(field, value));
        Ok(())
    }

    fn array<T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        values: Option<&[T]>,
    ) -> Result<(), EncodeError> {
        if let Some(values) = values {
            let len = values.len().saturating_mul(scalar_size(field.ty));
            self.head(field.tag.unwrap_or(0), len);
            values.iter().for_each(|value| put_raw(value.into_raw(), field.ty, &mut self.out));
        }
        Ok(())
    }

    fn count(
        &mut self,
        field: &'static FieldDescriptor,
        count: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        let number = announced(lens);
        if number != 0 || count.on_wire().is_some() {
            self.head(field.tag.unwrap_or(0), scalar_size(field.ty));
            put_raw(number, field.ty, &mut self.out);
        }
        Ok(())
    }

    fn group<'g, G: Group<'g>>(&mut self, elements: &[G]) -> Result<(), EncodeError> {
        elements.iter().try_for_each(|element| element.members(self))
    }

    fn unknown(&mut self, fields: &UnknownFields<'_>) -> Result<(), EncodeError> {
        for field in fields {
            self.head(field.tag, field.data.len());
            put_bytes(&field.data, &mut self.out);
        }
        Ok(())
    }

    fn body(&mut self, body: &[u8]) -> Result<(), EncodeError> {
        put_bytes(body, &mut self.out);
        Ok(())
    }
}

/// Some bytes of the fixed part, written one value after the other.
pub struct WriteRun<'r> {
    out: &'r mut [u8],
}

impl FieldRun for WriteRun<'_> {
    #[inline]
    fn put<T: FixedValue>(&mut self, value: &T) {
        value.put(&mut self.out);
    }

    #[inline]
    fn put_as<W: Scalar, T: Scalar>(
        &mut self,
        _: &'static FieldDescriptor,
        value: T,
    ) -> Result<(), EncodeError> {
        W::from_raw(value.into_raw()).put(&mut self.out);
        Ok(())
    }

    #[inline]
    fn count<W: Scalar>(
        &mut self,
        _: &'static FieldDescriptor,
        _: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        W::from_raw(announced(lens)).put(&mut self.out);
        Ok(())
    }
}
