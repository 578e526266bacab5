//! The two ways out: data to standard output, everything else to standard error.

use std::fmt::{self, Display};
use std::io::{self, Write};

use cti_codec::ProtocolVersion;

/// Where the command writes, and what it has written so far.
///
/// Whatever is reported stands after the data that came before it, also where both go to one
/// terminal.
pub struct Console<'a> {
    data: &'a mut dyn Write,
    reports: &'a mut dyn Write,
    source: String,
    /// Messages that were printed or written, those with an error included.
    pub messages: u64,
    /// Things that could not be read or written.
    pub faults: u64,
}

impl<'a> Console<'a> {
    /// A console whose reports begin with the name of the input.
    pub fn new(data: &'a mut dyn Write, reports: &'a mut dyn Write, source: String) -> Self {
        Self { data, reports, source, messages: 0, faults: 0 }
    }

    /// Where data goes.
    pub fn data(&mut self) -> &mut dyn Write {
        self.data
    }

    /// Sends on what was written, so that a reader need not wait for more.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.data.flush()
    }

    /// Reports something that could not be read or written: the exit status will be 1.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn fault(&mut self, what: impl Display) -> io::Result<()> {
        self.faults = self.faults.saturating_add(1);
        self.note(what)
    }

    /// Reports something worth knowing.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn note(&mut self, what: impl Display) -> io::Result<()> {
        let flushed = self.flush();
        // Nobody is left to be told that standard error is gone.
        let _ = writeln!(self.reports, "cti: {}: {what}", self.source);
        flushed
    }
}

/// Says that a version was assumed, and how to set it.
pub struct Assumption(
    /// The version.
    pub ProtocolVersion,
);

impl Display for Assumption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(version) = self;
        write!(
            f,
            "no OPEN_REQ settled the protocol version, so {version} was assumed: --protocol N \
             sets another"
        )
    }
}

/// `1 byte`, `2 bytes`: a number with its noun.
pub fn count_of(count: u64, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
