//! Filling the place of a field's data.

use crate::EncodeErrorKind;
use crate::wire::find_nul::holds_nul;

/// Writes a number of so many bytes, one, two or four.
#[inline(always)]
pub(crate) fn fill_number(raw: u32, size: usize, place: &mut [u8]) -> Result<(), EncodeErrorKind> {
    match (size, raw.to_be_bytes()) {
        (4, bytes) => fill_chunk(place, bytes),
        (2, [0, 0, c, d]) => fill_chunk(place, [c, d]),
        (1, [0, 0, 0, d]) => fill_chunk(place, [d]),
        _ => return Err(EncodeErrorKind::ValueOutOfRange { value: raw }),
    }
    Ok(())
}

#[inline(always)]
fn fill_chunk<const N: usize>(place: &mut [u8], chunk: [u8; N]) {
    if let Some(to) = place.first_chunk_mut::<N>() {
        *to = chunk;
    }
}

/// Fills the place of two texts, after the index of an array's element.
pub(crate) fn fill_named(
    index: Option<u8>,
    name: &[u8],
    value: &[u8],
    place: &mut [u8],
) -> Result<(), EncodeErrorKind> {
    let place = match (index, place) {
        (Some(index), [first, rest @ ..]) => {
            *first = index;
            rest
        }
        (_, place) => place,
    };
    let length = name.len().saturating_add(1);
    let (first, second) = place.split_at_mut_checked(length).unwrap_or_default();
    copy_text(name, first)?;
    copy_text(value, second)
}

/// Copies a text and its NUL to a place of just that length.
#[inline(always)]
pub(crate) fn copy_text(text: &[u8], place: &mut [u8]) -> Result<(), EncodeErrorKind> {
    if holds_nul(text) {
        return Err(EncodeErrorKind::EmbeddedNul);
    }
    if let Some((nul, place)) = place.split_last_mut() {
        *nul = 0;
        copy(text, place);
    }
    Ok(())
}

/// Copies bytes to the front of a place. Short ones go without a call, in two steps that overlap.
#[inline(always)]
pub(crate) fn copy(bytes: &[u8], place: &mut [u8]) {
    let Some(place) = place.get_mut(..bytes.len()) else { return };
    if bytes.len() > 32 {
        place.copy_from_slice(bytes);
    } else if !(copy_ends::<16>(bytes, place)
        || copy_ends::<8>(bytes, place)
        || copy_ends::<4>(bytes, place))
    {
        place.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    }
}

#[inline(always)]
fn copy_ends<const N: usize>(bytes: &[u8], place: &mut [u8]) -> bool {
    let (Some(first), Some(last)) = (bytes.first_chunk::<N>(), bytes.last_chunk::<N>()) else {
        return false;
    };
    if let Some(to) = place.first_chunk_mut::<N>() {
        *to = *first;
    }
    if let Some(to) = place.last_chunk_mut::<N>() {
        *to = *last;
    }
    true
}
