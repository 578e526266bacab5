//! A stand-in for a user's crate: it declares messages of its own, under numbers whose layout
//! cti-messages does not know, and shows that nothing there is privileged.
//!
//! [`media`], [`products`] and [`records`] reach the runtime as a dependency under another name, [`notes`] through
//! cti-messages alone. [`OwnMessage`] is a set of these and some of cti-messages.
//!
//! The lints are the strictest that a user may have: what the derives emit passes them too.
#![deny(
    missing_docs,
    single_use_lifetimes,
    unused_lifetimes,
    unused_qualifications,
    clippy::pedantic,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

pub mod decimal;
pub mod media;
pub mod notes;
pub mod products;
pub mod records;
mod set;

pub use set::OwnMessage;
