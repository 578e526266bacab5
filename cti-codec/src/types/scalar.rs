//! Numbers of at most four bytes, and what else the fixed part may hold.

use crate::decode::check::{check_bool, stop};
use crate::encode::value::EncodedValue;
use crate::types::floating::raw_of;
use crate::wire::field::Data;
use crate::{AppPathId, EnumDescriptor, FloatingValue, TaskId, Timestamp, WireType};

/// A value that travels as one number of one, two or four bytes.
///
/// Implemented by integers, `bool`, [`Timestamp`], derived open enumerations and
/// [masks](crate::mask!).
pub trait Scalar: Copy {
    /// The protocol's type.
    const TYPE: WireType;

    /// The names of the numbers, if they have any.
    const VALUES: Option<&'static EnumDescriptor> = None;

    /// The value of these bits. Bits above the type's width don't count.
    fn from_raw(raw: u32) -> Self;

    /// The bits, zeros above the type's width.
    fn into_raw(self) -> u32;
}

macro_rules! scalars {
    ($($int:ty, $wire:ident, |$raw:ident| $from:expr, |$value:ident| $into:expr;)*) => {
        $(
            impl Scalar for $int {
                const TYPE: WireType = WireType::$wire;

                #[inline]
                fn from_raw($raw: u32) -> Self {
                    $from
                }

                #[inline]
                fn into_raw(self) -> u32 {
                    let $value = self;
                    $into
                }
            }
        )*
    };
}

scalars! {
    u8, UChar, |raw| low_byte(raw), |value| value.into();
    i8, Char, |raw| i8::from_be_bytes([low_byte(raw)]), |value| u8::from_be_bytes(value.to_be_bytes()).into();
    u16, UShort, |raw| low_half(raw), |value| value.into();
    i16, Short, |raw| i16::from_be_bytes(low_half(raw).to_be_bytes()), |value| u16::from_be_bytes(value.to_be_bytes()).into();
    u32, UInt, |raw| raw, |value| value;
    i32, Int, |raw| i32::from_be_bytes(raw.to_be_bytes()), |value| u32::from_be_bytes(value.to_be_bytes());
    bool, Bool, |raw| raw != 0, |value| value.into();
    Timestamp, Time, |raw| Self::from_unix_seconds(raw), |value| value.unix_seconds();
}

const fn low_byte(raw: u32) -> u8 {
    let [.., byte] = raw.to_be_bytes();
    byte
}

const fn low_half(raw: u32) -> u16 {
    let [.., high, low] = raw.to_be_bytes();
    u16::from_be_bytes([high, low])
}

/// A value that takes the same bytes in every message: what the fixed part is made of.
///
/// Every [`Scalar`] is one, and so are arrays of bytes (UNSPEC), [`TaskId`] and [`AppPathId`].
pub trait FixedValue: Sized {
    /// The protocol's type.
    const TYPE: WireType;

    /// Bytes on the wire, 65,535 at most. Values of another length shift what stands behind them.
    const SIZE: usize;

    /// The names of the numbers, if they have any.
    const VALUES: Option<&'static EnumDescriptor> = None;

    /// Reads the value off the front of `bytes`, or `None` if they are too few.
    fn take(bytes: &mut &[u8]) -> Option<Self>;

    /// Writes the value to the front of `out` and moves past it; writes nothing if it is too
    /// short.
    fn put(&self, out: &mut &mut [u8]);
}

/// Bytes that a scalar of this type takes.
#[doc(hidden)]
#[must_use]
pub const fn scalar_size(ty: WireType) -> usize {
    match ty.size() {
        Some(1) => 1,
        Some(2) => 2,
        _ => 4,
    }
}

impl<T: Scalar> FixedValue for T {
    const TYPE: WireType = T::TYPE;
    const SIZE: usize = scalar_size(T::TYPE);
    const VALUES: Option<&'static EnumDescriptor> = T::VALUES;

    #[inline(always)]
    fn take(bytes: &mut &[u8]) -> Option<Self> {
        let raw = match Self::SIZE {
            1 => u32::from(u8::from_be_bytes(*take_chunk(bytes)?)),
            2 => u32::from(u16::from_be_bytes(*take_chunk(bytes)?)),
            _ => u32::from_be_bytes(*take_chunk(bytes)?),
        };
        Some(T::from_raw(raw))
    }

    #[inline]
    fn put(&self, out: &mut &mut [u8]) {
        let raw = self.into_raw();
        match Self::SIZE {
            1 => put_chunk(out, [low_byte(raw)]),
            2 => put_chunk(out, low_half(raw).to_be_bytes()),
            _ => put_chunk(out, raw.to_be_bytes()),
        }
    }
}

impl<'a, T: Scalar> FloatingValue<'a> for T {
    const TYPE: WireType = T::TYPE;
    const VALUES: Option<&'static EnumDescriptor> = T::VALUES;

    #[inline]
    fn from_content(content: &'a [u8]) -> Option<Self> {
        raw_of(content).map(T::from_raw)
    }

    #[inline(always)]
    fn read(from: &'a [u8], len: usize, _: u16) -> Option<(Self, &'a [u8])> {
        if len != scalar_size(T::TYPE) {
            return None;
        }
        if let WireType::Bool = T::TYPE {
            check_bool(Data::split(from, len)?.0, stop).ok()?;
        }
        let mut rest = from;
        Some((<T as FixedValue>::take(&mut rest)?, rest))
    }

    #[inline(always)]
    fn encoded(&self, wire: WireType) -> EncodedValue<'_> {
        EncodedValue::number(self.into_raw(), wire)
    }
}

macro_rules! byte_values {
    ($([$($generic:tt)*] $ty:ty, $wire:ident, $size:expr, |$bytes:ident| $from:expr, |$value:ident| $into:expr;)*) => {
        $(
            impl<$($generic)*> FixedValue for $ty {
                const TYPE: WireType = WireType::$wire;
                const SIZE: usize = $size;

                #[inline]
                fn take(bytes: &mut &[u8]) -> Option<Self> {
                    let $bytes = *take_chunk::<{ $size }>(bytes)?;
                    Some($from)
                }

                fn put(&self, out: &mut &mut [u8]) {
                    let $value = self;
                    put_chunk::<{ $size }>(out, $into);
                }
            }
        )*
    };
}

byte_values! {
    [const N: usize] [u8; N], Unspec, N, |bytes| bytes, |value| *value;
    [] TaskId, TaskId, 12, |bytes| Self::from_bytes(bytes), |value| value.to_bytes();
    [] AppPathId, AppPathId, 5, |bytes| Self(bytes), |value| value.0;
}

#[inline]
pub(crate) fn take_chunk<'a, const N: usize>(bytes: &mut &'a [u8]) -> Option<&'a [u8; N]> {
    let (chunk, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(chunk)
}

#[inline]
pub(crate) fn put_chunk<const N: usize>(out: &mut &mut [u8], chunk: [u8; N]) {
    let all = core::mem::take(out);
    // The measure saw to the room.
    if let Some((place, rest)) = all.split_first_chunk_mut::<N>() {
        *place = chunk;
        *out = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round_trip<T: Scalar + PartialEq + core::fmt::Debug>(value: T, wire: &[u8]) {
        let mut out = [0; 4];
        let mut rest = &mut out[..T::SIZE];
        value.put(&mut rest);
        assert!(rest.is_empty());
        assert_eq!(&out[..T::SIZE], wire);
        assert_eq!(T::take(&mut &*wire), Some(value));
        assert_eq!(T::take(&mut &wire[1..]), None);
    }

    #[test]
    fn numbers_are_big_endian_and_keep_their_sign() {
        round_trip(0xABu8, &[0xAB]);
        round_trip(-2i8, &[0xFE]);
        round_trip(0x0102u16, &[1, 2]);
        round_trip(-2i16, &[0xFF, 0xFE]);
        round_trip(0x0102_0304u32, &[1, 2, 3, 4]);
        round_trip(-2i32, &[0xFF, 0xFF, 0xFF, 0xFE]);
        round_trip(true, &[0, 1]);
        round_trip(Timestamp::from_unix_seconds(7), &[0, 0, 0, 7]);
    }

    #[test]
    fn raw_bits_stay_within_the_width() {
        assert_eq!((-1i8).into_raw(), 0xFF);
        assert_eq!((-1i16).into_raw(), 0xFFFF);
        assert_eq!(i16::from_raw(0xFFFF), -1);
        assert_eq!(u8::from_raw(0x1FF), 0xFF);
    }
}
