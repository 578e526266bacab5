//! What a count says.

use crate::EncodeErrorKind;
use crate::wire::length::wire_len;

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

impl<T> Counted for alloc::vec::Vec<T> {
    #[inline(always)]
    fn counted(&self) -> usize {
        self.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_says_as_much_as_its_bytes_hold() {
        for (size, max) in [(1, 0xFF), (2, 0xFFFF), (4, u32::MAX)] {
            let most = usize::try_from(max).unwrap();
            assert_eq!(counted(&[most], size), Ok(max));
            assert_eq!(counted(&[most, most], size), Ok(max));
            if max < u32::MAX {
                let kind = EncodeErrorKind::TooManyElements { found: max + 1, max };
                assert_eq!(counted(&[most + 1], size), Err(kind));
            }
        }
    }

    #[test]
    fn lists_of_one_count_are_of_one_length() {
        assert_eq!(counted(&[], 1), Ok(0));
        assert_eq!(counted(&[7, 7, 7], 1), Ok(7));
        let kind = EncodeErrorKind::UnequalLists { first: 7, other: 0 };
        assert_eq!(counted(&[7, 7, 0, 9], 1), Err(kind), "the first that differs");
        let kind = EncodeErrorKind::UnequalLists { first: 300, other: 299 };
        assert_eq!(counted(&[300, 299], 1), Err(kind), "before what the count can say");
    }
}
