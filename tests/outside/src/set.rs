//! A set of messages from both crates.

use codec::{MessageSet, OpenEnum, RawMessage};
use cti_messages::{AgentStateEvent, HeartbeatReq, MessageType};

use crate::media::MediaLoginReq;
use crate::notes::{NoteEvent, Notes};

/// What this crate's user wants to see. Variants are called as they please.
#[derive(Clone, Debug, MessageSet, PartialEq)]
#[cti(crate = codec)]
pub enum OwnMessage<'a> {
    /// In place of the one without a layout that cti-messages has.
    Some(MediaLoginReq<'a>),
    /// A note.
    Error(NoteEvent),
    /// Notes.
    Owned(Notes<'a>),
    /// From cti-messages.
    Heartbeat(HeartbeatReq<'a>),
    /// From cti-messages.
    AgentState(AgentStateEvent<'a>),
    /// A number that the protocol keeps for later.
    #[cti(reserved = MessageType::is_reserved)]
    None(RawMessage<'a>),
    /// Any other.
    #[cti(unknown)]
    Ok(RawMessage<'a>),
}
