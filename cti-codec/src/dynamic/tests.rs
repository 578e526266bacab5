//! Tests of the dynamic codec, over declarations written by hand.

#![allow(clippy::arithmetic_side_effects, reason = "tests may panic")]

mod accept;
mod build;
mod encode;
mod fixtures;
mod lists;
mod order;
mod round_trip;
