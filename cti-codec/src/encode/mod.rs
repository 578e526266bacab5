//! Encoding: how long a message gets, then its bytes.

pub(crate) mod content;
pub(crate) mod field;
pub(crate) mod fixed;
pub(crate) mod measure;
pub(crate) mod sink;
pub(crate) mod write;

use alloc::vec::Vec;
use bytes::BytesMut;

use crate::decode::table::Table;
use crate::encode::measure::Measure;
use crate::encode::sink::FieldSink;
use crate::encode::write::Write;
use crate::header::{HEADER_BYTES, Header};
use crate::visit::Visit;
use crate::wire::length::wire_len;
use crate::{EncodeError, EncodeErrorKind, EncodeOptions, MessageDescriptor, Visitor};

/// A message as encoding sees it. Implemented by the derives; used through [`Encode`].
pub trait EncodeMessage {
    /// What the declaration says, if there is one.
    fn descriptor(&self) -> Option<&'static MessageDescriptor>;

    /// The message's number.
    fn message_type(&self) -> u32;

    #[doc(hidden)]
    fn measure(&self, measure: &mut Measure);

    #[doc(hidden)]
    fn write(&self, write: &mut Write<'_>) -> Result<(), EncodeError>;

    #[doc(hidden)]
    fn show(&self, visit: &mut Visit<'_>);
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
        let options = options.into();
        self.write(&mut Write::new(&mut [], &options))?;
        measured_len(self, &options)
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
        let len = measured_len(self, &options)?;
        let before = buffer.used();
        write_measured(self, &options, buffer.append(len)).inspect_err(|_| buffer.cut(before))
    }

    /// Writes the message, header included, to the front of a slice, and returns its length.
    ///
    /// # Errors
    ///
    /// As [`encode`](Self::encode), and where the slice is too short. Nothing is written then, but
    /// for one case: a [codec of a field's own](crate::FloatingValue) that gives other bytes than it
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
        write_measured(self, &options, out)?;
        Ok(len)
    }

    /// Shows every field to a visitor, in canonical order.
    fn visit(&self, visitor: &mut impl Visitor)
    where
        Self: Sized,
    {
        self.show(&mut Visit::new(visitor));
    }
}

impl<M: EncodeMessage + ?Sized> Encode for M {}

fn measured_len<M: EncodeMessage + ?Sized>(
    message: &M,
    options: &EncodeOptions,
) -> Result<usize, EncodeError> {
    let mut measure = Measure::new(options);
    message.measure(&mut measure);
    let len = measure.len().saturating_add(HEADER_BYTES);
    let limit = options.limits.max_message;
    // What no header can say is too long under any limit.
    if u32::try_from(len).is_ok_and(|length| length <= limit) {
        return Ok(len);
    }
    let length = wire_len(len);
    // What is wrong with a field comes first.
    let mut write = Write::new(&mut [], options);
    message.write(&mut write)?;
    Err(write.error(EncodeErrorKind::MessageTooLong { length, limit }, None))
}

fn write_measured<M: EncodeMessage + ?Sized>(
    message: &M,
    options: &EncodeOptions,
    out: &mut [u8],
) -> Result<(), EncodeError> {
    let header = Header {
        message_length: wire_len(out.len().saturating_sub(HEADER_BYTES)),
        message_type: message.message_type(),
    };
    let Some((head, body)) = out.split_first_chunk_mut() else { return Ok(()) };
    *head = header.to_bytes();
    let mut write = Write::new(body, options);
    message.write(&mut write)?;
    if write.is_complete() {
        return Ok(());
    }
    // A codec of a field's own gave other bytes than it was measured with.
    Err(EncodeError { kind: EncodeErrorKind::Misfit, message: message.descriptor(), field: None })
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for alloc::vec::Vec<u8> {}
    impl Sealed for bytes::BytesMut {}
}

/// A buffer that encoding can append to: a `Vec<u8>` or a `BytesMut`.
pub trait Buffer: sealed::Sealed {
    /// Bytes in it.
    #[doc(hidden)]
    fn used(&self) -> usize;

    /// Appends so many bytes and returns them, to be written over.
    #[doc(hidden)]
    fn append(&mut self, len: usize) -> &mut [u8];

    /// Takes off what was appended.
    #[doc(hidden)]
    fn cut(&mut self, len: usize);
}

impl Buffer for Vec<u8> {
    fn used(&self) -> usize {
        self.len()
    }

    fn cut(&mut self, len: usize) {
        self.truncate(len);
    }

    fn append(&mut self, len: usize) -> &mut [u8] {
        let start = self.len();
        self.resize(start.saturating_add(len), 0);
        self.get_mut(start..).unwrap_or_default()
    }
}

impl Buffer for BytesMut {
    fn used(&self) -> usize {
        self.len()
    }

    fn cut(&mut self, len: usize) {
        self.truncate(len);
    }

    fn append(&mut self, len: usize) -> &mut [u8] {
        let start = self.len();
        self.resize(start.saturating_add(len), 0);
        self.get_mut(start..).unwrap_or_default()
    }
}

/// What a derived message hands to its sinks: the traversal over its fields.
#[doc(hidden)]
pub trait Fields {
    const DESCRIPTOR: &'static MessageDescriptor;
    const TABLE: &'static Table;

    fn fields<S: FieldSink>(&self, sink: &mut S) -> Result<(), EncodeError>;
}

impl<M: Fields> EncodeMessage for M {
    fn descriptor(&self) -> Option<&'static MessageDescriptor> {
        Some(M::DESCRIPTOR)
    }

    fn message_type(&self) -> u32 {
        M::DESCRIPTOR.number
    }

    fn measure(&self, measure: &mut Measure) {
        let measured = self.fields(measure);
        debug_assert!(measured.is_ok(), "a measure refuses nothing");
    }

    fn write(&self, write: &mut Write<'_>) -> Result<(), EncodeError> {
        write.begin(M::DESCRIPTOR, M::TABLE)?;
        self.fields(write)
    }

    fn show(&self, visit: &mut Visit<'_>) {
        visit.begin(M::DESCRIPTOR);
        let shown = self.fields(visit);
        debug_assert!(shown.is_ok(), "a visit refuses nothing");
    }
}

#[cfg(test)]
mod buffers;
