//! Counts that differ from their lists, fields twice, and required fields that are absent.

use cti_codec::{FieldDescriptor, Item};

use crate::vectors::flags::Flag;
use crate::vectors::make::{Amount, ListAt};
use crate::vectors::parts::{Role, floating, single, undefined};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::{self, Wire};

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    let descriptor = subject.descriptor;
    let floating_counts = descriptor.items.iter().filter_map(single).filter(|f| f.is_count());
    let counts: Vec<_> = descriptor.fixed.iter().filter(|f| f.is_count()).collect();
    for count in counts.into_iter().chain(floating_counts) {
        count_cases(subject, count)?;
    }
    for (item, entry) in descriptor.items.iter().enumerate() {
        if let Item::Group(group) = entry {
            let counts = group.items.iter().filter_map(single).filter(|field| field.is_count());
            for count in counts {
                inner_count(subject, item, count)?;
            }
        }
    }
    repeated(subject)?;
    required(subject)
}

fn count_cases(subject: &mut Subject, count: &'static FieldDescriptor) -> Result<(), Failure> {
    let Some(item) = count.counts.first().map(|item| usize::from(*item)) else { return Ok(()) };
    let list = ListAt { item, member: None };
    let flags = [Flag::CountMismatch];
    for (kind, comment, elements, announced) in [
        ("more", "announces more than there are", 1, 2),
        ("fewer", "announces fewer than there are", 3, 1),
        ("none", "announces none, and there is one", 1, 0),
        ("of-nothing", "announces some, and there are none", 0, 7),
        ("most", "announces as many as it can", 1, u32::MAX),
    ] {
        let case = format!("count-{}-{kind}", count.name);
        let Some(protocol) = subject.protocol_for(&case, &[count]) else { continue };
        let mut wire = subject.list(protocol, list, elements, Amount::Minimal, &case)?;
        subject.announce(&mut wire, protocol, count, announced);
        subject.add(protocol, &case, format!("{} {comment}", count.name), &flags, wire.bytes());
    }
    if let Some(tag) = count.tag {
        for (kind, words, elements) in
            [("absent", "there are two", 2), ("absent-one", "there is one", 1)]
        {
            let case = format!("count-{}-{kind}", count.name);
            let Some(protocol) = subject.protocol_for(&case, &[count]) else { continue };
            let mut wire = subject.list(protocol, list, elements, Amount::Minimal, &case)?;
            wire.fields.retain(|(own, _)| *own != tag);
            let comment = format!("{} is absent, and {words}", count.name);
            subject.add(protocol, &case, comment, &flags, wire.bytes());
        }
    }
    unequal(subject, count, None)
}

/// A count that stands in a list element.
fn inner_count(
    subject: &mut Subject,
    item: usize,
    count: &'static FieldDescriptor,
) -> Result<(), Failure> {
    let Some(member) = count.counts.first().map(|member| usize::from(*member)) else {
        return Ok(());
    };
    let list = ListAt { item, member: Some(member) };
    for (kind, comment, announced) in
        [("more", "announces more than there are", 3), ("none", "announces none", 0)]
    {
        let case = format!("count-{}-{kind}", count.name);
        let Some(protocol) = subject.protocol_for(&case, &[count]) else { continue };
        let mut wire = subject.list(protocol, list, 2, Amount::Minimal, &case)?;
        subject.announce(&mut wire, protocol, count, announced);
        let comment = format!("{} {comment}", count.name);
        subject.add(protocol, &case, comment, &[Flag::CountMismatch], wire.bytes());
    }
    unequal(subject, count, Some(item))
}

/// A count of several lists, one of which has another length.
fn unequal(
    subject: &mut Subject,
    count: &'static FieldDescriptor,
    outer: Option<usize>,
) -> Result<(), Failure> {
    let [first, .., last] = count.counts else { return Ok(()) };
    let (first, last) = (usize::from(*first), usize::from(*last));
    let at = |item| match outer {
        Some(outer) => ListAt { item: outer, member: Some(item) },
        None => ListAt { item, member: None },
    };
    let fields = floating(subject.descriptor);
    let is_last = |role: &Role| *role == Role::List(at(last));
    let Some((field, _)) = fields.iter().find(|(_, role)| is_last(role)) else { return Ok(()) };
    let case = format!("count-{}-unequal", count.name);
    let Some(protocol) = subject.protocol_for(&case, &[count, field]) else { return Ok(()) };
    let mut wire = subject.list(protocol, at(first), 1, Amount::Minimal, &case)?;
    let more = subject.data(protocol, field, &case);
    let tag = field.tag.unwrap_or(0);
    wire.fields.push((tag, more));
    let comment = format!("{} counts lists of different lengths", count.name);
    let flags = [Flag::CountMismatch];
    subject.add(protocol, &case, &comment, &flags, wire.bytes());
    if let Some(tag) = count.tag {
        wire.fields.retain(|(own, _)| *own != tag);
        let comment = format!("{comment}, and is absent");
        subject.add(protocol, format!("{case}-absent"), comment, &flags, wire.bytes());
    }
    Ok(())
}

/// Fields that may appear once, more than once.
fn repeated(subject: &mut Subject) -> Result<(), Failure> {
    let mut once = floating(subject.descriptor);
    once.retain(|(field, role)| *role == Role::Single && !field.is_count());
    for (case, comment, times) in [
        ("repeated", "twice, with different values", 2_usize),
        ("repeated-apart", "twice, with another field between", 2),
        ("repeated-often", "five times", 5),
    ] {
        let Some((field, role)) = subject.random(case).pick(&once).copied() else { continue };
        let Some(protocol) = subject.protocol_for(case, &[field]) else { continue };
        let data = |time: usize| subject.data(protocol, field, &format!("{case}-{time}"));
        let mut wire = subject.with_field(protocol, (field, role), &data(0), case)?;
        if case == "repeated-apart" {
            wire.fields.push((undefined(subject.descriptor, protocol, 0), vec![0]));
        }
        let tag = field.tag.unwrap_or(0);
        wire.fields.extend((1..times).map(|time| (tag, data(time))));
        let comment = format!("{} {comment}", field.name);
        subject.add(protocol, case, comment, &[Flag::RepeatedField], wire.bytes());
    }
    Ok(())
}

/// Each required field, absent or unreadable.
fn required(subject: &mut Subject) -> Result<(), Failure> {
    for (field, _) in floating(subject.descriptor) {
        let (Some(tag), true) = (field.tag, field.required) else { continue };
        let case = format!("required-{}", field.name);
        let Some(protocol) = subject.protocol_for(&case, &[field]) else { continue };
        let wire = subject.wire(protocol, Amount::Minimal, &case)?;
        let fields: Vec<wire::Field> =
            wire.fields.iter().filter(|(own, _)| *own != tag).cloned().collect();
        let wire = Wire { fields, ..wire };
        let comment = format!("{} is required and absent", field.name);
        subject.add(protocol, &case, comment, &[Flag::RequiredAbsent], wire.bytes());
    }
    Ok(())
}
