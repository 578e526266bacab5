//! The widths of tag and length as types, so that code can be compiled for some of them.

use crate::FieldWidths;

/// Bytes of tag and length, known at compile time.
#[doc(hidden)]
pub trait Width: Copy {
    /// The widths as a value.
    fn widths(self) -> FieldWidths;

    /// What follows tag and length, if the field at the front has these.
    #[inline(always)]
    fn after_head(self, bytes: &[u8], tag: u16, len: u8) -> Option<&[u8]> {
        let [high, low] = tag.to_be_bytes();
        match self.widths() {
            FieldWidths::Wide => after(bytes, [high, low, 0, len]),
            FieldWidths::Mixed => after(bytes, [high, low, len]),
            FieldWidths::Narrow if high == 0 => after(bytes, [low, len]),
            FieldWidths::Narrow => None,
        }
    }
}

/// What follows these bytes, if they stand at the front.
#[inline(always)]
fn after<const N: usize>(bytes: &[u8], front: [u8; N]) -> Option<&[u8]> {
    let (found, rest) = bytes.split_first_chunk::<N>()?;
    (*found == front).then_some(rest)
}

macro_rules! widths {
    ($($width:ident)*) => {
        $(
            #[derive(Clone, Copy, Debug)]
            pub struct $width;

            impl Width for $width {
                #[inline(always)]
                fn widths(self) -> FieldWidths {
                    FieldWidths::$width
                }
            }
        )*
    };
}

widths!(Wide Mixed Narrow);

/// Widths of which the length takes one byte: known when the code runs, so that both share a copy.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OneByteLength(pub(crate) FieldWidths);

impl Width for OneByteLength {
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
