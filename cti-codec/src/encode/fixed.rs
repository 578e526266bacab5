//! The fixed part on its way out.

use crate::encode::sink::FieldRun;
use crate::wire::length::wire_len;
use crate::wire::put::fill_number;
use crate::{
    Count, EncodeError, EncodeErrorKind, FieldDescriptor, FieldPath, FixedValue, MessageDescriptor,
    Scalar,
};

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
    let number = lens.first().map_or(0, |len| wire_len(*len));
    if let Some(other) = lens.iter().map(|len| wire_len(*len)).find(|len| *len != number) {
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

#[cfg(test)]
mod tests;
