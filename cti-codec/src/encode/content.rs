//! The data of one floating field on its way out.

use crate::types::scalar::scalar_size;
use crate::wire::put::{copy, copy_text, fill_named, fill_number};
use crate::{EncodeErrorKind, NamedArray, NamedVariable, Octets, Text, Value, WireType};

/// The data of one floating field, before it is written.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Content<'v> {
    /// Bytes on the wire.
    pub(crate) len: usize,
    pub(crate) data: Data<'v>,
}

/// What the data is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Data<'v> {
    /// A number of one, two or four bytes.
    Number(u32),
    Text(&'v [u8]),
    Octets(&'v [u8]),
    Task([u8; 12]),
    Named {
        index: Option<u8>,
        name: &'v [u8],
        value: &'v [u8],
    },
}

impl<'v> Content<'v> {
    /// A number in the width of this type.
    #[inline]
    #[must_use]
    pub const fn number(raw: u32, ty: WireType) -> Self {
        Self { len: scalar_size(ty), data: Data::Number(raw) }
    }

    /// A text, which gets its NUL.
    #[inline]
    #[must_use]
    pub const fn text(text: &'v [u8]) -> Self {
        Self { len: text.len().wrapping_add(1), data: Data::Text(text) }
    }

    /// Bytes.
    #[inline]
    #[must_use]
    pub const fn octets(octets: &'v [u8]) -> Self {
        Self { len: octets.len(), data: Data::Octets(octets) }
    }

    pub(crate) const fn task(bytes: [u8; 12]) -> Self {
        Self { len: bytes.len(), data: Data::Task(bytes) }
    }

    /// Two texts, after the index of an array's element.
    #[inline]
    #[must_use]
    pub const fn named(index: Option<u8>, name: &'v [u8], value: &'v [u8]) -> Self {
        let rest = if index.is_some() { 3 } else { 2 };
        let len = name.len().saturating_add(value.len()).saturating_add(rest);
        Self { len, data: Data::Named { index, name, value } }
    }

    /// Fills a place of [`len`](Self::len) bytes, or nothing where there is no place.
    ///
    /// # Errors
    ///
    /// Where encoding refuses the data, whatever its field.
    #[inline(always)]
    pub(crate) fn fill(&self, place: &mut [u8]) -> Result<(), EncodeErrorKind> {
        match &self.data {
            Data::Text(text) => copy_text(text, place),
            Data::Number(raw) => fill_number(*raw, self.len, place),
            _ => self.fill_rest(place),
        }
    }

    #[inline(never)]
    fn fill_rest(&self, place: &mut [u8]) -> Result<(), EncodeErrorKind> {
        match &self.data {
            Data::Named { index, name, value } => fill_named(*index, name, value, place)?,
            Data::Octets(octets) => copy(octets, place),
            Data::Task(bytes) => copy(bytes, place),
            Data::Text(_) | Data::Number(_) => {}
        }
        Ok(())
    }

    /// The value of a field of this type, as printing sees it.
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
