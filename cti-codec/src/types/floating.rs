//! The data of one floating field, on its way out and in.

use alloc::vec::Vec;

use crate::encode::value::EncodedValue;
use crate::types::scalar::scalar_size;
use crate::wire::find_nul::split_nul;
use crate::{
    AppPathId, EnumDescriptor, FixedValue, NamedArray, NamedVariable, Octets, Scalar, TaskId, Text,
    WireType,
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
    fn encoded(&self, wire: WireType) -> EncodedValue<'_>;
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

    #[inline(always)]
    fn encoded(&self, wire: WireType) -> EncodedValue<'_> {
        EncodedValue::number(self.into_raw(), wire)
    }
}

impl<'a> FloatingValue<'a> for Text<'a> {
    const TYPE: WireType = WireType::String;

    #[inline]
    fn from_content(content: &'a [u8]) -> Option<Self> {
        Some(Self::from_bytes(content))
    }

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::text(self.as_bytes())
    }
}

impl<'a> FloatingValue<'a> for Octets<'a> {
    const TYPE: WireType = WireType::Unspec;

    #[inline]
    fn from_content(content: &'a [u8]) -> Option<Self> {
        Some(Self::from_bytes(content))
    }

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::octets(self.as_bytes())
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

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::named(None, self.name.as_bytes(), self.value.as_bytes())
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

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::named(Some(self.index), self.name.as_bytes(), self.value.as_bytes())
    }
}

impl FloatingValue<'_> for TaskId {
    const TYPE: WireType = WireType::TaskId;

    fn from_content(mut content: &[u8]) -> Option<Self> {
        Self::take(&mut content)
    }

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::task(self.to_bytes())
    }
}

impl FloatingValue<'_> for AppPathId {
    const TYPE: WireType = WireType::AppPathId;

    fn from_content(mut content: &[u8]) -> Option<Self> {
        Self::take(&mut content)
    }

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::octets(&self.0)
    }
}
