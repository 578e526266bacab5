//! The layer `frame`: headers, limits, and messages that arrive in pieces.

use bytes::BytesMut;
use cti_codec::{DecodeError, FrameDecoder, FrameStatus, HEADER_BYTES, Limits, split_frame};
use serde_json::{Map, Value, json};

use super::file::{File, Group, Test, TestResult};
use super::flags::Flag;
use super::judge::Fault;
use super::random::Random;
use super::subject::Failure;
use super::wire::message;

/// The files of the layer.
///
/// # Errors
///
/// Where the two ways to cut messages off disagree.
pub fn files() -> Result<Vec<File>, Failure> {
    Ok(vec![
        file("header", vec![(Limits::DEFAULT.max_message, headers())])?,
        file("limits", limits())?,
        file("chunks", vec![(Limits::DEFAULT.max_message, chunks())])?,
    ])
}

/// Bytes, the pieces in which they arrive, and what they are to show.
struct Case {
    name: String,
    comment: String,
    flag: Flag,
    bytes: Vec<u8>,
    chunks: Option<Vec<usize>>,
}

impl Case {
    fn new(name: &str, comment: &str, flag: Flag, bytes: Vec<u8>) -> Self {
        Self { name: name.into(), comment: comment.into(), flag, bytes, chunks: None }
    }
}

fn file(name: &str, groups: Vec<(u32, Vec<Case>)>) -> Result<File, Failure> {
    let group = |(max_message, cases): (u32, Vec<Case>)| {
        let mut common = Map::new();
        common.insert("maxMessage".into(), max_message.into());
        let tests = cases.into_iter().map(|case| test(name, max_message, case));
        Ok(Group::new(common, tests.collect::<Result<_, Failure>>()?))
    };
    let groups = groups.into_iter().map(group).collect::<Result<_, Failure>>()?;
    Ok(File { layer: "frame", name: name.into(), layout: None, groups })
}

fn test(file: &str, max_message: u32, case: Case) -> Result<Test, Failure> {
    let id = format!("frame/{file}/{max_message}/{}", case.name);
    let limits = Limits::DEFAULT.with_max_message(max_message);
    let whole = [case.bytes.len()];
    let pieces = case.chunks.as_deref().unwrap_or(&whole);
    let cut = cut(&case.bytes, pieces, limits);
    let at_once = at_once(&case.bytes, limits);
    if cut.places() != at_once.places() || cut.end != at_once.end {
        return Err(format!("{id}: chunks matter"));
    }
    let frames: Vec<Value> = cut.frames.iter().map(CutFrame::json).collect();
    let (outcome, errors) = match cut.end {
        Ok(needed) => (json!({ "value": { "frames": frames, "needed": needed } }), None),
        Err(error) => {
            let fault = Fault::of_error(&error);
            let outcome = json!({ "error": fault.json, "frames": frames, "chunk": cut.chunk });
            (outcome, Some(fault.kind))
        }
    };
    let accepted = errors.is_none();
    Ok(Test {
        id,
        comment: case.comment,
        flags: vec![case.flag],
        bytes: case.bytes,
        chunks: case.chunks.map(Value::from),
        result: TestResult::of(accepted, accepted),
        strict: outcome.clone(),
        tolerant: outcome,
        anomalies: Some(json!([])),
        encode: None,
        errors: errors.into_iter().collect(),
        reported: [].into(),
    })
}

/// A message in the stream, and the chunk with which it was complete.
struct CutFrame {
    chunk: usize,
    offset: usize,
    message_type: u32,
    len: usize,
}

impl CutFrame {
    fn json(&self) -> Value {
        let Self { chunk, offset, message_type, len } = self;
        json!({ "chunk": chunk, "offset": offset, "type": message_type, "length": len })
    }
}

/// The messages of a stream, how it ended, and with which chunk.
struct Cut {
    frames: Vec<CutFrame>,
    end: Result<usize, DecodeError>,
    chunk: usize,
}

impl Cut {
    fn places(&self) -> Vec<(usize, u32, usize)> {
        self.frames.iter().map(|frame| (frame.offset, frame.message_type, frame.len)).collect()
    }

    fn push(&mut self, message_type: u32, len: usize) {
        let before = self.frames.last();
        let offset = before
            .map_or(0, |last| last.offset.saturating_add(HEADER_BYTES).saturating_add(last.len));
        self.frames.push(CutFrame { chunk: self.chunk, offset, message_type, len });
    }
}

/// As bytes arrive.
fn cut(bytes: &[u8], chunks: &[usize], limits: Limits) -> Cut {
    let mut decoder = FrameDecoder::new(limits);
    let mut buffer = BytesMut::new();
    let mut cut = Cut { frames: Vec::new(), end: Ok(HEADER_BYTES), chunk: 0 };
    let mut rest = bytes;
    for (chunk, len) in chunks.iter().enumerate() {
        cut.chunk = chunk;
        let (arrived, later) = rest.split_at_checked(*len).unwrap_or((rest, &[]));
        buffer.extend_from_slice(arrived);
        rest = later;
        loop {
            match decoder.decode(&mut buffer) {
                Ok(Some(frame)) => cut.push(frame.message_type, frame.body.len()),
                Ok(None) => break,
                Err(error) => {
                    cut.end = Err(error);
                    return cut;
                }
            }
        }
    }
    cut.end = match split_frame(&buffer, limits) {
        Ok(FrameStatus::Partial { needed }) => Ok(needed),
        Ok(FrameStatus::Complete { .. }) => Ok(0),
        Err(error) => Err(error),
    };
    cut
}

/// All bytes at once.
fn at_once(bytes: &[u8], limits: Limits) -> Cut {
    let mut cut = Cut { frames: Vec::new(), end: Ok(0), chunk: 0 };
    let mut rest = bytes;
    cut.end = loop {
        match split_frame(rest, limits) {
            Ok(FrameStatus::Complete { frame, rest: after }) => {
                cut.push(frame.message_type, frame.body.len());
                rest = after;
            }
            Ok(FrameStatus::Partial { needed }) => break Ok(needed),
            Err(error) => break Err(error),
        }
    };
    cut
}

fn heartbeat(invoke_id: u32) -> Vec<u8> {
    message(5, &invoke_id.to_be_bytes())
}

fn headers() -> Vec<Case> {
    let (first, second) = (heartbeat(1), heartbeat(0x0102_0304));
    let mut cases = Vec::new();
    for keep in 0..first.len() {
        let bytes = if keep == 1 { "byte" } else { "bytes" };
        let comment = format!("{keep} {bytes} of a message of 12");
        let bytes = first.get(..keep).unwrap_or_default().to_vec();
        cases.push(Case::new(&format!("first-{keep}-bytes"), &comment, Flag::NeedMore, bytes));
    }
    let both = [first.clone(), second.clone()].concat();
    for keep in first.len()..both.len() {
        let comment = format!("{keep} bytes of two messages of 12");
        let bytes = both.get(..keep).unwrap_or_default().to_vec();
        cases.push(Case::new(&format!("two-{keep}-bytes"), &comment, Flag::NeedMore, bytes));
    }
    let empty = message(7, &[]);
    for (name, comment, bytes) in [
        ("two", "two messages", both),
        ("empty-body", "a message without a body", empty.clone()),
        ("empty-bodies", "messages without bodies", [empty.clone(), empty.clone(), empty].concat()),
        ("number-0", "message number 0", message(0, &[1])),
        ("number-most", "the highest message number", message(u32::MAX, &[1])),
        ("length-two-bytes", "a length of more than one byte", message(5, &[7; 300])),
        ("body-like-header", "a body that looks like a header", message(9, &heartbeat(9))),
        ("type-bytes", "a message number of four different bytes", message(0x0102_0304, &[])),
    ] {
        cases.push(Case::new(name, comment, Flag::Minimal, bytes));
    }
    cases
}

fn limits() -> Vec<(u32, Vec<Case>)> {
    let header = |length: u32| [length.to_be_bytes(), 5_u32.to_be_bytes()].concat();
    let mut groups = Vec::new();
    for limit in [12_500_u32, 4_329, 8, 12, 65_536] {
        let max = limit.saturating_sub(8);
        let mut cases = Vec::new();
        let len = usize::try_from(max).unwrap_or(0);
        if len < 5_000 {
            let whole = message(5, &vec![0; len]);
            cases.push(Case::new("at-limit", "as long as allowed", Flag::AtLimit, whole));
        }
        let at_limit = header(max);
        cases.push(Case::new("header-at-limit", "as long as allowed", Flag::AtLimit, at_limit));
        for (name, comment, length) in [
            ("over-by-1", "one byte too long", max.saturating_add(1)),
            ("over-by-8", "the header counted into the length", max.saturating_add(8)),
            ("signed-most", "the greatest signed number", 0x7FFF_FFFF),
            ("signed-least", "a number that is negative if it were signed", 0x8000_0000),
            ("most", "-1 if it were signed", u32::MAX),
        ] {
            cases.push(Case::new(name, comment, Flag::OverLimit, header(length)));
            let mut late = message(5, &[]);
            late.extend(header(length));
            let name = format!("{name}-after-a-message");
            cases.push(Case::new(&name, comment, Flag::OverLimit, late));
            let more = [header(length), message(5, &[])].concat();
            let name = name.replace("after-a-message", "and-more");
            cases.push(Case::new(&name, comment, Flag::OverLimit, more));
        }
        let short = header(max.saturating_add(1)).get(..7).unwrap_or_default().to_vec();
        let comment = "too long, but the header is not complete";
        cases.push(Case::new("over-without-header", comment, Flag::NeedMore, short));
        groups.push((limit, cases));
    }
    groups
}

fn chunks() -> Vec<Case> {
    let good = [heartbeat(1), message(7, &[0, 0, 0, 1, 0, 0, 0, 0]), heartbeat(2), message(8, &[])];
    let good = good.concat();
    let cut_short = good.get(..good.len().saturating_sub(3)).unwrap_or_default().to_vec();
    let too_long = [heartbeat(1), vec![0, 1, 0, 0, 0, 0, 0, 5, 1, 2, 3]].concat();
    let mut cases = Vec::new();
    for (kind, flag, bytes) in [
        ("good", Flag::Chunks, good),
        ("cut-short", Flag::Chunks, cut_short),
        ("too-long", Flag::OverLimit, too_long),
    ] {
        let len = bytes.len();
        for at in 1..len {
            let chunks = vec![at, len.saturating_sub(at)];
            cases.push((format!("{kind}-two-{at}"), flag, bytes.clone(), chunks));
        }
        cases.push((format!("{kind}-bytes"), flag, bytes.clone(), vec![1; len]));
        cases.push((format!("{kind}-empty-chunks"), flag, bytes.clone(), vec![0, 0, len, 0]));
        for round in 0..20 {
            let name = format!("{kind}-random-{round}");
            let chunks = pieces(&mut Random::of(&name), len, 16);
            cases.push((name, flag, bytes.clone(), chunks));
        }
    }
    let case = |(name, flag, bytes, chunks): (String, Flag, Vec<u8>, Vec<usize>)| {
        let comment = match chunks.len() {
            2 => "in two pieces".to_owned(),
            count => format!("in {count} pieces"),
        };
        Case { name, comment, flag, bytes, chunks: Some(chunks) }
    };
    cases.into_iter().map(case).collect()
}

/// Lengths of pieces at random that make up a length.
pub(super) fn pieces(random: &mut Random, len: usize, most: usize) -> Vec<usize> {
    let mut rest = len;
    let mut pieces = Vec::new();
    while rest > 0 {
        let piece = random.below(most).saturating_add(1).min(rest);
        pieces.push(piece);
        rest = rest.saturating_sub(piece);
    }
    pieces
}
