//! `cti encode`.

use std::io::{self, BufRead, BufReader, Read};

use cti_codec::{Product, ProtocolVersion};

use crate::decode::Failure;
use crate::json_in::Message;
use crate::report::{Assumption, Console};
use crate::session::{Notice, Session};

/// The longest line that is read: the largest message takes far less.
const MAX_LINE_BYTES: usize = 1_048_576;

/// How to encode.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Whose dialect is spoken.
    pub product: Product,
    /// The version that is spoken, whatever an OPEN_REQ announces.
    pub protocol: Option<ProtocolVersion>,
}

/// Encodes lines of JSON. A line that can't be encoded is reported, and nothing is written for it.
///
/// # Errors
///
/// Where the input can't be read or the output can't be written.
pub fn encode(
    input: impl Read,
    settings: &Settings,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let mut session = Session::new(settings.product, settings.protocol);
    let mut input = BufReader::new(input);
    let (mut line, mut bytes) = (Vec::new(), Vec::new());
    let mut number: u64 = 0;
    while read_line(&mut input, &mut line).map_err(Failure::Input)? {
        number = number.saturating_add(1);
        if !line.ends_with(b"\n") && line.len() == MAX_LINE_BYTES {
            skip_line(&mut input).map_err(Failure::Input)?;
            console.fault(format_args!("line {number}: longer than {MAX_LINE_BYTES} bytes"))?;
            continue;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        bytes.clear();
        let outcome =
            Message::read(&line).and_then(|message| message.encode(&mut session, &mut bytes));
        if let Some(notice) = session.take_notice() {
            tell(notice, number, console)?;
        }
        match outcome {
            Ok(()) => {
                console.data().write_all(&bytes)?;
                console.messages = console.messages.saturating_add(1);
            }
            Err(error) => console.fault(format_args!("line {number}: {error}"))?,
        }
    }
    if console.messages == 0 && console.faults == 0 {
        console.fault("there is no message in it")?;
    }
    Ok(console.flush()?)
}

/// Tells what is notable about the version that a line is written at.
fn tell(notice: Notice, line: u64, console: &mut Console<'_>) -> io::Result<()> {
    match notice {
        Notice::Unknown { announced, version } => console.note(format_args!(
            "line {line}: OPEN_REQ announces {announced}: written as {version}"
        )),
        Notice::Assumed { version } => {
            console.note(format_args!("line {line}: {}", Assumption(version)))
        }
    }
}

/// Reads a line, or as much of it as is allowed. Returns whether there was anything.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let most = u64::try_from(MAX_LINE_BYTES).unwrap_or(u64::MAX);
    Ok(input.by_ref().take(most).read_until(b'\n', line)? > 0)
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    input.skip_until(b'\n').map(drop)
}
