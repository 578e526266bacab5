//! The widths of tag and length as types: each walk is compiled once for each.

use crate::FieldWidths;
use crate::wire::field::split_header;

/// Bytes of tag and length, known when the walk is compiled.
pub(crate) trait Width {
    /// The same as a value.
    const WIDTHS: FieldWidths;

    /// The first field: tag, data, and what follows it. `None` where none is whole.
    #[inline(always)]
    fn split(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
        let (tag, len, rest) = split_header(Self::WIDTHS, bytes)?;
        let (data, next) = rest.split_at_checked(usize::from(len))?;
        Some((tag, data, next))
    }
}

/// Compiles an expression once for each width, and runs the one of these widths.
macro_rules! of_width {
    ($widths:expr, $W:ident => $run:expr) => {
        match $widths {
            $crate::FieldWidths::Wide => {
                type $W = $crate::wire::widths::Wide;
                $run
            }
            $crate::FieldWidths::Mixed => {
                type $W = $crate::wire::widths::Mixed;
                $run
            }
            $crate::FieldWidths::Narrow => {
                type $W = $crate::wire::widths::Narrow;
                $run
            }
        }
    };
}
pub(crate) use of_width;

macro_rules! widths {
    ($($width:ident)*) => {
        $(
            #[derive(Clone, Copy, Debug)]
            pub struct $width;

            impl Width for $width {
                const WIDTHS: FieldWidths = FieldWidths::$width;
            }
        )*
    };
}

widths!(Wide Mixed Narrow);

#[cfg(test)]
mod tests;
