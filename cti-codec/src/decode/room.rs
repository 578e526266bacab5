//! How many elements of a list the fast path makes room for, so that each list is allocated once.

use crate::wire::field::split_header;
use crate::wire::widths::Width;
use crate::{Count, FieldDescriptor, FieldWidths, GroupDescriptor, Item, WireType};

/// The highest count that is reserved without looking; longer lists are counted by a scan ahead.
const TRUSTED: u32 = 16;

/// The capacity to reserve by an announced count, if it is at most [`TRUSTED`] and `left` bytes could
/// hold that many elements of `least` bytes. A count that turns out wrong is a doubt.
#[inline(always)]
pub(super) fn trusted(announced: Count, left: usize, least: usize) -> Option<usize> {
    let announced = announced.on_wire().filter(|count| (1..=TRUSTED).contains(count))?;
    let announced = usize::try_from(announced).ok()?;
    (announced.wrapping_mul(least) <= left).then_some(announced)
}

/// The fewest bytes that a field of a type takes: its data after the narrowest tag and length.
pub(super) const fn least_bytes(ty: WireType) -> usize {
    let data = match (ty, ty.size()) {
        (_, Some(size)) => size as usize,
        (WireType::String, None) => 1,
        (WireType::NamedVar, None) => 2,
        (WireType::NamedArray, None) => 3,
        (_, None) => 0,
    };
    data.wrapping_add(FieldWidths::Narrow.header_bytes())
}

/// The fewest bytes that an element of a record list takes: its first member.
pub(super) const fn least_record_bytes(group: &GroupDescriptor) -> usize {
    match group.items {
        [Item::Field(FieldDescriptor { check: None, ty, .. }), ..] => least_bytes(*ty),
        _ => FieldWidths::Narrow.header_bytes(),
    }
}

/// How many fields have a tag, until one has the tag `outer`. `None` where a field is cut short.
#[inline(never)]
pub(super) fn occurrences<W: Width>(
    mut at: &[u8],
    widths: W,
    [tag, outer]: [u16; 2],
) -> Option<usize> {
    let mut found = 0usize;
    while let Some((next, len, data)) = split_header(widths.widths(), at) {
        if next == outer {
            break;
        }
        found = found.wrapping_add((next == tag).into());
        at = data.get(usize::from(len)..)?;
    }
    Some(found)
}

#[cfg(test)]
mod tests;
