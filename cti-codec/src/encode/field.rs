//! What encoding knows of a field, gathered when it is compiled.

use crate::FieldDescriptor;
use crate::gate::passes;
use crate::types::wire_type::WireType;
use crate::wire::header::Place;
use crate::wire::widths::Width;

/// The part of a descriptor that encoding looks at.
#[derive(Clone, Copy, Debug)]
pub struct EncodeField {
    tag: u16,
    /// The most data bytes.
    max: u16,
    pub(crate) ty: WireType,
    /// The protocols that have the field, a bit each.
    protocols: u32,
    /// The protocols in which the field must be there, a bit each.
    required: u32,
}

impl EncodeField {
    /// The part that encoding needs of this descriptor.
    #[must_use]
    pub const fn new(field: &FieldDescriptor) -> Self {
        let protocols = field.gate.mask();
        Self {
            tag: match field.tag {
                Some(tag) => tag,
                None => 0,
            },
            max: match field.max {
                Some(max) => max,
                None => u16::MAX,
            },
            ty: field.ty,
            protocols,
            required: if field.required { protocols } else { 0 },
        }
    }

    /// The same field as the first member of a group, which every element has.
    #[must_use]
    pub const fn first(mut self) -> Self {
        self.required = u32::MAX;
        self
    }

    /// Where the field's data goes at these widths; `None` if the protocol of this bit lacks the
    /// field or can't write its tag.
    #[inline(always)]
    pub(crate) fn place<W: Width>(&self, widths: W, bit: u32) -> Option<Place<W>> {
        let is_writable = self.is_of(bit) && self.tag <= widths.widths().max_tag();
        is_writable.then(|| Place::new(widths, self.tag, self.max))
    }

    /// Whether the protocol of this bit has the field.
    #[inline(always)]
    #[must_use]
    pub const fn is_of(&self, bit: u32) -> bool {
        passes(self.protocols, bit)
    }

    /// Whether the field may be absent in the protocol of this bit.
    #[inline(always)]
    pub(crate) const fn may_be_absent(&self, bit: u32) -> bool {
        self.required & bit == 0
    }
}

#[cfg(test)]
mod tests;
