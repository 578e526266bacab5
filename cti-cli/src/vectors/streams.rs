//! The layer `stream`: connections, both directions, split anywhere, whose version is negotiated.

mod refusals;

use cti_codec::{Limits, Message, MessageSet, Product, Protocol, ProtocolVersion};
use cti_messages::{AnyMessage, OpenReq};
use serde_json::{Map, Value, json};

use super::connection::{Chunk, Reading, SIDES};
use super::file::{File, Group, Test, TestResult};
use super::flags::Flag;
use super::frames::pieces;
use super::judge::Set;
use super::make::Amount;
use super::random::Random;
use super::subject::{Failure, Subject, product};
use super::wire::{Wire, message};

/// The sample session: version, what the client sent, what the server did.
const SESSIONS: [(u32, &[u8], &[u8]); 2] = [
    (
        17,
        include_bytes!("../../tests/data/client-v17.bin"),
        include_bytes!("../../tests/data/server-v17.bin"),
    ),
    (
        24,
        include_bytes!("../../tests/data/client-v24.bin"),
        include_bytes!("../../tests/data/server-v24.bin"),
    ),
];

/// The files of the layer.
///
/// # Errors
///
/// Where a test can't be made, or the codecs disagree about one.
pub fn files() -> Result<Vec<File>, Failure> {
    Ok(vec![
        file("session", sessions()?)?,
        file("negotiation", negotiation()?)?,
        file("refusal", refusals::refusals()?)?,
        file("faults", faults()?)?,
    ])
}

struct Case {
    product: Product,
    name: String,
    comment: String,
    flags: Vec<Flag>,
    chunks: Vec<Chunk>,
}

fn file(name: &str, cases: Vec<Case>) -> Result<File, Failure> {
    let mut groups = Vec::new();
    for side in [Product::UnifiedCce, Product::UnifiedCcx] {
        let mut common = Map::new();
        common.insert("product".into(), product(side).into());
        let own = cases.iter().filter(|case| case.product == side);
        let tests: Vec<Test> = own.map(|case| test(name, case)).collect::<Result<_, Failure>>()?;
        if !tests.is_empty() {
            groups.push(Group::new(common, tests));
        }
    }
    Ok(File { layer: "stream", name: name.into(), layout: None, groups })
}

fn test(file: &str, case: &Case) -> Result<Test, Failure> {
    let id = format!("stream/{file}/{}/{}", product(case.product), case.name);
    let reading = Reading::of(case.product, &case.chunks);
    let reading = reading.map_err(|reason| format!("{id}: {reason}"))?;
    let chunk = |(side, bytes): &Chunk| json!({ "from": SIDES.get(*side), "length": bytes.len() });
    let outcome = |messages: &[Value]| {
        let value = json!({ "messages": messages, "needed": reading.needed });
        json!({ "value": value })
    };
    let Reading { strict, tolerant, .. } = &reading;
    Ok(Test {
        id,
        comment: case.comment.clone(),
        flags: case.flags.clone(),
        bytes: case.chunks.iter().flat_map(|(_, bytes)| bytes.iter().copied()).collect(),
        chunks: Some(case.chunks.iter().map(chunk).collect()),
        result: TestResult::of(reading.refused == [0, 0], reading.refused[1] == 0),
        strict: outcome(strict),
        tolerant: outcome(tolerant),
        anomalies: None,
        encode: None,
        errors: reading.errors.clone(),
        reported: reading.reported.clone(),
    })
}

/// Bytes of one side in pieces.
fn in_pieces(side: usize, bytes: &[u8], pieces: &[usize]) -> Vec<Chunk> {
    let mut rest = bytes;
    let piece = |len: &usize| {
        let (piece, later) = rest.split_at_checked(*len).unwrap_or((rest, &[]));
        rest = later;
        (side, piece.to_vec())
    };
    pieces.iter().map(piece).collect()
}

/// What two sides send, now a piece of one, now of the other; the first of the client first.
fn in_turns(sides: [Vec<Chunk>; 2], random: &mut Random) -> Vec<Chunk> {
    let [client, server] = sides.map(Vec::into_iter);
    let (mut client, mut server) = (client.peekable(), server.peekable());
    let mut chunks: Vec<Chunk> = client.next().into_iter().collect();
    while client.peek().is_some() || server.peek().is_some() {
        let next = if random.below(2) == 0 { client.next() } else { server.next() };
        chunks.extend(next);
    }
    chunks
}

/// The sample session, in several chunkings.
fn sessions() -> Result<Vec<Case>, Failure> {
    let mut cases = Vec::new();
    for (version, client, server) in SESSIONS {
        let whole = vec![(0, client.to_vec()), (1, server.to_vec())];
        cases.push((format!("v{version}-whole"), "each side in one piece", whole));
        let open = client.get(..8).unwrap_or_default();
        let open = open.first_chunk().map_or(0, |length| u32::from_be_bytes(*length));
        let open = usize::try_from(open).unwrap_or(0).saturating_add(8);
        let rest = client.len().saturating_sub(open);
        for round in 0..3_usize {
            let name = format!("v{version}-pieces-{round}");
            let mut random = Random::of(&name);
            let most = [40, 200, 700].get(round).copied().unwrap_or(40);
            let mut lens = vec![open];
            lens.extend(pieces(&mut random, rest, most));
            let answers = pieces(&mut random, server.len(), most);
            let sides = [in_pieces(0, client, &lens), in_pieces(1, server, &answers)];
            let chunks = in_turns(sides, &mut random);
            cases.push((name, "both sides in pieces, in turns after the OPEN_REQ", chunks));
        }
    }
    let case = |(name, comment, chunks): (String, &str, Vec<Chunk>)| Case {
        product: Product::UnifiedCce,
        name,
        comment: comment.into(),
        flags: vec![Flag::Session, Flag::Chunks],
        chunks,
    };
    Ok(cases.into_iter().map(case).collect())
}

/// A right message of this name.
fn right(name: &str, protocol: Protocol, case: &str) -> Result<Wire, Failure> {
    let mut all = AnyMessage::MESSAGES.iter();
    let descriptor = all.find(|descriptor| descriptor.name == name).ok_or("no such message")?;
    Subject::new(Set::PROTOCOL, descriptor).wire(protocol, Amount::Typical, case)
}

/// An OPEN_REQ that announces a number, laid out as the nearest version.
fn open_req(product: Product, announced: u32) -> Result<Vec<u8>, Failure> {
    let protocol = Protocol::nearest(product, announced);
    let mut wire = right(OpenReq::DESCRIPTOR.name, protocol, "open")?;
    set_number(wire.fixed.iter_mut().skip(4), announced);
    Ok(wire.bytes())
}

/// Writes a number over the next four bytes.
fn set_number<'b>(bytes: impl Iterator<Item = &'b mut u8>, number: u32) {
    bytes.zip(number.to_be_bytes()).for_each(|(to, from)| *to = from);
}

/// The protocol that is assumed without an OPEN_REQ.
fn assumed(product: Product) -> Protocol {
    match product {
        Product::UnifiedCcx => Protocol::ccx(ProtocolVersion::V18),
        _ => Protocol::cce(ProtocolVersion::V24),
    }
}

/// OPEN_REQs that announce every version, and numbers that are none.
fn negotiation() -> Result<Vec<Case>, Failure> {
    let mut cases = Vec::new();
    let numbers = [0, 1, 5, 12, 26, 99, 0x0100_000E, u32::MAX];
    for product in [Product::UnifiedCce, Product::UnifiedCcx] {
        let before = assumed(product);
        for announced in (13..=25).chain(numbers) {
            cases.push(open_announces(product, announced)?);
        }
        cases.push(without_open(product, before)?);
        let comment = "every OPEN_REQ changes the version";
        cases.push(several_opens(product, "opens", comment, &[17, 14, 18])?);
        let comment = "an OPEN_REQ changes the version also if its number is no version";
        let mut unknown = several_opens(product, "opens-unknown", comment, &[17, 26, 12])?;
        unknown.flags.push(Flag::UnknownVersion);
        cases.push(unknown);
        cases.push(late_open(product, before)?);
        cases.push(split_open(product)?);
        cases.push(open_of_server(product)?);
        for len in [0, 4, 5, 7, 8, 9] {
            cases.push(open_cut_short(product, before, len)?);
        }
        cases.push(open_past_end(product)?);
    }
    Ok(cases)
}

/// An OPEN_REQ that announces a number, and messages of both sides after it.
fn open_announces(product: Product, announced: u32) -> Result<Case, Failure> {
    let spoken = Protocol::nearest(product, announced);
    let version = spoken.version().get();
    let case = format!("open-{announced}");
    let [delivered, state, query] =
        ["CALL_DELIVERED_EVENT", "AGENT_STATE_EVENT", "QUERY_AGENT_STATE_REQ"]
            .map(|name| right(name, spoken, &case).map(|wire| wire.bytes()));
    let client = [open_req(product, announced)?, query?].concat();
    let server = [delivered?, state?].concat();
    let (mut name, mut flags) = (case, vec![Flag::Negotiation]);
    let mut comment = format!("an OPEN_REQ that announces {announced}");
    if u32::from(version) != announced {
        flags.push(Flag::UnknownVersion);
        comment.push_str(&format!(", read as {version}"));
        // A test keeps its id where it is as it was when such numbers changed nothing.
        if spoken != assumed(product) || ProtocolVersion::new(announced).is_some() {
            name.push_str(&format!("-as-{version}"));
        }
    }
    Ok(Case { product, name, comment, flags, chunks: vec![(0, client), (1, server)] })
}

fn without_open(product: Product, protocol: Protocol) -> Result<Case, Failure> {
    let bytes = right("AGENT_STATE_EVENT", protocol, "no-open")?.bytes();
    Ok(Case {
        product,
        name: "no-open".into(),
        comment: "no OPEN_REQ: the version that is assumed".into(),
        flags: vec![Flag::Negotiation],
        chunks: vec![(1, bytes)],
    })
}

/// Several OPEN_REQs on the same connection.
fn several_opens(
    product: Product,
    name: &str,
    comment: &str,
    announced: &[u32],
) -> Result<Case, Failure> {
    let mut chunks = Vec::new();
    for announced in announced {
        chunks.push((0, open_req(product, *announced)?));
        let spoken = Protocol::nearest(product, *announced);
        chunks.push((1, right("AGENT_STATE_EVENT", spoken, "opens")?.bytes()));
    }
    let flags = vec![Flag::Negotiation];
    Ok(Case { product, name: name.into(), comment: comment.into(), flags, chunks })
}

/// Messages of the server before and after the OPEN_REQ.
fn late_open(product: Product, before: Protocol) -> Result<Case, Failure> {
    let after = Protocol::new(product, ProtocolVersion::V16);
    let chunks = vec![
        (1, right("AGENT_STATE_EVENT", before, "late")?.bytes()),
        (0, open_req(product, 16)?),
        (1, right("AGENT_STATE_EVENT", after, "late")?.bytes()),
    ];
    let (name, comment) = ("late-open".into(), "messages before the OPEN_REQ, and after it".into());
    Ok(Case { product, name, comment, flags: vec![Flag::Negotiation], chunks })
}

/// An OPEN_REQ in pieces: it counts once it is complete.
fn split_open(product: Product) -> Result<Case, Failure> {
    let (before, after) = match product {
        Product::UnifiedCcx => (ProtocolVersion::V18, ProtocolVersion::V15),
        _ => (ProtocolVersion::V24, ProtocolVersion::V19),
    };
    let [before, after] = [before, after].map(|version| Protocol::new(product, version));
    let open = open_req(product, after.version().get().into())?;
    let (first, last) = open.split_at_checked(20).unwrap_or((&open, &[]));
    let chunks = vec![
        (0, first.to_vec()),
        (1, right("AGENT_STATE_EVENT", before, "split")?.bytes()),
        (0, last.to_vec()),
        (1, right("AGENT_STATE_EVENT", after, "split")?.bytes()),
    ];
    let flags = vec![Flag::Negotiation, Flag::Chunks];
    let (name, comment) = ("split-open".into(), "an OPEN_REQ counts once it is complete".into());
    Ok(Case { product, name, comment, flags, chunks })
}

/// An OPEN_REQ that the server sends.
fn open_of_server(product: Product) -> Result<Case, Failure> {
    let protocol = Protocol::new(product, ProtocolVersion::V16);
    let chunks = vec![
        (1, open_req(product, 16)?),
        (0, right("QUERY_AGENT_STATE_REQ", protocol, "server")?.bytes()),
        (1, right("AGENT_STATE_EVENT", protocol, "server")?.bytes()),
    ];
    let (name, comment) = ("open-of-server".into(), "an OPEN_REQ counts from either side".into());
    Ok(Case { product, name, comment, flags: vec![Flag::Negotiation], chunks })
}

/// An OPEN_REQ of so many bytes of body: without the whole of VersionNumber it changes nothing, and
/// with it, it counts though it can't be decoded.
fn open_cut_short(product: Product, before: Protocol, len: usize) -> Result<Case, Failure> {
    // Whoever takes the bytes there are for a number reads 16 at each length but 0 and 4.
    let mut body = vec![0; len.min(8)];
    if let (Some(last), true) = (body.last_mut(), len > 4) {
        *last = 16;
    }
    body.resize(len, 0);
    let after = match len >= 8 {
        true => Protocol::new(product, ProtocolVersion::V16),
        false => before,
    };
    let name = format!("open-of-{len}-bytes");
    let chunks = vec![
        (0, message(OpenReq::DESCRIPTOR.number, &body)),
        (1, right("AGENT_STATE_EVENT", after, &name)?.bytes()),
    ];
    let comment = format!("an OPEN_REQ with a body of {len} bytes");
    let flags = vec![Flag::Negotiation, Flag::AfterFault];
    Ok(Case { product, name, comment, flags, chunks })
}

/// An OPEN_REQ that can't be decoded, and says a version all the same.
fn open_past_end(product: Product) -> Result<Case, Failure> {
    let after = Protocol::new(product, ProtocolVersion::V15);
    let mut open = open_req(product, 15)?;
    // The last field reaches further than the body, which has lost its last byte.
    open.pop();
    let body = open.get(8..).unwrap_or_default();
    let chunks = vec![
        (0, message(OpenReq::DESCRIPTOR.number, body)),
        (1, right("AGENT_STATE_EVENT", after, "open-past-end")?.bytes()),
    ];
    let (name, comment) =
        ("open-past-end".into(), "an OPEN_REQ whose last field reaches past its end".into());
    let flags = vec![Flag::Negotiation, Flag::AfterFault];
    Ok(Case { product, name, comment, flags, chunks })
}

/// Messages that can't be decoded, or deviate, among others; and streams that end too early.
fn faults() -> Result<Vec<Case>, Failure> {
    let mut cases = Vec::new();
    let version = ProtocolVersion::V19;
    let product = Product::UnifiedCce;
    let protocol = Protocol::cce(version);
    let open = open_req(product, version.get().into())?;
    let good = |case: &str| right("AGENT_STATE_EVENT", protocol, case).map(|wire| wire.bytes());
    let mut short = right("CALL_CLEARED_EVENT", protocol, "short")?;
    short.fixed.truncate(9);
    let past_end = right("CALL_CLEARED_EVENT", protocol, "past-end")?.then(&[8, 40, b'1']);
    let stray = right("CALL_CLEARED_EVENT", protocol, "stray")?.then(&[8]);
    let over = [&Limits::DEFAULT.max_message.to_be_bytes()[..], &[0, 0, 0, 9]].concat();
    let cut = good("cut")?;
    let cut = cut.get(..cut.len().saturating_sub(4)).unwrap_or_default().to_vec();
    for (name, comment, flag, bad) in [
        ("fixed-part", "a fixed part cut short", Flag::AfterFault, short.bytes()),
        ("past-end", "a field past the end", Flag::AfterFault, past_end.bytes()),
        ("stray", "stray bytes", Flag::AfterFault, stray.bytes()),
        ("reserved", "a reserved number", Flag::ReservedNumber, message(66, &[1, 2, 3])),
        ("unknown", "an unknown number", Flag::UnknownMessage, message(4_000, &[1, 2, 3])),
        ("over-limit", "a message over the limit, which ends its side", Flag::OverLimit, over),
        ("cut-short", "a message that does not end", Flag::NeedMore, cut),
    ] {
        let last = if flag == Flag::NeedMore { Vec::new() } else { good("after")? };
        let server = [good("before")?, bad, last].concat();
        let client = right("QUERY_AGENT_STATE_REQ", protocol, name)?.bytes();
        let whole = vec![(0, open.clone()), (1, server.clone()), (0, client.clone())];
        cases.push((name.to_owned(), comment, flag, whole));
        for round in 0..3_usize {
            let name = format!("{name}-pieces-{round}");
            let mut random = Random::of(&name);
            let lens = pieces(&mut random, server.len(), 30);
            let mut chunks = vec![(0, open.clone())];
            chunks.extend(in_turns(
                [vec![(0, client.clone())], in_pieces(1, &server, &lens)],
                &mut random,
            ));
            cases.push((name, comment, flag, chunks));
        }
    }
    let case = |(name, comment, flag, chunks): (String, &str, Flag, Vec<Chunk>)| Case {
        product,
        name,
        comment: comment.into(),
        flags: vec![flag],
        chunks,
    };
    Ok(cases.into_iter().map(case).collect())
}
