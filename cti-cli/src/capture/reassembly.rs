//! Putting the segments of one direction of a TCP connection in order.

use std::collections::BTreeMap;

use thiserror::Error;

/// The most bytes of one direction that wait for a segment before them. With more, that segment is
/// taken for lost.
pub const MAX_PENDING_BYTES: usize = 1_048_576;

/// The farthest that a sequence number lies from the one that is due. One beyond belongs to another
/// connection: no receiver allows so much to be on its way.
const MAX_DISTANCE: u32 = 0x0400_0000;

/// Puts the segments of one direction in order.
///
/// A byte that came twice is delivered once, as it came first; bytes that come too early wait.
///
/// ```
/// use cti_cli::capture::{Reassembler, Verdict};
///
/// let mut direction = Reassembler::starting_at(1_000);
/// let mut stream = Vec::new();
/// for (seq, data) in [(1_003, "def"), (1_000, "abcd"), (1_000, "abcd")] {
///     direction.accept(seq, data.as_bytes(), |bytes| stream.extend_from_slice(bytes));
/// }
/// assert_eq!(stream, b"abcdef");
/// ```
#[derive(Clone, Debug)]
pub struct Reassembler {
    start: u32,
    /// The sequence number that is due.
    due: u32,
    /// Bytes delivered.
    position: u64,
    /// What came too early, by its place in the direction.
    pending: BTreeMap<u64, Vec<u8>>,
    pending_bytes: usize,
    lost: bool,
}

/// Bytes that never came, and those after them that can't be read for that.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error(
    "bytes {after} to {} of this direction are not in the capture: the rest of it can't be read",
    after.saturating_add(*missing)
)]
pub struct Gap {
    /// Bytes that were delivered.
    pub after: u64,
    /// Bytes that are missing.
    pub missing: u64,
}

/// What became of a segment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// It was delivered, waits, or was there already.
    Taken,
    /// Its sequence number belongs to another connection.
    Stray,
    /// A segment before it is lost: this direction is over.
    Lost(Gap),
}

impl Reassembler {
    /// A direction whose first byte has this sequence number.
    #[must_use]
    pub const fn starting_at(seq: u32) -> Self {
        Self {
            start: seq,
            due: seq,
            position: 0,
            pending: BTreeMap::new(),
            pending_bytes: 0,
            lost: false,
        }
    }

    /// The sequence number of the first byte.
    #[must_use]
    pub const fn start(&self) -> u32 {
        self.start
    }

    /// Bytes delivered so far.
    #[must_use]
    pub const fn position(&self) -> u64 {
        self.position
    }

    /// Whether a segment was lost, and the direction ended with it.
    #[must_use]
    pub const fn is_lost(&self) -> bool {
        self.lost
    }

    /// Takes a segment, and delivers what is in order now, in as many pieces as there were segments.
    pub fn accept(&mut self, seq: u32, data: &[u8], mut deliver: impl FnMut(&[u8])) -> Verdict {
        if data.is_empty() || self.lost {
            return Verdict::Taken;
        }
        let ahead = seq.wrapping_sub(self.due);
        let behind = self.due.wrapping_sub(seq);
        if ahead.min(behind) > MAX_DISTANCE {
            return Verdict::Stray;
        }
        if ahead == 0 || behind <= ahead {
            self.advance(data, behind.into(), &mut deliver);
            self.deliver_pending(&mut deliver);
            return Verdict::Taken;
        }
        self.keep(self.position.saturating_add(ahead.into()), data);
        if self.pending_bytes <= MAX_PENDING_BYTES {
            return Verdict::Taken;
        }
        let gap = self.gap();
        self.lost = true;
        self.pending.clear();
        gap.map_or(Verdict::Taken, Verdict::Lost)
    }

    /// Bytes that are waited for, if anything waits.
    #[must_use]
    pub fn gap(&self) -> Option<Gap> {
        let (first, _) = self.pending.first_key_value()?;
        Some(Gap { after: self.position, missing: first.saturating_sub(self.position) })
    }

    /// Delivers data that begins `known` bytes before what is due.
    fn advance(&mut self, data: &[u8], known: u64, deliver: &mut impl FnMut(&[u8])) {
        let known = usize::try_from(known).unwrap_or(usize::MAX);
        let Some(new) = data.get(known..).filter(|new| !new.is_empty()) else { return };
        deliver(new);
        self.position = self.position.saturating_add(u64::try_from(new.len()).unwrap_or(0));
        // Sequence numbers count bytes modulo 2^32.
        self.due = self.due.wrapping_add(u32::try_from(new.len()).unwrap_or(0));
    }

    fn deliver_pending(&mut self, deliver: &mut impl FnMut(&[u8])) {
        while let Some(entry) = self.pending.first_entry() {
            let Some(known) = self.position.checked_sub(*entry.key()) else { return };
            let data = entry.remove();
            self.pending_bytes = self.pending_bytes.saturating_sub(data.len());
            self.advance(&data, known, deliver);
        }
    }

    /// Keeps data that came too early. Of two that begin at one place the longer one stays.
    fn keep(&mut self, at: u64, data: &[u8]) {
        let kept = self.pending.entry(at).or_default();
        if let Some(new) = data.get(kept.len()..) {
            kept.extend_from_slice(new);
            self.pending_bytes = self.pending_bytes.saturating_add(new.len());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feeds segments given as place and text, and returns the stream.
    fn stream(start: u32, segments: &[(u32, &str)]) -> (Reassembler, String) {
        let mut direction = Reassembler::starting_at(start);
        let mut stream = Vec::new();
        for (at, text) in segments {
            let seq = start.wrapping_add(*at);
            let verdict = direction.accept(seq, text.as_bytes(), |b| stream.extend_from_slice(b));
            assert_eq!(verdict, Verdict::Taken);
        }
        (direction, String::from_utf8(stream).unwrap())
    }

    #[test]
    fn order_is_restored_at_any_sequence_number() {
        for start in [0, 1, 1_000, u32::MAX - 4, u32::MAX, 0x7FFF_FFFE, 0x8000_0000] {
            for segments in [
                [(0, "abc"), (3, "def"), (6, "ghi")],
                [(6, "ghi"), (3, "def"), (0, "abc")],
                [(3, "def"), (0, "abc"), (6, "ghi")],
                [(3, "def"), (6, "ghi"), (0, "abc")],
            ] {
                let (direction, text) = stream(start, &segments);
                assert_eq!(text, "abcdefghi");
                assert_eq!((direction.position(), direction.gap()), (9, None));
                assert_eq!(direction.pending_bytes, 0);
            }
        }
    }

    #[test]
    fn what_came_before_is_dropped() {
        assert_eq!(stream(9, &[(0, "abc"), (0, "abc"), (3, "d"), (0, "abcd")]).1, "abcd");
        assert_eq!(stream(9, &[(0, "abc"), (1, "bcde"), (4, "ef"), (2, "cd")]).1, "abcdef");
        assert_eq!(stream(9, &[(2, "cd"), (4, "ef"), (0, "abcd"), (6, "g")]).1, "abcdefg");
        assert_eq!(stream(9, &[(2, "c"), (2, "cde"), (3, "d"), (0, "ab")]).1, "abcde");
        // A keep-alive repeats the last byte, or sends none.
        assert_eq!(stream(9, &[(0, "abc"), (2, "c"), (2, ""), (3, "d")]).1, "abcd");
    }

    #[test]
    fn a_gap_is_known() {
        let (direction, text) = stream(u32::MAX - 1, &[(0, "abc"), (5, "fg"), (8, "i")]);
        assert_eq!(text, "abc");
        assert_eq!(direction.gap(), Some(Gap { after: 3, missing: 2 }));
    }

    #[test]
    fn little_waits_for_a_lost_segment() {
        let mut direction = Reassembler::starting_at(0);
        let chunk = vec![0; 65_536];
        let mut verdicts = (0..17).map(|n| direction.accept(1 + n * 65_536, &chunk, |_| ()));
        assert!(verdicts.by_ref().take(16).all(|verdict| verdict == Verdict::Taken));
        let gap = Gap { after: 0, missing: 1 };
        assert_eq!(verdicts.next(), Some(Verdict::Lost(gap)));
        assert!(direction.pending.is_empty());
        let late = direction.accept(0, &chunk, |_| panic!("the direction is over"));
        assert_eq!((late, direction.gap()), (Verdict::Taken, None));
    }

    #[test]
    fn a_far_sequence_number_belongs_to_another_connection() {
        let mut direction = Reassembler::starting_at(5);
        for seq in [5 + MAX_DISTANCE + 1, 5_u32.wrapping_sub(MAX_DISTANCE + 1), 0x8000_0005] {
            let verdict = direction.accept(seq, b"x", |_| panic!("nothing is due"));
            assert_eq!(verdict, Verdict::Stray);
        }
    }
}
