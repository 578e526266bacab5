//! Record lists inside the elements of record lists: which fields form which inner elements, and
//! what the counts inside the elements say.

use cti_codec::{FieldDescriptor, Item, Protocol};

use crate::vectors::flags::Flag;
use crate::vectors::make::{Amount, ListAt};
use crate::vectors::parts::{Role, floating, single, undefined};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::{self, Field};

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    for (item, entry) in subject.descriptor.items.iter().enumerate() {
        let Item::Group(group) = entry else { continue };
        for (member, entry) in group.items.iter().enumerate() {
            if let Item::Group(inner) = entry {
                list(subject, ListAt { item, member: Some(member) }, inner.items)?;
            }
        }
    }
    Ok(())
}

/// What the fields of a case are, each a letter of its order.
struct Fields {
    /// `F`: the first member of the outer elements.
    first: &'static FieldDescriptor,
    /// `O`: another plain member of them, if there is one.
    other: Option<&'static FieldDescriptor>,
    /// `c` and a digit: the count in the outer elements.
    count: &'static FieldDescriptor,
    /// `a`, `b`: the first two members of the inner elements; `A`, `B`: the same, unreadable.
    inner: [&'static FieldDescriptor; 2],
    /// `x`: the first member of another record list inside the outer elements, if there is one.
    beside: Option<&'static FieldDescriptor>,
}

/// An order of fields: what it is called, what it shows, its letters, and the outer elements.
type Order = (&'static str, &'static str, &'static str, u32);

/// Orders of which all fields are in their place.
const RIGHT: [Order; 9] = [
    ("in-order", "the members in order", "Fc2abab", 1),
    ("only-first", "inner elements of the first member alone", "Fc3aaa", 1),
    ("some-without", "inner elements with and without their second member", "Fc3aaba", 1),
    ("between-unknown", "an unknown field between the members of an element", "Fc2aUbUab", 1),
    ("between-other", "a field of the record between the members of an element", "Fc2aObab", 1),
    ("between-count", "the count between the members of an element", "Fac2bab", 1),
    ("count-last", "the count after the inner elements", "Fababc2", 1),
    ("between-list", "an element of another inner list between the members", "Fc2axbab", 1),
    ("several-records", "inner lists in several records", "Fc1abFc2ababFc0Fc1a", 4),
];

/// Orders in which an element begins with another member than its first.
const BEGUN: [Order; 8] = [
    ("second-first", "an inner element begins with its second member", "Fc2ba", 1),
    ("second-only", "no inner element has the first member", "Fc2bb", 1),
    ("second-again", "the second member comes again", "Fc2abb", 1),
    ("second-again-other", "it comes again after another field", "Fc2abUb", 1),
    ("before-first", "an inner member before the first record", "aFc0", 2),
    ("before-second", "the second inner member before the first record", "bFc0", 2),
    ("before-both", "inner members and no record", "abab", 1),
    ("before-count", "a count and inner members before the first record", "c2babF", 2),
];

/// Orders with data that can't be read.
const UNREADABLE: [Order; 5] = [
    ("unreadable-first", "the first member has another length", "Fc2Abab", 1),
    ("unreadable-first-only", "it has in every inner element", "Fc2AA", 1),
    ("unreadable-second", "the second member has another length", "Fc1aB", 1),
    ("unreadable-second-again", "it has, and comes again", "Fc2aBb", 1),
    ("unreadable-second-first", "it has, and begins an inner element", "Fc1B", 1),
];

/// Orders with counts in the records that are wrong, and with empty inner lists.
const COUNTS: [Order; 9] = [
    ("count-more", "the count announces one more", "Fc3abab", 1),
    ("count-fewer", "the count announces one fewer", "Fc1abab", 1),
    ("count-absent", "the count is absent", "Fabab", 1),
    ("count-unreadable", "the count has another length", "FCabab", 1),
    ("count-second", "the count of the second record is wrong", "Fc1abFc3abab", 2),
    ("count-absent-second", "the count of the second record is absent", "Fc1abFab", 2),
    ("empty", "an empty inner list, and its count", "Fc0", 1),
    ("empty-uncounted", "an empty inner list without its count", "F", 1),
    ("empty-counted", "an empty inner list whose count announces one", "Fc1", 1),
];

fn list(subject: &mut Subject, at: ListAt, members: &'static [Item]) -> Result<(), Failure> {
    let Some(fields) = fields(subject, at, members) else { return Ok(()) };
    let Some(outer) = subject.count_of(ListAt { member: None, ..at }) else { return Ok(()) };
    let [first, second] = fields.inner;
    let orders = RIGHT.iter().map(|order| (order, &[][..]));
    let begun = BEGUN.iter().map(|order| (order, &[Flag::ElementStart][..]));
    let unreadable = UNREADABLE.iter().map(|order| (order, &[Flag::WrongLength][..]));
    let counts = COUNTS.iter().map(|order| (order, &[Flag::CountMismatch][..]));
    for ((kind, comment, order, elements), flags) in
        orders.chain(begun).chain(unreadable).chain(counts)
    {
        let case = format!("inner-{}-{kind}", first.name);
        let needed = [fields.first, fields.count, first, second];
        let Some(protocol) = subject.protocol_for(&case, &needed) else { continue };
        let mut message = subject.wire(protocol, Amount::Minimal, &case)?;
        let Some(floating) = fields.order(subject, protocol, order, &case) else { continue };
        message.fields.extend(floating);
        subject.announce(&mut message, protocol, outer, *elements);
        let flags = [&[Flag::InnerRecords][..], flags].concat();
        let comment = format!("{}: {comment}", first.name);
        subject.add(protocol, case, comment, &flags, message.bytes());
    }
    Ok(())
}

/// The fields around an inner list, if it has the members that the orders need.
fn fields(subject: &Subject, at: ListAt, members: &'static [Item]) -> Option<Fields> {
    let all = floating(subject.descriptor);
    let mut own = all.iter().filter_map(|(field, role)| match role {
        Role::Member { item, .. } if *item == at.item => Some(*field),
        _ => None,
    });
    let first = own.next()?;
    let other = own.find(|field| !field.is_count());
    let mut inner = members.iter().filter_map(single);
    let beside = all.iter().find_map(|(field, role)| match role {
        Role::Inner(other) if other.item == at.item && *other != at => Some(*field),
        _ => None,
    });
    let inner = [inner.next()?, inner.next()?];
    Some(Fields { first, other, count: subject.count_of(at)?, inner, beside })
}

impl Fields {
    /// The fields of an order; none where the message or the protocol lacks one of them.
    fn order(
        &self,
        subject: &Subject,
        protocol: Protocol,
        order: &str,
        case: &str,
    ) -> Option<Vec<Field>> {
        let [first, second] = self.inner;
        let data = |field: &FieldDescriptor, place: usize| -> Option<Field> {
            let has = subject.maker(protocol, Amount::Minimal, case).has(field);
            let data = || subject.data(protocol, field, &format!("{case}-{place}"));
            has.then(|| Some((field.tag?, data())))?
        };
        let unreadable = |field: &FieldDescriptor, place: usize| -> Option<Field> {
            let (tag, mut data) = data(field, place)?;
            data.push(0);
            Some((tag, data))
        };
        let mut letters = order.chars().enumerate().peekable();
        let mut fields = Vec::new();
        while let Some((place, letter)) = letters.next() {
            fields.push(match letter {
                'F' => data(self.first, place)?,
                'O' => data(self.other?, place)?,
                'a' => data(first, place)?,
                'b' => data(second, place)?,
                'A' => unreadable(first, place)?,
                'B' => unreadable(second, place)?,
                'C' => unreadable(self.count, place)?,
                'x' => data(self.beside?, place)?,
                'c' => {
                    let (_, digit) = letters.next()?;
                    let number = cti_codec::Value::Unsigned(digit.to_digit(10)?);
                    (self.count.tag?, wire::data(self.count, &number))
                }
                _ => (undefined(subject.descriptor, protocol, 0), vec![1]),
            });
        }
        Some(fields)
    }
}
