//! What Unified CCX has and Unified CCE has not, or from another version on: each field and message
//! by its bytes, with both codecs.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod check;
mod fields;
mod messages;
