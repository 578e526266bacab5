//! What encoding knows of a floating field, gathered when it is compiled.

use crate::FieldDescriptor;
use crate::encode::content::Content;
use crate::types::floating::FloatingValue;
use crate::wire::widths::Width;

/// The little of a descriptor that encoding looks at for every field.
#[derive(Clone, Copy, Debug)]
pub struct Out {
    pub(crate) field: &'static FieldDescriptor,
    pub(crate) tag: u16,
    /// The most data bytes.
    pub(crate) max: u16,
    /// The protocols that have the field, a bit each.
    protocols: u32,
    pub(crate) required: bool,
}

impl Out {
    /// What encoding knows of this field.
    #[must_use]
    pub const fn new(field: &'static FieldDescriptor) -> Self {
        Self {
            field,
            tag: match field.tag {
                Some(tag) => tag,
                None => 0,
            },
            max: match field.max {
                Some(max) => max,
                None => u16::MAX,
            },
            protocols: field.gate.mask(),
            required: field.required,
        }
    }

    /// Whether `len` data bytes may stand in the field, in the protocol of this bit.
    #[inline(always)]
    pub(crate) fn takes<W: Width>(&self, len: usize, protocol: u32) -> bool {
        self.is_of(protocol)
            && self.tag <= W::WIDTHS.max_tag()
            && len <= usize::from(self.max)
            && len <= W::WIDTHS.max_length()
    }

    /// Whether the protocol of this bit has the field.
    #[inline]
    pub(crate) const fn is_of(&self, protocol: u32) -> bool {
        self.protocols & protocol != 0
    }
}

/// The data of a field that appears once, if it is there.
#[inline(always)]
#[must_use]
pub fn out<'v, 'a, T: FloatingValue<'a>>(
    field: &FieldDescriptor,
    value: &'v Option<T>,
) -> Option<Content<'v>> {
    T::offer(value, field.ty)
}

#[cfg(test)]
mod tests;
