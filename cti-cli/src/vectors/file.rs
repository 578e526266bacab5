//! Files of tests, and how they are printed: one test a line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::flags::Flag;
use super::judge::{Fault, Outcome, Verdict};
use super::random::SEED;
use crate::hex;

/// The version of the generator: a change to it changes every file.
pub const GENERATOR_VERSION: &str = "1";

/// The layers, each of which needs those before it.
pub const LAYERS: [&str; 4] = ["frame", "floating", "message", "stream"];

/// What comes of a test.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum TestResult {
    /// Both modes accept it.
    Valid,
    /// Tolerant decoding accepts it, strict decoding refuses it.
    Acceptable,
    /// Both modes refuse it.
    Invalid,
}

impl TestResult {
    /// From what the modes make of it.
    #[must_use]
    pub const fn of(strict_accepts: bool, tolerant_accepts: bool) -> Self {
        match (strict_accepts, tolerant_accepts) {
            (true, _) => Self::Valid,
            (false, true) => Self::Acceptable,
            (false, false) => Self::Invalid,
        }
    }

    /// As files name it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Acceptable => "acceptable",
            Self::Invalid => "invalid",
        }
    }
}

/// A test.
#[derive(Clone, Debug)]
pub struct Test {
    /// Its name for all times.
    pub id: String,
    /// What is to be seen.
    pub comment: String,
    /// What it is about.
    pub flags: Vec<Flag>,
    /// What is decoded.
    pub bytes: Vec<u8>,
    /// How the bytes arrive, if not at once.
    pub chunks: Option<Value>,
    /// What comes of it.
    pub result: TestResult,
    /// What strict decoding makes of it.
    pub strict: Value,
    /// What tolerant decoding makes of it.
    pub tolerant: Value,
    /// What tolerant decoding reports, unless each message has its own.
    pub anomalies: Option<Value>,
    /// What encoding makes of the value.
    pub encode: Option<Value>,
    /// The kinds of errors in either mode.
    pub errors: BTreeSet<&'static str>,
    /// The kinds of anomalies.
    pub reported: BTreeSet<&'static str>,
}

impl Test {
    /// A test of a message.
    #[must_use]
    pub fn of_verdict(
        id: String,
        comment: String,
        flags: Vec<Flag>,
        bytes: Vec<u8>,
        verdict: &Verdict,
    ) -> Self {
        let Verdict { strict, tolerant, anomalies, encode } = verdict;
        let result = TestResult::of(strict.error().is_none(), tolerant.error().is_none());
        let errors = [strict, tolerant].into_iter().filter_map(Outcome::error);
        Self {
            id,
            comment,
            flags,
            bytes,
            chunks: None,
            result,
            strict: strict.json(),
            tolerant: tolerant.json(),
            anomalies: Some(anomalies.iter().map(|anomaly| anomaly.json.clone()).collect()),
            encode: encode.clone(),
            errors: errors.map(|fault| fault.kind).collect(),
            reported: anomalies.iter().map(|Fault { kind, .. }| *kind).collect(),
        }
    }

    fn json(&self) -> Value {
        let mut object = Map::new();
        object.insert("id".into(), self.id.clone().into());
        object.insert("comment".into(), self.comment.clone().into());
        object.insert("flags".into(), self.flags.iter().map(|flag| flag.name()).collect());
        object.insert("bytes".into(), hex::write(&self.bytes).into());
        let rest = [
            ("chunks", self.chunks.as_ref()),
            ("result", Some(&Value::from(self.result.name()))),
            ("strict", Some(&self.strict)),
            ("tolerant", Some(&self.tolerant)),
            ("anomalies", self.anomalies.as_ref()),
            ("encode", self.encode.as_ref()),
        ]
        .map(|(key, value)| value.map(|value| (key.to_owned(), value.clone())));
        object.extend(rest.into_iter().flatten());
        object.into()
    }
}

/// Tests with something in common.
#[derive(Clone, Debug)]
pub struct Group {
    /// What they have in common.
    pub common: Map<String, Value>,
    /// The tests.
    pub tests: Vec<Test>,
}

impl Group {
    /// Tests with something in common. Of those with the same input the first one stays, which is
    /// about what the others are about, too.
    #[must_use]
    pub fn new(common: Map<String, Value>, tests: Vec<Test>) -> Self {
        let mut group = Self { common, tests: Vec::new() };
        let mut places = BTreeMap::new();
        for test in tests {
            let input = (test.bytes.clone(), test.chunks.as_ref().map(Value::to_string));
            let place = *places.entry(input).or_insert(group.tests.len());
            match group.tests.get_mut(place) {
                Some(first) => {
                    let others = test.flags.into_iter().filter(|flag| !first.flags.contains(flag));
                    let others: Vec<Flag> = others.collect();
                    first.flags.extend(others);
                }
                None => group.tests.push(test),
            }
        }
        group
    }
}

/// A file of tests.
#[derive(Clone, Debug)]
pub struct File {
    /// The layer, which is its folder.
    pub layer: &'static str,
    /// Its name, without an ending.
    pub name: String,
    /// The layout of the message that it is about.
    pub layout: Option<Value>,
    /// The tests.
    pub groups: Vec<Group>,
}

impl File {
    /// Where it stands, from the folder of all files.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/{}.json", self.layer, self.name)
    }

    /// Every test.
    pub fn tests(&self) -> impl Iterator<Item = &Test> {
        self.groups.iter().flat_map(|group| &group.tests)
    }

    /// What is written: keys one a line, and tests one a line.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::from("{\n");
        let flags: BTreeSet<Flag> =
            self.tests().flat_map(|test| test.flags.iter().copied()).collect();
        let note = |flag: &Flag| {
            let note = json!({ "bugType": flag.bug(), "description": flag.description() });
            (flag.name().to_owned(), note)
        };
        let head = [
            ("schema", Some("../schema.json".into())),
            ("generatorVersion", Some(GENERATOR_VERSION.into())),
            ("seed", Some(SEED.into())),
            ("layer", Some(self.layer.into())),
            ("layout", self.layout.clone()),
            ("numberOfTests", Some(self.tests().count().into())),
            ("notes", Some(Value::Object(flags.iter().map(note).collect()))),
        ];
        for (key, value) in head {
            if let Some(value) = value {
                let _ = writeln!(text, "\"{key}\": {},", lines(&value, 2));
            }
        }
        text.push_str("\"testGroups\": [");
        for (group, before) in self.groups.iter().zip(separators()) {
            text.push_str(before);
            let common = Value::Object(group.common.clone()).to_string();
            let common = common.strip_suffix('}').unwrap_or(&common);
            let comma = if group.common.is_empty() { "" } else { "," };
            let _ = write!(text, "{common}{comma}\"tests\":[");
            for (test, before) in group.tests.iter().zip(separators()) {
                text.push_str(before);
                text.push_str(&test.json().to_string());
            }
            text.push_str("\n]}");
        }
        text.push_str("\n]\n}\n");
        text
    }
}

/// What stands before each of several things.
fn separators() -> impl Iterator<Item = &'static str> {
    std::iter::once("\n").chain(std::iter::repeat(",\n"))
}

/// JSON whose members to this depth stand on lines of their own.
fn lines(value: &Value, depth: usize) -> String {
    let Some(deeper) = depth.checked_sub(1) else { return value.to_string() };
    let parts: Vec<String> = match value {
        Value::Object(object) => {
            let key = |key: &str| Value::from(key).to_string();
            object.iter().map(|(k, v)| format!("{}: {}", key(k), lines(v, deeper))).collect()
        }
        Value::Array(values) => values.iter().map(|value| lines(value, deeper)).collect(),
        _ => return value.to_string(),
    };
    let [open, close] = if value.is_object() { ["{", "}"] } else { ["[", "]"] };
    match parts.is_empty() {
        true => format!("{open}{close}"),
        false => format!("{open}\n{}\n{close}", parts.join(",\n")),
    }
}
