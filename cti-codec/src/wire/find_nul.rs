//! Looking for NULs, up to sixteen bytes at a time: most of what decoding a text costs.
//!
//! Where a length is no multiple of the step, the last step overlaps the one before it.

/// The text of `text NUL`, if there is no other NUL.
#[inline(always)]
pub(crate) fn sole_nul(bytes: &[u8]) -> Option<&[u8]> {
    match bytes {
        [text @ .., 0] if !holds_nul(text) => Some(text),
        _ => None,
    }
}

/// Whether there is a NUL.
#[inline(always)]
pub(crate) fn holds_nul(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<16>() {
        any_zero(last) || long_holds_nul(bytes)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        any_zero(first) | any_zero(last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        any_zero(first) | any_zero(last)
    } else {
        match *bytes {
            [a, b, c] => a == 0 || b == 0 || c == 0,
            [a, b] => a == 0 || b == 0,
            [a] => a == 0,
            _ => false,
        }
    }
}

/// Whether there is a NUL in a whole step.
#[inline(always)]
fn long_holds_nul(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk::<16>() {
        if any_zero(chunk) {
            return true;
        }
        rest = after;
    }
    false
}

/// Whether there is a zero. Compiled to a few instructions where bytes are compared all at once.
#[inline(always)]
pub(crate) fn any_zero<const N: usize>(bytes: &[u8; N]) -> bool {
    bytes.iter().fold(false, |found, byte| found | (*byte == 0))
}

/// For each position of a step, what makes the bytes from there on other than NUL.
#[rustfmt::skip]
static BEHIND: [[u8; 16]; 16] = [
    behind(0), behind(1), behind(2), behind(3), behind(4), behind(5), behind(6), behind(7),
    behind(8), behind(9), behind(10), behind(11), behind(12), behind(13), behind(14), behind(15),
];

const fn behind(position: usize) -> [u8; 16] {
    let mut mask = [0; 16];
    let (_, mut rest) = mask.split_at_mut(position);
    while let [byte, others @ ..] = rest {
        *byte = 0xFF;
        rest = others;
    }
    mask
}

/// The text of `len` bytes at the front of `from`, its NUL included, if that is the only one there,
/// the text has at most 15 bytes and `max` with its NUL, and 16 bytes can be loaded. Most texts are
/// such.
#[inline(always)]
pub(crate) fn short_text(from: &[u8], len: usize, max: usize) -> Option<&[u8]> {
    let (step, text_len) = (from.first_chunk::<16>()?, len.wrapping_sub(1));
    if text_len >= if max < 16 { max } else { 16 } {
        return None;
    }
    let mask = BEHIND.get(text_len)?;
    let pairs = step.iter().zip(mask);
    let has_nul = pairs.fold(false, |found, (byte, mask)| found | (*byte | *mask == 0));
    if has_nul || step.get(text_len) != Some(&0) {
        return None;
    }
    step.get(..text_len)
}

/// Where the first NUL stands.
#[inline]
pub(crate) fn find_nul(bytes: &[u8]) -> Option<usize> {
    let (mut at, mut rest) = (0usize, bytes);
    while let Some((chunk, after)) = rest.split_first_chunk::<16>() {
        if any_zero(chunk) {
            return Some(at.wrapping_add(find_in_words(chunk)));
        }
        at = at.wrapping_add(16);
        rest = after;
    }
    match (rest.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(word), _) if zero_bytes(*word) != 0 => {
            Some(at.wrapping_add(first(zero_bytes(*word))))
        }
        (_, Some(last)) => match zero_bytes(*last) {
            0 => None,
            zeros => Some(bytes.len().wrapping_sub(8).wrapping_add(first(zeros))),
        },
        _ => rest.iter().position(|byte| *byte == 0),
    }
}

/// Where the first NUL stands in a step that has one.
#[inline(always)]
fn find_in_words(chunk: &[u8; 16]) -> usize {
    let (Some(low), Some(high)) = (chunk.first_chunk::<8>(), chunk.last_chunk::<8>()) else {
        return 0;
    };
    match zero_bytes(*low) {
        0 => first(zero_bytes(*high)).wrapping_add(8),
        zeros => first(zeros),
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;

/// A word whose lowest set bit is the highest of the first zero byte of this one; 0 if there is
/// none.
#[inline]
const fn zero_bytes(word: [u8; 8]) -> u64 {
    let word = u64::from_le_bytes(word);
    word.wrapping_sub(ONES) & !word & (ONES << 7)
}

/// Whether a byte of one of these words is zero. Of ASCII text one look tells.
#[inline(always)]
pub(crate) const fn words_hold_zero(first: [u8; 8], second: [u8; 8]) -> bool {
    let [a, b] = [u64::from_le_bytes(first), u64::from_le_bytes(second)];
    let borrowed = a.wrapping_sub(ONES) | b.wrapping_sub(ONES);
    borrowed & (ONES << 7) != 0 && zero_bytes(first) | zero_bytes(second) != 0
}

/// The position of the first zero byte.
#[inline]
const fn first(zeros: u64) -> usize {
    (zeros.trailing_zeros() >> 3) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn the_first_nul_is_found_wherever_it_stands() {
        for len in 0..40 {
            for fill in [1, 0x80, 0xFF] {
                let mut bytes = vec![fill; len];
                assert_eq!((find_nul(&bytes), holds_nul(&bytes)), (None, false));
                assert_eq!(sole_nul(&bytes), None);
                for at in (0..len).rev() {
                    bytes[at] = 0;
                    assert_eq!((find_nul(&bytes), holds_nul(&bytes)), (Some(at), true));
                    let sole = at + 1 == len;
                    assert_eq!(sole_nul(&bytes), sole.then(|| &bytes[..at]));
                    if len % 2 == 0 {
                        bytes[at] = fill;
                    }
                }
            }
        }
    }
}
