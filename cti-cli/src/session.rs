//! Which protocol version a connection speaks.

use cti_codec::{Frame, Message, Product, Protocol, ProtocolVersion};
use cti_messages::negotiation::announced_version;
use cti_messages::{FailureConf, OpenConf, OpenReq};

use crate::opens::Opens;
pub use crate::opens::Side;

/// Follows the protocol version of one connection, or of one stream.
///
/// ```
/// use cti_cli::session::{Notice, Session, Side};
/// use cti_codec::{Frame, Product, ProtocolVersion};
///
/// let mut session = Session::new(Product::UnifiedCce, None);
/// assert_eq!(session.protocol().version(), ProtocolVersion::V24);
/// let open_req = Frame { message_type: 3, body: &[0, 0, 0, 1, 0, 0, 0, 26][..] };
/// let protocol = session.protocol_of(Some(Side::Client), open_req);
/// assert_eq!(protocol.version(), ProtocolVersion::V25);
/// let told = Notice::Unknown { announced: 26, version: ProtocolVersion::V25 };
/// assert_eq!(session.take_notice(), Some(told));
/// ```
#[derive(Clone, Debug)]
pub struct Session {
    product: Product,
    chosen: Option<ProtocolVersion>,
    opens: Opens,
    notice: Option<Notice>,
    /// The unknown numbers that were told: the first [`MOST_TOLD`].
    told_unknown: Vec<u32>,
    told_assumed: bool,
}

/// How many unknown numbers of one connection are told: a peer may announce any.
const MOST_TOLD: usize = 16;

/// Something about the version that users should know.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Notice {
    /// An OPEN_REQ announces a number that is no version of the product.
    Unknown {
        /// The number.
        announced: u32,
        /// The nearest version, which is taken instead.
        version: ProtocolVersion,
    },
    /// A message came and no OPEN_REQ was in force.
    Assumed {
        /// The version that was assumed.
        version: ProtocolVersion,
    },
}

impl Session {
    /// A session of this product, at the version that was chosen, else at the one of the last
    /// OPEN_REQ that was not refused.
    #[must_use]
    pub fn new(product: Product, chosen: Option<ProtocolVersion>) -> Self {
        let (opens, notice) = (Opens::default(), None);
        Self { product, chosen, opens, notice, told_unknown: Vec::new(), told_assumed: false }
    }

    /// The protocol that is spoken.
    #[must_use]
    pub fn protocol(&self) -> Protocol {
        let version = self.chosen.or(self.opens.version());
        Protocol::new(self.product, version.unwrap_or_else(|| self.fallback()))
    }

    /// The protocol that a message is laid out by.
    ///
    /// An OPEN_REQ and the messages after it are laid out as the version that it announces, up to and
    /// including the FAILURE_CONF that refuses it. After that the version of the last OPEN_REQ that
    /// was not refused is in force. The side that sends the message is `None` where it is not known.
    pub fn protocol_of(&mut self, from: Option<Side>, frame: Frame<&[u8]>) -> Protocol {
        if self.chosen.is_some() {
            return self.protocol();
        }
        let number = frame.message_type;
        let invoke_id = frame.body.first_chunk().copied().map(u32::from_be_bytes);
        if let (OPEN_REQ, Some(id), Some(announced)) =
            (number, invoke_id, announced_version(frame.body))
        {
            self.open(from, id, announced);
        }
        let protocol = self.protocol();
        if self.opens.version().is_none() && !self.told_assumed {
            self.told_assumed = true;
            self.notice = Some(Notice::Assumed { version: protocol.version() });
        }
        match (number, invoke_id) {
            (OPEN_CONF, Some(id)) => self.opens.accept(from, id),
            (FAILURE_CONF, Some(id)) => self.opens.refuse(from, id),
            _ => {}
        }
        protocol
    }

    /// Takes the notice that the last message caused, if any: to be printed before the message.
    pub fn take_notice(&mut self) -> Option<Notice> {
        self.notice.take()
    }

    fn open(&mut self, from: Option<Side>, invoke_id: u32, announced: u32) {
        let version = Protocol::nearest(self.product, announced).version();
        self.opens.open(from, invoke_id, version);
        let is_new = self.told_unknown.len() < MOST_TOLD && !self.told_unknown.contains(&announced);
        if u32::from(version.get()) != announced && is_new {
            self.told_unknown.push(announced);
            self.notice = Some(Notice::Unknown { announced, version });
        }
    }

    const fn fallback(&self) -> ProtocolVersion {
        match self.product {
            Product::UnifiedCcx => ProtocolVersion::V18,
            _ => ProtocolVersion::V24,
        }
    }
}

const FAILURE_CONF: u32 = FailureConf::DESCRIPTOR.number;
const OPEN_REQ: u32 = OpenReq::DESCRIPTOR.number;
const OPEN_CONF: u32 = OpenConf::DESCRIPTOR.number;

#[cfg(test)]
mod tests {
    use super::*;

    const CLIENT: Option<Side> = Some(Side::Client);
    const SERVER: Option<Side> = Some(Side::Server);

    /// The version that a message of these first numbers is laid out by.
    fn version(session: &mut Session, from: Option<Side>, number: u32, body: &[u32]) -> u8 {
        let body: Vec<u8> = body.iter().flat_map(|n| n.to_be_bytes()).collect();
        let frame = Frame { message_type: number, body: &body[..] };
        session.protocol_of(from, frame).version().get()
    }

    #[test]
    fn a_chosen_version_stays_and_nothing_is_told() {
        let mut session = Session::new(Product::UnifiedCce, Some(ProtocolVersion::V20));
        for (number, body) in [(5, &[1][..]), (3, &[1, 17]), (3, &[1, 26]), (1, &[1])] {
            assert_eq!(version(&mut session, CLIENT, number, body), 20);
            assert_eq!(session.take_notice(), None);
        }
    }

    #[test]
    fn unknown_numbers_are_taken_for_the_nearest_version_and_told() {
        for (product, announced, nearest) in [
            (Product::UnifiedCce, 0, 13),
            (Product::UnifiedCce, 12, 13),
            (Product::UnifiedCce, 26, 25),
            (Product::UnifiedCce, 0x0100_000E, 25),
            (Product::UnifiedCcx, 12, 13),
            (Product::UnifiedCcx, 19, 18),
            (Product::UnifiedCcx, u32::MAX, 18),
        ] {
            let mut session = Session::new(product, None);
            assert_eq!(version(&mut session, CLIENT, 3, &[1, announced]), nearest);
            let version = session.protocol().version();
            assert_eq!(version.get(), nearest);
            assert_eq!(session.take_notice(), Some(Notice::Unknown { announced, version }));
        }
    }

    #[test]
    fn each_thing_is_told_once() {
        let mut session = Session::new(Product::UnifiedCce, None);
        let mut told = |number, body: &[u32]| {
            version(&mut session, None, number, body);
            session.take_notice()
        };
        let assumed = Notice::Assumed { version: ProtocolVersion::V24 };
        let unknown = |announced| Notice::Unknown { announced, version: ProtocolVersion::V25 };
        assert_eq!(told(5, &[9]), Some(assumed));
        assert_eq!(told(5, &[9]), None);
        assert_eq!(told(3, &[1, 26]), Some(unknown(26)));
        assert_eq!(told(1, &[1]), None);
        assert_eq!(told(5, &[9]), None);
        assert_eq!(told(3, &[2, 26]), None);
        assert_eq!(told(3, &[3, 27]), Some(unknown(27)));
        assert_eq!(told(3, &[4, 17]), None);
    }

    #[test]
    fn an_open_req_without_its_number_changes_nothing() {
        let mut session = Session::new(Product::UnifiedCcx, None);
        let frame = Frame { message_type: 3, body: &[0, 0, 0, 1, 0, 0, 16][..] };
        assert_eq!(session.protocol_of(CLIENT, frame).version(), ProtocolVersion::V18);
        let assumed = Notice::Assumed { version: ProtocolVersion::V18 };
        assert_eq!(session.take_notice(), Some(assumed));
    }

    #[test]
    fn a_refusal_is_read_as_the_request_and_what_follows_as_before_it() {
        let mut session = Session::new(Product::UnifiedCce, None);
        let mut read = |from, number, body: &[u32]| version(&mut session, from, number, body);
        assert_eq!(read(CLIENT, 3, &[1, 17]), 17);
        assert_eq!(read(SERVER, 1, &[1]), 17);
        assert_eq!(read(CLIENT, 5, &[2]), 24);
        assert_eq!(read(CLIENT, 3, &[3, 19]), 19);
        assert_eq!(read(SERVER, 4, &[3]), 19);
        assert_eq!(read(CLIENT, 3, &[4, 14]), 14);
        assert_eq!(read(SERVER, 1, &[5]), 14);
        assert_eq!(read(CLIENT, 1, &[4]), 14);
        assert_eq!(read(SERVER, 1, &[4]), 14);
        assert_eq!(read(SERVER, 6, &[2]), 19);
    }

    #[test]
    fn a_connection_whose_request_was_refused_speaks_an_assumed_version() {
        let mut session = Session::new(Product::UnifiedCce, None);
        for (number, body) in [(3, &[1, 17][..]), (1, &[1])] {
            version(&mut session, None, number, body);
            assert_eq!(session.take_notice(), None);
        }
        version(&mut session, None, 5, &[2]);
        let assumed = Notice::Assumed { version: ProtocolVersion::V24 };
        assert_eq!(session.take_notice(), Some(assumed));
    }
}
