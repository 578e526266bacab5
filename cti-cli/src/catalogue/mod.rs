//! What the protocol says, for people and programs: `list`, `describe` and `schema`.

mod describe;
mod list;
mod schema;

use cti_codec::{
    FieldDescriptor, Item, Layout, MessageDescriptor, MessageSet, Product, Protocol,
    ProtocolVersion,
};
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

/// Every number that Unified CCE gives a meaning, in order.
pub fn entries() -> impl Iterator<Item = Entry> {
    (0..=LAST).filter_map(|number| {
        let mut messages = of_number(number);
        let message = messages.find(|message| !is_of_ccx_alone(message)).map(Entry::Message);
        message.or_else(|| reserved(number))
    })
}

/// The messages that only Unified CCX has: under numbers that are reserved otherwise, or with
/// another layout than the message of that number in Unified CCE.
pub fn ccx_entries() -> impl Iterator<Item = Entry> {
    let messages = AnyMessage::MESSAGES.iter().copied();
    messages.filter(|message| is_of_ccx_alone(message)).map(Entry::Message)
}

/// The entries of both products, in order of number; of one number, that of Unified CCE first.
pub fn all_entries() -> impl Iterator<Item = Entry> {
    let mut all: Vec<_> = entries().chain(ccx_entries()).collect();
    all.sort_by_key(|entry| entry.number());
    all.into_iter()
}

fn is_of_ccx_alone(message: &MessageDescriptor) -> bool {
    message.gate.bounds(Product::UnifiedCce).is_none()
}

/// Unified CCX at its last version.
const NEWEST_CCX: Protocol = Protocol::ccx(ProtocolVersion::V18);

/// The newest protocol that has a message: version 25, or 18 of Unified CCX for its own messages.
fn newest_protocol(message: &MessageDescriptor) -> Protocol {
    if is_of_ccx_alone(message) { NEWEST_CCX } else { Protocol::cce(ProtocolVersion::V25) }
}

fn of_number(number: u32) -> impl Iterator<Item = &'static MessageDescriptor> {
    AnyMessage::MESSAGES.iter().copied().filter(move |message| message.number == number)
}

fn reserved(number: u32) -> Option<Entry> {
    let newest = Protocol::cce(ProtocolVersion::V25);
    MessageType::is_reserved_in(number, newest).then_some(Entry::Reserved(number))
}

/// The messages of this name or number: `CALL_DELIVERED_EVENT`, `CallDeliveredEvent`, `9`. Several
/// where the products have layouts of their own.
#[must_use]
pub fn find(name_or_number: &str) -> Vec<Entry> {
    if let Ok(number) = name_or_number.parse() {
        let found: Vec<_> = of_number(number).map(Entry::Message).collect();
        return if found.is_empty() { reserved(number).into_iter().collect() } else { found };
    }
    let wanted = letters(name_or_number);
    let is_named = |message: &&&MessageDescriptor| {
        let name = letters(message.name);
        // The Rust names of Unified CCX's own layouts begin with `Ccx`.
        name == wanted || is_of_ccx_alone(message) && format!("CCX{name}") == wanted
    };
    AnyMessage::MESSAGES.iter().filter(is_named).map(|message| Entry::Message(message)).collect()
}

/// A name without what tells spellings apart.
fn letters(name: &str) -> String {
    let kept = name.chars().filter(char::is_ascii_alphanumeric);
    kept.map(|letter| letter.to_ascii_uppercase()).collect()
}

/// The field that counts a list: of the fixed part, or an item beside it.
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
    field.max.or(field.size)
}
