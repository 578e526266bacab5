//! Fields that count a list.

use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::EncodeErrorKind;
use crate::wire::length::wire_len;

/// A field that says how many elements a list has.
///
/// Encoding computes it from the list. Decoding compares it with the list, and remembers what the
/// wire said for people to see. It plays no part in equality: the list does.
///
/// As a floating field it is written when its list has members, or when it was on the wire or
/// built with [`Count::present`].
///
/// ```
/// use cti_codec::Count;
///
/// assert_eq!(Count::default().on_wire(), None);
/// assert_eq!(Count::default(), Count::present());
/// ```
#[derive(Clone, Copy, Default)]
pub struct Count {
    on_wire: Option<u32>,
}

impl Count {
    /// A count that is written even if its list is empty.
    #[must_use]
    pub const fn present() -> Self {
        Self { on_wire: Some(0) }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn decoded(on_wire: Option<u32>) -> Self {
        Self { on_wire }
    }

    /// What the wire said, if the value was decoded and the field was there.
    #[must_use]
    pub const fn on_wire(self) -> Option<u32> {
        self.on_wire
    }
}

impl PartialEq for Count {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Count {}

impl Hash for Count {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl fmt::Debug for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.on_wire {
            Some(number) => number.fmt(f),
            None => f.write_str("_"),
        }
    }
}

/// The number of elements that a count of `size` bytes announces of these lists.
#[inline(always)]
pub(crate) fn counted(lens: &[usize], size: usize) -> Result<u32, EncodeErrorKind> {
    let number = lens.first().map_or(0, |len| wire_len(*len));
    if let Some(other) = lens.iter().map(|len| wire_len(*len)).find(|len| *len != number) {
        return Err(EncodeErrorKind::UnequalLists { first: number, other });
    }
    let max = match size {
        1 => 0xFF,
        2 => 0xFFFF,
        _ => u32::MAX,
    };
    if number <= max {
        return Ok(number);
    }
    Err(EncodeErrorKind::TooManyElements { found: number, max })
}

/// Anything that a count can count.
pub trait Counted {
    /// The number of elements.
    fn counted(&self) -> usize;
}

impl<T> Counted for Vec<T> {
    #[inline(always)]
    fn counted(&self) -> usize {
        self.len()
    }
}

#[cfg(test)]
mod tests;
