//! Right messages, at every version at which the layout or the widths change.

use std::collections::BTreeSet;

use cti_codec::{Protocol, ProtocolVersion, Versions};

use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::subject::{Failure, Subject, label};
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

/// The versions on both sides of each change of the layout.
fn layout_changes(subject: &mut Subject, latest: Protocol) -> Result<(), Failure> {
    let descriptor = subject.descriptor;
    let fields = descriptor.fixed.iter().chain(descriptor.floating());
    let mut changes = BTreeSet::new();
    for Versions { since, until } in fields.map(|field| field.gate.versions()) {
        let since = since.into_iter().flat_map(|version| [version.saturating_sub(1), version]);
        let until = until.into_iter().flat_map(|version| [version, version.saturating_add(1)]);
        changes.extend(since.chain(until));
    }
    changes.extend(descriptor.gate.versions().since);
    for version in changes.into_iter().filter_map(|n| ProtocolVersion::new(n.into())) {
        let protocol = Protocol::cce(version);
        if protocol == latest || !descriptor.gate.contains(protocol) {
            continue;
        }
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

/// The versions before the message came and after it went, with a body that it has at its own
/// versions, and with one that is no message.
pub fn not_in_version(subject: &mut Subject, body: &[u8]) {
    let Versions { since, until } = subject.descriptor.gate.versions();
    let before = since.map(|version| version.saturating_sub(1));
    let after = until.map(|version| version.saturating_add(1));
    for version in before.into_iter().chain(after) {
        let Some(version) = ProtocolVersion::new(version.into()) else { continue };
        let protocol = Protocol::cce(version);
        let number = subject.descriptor.number;
        let comment = format!("the message is not in version {version}");
        let flags = [Flag::MessageNotInVersion];
        subject.add(protocol, "not-in-version", comment, &flags, message(number, body));
        let comment =
            format!("the message is not in version {version}, and its body is no message");
        let bytes = message(number, label(protocol).as_bytes());
        subject.add(protocol, "not-in-version-any-body", comment, &flags, bytes);
    }
}
