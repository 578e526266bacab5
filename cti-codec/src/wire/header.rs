//! Tag and length at the front of a floating field, as encoding writes them.

use crate::FieldWidths;
use crate::wire::widths::{Mixed, Narrow, Wide};

/// The widths of tag and length: as a type, for code that is compiled once for each, or as a value.
pub trait HeaderWidths: Copy {
    /// The widths as a value.
    fn widths(self) -> FieldWidths;
}

impl HeaderWidths for FieldWidths {
    #[inline(always)]
    fn widths(self) -> FieldWidths {
        self
    }
}

macro_rules! header_widths {
    ($($width:ident)*) => {
        $(
            impl HeaderWidths for $width {
                #[inline(always)]
                fn widths(self) -> FieldWidths {
                    FieldWidths::$width
                }
            }
        )*
    };
}

header_widths!(Wide Mixed Narrow);

/// Splits the place of a field of `len` data bytes off the front of `out`, and writes its tag, of
/// these bytes, and length. Returns the place of the data, and what follows; `None` where there is no
/// room.
#[inline(always)]
pub(crate) fn put_header(
    widths: FieldWidths,
    out: &mut [u8],
    tag: [u8; 2],
    len: usize,
) -> Option<(&mut [u8], &mut [u8])> {
    let size = len.wrapping_add(widths.header_bytes());
    let (place, rest) = out.split_at_mut_checked(size)?;
    let [.., high, low] = len.to_be_bytes();
    let data = match (widths, tag) {
        (FieldWidths::Wide, tag) => put_front(put_front(place, tag)?, [high, low])?,
        (FieldWidths::Mixed, tag) => put_front(put_front(place, tag)?, [low])?,
        (FieldWidths::Narrow, [_, tag]) => put_front(place, [tag, low])?,
    };
    Some((data, rest))
}

/// Writes a chunk to the front of a place, and returns what follows it.
#[inline(always)]
fn put_front<const N: usize>(place: &mut [u8], chunk: [u8; N]) -> Option<&mut [u8]> {
    let (front, rest) = place.split_first_chunk_mut()?;
    *front = chunk;
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written in front of `len` data bytes, and how many bytes follow the field.
    fn header(widths: FieldWidths, room: usize, len: usize) -> Option<([u8; 8], usize, usize)> {
        let mut bytes = [0xAA; 8];
        let (data, rest) = put_header(widths, &mut bytes[..room], [1, 7], len)?;
        let lens = (data.len(), rest.len());
        Some((bytes, lens.0, lens.1))
    }

    #[test]
    fn tag_and_length_take_as_many_bytes_as_the_widths_say() {
        const A: u8 = 0xAA;
        for (widths, written, rest) in [
            (FieldWidths::Wide, [1, 7, 0, 3, A, A, A, A], 1),
            (FieldWidths::Mixed, [1, 7, 3, A, A, A, A, A], 2),
            (FieldWidths::Narrow, [7, 3, A, A, A, A, A, A], 3),
        ] {
            assert_eq!(header(widths, 8, 3), Some((written, 3, rest)), "{widths:?}");
            assert_eq!(header(widths, 8 - rest, 3), Some((written, 3, 0)), "{widths:?}");
            for room in 0..8 - rest {
                assert_eq!(header(widths, room, 3), None, "{widths:?} {room}");
            }
        }
    }

    #[test]
    fn a_type_of_widths_is_its_value() {
        assert_eq!(Wide.widths(), FieldWidths::Wide);
        assert_eq!(Mixed.widths(), FieldWidths::Mixed);
        assert_eq!(Narrow.widths(), FieldWidths::Narrow);
        assert_eq!(FieldWidths::Mixed.widths(), FieldWidths::Mixed);
    }
}
