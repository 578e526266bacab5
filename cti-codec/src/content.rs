//! The data of one floating field, on its way out and in.

use alloc::vec::Vec;

use crate::fill::{copy, copy_text, fill_named, fill_number};
use crate::nul::split_nul;
use crate::scalar::scalar_size;
use crate::{
    AppPathId, EncodeErrorKind, EnumDescriptor, FixedValue, NamedArray, NamedVariable, Octets,
    Scalar, TaskId, Text, Value, WireType,
};

/// A value that can stand in a floating field.
///
/// Every [`Scalar`] is one, and so are [`Text`], [`Octets`], [`NamedVariable`], [`NamedArray`],
/// [`TaskId`] and [`AppPathId`].
pub trait FloatingValue<'a>: Sized {
    /// The protocol's type.
    const TYPE: WireType;

    /// The most data bytes that the type itself allows.
    const MAX: Option<u16> = None;

    /// The names of the numbers, if they have any.
    const VALUES: Option<&'static EnumDescriptor> = None;

    /// Reads a field's data, or `None` if it is not of this type.
    fn from_content(content: &'a [u8]) -> Option<Self>;

    /// The same of data that is known to be as the type wants it.
    #[doc(hidden)]
    #[inline]
    fn from_clean(content: &'a [u8]) -> Option<Self> {
        Self::from_content(content)
    }

    /// So many values, if their type can be made of what the walk puts on the shelf.
    #[doc(hidden)]
    #[inline]
    fn from_shelf(_shelf: &[Option<&'a [u8]>], _count: usize) -> Option<Vec<Self>> {
        None
    }

    /// The same of data that may be absent.
    #[doc(hidden)]
    #[inline]
    fn from_slot(slot: Option<&'a [u8]>) -> Option<Self> {
        slot.and_then(Self::from_content)
    }

    /// The data, for a field whose type is `wire`.
    #[doc(hidden)]
    fn content(&self, wire: WireType) -> Content<'_>;

    /// The data of a field that may be absent.
    #[doc(hidden)]
    #[inline]
    fn offer(value: &Option<Self>, wire: WireType) -> Option<Content<'_>> {
        value.as_ref().map(|value| value.content(wire))
    }
}

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

    const fn task(bytes: [u8; 12]) -> Self {
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

/// Reads a number of one, two or four bytes.
pub(crate) const fn raw_of(content: &[u8]) -> Option<u32> {
    match *content {
        [a] => Some(u32::from_be_bytes([0, 0, 0, a])),
        [a, b] => Some(u32::from_be_bytes([0, 0, a, b])),
        [a, b, c, d] => Some(u32::from_be_bytes([a, b, c, d])),
        _ => None,
    }
}

#[inline(always)]
fn chunk_or_zeros<const N: usize>(content: &[u8]) -> &[u8; N] {
    content.first_chunk().unwrap_or(&[0; N])
}

impl<T: Scalar> FloatingValue<'_> for T {
    const TYPE: WireType = T::TYPE;
    const VALUES: Option<&'static EnumDescriptor> = T::VALUES;

    #[inline]
    fn from_content(content: &[u8]) -> Option<Self> {
        raw_of(content).map(T::from_raw)
    }

    // Without a branch: a struct of many such fields is made of loads and stores alone.
    #[inline(always)]
    fn from_slot(slot: Option<&[u8]>) -> Option<Self> {
        let content = slot.unwrap_or_default();
        let size = scalar_size(T::TYPE);
        let raw = match size {
            1 => u8::from_be_bytes(*chunk_or_zeros(content)).into(),
            2 => u16::from_be_bytes(*chunk_or_zeros(content)).into(),
            _ => u32::from_be_bytes(*chunk_or_zeros(content)),
        };
        (content.len() == size).then_some(T::from_raw(raw))
    }

    #[inline]
    fn content(&self, wire: WireType) -> Content<'_> {
        Content::number(self.into_raw(), wire)
    }
}

impl<'a> FloatingValue<'a> for Text<'a> {
    const TYPE: WireType = WireType::String;

    #[inline]
    fn from_content(content: &'a [u8]) -> Option<Self> {
        Some(Self::from_bytes(content))
    }

    #[inline]
    fn content(&self, _: WireType) -> Content<'_> {
        Content::text(self.as_bytes())
    }

    // Without a branch, as `from_slot`.
    #[inline(always)]
    fn offer(value: &Option<Self>, _: WireType) -> Option<Content<'_>> {
        let bytes = value.as_ref().map_or(&[][..], Self::as_bytes);
        value.is_some().then_some(Content::text(bytes))
    }
}

impl<'a> FloatingValue<'a> for Octets<'a> {
    const TYPE: WireType = WireType::Unspec;

    #[inline]
    fn from_content(content: &'a [u8]) -> Option<Self> {
        Some(Self::from_bytes(content))
    }

    #[inline]
    fn content(&self, _: WireType) -> Content<'_> {
        Content::octets(self.as_bytes())
    }
}

impl<'a> FloatingValue<'a> for NamedVariable<'a> {
    const TYPE: WireType = WireType::NamedVar;
    const MAX: Option<u16> = Some(251);

    fn from_content(content: &'a [u8]) -> Option<Self> {
        let (name, rest) = split_nul(content)?;
        let (value, _) = split_nul(rest)?;
        Some(Self { name: Text::from_bytes(name), value: Text::from_bytes(value) })
    }

    #[inline]
    fn from_clean(content: &'a [u8]) -> Option<Self> {
        let (name, rest) = split_nul(content)?;
        let (_, value) = rest.split_last()?;
        Some(Self { name: Text::from_bytes(name), value: Text::from_bytes(value) })
    }

    #[inline]
    fn from_shelf(mut shelf: &[Option<&'a [u8]>], count: usize) -> Option<Vec<Self>> {
        let text = |part: Option<&'a [u8]>| Text::from_bytes(part.unwrap_or_default());
        let mut variables = Vec::with_capacity(count);
        while let Some(([name, value], rest)) = shelf.split_first_chunk() {
            if variables.len() == count {
                break;
            }
            variables.push(Self { name: text(*name), value: text(*value) });
            shelf = rest;
        }
        Some(variables)
    }

    fn content(&self, _: WireType) -> Content<'_> {
        Content::named(None, self.name.as_bytes(), self.value.as_bytes())
    }
}

impl<'a> FloatingValue<'a> for NamedArray<'a> {
    const TYPE: WireType = WireType::NamedArray;
    const MAX: Option<u16> = Some(252);

    fn from_content(content: &'a [u8]) -> Option<Self> {
        let (index, rest) = content.split_first()?;
        let (name, rest) = split_nul(rest)?;
        let (value, _) = split_nul(rest)?;
        Some(Self { index: *index, name: Text::from_bytes(name), value: Text::from_bytes(value) })
    }

    fn from_clean(content: &'a [u8]) -> Option<Self> {
        let (index, rest) = content.split_first()?;
        let (name, rest) = split_nul(rest)?;
        let (_, value) = rest.split_last()?;
        Some(Self { index: *index, name: Text::from_bytes(name), value: Text::from_bytes(value) })
    }

    fn content(&self, _: WireType) -> Content<'_> {
        Content::named(Some(self.index), self.name.as_bytes(), self.value.as_bytes())
    }
}

impl FloatingValue<'_> for TaskId {
    const TYPE: WireType = WireType::TaskId;

    fn from_content(mut content: &[u8]) -> Option<Self> {
        Self::take(&mut content)
    }

    fn content(&self, _: WireType) -> Content<'_> {
        Content::task(self.to_bytes())
    }
}

impl FloatingValue<'_> for AppPathId {
    const TYPE: WireType = WireType::AppPathId;

    fn from_content(mut content: &[u8]) -> Option<Self> {
        Self::take(&mut content)
    }

    fn content(&self, _: WireType) -> Content<'_> {
        Content::octets(&self.0)
    }
}
