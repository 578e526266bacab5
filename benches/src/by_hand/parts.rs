//! What the decoders by hand are made of: fixed parts, fields, text up to a NUL, values.

use cti_messages::codec::{Count, NamedArray, NamedVariable, Octets, Scalar, Text, UnknownFields};

use super::Error;

/// The values of a fixed part, at constant places of an array that was checked once.
pub(super) struct Fixed<'a, const N: usize>(&'a [u8; N]);

impl<const N: usize> Fixed<'_, N> {
    #[inline(always)]
    pub(super) fn half(&self, at: usize) -> u16 {
        u16::from_be_bytes([self.0[at], self.0[at + 1]])
    }

    #[inline(always)]
    pub(super) fn word(&self, at: usize) -> u32 {
        u32::from_be_bytes([self.0[at], self.0[at + 1], self.0[at + 2], self.0[at + 3]])
    }

    #[inline(always)]
    pub(super) fn int(&self, at: usize) -> i32 {
        self.word(at) as i32
    }

    #[inline(always)]
    pub(super) fn count(&self, at: usize) -> Count {
        Count::decoded(Some(self.half(at).into()))
    }
}

/// Takes a fixed part off.
#[inline(always)]
pub(super) fn fixed<const N: usize>(body: &[u8]) -> Result<(Fixed<'_, N>, &[u8]), Error> {
    let (fixed, rest) = body.split_first_chunk().ok_or(Error::CutShort)?;
    Ok((Fixed(fixed), rest))
}

/// Hands tag and data of each field to `place`. Stray bytes at the end are left.
#[inline(always)]
pub(super) fn each_field<'a>(
    mut rest: &'a [u8],
    mut place: impl FnMut(u16, &'a [u8]),
) -> Result<(), Error> {
    while let Some((&[a, b, c, d], after)) = rest.split_first_chunk() {
        let len = u16::from_be_bytes([c, d]).into();
        let (data, next) = after.split_at_checked(len).ok_or(Error::PastEnd)?;
        place(u16::from_be_bytes([a, b]), data);
        rest = next;
    }
    Ok(())
}

/// Room for what a count announces, if the bytes can hold that many.
pub(super) fn room<T>(count: Count, floating: &[u8], least: usize) -> Vec<T> {
    let announced = usize::try_from(count.on_wire().unwrap_or(0)).unwrap_or(0);
    Vec::with_capacity(announced.min(floating.len() / least))
}

/// Where the first NUL stands, a word at a time; the last word overlaps the one before it.
#[inline(always)]
pub(super) fn find_nul(bytes: &[u8]) -> Option<usize> {
    let Some(last) = bytes.last_chunk() else {
        return find_nul_in_few(bytes);
    };
    let mut at = 0;
    while let Some(chunk) = bytes[at..].first_chunk() {
        if let Some(found) = nul_in(u64::from_le_bytes(*chunk)) {
            return Some(at + found);
        }
        at += 8;
    }
    nul_in(u64::from_le_bytes(*last)).map(|found| bytes.len() - 8 + found)
}

/// The same in less than eight bytes.
#[inline(always)]
fn find_nul_in_few(bytes: &[u8]) -> Option<usize> {
    let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) else {
        return bytes.iter().position(|byte| *byte == 0);
    };
    let last = u64::from(u32::from_le_bytes(*last)) << (8 * (bytes.len() - 4));
    let word = u64::from(u32::from_le_bytes(*first)) | last;
    nul_in(word).filter(|found| *found < bytes.len())
}

#[inline(always)]
fn nul_in(word: u64) -> Option<usize> {
    let zeros = word.wrapping_sub(0x0101_0101_0101_0101) & !word & 0x8080_8080_8080_8080;
    (zeros != 0).then(|| zeros.trailing_zeros() as usize / 8)
}

/// Text up to its first NUL.
#[inline(always)]
fn up_to_nul(data: &[u8]) -> &[u8] {
    find_nul(data).map_or(data, |at| &data[..at])
}

/// `text NUL rest`.
#[inline(always)]
pub(super) fn split_nul(data: &[u8]) -> Option<(&[u8], &[u8])> {
    find_nul(data).map(|at| (&data[..at], &data[at + 1..]))
}

// Each puts a value in an empty place, and tells whether it could.

#[inline(always)]
pub(super) fn text<'a>(place: &mut Option<Text<'a>>, data: &'a [u8]) -> bool {
    let free = place.is_none();
    if free {
        *place = Some(Text::from_bytes(up_to_nul(data)));
    }
    free
}

#[inline(always)]
pub(super) fn octets<'a>(place: &mut Option<Octets<'a>>, data: &'a [u8]) -> bool {
    let free = place.is_none();
    if free {
        *place = Some(Octets::from_bytes(data));
    }
    free
}

/// A number as wide as its `N` bytes.
#[inline(always)]
pub(super) fn number<const N: usize, T: Scalar>(place: &mut Option<T>, data: &[u8]) -> bool {
    match <&[u8; N]>::try_from(data) {
        Ok(bytes) if place.is_none() => {
            *place = Some(raw(bytes));
            true
        }
        _ => false,
    }
}

#[inline(always)]
pub(super) fn raw<T: Scalar>(bytes: &[u8]) -> T {
    T::from_raw(bytes.iter().fold(0, |raw, byte| raw << 8 | u32::from(*byte)))
}

#[inline(always)]
pub(super) fn named_variable<'a>(list: &mut Vec<NamedVariable<'a>>, data: &'a [u8]) -> bool {
    let parts =
        split_nul(data).and_then(|(name, rest)| split_nul(rest).map(|(value, _)| (name, value)));
    if let Some((name, value)) = parts {
        list.push(NamedVariable { name: Text::from_bytes(name), value: Text::from_bytes(value) });
    }
    parts.is_some()
}

pub(super) fn named_array<'a>(list: &mut Vec<NamedArray<'a>>, data: &'a [u8]) -> bool {
    let parts = data.split_first().and_then(|(index, rest)| {
        let (name, rest) = split_nul(rest)?;
        let (value, _) = split_nul(rest)?;
        Some(NamedArray {
            index: *index,
            name: Text::from_bytes(name),
            value: Text::from_bytes(value),
        })
    });
    let found = parts.is_some();
    list.extend(parts);
    found
}

#[inline(always)]
pub(super) fn keep<'a>(unknown: &mut UnknownFields<'a>, placed: bool, tag: u16, data: &'a [u8]) {
    if !placed {
        unknown.push(tag, data);
    }
}
