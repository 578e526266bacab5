//! Packets out of pcap and pcapng captures.

use std::fmt;
use std::io::Read;

use jiff::Timestamp;
use pcap_parser::traits::{PcapNGPacketBlock, PcapReaderIterator};
use pcap_parser::{
    Block, EnhancedPacketBlock, InterfaceDescriptionBlock, LegacyPcapBlock, LegacyPcapReader,
    PcapBlockOwned, PcapError, PcapHeader, PcapNGReader,
};
use thiserror::Error;

use super::Link;
use crate::input::{Form, Input};

const BUFFER_BYTES: usize = 65_536;

/// The longest packet or block that is read. Longer ones are taken for damage.
const MAX_BLOCK_BYTES: usize = 16_777_216;

/// What every pcapng block has: its type, and its length twice.
const MIN_BLOCK_BYTES: u32 = 12;

/// Why a capture can't be read on.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum CaptureError {
    /// The file ends inside a packet.
    #[error("the capture is cut short after packet {0}")]
    CutShort(u64),
    /// The input could not be read.
    #[error("the capture can't be read on after packet {0}")]
    Unreadable(u64),
    /// The file's structure is damaged.
    #[error("the capture is damaged after packet {0}")]
    Damaged(u64),
}

/// When a packet was captured, and how finely that was told.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Stamp {
    time: Timestamp,
    nanoseconds: bool,
}

impl Stamp {
    /// A moment in seconds and nanoseconds since 1970, unless it lies beyond the calendar.
    #[must_use]
    pub fn new(seconds: i64, nanoseconds: u32, fine: bool) -> Option<Self> {
        let time = Timestamp::new(seconds, i32::try_from(nanoseconds).ok()?).ok()?;
        Some(Self { time, nanoseconds: fine })
    }

    /// The moment.
    #[must_use]
    pub const fn time(self) -> Timestamp {
        self.time
    }
}

impl fmt::Display for Stamp {
    /// RFC 3339, in UTC, to the microsecond or nanosecond.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nanoseconds { write!(f, "{:.9}", self.time) } else { write!(f, "{:.6}", self.time) }
    }
}

/// A packet of a capture.
#[derive(Clone, Copy, Debug)]
pub struct Packet<'a> {
    /// Its number in the capture, from 1.
    pub number: u64,
    /// When it was captured, if the capture tells.
    pub time: Option<Stamp>,
    /// What its bytes begin with.
    pub link: Link,
    /// Its bytes, as far as they were captured.
    pub bytes: &'a [u8],
}

/// The packets of a capture, one after the other.
pub struct Packets<'r> {
    reader: Box<dyn PcapReaderIterator + 'r>,
    form: Form,
    capacity: usize,
    /// Bytes of the buffer that are done with.
    spent: usize,
    interfaces: Vec<Interface>,
    count: u64,
}

/// What a packet's interface says about its packets.
#[derive(Clone, Copy)]
struct Interface {
    link: Link,
    clock: Clock,
}

#[derive(Clone, Copy)]
struct Clock {
    /// Ticks in a second; 0 where the capture's number for it makes no sense.
    rate: u64,
    /// Seconds to add.
    offset: i64,
}

impl<'r> Packets<'r> {
    /// Begins on a capture.
    ///
    /// # Errors
    ///
    /// Where its first block can't be read.
    pub fn new<R: Read + 'r>(input: Input<R>) -> Result<Self, CaptureError> {
        let form = input.form();
        let reader: Box<dyn PcapReaderIterator + 'r> = if form == Form::PcapNg {
            Box::new(PcapNGReader::new(BUFFER_BYTES, input).map_err(|error| failure(&error, 0))?)
        } else {
            Box::new(
                LegacyPcapReader::new(BUFFER_BYTES, input).map_err(|error| failure(&error, 0))?,
            )
        };
        let interfaces = Vec::new();
        Ok(Self { reader, form, capacity: BUFFER_BYTES, spent: 0, interfaces, count: 0 })
    }

    /// How many packets were read.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// Hands the packets that are in the buffer to `each`, which may refuse to go on, then reads on.
    /// Returns whether there may be more.
    ///
    /// # Errors
    ///
    /// Where the capture can't be read on, or `each` refuses.
    pub fn read_some<E: From<CaptureError>>(
        &mut self,
        mut each: impl FnMut(Packet<'_>) -> Result<(), E>,
    ) -> Result<bool, E> {
        loop {
            self.reader.consume(std::mem::take(&mut self.spent));
            if self.form == Form::PcapNg && is_stunted(self.reader.data()) {
                return Err(CaptureError::Damaged(self.count).into());
            }
            match self.reader.next() {
                Ok((len, block)) => {
                    self.spent = len;
                    if let Some(packet) = packet(&block, &mut self.interfaces, &mut self.count) {
                        each(packet)?;
                    }
                }
                Err(PcapError::Eof) => return Ok(false),
                Err(PcapError::Incomplete(_)) => return Ok(self.refill()?),
                Err(PcapError::BufferTooSmall) => {
                    // The buffer grows with what is there, not with what a length promises.
                    if self.reader.data().len() >= self.capacity {
                        self.grow()?;
                    }
                    return Ok(self.refill()?);
                }
                Err(error) => return Err(failure(&error, self.count).into()),
            }
        }
    }

    fn refill(&mut self) -> Result<bool, CaptureError> {
        let before = self.reader.data().len();
        let count = self.count;
        self.reader.refill().map_err(|error| failure(&error, count))?;
        let stuck = self.reader.data().len() == before && !self.reader.reader_exhausted();
        if stuck { Err(CaptureError::Damaged(count)) } else { Ok(true) }
    }

    fn grow(&mut self) -> Result<(), CaptureError> {
        self.capacity = self.capacity.saturating_mul(2);
        if self.capacity <= MAX_BLOCK_BYTES && self.reader.grow(self.capacity) {
            return Ok(());
        }
        Err(CaptureError::Damaged(self.count))
    }
}

/// Whether the block says that it is shorter than any block. The reader counts on more for blocks
/// about processes. In the wrong byte order such a length would be over the limit.
fn is_stunted(block: &[u8]) -> bool {
    matches!(block, [_, _, _, _, a, b, c, d, ..]
        if u32::from_le_bytes([*a, *b, *c, *d]).min(u32::from_be_bytes([*a, *b, *c, *d])) < MIN_BLOCK_BYTES)
}

fn failure<I>(error: &PcapError<I>, count: u64) -> CaptureError {
    match error {
        PcapError::Eof | PcapError::UnexpectedEof | PcapError::Incomplete(_) => {
            CaptureError::CutShort(count)
        }
        PcapError::ReadError => CaptureError::Unreadable(count),
        _ => CaptureError::Damaged(count),
    }
}

/// The packet in a block, or what the block says about packets to come.
fn packet<'a>(
    block: &'a PcapBlockOwned<'a>,
    interfaces: &mut Vec<Interface>,
    count: &mut u64,
) -> Option<Packet<'a>> {
    let (interface, ticks, bytes) = match block {
        PcapBlockOwned::LegacyHeader(header) => {
            interfaces.push(Interface::of_pcap(header));
            return None;
        }
        PcapBlockOwned::NG(Block::SectionHeader(_)) => {
            interfaces.clear();
            return None;
        }
        PcapBlockOwned::NG(Block::InterfaceDescription(block)) => {
            interfaces.push(Interface::of_pcapng(block));
            return None;
        }
        PcapBlockOwned::Legacy(block) => (0, legacy_ticks(block, interfaces), block.data),
        PcapBlockOwned::NG(Block::EnhancedPacket(block)) => {
            (usize::try_from(block.if_id).ok()?, Some(ticks(block)), block.packet_data())
        }
        PcapBlockOwned::NG(Block::SimplePacket(block)) => (0, None, block.packet_data()),
        PcapBlockOwned::NG(_) => return None,
    };
    *count = count.saturating_add(1);
    let interface = interfaces.get(interface)?;
    let time = ticks.and_then(|ticks| interface.clock.stamp(ticks));
    Some(Packet { number: *count, time, link: interface.link, bytes })
}

fn ticks(block: &EnhancedPacketBlock<'_>) -> u64 {
    u64::from(block.ts_high) << 32 | u64::from(block.ts_low)
}

/// A legacy packet's time in ticks of its file's clock.
fn legacy_ticks(block: &LegacyPcapBlock<'_>, interfaces: &[Interface]) -> Option<u64> {
    let rate = interfaces.first()?.clock.rate;
    Some(u64::from(block.ts_sec).saturating_mul(rate).saturating_add(block.ts_usec.into()))
}

impl Interface {
    fn of_pcap(header: &PcapHeader) -> Self {
        let rate = if header.is_nanosecond_precision() { 1_000_000_000 } else { 1_000_000 };
        // Above 28 bits the number tells other things about the link.
        let link = Link::of(header.network.0 & 0x0FFF_FFFF);
        Self { link, clock: Clock { rate, offset: 0 } }
    }

    fn of_pcapng(block: &InterfaceDescriptionBlock<'_>) -> Self {
        let clock = Clock { rate: rate(block.if_tsresol), offset: block.if_tsoffset };
        Self { link: Link::of(block.linktype.0), clock }
    }
}

/// Ticks in a second, from the option `if_tsresol`: a power of 10, or of 2 where the top bit is set.
fn rate(resolution: u8) -> u64 {
    let exponent = u32::from(resolution & 0x7F);
    let base: u64 = if resolution & 0x80 == 0 { 10 } else { 2 };
    base.checked_pow(exponent).unwrap_or(0)
}

impl Clock {
    fn stamp(self, ticks: u64) -> Option<Stamp> {
        let seconds = ticks.checked_div(self.rate)?;
        let rest = u128::from(ticks.checked_rem(self.rate)?);
        let nanoseconds = rest.saturating_mul(1_000_000_000).checked_div(self.rate.into())?;
        let seconds = i64::try_from(seconds).ok()?.checked_add(self.offset)?;
        Stamp::new(seconds, u32::try_from(nanoseconds).ok()?, self.rate > 1_000_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_of_every_rate_are_read() {
        let shown = |resolution, ticks| {
            Clock { rate: rate(resolution), offset: 0 }.stamp(ticks).map(|stamp| stamp.to_string())
        };
        let expected = Some("2024-05-20T10:00:00.250000Z".to_owned());
        assert_eq!(shown(6, 1_716_199_200_250_000), expected);
        assert_eq!(shown(3, 1_716_199_200_250), expected);
        assert_eq!(shown(0x82, 1_716_199_200 * 4 + 1), expected);
        let fine = Some("2024-05-20T10:00:00.000000007Z".to_owned());
        assert_eq!(shown(9, 1_716_199_200_000_000_007), fine);
        assert_eq!(shown(20, 1), None);
        assert_eq!(shown(0xFF, 1), None);
        assert_eq!(shown(0, u64::MAX), None);
    }
}
