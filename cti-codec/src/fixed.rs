//! The fixed part: stretches of fields that every version has, on their way in and out.

use crate::fill::fill_number;
use crate::judge::count;
use crate::sink::FieldRun;
use crate::{
    Count, EncodeError, EncodeErrorKind, FieldDescriptor, FieldPath, FixedValue, MessageDescriptor,
    Scalar, WireType,
};

/// A stretch of the fixed part. Where it is read is known when that is compiled, and so is that it
/// is long enough: the checks leave no trace.
pub struct Run<'a, const N: usize> {
    bytes: &'a [u8; N],
}

impl<'a, const N: usize> Run<'a, N> {
    pub(crate) const fn new(bytes: &'a [u8; N]) -> Self {
        Self { bytes }
    }

    /// The value so many bytes from the start.
    #[inline(always)]
    #[must_use]
    pub fn at<T: FixedValue>(&self, offset: usize) -> Option<T> {
        T::take(&mut self.bytes.get(offset..)?)
    }

    /// The number there, which travels as a `W`.
    #[inline(always)]
    #[must_use]
    pub fn at_as<W: Scalar, T: Scalar>(&self, offset: usize) -> Option<T> {
        self.at::<W>(offset).map(|value| T::from_raw(value.into_raw()))
    }

    /// The count there, which travels as a `W`.
    #[inline(always)]
    #[must_use]
    pub fn count_at<W: Scalar>(&self, offset: usize) -> Option<Count> {
        self.at::<W>(offset).map(|value| Count::decoded(Some(value.into_raw())))
    }
}

/// Bytes from the start of one field of the fixed part to another's, none between them gated.
#[must_use]
pub const fn between(fixed: &[FieldDescriptor], from: usize, to: usize) -> usize {
    let mut bytes = 0;
    let (mut rest, _) = fixed.split_at(to);
    (_, rest) = rest.split_at(from);
    while let [field, others @ ..] = rest {
        if let Some(size) = field.size {
            bytes = usize::saturating_add(bytes, size as usize);
        }
        rest = others;
    }
    bytes
}

/// Some bytes of the fixed part, written one value after the other.
pub struct WriteRun<'r> {
    out: &'r mut [u8],
    message: Option<&'static MessageDescriptor>,
}

impl<'r> WriteRun<'r> {
    #[inline]
    pub(crate) const fn new(
        out: &'r mut [u8],
        message: Option<&'static MessageDescriptor>,
    ) -> Self {
        Self { out, message }
    }

    #[cold]
    fn refuse(&self, kind: EncodeErrorKind, field: &'static FieldDescriptor) -> EncodeError {
        EncodeError { kind, message: self.message, field: Some(FieldPath::new(field)) }
    }
}

impl FieldRun for WriteRun<'_> {
    #[inline]
    fn put<T: FixedValue>(&mut self, value: &T) {
        value.put(&mut self.out);
    }

    #[inline]
    fn put_as<W: Scalar, T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        value: T,
    ) -> Result<(), EncodeError> {
        let raw = value.into_raw();
        if let Err(kind) = fill_number(raw, W::SIZE, &mut []) {
            return Err(self.refuse(kind, field));
        }
        W::from_raw(raw).put(&mut self.out);
        Ok(())
    }

    #[inline]
    fn count<W: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        _: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        match counted(lens, W::SIZE) {
            Ok(number) => W::from_raw(number).put(&mut self.out),
            Err(kind) => return Err(self.refuse(kind, field)),
        }
        Ok(())
    }
}

/// What a count of these lists says, in so many bytes.
#[inline]
pub(crate) fn counted(lens: &[usize], size: usize) -> Result<u32, EncodeErrorKind> {
    let number = lens.first().map_or(0, |len| count(*len));
    if let Some(other) = lens.iter().map(|len| count(*len)).find(|len| *len != number) {
        return Err(EncodeErrorKind::UnequalLists { first: number, other });
    }
    let max = match size {
        1 => 0xFF,
        2 => 0xFFFF,
        _ => u32::MAX,
    };
    if number <= max {
        return Ok(number);
    }
    Err(EncodeErrorKind::TooManyElements { found: number, max })
}

/// Bytes of a stretch of the fixed part.
#[must_use]
pub const fn total(sizes: &[usize]) -> usize {
    let mut total = 0;
    let mut rest = sizes;
    while let [size, others @ ..] = rest {
        total = usize::saturating_add(total, *size);
        rest = others;
    }
    total
}

/// Whether a BOOL stands in a fixed part.
#[must_use]
pub const fn has_bool(fixed: &[FieldDescriptor]) -> bool {
    let mut rest = fixed;
    while let [field, others @ ..] = rest {
        if matches!(field.ty, WireType::Bool) {
            return true;
        }
        rest = others;
    }
    false
}

#[cfg(test)]
mod tests;
