//! Tag and length at the front of a floating field, as encoding writes them.

use crate::FieldWidths;
use crate::wire::widths::Width;

/// The place of a floating field: its tag, and the most data bytes that it may have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<W> {
    widths: W,
    tag: [u8; 2],
    max: u16,
}

impl<W: Width> Place<W> {
    #[inline(always)]
    pub(crate) fn new(widths: W, tag: u16, max: u16) -> Self {
        let widest = u16::try_from(widths.widths().max_length()).unwrap_or(u16::MAX);
        Self { widths, tag: tag.to_be_bytes(), max: max.min(widest) }
    }

    /// Splits a field of `len` data bytes off the front of `out`, and writes its tag and length.
    /// Returns the place of the data, and what follows it; `None` if there is no room, or if the
    /// data is too long.
    #[inline(always)]
    pub(crate) fn split(self, out: &mut [u8], len: usize) -> Option<(&mut [u8], &mut [u8])> {
        if len > usize::from(self.max) {
            return None;
        }
        let ([.., high, low], [high_tag, low_tag]) = (len.to_be_bytes(), self.tag);
        match self.widths.widths() {
            FieldWidths::Wide => split(out, [high_tag, low_tag, high, low], len),
            FieldWidths::Mixed => split(out, [high_tag, low_tag, low], len),
            FieldWidths::Narrow => split(out, [low_tag, low], len),
        }
    }
}

/// Splits off the place of these bytes and of `len` behind them, and writes them.
#[inline(always)]
fn split<const N: usize>(
    out: &mut [u8],
    head: [u8; N],
    len: usize,
) -> Option<(&mut [u8], &mut [u8])> {
    let (place, rest) = out.split_at_mut_checked(len.wrapping_add(N))?;
    let (front, data) = place.split_first_chunk_mut()?;
    *front = head;
    Some((data, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::widths::{OneByteLength, Wide};

    const A: u8 = 0xAA;

    /// What is written in front of `len` data bytes, and how many bytes follow the field.
    fn header<W: Width>(widths: W, room: usize, len: usize) -> Option<([u8; 8], usize)> {
        let mut bytes = [A; 8];
        let place = Place::new(widths, 0x0107, 4);
        let (data, rest) = place.split(&mut bytes[..room], len)?;
        assert_eq!(data.len(), len);
        let rest = rest.len();
        Some((bytes, rest))
    }

    fn check<W: Width>(widths: W, written: [u8; 8], size: usize) {
        assert_eq!(header(widths, 8, 3), Some((written, 8_usize.abs_diff(size))));
        assert_eq!(header(widths, size, 3), Some((written, 0)));
        for room in 0..size {
            assert_eq!(header(widths, room, 3), None, "{room}");
        }
        assert_eq!(header(widths, 8, 5), None, "longer than the field may be");
    }

    #[test]
    fn tag_and_length_take_as_many_bytes_as_the_widths_say() {
        check(Wide, [1, 7, 0, 3, A, A, A, A], 7);
        check(OneByteLength(FieldWidths::Mixed), [1, 7, 3, A, A, A, A, A], 6);
        check(OneByteLength(FieldWidths::Narrow), [7, 3, A, A, A, A, A, A], 5);
    }
}
