//! What must hold for any input, one property a module. Each takes bytes and panics where it does
//! not hold, so that the same code serves the fuzz targets and the tests that a stable toolchain
//! runs on random input, samples and past failures.
//!
//! Input of most: a byte that says which protocol is spoken, then a message with its header. The
//! modules of the others say what they take.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a property that does not hold panics"
)]

mod agree;
mod capture;
mod case;
mod control;
mod decode_any;
mod derived_vs_dynamic;
mod elsewhere;
mod encode_limits;
mod framing_chunks;
mod json_encode;
mod length_limit;
mod mutate_fields;
mod printed;
pub mod seeds;
mod spoil;
mod strict_implies_tolerant;
mod strict_roundtrip;
mod structured;
mod tolerant_fixpoint;

pub use agree::{agree, agree_as, derived, dynamic};
pub use capture::capture;
pub use case::Case;
pub use decode_any::decode_any;
pub use derived_vs_dynamic::derived_vs_dynamic;
pub use encode_limits::encode_limits;
pub use framing_chunks::framing_chunks;
pub use json_encode::json_encode;
pub use mutate_fields::{mutate, mutate_fields};
pub use strict_implies_tolerant::strict_implies_tolerant;
pub use strict_roundtrip::strict_roundtrip;
pub use structured::structured;
pub use tolerant_fixpoint::{fixpoint_at_home, tolerant_fixpoint};

/// What a property's input is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Input {
    /// A protocol and a message.
    Message,
    /// Decisions about a message to be made.
    Choices,
    /// A byte for the chunks, one for the limit, and a stream of messages.
    Stream,
    /// Lines of JSON.
    Json,
    /// A file as the command reads it.
    File,
}

/// A property, under the name of its fuzz target.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The name.
    pub name: &'static str,
    /// What it takes.
    pub input: Input,
    /// Panics where the property does not hold.
    pub check: fn(&[u8]),
}

macro_rules! targets {
    ($($name:ident: $input:ident),* $(,)?) => {
        /// Every property.
        pub const TARGETS: &[Target] = &[
            $(Target { name: stringify!($name), input: Input::$input, check: $name },)*
        ];
    };
}

targets! {
    capture: File,
    decode_any: Message,
    derived_vs_dynamic: Message,
    encode_limits: Choices,
    framing_chunks: Stream,
    json_encode: Json,
    mutate_fields: Message,
    strict_implies_tolerant: Message,
    strict_roundtrip: Message,
    structured: Choices,
    tolerant_fixpoint: Message,
}
