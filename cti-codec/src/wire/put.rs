//! Writing the data of a field: numbers, texts, bytes.
//!
//! Each function fills a place of just the right length. Short data goes as whole words that
//! overlap, without a call; a text is searched for NULs on the way.

use crate::wire::find_nul::{any_zero, words_hold_zero};

/// Whether a number fits `size` bytes: one, two or four.
#[inline(always)]
pub(crate) const fn fits(raw: u32, size: usize) -> bool {
    match size {
        1 => raw <= 0xFF,
        2 => raw <= 0xFFFF,
        _ => true,
    }
}

/// Writes the low `size` bytes of a number: one, two or four.
#[inline(always)]
pub(crate) fn put_number(raw: u32, size: usize, place: &mut [u8]) {
    match (size, raw.to_be_bytes()) {
        (1, [.., d]) => put_chunk(place, [d]),
        (2, [.., c, d]) => put_chunk(place, [c, d]),
        (_, bytes) => put_chunk(place, bytes),
    }
}

#[inline(always)]
fn put_chunk<const N: usize>(place: &mut [u8], chunk: [u8; N]) {
    if let Some(to) = place.first_chunk_mut::<N>() {
        *to = chunk;
    }
}

/// The longest text that goes as two words.
const SHORT: usize = 32;

/// Copies a text and its NUL to a place, and returns `rest`; `None` if the text holds a NUL itself.
///
/// `rest` is passed through so that the call for long texts is the last thing that the caller does:
/// short ones then save no registers for it.
#[inline(always)]
pub(crate) fn put_text<'r>(
    text: &[u8],
    place: &mut [u8],
    rest: &'r mut [u8],
) -> Option<&'r mut [u8]> {
    if text.len() > SHORT {
        return put_long_text(text, place, rest);
    }
    put_short_text(text, place)?;
    Some(rest)
}

#[inline(always)]
fn put_short_text(text: &[u8], place: &mut [u8]) -> Option<()> {
    let (place, nul) = place.split_at_mut_checked(text.len())?;
    *nul.first_mut()? = 0;
    let holds_nul = if let Some((first, last)) = copy_overlapping::<16>(text, place) {
        any_zero(&least(first, last))
    } else if let Some((first, last)) = copy_overlapping::<8>(text, place) {
        words_hold_zero(*first, *last)
    } else if let Some((&[a, b, c, d], &[e, f, g, h])) = copy_overlapping::<4>(text, place) {
        let word = [a, b, c, d, e, f, g, h];
        words_hold_zero(word, word)
    } else {
        copy_short(text, place)
    };
    (!holds_nul).then_some(())
}

/// Like [`put_text`], for a text of at least 16 bytes.
#[inline(never)]
fn put_long_text<'r>(text: &[u8], place: &mut [u8], rest: &'r mut [u8]) -> Option<&'r mut [u8]> {
    let (place, nul) = place.split_at_mut_checked(text.len())?;
    *nul.first_mut()? = 0;
    let (_, last) = copy_overlapping::<16>(text, place)?;
    let mut found = *last;
    for (from, to) in text.chunks_exact(16).zip(place.chunks_exact_mut(16)) {
        if let (Some(chunk), Some(to)) = (from.first_chunk(), to.first_chunk_mut()) {
            *to = *chunk;
            found = least(&found, chunk);
        }
    }
    (!any_zero(&found)).then_some(rest)
}

/// The lesser of two bytes in each column: where it is 0, one of them is. One instruction, and one
/// look for zeros serves many chunks.
#[inline(always)]
fn least(first: &[u8; 16], second: &[u8; 16]) -> [u8; 16] {
    let mut least = *first;
    least.iter_mut().zip(second).for_each(|(least, byte)| *least = (*least).min(*byte));
    least
}

/// Copies up to three bytes. Whether there is a NUL among them.
#[inline(always)]
fn copy_short(text: &[u8], place: &mut [u8]) -> bool {
    match (text, place) {
        (&[a, b, c], [x, y, z]) => {
            [*x, *y, *z] = [a, b, c];
            a == 0 || b == 0 || c == 0
        }
        (&[a, b], [x, y]) => {
            [*x, *y] = [a, b];
            a == 0 || b == 0
        }
        (&[a], [x]) => {
            *x = a;
            a == 0
        }
        _ => false,
    }
}

/// Copies `N` to 2 `N` bytes as two words that may overlap, and returns them; `None` for fewer
/// bytes. Of more bytes it copies both ends.
#[inline(always)]
fn copy_overlapping<'b, const N: usize>(
    bytes: &'b [u8],
    place: &mut [u8],
) -> Option<(&'b [u8; N], &'b [u8; N])> {
    let (first, last) = (bytes.first_chunk::<N>()?, bytes.last_chunk::<N>()?);
    *place.first_chunk_mut::<N>()? = *first;
    *place.last_chunk_mut::<N>()? = *last;
    Some((first, last))
}

/// Copies bytes.
#[inline(always)]
pub(crate) fn put_bytes(bytes: &[u8], place: &mut [u8]) {
    if bytes.len() == place.len() {
        place.copy_from_slice(bytes);
    }
}

/// Copies two texts and their NULs, after the index of an array's element, and returns `rest`;
/// `None` if one of them holds a NUL.
#[inline(always)]
pub(crate) fn put_named<'r>(
    index: Option<u8>,
    name: &[u8],
    value: &[u8],
    mut place: &mut [u8],
    rest: &'r mut [u8],
) -> Option<&'r mut [u8]> {
    if let Some(index) = index {
        let (first, behind) = place.split_first_mut()?;
        *first = index;
        place = behind;
    }
    let (first, second) = place.split_at_mut_checked(name.len().wrapping_add(1))?;
    if name.len() > SHORT {
        return put_long_named(name, value, first, second, rest);
    }
    put_short_text(name, first)?;
    put_text(value, second, rest)
}

#[inline(never)]
fn put_long_named<'r>(
    name: &[u8],
    value: &[u8],
    first: &mut [u8],
    second: &mut [u8],
    rest: &'r mut [u8],
) -> Option<&'r mut [u8]> {
    put_text(name, first, &mut [])?;
    put_text(value, second, rest)
}

#[cfg(test)]
mod tests;
