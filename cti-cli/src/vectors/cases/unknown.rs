//! What a message does not define, and fields in another order.

use cti_codec::{FieldDescriptor, Gate, Item, Protocol};

use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::parts::{Role, floating, undefined};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::Wire;

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    unknown_tags(subject)?;
    other_versions(subject)?;
    reordered(subject)
}

fn unknown_tags(subject: &mut Subject) -> Result<(), Failure> {
    for (case, comment, amount) in [
        ("unknown-tag-first", "an unknown tag before every other field", Amount::Typical),
        ("unknown-tag-between", "unknown tags between other fields", Amount::Typical),
        ("unknown-tag-last", "unknown tags after every other field", Amount::Minimal),
        ("unknown-tag-empty", "an unknown tag without data", Amount::Minimal),
        ("unknown-tag-again", "an unknown tag more than once", Amount::Minimal),
    ] {
        let Some(protocol) = subject.protocol_for(case, &[]) else { continue };
        let mut wire = subject.wire(protocol, amount, case)?;
        let mut random = subject.random(case);
        let undefined = |skip| undefined(subject.descriptor, protocol, skip);
        let (tag, other) = (undefined(0), undefined(1));
        let len = random.below(9).saturating_add(1);
        let data = random.bytes(len);
        let middle = wire.fields.len().checked_div(2).unwrap_or(0);
        match case {
            "unknown-tag-first" => wire.fields.insert(0, (tag, data)),
            "unknown-tag-between" => {
                wire.fields.insert(middle, (tag, data));
                wire.fields.insert(middle, (other, vec![0]));
            }
            "unknown-tag-last" => wire.fields.extend([(other, data), (tag, vec![])]),
            "unknown-tag-empty" => wire.fields.push((tag, vec![])),
            _ => wire.fields.extend([(tag, vec![1]), (tag, data), (tag, vec![1])]),
        }
        subject.add(protocol, case, comment, &[Flag::UnknownTag], wire.bytes());
    }
    Ok(())
}

/// Tags that another version defines.
fn other_versions(subject: &mut Subject) -> Result<(), Failure> {
    let gated: Vec<(&FieldDescriptor, Role)> = floating(subject.descriptor)
        .into_iter()
        .filter(|(field, _)| field.gate != Gate::ALL)
        .collect();
    for (field, _) in gated {
        let Some(tag) = field.tag else { continue };
        let mut without: Vec<Protocol> = subject.protocols().collect();
        without.retain(|protocol| {
            !field.gate.contains(*protocol) && tag <= protocol.widths().max_tag()
        });
        let case = format!("other-version-{}", field.name);
        let Some(protocol) = subject.random(&case).pick(&without).copied() else { continue };
        let wire = subject.wire(protocol, Amount::Minimal, &case)?;
        let wire = wire.with(tag, &subject.data(protocol, field, &case));
        let comment = format!("{} is of another version, and unknown at this one", field.name);
        subject.add(protocol, &case, comment, &[Flag::OtherVersionTag], wire.bytes());
    }
    Ok(())
}

/// Fields that may appear once, in another order; those of lists keep theirs.
fn reordered(subject: &mut Subject) -> Result<(), Failure> {
    for (case, comment) in [
        ("reversed", "fields that may appear once in reverse order, after all lists"),
        ("rotated", "the first field at the end"),
    ] {
        let Some(protocol) = subject.protocol_for(case, &[]) else { continue };
        let wire = subject.wire(protocol, Amount::Full, case)?;
        let single = |tag: u16| {
            let own = |item: &Item| matches!(item, Item::Field(field) if field.tag == Some(tag));
            subject.descriptor.items.iter().any(own)
        };
        let keep = if case == "reversed" { 10 } else { 4 };
        let Wire { fields, .. } = &wire;
        let (once, mut lists): (Vec<_>, Vec<_>) =
            fields.iter().cloned().partition(|(tag, _)| single(*tag));
        let mut once: Vec<_> = once.into_iter().take(keep).collect();
        if once.len() < 2 {
            continue;
        }
        if case == "reversed" {
            once.reverse();
            lists.extend(once);
        } else {
            once.rotate_left(1);
            once.extend(lists);
            lists = once;
        }
        let wire = Wire { fields: lists, ..wire };
        subject.add(protocol, case, comment, &[Flag::Reordered], wire.bytes());
    }
    Ok(())
}
