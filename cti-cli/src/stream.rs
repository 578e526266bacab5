//! Cutting messages off bytes as they arrive.

use cti_codec::{DecodeError, Frame, FrameStatus, Limits, split_frame};

/// Cuts messages off one direction of a conversation, and knows where each began.
///
/// Holds no more than what was pushed last and the beginning of one message.
#[derive(Clone, Debug, Default)]
pub struct Cutter {
    bytes: Vec<u8>,
    /// How many of `bytes` were cut off.
    taken: usize,
    /// Where in the direction `bytes` begins.
    origin: u64,
    limits: Limits,
    failed: bool,
}

/// A message, and where in its direction it begins.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Cut<'a> {
    /// Bytes of the direction before the message.
    pub offset: u64,
    /// The message.
    pub frame: Frame<&'a [u8]>,
}

/// The beginning of a message whose end did not arrive.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Remainder {
    /// Where it begins.
    pub offset: u64,
    /// Bytes that are there.
    pub present: usize,
    /// Bytes that it takes at least to complete it.
    pub missing: usize,
}

impl Cutter {
    /// Adds bytes that arrived.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.failed {
            return;
        }
        self.bytes.drain(..self.taken.min(self.bytes.len()));
        self.origin = self.position();
        self.taken = 0;
        self.bytes.extend_from_slice(bytes);
    }

    /// Cuts off the next message, or `None` until more bytes arrive.
    ///
    /// # Errors
    ///
    /// Once, where a message announces more than the limit: nothing says where the next one
    /// begins, so whatever arrives after it is dropped.
    pub fn cut(&mut self) -> Result<Option<Cut<'_>>, DecodeError> {
        if self.failed {
            return Ok(None);
        }
        let offset = self.position();
        let rest = self.bytes.get(self.taken..).unwrap_or_default();
        match split_frame(rest, self.limits) {
            Ok(FrameStatus::Complete { frame, rest: after }) => {
                self.taken = self.bytes.len().saturating_sub(after.len());
                Ok(Some(Cut { offset, frame }))
            }
            Ok(FrameStatus::Partial { .. }) => Ok(None),
            Err(error) => {
                self.failed = true;
                Err(error)
            }
        }
    }

    /// Where the next message begins, or where the cutter gave up.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.origin.saturating_add(u64::try_from(self.taken).unwrap_or(u64::MAX))
    }

    /// Whether a message over the limit ended the reading.
    #[must_use]
    pub const fn has_failed(&self) -> bool {
        self.failed
    }

    /// The beginning of a message that is left, if nothing else arrives.
    #[must_use]
    pub fn remainder(&self) -> Option<Remainder> {
        let rest = self.bytes.get(self.taken..).unwrap_or_default();
        match split_frame(rest, self.limits) {
            Ok(FrameStatus::Partial { needed }) if !rest.is_empty() && !self.failed => {
                Some(Remainder { offset: self.position(), present: rest.len(), missing: needed })
            }
            _ => None,
        }
    }

    /// The first bytes of what was not cut off.
    #[must_use]
    pub fn uncut(&self) -> &[u8] {
        self.bytes.get(self.taken..).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEARTBEATS: &[u8] = &[
        0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 1, //
        0, 0, 0, 4, 0, 0, 0, 6, 0, 0, 0, 1,
    ];

    fn cut_all(cutter: &mut Cutter, into: &mut Vec<(u64, u32, Vec<u8>)>) {
        while let Some(cut) = cutter.cut().unwrap() {
            into.push((cut.offset, cut.frame.message_type, cut.frame.body.to_vec()));
        }
    }

    #[test]
    fn any_chunks_give_the_same_messages() {
        for size in 1..=HEARTBEATS.len() {
            let (mut cutter, mut found) = (Cutter::default(), Vec::new());
            for chunk in HEARTBEATS.chunks(size) {
                cutter.push(chunk);
                cut_all(&mut cutter, &mut found);
            }
            assert_eq!(found, [(0, 5, vec![0, 0, 0, 1]), (12, 6, vec![0, 0, 0, 1])]);
            assert_eq!(cutter.remainder(), None);
        }
    }

    #[test]
    fn what_is_missing_is_known() {
        let mut cutter = Cutter::default();
        cutter.push(&HEARTBEATS[..22]);
        cut_all(&mut cutter, &mut Vec::new());
        let expected = Remainder { offset: 12, present: 10, missing: 2 };
        assert_eq!(cutter.remainder(), Some(expected));
    }

    #[test]
    fn nothing_is_read_after_a_length_over_the_limit() {
        let mut cutter = Cutter::default();
        cutter.push(&HEARTBEATS[..12]);
        cutter.push(&[0xFF; 8]);
        assert!(cutter.cut().unwrap().is_some());
        assert!(cutter.cut().is_err());
        assert_eq!(cutter.position(), 12);
        cutter.push(HEARTBEATS);
        assert_eq!(cutter.cut(), Ok(None));
        assert_eq!(cutter.remainder(), None);
    }
}
