//! The conformance vectors: what is checked in is what the command makes, it fits its schema, and
//! it agrees with answers worked out by hand.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use cti_cli::vectors::{self, File};
use jsonschema::Validator;
use serde_json::{Value, json};

/// Every file, made once for all tests.
static FILES: LazyLock<Vec<File>> = LazyLock::new(|| vectors::files().unwrap());

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../cti-messages/vectors")
}

fn schema() -> Validator {
    let schema = fs::read_to_string(folder().join("schema.json")).unwrap();
    jsonschema::draft202012::new(&serde_json::from_str(&schema).unwrap()).unwrap()
}

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(folder().join(path)).unwrap()).unwrap()
}

#[test]
fn what_is_checked_in_is_what_the_command_makes() {
    let differences = vectors::compare(&FILES, &folder()).unwrap();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    vectors::tally(&FILES).unwrap();
}

#[test]
fn every_file_fits_the_schema() {
    let schema = schema();
    for file in FILES.iter() {
        let json = serde_json::from_str(&file.text()).unwrap();
        if let Err(error) = schema.validate(&json) {
            panic!("{}: {error} at {}", file.path(), error.instance_path());
        }
    }
}

#[test]
fn the_schema_knows_every_key() {
    let schema = schema();
    for path in [
        "frame/chunks.json",
        "floating/NESTED.json",
        "floating/NAMED.json",
        "floating/PACKED.json",
        "floating/PRODUCTS.json",
        "floating/OWN_LAYOUT.ccx.json",
        "message/FAILURE_CONF.json",
        "message/numbers.json",
        "stream/faults.json",
    ] {
        let mut file = read(path);
        assert!(schema.is_valid(&file), "{path}");
        let objects = count_objects(&file);
        assert!(objects > 20, "{path}");
        for at in spread(objects) {
            let mut left = at;
            let object = nth_object(&mut file, &mut left).unwrap();
            object.insert("another".into(), json!(1));
            assert!(!schema.is_valid(&file), "{path}: object {at} may have any key");
            let mut left = at;
            nth_object(&mut file, &mut left).unwrap().remove("another");
        }
    }
}

/// Numbers all over a range: all of its beginning, then fewer.
fn spread(end: usize) -> impl Iterator<Item = usize> {
    (0..end).filter(move |at| *at < 60 || at % (end / 60).max(1) == 0)
}

fn count_objects(value: &Value) -> usize {
    match value {
        Value::Object(object) => 1 + object.values().map(count_objects).sum::<usize>(),
        Value::Array(values) => values.iter().map(count_objects).sum(),
        _ => 0,
    }
}

fn nth_object<'v>(
    value: &'v mut Value,
    left: &mut usize,
) -> Option<&'v mut serde_json::Map<String, Value>> {
    match value {
        Value::Object(object) => {
            if *left == 0 {
                return Some(object);
            }
            *left -= 1;
            object.values_mut().find_map(|value| nth_object(value, left))
        }
        Value::Array(values) => values.iter_mut().find_map(|value| nth_object(value, left)),
        _ => None,
    }
}

#[test]
fn the_schema_refuses_what_does_not_agree() {
    let schema = schema();
    let spoil = |path: &str, spoil: &dyn Fn(&mut Value)| {
        let mut file = read(path);
        assert!(schema.is_valid(&file), "{path}");
        spoil(&mut file["testGroups"][0]["tests"][0]);
        assert!(!schema.is_valid(&file), "{path}");
    };
    let message = "message/CALL_CLEARED_EVENT.json";
    spoil(message, &|test| test["result"] = json!("acceptable"));
    spoil(message, &|test| test["bytes"] = json!("0"));
    spoil(message, &|test| test["id"] = json!("message"));
    spoil(message, &|test| test["strict"] = json!({}));
    spoil(message, &|test| test["encode"] = json!({ "same": false }));
    spoil(message, &|test| test["strict"]["value"]["fields"][0]["value"] = json!(null));
    spoil(message, &|test| {
        test["anomalies"] = json!([{ "kind": "odd", "offset": 8, "field": null }])
    });
    spoil("frame/header.json", &|test| test["strict"]["value"]["needed"] = json!(0));
    spoil("stream/session.json", &|test| test["chunks"][0]["from"] = json!("peer"));
}

#[test]
fn what_differs_in_a_folder_is_named() {
    let folder = std::env::temp_dir().join(format!("cti-vectors-{}", std::process::id()));
    let files: Vec<File> = FILES.iter().filter(|file| file.layer == "frame").cloned().collect();
    vectors::write(&files, &folder).unwrap();
    assert_eq!(vectors::compare(&files, &folder).unwrap(), [""; 0]);
    let limits = folder.join("frame/limits.json");
    let text = fs::read_to_string(&limits).unwrap();
    fs::write(&limits, text.replacen("message_too_long", "message_too_short", 1)).unwrap();
    fs::remove_file(folder.join("frame/header.json")).unwrap();
    fs::write(folder.join("frame/old.json"), "{}").unwrap();
    let differences = vectors::compare(&files, &folder).unwrap();
    let starts = ["frame/header.json: is missing", "frame/limits.json:", "frame/old.json: is not"];
    assert_eq!(differences.len(), starts.len(), "{differences:?}");
    for (difference, start) in differences.iter().zip(starts) {
        assert!(difference.starts_with(start), "{difference}");
    }
    // Written again, what is old is gone.
    vectors::write(&files, &folder).unwrap();
    assert_eq!(vectors::compare(&files, &folder).unwrap(), [""; 0]);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_command_wants_to_know_what_to_do() {
    for args in [&["vectors"][..], &["vectors", "--out", "a", "--check", "b"]] {
        assert_eq!(common::run(args).status, 2);
    }
}

#[test]
fn notes_explain_every_flag() {
    for file in FILES.iter() {
        let json: Value = serde_json::from_str(&file.text()).unwrap();
        let notes = json["notes"].as_object().unwrap();
        let flags = file.tests().flat_map(|test| &test.flags);
        let used: BTreeSet<&str> = flags.map(|flag| flag.name()).collect();
        let explained: BTreeSet<&str> = notes.keys().map(String::as_str).collect();
        assert_eq!(explained, used, "{}", file.path());
        assert_eq!(json["numberOfTests"], file.tests().count());
    }
}
