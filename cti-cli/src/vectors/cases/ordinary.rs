//! Right messages, at every version at which the layout or the widths change.

use cti_codec::{Gate, MessageDescriptor, Protocol, ProtocolVersion};

use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::subject::{Failure, Subject, label, protocols};
use crate::vectors::wire::message;

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    let latest = subject.latest()?;
    for (amount, name, flag) in [
        (Amount::Minimal, "minimal", Flag::Minimal),
        (Amount::Typical, "typical", Flag::Typical),
        (Amount::Typical, "typical-2", Flag::Typical),
        (Amount::Full, "full", Flag::Full),
    ] {
        let bytes = subject.bytes(subject.maker(latest, amount, name))?;
        subject.add(latest, name, comment(amount), &[flag], bytes);
    }
    widths(subject)?;
    layout_changes(subject, latest)?;
    let body = subject.wire(latest, Amount::Typical, "not-in-version")?.body();
    not_in_version(subject, &body);
    Ok(())
}

const fn comment(amount: Amount) -> &'static str {
    match amount {
        Amount::Minimal => "only what must be there",
        Amount::Typical => "some of the optional fields",
        Amount::Full => "every field of the version",
    }
}

/// The versions on both sides of a change of widths.
fn widths(subject: &mut Subject) -> Result<(), Failure> {
    let cce = [ProtocolVersion::V19, ProtocolVersion::V20].map(Protocol::cce);
    let ccx = [ProtocolVersion::V17, ProtocolVersion::V18].map(Protocol::ccx);
    for protocol in cce.into_iter().chain(ccx) {
        if subject.descriptor.gate.contains(protocol) {
            let bytes = subject.bytes(subject.maker(protocol, Amount::Typical, "widths"))?;
            let comment = "tag and length as wide as product and version have them";
            subject.add(protocol, "widths", comment, &[Flag::Typical, Flag::FieldWidth], bytes);
        }
    }
    Ok(())
}

/// The versions on both sides of each change of the layout, and the last one that both products
/// have, if their layouts differ there.
fn layout_changes(subject: &mut Subject, latest: Protocol) -> Result<(), Failure> {
    let descriptor = subject.descriptor;
    let mut changes = Vec::new();
    for (before, after) in neighbours() {
        if layout_differs(descriptor, before, after) {
            changes.extend([before, after]);
        }
    }
    changes.retain(|protocol| *protocol != latest && descriptor.gate.contains(*protocol));
    for protocol in each_once(changes) {
        for (amount, name, flag) in
            [(Amount::Minimal, "minimal", Flag::Minimal), (Amount::Full, "full", Flag::Full)]
        {
            let bytes = subject.bytes(subject.maker(protocol, amount, name))?;
            let comment = format!("{} beside a change of the layout", comment(amount));
            subject.add(protocol, name, comment, &[flag, Flag::LayoutChange], bytes);
        }
    }
    Ok(())
}

/// Pairs of versions that follow each other in a product, and the last that both products have.
fn neighbours() -> Vec<(Protocol, Protocol)> {
    let all = protocols();
    let following = all.iter().zip(all.iter().skip(1)).map(|(before, after)| (*before, *after));
    let mut pairs: Vec<_> =
        following.filter(|(before, after)| before.product() == after.product()).collect();
    let last = ProtocolVersion::V18;
    pairs.push((Protocol::ccx(last), Protocol::cce(last)));
    pairs
}

/// Whether one of these protocols lacks the message or a field that the other has.
fn layout_differs(descriptor: &MessageDescriptor, one: Protocol, other: Protocol) -> bool {
    let differs = |gate: Gate| gate.contains(one) != gate.contains(other);
    let fields = descriptor.fixed.iter().chain(descriptor.floating());
    fields.map(|field| field.gate).chain([descriptor.gate]).any(differs)
}

fn each_once(protocols: Vec<Protocol>) -> Vec<Protocol> {
    let mut once = Vec::new();
    for protocol in protocols {
        if !once.contains(&protocol) {
            once.push(protocol);
        }
    }
    once
}

/// The versions before the message came and after it went, and the last of a product that never has
/// it: with a body that it has at its own versions, and with one that is no message.
pub fn not_in_version(subject: &mut Subject, body: &[u8]) {
    let (gate, number) = (subject.descriptor.gate, subject.descriptor.number);
    let changes = neighbours().into_iter().filter(|(one, other)| {
        one.product() == other.product() && gate.contains(*one) != gate.contains(*other)
    });
    let mut outside: Vec<Protocol> = changes.flat_map(|(one, other)| [one, other]).collect();
    for last in [Protocol::ccx(ProtocolVersion::V18), Protocol::cce(ProtocolVersion::V25)] {
        let of_product = |protocol: &Protocol| protocol.product() == last.product();
        if !subject.protocols().any(|protocol| of_product(&protocol)) {
            outside.push(last);
        }
    }
    outside.retain(|protocol| !gate.contains(*protocol));
    for protocol in each_once(outside) {
        // What another message lays out there, its own file tests.
        if subject.set.descriptor(number, protocol).is_some() {
            continue;
        }
        let version = protocol.version();
        let comment = format!("the message is not in version {version}");
        let flags = [Flag::MessageNotInVersion];
        subject.add(protocol, "not-in-version", comment, &flags, message(number, body));
        let comment =
            format!("the message is not in version {version}, and its body is no message");
        let bytes = message(number, label(protocol).as_bytes());
        subject.add(protocol, "not-in-version-any-body", comment, &flags, bytes);
    }
}
