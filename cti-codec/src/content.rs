//! The data of one floating field, on its way out and in.

use alloc::borrow::Cow;

use crate::nul::{holds_nul, split_nul};
use crate::scalar::{put_chunk, scalar_size};
use crate::{
    AppPathId, EnumDescriptor, FixedValue, NamedArray, NamedVariable, Octets, Scalar, TaskId, Text,
    Value, WireType,
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

    /// The same of data that may be absent.
    #[doc(hidden)]
    #[inline]
    fn from_slot(slot: Option<&'a [u8]>) -> Option<Self> {
        slot.and_then(Self::from_content)
    }

    /// The data, for a field whose type is `wire`.
    #[doc(hidden)]
    fn content(&self, wire: WireType) -> Content<'_>;
}

/// The data of one floating field, before it is written.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub enum Content<'v> {
    Scalar { raw: u32, ty: WireType },
    Text(&'v [u8]),
    Octets(Cow<'v, [u8]>),
    Named { index: Option<u8>, name: &'v [u8], value: &'v [u8] },
}

impl Content<'_> {
    /// Bytes on the wire.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Scalar { ty, .. } => scalar_size(*ty),
            Self::Text(text) => text.len().saturating_add(1),
            Self::Octets(octets) => octets.len(),
            Self::Named { index, name, value } => name
                .len()
                .saturating_add(value.len())
                .saturating_add(if index.is_some() { 3 } else { 2 }),
        }
    }

    /// Whether a NUL stands inside a text.
    pub(crate) fn holds_nul(&self) -> bool {
        match self {
            Self::Scalar { .. } | Self::Octets(_) => false,
            Self::Text(text) => holds_nul(text),
            Self::Named { name, value, .. } => holds_nul(name) || holds_nul(value),
        }
    }

    /// Whether a number does not fit its type.
    pub(crate) fn overflow(&self) -> Option<u32> {
        match self {
            Self::Scalar { raw, ty } if !fits(*raw, *ty) => Some(*raw),
            _ => None,
        }
    }

    /// Writes [`len`](Self::len) bytes to the front of `out` and moves past them.
    pub(crate) fn put(&self, out: &mut &mut [u8]) {
        match self {
            Self::Scalar { raw, ty } => put_raw(*raw, *ty, out),
            Self::Text(text) => put_text(text, out),
            Self::Octets(octets) => put_bytes(octets, out),
            Self::Named { index, name, value } => {
                if let Some(index) = index {
                    put_chunk(out, [*index]);
                }
                put_text(name, out);
                put_text(value, out);
            }
        }
    }

    /// The value as printing and the dynamic codec see it.
    pub(crate) fn to_value(&self) -> Value<'_> {
        match self {
            Self::Scalar { raw, ty } => Value::from_raw(*ty, *raw),
            Self::Text(text) => Value::Text(Text::from_bytes(text)),
            Self::Octets(octets) => Value::Octets(Octets::from_bytes(octets)),
            Self::Named { index: None, name, value } => Value::NamedVariable(NamedVariable {
                name: Text::from_bytes(name),
                value: Text::from_bytes(value),
            }),
            Self::Named { index: Some(index), name, value } => Value::NamedArray(NamedArray {
                index: *index,
                name: Text::from_bytes(name),
                value: Text::from_bytes(value),
            }),
        }
    }
}

/// Whether these bits fit the type's width.
pub(crate) const fn fits(raw: u32, ty: WireType) -> bool {
    match scalar_size(ty) {
        1 => raw <= 0xFF,
        2 => raw <= 0xFFFF,
        _ => true,
    }
}

/// Writes a number in its type's width.
pub(crate) fn put_raw(raw: u32, ty: WireType, out: &mut &mut [u8]) {
    match scalar_size(ty) {
        1 => u8::from_raw(raw).put(out),
        2 => u16::from_raw(raw).put(out),
        _ => raw.put(out),
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

/// Copies bytes to the front of `out` and moves past them.
pub(crate) fn put_bytes(bytes: &[u8], out: &mut &mut [u8]) {
    let all = core::mem::take(out);
    // The measure saw to the room.
    if let Some((place, rest)) = all.split_at_mut_checked(bytes.len()) {
        place.copy_from_slice(bytes);
        *out = rest;
    }
}

fn put_text(text: &[u8], out: &mut &mut [u8]) {
    put_bytes(text, out);
    put_chunk(out, [0]);
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
        Content::Scalar { raw: self.into_raw(), ty: wire }
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
        Content::Text(self.as_bytes())
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
        Content::Octets(Cow::Borrowed(self.as_bytes()))
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

    fn content(&self, _: WireType) -> Content<'_> {
        Content::Named { index: None, name: self.name.as_bytes(), value: self.value.as_bytes() }
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
        Content::Named {
            index: Some(self.index),
            name: self.name.as_bytes(),
            value: self.value.as_bytes(),
        }
    }
}

impl FloatingValue<'_> for TaskId {
    const TYPE: WireType = WireType::TaskId;

    fn from_content(mut content: &[u8]) -> Option<Self> {
        Self::take(&mut content)
    }

    fn content(&self, _: WireType) -> Content<'_> {
        Content::Octets(Cow::Owned(self.to_bytes().to_vec()))
    }
}

impl FloatingValue<'_> for AppPathId {
    const TYPE: WireType = WireType::AppPathId;

    fn from_content(mut content: &[u8]) -> Option<Self> {
        Self::take(&mut content)
    }

    fn content(&self, _: WireType) -> Content<'_> {
        Content::Octets(Cow::Borrowed(&self.0))
    }
}
