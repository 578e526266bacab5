//! Putting segments in the order of their times.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use jiff::{SignedDuration, Timestamp};

use super::{Packet, Segment, Stamp};

/// The most bytes that are held back. With more, the earliest segment goes on.
const MAX_HELD_BYTES: usize = 67_108_864;

/// What holding back a segment takes beside its data.
const SEGMENT_BYTES: usize = 128;

/// A segment, and the packet that it came in.
#[derive(Clone, Debug)]
pub struct TimedSegment {
    /// The packet's number in the capture, from 1.
    pub number: u64,
    /// When it was captured, if the capture tells.
    pub time: Option<Stamp>,
    /// The segment.
    pub segment: Segment<'static>,
    /// The time that orders it: of a packet without one, that of those before it.
    key: Timestamp,
}

impl PartialEq for TimedSegment {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for TimedSegment {}

impl PartialOrd for TimedSegment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for TimedSegment {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.key, self.number).cmp(&(other.key, other.number))
    }
}

/// Holds segments back until no earlier one is to be expected.
///
/// Packets stand in a capture as they were written, which is not always as they were sent: where
/// captures were merged, or several processors took the packets.
#[derive(Debug)]
pub struct TimeOrder {
    held: BinaryHeap<Reverse<TimedSegment>>,
    bytes: usize,
    latest: Timestamp,
    patience: SignedDuration,
}

impl TimeOrder {
    /// Holds every segment back as long as memory allows.
    #[must_use]
    pub fn patient() -> Self {
        Self::new(SignedDuration::MAX)
    }

    /// Holds segments back for a second of the capture's time: for captures that are still made.
    #[must_use]
    pub fn live() -> Self {
        Self::new(SignedDuration::from_secs(1))
    }

    fn new(patience: SignedDuration) -> Self {
        Self { held: BinaryHeap::new(), bytes: 0, latest: Timestamp::MIN, patience }
    }

    /// Takes a segment.
    pub fn push(&mut self, packet: &Packet<'_>, segment: Segment<'_>) {
        let key = packet.time.map_or(self.latest, Stamp::time);
        self.latest = self.latest.max(key);
        self.bytes = self.bytes.saturating_add(cost(&segment));
        let segment = segment.into_owned();
        let (number, time) = (packet.number, packet.time);
        self.held.push(Reverse(TimedSegment { number, time, segment, key }));
    }

    /// The earliest segment, if it need not wait any longer.
    pub fn pop_due(&mut self) -> Option<TimedSegment> {
        let Reverse(first) = self.held.peek()?;
        let age = self.latest.duration_since(first.key);
        if age > self.patience || self.bytes > MAX_HELD_BYTES { self.pop() } else { None }
    }

    /// The earliest segment.
    pub fn pop(&mut self) -> Option<TimedSegment> {
        let Reverse(first) = self.held.pop()?;
        self.bytes = self.bytes.saturating_sub(cost(&first.segment));
        Some(first)
    }
}

fn cost(segment: &Segment<'_>) -> usize {
    segment.data.len().saturating_add(SEGMENT_BYTES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capture::Link;

    fn push(order: &mut TimeOrder, number: u64, seconds: Option<i64>, len: usize) {
        let time = seconds.and_then(|seconds| Stamp::new(seconds, 0, false));
        let packet = Packet { number, time, link: Link::Ip, bytes: &[] };
        let any = "[::1]:1".parse().unwrap();
        let data = vec![0; len].into();
        order.push(&packet, Segment { src: any, dst: any, seq: 0, syn: false, ack: None, data });
    }

    fn numbers(mut pop: impl FnMut() -> Option<TimedSegment>) -> Vec<u64> {
        std::iter::from_fn(|| pop().map(|segment| segment.number)).collect()
    }

    #[test]
    fn segments_come_in_the_order_of_their_times() {
        let mut order = TimeOrder::patient();
        let times = [Some(5), Some(3), None, Some(3), Some(9), None, Some(1)];
        times.iter().zip(1..).for_each(|(time, number)| push(&mut order, number, *time, 1));
        assert!(order.pop_due().is_none());
        assert_eq!(numbers(|| order.pop()), [7, 2, 4, 1, 3, 5, 6]);
        assert_eq!(order.bytes, 0);
    }

    #[test]
    fn a_capture_that_is_still_made_is_not_waited_for() {
        let mut order = TimeOrder::live();
        for (time, number) in [10, 12, 11].iter().zip(1..) {
            push(&mut order, number, Some(*time), 1);
        }
        assert_eq!(numbers(|| order.pop_due()), [1]);
        push(&mut order, 4, Some(14), 1);
        assert_eq!(numbers(|| order.pop_due()), [3, 2]);
    }

    #[test]
    fn memory_is_bounded() {
        let mut order = TimeOrder::patient();
        for number in 1..=70 {
            push(&mut order, number, Some(i64::try_from(number).unwrap()), 1_000_000);
            if number > 67 {
                assert_eq!(numbers(|| order.pop_due()), [number - 67]);
            }
        }
    }
}
