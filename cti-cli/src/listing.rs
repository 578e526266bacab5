//! Decoding message by message, and printing each as it comes.

use std::fmt::Display;
use std::io;

use cti_codec::{Conformance, DecodeError, DecodeOptions, Frame, MessageSet, ProtocolVersion};
use cti_messages::AnyMessage;

use crate::decode::Settings;
use crate::place::Place;
use crate::render::{Reading, Render};
use crate::report::Console;
use crate::session::Session;

/// Decodes messages and prints them.
pub struct Listing<'a, 'c> {
    settings: &'a Settings,
    renderer: &'a mut dyn Render,
    console: &'a mut Console<'c>,
    /// The version that was assumed where a message could not be decoded.
    doubtful: Option<ProtocolVersion>,
}

impl<'a, 'c> Listing<'a, 'c> {
    /// A listing of nothing yet.
    pub fn new(
        settings: &'a Settings,
        renderer: &'a mut dyn Render,
        console: &'a mut Console<'c>,
    ) -> Self {
        Self { settings, renderer, console, doubtful: None }
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
        let protocol = session.protocol_of(frame);
        let options = DecodeOptions::new(protocol).with_conformance(self.settings.conformance);
        let mut anomalies = Vec::new();
        let outcome = AnyMessage::decode_with(frame, options, &mut anomalies);
        let error = outcome.as_ref().err().copied();
        let reading = Reading { place, frame, protocol, outcome, anomalies };
        self.renderer.render(&reading, self.console.data())?;
        self.console.messages = self.console.messages.saturating_add(1);
        let Some(error) = error else { return Ok(()) };
        if session.is_assumed() && self.settings.conformance == Conformance::Tolerant {
            self.doubtful = Some(protocol.version());
        }
        self.console.fault(format_args!("{place}: {error}"))
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
        if let Some(version) = self.doubtful {
            self.console.note(format_args!(
                "no OPEN_REQ told the protocol version, so {version} was assumed: --protocol N \
                 sets another"
            ))?;
        }
        self.console.flush()
    }
}
