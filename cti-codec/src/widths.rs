//! The widths of tag and length as types: each walk is compiled once for each.

use crate::FieldWidths;
use crate::floating::split_header;

/// Bytes of tag and length, known when the walk is compiled.
pub(crate) trait Width {
    /// The first field: tag, data, and what follows it. `None` where none is whole.
    fn split(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])>;
}

macro_rules! widths {
    ($($width:ident)*) => {
        $(
            pub(crate) struct $width;

            impl Width for $width {
                #[inline(always)]
                fn split(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
                    let (tag, len, rest) = split_header(FieldWidths::$width, bytes)?;
                    let (data, next) = rest.split_at_checked(usize::from(len))?;
                    Some((tag, data, next))
                }
            }
        )*
    };
}

widths!(Wide Mixed Narrow);
