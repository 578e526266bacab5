//! Decoding message by message, and printing each as it comes.

use std::fmt::Display;
use std::io;

use cti_codec::{DecodeError, DecodeOptions, Frame, MessageSet};
use cti_messages::AnyMessage;

use crate::decode::Settings;
use crate::place::Place;
use crate::render::{Reading, Render};
use crate::report::{Assumption, Console, count_of};
use crate::session::{Notice, Session};

/// Decodes messages and prints them.
pub struct Listing<'a, 'c> {
    settings: &'a Settings,
    renderer: &'a mut dyn Render,
    console: &'a mut Console<'c>,
    /// How many connections, or streams, were read at a version that was assumed.
    assumed: u64,
}

impl<'a, 'c> Listing<'a, 'c> {
    /// A listing of nothing yet.
    pub fn new(
        settings: &'a Settings,
        renderer: &'a mut dyn Render,
        console: &'a mut Console<'c>,
    ) -> Self {
        Self { settings, renderer, console, assumed: 0 }
    }

    /// The session of a connection, or stream, that begins.
    #[must_use]
    pub fn session(&self) -> Session {
        Session::new(self.settings.product, self.settings.protocol)
    }

    /// Decodes a message and prints it, or that it could not be decoded.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn message(
        &mut self,
        session: &mut Session,
        place: &Place,
        frame: Frame<&[u8]>,
    ) -> io::Result<()> {
        let protocol = session.protocol_of(place.side(), frame);
        if let Some(notice) = session.take_notice() {
            self.notice(place, notice)?;
        }
        let options = DecodeOptions::new(protocol).with_conformance(self.settings.conformance);
        let mut anomalies = Vec::new();
        let outcome = AnyMessage::decode_with(frame, options, &mut anomalies);
        let error = outcome.as_ref().err().copied();
        let reading = Reading { place, frame, protocol, outcome, anomalies };
        self.renderer.render(&reading, self.console.data())?;
        self.console.messages = self.console.messages.saturating_add(1);
        let Some(error) = error else { return Ok(()) };
        self.console.fault(format_args!("{place}: {error}"))
    }

    /// Tells what is notable about a version, before the message that it is about. A capture may
    /// have many connections without an OPEN_REQ: the first is told here, the others are counted.
    fn notice(&mut self, place: &Place, notice: Notice) -> io::Result<()> {
        match notice {
            Notice::Unknown { announced, version } => self
                .console
                .note(format_args!("{place}: OPEN_REQ announces {announced}: read as {version}")),
            Notice::Assumed { version } => {
                self.assumed = self.assumed.saturating_add(1);
                if self.assumed > 1 {
                    return Ok(());
                }
                self.console.note(format_args!("{place}: {}", Assumption(version)))
            }
        }
    }

    /// Reports a length that no message has: nothing after it can be read.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn end_of_stream(&mut self, place: &Place, error: &DecodeError) -> io::Result<()> {
        let kind = error.kind;
        self.console.fault(format_args!("{place}: {kind}: nothing after it can be read"))
    }

    /// Reports something that could not be read.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn fault(&mut self, what: impl Display) -> io::Result<()> {
        self.console.fault(what)
    }

    /// Reports something worth knowing.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn note(&mut self, what: impl Display) -> io::Result<()> {
        self.console.note(what)
    }

    /// Sends on what was printed.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.console.flush()
    }

    /// Ends the listing: reports that there was no message, and what may be wrong.
    ///
    /// # Errors
    ///
    /// Where standard output can't be written.
    pub fn finish(&mut self, no_message: impl Display) -> io::Result<()> {
        if self.console.messages == 0 && self.console.faults == 0 {
            self.console.fault(no_message)?;
        }
        if self.assumed > 1 {
            let version = self.session().protocol().version();
            let connections = count_of(self.assumed, "connection");
            self.console.note(format_args!("{connections} in all: {}", Assumption(version)))?;
        }
        self.console.flush()
    }
}
