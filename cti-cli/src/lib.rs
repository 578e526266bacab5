//! The command `cti`: reads and writes Cisco's CTI Server protocol (GED-188).
//!
//! The command itself is [`run`]. What it reads with are functions and types over bytes, for tests
//! and fuzzing: [`decode::decode`] and [`encode::encode`] over any reader, [`hex::read`],
//! [`capture`], [`stream`]. And [`seeds`] to begin fuzzing with.

pub mod args;
pub mod capture;
pub mod catalogue;
pub mod decode;
pub mod encode;
pub mod hex;
pub mod input;
pub mod json_in;
mod listing;
mod opens;
mod place;
pub mod render;
pub mod report;
mod run;
pub mod seeds;
pub mod session;
pub mod stream;
pub mod vectors;

pub use listing::Listing;
pub use place::{PacketPlace, Place};
pub use run::run;
