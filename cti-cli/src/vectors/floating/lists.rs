//! Lists and counts: every short sequence of fields, and counts that are hard to place.

use cti_codec::{FieldDescriptor, Protocol, ProtocolVersion, WireType};

use super::PROTOCOLS;
use crate::vectors::flags::Flag;
use crate::vectors::make::{Amount, ListAt};
use crate::vectors::parts::{Role, fixed_part, floating, overwrite};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::{Field, Wire};

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    match subject.descriptor.name {
        "LISTS" => {
            sequences(subject, &["3", "3x", "2", "2n"], 3)?;
            count_wraps(subject)
        }
        "GROUP" => {
            sequences(subject, &["2", "3", "4"], 4)?;
            sequences(subject, &["2", "2x", "3", "3n", "4", "4x"], 3)
        }
        "NESTED" => {
            sequences(subject, &["2", "4", "5"], 4)?;
            sequences(subject, &["2", "2x", "4", "4n", "5n"], 3)
        }
        "INNER" => {
            sequences(subject, &["2", "4", "4x", "6"], 4)?;
            counts_in_elements(subject)
        }
        "RECORDS" => {
            sequences(subject, &["2", "4", "5"], 4)?;
            sequences(subject, &["2", "4", "5", "7", "8"], 3)?;
            sequences(subject, &["4", "5", "9", "3"], 3)?;
            sequences(subject, &["2", "2x", "4", "4x", "5", "5n"], 3)
        }
        _ => older_lists(subject),
    }
}

/// Every sequence of these fields, up to a length: tags, with `x` of a number of another length,
/// with `n` of a text without its NUL. If some of the fields are wrong, one is in each sequence.
fn sequences(subject: &mut Subject, steps: &[&str], most: u32) -> Result<(), Failure> {
    let is_wrong = |step: &&str| step.ends_with(['x', 'n']);
    let wrong = steps.iter().any(is_wrong);
    let count = count_of(subject, steps)?;
    for len in 1..=most {
        for number in 0..steps.len().pow(len) {
            let order = nth_sequence(steps, len, number);
            if order.iter().any(is_wrong) == wrong {
                sequence(subject, count, &order, wrong)?;
            }
        }
    }
    Ok(())
}

/// One of the sequences of so many of these.
fn nth_sequence<'s>(steps: &[&'s str], len: u32, number: usize) -> Vec<&'s str> {
    let place = |at| number.checked_div(steps.len().pow(at))?.checked_rem(steps.len());
    (0..len).filter_map(place).filter_map(|at| steps.get(at).copied()).collect()
}

fn sequence(
    subject: &mut Subject,
    count: &'static FieldDescriptor,
    order: &[&str],
    wrong: bool,
) -> Result<(), Failure> {
    let protocol = Protocol::cce(ProtocolVersion::V19);
    let case = format!("sequence-{}", order.join("-"));
    let mut wire = empty(subject, protocol, &case)?;
    subject.announce(&mut wire, protocol, count, 1);
    for (step, position) in order.iter().zip(0..) {
        wire.fields.extend(field(subject, protocol, step, &format!("{case}-{position}")));
    }
    let (words, flags) = match wrong {
        true => (
            "x of another length, n without a NUL; the count says 1",
            &[Flag::ListGrouping, Flag::SeveralFaults][..],
        ),
        false => ("the count says 1", &[Flag::ListGrouping][..]),
    };
    let comment = format!("fields with tags {}; {words}", order.join(", "));
    subject.add(protocol, case, comment, flags, wire.bytes());
    Ok(())
}

/// A right message without floating fields.
fn empty(subject: &Subject, protocol: Protocol, case: &str) -> Result<Wire, Failure> {
    Ok(Wire { fields: Vec::new(), ..subject.wire(protocol, Amount::Minimal, case)? })
}

/// The count of the list that the first of these fields is in.
fn count_of(subject: &Subject, steps: &[&str]) -> Result<&'static FieldDescriptor, Failure> {
    let tag = steps.first().and_then(|step| tag_of(step));
    let fields = floating(subject.descriptor);
    let item = fields.iter().find(|(field, _)| field.tag == tag).map(|(_, role)| match role {
        Role::List(ListAt { item, .. })
        | Role::Inner(ListAt { item, .. })
        | Role::Member { item, .. } => Some(*item),
        Role::Single => None,
    });
    let item = item.flatten().ok_or("the first field is in no list")?;
    subject.count_of(ListAt { item, member: None }).ok_or_else(|| "a list has no count".into())
}

fn tag_of(step: &str) -> Option<u16> {
    step.trim_end_matches(['x', 'n']).parse().ok()
}

/// A field of a sequence.
fn field(subject: &Subject, protocol: Protocol, step: &str, case: &str) -> Option<Field> {
    let tag = tag_of(step)?;
    let field = subject.descriptor.floating().find(|field| field.tag == Some(tag))?;
    let mut data = subject.data(protocol, field, case);
    if step.ends_with('x') {
        data.push(0);
    } else if step.ends_with('n') && field.ty == WireType::String {
        data.pop();
    }
    Some((tag, data))
}

/// More elements than a count of one byte can say.
fn count_wraps(subject: &mut Subject) -> Result<(), Failure> {
    for protocol in PROTOCOLS {
        for len in [255_u32, 256, 257] {
            let case = format!("count-of-{len}");
            let mut wire = subject.wire(protocol, Amount::Minimal, &case)?;
            wire.fixed = vec![len.to_be_bytes()[3]];
            wire.fields.extend((0..len).map(|_| (2, vec![b'1', 0])));
            let comment = format!("{len} elements, and a count of one byte");
            subject.add(protocol, case, comment, &[Flag::CountMismatch], wire.bytes());
        }
    }
    Ok(())
}

/// Fields as tests write them down.
type Fields = [(u16, &'static [u8])];

/// Two elements of the first list, and two of the second, whose counts are right.
const AGENTS: [&Fields; 2] = [
    &[(2, &[0, 1]), (3, &[0, 1]), (4, &[0, 5]), (5, &[0, 1]), (6, b"a\0")],
    &[(2, &[0, 2]), (3, &[0, 0]), (5, &[0, 0])],
];
const TEAMS: [&Fields; 2] = [
    &[(7, &[0, 1]), (8, &[0, 1]), (9, &[0, 7])],
    &[(7, &[0, 2]), (8, &[0, 2]), (9, &[0, 8]), (9, &[0, 9])],
];

/// Counts in elements of two lists: which are compared first, and where is each?
fn counts_in_elements(subject: &mut Subject) -> Result<(), Failure> {
    for (kind, words) in [
        ("right", "every count is right"),
        ("wrong", "every count is wrong"),
        ("wrong-in-second", "the counts of second elements are wrong"),
        ("unreadable", "counts of another length announce none"),
        ("absent", "counts that are absent announce none"),
    ] {
        let count = |position: usize, data: &[u8]| match kind {
            "wrong" => Some(vec![1, 0]),
            "wrong-in-second" if position == 1 => Some(vec![0, 9]),
            "unreadable" => Some(vec![1]),
            "absent" => None,
            _ => Some(data.to_vec()),
        };
        let elements = |list: [&Fields; 2]| -> Vec<Field> {
            let fields = list.into_iter().enumerate().flat_map(|(position, element)| {
                element.iter().filter_map(move |(tag, data)| match tag {
                    3 | 5 | 8 => Some((*tag, count(position, data)?)),
                    _ => Some((*tag, data.to_vec())),
                })
            });
            fields.collect()
        };
        let (agents, teams) = (elements(AGENTS), elements(TEAMS));
        for protocol in PROTOCOLS {
            for (order, before) in [("", [&agents, &teams]), ("-other-first", [&teams, &agents])] {
                let case = format!("counts-{kind}{order}");
                let mut wire = empty(subject, protocol, &case)?;
                wire.fixed = vec![0, 2];
                wire.fields = vec![(1, vec![0, 2])];
                wire.fields.extend(before.into_iter().flatten().cloned());
                let comment = format!("two elements in each of two lists: {words}");
                subject.add(protocol, case, comment, &[Flag::CountMismatch], wire.bytes());
            }
        }
    }
    Ok(())
}

/// Lists at versions that do not have their counts, or can't write them.
fn older_lists(subject: &mut Subject) -> Result<(), Failure> {
    let cce = [13, 17, 18, 24].into_iter().filter_map(ProtocolVersion::new).map(Protocol::cce);
    let ccx = [17, 18].into_iter().filter_map(ProtocolVersion::new).map(Protocol::ccx);
    for protocol in cce.chain(ccx) {
        let add = |subject: &mut Subject, case: String, devices: usize, fields: Vec<Field>| {
            let mut wire = Wire { fields, ..empty(subject, protocol, &case)? };
            let fixed = fixed_part(subject.descriptor, protocol);
            if let Some(at) = fixed.first() {
                overwrite(&mut wire.fixed, *at, u32::try_from(devices).unwrap_or(u32::MAX));
            }
            wire.fields.extend((0..devices).map(|_| (1, b"1\0".to_vec())));
            let comment = "lists, and counts that not every version has";
            subject.add(protocol, case, comment, &[Flag::CountVersion], wire.bytes());
            Ok::<(), Failure>(())
        };
        for devices in [0, 1, 2, 255, 256] {
            add(subject, format!("devices-{devices}"), devices, vec![])?;
        }
        for (calls, times) in [(0, 0), (1, 1), (2, 2), (0, 1), (1, 2)] {
            for (kind, counted) in [("counted", true), ("uncounted", false)] {
                let count = counted.then(|| (2, vec![0, 1]));
                let mut fields: Vec<Field> = count.into_iter().collect();
                fields.extend((0..calls).map(|_| (3, vec![0, 0, 0, 9])));
                fields.extend((0..times).map(|_| (4, vec![0, 3])));
                add(subject, format!("calls-{calls}-times-{times}-{kind}"), 0, fields)?;
            }
        }
        for records in [0, 1, 2_usize] {
            let fields = (0..records).map(|_| (5, vec![0, 1])).collect();
            add(subject, format!("records-{records}"), 0, fields)?;
        }
    }
    Ok(())
}
