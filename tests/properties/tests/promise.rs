//! SECURITY.md and what keeps it: every test that it names is there, and no crate of ours may use
//! `unsafe` or the shortcuts that panic.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use std::fs;
use std::path::{Path, PathBuf};

use cti_messages::AnyMessage;
use cti_messages::codec::{DecodeOptions, Frame, MessageSet};
use cti_properties::TARGETS;
use cti_properties::seeds::sample_messages;

fn root() -> PathBuf {
    // Without the way here: what `tests` holds is told by its path.
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of tests and programs in a clause: `path::to::test`, in backticks.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2).filter(|name| name.contains("::"))
}

#[test]
fn every_test_that_the_promise_names_is_there() {
    let text = read("SECURITY.md");
    let (_, promise) = text.split_once("## The promise").unwrap();
    let (promise, _) = promise.split_once("\n## ").unwrap();
    let clauses: Vec<&str> = promise.split("\n- **").skip(1).collect();
    assert!(clauses.len() >= 12, "{} clauses", clauses.len());
    for clause in clauses {
        let mut found = 0;
        for name in names(clause) {
            let parts: Vec<&str> = name.split("::").collect();
            match parts.as_slice() {
                ["fuzz", target] => {
                    assert!(TARGETS.iter().any(|t| t.name == *target), "no target {target}");
                }
                [folder, file, test] => {
                    let source = read(&format!("{folder}/tests/{file}.rs"));
                    let function = format!("#[test]\nfn {test}()");
                    assert!(source.contains(&function), "{name} is not in {folder}");
                }
                _ => panic!("{name} should be folder::file::test"),
            }
            found += 1;
        }
        assert!(found > 0, "no test is named beside: {clause}");
    }
}

#[test]
fn no_crate_of_ours_may_use_unsafe_code_or_panic() {
    let workspace = read("Cargo.toml");
    for lint in [
        "unsafe_code = \"forbid\"",
        "indexing_slicing = \"deny\"",
        "unwrap_used = \"deny\"",
        "expect_used = \"deny\"",
        "panic = \"deny\"",
        "arithmetic_side_effects = \"deny\"",
        "cast_possible_truncation = \"deny\"",
        "string_slice = \"deny\"",
    ] {
        assert!(workspace.contains(lint), "{lint}");
    }
    for folder in ["cti-codec", "cti-codec-derive", "cti-messages", "cti-cli"] {
        let manifest = read(&format!("{folder}/Cargo.toml"));
        assert!(manifest.contains("[lints]\nworkspace = true"), "{folder}");
        assert!(count_clean(&root().join(folder).join("src")) > 10, "{folder}");
    }
}

/// Counts the files that let no lint pass which keeps panics out, but for their tests.
fn count_clean(folder: &Path) -> u32 {
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            count += if name == "tests" { 0 } else { count_clean(&path) };
        } else if !["tests.rs", "golden.rs"].contains(&name) {
            let source = fs::read_to_string(&path).unwrap();
            let source = source.split("#[cfg(test)]").next().unwrap();
            if name == "tabulate.rs" {
                assert!(source.contains("compile time only, where a panic is a compile error"));
                continue;
            }
            for lint in ["indexing_slicing", "unwrap_used", "expect_used", "panic", "string_slice"]
            {
                let allowed = source.contains(&format!("clippy::{lint}"));
                assert!(!allowed, "{lint} in {}", path.display());
            }
            count += 1;
        }
    }
    count
}

/// A message is read the same whatever stands around it: not one byte of that is looked at.
#[test]
fn nothing_around_a_message_is_read() {
    let mut checked = 0;
    for (version, message) in sample_messages() {
        let number = u32::from_be_bytes(message[4..8].try_into().unwrap());
        let body = &message[8..];
        for options in [DecodeOptions::new(version), DecodeOptions::new(version).strict()] {
            // Cut, so that the last field wants more than there is.
            for len in 0..=body.len() {
                let alone = body[..len].to_vec();
                let frame = Frame { message_type: number, body: &alone[..] };
                let expected = format!("{:?}", AnyMessage::decode(frame, options));
                for filler in [0, 1, 0xFF] {
                    let around = [&[filler; 16][..], &alone, &[filler; 300]].concat();
                    let frame = Frame { message_type: number, body: &around[16..16 + len] };
                    assert_eq!(format!("{:?}", AnyMessage::decode(frame, options)), expected);
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 10_000, "{checked}");
}
