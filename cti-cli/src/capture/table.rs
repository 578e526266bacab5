//! Every connection of a capture.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::net::SocketAddr;

use super::{Conversation, Link, Packet, Segment, TimedSegment};
use crate::listing::Listing;

/// The connections on the ports that are listened to.
#[derive(Debug)]
pub struct Conversations {
    ports: Vec<u16>,
    /// In the order of their first packets, so that what is reported at the end stands in order.
    conversations: Vec<Conversation>,
    places: HashMap<[SocketAddr; 2], usize>,
    /// The links whose packets can't be read.
    foreign: BTreeSet<i32>,
}

impl Conversations {
    /// No connections yet.
    #[must_use]
    pub fn on(ports: &[u16]) -> Self {
        Self {
            ports: ports.to_vec(),
            conversations: Vec::new(),
            places: HashMap::new(),
            foreign: BTreeSet::new(),
        }
    }

    /// The numbers of the links whose packets can't be read.
    pub fn foreign_links(&self) -> impl Iterator<Item = i32> + '_ {
        self.foreign.iter().copied()
    }

    /// How many there are; those whose ports were used again count once.
    #[must_use]
    pub fn count(&self) -> usize {
        self.conversations.len()
    }

    /// The segment in a packet, if it is of such a connection and says anything.
    #[must_use]
    pub fn segment_of<'a>(&mut self, packet: &Packet<'a>) -> Option<Segment<'a>> {
        if let Link::Other(number) = packet.link {
            self.foreign.insert(number);
        }
        let segment = Segment::of(packet.link, packet.bytes)?;
        let matters = segment.syn || !segment.data.is_empty();
        (matters && self.roles(&segment).is_some()).then_some(segment)
    }

    /// Takes a segment, and lists the messages that it completes.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn take(&mut self, timed: &TimedSegment, listing: &mut Listing<'_, '_>) -> io::Result<()> {
        let segment = &timed.segment;
        let Some((client, server)) = self.roles(segment) else { return Ok(()) };
        let next = self.conversations.len();
        let place = *self.places.entry([client, server]).or_insert(next);
        if place == next {
            self.conversations.push(Conversation::new(client, server, listing.session()));
        }
        let Some(conversation) = self.conversations.get_mut(place) else { return Ok(()) };
        if conversation.is_replaced_by(segment) {
            conversation.finish(listing)?;
            *conversation = Conversation::new(client, server, listing.session());
        }
        conversation.take(timed, listing)
    }

    /// Reports what is left over when nothing else comes.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn finish(&self, listing: &mut Listing<'_, '_>) -> io::Result<()> {
        self.conversations.iter().try_for_each(|conversation| conversation.finish(listing))
    }

    /// Client and server, if either side has a port that is listened to.
    fn roles(&self, segment: &Segment<'_>) -> Option<(SocketAddr, SocketAddr)> {
        let to_port = self.ports.contains(&segment.dst.port());
        let from_port = self.ports.contains(&segment.src.port());
        match (to_port, from_port) {
            (false, false) => None,
            (true, false) => Some((segment.src, segment.dst)),
            (false, true) => Some((segment.dst, segment.src)),
            (true, true) => Some(self.roles_of_equals(segment)),
        }
    }

    /// Client and server where both sides have such a port: the client sent the SYN.
    fn roles_of_equals(&self, segment: &Segment<'_>) -> (SocketAddr, SocketAddr) {
        let forward = (segment.src, segment.dst);
        let back = (segment.dst, segment.src);
        let answers = segment.syn && segment.ack.is_some();
        let known = self.places.contains_key(&[back.0, back.1]);
        if answers || (known && !segment.syn) { back } else { forward }
    }
}
