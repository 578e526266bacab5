//! Lists: of none, one and as many elements as a message holds, and what begins one.

use cti_codec::{Item, Protocol};

use crate::vectors::flags::Flag;
use crate::vectors::make::{Amount, ListAt, Maker, lists};
use crate::vectors::parts::{Role, floating};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::Field;

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    for (list, name) in lists(subject.descriptor) {
        lengths(subject, list, name)?;
    }
    let groups = subject.descriptor.items.iter().enumerate();
    for (item, _) in groups.filter(|(_, item)| matches!(item, Item::Group(_))) {
        grouping(subject, item)?;
    }
    Ok(())
}

/// A list at 0, 1 and most.
fn lengths(subject: &mut Subject, list: ListAt, name: &str) -> Result<(), Failure> {
    let fields = floating(subject.descriptor);
    let fields = fields.iter().map(|(field, _)| *field).filter(|field| field.name == name);
    let field: Vec<_> = fields.chain(subject.count_of(list)).collect();
    for (len, case, words, flag) in
        [(0, "none", "no elements", Flag::EmptyList), (1, "one", "one element", Flag::OneElement)]
    {
        let case = format!("list-{name}-{case}");
        let Some(protocol) = subject.protocol_for(&case, &field) else { continue };
        let wire = subject.list(protocol, list, len, Amount::Typical, &case)?;
        subject.add(protocol, &case, format!("{name}: {words}"), &[flag], wire.bytes());
    }
    let case = format!("list-{name}-most");
    let Some(protocol) = subject.protocol_for(&case, &field) else { return Ok(()) };
    let (len, bytes) = longest(subject, protocol, list, &case)?;
    let comment = format!("{name}: {len} elements, as many as fit");
    subject.add(protocol, case, comment, &[Flag::LongestList], bytes);
    Ok(())
}

/// The longest list that a message holds, its elements as large as they get.
fn longest(
    subject: &Subject,
    protocol: Protocol,
    list: ListAt,
    case: &str,
) -> Result<(usize, Vec<u8>), Failure> {
    let maker = subject.maker(protocol, Amount::Full, case);
    let bytes = |len: usize| {
        let mut maker = Maker { list: Some((list, len)), ..maker.clone() };
        let message = maker.message(subject.descriptor).map_err(|error| error.to_string())?;
        let mut bytes = Vec::new();
        match message.encode(protocol, &mut bytes) {
            Ok(()) => Ok(Some(bytes)),
            Err(error) if error.kind.name() == "too_many_elements" => Ok(None),
            Err(error) if ["message_too_long", "too_long"].contains(&error.kind.name()) => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    };
    let mut too_many = 2_usize;
    while bytes(too_many)?.is_some() {
        too_many = too_many.saturating_mul(2);
    }
    let mut most = too_many.midpoint(0);
    while most.saturating_add(1) < too_many {
        let middle = most.midpoint(too_many);
        if bytes(middle)?.is_some() { most = middle } else { too_many = middle }
    }
    let longest = bytes(most)?.ok_or("a list of one element is too long")?;
    Ok((most, longest))
}

/// The members of a list: now these, now those are absent, and the first ones begin elements.
fn grouping(subject: &mut Subject, item: usize) -> Result<(), Failure> {
    let mut members = floating(subject.descriptor);
    let of_item = |role: &Role| match role {
        // What is in record lists inside the elements, `inner` is about.
        Role::Single | Role::Inner(_) => false,
        Role::List(at) => at.item == item,
        Role::Member { item: own, .. } => *own == item,
    };
    members.retain(|(field, role)| of_item(role) && !field.is_count());
    let Some(((first, _), others)) = members.split_first() else { return Ok(()) };
    let Some(count) = subject.count_of(ListAt { item, member: None }) else { return Ok(()) };
    let name = first.name;
    let Some((second, _)) = others.iter().find(|(_, role)| matches!(role, Role::Member { .. }))
    else {
        return Ok(());
    };
    let last = others.last().map_or(second, |(field, _)| field);
    let fields = [*first, *second, *last];
    let case = format!("group-{name}");
    let Some(protocol) = subject.protocol_for(&case, &fields) else { return Ok(()) };
    let base = subject.wire(protocol, Amount::Minimal, &case)?;
    let data = |subject: &Subject, (place, member): (usize, &usize)| -> Option<Field> {
        let field = fields.get(*member)?;
        Some((field.tag?, subject.data(protocol, field, &format!("{case}-{place}"))))
    };
    let mut cases: Vec<(&str, &str, &[usize], u32, Flag)> = vec![
        (
            "absent-members",
            "elements of the first member, or of others too",
            &[0, 0, 1, 0],
            3,
            Flag::ListGrouping,
        ),
        (
            "starts-without-first",
            "the list begins with its second member",
            &[1, 0],
            2,
            Flag::ElementStart,
        ),
        (
            "member-again",
            "a member of the open element comes again",
            &[0, 1, 1],
            2,
            Flag::ElementStart,
        ),
        ("only-second", "no element has the first member", &[1, 1], 2, Flag::ElementStart),
    ];
    if **last != **second {
        cases.extend([
            (
                "members-reversed",
                "the members of an element in reverse order",
                &[0, 2, 1][..],
                1,
                Flag::ListGrouping,
            ),
            (
                "first-comes-last",
                "the first member comes after the others",
                &[2, 1, 0],
                2,
                Flag::ElementStart,
            ),
        ]);
    }
    for (kind, comment, order, elements, flag) in cases {
        if order.contains(&2) && !matches!(others.last(), Some((_, Role::Member { .. }))) {
            continue;
        }
        let mut wire = base.clone();
        wire.fields.extend(order.iter().enumerate().filter_map(|place| data(subject, place)));
        subject.announce(&mut wire, protocol, count, elements);
        let comment = format!("{name}: {comment}");
        subject.add(protocol, format!("{case}-{kind}"), comment, &[flag], wire.bytes());
    }
    Ok(())
}
