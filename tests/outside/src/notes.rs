//! Messages of no protocol, declared with what cti-messages re-exports.

use cti_messages::codec::{Count, Group, Message, NamedVariable, Octets, Text, Timestamp};

/// A supervisor wrote a note. Neither a lifetime nor a bag of unknown fields.
#[derive(Clone, Copy, Debug, Default, Eq, Message, PartialEq)]
#[cti(type = 900, kind = Event, since = 14, until = 24, crate = cti_messages::codec)]
pub struct NoteEvent {
    /// When.
    pub time: Timestamp,
    /// On what. Names alike and of one letter, to try the lints.
    pub item_id: u32,
    /// In what.
    pub item_ix: u32,
    /// One of many letters.
    pub a: u8,
    /// Another.
    pub b: u8,
    /// Another.
    pub c: u8,
    /// Another.
    pub d: u8,
    /// Another.
    pub e: u8,
    /// How urgent.
    #[cti(tag = 1)]
    pub r#priority: Option<i16>,
}

/// The notes on several calls.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 901, name = "NOTES_LIST", kind = Response, short_form = 19)]
#[cti(crate = cti_messages::codec)]
pub struct Notes<'n> {
    /// How many notes follow.
    #[cti(counts = notes)]
    pub num_notes: Count,
    /// A cause, in later versions.
    #[cti(since = 20)]
    pub cause: Option<u16>,

    /// How many variables follow.
    #[cti(tag = 2, counts = variables)]
    pub num_variables: Count,
    /// The notes.
    #[cti(group)]
    pub notes: Vec<Note>,
    /// Variables.
    #[cti(tag = 5, repeated, name = "NamedVariable")]
    pub variables: Vec<NamedVariable<'n>>,
    /// What it is called.
    #[cti(tag = 6, max = 16)]
    pub title: Option<Text<'n>>,
    /// A picture.
    #[cti(tag = 7, max = 200)]
    pub picture: Option<Octets<'n>>,
}

/// One note.
#[derive(Clone, Copy, Debug, Default, Eq, Group, PartialEq)]
#[cti(crate = cti_messages::codec)]
pub struct Note {
    /// When.
    #[cti(tag = 3)]
    pub time: Option<Timestamp>,
    /// By whom.
    #[cti(tag = 4)]
    pub peripheral_id: Option<u32>,
}
