//! Encoding: how long a message gets, then its bytes, and what is wrong if there is something.
//!
//! The derive emits, for each message, its [length](len) and a [writer](put) that runs straight
//! through the fields and gives up at the first one to refuse. What that is, the [judge](mod@judge) finds out
//! by a [walk](crate::visit::walk) over the fields, which serves visitors too.

mod buffer;
pub(crate) mod field;
pub(crate) mod fixed;
pub(crate) mod judge;
pub(crate) mod len;
pub(crate) mod put;
pub(crate) mod value;

pub use buffer::Buffer;

use crate::encode::judge::judge;
use crate::encode::len::{FixedLen, has_codec};
use crate::encode::put::Format;
use crate::header::{HEADER_BYTES, Header};
use crate::visit::VisitorAdapter;
use crate::visit::walk::Walk;
use crate::wire::length::wire_len;
use crate::wire::widths::{OneByteLength, Wide, Width};
use crate::{
    EncodeError, EncodeErrorKind, EncodeOptions, FieldWidths, MessageDescriptor, Protocol, Visitor,
};

/// A message as encoding sees it. Implemented by the derives; used through [`Encode`].
pub trait EncodeMessage {
    /// What the declaration says, if there is one.
    fn descriptor(&self) -> Option<&'static MessageDescriptor>;

    /// The message's number.
    fn message_type(&self) -> u32;

    /// Refuses a message that the protocol does not have.
    #[doc(hidden)]
    fn check(&self, protocol: Protocol) -> Result<(), EncodeError>;

    /// Bytes of the body, unless only the judge can tell.
    #[doc(hidden)]
    fn body_len(&self, protocol: Protocol) -> Option<usize>;

    /// Fills a body; `None` if it is not of this length, or if something is to be refused.
    #[doc(hidden)]
    fn put_body(&self, protocol: Protocol, out: &mut [u8]) -> Option<()>;

    /// Walks over the fields in canonical order.
    #[doc(hidden)]
    fn walk_fields(&self, walk: &mut Walk<'_>);
}

/// Encoding, for every message and set of messages.
///
/// ```
/// use cti_codec::{Encode, ProtocolVersion, RawMessage};
///
/// let message = RawMessage { message_type: 900, body: (&[1, 2]).into() };
/// let mut buffer = Vec::new();
/// message.encode(ProtocolVersion::V24, &mut buffer)?;
/// assert_eq!(buffer, [0, 0, 0, 2, 0, 0, 3, 132, 1, 2]);
/// # Ok::<(), cti_codec::EncodeError>(())
/// ```
pub trait Encode: EncodeMessage {
    /// Bytes that [`encode`](Self::encode) writes, header included.
    ///
    /// # Errors
    ///
    /// Where encoding would refuse the message.
    fn encoded_len(&self, options: impl Into<EncodeOptions>) -> Result<usize, EncodeError> {
        judge(self, &options.into())
    }

    /// Appends the message, header included. On an error the buffer is as it was.
    ///
    /// # Errors
    ///
    /// Where the message breaks a rule of the protocol: see
    /// [`EncodeErrorKind`](crate::EncodeErrorKind).
    fn encode(
        &self,
        options: impl Into<EncodeOptions>,
        buffer: &mut impl Buffer,
    ) -> Result<(), EncodeError> {
        let options = options.into();
        let limit = usize::try_from(options.limits.max_message).unwrap_or(usize::MAX);
        let measured = self.body_len(options.protocol).map(|len| len.saturating_add(HEADER_BYTES));
        let short = measured.filter(|len| *len <= limit);
        let len = match short {
            Some(len) => len,
            None => judge(self, &options)?,
        };
        let before = buffer.used();
        if put_message(self, &options, len, buffer.append(len)).is_some() {
            return Ok(());
        }
        buffer.cut(before);
        // Nothing is wrong with it where a custom codec gave other bytes than it was judged by.
        Err(short.and_then(|_| judge(self, &options).err()).unwrap_or_else(|| misfit(self)))
    }

    /// Writes the message, header included, to the front of a slice, and returns its length.
    ///
    /// # Errors
    ///
    /// As [`encode`](Self::encode), and where the slice is too short. Nothing is written then, but
    /// for one case: a [custom codec](crate::FloatingValue) that gives other bytes than it
    /// was measured with is found out while they are written.
    fn encode_to_slice(
        &self,
        options: impl Into<EncodeOptions>,
        slice: &mut [u8],
    ) -> Result<usize, EncodeError> {
        let options = options.into();
        let len = self.encoded_len(options)?;
        let available = slice.len();
        let Some(out) = slice.get_mut(..len) else {
            let kind = EncodeErrorKind::BufferTooSmall {
                needed: wire_len(len),
                available: wire_len(available),
            };
            return Err(EncodeError { kind, message: self.descriptor(), field: None });
        };
        put_message(self, &options, len, out).ok_or_else(|| misfit(self))?;
        Ok(len)
    }

    /// Shows every field to a visitor, in canonical order.
    fn visit(&self, visitor: &mut impl Visitor)
    where
        Self: Sized,
    {
        self.walk_fields(&mut Walk::new(&mut VisitorAdapter { visitor }));
    }
}

impl<M: EncodeMessage + ?Sized> Encode for M {}

/// Fills a slice of `len` bytes, which the message takes, with header and body.
#[inline]
fn put_message<M: EncodeMessage + ?Sized>(
    message: &M,
    options: &EncodeOptions,
    len: usize,
    out: &mut [u8],
) -> Option<()> {
    let (head, body) = out.split_first_chunk_mut()?;
    let message_length = wire_len(len.saturating_sub(HEADER_BYTES));
    *head = Header { message_length, message_type: message.message_type() }.to_bytes();
    message.put_body(options.protocol, body)
}

/// The error of a custom codec that gives other bytes than it was measured with.
#[cold]
fn misfit<M: EncodeMessage + ?Sized>(message: &M) -> EncodeError {
    EncodeError { kind: EncodeErrorKind::Misfit, message: message.descriptor(), field: None }
}

/// Not inlined: there is one `check` for each message.
#[inline(never)]
fn check_gate(message: &'static MessageDescriptor, protocol: Protocol) -> Result<(), EncodeError> {
    if message.gate.contains(protocol) {
        return Ok(());
    }
    let kind = EncodeErrorKind::MessageNotInVersion { protocol };
    Err(EncodeError { kind, message: Some(message), field: None })
}

/// What the derive emits to encode a message.
#[doc(hidden)]
pub trait EncodeFields {
    const DESCRIPTOR: &'static MessageDescriptor;

    /// Bytes of what follows the fixed part; `header`: bytes of tag and length.
    fn floating_len(&self, header: usize) -> usize;

    /// Writes the fixed part of the protocol of this bit, and returns what follows it.
    fn put_fixed<'o>(&self, bit: u32, out: &'o mut [u8]) -> Option<&'o mut [u8]>;

    /// Writes all that follows the fixed part, and returns what is left of the slice.
    fn put_floating<'o, W: Width>(
        &self,
        format: Format<W>,
        out: &'o mut [u8],
    ) -> Option<&'o mut [u8]>;

    fn walk_fields(&self, walk: &mut Walk<'_>);
}

impl<M: EncodeFields> EncodeMessage for M {
    fn descriptor(&self) -> Option<&'static MessageDescriptor> {
        Some(M::DESCRIPTOR)
    }

    #[inline]
    fn message_type(&self) -> u32 {
        const { M::DESCRIPTOR.number }
    }

    #[inline]
    fn check(&self, protocol: Protocol) -> Result<(), EncodeError> {
        check_gate(M::DESCRIPTOR, protocol)
    }

    fn body_len(&self, protocol: Protocol) -> Option<usize> {
        let (has_codec, gate) = const { (has_codec(M::DESCRIPTOR.items), M::DESCRIPTOR.gate) };
        if has_codec || !gate.contains(protocol) {
            return None;
        }
        let fixed = const { &FixedLen::of(M::DESCRIPTOR.fixed) }.at(protocol.bit());
        let floating = self.floating_len(protocol.widths().header_bytes());
        Some(floating.saturating_add(fixed))
    }

    fn put_body(&self, protocol: Protocol, out: &mut [u8]) -> Option<()> {
        let floating = self.put_fixed(protocol.bit(), out)?;
        let rest = match protocol.widths() {
            FieldWidths::Wide => self.put_floating(Format::new(Wide, protocol), floating),
            widths => self.put_floating(Format::new(OneByteLength(widths), protocol), floating),
        }?;
        rest.is_empty().then_some(())
    }

    fn walk_fields(&self, walk: &mut Walk<'_>) {
        EncodeFields::walk_fields(self, walk);
    }
}

#[cfg(test)]
mod buffers;
