//! Which protocol version a connection speaks.

use cti_codec::{Frame, Message, Product, Protocol, ProtocolVersion};
use cti_messages::OpenReq;

/// Follows the protocol version of one connection, or of one stream.
///
/// ```
/// use cti_cli::session::Session;
/// use cti_codec::{Frame, Product};
///
/// let mut session = Session::new(Product::UnifiedCce, None);
/// assert_eq!(session.protocol().version().get(), 24);
/// let open_req = Frame { message_type: 3, body: &[0, 0, 0, 1, 0, 0, 0, 17][..] };
/// assert_eq!(session.protocol_of(open_req).version().get(), 17);
/// assert_eq!(session.protocol().version().get(), 17);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Session {
    product: Product,
    chosen: Option<ProtocolVersion>,
    announced: Option<ProtocolVersion>,
}

impl Session {
    /// A session of this product, at the version that was chosen, else at the one that its
    /// OPEN_REQ announces.
    #[must_use]
    pub const fn new(product: Product, chosen: Option<ProtocolVersion>) -> Self {
        Self { product, chosen, announced: None }
    }

    /// The protocol that is spoken.
    #[must_use]
    pub fn protocol(&self) -> Protocol {
        let version = self.chosen.or(self.announced);
        Protocol::new(self.product, version.unwrap_or_else(|| self.fallback()))
    }

    /// The protocol that is spoken from this message on.
    ///
    /// An OPEN_REQ is itself laid out as the version that it announces, which stands in the same
    /// place at all of them.
    pub fn protocol_of(&mut self, frame: Frame<&[u8]>) -> Protocol {
        if frame.message_type == OpenReq::DESCRIPTOR.number {
            self.announce(announced_version(frame.body));
        }
        self.protocol()
    }

    /// Takes the version that an OPEN_REQ announces, if it is one.
    pub fn announce(&mut self, number: Option<u32>) {
        if let Some(version) = number.and_then(ProtocolVersion::new) {
            self.announced = Some(version);
        }
    }

    /// Whether nothing told the version.
    #[must_use]
    pub const fn is_assumed(&self) -> bool {
        self.chosen.is_none() && self.announced.is_none()
    }

    const fn fallback(&self) -> ProtocolVersion {
        match self.product {
            Product::UnifiedCcx => ProtocolVersion::V18,
            _ => ProtocolVersion::V24,
        }
    }
}

/// VersionNumber: the second number in the body of an OPEN_REQ.
fn announced_version(body: &[u8]) -> Option<u32> {
    let (_, rest) = body.split_first_chunk::<4>()?;
    let (number, _) = rest.split_first_chunk::<4>()?;
    Some(u32::from_be_bytes(*number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open_req(version: u32) -> Vec<u8> {
        [0, version].iter().flat_map(|n: &u32| n.to_be_bytes()).collect()
    }

    #[test]
    fn a_chosen_version_stays() {
        let mut session = Session::new(Product::UnifiedCce, Some(ProtocolVersion::V20));
        session.protocol_of(Frame { message_type: 3, body: &open_req(17) });
        assert_eq!(session.protocol().version(), ProtocolVersion::V20);
    }

    #[test]
    fn only_versions_in_scope_are_taken() {
        let mut session = Session::new(Product::UnifiedCcx, None);
        assert_eq!(session.protocol().version(), ProtocolVersion::V18);
        for (announced, then) in [(17, 17), (12, 17), (26, 17), (0x0100_000E, 17), (14, 14)] {
            session.protocol_of(Frame { message_type: 3, body: &open_req(announced) });
            assert_eq!(u32::from(session.protocol().version().get()), then);
        }
        session.protocol_of(Frame { message_type: 3, body: &[0; 7] });
        assert_eq!(session.protocol().version(), ProtocolVersion::V14);
    }
}
