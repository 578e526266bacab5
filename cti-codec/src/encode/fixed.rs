//! Writing the fixed part, which is the same at all widths of floating fields.

use crate::types::count::counted;
use crate::wire::put::fits;
use crate::{FixedValue, Scalar};

/// Bytes of the fixed part, written one value after the other.
#[derive(Debug)]
pub struct FixedWriter<'o> {
    out: &'o mut [u8],
}

impl<'o> FixedWriter<'o> {
    /// A writer of the first `N` bytes, and what follows them; `None` where there are fewer.
    #[inline(always)]
    #[must_use]
    pub fn new<const N: usize>(out: &'o mut [u8]) -> Option<(Self, &'o mut [u8])> {
        let (out, rest) = out.split_at_mut_checked(N)?;
        Some((Self { out }, rest))
    }

    /// Writes a value.
    #[inline(always)]
    pub fn put<T: FixedValue>(&mut self, value: &T) {
        value.put(&mut self.out);
    }

    /// Writes a number that travels as a `V`; `None` if it does not fit.
    #[inline(always)]
    pub fn put_as<V: Scalar, T: Scalar>(&mut self, value: T) -> Option<()> {
        let raw = value.into_raw();
        V::from_raw(raw).put(&mut self.out);
        fits(raw, V::SIZE).then_some(())
    }

    /// Writes a count of these lists that travels as a `V`; `None` if there is no such count.
    #[inline(always)]
    pub fn count<V: Scalar>(&mut self, lens: &[usize]) -> Option<()> {
        let number = counted(lens, V::SIZE).ok()?;
        V::from_raw(number).put(&mut self.out);
        Some(())
    }
}

/// Writes a field that only some protocols have, and returns what follows; `is_there`: whether this
/// one does. `None` if the value is missing, or there for no reason.
#[inline(always)]
pub fn put_versioned<'o, T: FixedValue>(
    out: &'o mut [u8],
    is_there: bool,
    value: Option<&T>,
) -> Option<&'o mut [u8]> {
    match (is_there, value) {
        (false, None) => Some(out),
        (true, Some(value)) => {
            let (mut place, rest) = out.split_at_mut_checked(T::SIZE)?;
            value.put(&mut place);
            Some(rest)
        }
        _ => None,
    }
}

/// Like [`put_versioned`], for a number that travels as a `V`.
#[inline(always)]
pub fn put_versioned_as<V: Scalar, T: Scalar>(
    out: &mut [u8],
    is_there: bool,
    value: Option<T>,
) -> Option<&mut [u8]> {
    let raw = value.map_or(0, T::into_raw);
    let value = value.map(|_| V::from_raw(raw));
    if fits(raw, V::SIZE) { put_versioned(out, is_there, value.as_ref()) } else { None }
}

/// Like [`put_versioned`], for a count of these lists that travels as a `V`.
#[inline(always)]
pub fn put_versioned_count<'o, V: Scalar>(
    out: &'o mut [u8],
    is_there: bool,
    lens: &[usize],
) -> Option<&'o mut [u8]> {
    let number = counted(lens, V::SIZE).ok()?;
    let value = (is_there || number != 0).then_some(V::from_raw(number));
    put_versioned(out, is_there, value.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_one_after_the_other_and_what_does_not_fit_is_refused() {
        let mut out = [0; 8];
        let (mut writer, rest) = FixedWriter::new::<7>(&mut out).unwrap();
        assert_eq!(rest.len(), 1);
        writer.put(&1u8);
        assert_eq!(writer.put_as::<u16, u32>(0xFFFF), Some(()));
        assert_eq!(writer.count::<u32>(&[2, 2]), Some(()));
        assert_eq!(out, [1, 0xFF, 0xFF, 0, 0, 0, 2, 0]);
        let (mut writer, _) = FixedWriter::new::<8>(&mut out).unwrap();
        assert_eq!(writer.put_as::<u16, u32>(0x1_0000), None);
        assert_eq!(writer.count::<u8>(&[256]), None);
        assert_eq!(writer.count::<u8>(&[1, 2]), None);
        assert!(FixedWriter::new::<9>(&mut out).is_none());
    }
}
