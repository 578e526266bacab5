//! Messages of a type, out of bytes.

use alloc::vec::Vec;

use super::choices::Choices;
use super::maker::Maker;
use super::{all_protocols, protocol_at};
use crate::{
    DecodeError, DecodeOptions, Frame, Gate, HEADER_BYTES, Membership, MessageDescriptor,
    MessageSet, Product, Protocol, ProtocolVersion,
};

/// A type whose values can be made from bytes: every derived message, group and set of messages,
/// with the feature `arbitrary` or `proptest`.
///
/// Encoding accepts the value at the protocol that it was made for: which fields there are depends
/// on it.
pub trait Generate: Sized {
    /// The newest protocol that has the type: of Unified CCE, if it has it.
    fn newest() -> Protocol;

    /// The value that these bytes decide on, or `None` where the protocol does not have the type.
    fn generate(protocol: Protocol, bytes: &[u8]) -> Option<Self>;
}

/// A value, and the protocol that it was made for: any that has it.
///
/// With the feature `arbitrary`, `AtProtocol<AnyMessage>` is what a fuzz target over all messages
/// and versions takes; `AnyMessage` alone is made for the newest version.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct AtProtocol<M> {
    /// The protocol.
    pub protocol: Protocol,
    /// The value, which encoding accepts at that protocol.
    pub value: M,
}

impl<M: Generate> AtProtocol<M> {
    /// The value that these bytes decide on, at the protocol that the first of them decides on;
    /// at the newest where that one does not have it.
    #[must_use]
    pub fn generate(bytes: &[u8]) -> Option<Self> {
        let (first, rest) = bytes.split_first().unwrap_or((&0, &[]));
        [protocol_at(*first), M::newest()]
            .into_iter()
            .find_map(|protocol| Some(Self { protocol, value: M::generate(protocol, rest)? }))
    }
}

/// The newest protocol that passes this gate: of Unified CCE, if any of its versions does.
#[must_use]
pub fn newest(gate: Gate) -> Protocol {
    let newest = |product| {
        let protocols = all_protocols().filter(move |protocol| protocol.product() == product);
        protocols.filter(|protocol| gate.contains(*protocol)).last()
    };
    newest(Product::UnifiedCce)
        .or_else(|| newest(Product::UnifiedCcx))
        .unwrap_or(Protocol::cce(ProtocolVersion::V25))
}

/// A message of this declaration: made, encoded, decoded as its type.
pub fn made<M>(
    descriptor: &'static MessageDescriptor,
    maker: &Maker<'_>,
    decode: impl FnOnce(&[u8], DecodeOptions) -> Result<M, DecodeError>,
) -> Option<M> {
    let encoded = maker.bytes(descriptor)?;
    decode(encoded.get(HEADER_BYTES..)?, DecodeOptions::new(maker.protocol).strict()).ok()
}

/// A message of a set: one of those that it declares, or one of another number.
pub fn made_of_set<'s, S: MessageSet<'s>, M>(
    protocol: Protocol,
    bytes: &[u8],
    decode: impl FnOnce(Frame<&[u8]>, DecodeOptions) -> Result<M, DecodeError>,
) -> Option<M> {
    let (head, rest) = bytes.split_at_checked(2).unwrap_or((bytes, &[]));
    let is_declared = |number| S::membership(number, protocol) == Membership::Declared;
    let declared: Vec<_> =
        S::MESSAGES.iter().filter(|message| message.gate.contains(protocol)).collect();
    let position = Choices::new(head).position(declared.len().saturating_add(1));
    let options = DecodeOptions::new(protocol).strict();
    if let Some(descriptor) = declared.get(position) {
        let encoded = Maker::new(protocol, rest).bytes(descriptor)?;
        let body = encoded.get(HEADER_BYTES..)?;
        return decode(Frame { message_type: descriptor.number, body }, options).ok();
    }
    let mut choices = Choices::new(rest);
    let number = match choices.below(2) {
        0 => choices.number(400),
        _ => choices.number(u32::MAX),
    };
    // A number that has a type is taken for the next one that has none.
    let message_type = (number..=u32::MAX).find(|number| !is_declared(*number))?;
    let len = choices.below(64);
    let body = choices.bytes(len.into());
    decode(Frame { message_type, body: &body }, options).ok()
}
