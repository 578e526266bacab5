//! Messages that stay bytes.

use crate::encode::put::put_body;
use crate::visit::walk::Walk;
use crate::{EncodeError, EncodeMessage, Frame, IntoOwned, MessageDescriptor, Octets, Protocol};

/// A message without a declaration: its number, and its body byte for byte.
///
/// ```
/// use cti_codec::{Encode, ProtocolVersion, RawMessage};
///
/// let message = RawMessage { message_type: 900, body: (&[1, 2]).into() };
/// assert_eq!(message.encoded_len(ProtocolVersion::V24), Ok(10));
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct RawMessage<'a> {
    /// The message's number.
    pub message_type: u32,
    /// What follows the header.
    pub body: Octets<'a>,
}

impl<'a> From<Frame<&'a [u8]>> for RawMessage<'a> {
    fn from(frame: Frame<&'a [u8]>) -> Self {
        Self { message_type: frame.message_type, body: Octets::from_bytes(frame.body) }
    }
}

impl IntoOwned for RawMessage<'_> {
    type Owned = RawMessage<'static>;

    fn into_owned(self) -> RawMessage<'static> {
        RawMessage { message_type: self.message_type, body: self.body.into_owned() }
    }
}

impl EncodeMessage for RawMessage<'_> {
    fn descriptor(&self) -> Option<&'static MessageDescriptor> {
        None
    }

    fn message_type(&self) -> u32 {
        self.message_type
    }

    fn check(&self, _: Protocol) -> Result<(), EncodeError> {
        Ok(())
    }

    fn body_len(&self, _: Protocol) -> Option<usize> {
        Some(self.body.len())
    }

    fn put_body(&self, _: Protocol, out: &mut [u8]) -> Option<()> {
        put_body(out, &self.body)?.is_empty().then_some(())
    }

    fn walk_fields(&self, walk: &mut Walk<'_>) {
        walk.body(&self.body);
    }
}
