//! One TCP connection, read in both directions.

use std::fmt;
use std::io;
use std::net::SocketAddr;

use cti_codec::{HEADER_BYTES, Header, Limits, MessageSet, Protocol, ProtocolVersion};
use cti_messages::AnyMessage;

use super::{Reassembler, Segment, TimedSegment, Verdict};
use crate::listing::Listing;
use crate::place::{PacketPlace, Place};
use crate::report::count_of;
use crate::session::Session;
use crate::stream::Cutter;

/// A connection: two directions that speak one protocol version.
#[derive(Debug)]
pub struct Conversation {
    client: Direction,
    server: Direction,
    session: Session,
}

/// What one side sends.
#[derive(Debug)]
struct Direction {
    src: SocketAddr,
    dst: SocketAddr,
    order: Option<Reassembler>,
    cutter: Cutter,
    /// Whether messages are known to begin where the cutter stands.
    aligned: bool,
    /// Bytes before the first message whose beginning was found.
    skipped: u64,
    /// Bytes that belong to another connection.
    stray: u64,
}

impl Conversation {
    /// A connection between these two, of which nothing was seen yet.
    #[must_use]
    pub fn new(client: SocketAddr, server: SocketAddr, session: Session) -> Self {
        let (client, server) = (Direction::new(client, server), Direction::new(server, client));
        Self { client, server, session }
    }

    /// Whether a segment opens another connection between the same two.
    #[must_use]
    pub fn is_replaced_by(&self, segment: &Segment<'_>) -> bool {
        let (from, to) = if segment.src == self.client.src {
            (&self.client, &self.server)
        } else {
            (&self.server, &self.client)
        };
        segment.syn
            && match &from.order {
                Some(order) => order.start() != segment.seq.wrapping_add(1),
                None => segment.ack.is_none() && to.has_begun(),
            }
    }

    /// Takes a segment, and lists the messages that it completes.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn take(&mut self, timed: &TimedSegment, listing: &mut Listing<'_, '_>) -> io::Result<()> {
        let TimedSegment { number, time, segment, .. } = timed;
        let from_client = segment.src == self.client.src;
        let (from, to) = if from_client {
            (&mut self.client, &mut self.server)
        } else {
            (&mut self.server, &mut self.client)
        };
        let mut seq = segment.seq;
        if segment.syn {
            seq = seq.wrapping_add(1);
            from.open(seq);
            // The other side's SYN may not be in the capture; what acknowledges it is.
            segment.ack.into_iter().for_each(|due| to.open(due));
        }
        if let Some(fault) = from.receive(seq, &segment.data) {
            listing.fault(format_args!("packet {number}, {from}: {fault}"))?;
        }
        let place = PacketPlace {
            number: *number,
            time: *time,
            src: segment.src,
            dst: segment.dst,
            from_client,
        };
        from.list(&mut self.session, place, listing)
    }

    /// Reports what is left over when nothing else comes.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn finish(&self, listing: &mut Listing<'_, '_>) -> io::Result<()> {
        self.client.finish(listing)?;
        self.server.finish(listing)
    }
}

impl Direction {
    fn new(src: SocketAddr, dst: SocketAddr) -> Self {
        Self {
            src,
            dst,
            order: None,
            cutter: Cutter::default(),
            aligned: false,
            skipped: 0,
            stray: 0,
        }
    }

    fn has_begun(&self) -> bool {
        self.order.as_ref().is_some_and(|order| order.position() > 0)
    }

    /// Begins the direction, unless it has.
    fn open(&mut self, seq: u32) {
        if self.order.is_none() {
            self.order = Some(Reassembler::starting_at(seq));
            self.aligned = true;
        }
    }

    /// Hands what is in order to the cutter. Returns what went wrong, if anything did.
    fn receive(&mut self, seq: u32, data: &[u8]) -> Option<impl fmt::Display + use<>> {
        if data.is_empty() {
            return None;
        }
        let Self { order, cutter, aligned, skipped, stray, .. } = self;
        let order = order.get_or_insert_with(|| Reassembler::starting_at(seq));
        let verdict = order.accept(seq, data, |bytes| {
            *aligned = *aligned || begins_a_message(bytes);
            if *aligned {
                cutter.push(bytes);
            } else {
                *skipped = skipped.saturating_add(len(bytes));
            }
        });
        match verdict {
            Verdict::Taken => None,
            Verdict::Stray => {
                *stray = stray.saturating_add(len(data));
                None
            }
            Verdict::Lost(gap) => Some(gap),
        }
    }

    fn list(
        &mut self,
        session: &mut Session,
        packet: PacketPlace,
        listing: &mut Listing<'_, '_>,
    ) -> io::Result<()> {
        loop {
            match self.cutter.cut() {
                Ok(Some(cut)) => {
                    let offset = self.skipped.saturating_add(cut.offset);
                    let place = Place { offset, packet: Some(packet) };
                    listing.message(session, &place, cut.frame)?;
                }
                Ok(None) => return Ok(()),
                Err(error) => {
                    let offset = self.skipped.saturating_add(self.cutter.position());
                    listing.end_of_stream(&Place { offset, packet: Some(packet) }, &error)?;
                }
            }
        }
    }

    fn finish(&self, listing: &mut Listing<'_, '_>) -> io::Result<()> {
        if self.skipped > 0 {
            let skipped = count_of(self.skipped, "byte");
            listing.note(format_args!(
                "{self}: the capture begins inside the connection: {skipped} before the first \
                 message that begins with a segment left out"
            ))?;
        }
        if self.stray > 0 {
            let stray = count_of(self.stray, "byte");
            listing.fault(format_args!(
                "{self}: {stray} with sequence numbers of another connection, whose beginning is \
                 not in the capture, left out"
            ))?;
        }
        let Some(order) = &self.order else { return Ok(()) };
        if let Some(gap) = order.gap() {
            listing.fault(format_args!("{self}: {gap}"))
        } else if order.is_lost() {
            // Told when it happened, and what was begun before it can't end.
            Ok(())
        } else if let Some(rest) = self.cutter.remainder() {
            let offset = self.skipped.saturating_add(rest.offset);
            let missing = count_of(len_of(rest.missing), "byte");
            listing.fault(format_args!(
                "{self}: message at byte {offset} of this direction: the end is not in the \
                 capture, at least {missing} missing"
            ))
        } else {
            Ok(())
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {}", self.src, self.dst)
    }
}

/// Whether a segment looks as if a message began with it: its first header, and those that follow,
/// are of messages that there are, and leave room for their fixed parts.
fn begins_a_message(mut segment: &[u8]) -> bool {
    let mut begins = false;
    while let Some((header, rest)) = segment.split_first_chunk::<HEADER_BYTES>() {
        let header = Header::from_bytes(*header);
        let len = usize::try_from(header.message_length).unwrap_or(usize::MAX);
        begins = is_plausible(header.message_type, len);
        match rest.get(len..) {
            Some(rest) if begins => segment = rest,
            _ => break,
        }
    }
    begins
}

fn is_plausible(message_type: u32, len: usize) -> bool {
    let protocols = [Protocol::cce, Protocol::ccx].into_iter();
    let protocols = protocols.flat_map(|product| ProtocolVersion::ALL.into_iter().map(product));
    let least = protocols.filter_map(|protocol| {
        Some(AnyMessage::descriptor_of(message_type, protocol)?.fixed_len(protocol))
    });
    let Some(least) = least.min() else { return false };
    let most = usize::try_from(Limits::DEFAULT.max_body()).unwrap_or(usize::MAX);
    (least..=most).contains(&len)
}

fn len(bytes: &[u8]) -> u64 {
    len_of(bytes.len())
}

fn len_of(len: usize) -> u64 {
    u64::try_from(len).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_of_messages_are_told_from_what_is_inside() {
        let heartbeat = [0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 1];
        assert!(begins_a_message(&heartbeat));
        assert!(begins_a_message(&heartbeat[..9]));
        assert!(begins_a_message(&[&heartbeat[..], &heartbeat[..10]].concat()));
        assert!(!begins_a_message(&heartbeat[..7]));
        assert!(!begins_a_message(&heartbeat[4..]));
        assert!(!begins_a_message(&[
            0, 0, 0, 5, 0, 0, 0, 5, 0, 0, 0, 9, 0, 0, 0, 5, 0, 0, 0, 0, 0
        ]));
        assert!(!begins_a_message(&[0xFF; 20]));
        assert!(!begins_a_message(&[]));
    }
}
