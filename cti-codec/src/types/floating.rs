//! What may stand in a floating field, and how its data is checked and read.

use crate::decode::check::{check_type, read_text, stop};
use crate::encode::value::EncodedValue;
use crate::wire::field::Data;
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

    /// Reads a field's data, the `len` bytes at the front of `from`, of which there may be `max`.
    /// Gives what follows them too; `None` if anything is wrong.
    #[doc(hidden)]
    #[inline(always)]
    fn read(from: &'a [u8], len: usize, max: u16) -> Option<(Self, &'a [u8])> {
        if let WireType::String = Self::TYPE {
            let (text, rest) = read_text(from, len, max)?;
            return Some((Self::from_content(text)?, rest));
        }
        let (data, rest) = Data::split(from, len)?;
        let content = check_type(Self::TYPE, data, max, &mut stop).ok()??;
        Some((Self::from_content(content)?, rest))
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
