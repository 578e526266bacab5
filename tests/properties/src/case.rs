//! A protocol and a message, out of bytes.

use cti_messages::AnyMessage;
use cti_messages::codec::generate::{all_protocols, protocol_at};
use cti_messages::codec::{
    Conformance, DecodeOptions, Frame, Limits, MessageDescriptor, MessageSet, Protocol,
};

/// A message as a peer sent it. Its header's length is not looked at: the body is what there is.
#[derive(Clone, Copy, Debug)]
pub struct Case<'d> {
    /// What is spoken.
    pub protocol: Protocol,
    /// The message.
    pub frame: Frame<&'d [u8]>,
}

impl<'d> Case<'d> {
    /// The case of an input: the protocol's position, then a message. `None` where the header is
    /// not whole.
    #[must_use]
    pub fn of(data: &'d [u8]) -> Option<Self> {
        let (protocol, message) = data.split_first()?;
        let (header, body) = message.split_first_chunk::<8>()?;
        let [_, _, _, _, number @ ..] = *header;
        let message_type = u32::from_be_bytes(number);
        Some(Self { protocol: protocol_at(*protocol), frame: Frame { message_type, body } })
    }

    /// The input of a message in this protocol.
    ///
    /// # Panics
    ///
    /// If there is no such protocol.
    #[must_use]
    pub fn input(protocol: Protocol, message: &[u8]) -> Vec<u8> {
        let count = all_protocols().count() as u8;
        let position = (0..count).find(|position| protocol_at(*position) == protocol);
        let mut input = vec![position.expect("every protocol has a position")];
        input.extend_from_slice(message);
        input
    }

    /// The message's declaration, at whatever version.
    #[must_use]
    pub fn descriptor(&self) -> Option<&'static MessageDescriptor> {
        AnyMessage::descriptor_of(self.frame.message_type, self.protocol)
    }

    /// How to decode it: no body is over the limit.
    #[must_use]
    pub fn options(&self, conformance: Conformance) -> DecodeOptions {
        let limits = Limits::DEFAULT.with_max_message(u32::MAX);
        DecodeOptions::new(self.protocol).with_conformance(conformance).with_limits(limits)
    }

    /// The same in both modes, tolerant first.
    #[must_use]
    pub fn both(&self) -> [DecodeOptions; 2] {
        [self.options(Conformance::Tolerant), self.options(Conformance::Strict)]
    }
}
