//! What the command printed, counted.

use serde_json::Value;

/// Messages among lines of JSON, and how many of them have an error.
///
/// # Panics
///
/// Where a line is no JSON.
pub fn json_lines(printed: &[u8]) -> (u64, u64) {
    let lines = printed.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let parsed = lines.map(|line| serde_json::from_slice::<Value>(line).unwrap());
    parsed.fold((0, 0), |(messages, errors), line| {
        (messages + 1, errors + u64::from(line.get("error").is_some()))
    })
}

/// Messages in text without colours, each of which ends in an empty line, and how many of them have
/// an error.
pub fn text_blocks(printed: &str) -> (u64, u64) {
    let messages = printed.lines().filter(|line| line.is_empty()).count();
    let errors = printed.lines().filter(|line| line.starts_with("  ERROR ")).count();
    (messages as u64, errors as u64)
}
