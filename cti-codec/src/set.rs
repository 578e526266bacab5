//! Sets of messages: dispatch by number.

use crate::decode::check_length;
use crate::{
    AnomalySink, DecodeError, DecodeOptions, EncodeError, EncodeErrorKind, EncodeMessage, Frame,
    MessageDescriptor, Protocol, RawMessage,
};

/// What a set makes of a message number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Membership {
    /// A message with a type of its own.
    Declared,
    /// A number that the protocol keeps for later.
    Reserved,
    /// Any other number, and one whose message the protocol does not have.
    Unknown,
}

/// An enum over messages: derive it with `#[derive(MessageSet)]`.
///
/// ```
/// use cti_codec::{Encode, Frame, Message, MessageSet, ProtocolVersion, RawMessage};
///
/// /// Keeps a session alive.
/// #[derive(Clone, Debug, Default, Message, PartialEq)]
/// #[cti(type = 5, kind = Request)]
/// pub struct HeartbeatReq {
///     /// Comes back in the confirmation.
///     pub invoke_id: u32,
/// }
///
/// /// All that a watchdog wants to know.
/// #[derive(Clone, Debug, MessageSet, PartialEq)]
/// pub enum Watched<'a> {
///     Heartbeat(HeartbeatReq),
///     #[cti(unknown)]
///     Unknown(RawMessage<'a>),
/// }
///
/// let frame = Frame { message_type: 5, body: &[0, 0, 0, 9][..] };
/// let message = Watched::decode(frame, ProtocolVersion::V24)?;
/// assert_eq!(message, Watched::Heartbeat(HeartbeatReq { invoke_id: 9 }));
/// # Ok::<(), cti_codec::DecodeError>(())
/// ```
pub trait MessageSet<'a>: EncodeMessage + Sized {
    /// The messages with a type of their own, as declared.
    const MESSAGES: &'static [&'static MessageDescriptor];

    /// The declaration of a number in a protocol, if it has a type of its own there.
    fn descriptor_of(message_type: u32, protocol: Protocol) -> Option<&'static MessageDescriptor>;

    /// Whether the set knows a number as one that this protocol keeps for later.
    fn is_reserved(message_type: u32, protocol: Protocol) -> bool;

    /// What the set makes of a number in a protocol.
    #[must_use]
    fn membership(message_type: u32, protocol: impl Into<Protocol>) -> Membership {
        let protocol = protocol.into();
        match Self::descriptor_of(message_type, protocol) {
            Some(_) => Membership::Declared,
            None if Self::is_reserved(message_type, protocol) => Membership::Reserved,
            None => Membership::Unknown,
        }
    }

    /// Decodes a message. What [`decode`](Self::decode) and [`decode_with`](Self::decode_with) are
    /// built on.
    ///
    /// # Errors
    ///
    /// Where the body can't be read as the message of its number.
    fn decode_with_options(
        frame: Frame<&'a [u8]>,
        options: &DecodeOptions,
        anomalies: &mut dyn AnomalySink,
    ) -> Result<Self, DecodeError>;

    /// Decodes a message as what its number says.
    ///
    /// # Errors
    ///
    /// Where the body can't be read as the message of its number.
    fn decode(
        frame: Frame<&'a [u8]>,
        options: impl Into<DecodeOptions>,
    ) -> Result<Self, DecodeError> {
        Self::decode_with_options(frame, &options.into(), &mut ())
    }

    /// Decodes a message, and hands each deviation that is tolerated to `anomalies`.
    ///
    /// # Errors
    ///
    /// Where the body can't be read as the message of its number.
    fn decode_with(
        frame: Frame<&'a [u8]>,
        options: impl Into<DecodeOptions>,
        anomalies: &mut impl AnomalySink,
    ) -> Result<Self, DecodeError> {
        Self::decode_with_options(frame, &options.into(), anomalies)
    }
}

/// Keeps a message as bytes.
#[doc(hidden)]
pub fn raw<'a>(
    frame: Frame<&'a [u8]>,
    options: &DecodeOptions,
) -> Result<RawMessage<'a>, DecodeError> {
    check_length(frame.body, options.limits, None)?;
    Ok(frame.into())
}

/// Refuses a raw message that decoding would make something else of.
#[doc(hidden)]
pub fn check_raw<'a, S: MessageSet<'a>>(
    message: &RawMessage<'_>,
    expected: Membership,
    protocol: Protocol,
) -> Result<(), EncodeError> {
    let number = message.message_type;
    if S::membership(number, protocol) == expected {
        return Ok(());
    }
    let kind = EncodeErrorKind::MessageDefined { number };
    Err(EncodeError { kind, message: S::descriptor_of(number, protocol), field: None })
}

/// Whether no message before this one has its number in a protocol that both have: what the derive
/// asserts of each.
#[doc(hidden)]
#[must_use]
pub const fn number_is_new(messages: &[&MessageDescriptor], position: usize) -> bool {
    let (before, after) = match messages.split_at_checked(position) {
        Some(parts) => parts,
        None => return false,
    };
    let [message, ..] = after else { return false };
    let mut rest = before;
    while let [other, others @ ..] = rest {
        if other.number == message.number && !other.gate.excludes(message.gate) {
            return false;
        }
        rest = others;
    }
    true
}

#[cfg(test)]
mod tests;
