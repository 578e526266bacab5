//! The eight bytes before every message: `MessageLength` and `MessageType`.

/// Bytes of a message header.
pub const HEADER_BYTES: usize = 8;

/// [`HEADER_BYTES`] where lengths are counted in the wire's own type.
pub(crate) const HEADER_BYTES_U32: u32 = 8;

/// A message header.
///
/// ```
/// use cti_codec::Header;
///
/// let header = Header::from_bytes([0, 0, 0, 4, 0, 0, 0, 5]);
/// assert_eq!((header.message_length, header.message_type), (4, 5));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Header {
    /// Bytes of the body that follows.
    pub message_length: u32,
    /// The message's number.
    pub message_type: u32,
}

impl Header {
    /// Reads a header.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; HEADER_BYTES]) -> Self {
        let [a, b, c, d, e, f, g, h] = bytes;
        Self {
            message_length: u32::from_be_bytes([a, b, c, d]),
            message_type: u32::from_be_bytes([e, f, g, h]),
        }
    }

    /// Writes a header.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; HEADER_BYTES] {
        let [a, b, c, d] = self.message_length.to_be_bytes();
        let [e, f, g, h] = self.message_type.to_be_bytes();
        [a, b, c, d, e, f, g, h]
    }
}
