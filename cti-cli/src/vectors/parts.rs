//! Where the fields of a message are, and messages that have a field with given data.

use cti_codec::{FieldDescriptor, Item, MessageDescriptor, Protocol};

use super::make::{Amount, ListAt};
use super::subject::{Failure, Subject};
use super::wire::{self, Wire};
use crate::catalogue::count_of;

/// A field of the fixed part, and where it stands in the body.
#[derive(Clone, Copy, Debug)]
pub struct FixedAt {
    /// The field.
    pub field: &'static FieldDescriptor,
    /// Bytes of the body before it.
    pub start: usize,
    /// Its bytes.
    pub size: usize,
}

/// The fixed part at a version.
#[must_use]
pub fn fixed_part(descriptor: &MessageDescriptor, protocol: Protocol) -> Vec<FixedAt> {
    let mut start = 0_usize;
    let fields = descriptor.fixed.iter().filter(|field| field.gate.contains(protocol));
    let place = |field: &'static FieldDescriptor| {
        let size = usize::from(field.size.unwrap_or(0));
        let place = FixedAt { field, start, size };
        start = start.saturating_add(size);
        place
    };
    fields.map(place).collect()
}

/// What a floating field is to its message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Role {
    /// It may appear once.
    Single,
    /// It is a list.
    List(ListAt),
    /// It is a member of each element of a list, the first or another.
    Member {
        /// The list.
        item: usize,
        /// Which member.
        member: usize,
    },
    /// It is a member of each element of a list inside the elements of another.
    Inner(ListAt),
}

/// Every floating field, and what it is to the message.
#[must_use]
pub fn floating(descriptor: &MessageDescriptor) -> Vec<(&'static FieldDescriptor, Role)> {
    let mut fields = Vec::new();
    for (item, entry) in descriptor.items.iter().enumerate() {
        let list = Role::List(ListAt { item, member: None });
        match entry {
            Item::Field(field) => fields.push((*field, Role::Single)),
            Item::Repeated(field) => fields.push((*field, list)),
            Item::Group(group) => {
                for (member, entry) in group.items.iter().enumerate() {
                    let at = ListAt { item, member: Some(member) };
                    match entry {
                        Item::Field(field) => fields.push((*field, Role::Member { item, member })),
                        Item::Repeated(field) => fields.push((*field, Role::List(at))),
                        Item::Group(inner) => {
                            let inner = inner.items.iter().filter_map(single);
                            fields.extend(inner.map(|field| (field, Role::Inner(at))));
                        }
                    }
                }
            }
        }
    }
    fields
}

/// The field of an item that is no list.
#[must_use]
pub const fn single(item: &Item) -> Option<&'static FieldDescriptor> {
    match item {
        Item::Field(field) => Some(*field),
        Item::Repeated(_) | Item::Group(_) => None,
    }
}

/// A tag that no version of the message defines: the highest that can be written, or one below.
#[must_use]
pub fn undefined(descriptor: &MessageDescriptor, protocol: Protocol, skip: usize) -> u16 {
    let defined = |tag: u16| descriptor.floating().any(|field| field.tag == Some(tag));
    let all = (1..=protocol.widths().max_tag()).rev();
    all.filter(|tag| !defined(*tag)).nth(skip).unwrap_or(0)
}

/// Writes a number over the bytes at this place.
pub fn overwrite(bytes: &mut [u8], at: FixedAt, number: u32) {
    let number = number.to_be_bytes();
    let place = bytes.iter_mut().skip(at.start).take(at.size).rev();
    place.zip(number.iter().rev()).for_each(|(to, from)| *to = *from);
}

impl Subject {
    /// A right message of little more than one field, in parts, with this data in the field.
    ///
    /// # Errors
    ///
    /// Where encoding refuses the message around it.
    pub fn with_field(
        &self,
        protocol: Protocol,
        (field, role): (&FieldDescriptor, Role),
        data: &[u8],
        case: &str,
    ) -> Result<Wire, Failure> {
        let list = match role {
            Role::Single => None,
            Role::List(list) | Role::Inner(list) => Some(list),
            Role::Member { item, .. } => Some(ListAt { item, member: None }),
        };
        let mut wire = match list {
            Some(list) => self.list(protocol, list, 1, Amount::Minimal, case)?,
            None => self.wire(protocol, Amount::Minimal, case)?,
        };
        wire.set(field.tag.unwrap_or(0), data);
        Ok(wire)
    }

    /// Right data for a field.
    #[must_use]
    pub fn data(&self, protocol: Protocol, field: &FieldDescriptor, case: &str) -> Vec<u8> {
        let mut maker = self.maker(protocol, Amount::Typical, case);
        wire::data(field, &maker.value(field))
    }

    /// The field that counts a list, whether it is fixed or floating.
    #[must_use]
    pub fn count_of(&self, list: ListAt) -> Option<&'static FieldDescriptor> {
        match (list.member, self.descriptor.items.get(list.item)) {
            (Some(member), Some(Item::Group(group))) => count_of(&[], group.items, member),
            _ => count_of(self.descriptor.fixed, self.descriptor.items, list.item),
        }
    }

    /// Makes a count of the message say a number.
    pub fn announce(
        &self,
        wire: &mut Wire,
        protocol: Protocol,
        count: &FieldDescriptor,
        number: u32,
    ) {
        let Some(tag) = count.tag else {
            let fixed = fixed_part(self.descriptor, protocol);
            if let Some(at) = fixed.into_iter().find(|at| at.field == count) {
                overwrite(&mut wire.fixed, at, number);
            }
            return;
        };
        let data = wire::data(count, &cti_codec::Value::Unsigned(number));
        match wire.fields.iter_mut().find(|(own, _)| *own == tag) {
            Some((_, own)) => *own = data,
            None => wire.fields.insert(0, (tag, data)),
        }
    }
}
