//! What there must be of everything, and what there is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use cti_codec::{EnumKind, Item, MessageDescriptor, MessageSet, WireType};
use cti_messages::AnyMessage;

use super::file::{File, LAYERS, Test, TestResult};
use super::flags::Flag;

/// The kinds of errors that are no refused anomalies.
const ERRORS: [&str; 3] = ["message_too_long", "fixed_part_cut_short", "field_past_end"];

/// The kinds of anomalies.
const ANOMALIES: [&str; 14] = [
    "short_form",
    "bool_value",
    "trailing_bytes",
    "repeated_field",
    "element_start",
    "wrong_length",
    "packed_list",
    "tag_zero",
    "malformed_value",
    "too_long",
    "missing_nul",
    "bytes_after_nul",
    "count_mismatch",
    "required_absent",
];

/// The kinds for which encoding refuses what tolerant decoding read.
const REFUSALS: [&str; 11] = [
    "unequal_lists",
    "too_many_elements",
    "field_not_in_version",
    "fixed_field_absent",
    "first_member_absent",
    "required_absent",
    "tag_too_wide",
    "too_long",
    "tag_defined",
    "tag_zero",
    "message_too_long",
];

/// The least number of tests.
const TESTS: usize = 10_000;

/// The least number of tests of each kind of error and anomaly.
const OF_EACH_KIND: usize = 10;

/// The least number of messages that show each deviation, where so many can.
const MESSAGES: usize = 20;

/// A deviation of the table "What is accepted", and how tests show it.
struct Row {
    name: &'static str,
    /// The kinds of errors and anomalies that a test of it has one of.
    kinds: &'static [&'static str],
    /// Or the flags, where nothing is reported.
    flags: &'static [Flag],
    /// Whether a message can show it.
    can: fn(&MessageDescriptor) -> bool,
}

const ROWS: [Row; 17] = [
    Row { name: "message not complete", kinds: &[], flags: &[Flag::NeedMore], can: |_| true },
    Row {
        name: "length field over the limit",
        kinds: &["message_too_long"],
        flags: &[],
        can: |_| true,
    },
    Row {
        name: "fixed part cut short, field past the end",
        kinds: &["fixed_part_cut_short", "field_past_end"],
        flags: &[],
        can: |message| !message.fixed.is_empty(),
    },
    Row {
        name: "fewer bytes at the end than tag and length",
        kinds: &["trailing_bytes"],
        flags: &[],
        can: is_published,
    },
    Row {
        name: "wrong length, malformed value",
        kinds: &["wrong_length", "malformed_value"],
        flags: &[],
        can: |message| message.floating().any(|field| field.ty != WireType::String),
    },
    Row { name: "tag 0", kinds: &["tag_zero"], flags: &[], can: is_published },
    Row {
        name: "several values in a field of a packed list",
        kinds: &["packed_list"],
        flags: &[],
        can: |message| message.floating().any(|field| field.packed),
    },
    Row {
        name: "record lists inside elements",
        kinds: &[],
        flags: &[Flag::InnerRecords],
        can: has_inner_records,
    },
    Row {
        name: "element that begins with another member",
        kinds: &["element_start"],
        flags: &[],
        can: |message| message.items.iter().any(|item| matches!(item, Item::Group(_))),
    },
    Row {
        name: "repeated field",
        kinds: &["repeated_field"],
        flags: &[],
        can: |message| message.items.iter().any(|item| matches!(item, Item::Field(_))),
    },
    Row {
        name: "count that differs",
        kinds: &["count_mismatch"],
        flags: &[],
        can: |message| message.fixed.iter().chain(message.floating()).any(|f| f.is_count()),
    },
    Row {
        name: "required field absent",
        kinds: &["required_absent"],
        flags: &[],
        can: |message| message.floating().any(|field| field.required),
    },
    Row {
        name: "no NUL, bytes after the NUL, too long",
        kinds: &["missing_nul", "bytes_after_nul", "too_long"],
        flags: &[],
        can: |message| message.floating().any(|field| field.max.is_some()),
    },
    Row {
        name: "BOOL other than 0 or 1",
        kinds: &["bool_value"],
        flags: &[],
        can: |message| {
            message.fixed.iter().chain(message.floating()).any(|f| f.ty == WireType::Bool)
        },
    },
    Row {
        name: "unknown tag, tag of another version",
        kinds: &[],
        flags: &[Flag::UnknownTag, Flag::OtherVersionTag],
        can: is_published,
    },
    Row {
        name: "unknown enum number, unknown mask bits",
        kinds: &[],
        flags: &[Flag::UnknownNumber, Flag::UnknownBits],
        can: |message| has_enum(message, EnumKind::Open) || has_enum(message, EnumKind::Mask),
    },
    Row {
        name: "fixed part of an older version",
        kinds: &["short_form"],
        flags: &[],
        can: |message| message.short_form.is_some(),
    },
];

fn is_published(message: &MessageDescriptor) -> bool {
    message.layout == cti_codec::Layout::Published
}

fn has_inner_records(message: &MessageDescriptor) -> bool {
    message.items.iter().any(|item| match item {
        Item::Field(_) | Item::Repeated(_) => false,
        Item::Group(group) => group.items.iter().any(|member| matches!(member, Item::Group(_))),
    })
}

fn has_enum(message: &MessageDescriptor, kind: EnumKind) -> bool {
    let mut fields = message.fixed.iter().chain(message.floating());
    fields.any(|field| field.values.is_some_and(|values| values.kind == kind))
}

/// Counts the tests, and compares with what there must be.
///
/// # Errors
///
/// What there is too little of, or a test that has the id of another, one a line.
pub fn tally(files: &[File]) -> Result<String, String> {
    let mut report = Report::default();
    results(files, &mut report);
    kinds(files, &mut report);
    refusals(files, &mut report);
    rows(files, &mut report);
    ids(files, &mut report);
    if report.missing.is_empty() { Ok(report.text) } else { Err(report.missing) }
}

/// What is told, and what is missing.
#[derive(Default)]
struct Report {
    text: String,
    missing: String,
}

impl Report {
    fn line(&mut self, name: &str, numbers: &str) {
        let _ = writeln!(self.text, "{name:<46} {numbers}");
    }

    /// Tells a number, which must not be less than another.
    fn number(&mut self, name: &str, number: usize, least: usize) {
        self.line(name, &number.to_string());
        if number < least {
            let _ = writeln!(self.missing, "{name}: {number}, at least {least} are wanted");
        }
    }
}

fn results(files: &[File], report: &mut Report) {
    let mut by_layer = BTreeMap::<(&str, TestResult), usize>::new();
    for file in files {
        for test in file.tests() {
            let number = by_layer.entry((file.layer, test.result)).or_default();
            *number = number.saturating_add(1);
        }
    }
    let of = |layer: &str, result| by_layer.get(&(layer, result)).copied().unwrap_or(0);
    let mut sums = [0_usize; 3];
    report.line("tests by layer", "valid acceptable invalid");
    for layer in LAYERS {
        let numbers = [TestResult::Valid, TestResult::Acceptable, TestResult::Invalid]
            .map(|result| of(layer, result));
        sums.iter_mut().zip(numbers).for_each(|(sum, number)| *sum = sum.saturating_add(number));
        let [valid, acceptable, invalid] = numbers;
        report.line(layer, &format!("{valid} {acceptable} {invalid}"));
    }
    let [valid, acceptable, invalid] = sums;
    let wrong = acceptable.saturating_add(invalid);
    let all = valid.saturating_add(wrong);
    report.number("tests", all, TESTS);
    report.number("acceptable and invalid", wrong, all.saturating_mul(3).div_ceil(10));
    report.line("files", &files.len().to_string());
}

fn kinds(files: &[File], report: &mut Report) {
    let (mut errors, mut anomalies) = (BTreeMap::new(), BTreeMap::new());
    let count = |kinds: &mut BTreeMap<&'static str, usize>, seen: &BTreeSet<&'static str>| {
        for kind in seen {
            let number = kinds.entry(*kind).or_default();
            *number = number.saturating_add(1);
        }
    };
    for Test { errors: failed, reported, .. } in files.iter().flat_map(File::tests) {
        count(&mut errors, failed);
        count(&mut anomalies, reported);
    }
    for kind in ERRORS {
        let number = errors.remove(kind).unwrap_or(0);
        report.number(&format!("error {kind}"), number, OF_EACH_KIND);
    }
    for kind in ANOMALIES {
        let number = anomalies.remove(kind).unwrap_or(0);
        report.number(&format!("anomaly {kind}"), number, OF_EACH_KIND);
        // Strict decoding reads no short form, and says so in terms of the longer one.
        if kind != "short_form" {
            let number = errors.remove(kind).unwrap_or(0);
            report.number(&format!("error {kind}, refused"), number, OF_EACH_KIND);
        }
    }
    for kind in errors.keys().chain(anomalies.keys()) {
        let _ = writeln!(report.missing, "{kind} is a kind that the tally does not know");
    }
}

/// What encoding refuses.
fn refusals(files: &[File], report: &mut Report) {
    let mut found = BTreeMap::<&str, usize>::new();
    let tests = files.iter().flat_map(File::tests);
    let encoded = tests.filter_map(|test| test.encode.as_ref()?.get("error")?.get("kind"));
    for kind in encoded.filter_map(serde_json::Value::as_str) {
        let number = found.entry(kind).or_default();
        *number = number.saturating_add(1);
    }
    for kind in REFUSALS {
        let number = found.remove(kind).unwrap_or(0);
        report.number(&format!("encoding {kind}"), number, OF_EACH_KIND);
    }
    for kind in found.keys() {
        let _ = writeln!(report.missing, "encoding refuses {kind}, which the tally does not know");
    }
}

fn rows(files: &[File], report: &mut Report) {
    for Row { name, kinds, flags, can } in ROWS {
        let shows = |test: &Test| {
            kinds.iter().any(|kind| test.errors.contains(kind) || test.reported.contains(kind))
                || flags.iter().any(|flag| test.flags.contains(flag))
        };
        let messages = files.iter().filter(|file| file.layer == "message" && file.layout.is_some());
        let found = messages.filter(|file| file.tests().any(shows)).count();
        let able = AnyMessage::MESSAGES.iter().filter(|message| can(message)).count();
        report.number(&format!("messages: {name}"), found, able.min(MESSAGES));
        if able < MESSAGES {
            report.line("", &format!("of {able} that can show it"));
        }
    }
}

fn ids(files: &[File], report: &mut Report) {
    let mut ids = BTreeSet::new();
    for test in files.iter().flat_map(File::tests) {
        if !ids.insert(&test.id) {
            let _ = writeln!(report.missing, "two tests are called {}", test.id);
        }
    }
}
