//! The data of one field, before it is written.

use crate::types::scalar::scalar_size;
use crate::wire::find_nul::holds_nul;
use crate::wire::put::fits;
use crate::{EncodeErrorKind, NamedArray, NamedVariable, Octets, Text, Value, WireType};

/// The data of one field, before it is written.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct EncodedValue<'v> {
    /// Bytes on the wire.
    pub(crate) len: usize,
    pub(crate) data: Data<'v>,
}

/// The data, by how it is written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Data<'v> {
    /// A number of one, two or four bytes.
    Number(u32),
    /// Text, without its NUL.
    Text(&'v [u8]),
    Octets(&'v [u8]),
    Task([u8; 12]),
    Named {
        index: Option<u8>,
        name: &'v [u8],
        value: &'v [u8],
    },
}

impl<'v> EncodedValue<'v> {
    /// A number in the width of this type.
    #[inline(always)]
    #[must_use]
    pub const fn number(raw: u32, ty: WireType) -> Self {
        Self { len: scalar_size(ty), data: Data::Number(raw) }
    }

    /// A text, which gets its NUL.
    #[inline(always)]
    #[must_use]
    pub const fn text(text: &'v [u8]) -> Self {
        Self { len: text.len().wrapping_add(1), data: Data::Text(text) }
    }

    /// Bytes.
    #[inline(always)]
    #[must_use]
    pub const fn octets(octets: &'v [u8]) -> Self {
        Self { len: octets.len(), data: Data::Octets(octets) }
    }

    #[inline(always)]
    pub(crate) const fn task(bytes: [u8; 12]) -> Self {
        Self { len: bytes.len(), data: Data::Task(bytes) }
    }

    /// Two texts, after the index of an array's element.
    #[inline(always)]
    #[must_use]
    pub const fn named(index: Option<u8>, name: &'v [u8], value: &'v [u8]) -> Self {
        let rest = if index.is_some() { 3 } else { 2 };
        let len = name.len().wrapping_add(value.len()).wrapping_add(rest);
        Self { len, data: Data::Named { index, name, value } }
    }

    /// What is wrong with the data itself, in whatever field it stands.
    pub(crate) fn fault(&self) -> Option<EncodeErrorKind> {
        let has_nul = match self.data {
            Data::Number(value) if !fits(value, self.len) => {
                return Some(EncodeErrorKind::ValueOutOfRange { value });
            }
            Data::Text(text) => holds_nul(text),
            Data::Named { name, value, .. } => holds_nul(name) || holds_nul(value),
            Data::Number(_) | Data::Octets(_) | Data::Task(_) => false,
        };
        has_nul.then_some(EncodeErrorKind::EmbeddedNul)
    }

    /// The value of a field of this type, as a visitor receives it.
    pub(crate) fn to_value(self, ty: WireType) -> Value<'v> {
        match self.data {
            Data::Number(raw) => Value::from_raw(ty, raw),
            Data::Text(text) => Value::Text(Text::from_bytes(text)),
            Data::Octets(octets) => Value::Octets(Octets::from_bytes(octets)),
            Data::Task(bytes) => Value::Octets(Octets::from(bytes.to_vec())),
            Data::Named { index: None, name, value } => Value::NamedVariable(NamedVariable {
                name: Text::from_bytes(name),
                value: Text::from_bytes(value),
            }),
            Data::Named { index: Some(index), name, value } => Value::NamedArray(NamedArray {
                index,
                name: Text::from_bytes(name),
                value: Text::from_bytes(value),
            }),
        }
    }
}
