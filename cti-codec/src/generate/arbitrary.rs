//! The trait `Arbitrary` of the crate `arbitrary`.

use arbitrary::{Arbitrary, Error, Result, Unstructured};

use super::{AtProtocol, Generate, protocol_at};
use crate::{Protocol, ProtocolVersion};

/// The most bytes that one value takes: more decide nothing in the largest message.
const MOST_BYTES: usize = 4_096;

/// Bytes that choosing a length takes at most.
const LENGTH_BYTES: usize = 8;

/// A value at the newest version that has it.
pub fn arbitrary<M: Generate>(u: &mut Unstructured<'_>) -> Result<M> {
    let len = u.arbitrary_len::<u8>()?.min(MOST_BYTES);
    M::generate(M::newest(), u.bytes(len)?).ok_or(Error::IncorrectFormat)
}

/// A value at the newest version that has it, of all bytes that are left.
pub fn arbitrary_rest<M: Generate>(u: Unstructured<'_>) -> Result<M> {
    M::generate(M::newest(), u.take_rest()).ok_or(Error::IncorrectFormat)
}

/// How many bytes a value takes.
#[must_use]
pub const fn size_hint() -> (usize, Option<usize>) {
    (0, Some(MOST_BYTES.saturating_add(LENGTH_BYTES)))
}

impl<'u, M: Generate> Arbitrary<'u> for AtProtocol<M> {
    fn arbitrary(u: &mut Unstructured<'u>) -> Result<Self> {
        let len = u.arbitrary_len::<u8>()?.min(MOST_BYTES);
        Self::generate(u.bytes(len)?).ok_or(Error::IncorrectFormat)
    }

    fn arbitrary_take_rest(u: Unstructured<'u>) -> Result<Self> {
        Self::generate(u.take_rest()).ok_or(Error::IncorrectFormat)
    }

    fn size_hint(_: usize) -> (usize, Option<usize>) {
        size_hint()
    }
}

impl<'u> Arbitrary<'u> for Protocol {
    fn arbitrary(u: &mut Unstructured<'u>) -> Result<Self> {
        u8::arbitrary(u).map(protocol_at)
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        u8::size_hint(depth)
    }
}

impl<'u> Arbitrary<'u> for ProtocolVersion {
    fn arbitrary(u: &mut Unstructured<'u>) -> Result<Self> {
        u.choose(&Self::ALL).copied()
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        u8::size_hint(depth)
    }
}
