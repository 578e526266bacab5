//! Decisions out of bytes.

use alloc::vec::Vec;

/// Decisions, read off bytes: those about the structure of a message from the front, those about
/// content from the back, so that neither moves the other.
///
/// Where no bytes are left, every decision is the first one, and content is zeros.
///
/// ```
/// use cti_codec::generate::Choices;
///
/// let mut choices = Choices::new(&[5, 7, 1, 2]);
/// assert_eq!(choices.below(3), 2);
/// assert_eq!(choices.number(255), 2);
/// assert_eq!(choices.bytes(4), [7, 1, 0, 0]);
/// assert!(choices.are_spent());
/// assert_eq!(choices.below(3), 0);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Choices<'b> {
    bytes: &'b [u8],
}

impl<'b> Choices<'b> {
    /// The decisions in these bytes.
    #[must_use]
    pub const fn new(bytes: &'b [u8]) -> Self {
        Self { bytes }
    }

    /// Whether no bytes are left.
    #[must_use]
    pub const fn are_spent(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The first half of them.
    #[must_use]
    pub(super) fn halved(&self) -> Self {
        let half = self.bytes.len().checked_div(2).unwrap_or(0);
        Self { bytes: self.bytes.get(..half).unwrap_or_default() }
    }

    /// One of so many options, from 0: a byte from the front.
    pub fn below(&mut self, options: u8) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        first.checked_rem(options).unwrap_or(0)
    }

    /// A position among so many, from 0: two bytes from the front.
    pub fn position(&mut self, len: usize) -> usize {
        let high = usize::from(self.below(u8::MAX));
        let low = usize::from(self.below(u8::MAX));
        high.wrapping_shl(8).wrapping_add(low).checked_rem(len).unwrap_or(0)
    }

    /// A number up to the largest that is allowed: as many bytes from the back as that one takes.
    pub fn number(&mut self, most: u32) -> u32 {
        let mut number: u32 = 0;
        let mut left = most;
        while left > 0 {
            let byte = self.bytes.split_last().map_or(0, |(last, rest)| {
                self.bytes = rest;
                *last
            });
            number = number.wrapping_shl(8) | u32::from(byte);
            left = left.wrapping_shr(8);
        }
        match most.checked_add(1) {
            Some(options) => number.checked_rem(options).unwrap_or(0),
            None => number,
        }
    }

    /// So many bytes of content, from the back; 65,535 at most, which no field exceeds.
    pub fn bytes(&mut self, len: usize) -> Vec<u8> {
        let len = len.min(u16::MAX.into());
        let start = self.bytes.len().saturating_sub(len);
        let (rest, content) = self.bytes.split_at_checked(start).unwrap_or_default();
        self.bytes = rest;
        let mut content = content.to_vec();
        content.resize(len, 0);
        content
    }
}
