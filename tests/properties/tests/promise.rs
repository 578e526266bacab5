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
    let numbers = clauses.iter().map(|clause| clause.split('.').next().unwrap().to_owned());
    assert!(numbers.eq((1..=16).map(|number| number.to_string())), "clauses 1 to 16");
    for clause in clauses {
        let mut found = 0;
        for name in names(clause) {
            let parts: Vec<&str> = name.split("::").collect();
            match parts.as_slice() {
                ["fuzz", target] => {
                    assert!(TARGETS.iter().any(|t| t.name == *target), "no target {target}");
                }
                [folder, file, test] => {
                    let file = [format!("{file}.rs"), format!("{file}/main.rs")]
                        .map(|name| format!("{folder}/tests/{name}"))
                        .into_iter()
                        .find(|path| root().join(path).exists());
                    let source = read(&file.unwrap_or_else(|| panic!("no file of {name}")));
                    let function = format!("#[test]\nfn {test}()");
                    assert!(source.contains(&function), "{name} is not in {folder}");
                    let ignored = source.lines().any(|line| line.starts_with("#[ignore"));
                    assert!(!ignored, "the file of {name} leaves tests out");
                }
                _ => panic!("{name} should be folder::file::test"),
            }
            found += 1;
        }
        assert!(found > 0, "no test is named beside: {clause}");
    }
}

/// What makes arithmetic overflow, casts lose something and shortcuts panic.
const PANICS: [&str; 12] = [
    "indexing_slicing",
    "unwrap_used",
    "expect_used",
    "panic",
    "unreachable",
    "todo",
    "unimplemented",
    "string_slice",
    "arithmetic_side_effects",
    "cast_possible_truncation",
    "cast_sign_loss",
    "cast_possible_wrap",
];

#[test]
fn no_crate_of_ours_may_use_unsafe_code_or_panic() {
    let workspace = read("Cargo.toml");
    let says = |line: &str| assert!(workspace.lines().any(|said| said == line), "{line}");
    says("unsafe_code = \"forbid\"");
    PANICS.iter().for_each(|lint| says(&format!("{lint} = \"deny\"")));
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
            let source = without_tests(&source);
            if path.ends_with("decode/table/build.rs") {
                assert!(source.contains("compile time only, where a panic is a compile error"));
                continue;
            }
            for lint in PANICS {
                let allowed = source.contains(&format!("clippy::{lint}"));
                assert!(!allowed, "{lint} in {}", path.display());
            }
            let all = ["clippy::all", "clippy::restriction", "clippy::pedantic"];
            assert!(!all.iter().any(|lints| source.contains(lints)), "{}", path.display());
            count += 1;
        }
    }
    count
}

/// A source without its modules of unit tests.
fn without_tests(source: &str) -> String {
    let mut pieces = source.split("#[cfg(test)]\n");
    let mut kept = pieces.next().unwrap().to_owned();
    for piece in pieces {
        let (module, rest) = piece.split_once('\n').unwrap_or((piece, ""));
        assert!(module.contains("mod "), "only modules are for tests alone: {module}");
        let inline = module.ends_with('{');
        kept.push_str(if inline {
            rest.split_once("\n}\n").map_or("", |(_, after)| after)
        } else {
            rest
        });
    }
    kept
}

/// All that decoding says.
fn read_as(frame: Frame<&[u8]>, options: DecodeOptions) -> String {
    let mut anomalies = Vec::new();
    let outcome = AnyMessage::decode_with(frame, options, &mut anomalies);
    format!("{outcome:?} {anomalies:?}")
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
                let expected = read_as(frame, options);
                for filler in [0, 1, 0xFF] {
                    let around = [&[filler; 16][..], &alone, &[filler; 300]].concat();
                    let frame = Frame { message_type: number, body: &around[16..16 + len] };
                    assert_eq!(read_as(frame, options), expected);
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 10_000, "{checked}");
}
