//! Decoding and encoding take as much stack for the worst message as for any: they do not recurse.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may panic")]

use std::hint::black_box;
use std::thread;

use cti_messages::AnyMessage;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{DecodeOptions, Encode, IntoOwned, MessageSet};
use cti_worst_cases::all;

/// Bytes. The messages here have up to 6,000 fields: a frame for each would take more.
const STACK: usize = 384 * 1_024;

#[test]
fn the_stack_does_not_follow_the_input() {
    let run = || {
        let mut decoded = 0;
        // A fifth of them: every kind and width is among them many times.
        for worst in all().iter().step_by(5) {
            for options in
                [DecodeOptions::new(worst.protocol), DecodeOptions::new(worst.protocol).strict()]
            {
                if let Ok(value) = AnyMessage::decode(worst.frame(), options) {
                    decoded += 1;
                    let _ = black_box(value.encoded_len(worst.protocol));
                    drop(black_box(value.into_owned()));
                }
            }
        }
        decoded
    };
    let small = thread::Builder::new().stack_size(STACK).spawn(run).unwrap();
    assert!(small.join().expect("no panic") > 500);
}

#[test]
fn nor_does_that_of_the_dynamic_codec() {
    let run = || {
        for worst in all().iter().step_by(60) {
            let options = DecodeOptions::new(worst.protocol);
            let value = DynamicMessage::decode_body(worst.descriptor, &worst.body, options);
            let _ = black_box(value.unwrap().encoded_len(worst.protocol));
        }
    };
    thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().expect("no panic");
}
