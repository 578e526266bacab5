//! `cti vectors`: tests for every implementer of the protocol, as files of JSON.
//!
//! Bytes come from declarations and names alone: `cases` makes them, `random` decides what chance
//! should. What is right for them is what both codecs say: `judge` fails where they disagree.
//! [`tally()`] fails where something is tested too little.

mod cases;
mod connection;
mod file;
mod flags;
mod floating;
mod folder;
mod frames;
mod judge;
mod make;
mod messages;
mod parts;
mod random;
mod streams;
mod subject;
mod tally;
mod toys;
mod tree;
mod wire;

pub use file::{File, Group, Test, TestResult};
pub use flags::Flag;
pub use folder::{compare, write};
pub use tally::tally;

/// Every file, in order of layer.
///
/// # Errors
///
/// Where the codecs disagree about a test, or one can't be made.
pub fn files() -> Result<Vec<File>, String> {
    let layers = [
        frames::files()?,
        messages::floating_files()?,
        messages::message_files()?,
        streams::files()?,
    ];
    Ok(layers.into_iter().flatten().collect())
}
