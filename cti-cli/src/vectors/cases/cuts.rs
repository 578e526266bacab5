//! Messages that end too early, and headers and lengths that announce too much.

use cti_codec::{Limits, Protocol, ProtocolVersion};

use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::parts::{fixed_part, floating};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::{Wire, head, message};

/// Messages that are cut at every byte.
const CUT_EVERYWHERE: [&str; 11] = [
    "FAILURE_CONF",
    "OPEN_REQ",
    "OPEN_CONF",
    "CALL_DELIVERED_EVENT",
    "AGENT_STATE_EVENT",
    "CALL_CONFERENCED_EVENT",
    "CONFIG_TERMINAL_EVENT",
    "GROUP",
    "NESTED",
    "NAMED",
    "RECORDS",
];

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    need_more(subject)?;
    over_limit(subject)?;
    fixed_part_cut_short(subject)?;
    cut_at_fields(subject)?;
    if CUT_EVERYWHERE.contains(&subject.descriptor.name) {
        let latest = subject.latest()?;
        cut_everywhere(subject, latest)?;
        // The other widths of tag and length.
        let others = [Protocol::cce(ProtocolVersion::V17), Protocol::ccx(ProtocolVersion::V18)];
        for protocol in others {
            if protocol != latest && subject.descriptor.gate.contains(protocol) {
                cut_everywhere(subject, protocol)?;
            }
        }
    }
    past_end(subject)?;
    trailing(subject)
}

fn need_more(subject: &mut Subject) -> Result<(), Failure> {
    for (case, comment) in [
        ("need-header", "the header is not complete"),
        ("need-body", "the body is not complete"),
        ("need-last-byte", "the last byte is not there"),
    ] {
        let Some(protocol) = subject.protocol_for(case, &[]) else { continue };
        let mut bytes = subject.bytes(subject.maker(protocol, Amount::Typical, case))?;
        let mut random = subject.random(case);
        let most = bytes.len().saturating_sub(9).max(1);
        let keep = match case {
            "need-header" => random.below(8),
            "need-body" => random.below(most).saturating_add(8),
            _ => bytes.len().saturating_sub(1),
        };
        bytes.truncate(keep);
        subject.add(protocol, case, comment, &[Flag::NeedMore], bytes);
    }
    Ok(())
}

fn over_limit(subject: &mut Subject) -> Result<(), Failure> {
    let limit = Limits::DEFAULT.max_body();
    for (case, comment, length) in [
        ("over-limit", "the header announces one byte over the limit", limit.saturating_add(1)),
        ("over-limit-most", "the header announces as much as it can", u32::MAX),
    ] {
        let Some(protocol) = subject.protocol_for(case, &[]) else { continue };
        let number = subject.descriptor.number.to_be_bytes();
        let bytes = [length.to_be_bytes(), number].concat();
        subject.add(protocol, case, comment, &[Flag::OverLimit], bytes);
    }
    Ok(())
}

/// A body that ends before each field of the fixed part, and within one of them.
fn fixed_part_cut_short(subject: &mut Subject) -> Result<(), Failure> {
    let protocol = subject.latest()?;
    let wire = subject.wire(protocol, Amount::Minimal, "cut")?;
    let fields = fixed_part(subject.descriptor, protocol);
    let number = subject.descriptor.number;
    let flags = [Flag::FixedPartCutShort];
    for at in &fields {
        let body = wire.fixed.get(..at.start).unwrap_or_default();
        let (case, comment) =
            (format!("cut-before-{}", at.field.name), format!("ends before {}", at.field.name));
        subject.add(protocol, case, comment, &flags, message(number, body));
    }
    let wide: Vec<_> = fields.iter().filter(|at| at.size > 1).collect();
    if let Some(at) = subject.random("cut").pick(&wide) {
        let end = at.start.saturating_add(at.size).saturating_sub(1);
        let body = wire.fixed.get(..end).unwrap_or_default();
        let (case, comment) =
            (format!("cut-in-{}", at.field.name), format!("ends within {}", at.field.name));
        subject.add(protocol, case, comment, &flags, message(number, body));
    }
    Ok(())
}

/// A typical message, cut between its floating fields.
fn cut_at_fields(subject: &mut Subject) -> Result<(), Failure> {
    let Some(protocol) = subject.protocol_for("cut-at-field", &[]) else { return Ok(()) };
    let wire = subject.wire(protocol, Amount::Typical, "cut-at-field")?;
    for keep in 0..wire.fields.len() {
        let fields = wire.fields.iter().take(keep).cloned().collect();
        let cut = Wire { fields, ..wire.clone() };
        let case = format!("cut-at-field-{keep}");
        let comment = format!("ends after {keep} floating fields");
        subject.add(protocol, case, comment, &[Flag::TruncatedAtField], cut.bytes());
    }
    Ok(())
}

fn cut_everywhere(subject: &mut Subject, protocol: Protocol) -> Result<(), Failure> {
    let body = subject.wire(protocol, Amount::Typical, "cut-everywhere")?.body();
    for keep in 0..body.len() {
        let bytes = message(subject.descriptor.number, body.get(..keep).unwrap_or_default());
        let (case, comment) = (format!("cut-at-{keep}"), format!("a body of {keep} bytes"));
        subject.add(protocol, case, comment, &[Flag::Truncated], bytes);
    }
    Ok(())
}

/// A field whose length reaches past the body's end: of a known and of an unknown tag.
fn past_end(subject: &mut Subject) -> Result<(), Failure> {
    for (case, comment, over) in [
        ("past-end", "a field declares one byte more than there is", 1),
        ("past-end-far", "a field declares as much as its length can say", usize::MAX),
    ] {
        let fields = floating(subject.descriptor);
        let field = subject.random(case).pick(&fields).map(|(field, _)| *field);
        let needed: Vec<_> = field.into_iter().collect();
        let Some(protocol) = subject.protocol_for(case, &needed) else { continue };
        let wire = subject.wire(protocol, Amount::Minimal, case)?;
        let tag = field.and_then(|field| field.tag).unwrap_or(0);
        let len = subject.random(case).below(5);
        let data = subject.random(case).bytes(len);
        let most = protocol.widths().max_length();
        let declared = len.saturating_add(over).min(most);
        let declared = u16::try_from(declared).unwrap_or(u16::MAX);
        let tail = [head(protocol.widths(), tag, declared), data].concat();
        subject.add(protocol, case, comment, &[Flag::FieldPastEnd], wire.then(&tail).bytes());
    }
    Ok(())
}

fn trailing(subject: &mut Subject) -> Result<(), Failure> {
    for count in 1..4_usize {
        let case = format!("trailing-{count}");
        let Some(mut protocol) = subject.protocol_for(&case, &[]) else { continue };
        if count >= protocol.widths().header_bytes() {
            protocol = subject.latest()?;
        }
        let wire = subject.wire(protocol, Amount::Minimal, &case)?;
        let wire = wire.then(&subject.random(&case).bytes(count));
        let comment = format!("bytes after the last field, fewer than tag and length: {count}");
        subject.add(protocol, &case, comment, &[Flag::TrailingBytes], wire.bytes());
    }
    Ok(())
}
