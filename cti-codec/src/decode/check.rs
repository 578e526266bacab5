//! What makes a field's data valid: one function for each form, which the fast path and the careful
//! path both ask.
//!
//! Each calls `on_fault` for what is wrong, in order, and gives what can be read of the data all the
//! same. The fast path's `on_fault` is [`stop`].

use crate::types::wire_type::WireType;
use crate::wire::field::Data;
use crate::wire::find_nul::{find_nul, short_text, sole_nul};
use crate::wire::length::wire_len;
use crate::{AnomalyKind, FieldDescriptor};

/// A doubt: something is wrong, and the careful path says what.
pub(crate) struct Doubt;

/// The fast path's answer to any fault.
#[inline(always)]
pub(crate) const fn stop(_: AnomalyKind) -> Result<(), Doubt> {
    Err(Doubt)
}

/// Checks the data of a field, and gives what can be read of it; `None` where nothing can be.
#[inline]
pub(crate) fn check<'a, E>(
    field: &FieldDescriptor,
    data: Data<'a>,
    on_fault: &mut impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<Option<&'a [u8]>, E> {
    match (field.size, field.packed, field.check) {
        // Octets in a declaration made by hand may be of one size too.
        (Some(size), false, None) if field.ty != WireType::Bool => check_size(data, size, on_fault),
        _ => check_varying(field, data, on_fault),
    }
}

/// What [`check`] gives of a field's data, if nothing is wrong with it. `None` of every field with a
/// custom codec, which is asked once.
#[inline]
pub(crate) fn plain<'a>(field: &FieldDescriptor, data: Data<'a>) -> Option<&'a [u8]> {
    let text = match (field.ty, field.check) {
        (_, Some(_)) => return None,
        // Most fields are short texts, which need no call.
        (WireType::String, None) => data.short_text(field.max.unwrap_or(u16::MAX)),
        _ => None,
    };
    text.or_else(|| check(field, data, &mut stop).ok().flatten())
}

/// Checks the data of a field whose length varies, and of a BOOL.
#[inline(never)]
fn check_varying<'a, E>(
    field: &FieldDescriptor,
    data: Data<'a>,
    on_fault: &mut impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<Option<&'a [u8]>, E> {
    let max = field.max.unwrap_or(u16::MAX);
    match (field.check, field.packed, field.size) {
        (Some(is_valid), ..) => check_custom(is_valid, data, max, on_fault),
        (None, true, Some(size)) => check_packed(data, size, on_fault),
        _ => check_type(field.ty, data, max, on_fault),
    }
}

/// Checks the data of a type.
#[inline(always)]
pub(crate) fn check_type<'a, E>(
    ty: WireType,
    data: Data<'a>,
    max: u16,
    on_fault: &mut impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<Option<&'a [u8]>, E> {
    match (ty, ty.size()) {
        (WireType::Bool, _) => check_bool(data, on_fault),
        (_, Some(size)) => check_size(data, size.into(), on_fault),
        (WireType::String, _) => check_text(data, max, on_fault).map(Some),
        (WireType::NamedVar, _) => {
            Ok(check_named(data, data, max, on_fault)?.map(|_| data.bytes()))
        }
        (WireType::NamedArray, _) => match data.split_first() {
            Some((_, texts)) => Ok(check_named(data, texts, max, on_fault)?.map(|_| data.bytes())),
            None => on_fault(AnomalyKind::Malformed).map(|()| None),
        },
        _ => {
            check_length(data, max, on_fault)?;
            Ok(Some(data.bytes()))
        }
    }
}

/// Checks data that is at most `max` bytes long, and is read whatever its length.
#[inline(always)]
pub(crate) fn check_length<E>(
    data: Data<'_>,
    max: u16,
    mut on_fault: impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<(), E> {
    if data.len() > usize::from(max) {
        on_fault(AnomalyKind::TooLong { max, found: wire_len(data.len()) })?;
    }
    Ok(())
}

/// Checks data that is always `expected` bytes long.
#[inline(always)]
pub(crate) fn check_size<'a, E>(
    data: Data<'a>,
    expected: u16,
    mut on_fault: impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<Option<&'a [u8]>, E> {
    if data.len() != usize::from(expected) {
        on_fault(AnomalyKind::WrongLength { expected, found: wire_len(data.len()) })?;
        return Ok(None);
    }
    Ok(Some(data.bytes()))
}

/// Checks a BOOL: two bytes, 0 or 1.
#[inline(always)]
pub(crate) fn check_bool<'a, E>(
    data: Data<'a>,
    mut on_fault: impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<Option<&'a [u8]>, E> {
    let Some(content) = check_size(data, 2, &mut on_fault)? else { return Ok(None) };
    match *content {
        [0, 0 | 1] => {}
        [high, low] => {
            on_fault(AnomalyKind::BoolValue { value: u16::from_be_bytes([high, low]) })?;
        }
        _ => return Ok(None),
    }
    Ok(Some(content))
}

/// Checks a text, which a NUL ends, and gives what stands before its first NUL.
#[inline(always)]
pub(crate) fn check_text<'a, E>(
    data: Data<'a>,
    max: u16,
    mut on_fault: impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<&'a [u8], E> {
    if let Some(text) = data.short_text(max) {
        return Ok(text);
    }
    check_length(data, max, &mut on_fault)?;
    if let Some(text) = sole_nul(data.bytes()) {
        return Ok(text);
    }
    let Some(nul) = data.find_nul() else {
        on_fault(AnomalyKind::MissingNul)?;
        return Ok(data.bytes());
    };
    check_end(data.len(), nul, on_fault)?;
    Ok(data.front(nul))
}

/// Checks that the NUL at `nul` is the last of `len` bytes.
#[inline(always)]
fn check_end<E>(
    len: usize,
    nul: usize,
    mut on_fault: impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<(), E> {
    let behind = len.wrapping_sub(nul).wrapping_sub(1);
    if behind != 0 {
        on_fault(AnomalyKind::BytesAfterNul { count: wire_len(behind) })?;
    }
    Ok(())
}

/// The texts of `name NUL value NUL`, whatever follows.
#[inline(always)]
pub(crate) fn split_named(texts: Data<'_>) -> Option<[&[u8]; 2]> {
    let name = texts.find_nul()?;
    let behind = texts.skip(name.wrapping_add(1));
    Some([texts.front(name), behind.front(behind.find_nul()?)])
}

/// Checks `name NUL value NUL`, which is the whole of `data` or all of it but the front, and gives
/// name and value.
#[inline(always)]
pub(crate) fn check_named<'a, E>(
    data: Data<'a>,
    texts: Data<'a>,
    max: u16,
    mut on_fault: impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<Option<[&'a [u8]; 2]>, E> {
    let Some([name, value]) = split_named(texts) else {
        on_fault(AnomalyKind::Malformed)?;
        return Ok(None);
    };
    check_length(data, max, &mut on_fault)?;
    let nul = name.len().wrapping_add(value.len()).wrapping_add(1);
    check_end(texts.len(), nul, on_fault)?;
    Ok(Some([name, value]))
}

/// The text in the `len` bytes at the front of `from`, and what follows them, if nothing is wrong.
#[inline(always)]
pub(crate) fn read_text(from: &[u8], len: usize, max: u16) -> Option<(&[u8], &[u8])> {
    let text = match short_text(from, len, max.into()) {
        Some(text) => text,
        None if len <= usize::from(max) => long_text(from, len)?,
        None => return None,
    };
    Some((text, from.get(len..)?))
}

/// A text that [`short_text`] does not see.
#[inline(never)]
fn long_text(from: &[u8], len: usize) -> Option<&[u8]> {
    sole_nul(from.get(..len)?)
}

/// Name and value of the named variable in the `len` bytes at the front of `from`, and what follows
/// them, if nothing is wrong.
#[inline]
#[must_use]
pub fn read_named(from: &[u8], len: usize, max: u16) -> Option<([&[u8]; 2], &[u8])> {
    let data = from.get(..len).filter(|data| data.len() <= usize::from(max))?;
    let name = find_nul(data)?;
    let behind = name.wrapping_add(1);
    let (value, rest) = read_text(from.get(behind..)?, len.checked_sub(behind)?, u16::MAX)?;
    Some(([data.get(..name)?, value], rest))
}

/// Checks a field of one value, in which some peers put several of `size` bytes each.
fn check_packed<'a, E>(
    data: Data<'a>,
    size: u16,
    mut on_fault: impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<Option<&'a [u8]>, E> {
    let values = data.bytes().chunks_exact(usize::from(size).max(1));
    if let (2.., []) = (values.len(), values.remainder()) {
        on_fault(AnomalyKind::PackedList { values: wire_len(values.len()) })?;
        return Ok(Some(data.bytes()));
    }
    check_size(data, size, on_fault)
}

/// Checks the data of a field that has a custom codec (`with`).
fn check_custom<'a, E>(
    is_valid: fn(&[u8]) -> bool,
    data: Data<'a>,
    max: u16,
    mut on_fault: impl FnMut(AnomalyKind) -> Result<(), E>,
) -> Result<Option<&'a [u8]>, E> {
    if !is_valid(data.bytes()) {
        on_fault(AnomalyKind::Malformed)?;
        return Ok(None);
    }
    check_length(data, max, on_fault)?;
    Ok(Some(data.bytes()))
}

#[cfg(test)]
mod tests;
