//! Messages in a stream: over a whole buffer, or as bytes arrive.

use bytes::{Buf, Bytes, BytesMut};

use crate::header::{HEADER_BYTES, Header};
use crate::{DecodeError, DecodeErrorKind, Limits};

/// One message off the wire: its number and its body.
///
/// Over `Bytes` a frame is a reference count on the buffer it arrived in: the cheapest way to keep
/// a message, since decoding it again costs little.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Frame<B> {
    /// The message's number.
    pub message_type: u32,
    /// What follows the header.
    pub body: B,
}

impl Frame<Bytes> {
    /// The same frame, borrowed.
    #[must_use]
    pub fn as_ref(&self) -> Frame<&[u8]> {
        Frame { message_type: self.message_type, body: &self.body }
    }
}

/// What stands at the front of a buffer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FrameStatus<'a> {
    /// A whole message, and what follows it.
    Complete {
        /// The message.
        frame: Frame<&'a [u8]>,
        /// The buffer after it.
        rest: &'a [u8],
    },
    /// The beginning of a message, or nothing.
    Partial {
        /// How many more bytes it takes to get further: to the end of the header, or of the
        /// message.
        needed: usize,
    },
}

/// Takes the first message off a buffer.
///
/// ```
/// use cti_codec::{FrameStatus, Limits, split_frame};
///
/// let bytes = [0, 0, 0, 4, 0, 0, 0, 5, 0, 0];
/// assert_eq!(split_frame(&bytes, Limits::DEFAULT), Ok(FrameStatus::Partial { needed: 2 }));
/// ```
///
/// # Errors
///
/// Where the header announces a message over the limit.
pub fn split_frame(buffer: &[u8], limits: Limits) -> Result<FrameStatus<'_>, DecodeError> {
    let Some((header, rest)) = buffer.split_first_chunk::<HEADER_BYTES>() else {
        return Ok(FrameStatus::Partial { needed: HEADER_BYTES.saturating_sub(buffer.len()) });
    };
    let header = Header::from_bytes(*header);
    let len = judge_length(header, limits)?;
    Ok(match rest.split_at_checked(len) {
        Some((body, rest)) => {
            FrameStatus::Complete { frame: Frame { message_type: header.message_type, body }, rest }
        }
        None => FrameStatus::Partial { needed: len.saturating_sub(rest.len()) },
    })
}

/// The length of the body that a header announces, if it is within the limits.
fn judge_length(header: Header, limits: Limits) -> Result<usize, DecodeError> {
    let (length, limit) = (header.message_length, limits.max_body());
    match usize::try_from(length) {
        Ok(len) if length <= limit => Ok(len),
        _ => Err(DecodeError {
            kind: DecodeErrorKind::MessageTooLong { length, limit },
            offset: 0,
            message: None,
            field: None,
        }),
    }
}

/// The messages of a buffer, one after the other.
///
/// The iterator ends before a message that is not complete, which is no error:
/// [`remainder`](Frames::remainder) tells. After a length over the limit it ends for good, since
/// nothing says where the next message begins.
///
/// ```
/// use cti_codec::frames;
///
/// let stream = [0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 1, /* cut short: */ 0, 0];
/// let mut frames = frames(&stream);
/// let frame = frames.next().unwrap()?;
/// assert_eq!((frame.message_type, frame.body), (5, &[0, 0, 0, 1][..]));
/// assert!(frames.next().is_none());
/// assert_eq!(frames.remainder().len(), 2);
/// # Ok::<(), cti_codec::DecodeError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Frames<'a> {
    rest: &'a [u8],
    limits: Limits,
    failed: bool,
}

/// The messages of a buffer, with the protocol's limits.
///
/// ```
/// let stream = [0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 1];
/// let types: Vec<_> = cti_codec::frames(&stream).map(|f| f.map(|f| f.message_type)).collect();
/// assert_eq!(types, [Ok(5)]);
/// ```
#[must_use]
pub const fn frames(buffer: &[u8]) -> Frames<'_> {
    Frames::new(buffer, Limits::DEFAULT)
}

impl<'a> Frames<'a> {
    /// The messages of a buffer, with these limits.
    #[must_use]
    pub const fn new(buffer: &'a [u8], limits: Limits) -> Self {
        Self { rest: buffer, limits, failed: false }
    }

    /// What was not taken as a message yet.
    #[must_use]
    pub const fn remainder(&self) -> &'a [u8] {
        self.rest
    }
}

impl<'a> Iterator for Frames<'a> {
    type Item = Result<Frame<&'a [u8]>, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        match split_frame(self.rest, self.limits) {
            Ok(FrameStatus::Complete { frame, rest }) => {
                self.rest = rest;
                Some(Ok(frame))
            }
            Ok(FrameStatus::Partial { .. }) => None,
            Err(error) => {
                self.failed = true;
                Some(Err(error))
            }
        }
    }
}

/// Takes messages off a buffer that grows as bytes arrive.
///
/// It does no I/O and holds no bytes: read from the connection into a `BytesMut`, then take frames
/// until there are none. A length over the limit is an error as soon as the header is there; the
/// stream can't be read on after it, and every further call returns the same error.
///
/// ```
/// use bytes::BytesMut;
/// use cti_codec::FrameDecoder;
///
/// let mut decoder = FrameDecoder::default();
/// let mut buffer = BytesMut::new();
/// for chunk in [&[0, 0, 0, 4, 0, 0][..], &[0, 5, 0, 0, 0], &[1]] {
///     buffer.extend_from_slice(chunk);
///     while let Some(frame) = decoder.decode(&mut buffer)? {
///         assert_eq!(frame.message_type, 5);
///     }
/// }
/// assert!(buffer.is_empty());
/// # Ok::<(), cti_codec::DecodeError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct FrameDecoder {
    limits: Limits,
    failure: Option<DecodeError>,
}

impl FrameDecoder {
    /// With these limits.
    #[must_use]
    pub const fn new(limits: Limits) -> Self {
        Self { limits, failure: None }
    }

    /// Takes the next message off the buffer, or `None` until more bytes are in it.
    ///
    /// # Errors
    ///
    /// Where the header announces a message over the limit.
    pub fn decode(&mut self, buffer: &mut BytesMut) -> Result<Option<Frame<Bytes>>, DecodeError> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let Some((header, rest)) = buffer.split_first_chunk::<HEADER_BYTES>() else {
            return Ok(None);
        };
        let header = Header::from_bytes(*header);
        let len = judge_length(header, self.limits).inspect_err(|error| {
            self.failure = Some(*error);
        })?;
        if rest.len() < len {
            return Ok(None);
        }
        buffer.advance(HEADER_BYTES);
        Ok(Some(Frame { message_type: header.message_type, body: buffer.split_to(len).freeze() }))
    }
}

#[cfg(test)]
mod streams;
#[cfg(test)]
mod tests;
