//! Writing the fields of the fixed part that every protocol has.

use crate::encode::count::counted;
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
