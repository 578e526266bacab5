//! The floating part as it stands on the wire: tag, length, data, packed.

use crate::FieldWidths;
use crate::wire::find_nul::{find_nul, short_text};

/// A floating field before anything is made of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RawField<'a> {
    /// The tag.
    pub tag: u16,
    /// The data, without tag and length.
    pub data: &'a [u8],
    /// Bytes from the start of the floating part to the tag.
    pub offset: usize,
}

/// Why the floating part can't be split further.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum RawFieldError {
    /// A field's length reaches past the end.
    #[error(
        "a field with tag {tag} at byte {offset} declares {declared} bytes, {remaining} remain"
    )]
    PastEnd {
        /// The field's tag.
        tag: u16,
        /// Bytes from the start of the floating part to the tag.
        offset: usize,
        /// What the length says.
        declared: u16,
        /// Bytes left after the length.
        remaining: usize,
    },
    /// Fewer bytes are left than tag and length take.
    #[error("{count} stray bytes at byte {offset}")]
    Stray {
        /// Bytes from the start of the floating part.
        offset: usize,
        /// How many, less than tag and length take.
        count: usize,
    },
}

/// The fields of a floating part, one after the other; after an error, no more.
///
/// ```
/// use cti_codec::{FieldWidths, RawFields};
///
/// let mut fields = RawFields::new(&[8, 3, b'4', b'1', 0, 9, 0], FieldWidths::Narrow);
/// let ani = fields.next().unwrap().unwrap();
/// assert_eq!((ani.tag, ani.data), (8, &b"41\0"[..]));
/// let info = fields.next().unwrap().unwrap();
/// assert_eq!((info.tag, info.offset), (9, 5));
/// assert!(fields.next().is_none());
/// ```
#[derive(Clone, Debug)]
pub struct RawFields<'a> {
    all: &'a [u8],
    rest: &'a [u8],
    widths: FieldWidths,
}

impl<'a> RawFields<'a> {
    /// The fields of this floating part, whose tags and lengths have these widths.
    #[must_use]
    pub const fn new(floating: &'a [u8], widths: FieldWidths) -> Self {
        Self { all: floating, rest: floating, widths }
    }
}

impl<'a> Iterator for RawFields<'a> {
    type Item = Result<RawField<'a>, RawFieldError>;

    fn next(&mut self) -> Option<Self::Item> {
        let offset = self.all.len().saturating_sub(self.rest.len());
        let rest = core::mem::take(&mut self.rest);
        match split_field(self.widths, rest) {
            Split::Field { tag, data, next } => {
                self.rest = next;
                Some(Ok(RawField { tag, data, offset }))
            }
            Split::PastEnd { tag, declared, remaining } => {
                Some(Err(RawFieldError::PastEnd { tag, offset, declared, remaining }))
            }
            Split::End if rest.is_empty() => None,
            Split::End => Some(Err(RawFieldError::Stray { offset, count: rest.len() })),
        }
    }
}

/// What stands at the front of the floating part.
pub(crate) enum Split<'a> {
    /// A field, and what follows it.
    Field { tag: u16, data: &'a [u8], next: &'a [u8] },
    /// A field that is longer than what is left.
    PastEnd { tag: u16, declared: u16, remaining: usize },
    /// Nothing, or fewer bytes than tag and length take.
    End,
}

/// Splits the first field off.
#[inline]
pub(crate) const fn split_field(widths: FieldWidths, bytes: &[u8]) -> Split<'_> {
    let Some((tag, declared, rest)) = split_header(widths, bytes) else { return Split::End };
    match rest.split_at_checked(declared as usize) {
        Some((data, next)) => Split::Field { tag, data, next },
        None => Split::PastEnd { tag, declared, remaining: rest.len() },
    }
}

/// Splits tag and length off.
#[inline(always)]
pub(crate) const fn split_header(widths: FieldWidths, bytes: &[u8]) -> Option<(u16, u16, &[u8])> {
    match (widths, bytes) {
        (FieldWidths::Wide, [a, b, c, d, rest @ ..]) => {
            // Loaded at once.
            let head = u32::from_be_bytes([*a, *b, *c, *d]);
            Some(((head >> 16) as u16, (head & 0xFFFF) as u16, rest))
        }
        (FieldWidths::Narrow, [a, c, rest @ ..]) => {
            Some((u16::from_be_bytes([0, *a]), u16::from_be_bytes([0, *c]), rest))
        }
        (FieldWidths::Mixed, [a, b, c, rest @ ..]) => {
            Some((u16::from_be_bytes([*a, *b]), u16::from_be_bytes([0, *c]), rest))
        }
        _ => None,
    }
}

/// A field's data where it stands: `len` bytes at the front of `from`, which goes on to the end of
/// the body.
///
/// What follows the data is never read as a part of it; that it can be loaded makes the look at a
/// short text one step.
#[derive(Clone, Copy)]
#[doc(hidden)]
pub struct Data<'a> {
    from: &'a [u8],
    /// At most the length of `from`.
    len: usize,
}

impl<'a> Data<'a> {
    /// The first `len` bytes, and what follows them; `None` where there are fewer.
    #[inline(always)]
    pub(crate) fn split(from: &'a [u8], len: usize) -> Option<(Self, &'a [u8])> {
        Some((Self { from, len }, from.get(len..)?))
    }

    /// All of these bytes.
    pub(crate) const fn all(bytes: &'a [u8]) -> Self {
        Self { from: bytes, len: bytes.len() }
    }

    /// The first byte, and the data after it.
    #[inline(always)]
    pub(crate) fn split_first(self) -> Option<(u8, Self)> {
        let (first, from) = self.from.split_first()?;
        Some((*first, Self { from, len: self.len.checked_sub(1)? }))
    }

    /// The data from a byte on, counted from the front; empty where it has fewer.
    #[inline(always)]
    pub(crate) fn skip(self, count: usize) -> Self {
        let from = self.from.get(count..).unwrap_or_default();
        Self { from, len: self.len.saturating_sub(count) }
    }

    /// How many bytes there are.
    #[inline(always)]
    pub(crate) const fn len(self) -> usize {
        self.len
    }

    /// The bytes.
    #[inline(always)]
    pub(crate) fn bytes(self) -> &'a [u8] {
        self.front(self.len)
    }

    /// What follows the bytes.
    #[inline(always)]
    pub(crate) fn rest(self) -> &'a [u8] {
        self.from.get(self.len..).unwrap_or_default()
    }

    /// The first `len` of the bytes.
    #[inline(always)]
    pub(crate) fn front(self, len: usize) -> &'a [u8] {
        self.from.get(..len).unwrap_or_default()
    }

    /// The data as a text of at most `max` bytes, its NUL included, if [`short_text`] sees it.
    #[inline(always)]
    pub(crate) fn short_text(self, max: u16) -> Option<&'a [u8]> {
        short_text(self.from, self.len, max.into())
    }

    /// Where the first NUL stands.
    #[inline(always)]
    pub(crate) fn find_nul(self) -> Option<usize> {
        find_nul(self.bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    fn split(bytes: &[u8], widths: FieldWidths) -> Vec<Result<RawField<'_>, RawFieldError>> {
        RawFields::new(bytes, widths).collect()
    }

    #[test]
    fn each_width_finds_the_next_tag() {
        let field = |tag, data: &'static [u8], offset| Ok(RawField { tag, data, offset });
        assert_eq!(
            split(&[1, 1, 7, 2, 0], FieldWidths::Narrow),
            [field(1, &[7], 0), field(2, &[], 3)]
        );
        assert_eq!(
            split(&[1, 1, 1, 7, 0, 2, 0], FieldWidths::Mixed),
            [field(0x101, &[7], 0), field(2, &[], 4)]
        );
        assert_eq!(
            split(&[1, 1, 0, 1, 7, 0, 2, 0, 0], FieldWidths::Wide),
            [field(0x101, &[7], 0), field(2, &[], 5)]
        );
    }

    #[test]
    fn a_length_past_the_end_ends_it() {
        assert_eq!(
            split(&[1, 2, 7], FieldWidths::Narrow),
            [Err(RawFieldError::PastEnd { tag: 1, offset: 0, declared: 2, remaining: 1 })]
        );
    }

    #[test]
    fn stray_bytes_are_named_once() {
        for (widths, header) in
            [(FieldWidths::Narrow, 2), (FieldWidths::Mixed, 3), (FieldWidths::Wide, 4)]
        {
            for count in 1..header {
                let bytes = [0; 4];
                assert_eq!(
                    split(&bytes[..count], widths),
                    [Err(RawFieldError::Stray { offset: 0, count })]
                );
            }
        }
    }
}
