//! The fixed part on its way in: blocks of fields that every protocol has, and between them fields
//! that only some have.

use crate::header::HEADER_BYTES;
use crate::types::scalar::take_chunk;
use crate::wire::length::wire_len;
use crate::{
    Count, DecodeError, DecodeErrorKind, FieldDescriptor, FieldPath, FixedValue, MessageDescriptor,
    Protocol, Scalar, WireType,
};

/// Reads the fixed part off the front of a body.
#[derive(Clone, Copy)]
pub struct FixedPart<'a> {
    pub(crate) message: &'static MessageDescriptor,
    pub(crate) body: &'a [u8],
    /// What was not read yet.
    pub(crate) rest: &'a [u8],
    /// The protocol whose fixed part is read.
    pub(crate) protocol: Protocol,
    /// The protocol's bit.
    pub(crate) bit: u32,
    /// Whether every BOOL so far was 0 or 1.
    pub(crate) is_sound: bool,
}

impl<'a> FixedPart<'a> {
    #[inline]
    pub(crate) const fn new(
        message: &'static MessageDescriptor,
        body: &'a [u8],
        protocol: Protocol,
    ) -> Self {
        Self { message, body, rest: body, protocol, bit: protocol.bit(), is_sound: true }
    }

    /// Takes the next `N` bytes; `None` where fewer remain.
    #[inline(always)]
    pub fn block<const N: usize>(&mut self) -> Option<FixedBlock<'a, N>> {
        Some(FixedBlock { bytes: take_chunk(&mut self.rest)? })
    }

    /// Reads the value `offset` bytes from the start of a block.
    ///
    /// # Errors
    ///
    /// Where the block ends before it does, which the derive rules out.
    #[inline(always)]
    pub fn value<T: FixedValue, const N: usize>(
        &mut self,
        block: &FixedBlock<'a, N>,
        offset: usize,
    ) -> Result<T, DecodeError> {
        match block.bytes.get(offset..).and_then(|mut bytes| self.take(&mut bytes)) {
            Some(value) => Ok(value),
            None => Err(self.cut_short()),
        }
    }

    /// Reads a number there that travels as a `W`.
    ///
    /// # Errors
    ///
    /// As [`value`](Self::value).
    #[inline(always)]
    pub fn value_as<W: Scalar, T: Scalar, const N: usize>(
        &mut self,
        block: &FixedBlock<'a, N>,
        offset: usize,
    ) -> Result<T, DecodeError> {
        Ok(T::from_raw(self.value::<W, N>(block, offset)?.into_raw()))
    }

    /// Reads a count there that travels as a `W`.
    ///
    /// # Errors
    ///
    /// As [`value`](Self::value).
    #[inline(always)]
    pub fn count<W: Scalar, const N: usize>(
        &mut self,
        block: &FixedBlock<'a, N>,
        offset: usize,
    ) -> Result<Count, DecodeError> {
        Ok(Count::decoded(Some(self.value::<W, N>(block, offset)?.into_raw())))
    }

    /// Reads the next field, if the protocol has it; `None` where the body ends before it does.
    #[inline(always)]
    pub fn versioned<T: FixedValue>(
        &mut self,
        field: &'static FieldDescriptor,
    ) -> Option<Option<T>> {
        if !field.gate.has(self.bit) {
            return Some(None);
        }
        let mut rest = self.rest;
        let value = self.take(&mut rest)?;
        self.rest = rest;
        Some(Some(value))
    }

    /// Reads a number that travels as a `W`, as [`versioned`](Self::versioned).
    #[inline(always)]
    pub fn versioned_as<W: Scalar, T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
    ) -> Option<Option<T>> {
        let value = self.versioned::<W>(field)?;
        Some(value.map(|value| T::from_raw(value.into_raw())))
    }

    /// Reads a count that travels as a `W`, as [`versioned`](Self::versioned).
    #[inline(always)]
    pub fn versioned_count<W: Scalar>(&mut self, field: &'static FieldDescriptor) -> Option<Count> {
        let value = self.versioned::<W>(field)?;
        Some(Count::decoded(value.map(W::into_raw)))
    }

    /// Reads a value off the front of `bytes`, and notes a BOOL other than 0 and 1.
    #[inline(always)]
    fn take<T: FixedValue>(&mut self, bytes: &mut &'a [u8]) -> Option<T> {
        if let WireType::Bool = T::TYPE {
            self.is_sound &= matches!(bytes, [0, 0 | 1, ..]);
        }
        T::take(bytes)
    }

    /// The error of a fixed part that is cut short, at the first field that has no room.
    #[inline(always)]
    #[must_use]
    pub fn cut_short(&self) -> DecodeError {
        cut_short(self.message, self.body.len(), self.bit)
    }
}

/// What [`FixedPart::cut_short`] gives. Takes numbers, not the part, so that the part can stay in
/// registers while nothing is wrong.
#[cold]
#[inline(never)]
fn cut_short(message: &'static MessageDescriptor, body_len: usize, bit: u32) -> DecodeError {
    let (mut remaining, mut offset) = (body_len, HEADER_BYTES);
    let mut error = DecodeError {
        kind: DecodeErrorKind::FixedPartCutShort { needed: 0, remaining: 0 },
        offset: 0,
        message: Some(message),
        field: None,
    };
    for field in message.fixed.iter().filter(|field| field.gate.has(bit)) {
        let needed = field.size.unwrap_or(0);
        error.field = Some(FieldPath::new(field));
        error.offset = wire_len(offset);
        error.kind = DecodeErrorKind::FixedPartCutShort {
            needed,
            remaining: u16::try_from(remaining).unwrap_or(u16::MAX),
        };
        match remaining.checked_sub(needed.into()) {
            Some(left) => remaining = left,
            None => break,
        }
        offset = offset.saturating_add(needed.into());
    }
    error
}

/// Consecutive fields of the fixed part that every protocol has. Where each is read is known at
/// compile time, and so is that the block is long enough: the checks leave no trace.
pub struct FixedBlock<'a, const N: usize> {
    bytes: &'a [u8; N],
}

/// Bytes from the start of one field of the fixed part to another's, where every protocol has those
/// between them.
#[must_use]
pub const fn offset_between(fixed: &[FieldDescriptor], from: usize, to: usize) -> usize {
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

/// The sum of the sizes of a block's fields.
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

#[cfg(test)]
mod tests;
