//! Printing messages: JSON for programs, text for people.

mod json;
mod palette;
mod quote;
mod text;
mod values;

use std::io::{self, Write};

use cti_codec::{
    Anomaly, DecodeError, Encode, EncodeMessage, Frame, MessageDescriptor, Protocol, Visitor,
};
use cti_messages::AnyMessage;

use crate::place::Place;

pub use json::Json;
pub(crate) use json::{fault, value_of};
pub use palette::Palette;
pub use quote::{quote, unquoted};
pub use text::Text;

/// A message, and what became of it.
#[derive(Debug)]
pub struct Reading<'a> {
    /// Where it stands.
    pub place: &'a Place,
    /// Its bytes.
    pub frame: Frame<&'a [u8]>,
    /// How it was read.
    pub protocol: Protocol,
    /// What was read, or why nothing could be.
    pub outcome: Result<AnyMessage<'a>, DecodeError>,
    /// What is wrong with it all the same.
    pub anomalies: Vec<Anomaly>,
}

impl Reading<'_> {
    /// The message's declaration, if its number has one at this version.
    #[must_use]
    pub fn descriptor(&self) -> Option<&'static MessageDescriptor> {
        match &self.outcome {
            Ok(message) => message.descriptor(),
            Err(error) => error.message,
        }
    }

    /// Shows every field, or the body of a message that could not be decoded.
    pub fn visit(&self, visitor: &mut impl Visitor) {
        match &self.outcome {
            Ok(message) => message.visit(visitor),
            Err(_) => visitor.body(self.frame.body),
        }
    }
}

/// A way to print messages.
pub trait Render {
    /// Prints one.
    ///
    /// # Errors
    ///
    /// Where it can't be written.
    fn render(&mut self, reading: &Reading<'_>, out: &mut dyn Write) -> io::Result<()>;
}
