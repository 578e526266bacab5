//! The layers `message` and `floating`: tests of one message each.

use std::collections::BTreeMap;

use cti_codec::{Layout, MessageSet, Protocol, ProtocolVersion};
use cti_messages::{AnyMessage, MessageType};
use serde_json::json;

use super::file::{File, Group, Test};
use super::flags::Flag;
use super::judge::{Set, judge};
use super::random::Random;
use super::subject::{Case, Failure, Subject, label, product, protocols};
use super::wire::message;
use super::{cases, floating};
use crate::catalogue::message_schema;

/// The files of the layer `message`: one for each message, and one for other numbers.
///
/// # Errors
///
/// Where a test can't be made, or the codecs disagree about one.
pub fn message_files() -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for descriptor in AnyMessage::MESSAGES {
        let mut subject = Subject::new(Set::PROTOCOL, descriptor);
        match descriptor.layout {
            Layout::Published => cases::all(&mut subject)?,
            Layout::Unpublished => without_layout(&mut subject),
        }
        files.push(file("message", subject)?);
    }
    files.push(numbers()?);
    Ok(files)
}

/// The files of the layer `floating`: one for each made-up message.
///
/// # Errors
///
/// Where a test can't be made, or the codecs disagree about one.
pub fn floating_files() -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for descriptor in super::toys::Toy::MESSAGES {
        let mut subject = Subject::new(Set::TOYS, descriptor);
        cases::all(&mut subject)?;
        floating::cases(&mut subject)?;
        files.push(file("floating", subject)?);
    }
    Ok(files)
}

/// The file of a message.
fn file(layer: &'static str, subject: Subject) -> Result<File, Failure> {
    let name = subject.descriptor.name;
    let file_name = format!("{name}{}", if subject.is_of_ccx() { ".ccx" } else { "" });
    let groups = groups(subject.set, &format!("{layer}/{name}"), subject.cases)?;
    let layout = Some(message_schema(subject.descriptor));
    Ok(File { layer, name: file_name, layout, groups })
}

/// Judges cases, and puts those of one protocol together.
fn groups(set: Set, prefix: &str, cases: Vec<Case>) -> Result<Vec<Group>, Failure> {
    let mut groups = BTreeMap::<_, (Protocol, Vec<Test>)>::new();
    for Case { protocol, name, comment, flags, bytes } in cases {
        let id = format!("{prefix}/{}/{name}", label(protocol));
        let verdict = judge(set, protocol, &bytes).map_err(|reason| format!("{id}: {reason}"))?;
        let (_, tests) = groups.entry(label(protocol)).or_insert_with(|| (protocol, Vec::new()));
        tests.push(Test::of_verdict(id, comment, flags, bytes, &verdict));
    }
    let group = |(protocol, tests): (Protocol, _)| {
        let common = json!({
            "product": product(protocol.product()),
            "version": protocol.version().get(),
        });
        Group::new(common.as_object().cloned().unwrap_or_default(), tests)
    };
    Ok(groups.into_values().map(group).collect())
}

/// A message without a published layout: any body will do.
fn without_layout(subject: &mut Subject) {
    let number = subject.descriptor.number;
    for (case, comment, len) in
        [("empty", "no body", 0), ("body", "a body", 24), ("long-body", "a longer body", 200)]
    {
        let Some(protocol) = subject.protocol_for(case, &[]) else { continue };
        let bytes = message(number, &subject.random(case).bytes(len));
        subject.add(protocol, case, comment, &[Flag::Unpublished], bytes);
    }
    let Some(protocol) = subject.protocol_for("need-body", &[]) else { return };
    let mut bytes = message(number, &subject.random("need-body").bytes(24));
    bytes.truncate(20);
    let comment = "the body is not complete";
    subject.add(protocol, "need-body", comment, &[Flag::NeedMore, Flag::Unpublished], bytes);
    let too_long = [&12_493_u32.to_be_bytes()[..], &number.to_be_bytes()].concat();
    let comment = "the header announces one byte over the limit";
    subject.add(protocol, "over-limit", comment, &[Flag::OverLimit, Flag::Unpublished], too_long);
    cases::not_in_version(subject, &subject.random("not-in-version").bytes(24));
}

/// Numbers that are reserved, and numbers that the protocol does not know.
fn numbers() -> Result<File, Failure> {
    let mut cases = Vec::new();
    let newest = Protocol::cce(ProtocolVersion::V25);
    let reserved = (0..=300).filter(|number| MessageType::is_reserved_in(*number, newest));
    let reserved = reserved.map(|number| (number, "reserved", Flag::ReservedNumber));
    let unknown = [0, 285, 286, 300, 900, 0xFFFF, 0x0100_0005, 0x7FFF_FFFF, 0x8000_0000, u32::MAX]
        .map(|number| (number, "unknown", Flag::UnknownMessage));
    for (number, kind, flag) in reserved.chain(unknown) {
        let mut protocols = protocols();
        protocols.retain(|protocol| Set::PROTOCOL.descriptor(number, *protocol).is_none());
        for (round, len) in [("empty", 0), ("body", 12), ("longer", 40)] {
            let name = format!("{kind}-{number}-{round}");
            let mut random = Random::of(&name);
            let Some(protocol) = random.pick(&protocols).copied() else { continue };
            let bytes = message(number, &random.bytes(len));
            let comment = format!("message number {number}, {kind}");
            cases.push(Case { protocol, name, comment, flags: vec![flag], bytes });
        }
    }
    let groups = groups(Set::PROTOCOL, "message/numbers", cases)?;
    Ok(File { layer: "message", name: "numbers".into(), layout: None, groups })
}
