//! Messages made to cost as much as they can: the largest there may be, of nothing but the fields
//! that make decoding work or allocate the most for their bytes.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a tool of the tests"
)]

use cti_messages::AnyMessage;
use cti_messages::codec::{
    FieldDescriptor, FieldWidths, Frame, Item, Limits, MessageDescriptor, MessageSet, Protocol,
    ProtocolVersion, WireType, frames,
};

/// What a message consists of.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// A call event of the sample session.
    Ordinary,
    /// One text as long as it can be.
    LongText,
    /// Unknown fields without data.
    Unknown,
    /// One tag that appears once, again and again.
    Repeated,
    /// Members of a list, without data: nothing can be read of them.
    EmptyMembers,
    /// Members of a list, as short as they can be.
    Members,
    /// Elements of a list, each with a list of one element inside.
    Nested,
    /// Elements of a list, each with a list inside of whose member nothing can be read.
    NestedEmpty,
    /// The same, where elements outside and inside begin with another member than their first: both
    /// are reported, beside data that can't be read.
    NestedMisplaced,
    /// One element of a list, with as many elements inside as there can be.
    InnerMembers,
    /// Fields full of values, each an element of a list.
    Packed,
    /// Elements of a list, each with a count inside that announces what is not there.
    InnerCounts,
    /// Elements of every list in turn: none stands beside one of its own.
    Interleaved,
}

/// A message that costs much.
#[derive(Clone, Debug)]
pub struct Worst {
    /// What it consists of.
    pub kind: Kind,
    /// What it is laid out for.
    pub protocol: Protocol,
    /// Its declaration.
    pub descriptor: &'static MessageDescriptor,
    /// The field or list that it is full of.
    pub field: &'static str,
    /// Its body.
    pub body: Vec<u8>,
    /// Bytes of the fixed part, and of what then repeats.
    fixed: usize,
    pattern: usize,
}

impl Worst {
    /// How often the pattern repeats.
    #[must_use]
    pub fn times(&self) -> usize {
        (self.body.len() - self.fixed) / self.pattern
    }

    /// The body with the pattern so many times.
    #[must_use]
    pub fn repeating(&self, times: usize) -> &[u8] {
        &self.body[..self.fixed + times * self.pattern]
    }

    /// The body with so many times fewer repetitions.
    #[must_use]
    pub fn part(&self, parts: usize) -> &[u8] {
        self.repeating(self.times() / parts)
    }

    /// The message.
    #[must_use]
    pub fn frame(&self) -> Frame<&[u8]> {
        Frame { message_type: self.descriptor.number, body: &self.body }
    }

    /// A name for people.
    #[must_use]
    pub fn name(&self) -> String {
        let Self { kind, protocol, descriptor, field, .. } = self;
        format!(
            "{kind:?} {} {field} {:?} {}",
            descriptor.name,
            protocol.widths(),
            protocol.version()
        )
    }
}

/// The protocols of the three widths.
pub const PROTOCOLS: [Protocol; 3] = [
    Protocol::cce(ProtocolVersion::V19),
    Protocol::ccx(ProtocolVersion::V18),
    Protocol::cce(ProtocolVersion::V25),
];

/// The call event of the sample session, at version 24.
///
/// # Panics
///
/// If the sample holds none.
#[must_use]
pub fn ordinary() -> Worst {
    let stream = include_bytes!("../../../cti-cli/tests/data/server-v24.bin");
    let frame = frames(stream).map(Result::unwrap).find(|frame| frame.message_type == 9);
    let body = frame.expect("a CALL_DELIVERED_EVENT").body.to_vec();
    let protocol = Protocol::cce(ProtocolVersion::V24);
    let descriptor = AnyMessage::descriptor_of(9, ProtocolVersion::V24.into()).unwrap();
    let (fixed, pattern) = (body.len() - 1, 1);
    Worst { kind: Kind::Ordinary, protocol, descriptor, field: "", body, fixed, pattern }
}

/// Every message at each width, full of each of its fields in turn.
#[must_use]
pub fn all() -> Vec<Worst> {
    of_messages(|_| true)
}

/// The same for the messages of these numbers.
#[must_use]
pub fn of_messages(wanted: impl Fn(u32) -> bool) -> Vec<Worst> {
    let mut all = Vec::new();
    for protocol in PROTOCOLS {
        for descriptor in AnyMessage::MESSAGES.iter().filter(|message| wanted(message.number)) {
            if descriptor.gate.contains(protocol) {
                of(descriptor, protocol, &mut all);
            }
        }
    }
    all
}

fn of(descriptor: &'static MessageDescriptor, protocol: Protocol, all: &mut Vec<Worst>) {
    let mut add = |kind, field: &'static str, pattern: &[u8]| {
        let body = filled(descriptor, protocol, pattern);
        let (fixed, pattern) = (descriptor.fixed_len(protocol), pattern.len());
        all.push(Worst { kind, protocol, descriptor, field, body, fixed, pattern });
    };
    let pattern = |field: &FieldDescriptor, data: &[u8]| field_bytes(protocol, field.tag, data);
    add(Kind::Unknown, "", &field_bytes(protocol, unused_tag(descriptor, protocol), &[]));
    let lists = descriptor.items.iter().filter_map(|item| match item {
        Item::Repeated(field) => Some(*field),
        Item::Group(group) => match group.items.first() {
            Some(Item::Field(field) | Item::Repeated(field)) => Some(*field),
            _ => None,
        },
        Item::Field(_) => None,
    });
    let lists: Vec<_> = lists.filter(|field| has(field, protocol)).collect();
    if lists.len() > 1 {
        let turn: Vec<_> = lists.iter().map(|field| pattern(field, least(field))).collect();
        add(Kind::Interleaved, "", &turn.concat());
    }
    for item in descriptor.items {
        match item {
            Item::Field(field) if has(field, protocol) => {
                add(Kind::Repeated, field.name, &pattern(field, least(field)));
                if field.ty == WireType::String {
                    let most = protocol.widths().max_length().min(12_000);
                    let text = [&vec![b'x'; most - 1][..], &[0]].concat();
                    add(Kind::LongText, field.name, &pattern(field, &text));
                }
            }
            Item::Repeated(field) if has(field, protocol) => {
                add(Kind::EmptyMembers, field.name, &pattern(field, &[]));
                add(Kind::Members, field.name, &pattern(field, least(field)));
                if field.packed {
                    add(Kind::Packed, field.name, &pattern(field, &packed(field, protocol)));
                }
            }
            Item::Group(group) => {
                let members = group.items.iter().filter_map(|item| match item {
                    Item::Field(field) | Item::Repeated(field) => Some(*field),
                    Item::Group(_) => None,
                });
                let members: Vec<_> = members.filter(|field| has(field, protocol)).collect();
                let Some(first) = members.first() else { continue };
                add(Kind::EmptyMembers, first.name, &pattern(first, &[]));
                add(Kind::Members, first.name, &pattern(first, least(first)));
                for inner in members.iter().filter(|field| field.is_count()) {
                    let announced = vec![0xFF; least(inner).len()];
                    let element = [pattern(first, least(first)), pattern(inner, &announced)];
                    add(Kind::InnerCounts, inner.name, &element.concat());
                }
                let start = pattern(first, &[]);
                let second = members.get(1).map(|field| pattern(field, &[]));
                for inner in group.items.iter().filter_map(second_member) {
                    if let (Some(second), true) = (&second, has(inner, protocol)) {
                        let element = [&second[..], &pattern(inner, &[])].concat();
                        add(Kind::NestedMisplaced, inner.name, &element);
                    }
                }
                let lists = group.items.iter().filter_map(inner_list);
                for inner in lists.filter(|field| has(field, protocol)) {
                    let (member, empty) = (pattern(inner, least(inner)), pattern(inner, &[]));
                    add(Kind::Nested, inner.name, &[&start[..], &member].concat());
                    add(Kind::NestedEmpty, inner.name, &[&start[..], &empty].concat());
                    add(Kind::InnerMembers, inner.name, &member);
                    if inner.packed {
                        let values = pattern(inner, &packed(inner, protocol));
                        add(Kind::Packed, inner.name, &[&start[..], &values].concat());
                    }
                }
            }
            _ => {}
        }
    }
}

/// The field that begins an element of a list inside an element.
fn inner_list(item: &Item) -> Option<&'static FieldDescriptor> {
    match item {
        Item::Repeated(field) => Some(field),
        Item::Group(group) => group.items.iter().find_map(|item| match item {
            Item::Field(field) => Some(*field),
            _ => None,
        }),
        Item::Field(_) => None,
    }
}

/// The second member of a list of several members inside an element.
fn second_member(item: &Item) -> Option<&'static FieldDescriptor> {
    match item {
        Item::Group(group) => match group.items {
            [_, Item::Field(field), ..] => Some(field),
            _ => None,
        },
        _ => None,
    }
}

/// Values of a packed list, as many as one field has room for; of the widest several to a message.
fn packed(field: &FieldDescriptor, protocol: Protocol) -> Vec<u8> {
    let most = protocol.widths().max_length().min(1_000);
    least(field).repeat(most / least(field).len().max(1))
}

/// A tag that the message does not define.
#[must_use]
pub fn unused_tag(descriptor: &MessageDescriptor, protocol: Protocol) -> Option<u16> {
    (1..=protocol.widths().max_tag())
        .rev()
        .find(|tag| descriptor.floating().all(|field| field.tag != Some(*tag)))
}

/// Whether the protocol has a floating field.
#[must_use]
pub fn has(field: &FieldDescriptor, protocol: Protocol) -> bool {
    field.gate.contains(protocol) && field.tag.is_some_and(|tag| tag <= protocol.widths().max_tag())
}

/// The shortest data that is right.
#[must_use]
pub fn least(field: &FieldDescriptor) -> &'static [u8] {
    match field.ty {
        WireType::String => &[0],
        WireType::NamedVar => &[0, 0],
        WireType::NamedArray => &[0, 0, 0],
        ty => &[0; 12][..usize::from(ty.size().unwrap_or(0))],
    }
}

/// A floating field.
#[must_use]
pub fn field_bytes(protocol: Protocol, tag: Option<u16>, data: &[u8]) -> Vec<u8> {
    let [high, low] = tag.unwrap_or(0).to_be_bytes();
    let [len_high, len_low] = (data.len() as u16).to_be_bytes();
    let mut bytes = match protocol.widths() {
        FieldWidths::Narrow => vec![low, len_low],
        FieldWidths::Mixed => vec![high, low, len_low],
        FieldWidths::Wide => vec![high, low, len_high, len_low],
    };
    bytes.extend_from_slice(data);
    bytes
}

/// A body as large as can be, of a fixed part of zeros and then one pattern.
fn filled(descriptor: &MessageDescriptor, protocol: Protocol, pattern: &[u8]) -> Vec<u8> {
    let most = Limits::DEFAULT.max_body() as usize;
    let mut body = vec![0; descriptor.fixed_len(protocol)];
    while body.len() + pattern.len() <= most {
        body.extend_from_slice(pattern);
    }
    body
}
