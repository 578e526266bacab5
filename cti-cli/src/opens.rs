//! The OPEN_REQs of a connection, and which of them is in force.

use std::collections::VecDeque;

use cti_codec::ProtocolVersion;

/// How many OPEN_REQs are kept while they wait for their answers. Clients send one.
const MAX_WAITING: usize = 16;

/// One of the two sides of a connection.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    /// The side that opened the connection.
    Client,
    /// The side that listened for it.
    Server,
}

/// The OPEN_REQs of a connection: the last one that was not refused is in force.
///
/// A side of `None` stands for a message whose sender is not known: it may answer any OPEN_REQ.
#[derive(Clone, Debug, Default)]
pub struct Opens {
    /// The version of the last OPEN_REQ that can't be refused any more.
    settled: Option<ProtocolVersion>,
    /// The OPEN_REQs without an answer, oldest first. All are younger than the settled one.
    waiting: VecDeque<Open>,
}

#[derive(Clone, Copy, Debug)]
struct Open {
    from: Option<Side>,
    invoke_id: u32,
    version: ProtocolVersion,
}

impl Opens {
    /// The version in force, if any OPEN_REQ is.
    #[must_use]
    pub fn version(&self) -> Option<ProtocolVersion> {
        self.waiting.back().map(|open| open.version).or(self.settled)
    }

    /// Adds an OPEN_REQ, which is in force from now on.
    pub fn open(&mut self, from: Option<Side>, invoke_id: u32, version: ProtocolVersion) {
        if self.waiting.len() >= MAX_WAITING {
            // Nobody refuses a request that long ago, and memory must not grow with the stream.
            self.settle_first();
        }
        self.waiting.push_back(Open { from, invoke_id, version });
    }

    /// Takes an OPEN_CONF: the OPEN_REQ that it answers is accepted, and earlier ones are forgotten, so
    /// that a later FAILURE_CONF with their InvokeID refuses none of them.
    pub fn accept(&mut self, from: Option<Side>, invoke_id: u32) {
        let Some(answered) = self.answered_by(from, invoke_id) else { return };
        for _ in 0..=answered {
            self.settle_first();
        }
    }

    /// Takes a FAILURE_CONF: the OPEN_REQ that it answers, if it answers one, counts no longer.
    pub fn refuse(&mut self, from: Option<Side>, invoke_id: u32) {
        if let Some(answered) = self.answered_by(from, invoke_id) {
            self.waiting.remove(answered);
        }
    }

    fn settle_first(&mut self) {
        self.settled = self.waiting.pop_front().map(|open| open.version).or(self.settled);
    }

    /// The position of the oldest OPEN_REQ with this InvokeID that the other side sent.
    fn answered_by(&self, from: Option<Side>, invoke_id: u32) -> Option<usize> {
        let is_answered =
            |open: &Open| open.invoke_id == invoke_id && (from.is_none() || open.from != from);
        self.waiting.iter().position(is_answered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLIENT: Option<Side> = Some(Side::Client);
    const SERVER: Option<Side> = Some(Side::Server);

    /// OPEN_REQs of the client, by InvokeID and version.
    fn opens(sent: &[(u32, ProtocolVersion)]) -> Opens {
        let mut opens = Opens::default();
        for (invoke_id, version) in sent {
            opens.open(CLIENT, *invoke_id, *version);
        }
        opens
    }

    #[test]
    fn a_refused_request_gives_way_to_the_one_before() {
        let mut opens = opens(&[(1, ProtocolVersion::V17), (2, ProtocolVersion::V14)]);
        assert_eq!(opens.version(), Some(ProtocolVersion::V14));
        opens.refuse(SERVER, 2);
        assert_eq!(opens.version(), Some(ProtocolVersion::V17));
        opens.refuse(SERVER, 1);
        assert_eq!(opens.version(), None);
    }

    #[test]
    fn a_refused_request_leaves_a_later_one_in_force() {
        let mut opens = opens(&[(1, ProtocolVersion::V17), (2, ProtocolVersion::V14)]);
        opens.refuse(SERVER, 1);
        assert_eq!(opens.version(), Some(ProtocolVersion::V14));
        opens.refuse(SERVER, 2);
        assert_eq!(opens.version(), None);
    }

    #[test]
    fn of_equal_invoke_ids_the_oldest_is_answered() {
        let mut opens = opens(&[(1, ProtocolVersion::V17), (1, ProtocolVersion::V14)]);
        opens.refuse(SERVER, 1);
        assert_eq!(opens.version(), Some(ProtocolVersion::V14));
        opens.accept(SERVER, 1);
        opens.refuse(SERVER, 1);
        assert_eq!(opens.version(), Some(ProtocolVersion::V14));
    }

    #[test]
    fn an_accepted_request_is_not_refused_by_the_failure_of_another() {
        let mut opens = opens(&[(1, ProtocolVersion::V17)]);
        opens.accept(SERVER, 1);
        opens.refuse(SERVER, 1);
        assert_eq!(opens.version(), Some(ProtocolVersion::V17));
    }

    #[test]
    fn an_accepted_request_settles_those_before_it() {
        let mut opens = opens(&[(1, ProtocolVersion::V17), (2, ProtocolVersion::V14)]);
        opens.accept(SERVER, 2);
        opens.open(CLIENT, 1, ProtocolVersion::V15);
        opens.refuse(SERVER, 1);
        assert_eq!(opens.version(), Some(ProtocolVersion::V14));
    }

    #[test]
    fn only_the_other_side_and_an_unknown_one_answer() {
        let mut opens = opens(&[(1, ProtocolVersion::V17)]);
        opens.refuse(CLIENT, 1);
        opens.refuse(SERVER, 2);
        opens.refuse(None, 2);
        assert_eq!(opens.version(), Some(ProtocolVersion::V17));
        opens.refuse(None, 1);
        assert_eq!(opens.version(), None);
        opens.open(None, 1, ProtocolVersion::V18);
        opens.refuse(None, 1);
        assert_eq!(opens.version(), None);
    }

    #[test]
    fn requests_without_an_answer_do_not_pile_up() {
        let mut opens = Opens::default();
        for invoke_id in 0..1_000 {
            opens.open(CLIENT, invoke_id, ProtocolVersion::V17);
        }
        opens.open(CLIENT, 1_000, ProtocolVersion::V14);
        assert_eq!(opens.waiting.len(), MAX_WAITING);
        // The oldest are taken for accepted.
        (0..=1_000).for_each(|invoke_id| opens.refuse(SERVER, invoke_id));
        assert_eq!(opens.version(), Some(ProtocolVersion::V17));
    }
}
