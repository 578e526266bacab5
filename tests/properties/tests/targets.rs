//! Every property, on what fuzzing begins with, on past failures, and on random input that shrinks.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use cti_messages::AnyMessage;
use cti_messages::codec::Encode;
use cti_messages::codec::generate::{AtProtocol, messages_at_any};
use cti_properties::{Case, Input, TARGETS, Target, mutate, seeds};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestError, TestRunner};

/// Random inputs of each property; the variable `PROPTEST_CASES` sets another number.
const CASES: u32 = 3_000;

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

fn target(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).unwrap()
}

/// Runs a property, and says what it fails on.
fn check(target: &Target, name: &str, input: &[u8]) {
    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| (target.check)(input))) {
        eprintln!("{} fails on {name}", target.name);
        std::panic::resume_unwind(panic);
    }
}

/// Past failures: the name of each file says what was wrong. Most targets have none.
fn replay(target: &Target) {
    let folder = fuzz().join("regressions").join(target.name);
    if !folder.exists() {
        return;
    }
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        check(target, &path.display().to_string(), &fs::read(&path).unwrap());
    }
}

fn begin(target: &Target) {
    let inputs = seeds::of(target);
    assert!(inputs.len() >= 10, "{} seeds", inputs.len());
    for input in inputs {
        check(target, &format!("the seed {input:02x?}"), &input);
    }
}

/// Inputs of this kind. They shrink.
fn inputs(input: Input) -> BoxedStrategy<Vec<u8>> {
    let any_bytes = prop::collection::vec(any::<u8>(), 0..300);
    let seeds: Vec<Vec<u8>> = TARGETS
        .iter()
        .filter(|target| target.input == input)
        .take(1)
        .flat_map(seeds::of)
        .filter(|seed| seed.len() < 4_000)
        .collect();
    let damaged =
        (prop::sample::select(seeds), prop::collection::vec(any::<(u16, u8, u8)>(), 1..5))
            .prop_map(|(seed, edits)| edits.into_iter().fold(seed, edit));
    match input {
        Input::Message => {
            let sound = messages_at_any::<AnyMessage<'_>>().prop_map(|made| encode(&made));
            let broken = (sound.clone(), any::<u32>()).prop_map(|(mut input, seed)| {
                mutate(&mut input, seed);
                input
            });
            prop_oneof![1 => any_bytes, 2 => sound, 6 => broken, 1 => damaged].boxed()
        }
        _ => prop_oneof![any_bytes, damaged].boxed(),
    }
}

fn encode(made: &AtProtocol<AnyMessage<'_>>) -> Vec<u8> {
    let mut message = Vec::new();
    made.value.encode(made.protocol, &mut message).unwrap();
    Case::input(made.protocol, &message)
}

/// Changes, inserts or removes a byte, or cuts the input.
fn edit(mut bytes: Vec<u8>, (at, what, byte): (u16, u8, u8)) -> Vec<u8> {
    let at = usize::from(at) % (bytes.len() + 1);
    match what % 4 {
        1 => bytes.insert(at, byte),
        2 if at < bytes.len() => drop(bytes.remove(at)),
        3 if what == 3 => bytes.truncate(at),
        _ => bytes[at..].iter_mut().take(1).for_each(|old| *old = byte),
    }
    bytes
}

fn random(target: &Target) {
    let cases = std::env::var("PROPTEST_CASES").ok().map_or(CASES, |n| n.parse().unwrap());
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let run = Cell::new(0);
    let strategy = inputs(target.input);
    let result = TestRunner::new(config).run(&strategy, |input| {
        run.set(run.get() + 1);
        (target.check)(&input);
        Ok(())
    });
    match result {
        Ok(()) => assert!(run.get() >= cases),
        Err(TestError::Fail(reason, input)) => {
            let file = std::env::temp_dir().join(format!("{}-failure", target.name));
            fs::write(&file, &input).unwrap();
            panic!(
                "{}: {reason}\nshrunk to {input:02x?}\nwritten to {}: keep it in \
                 fuzz/regressions/{} under a name that says what is wrong",
                target.name,
                file.display(),
                target.name
            );
        }
        Err(error) => panic!("{error}"),
    }
}

macro_rules! targets {
    ($($name:ident)*) => {
        $(
            mod $name {
                #[test]
                fn holds_for_what_fuzzing_begins_with() {
                    super::begin(super::target(stringify!($name)));
                }

                #[test]
                fn holds_for_past_failures() {
                    super::replay(super::target(stringify!($name)));
                }

                #[test]
                fn holds_for_random_input() {
                    super::random(super::target(stringify!($name)));
                }
            }
        )*

        const TESTED: &[&str] = &[$(stringify!($name)),*];
    };
}

targets! {
    capture
    decode_any
    derived_vs_dynamic
    encode_limits
    framing_chunks
    json_encode
    mutate_fields
    strict_implies_tolerant
    strict_roundtrip
    structured
    tolerant_fixpoint
}

#[test]
fn every_property_is_tested_and_fuzzed() {
    let names: BTreeSet<&str> = TARGETS.iter().map(|target| target.name).collect();
    assert_eq!(names, TESTED.iter().copied().collect());
    let files = fs::read_dir(fuzz().join("fuzz_targets")).unwrap();
    let files: BTreeSet<String> = files
        .map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(files, names.iter().map(|name| (*name).to_owned()).collect());
    for folder in fs::read_dir(fuzz().join("regressions")).unwrap() {
        let name = folder.unwrap().file_name();
        assert!(names.contains(name.to_str().unwrap()), "{name:?} is no target");
    }
    let manifest = fs::read_to_string(fuzz().join("Cargo.toml")).unwrap();
    for name in names {
        assert!(manifest.contains(&format!("name = \"{name}\"\n")), "{name} is in the manifest");
    }
}
