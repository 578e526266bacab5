//! The sample session against answers worked out by hand.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use std::path::Path;

use serde_json::Value;

/// The messages of one side in the vectors, whichever mode.
fn messages(version: &str, mode: &str) -> Vec<Value> {
    let path = "../cti-messages/vectors/stream/session.json";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let file: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let id = format!("stream/session/cce/{version}-whole");
    let tests = file["testGroups"][0]["tests"].as_array().unwrap();
    let test = tests.iter().find(|test| test["id"] == id).unwrap();
    test[mode]["value"]["messages"].as_array().unwrap().clone()
}

/// A field as the answers have it.
fn line(field: &Value) -> String {
    let text = |key: &str| field[key].as_str().unwrap_or("-").to_owned();
    let tag = field["tag"].as_u64().map_or("-".to_owned(), |tag| tag.to_string());
    let position = |key: &str| field[key].as_u64().map(|at| format!("[{at}]")).unwrap_or_default();
    let path = format!("{}{}{}", text("name"), position("element"), position("inner"));
    let [offset, length, value] = ["offset", "length", "value"].map(|key| &field[key]);
    format!("{offset} {length} {tag} {} {path} {value}", text("type"))
}

/// Compares the messages of the vectors with the answers. Returns how many fields there are.
fn compare(version: &str, answers: &str, mode: &str) -> usize {
    let mut fields = 0;
    for side in ["client", "server"] {
        let mut found = messages(version, mode);
        found.retain(|message| message["from"] == side);
        let mut found = found.into_iter();
        let mut left_out = false;
        let blocks = answers.split("\n\n").map(str::trim);
        for block in blocks.filter(|block| block.starts_with(side)) {
            let (head, lines) = block.split_once('\n').unwrap_or((block, ""));
            let name = head.split_once(' ').unwrap().1;
            if name == "..." {
                left_out = true;
                continue;
            }
            let message = found.next().unwrap_or_else(|| panic!("{version}: no {head}"));
            let value = &message["value"];
            assert_eq!(
                (&message["anomalies"], &value["name"]),
                (&Value::Array(vec![]), &name.into())
            );
            let mut read = value["fields"].as_array().unwrap().iter().map(line);
            let wanted = lines.lines().take_while(|line| *line != "...");
            for wanted in wanted {
                assert_eq!(read.next().as_deref(), Some(wanted), "{version}: {head}");
                fields += 1;
            }
            assert!(lines.ends_with("...") || read.next().is_none(), "{version}: {head}");
        }
        assert!(left_out || found.next().is_none(), "{version}: more of {side}");
    }
    fields
}

#[test]
fn the_vectors_say_what_was_worked_out_by_hand() {
    for mode in ["strict", "tolerant"] {
        let fields = compare("v24", include_str!("known/session-v24.txt"), mode);
        assert!(fields > 280, "{fields}");
        let fields = compare("v17", include_str!("known/session-v17.txt"), mode);
        assert!(fields > 120, "{fields}");
    }
}
