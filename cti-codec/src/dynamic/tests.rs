//! Tests of the dynamic codec, over declarations written by hand.

#![allow(clippy::arithmetic_side_effects, reason = "tests may panic")]

mod accept;
mod build;
mod elements;
mod encode;
mod fixtures;
mod hostile;
mod inner;
mod lists;
mod order;
mod packed;
mod roster;
mod round_trip;
mod tag_zero;
