//! What the codec costs, measured: messages, peers, and the limits that no decoder can pass.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "made inputs, and decoders as others would write them"
)]

#[macro_use]
#[cfg_attr(not(feature = "peers"), allow(unused_macros, reason = "the peers use them"))]
mod layouts;

pub mod by_hand;
pub mod inputs;
pub mod less;
pub mod limits;
#[cfg(feature = "peers")]
pub mod peers;
#[cfg(feature = "peers")]
pub mod plain;
#[cfg(feature = "peers")]
pub mod workload;
