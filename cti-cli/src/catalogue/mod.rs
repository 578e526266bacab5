//! What the protocol says, for people and programs: `list`, `describe` and `schema`.

mod describe;
mod list;
mod schema;

use cti_codec::{FieldDescriptor, Item, Layout, MessageDescriptor, MessageSet, OpenEnum};
use cti_messages::{AnyMessage, MessageType};

pub use describe::describe;
pub use list::{Filter, list};
pub(crate) use schema::message_schema;
pub use schema::schema;

/// The highest number that the protocol gives a meaning.
const LAST: u32 = 284;

/// A message number that the protocol gives a meaning.
#[derive(Clone, Copy, Debug)]
pub enum Entry {
    /// A message with a name.
    Message(&'static MessageDescriptor),
    /// A number that is kept for later.
    Reserved(u32),
}

impl Entry {
    /// The number.
    #[must_use]
    pub const fn number(self) -> u32 {
        match self {
            Self::Message(message) => message.number,
            Self::Reserved(number) => number,
        }
    }

    /// How much is known of the fields.
    #[must_use]
    pub const fn known(self) -> Known {
        match self {
            Self::Message(message) => match message.layout {
                Layout::Published => Known::Published,
                Layout::Unpublished => Known::Unpublished,
            },
            Self::Reserved(_) => Known::Reserved,
        }
    }
}

/// How much is known of a message's fields.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Known {
    /// The guide prints them.
    Published,
    /// Only number and name are public.
    Unpublished,
    /// The number is kept for later.
    Reserved,
}

impl Known {
    /// In a word.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Unpublished => "unpublished",
            Self::Reserved => "reserved",
        }
    }
}

/// Every number that the protocol gives a meaning, in order.
pub fn entries() -> impl Iterator<Item = Entry> {
    (0..=LAST).filter_map(entry)
}

fn entry(number: u32) -> Option<Entry> {
    AnyMessage::descriptor_of(number)
        .map(Entry::Message)
        .or_else(|| MessageType::is_reserved(number).then_some(Entry::Reserved(number)))
}

/// The message of this name or number: `CALL_DELIVERED_EVENT`, `CallDeliveredEvent`, `9`.
#[must_use]
pub fn find(name_or_number: &str) -> Option<Entry> {
    if let Ok(number) = name_or_number.parse() {
        return entry(number);
    }
    let wanted = letters(name_or_number);
    let named = AnyMessage::MESSAGES.iter().find(|message| letters(message.name) == wanted);
    named.map(|message| Entry::Message(message))
}

/// A name without what tells spellings apart.
fn letters(name: &str) -> String {
    let kept = name.chars().filter(char::is_ascii_alphanumeric);
    kept.map(|letter| letter.to_ascii_uppercase()).collect()
}

/// The field that counts a list or array: of the fixed part, or an item beside it.
pub(crate) fn count_of(
    fixed: &'static [FieldDescriptor],
    items: &'static [Item],
    position: usize,
) -> Option<&'static FieldDescriptor> {
    let floating = items.iter().filter_map(|item| match item {
        Item::Field(field) => Some(*field),
        Item::Repeated(_) | Item::Group(_) => None,
    });
    let counts = |field: &&FieldDescriptor| {
        field.counts.iter().any(|counted| usize::from(*counted) == position)
    };
    fixed.iter().chain(floating).find(counts)
}

/// The most data bytes of a floating field, where the protocol says.
fn max_of(field: &FieldDescriptor) -> Option<u16> {
    field.max.or(field.size.filter(|_| !field.array))
}
