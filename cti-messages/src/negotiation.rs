//! The version of a connection, read from its OPEN_REQ before that message is decoded.

/// Reads VersionNumber, the protocol version that an OPEN_REQ announces, from the message's body.
///
/// An OPEN_REQ is itself laid out as the version that it announces, so whoever decodes one needs
/// the version first. VersionNumber stands at the same place at all versions: it is the UINT after
/// InvokeID, bytes 4 to 7 of the body. The rest of the body is not looked at and may be wrong.
///
/// Returns `None` if the body has fewer than 8 bytes. The number may be none of the versions that
/// this crate knows: [`Protocol::nearest`](cti_codec::Protocol::nearest) gives the one to read it
/// with.
///
/// # Example
///
/// A server reads the first message of a connection:
///
/// ```
/// use cti_messages::codec::{DecodeError, Frame, Message, Product, Protocol};
/// use cti_messages::negotiation::announced_version;
/// use cti_messages::OpenReq;
///
/// /// The client's request and the protocol of the connection, if the message is an OPEN_REQ.
/// fn open(frame: Frame<&[u8]>) -> Option<Result<(OpenReq<'_>, Protocol), DecodeError>> {
///     if frame.message_type != OpenReq::DESCRIPTOR.number {
///         return None;
///     }
///     let number = announced_version(frame.body)?;
///     let protocol = Protocol::nearest(Product::UnifiedCce, number);
///     Some(OpenReq::decode_body(frame.body, protocol).map(|request| (request, protocol)))
/// }
///
/// # use cti_messages::codec::{Encode, FrameStatus, Limits, ProtocolVersion, split_frame};
/// # let mut bytes = Vec::new();
/// # let sent = OpenReq {
/// #     version_number: 17,
/// #     client_id: Some("wallboard".into()),
/// #     client_password: Some(b"secret"[..].into()),
/// #     ..Default::default()
/// # };
/// # sent.encode(ProtocolVersion::V17, &mut bytes)?;
/// # let Ok(FrameStatus::Complete { frame, .. }) = split_frame(&bytes, Limits::DEFAULT) else {
/// #     unreachable!()
/// # };
/// let (request, protocol) = open(frame).unwrap()?;
/// assert_eq!(protocol.version().get(), 17);
/// assert_eq!(request.client_id.unwrap(), "wallboard");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn announced_version(body: &[u8]) -> Option<u32> {
    let (_, rest) = body.split_first_chunk::<4>()?;
    let (number, _) = rest.split_first_chunk::<4>()?;
    Some(u32::from_be_bytes(*number))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may panic")]

    use alloc::vec::Vec;

    use cti_codec::{Encode, HEADER_BYTES, ProtocolVersion};

    use super::*;
    use crate::OpenReq;

    #[test]
    fn the_announced_version_stands_at_the_same_place_at_all_versions() {
        for version in ProtocolVersion::ALL {
            for version_number in [u32::from(version.get()), 0, 0x0102_0304, u32::MAX] {
                let request = OpenReq {
                    invoke_id: 0x0505_0505,
                    version_number,
                    client_id: Some("monitor".into()),
                    client_password: Some(b""[..].into()),
                    ..OpenReq::default()
                };
                let mut message = Vec::new();
                request.encode(version, &mut message).unwrap();
                assert_eq!(announced_version(&message[HEADER_BYTES..]), Some(version_number));
            }
        }
    }

    #[test]
    fn a_body_without_the_whole_number_announces_none() {
        let body = [0, 0, 0, 7, 0, 0, 0, 17, 9];
        for len in 0..=body.len() {
            assert_eq!(announced_version(&body[..len]), (len >= 8).then_some(17), "{len} bytes");
        }
    }
}
