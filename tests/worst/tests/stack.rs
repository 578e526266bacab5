//! Decoding and encoding take as much stack for the worst message as for any: they do not recurse.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may panic")]

use std::fmt::{self, Debug, Write};
use std::hint::black_box;
use std::thread;

use cti_messages::AnyMessage;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    DecodeOptions, Encode, FieldDescriptor, FieldPath, IntoOwned, MessageSet, Protocol,
    UnknownField, Value, Visitor,
};
use cti_worst_cases::all;

/// Bytes. The messages here have up to 6,000 fields: a frame for each would take more.
const STACK: usize = 384 * 1_024;

/// Is shown fields, and keeps nothing of them.
struct Blind;

impl Visitor for Blind {
    fn fixed(&mut self, _: &'static FieldDescriptor, value: Value<'_>) {
        drop(black_box(value));
    }

    fn floating(&mut self, _: FieldPath, value: Value<'_>) {
        drop(black_box(value));
    }

    fn unknown(&mut self, _: &UnknownField<'_>) {}

    fn body(&mut self, _: &[u8]) {}
}

/// All else that can be asked of a message.
fn ask(value: &(impl Encode + Debug), protocol: Protocol) {
    let _ = black_box(value.encode(protocol, &mut Vec::new()));
    value.visit(&mut Blind);
    let _ = write!(Sink, "{value:?}");
}

/// Takes text and drops it.
struct Sink;

impl Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        black_box(text);
        Ok(())
    }
}

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
                    ask(&value, worst.protocol);
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
            let value = value.unwrap();
            let _ = black_box(value.encode(worst.protocol, &mut Vec::new()));
            value.visit(&mut Blind);
            let _ = write!(Sink, "{value:?}");
            drop(black_box(value.into_owned()));
        }
    };
    thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().expect("no panic");
}
