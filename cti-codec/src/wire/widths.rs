//! The widths of tag and length as types, so that code can be compiled for some of them.

use crate::FieldWidths;

/// Bytes of tag and length. Code is compiled once for each type that implements this.
#[doc(hidden)]
pub trait Width: Copy {
    /// Whether the fast path has the code that reads a text at each text of a message, which is faster
    /// than a call and takes more code. Only the widths of current versions are worth it.
    const HAS_TEXTS_INLINE: bool;

    /// The widths as a value.
    fn widths(self) -> FieldWidths;

    /// The data of the field at the front, and what follows it, if it has this tag and length.
    #[inline(always)]
    fn split_field(self, bytes: &[u8], tag: u16, len: u8) -> Option<(&[u8], &[u8])> {
        let [high, low] = tag.to_be_bytes();
        match self.widths() {
            FieldWidths::Wide => split(bytes, [high, low, 0, len], len),
            FieldWidths::Mixed => split(bytes, [high, low, len], len),
            FieldWidths::Narrow if high == 0 => split(bytes, [low, len], len),
            FieldWidths::Narrow => None,
        }
    }
}

/// The `len` bytes behind these ones, and what follows them, if these stand at the front.
#[inline(always)]
fn split<const N: usize>(bytes: &[u8], front: [u8; N], len: u8) -> Option<(&[u8], &[u8])> {
    // One look at what is left for both.
    let (field, rest) = bytes.split_at_checked(usize::from(len).wrapping_add(N))?;
    let (found, data) = field.split_first_chunk::<N>()?;
    (*found == front).then_some((data, rest))
}

/// Two bytes each: Unified CCE from version 20.
#[derive(Clone, Copy, Debug)]
pub struct Wide;

impl Width for Wide {
    const HAS_TEXTS_INLINE: bool = true;

    #[inline(always)]
    fn widths(self) -> FieldWidths {
        FieldWidths::Wide
    }
}

/// Widths of which the length takes one byte: known when the code runs, so that both share a copy.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OneByteLength(pub(crate) FieldWidths);

impl Width for OneByteLength {
    const HAS_TEXTS_INLINE: bool = false;

    #[inline(always)]
    fn widths(self) -> FieldWidths {
        match self.0 {
            FieldWidths::Narrow => FieldWidths::Narrow,
            // What is no one-byte length does not come here.
            FieldWidths::Mixed | FieldWidths::Wide => FieldWidths::Mixed,
        }
    }
}

#[cfg(test)]
mod tests;
