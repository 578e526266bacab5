//! The fixed part: stretches of fields that every version has, on their way in.

use crate::{Count, FieldDescriptor, FixedValue, Scalar, WireType};

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
