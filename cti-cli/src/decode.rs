//! `cti decode`.

use std::io::{self, Read};

use cti_codec::{Conformance, Product, ProtocolVersion};
use thiserror::Error;

use crate::capture::{CaptureError, Conversations, Packets, TimeOrder};
use crate::hex;
use crate::input::{Form, Input};
use crate::listing::Listing;
use crate::place::Place;
use crate::render::Render;
use crate::report::{Console, count_of};
use crate::session::Session;
use crate::stream::Cutter;

const CHUNK_BYTES: usize = 65_536;

/// How to decode.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Whose dialect is spoken.
    pub product: Product,
    /// The version that is spoken, whatever an OPEN_REQ announces.
    pub protocol: Option<ProtocolVersion>,
    /// How closely messages are held to the protocol.
    pub conformance: Conformance,
    /// The server's ports in a capture.
    pub ports: Vec<u16>,
    /// Whether the input is hexadecimal text.
    pub hex: bool,
    /// Whether the input may still be growing: then packets that stand out of order in time are put
    /// in order only if they lie within a second.
    pub live: bool,
}

/// Why decoding ended early.
#[derive(Debug, Error)]
pub enum Failure {
    /// The input can't be read.
    #[error("can't be read: {0}")]
    Input(io::Error),
    /// Standard output can't be written.
    #[error("can't be written: {0}")]
    Output(#[from] io::Error),
    /// The capture can't be read on.
    #[error(transparent)]
    Capture(#[from] CaptureError),
}

/// Decodes whatever the input holds, and prints it.
///
/// # Errors
///
/// Where the input can't be read or the output can't be written. What is wrong in the input goes to
/// the console, which counts it.
pub fn decode(
    mut input: impl Read,
    settings: &Settings,
    renderer: &mut dyn Render,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let mut listing = Listing::new(settings, renderer, console);
    if settings.hex {
        let mut text = Vec::new();
        input.read_to_end(&mut text).map_err(Failure::Input)?;
        return decode_hex(&text, &mut listing);
    }
    let input = Input::new(input).map_err(Failure::Input)?;
    match input.form() {
        Form::Stream => decode_stream(input, &mut listing),
        Form::Pcap | Form::PcapNg => decode_capture(input, settings, &mut listing),
    }
}

fn decode_hex(text: &[u8], listing: &mut Listing<'_, '_>) -> Result<(), Failure> {
    let (bytes, error) = hex::read(text);
    let mut stream = Stream::new(listing);
    stream.take(&bytes, listing)?;
    if let Some(error) = error {
        listing.fault(error)?;
    }
    Ok(stream.finish(listing)?)
}

fn decode_stream(mut input: impl Read, listing: &mut Listing<'_, '_>) -> Result<(), Failure> {
    let mut stream = Stream::new(listing);
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let read = match input.read(&mut chunk) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Failure::Input(error)),
        };
        stream.take(chunk.get(..read).unwrap_or_default(), listing)?;
        if stream.cutter.has_failed() {
            break;
        }
        listing.flush()?;
    }
    Ok(stream.finish(listing)?)
}

/// Messages back to back.
struct Stream {
    session: Session,
    cutter: Cutter,
}

impl Stream {
    fn new(listing: &Listing<'_, '_>) -> Self {
        Self { session: listing.session(), cutter: Cutter::default() }
    }

    fn take(&mut self, bytes: &[u8], listing: &mut Listing<'_, '_>) -> io::Result<()> {
        self.cutter.push(bytes);
        loop {
            match self.cutter.cut() {
                Ok(Some(cut)) => {
                    let place = Place { offset: cut.offset, packet: None };
                    listing.message(&mut self.session, &place, cut.frame)?;
                }
                Ok(None) => return Ok(()),
                Err(error) => {
                    let place = Place { offset: self.cutter.position(), packet: None };
                    listing.end_of_stream(&place, &error)?;
                    if place.offset == 0 && is_text(self.cutter.uncut()) {
                        listing.note("these are hexadecimal digits, not bytes: try --hex")?;
                    }
                }
            }
        }
    }

    fn finish(&self, listing: &mut Listing<'_, '_>) -> io::Result<()> {
        if let Some(rest) = self.cutter.remainder() {
            let missing = count_of(u64::try_from(rest.missing).unwrap_or(u64::MAX), "byte");
            let of = if rest.present < cti_codec::HEADER_BYTES { "its header" } else { "it" };
            listing.fault(format_args!(
                "message at byte {}: the input ends inside {of}, {missing} missing",
                rest.offset
            ))?;
        }
        listing.finish("there is no message in it")
    }
}

/// Whether bytes are what `--hex` reads.
fn is_text(bytes: &[u8]) -> bool {
    let head = bytes.get(..8).unwrap_or(bytes);
    head.iter().all(|byte| byte.is_ascii_hexdigit() || byte.is_ascii_whitespace() || *byte == b'x')
}

fn decode_capture<R: Read>(
    input: Input<R>,
    settings: &Settings,
    listing: &mut Listing<'_, '_>,
) -> Result<(), Failure> {
    let mut conversations = Conversations::on(&settings.ports);
    let mut packets = Packets::new(input)?;
    let mut order = if settings.live { TimeOrder::live() } else { TimeOrder::patient() };
    let damage = loop {
        let more = packets.read_some(|packet| {
            if let Some(segment) = conversations.segment_of(&packet) {
                order.push(&packet, segment);
            }
            while let Some(segment) = order.pop_due() {
                conversations.take(&segment, listing)?;
            }
            Ok(())
        });
        match more {
            Ok(true) => listing.flush()?,
            Ok(false) => break None,
            Err(Failure::Capture(error)) => break Some(error),
            Err(error) => return Err(error),
        }
    };
    while let Some(segment) = order.pop() {
        conversations.take(&segment, listing)?;
    }
    conversations.finish(listing)?;
    for number in conversations.foreign_links() {
        listing.note(format_args!("packets of link type {number} are not read"))?;
    }
    if let Some(error) = damage {
        listing.fault(error)?;
    }
    let packets = count_of(packets.count(), "packet");
    let ports: Vec<_> = settings.ports.iter().map(u16::to_string).collect();
    let ports = ports.join(", ");
    let found = match conversations.count() {
        0 => "nothing was sent from or to it",
        _ => "no message was sent from or to it",
    };
    Ok(listing.finish(format_args!(
        "no message on TCP port {ports}: {found} in {packets}; --port sets another port"
    ))?)
}
