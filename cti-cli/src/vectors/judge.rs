//! What is right for some bytes: what both codecs say, if they say the same.

use std::collections::BTreeMap;

use cti_codec::dynamic::DynamicMessage;
use cti_codec::{
    Anomaly, Conformance, DecodeError, DecodeOptions, Encode, EncodeError, FieldPath, Frame,
    FrameStatus, Limits, MessageDescriptor, MessageSet, Protocol, split_frame,
};
use cti_messages::AnyMessage;
use serde_json::{Map, Value, json};

use super::toys::Toy;
use super::tree;
use crate::hex;
use crate::render::fault;

/// A set of messages, as both codecs know it.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    derived: Decode,
    descriptor_of: fn(u32, Protocol) -> Option<&'static MessageDescriptor>,
}

/// Decodes a message with the derived codec.
type Decode = fn(Frame<&[u8]>, DecodeOptions, &mut Vec<Anomaly>) -> Result<Derived, DecodeError>;

/// What the derived codec makes of a message.
#[derive(Clone, Debug)]
struct Derived {
    message: Option<DynamicMessage<'static>>,
    encoded: Result<Vec<u8>, EncodeError>,
}

impl Set {
    /// The messages of the protocol.
    pub const PROTOCOL: Self = Self {
        derived: |frame, options, seen| derive::<AnyMessage<'_>>(frame, options, seen),
        descriptor_of: AnyMessage::descriptor_of,
    };

    /// Messages made up to show one thing each.
    pub const TOYS: Self = Self {
        derived: |frame, options, seen| derive::<Toy<'_>>(frame, options, seen),
        descriptor_of: Toy::descriptor_of,
    };

    /// The declaration of a number, if the protocol has a message of it.
    #[must_use]
    pub fn descriptor(
        &self,
        number: u32,
        protocol: Protocol,
    ) -> Option<&'static MessageDescriptor> {
        (self.descriptor_of)(number, protocol)
    }
}

fn derive<'a, S: MessageSet<'a> + Encode>(
    frame: Frame<&'a [u8]>,
    options: DecodeOptions,
    seen: &mut Vec<Anomaly>,
) -> Result<Derived, DecodeError> {
    let message = S::decode_with(frame, options, seen)?;
    let mut bytes = Vec::new();
    let encoded = message.encode(options.protocol, &mut bytes).map(|()| bytes);
    Ok(Derived { message: DynamicMessage::from_message(&message), encoded })
}

/// What comes of some bytes in one mode: a value, or an error.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// What was read, as JSON.
    Value(Value),
    /// Why nothing was, and where.
    Error(Fault),
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The name of the error's or anomaly's kind.
    pub kind: &'static str,
    /// The same, its offset and its field as JSON.
    pub json: Value,
}

impl Fault {
    fn new(kind: &'static str, offset: u32, field: Option<FieldPath>) -> Self {
        Self { kind, json: fault(kind, offset, field) }
    }

    /// Why bytes can't be decoded.
    #[must_use]
    pub fn of_error(error: &DecodeError) -> Self {
        Self::new(error.kind.name(), error.offset, error.field)
    }

    fn of_anomaly(anomaly: &Anomaly) -> Self {
        Self::new(anomaly.kind.name(), anomaly.offset, anomaly.field)
    }
}

impl Outcome {
    /// As a member of a test.
    #[must_use]
    pub fn json(&self) -> Value {
        match self {
            Self::Value(value) => json!({ "value": value }),
            Self::Error(fault) => json!({ "error": fault.json }),
        }
    }

    /// The error, if it is one.
    #[must_use]
    pub const fn error(&self) -> Option<&Fault> {
        match self {
            Self::Value(_) => None,
            Self::Error(fault) => Some(fault),
        }
    }
}

/// What is right for a message.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// What strict decoding makes of it.
    pub strict: Outcome,
    /// What tolerant decoding makes of it.
    pub tolerant: Outcome,
    /// What tolerant decoding reports.
    pub anomalies: Vec<Fault>,
    /// What encoding makes of the value: the same bytes, others, or a refusal.
    pub encode: Option<Value>,
}

/// Judges bytes that hold at most one message.
///
/// # Errors
///
/// Where the codecs disagree, or break a rule of theirs.
pub fn judge(set: Set, protocol: Protocol, bytes: &[u8]) -> Result<Verdict, String> {
    match split_frame(bytes, Limits::DEFAULT) {
        Ok(FrameStatus::Complete { frame, rest: [] }) => judge_frame(set, protocol, frame, bytes),
        Ok(FrameStatus::Complete { .. }) => Err("more than one message".into()),
        Ok(FrameStatus::Partial { needed }) => {
            Ok(alike(Outcome::Value(json!({ "needed": needed }))))
        }
        Err(error) => Ok(alike(Outcome::Error(Fault::of_error(&error)))),
    }
}

fn alike(outcome: Outcome) -> Verdict {
    Verdict { strict: outcome.clone(), tolerant: outcome, anomalies: Vec::new(), encode: None }
}

fn judge_frame(
    set: Set,
    protocol: Protocol,
    frame: Frame<&[u8]>,
    bytes: &[u8],
) -> Result<Verdict, String> {
    let options = DecodeOptions::new(protocol);
    let tolerant = decode(set, options, frame)?;
    let strict = decode(set, options.strict(), frame)?;
    if !strict.anomalies.is_empty() {
        return Err("strict decoding reported an anomaly".into());
    }
    let accepted = matches!(strict.outcome, Outcome::Value(_));
    if accepted && (strict.outcome != tolerant.outcome || !tolerant.anomalies.is_empty()) {
        return Err("tolerant decoding differs from strict decoding".into());
    }
    if accepted == (tolerant.outcome.error().is_some() || !tolerant.anomalies.is_empty()) {
        return Err("strict decoding refused what is right, or the other way round".into());
    }
    let encode = tolerant.encoded.map(|encoded| encoding(set, protocol, bytes, encoded));
    Ok(Verdict {
        strict: strict.outcome,
        tolerant: tolerant.outcome,
        anomalies: tolerant.anomalies,
        encode: encode.transpose()?,
    })
}

/// What both codecs make of a message in one mode.
struct Reading {
    outcome: Outcome,
    anomalies: Vec<Fault>,
    encoded: Option<Result<Vec<u8>, EncodeError>>,
}

fn decode(set: Set, options: DecodeOptions, frame: Frame<&[u8]>) -> Result<Reading, String> {
    let protocol = options.protocol;
    let (mut seen, mut also_seen) = (Vec::new(), Vec::new());
    let derived = (set.derived)(frame, options, &mut seen);
    let anomalies = seen.iter().map(Fault::of_anomaly).collect();
    let Some(descriptor) = set.descriptor(frame.message_type, protocol) else {
        let derived = derived.map_err(|error| error.to_string())?;
        let outcome = Outcome::Value(tree::body(frame, None));
        return Ok(Reading { outcome, anomalies, encoded: Some(derived.encoded) });
    };
    let dynamic = DynamicMessage::decode_body_with(descriptor, frame.body, options, &mut also_seen);
    if seen != also_seen {
        return Err(format!("the codecs report {seen:?} and {also_seen:?}"));
    }
    match (derived, dynamic) {
        (Ok(derived), Ok(dynamic)) => {
            let mut bytes = Vec::new();
            let encoded = dynamic.encode(protocol, &mut bytes).map(|()| bytes);
            if !is_same(derived.message.as_ref(), &dynamic) || derived.encoded != encoded {
                return Err(format!("the codecs read {derived:?} and {dynamic:?}"));
            }
            let value = tree::tree(&dynamic, frame, protocol)?;
            Ok(Reading { outcome: Outcome::Value(value), anomalies, encoded: Some(encoded) })
        }
        (Err(one), Err(other)) if one == other => {
            let outcome = Outcome::Error(Fault::of_error(&one));
            Ok(Reading { outcome, anomalies, encoded: None })
        }
        (derived, dynamic) => Err(format!("the codecs say {derived:?} and {dynamic:?}")),
    }
}

/// Whether both read the same, what counts say included, which equality leaves out. The derived
/// codec also shows counts that are absent and would be written.
fn is_same(derived: Option<&DynamicMessage<'_>>, dynamic: &DynamicMessage<'_>) -> bool {
    let counts = |message: &DynamicMessage<'_>| {
        let fixed = message.fixed.iter().map(|entry| (FieldPath::new(entry.field), &entry.value));
        let floating = message.floating.iter().map(|entry| (entry.path, &entry.value));
        let counts = fixed.chain(floating).filter(|(path, _)| path.field.is_count());
        counts.map(|(path, value)| (path.to_string(), value.as_u32())).collect::<BTreeMap<_, _>>()
    };
    let dynamic_counts = counts(dynamic);
    derived.is_some_and(|derived| {
        let mut derived_counts = counts(derived);
        derived_counts.retain(|path, _| dynamic_counts.contains_key(path));
        derived == dynamic && derived_counts == dynamic_counts
    })
}

/// What becomes of the value when it is encoded.
fn encoding(
    set: Set,
    protocol: Protocol,
    bytes: &[u8],
    encoded: Result<Vec<u8>, EncodeError>,
) -> Result<Value, String> {
    let again = match encoded {
        Ok(again) => again,
        Err(EncodeError { kind, field, .. }) => {
            let mut error = Map::new();
            error.insert("kind".into(), kind.name().into());
            error.insert("field".into(), field.map(|path| path.to_string()).into());
            return Ok(json!({ "error": error }));
        }
    };
    if again == bytes {
        return Ok(json!({ "same": true }));
    }
    let strict = DecodeOptions::new(protocol).with_conformance(Conformance::Strict);
    match split_frame(&again, Limits::DEFAULT) {
        Ok(FrameStatus::Complete { frame, rest: [] }) => {
            let reading = decode(set, strict, frame)?;
            if reading.encoded != Some(Ok(again.clone())) {
                return Err("strict decoding refuses what encoding wrote".into());
            }
        }
        status => return Err(format!("encoding wrote {status:?}")),
    }
    Ok(json!({ "same": false, "bytes": hex::write(&again) }))
}
