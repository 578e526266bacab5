//! How many bytes a message takes.
//!
//! The fixed part's length is a constant of the protocol. The floating part is added up field by
//! field: nothing is refused here, and a field that writing refuses counts as what it would take.

use crate::encode::field::EncodeField;
use crate::types::floating::FloatingValue;
use crate::types::scalar::scalar_size;
use crate::{Count, FieldDescriptor, Gate, Group, Item, UnknownField, UnknownFields};

/// Bytes of the fixed part in each protocol.
#[derive(Debug)]
pub(crate) enum FixedLen {
    /// As many in each.
    Always(usize),
    /// As many as stand at the position of the protocol's bit.
    ByProtocol([u32; 32]),
}

impl FixedLen {
    /// The lengths of a fixed part of these fields.
    pub(crate) const fn of(fixed: &[FieldDescriptor]) -> Self {
        let mut lens = [0; 32];
        let mut places: &mut [u32] = &mut lens;
        let (mut bit, mut first, mut is_same) = (1, 0, true);
        while let ([len, others @ ..], true) = (places, Gate::ALL.has(bit)) {
            *len = fixed_len(fixed, bit);
            if bit == 1 {
                first = *len;
            }
            is_same = is_same && *len == first;
            bit <<= 1;
            places = others;
        }
        if is_same { Self::Always(first as usize) } else { Self::ByProtocol(lens) }
    }

    /// The length in the protocol of this bit.
    #[inline(always)]
    pub(crate) fn at(&self, bit: u32) -> usize {
        match self {
            Self::Always(len) => *len,
            Self::ByProtocol(lens) => {
                let len = usize::try_from(bit.trailing_zeros()).ok().and_then(|at| lens.get(at));
                len.map_or(0, |len| *len as usize)
            }
        }
    }
}

/// Bytes of the fixed part in the protocol of this bit.
const fn fixed_len(fixed: &[FieldDescriptor], bit: u32) -> u32 {
    let (mut len, mut rest) = (0u32, fixed);
    while let [field, others @ ..] = rest {
        if let (true, Some(size)) = (field.gate.has(bit), field.size) {
            len = len.saturating_add(size as u32);
        }
        rest = others;
    }
    len
}

/// Whether a field among these has a custom codec. Such a codec may give other bytes each time it is
/// asked, so what it gave once says nothing about the next time.
pub(crate) const fn has_codec(items: &[Item]) -> bool {
    let mut rest = items;
    while let [item, others @ ..] = rest {
        let has_one = match item {
            Item::Field(field) | Item::Repeated(field) => field.check.is_some(),
            Item::Group(group) => has_codec(group.items),
        };
        if has_one {
            return true;
        }
        rest = others;
    }
    false
}

/// Bytes of a field that appears once, or 0 if it is absent. `header`: bytes of tag and length.
#[inline(always)]
pub fn single_len<'v, T: FloatingValue<'v>>(
    header: usize,
    field: EncodeField,
    value: &Option<T>,
) -> usize {
    value.as_ref().map_or(0, |value| value.encoded(field.ty).len.wrapping_add(header))
}

/// Bytes of a floating count of these lists, or 0 if it is not written.
#[inline(always)]
pub fn count_len(header: usize, field: EncodeField, announced: Count, lens: &[usize]) -> usize {
    let is_there = announced.on_wire().is_some() || lens.first().is_some_and(|len| *len > 0);
    if is_there { scalar_size(field.ty).wrapping_add(header) } else { 0 }
}

/// Bytes of a repeated field.
#[inline(never)]
pub fn repeated_len<'v, T: FloatingValue<'v>>(
    header: usize,
    field: EncodeField,
    values: &[T],
) -> usize {
    let len = |value: &T| value.encoded(field.ty).len.wrapping_add(header);
    values.iter().map(len).fold(0, usize::saturating_add)
}

/// Bytes of a record list.
#[inline(never)]
pub fn group_len<'g, G: Group<'g>>(header: usize, elements: &[G]) -> usize {
    elements.iter().map(|element| element.members_len(header)).fold(0, usize::saturating_add)
}

/// Bytes of the fields that the message does not define.
#[inline(always)]
#[must_use]
pub fn unknown_len(header: usize, fields: &UnknownFields<'_>) -> usize {
    // Most messages have none, and need no call.
    if fields.is_empty() { 0 } else { some_unknown_len(header, fields) }
}

#[inline(never)]
fn some_unknown_len(header: usize, fields: &UnknownFields<'_>) -> usize {
    let len = |field: &UnknownField<'_>| field.data.len().wrapping_add(header);
    fields.iter().map(len).fold(0, usize::saturating_add)
}

#[cfg(test)]
mod tests;
