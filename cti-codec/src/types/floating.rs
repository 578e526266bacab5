//! The data of one floating field, on its way out and in.

use alloc::vec::Vec;

use crate::encode::value::EncodedValue;
use crate::{EnumDescriptor, WireType};

/// A value that can stand in a floating field.
///
/// Every [`Scalar`](crate::Scalar) is one, and so are [`Text`](crate::Text), [`Octets`](crate::Octets),
/// [`NamedVariable`](crate::NamedVariable), [`NamedArray`](crate::NamedArray),
/// [`TaskId`](crate::TaskId) and [`AppPathId`](crate::AppPathId).
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
