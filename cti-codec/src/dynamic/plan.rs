//! Where the declaration of a message has each of its floating fields.

use alloc::collections::BTreeMap;

use crate::{FieldDescriptor, GroupDescriptor, Item, MessageDescriptor, Protocol};

/// Where a floating field belongs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub(super) field: &'static FieldDescriptor,
    /// Its item among those of the message.
    pub(super) item: usize,
    pub(super) role: Role,
}

/// What a field is to its item.
#[derive(Clone, Copy, Debug)]
pub(super) enum Role {
    /// All of it; appears once.
    Single,
    /// All of it; each appearance is an element.
    List,
    /// A member of the elements of a record list.
    Member {
        /// Which record list, counted among those of the message.
        group: usize,
        /// Which member.
        member: usize,
        /// Whether one element may have it several times.
        repeats: bool,
    },
    /// A member of the elements of a record list inside the elements of another.
    Inner {
        /// Which outer record list, counted among those of the message.
        group: usize,
        /// Which member of the outer list's elements the inner list is.
        member: usize,
        /// Which inner list, counted among those of an outer element.
        list: usize,
        /// Which member of the inner list's elements.
        inner_member: usize,
    },
}

impl Role {
    /// Whether each appearance is an element of a repeated field.
    pub(super) const fn repeats(self) -> bool {
        matches!(self, Self::List | Self::Member { repeats: true, .. })
    }
}

/// The floating fields of a message, by tag and by name.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    protocol: Option<Protocol>,
    by_tag: BTreeMap<u16, Spot>,
    by_name: BTreeMap<&'static str, Spot>,
}

impl Plan {
    /// The fields that one protocol has: any other tag is unknown to it.
    pub(super) fn at(descriptor: &MessageDescriptor, protocol: Protocol) -> Self {
        Self::new(descriptor, Some(protocol))
    }

    /// The fields of all protocols.
    pub(super) fn of_all_protocols(descriptor: &MessageDescriptor) -> Self {
        Self::new(descriptor, None)
    }

    fn new(descriptor: &MessageDescriptor, protocol: Option<Protocol>) -> Self {
        let (by_tag, by_name) = (BTreeMap::new(), BTreeMap::new());
        let mut plan = Self { protocol, by_tag, by_name };
        let mut groups = 0..;
        for (item, number) in descriptor.items.iter().zip(0..) {
            match item {
                Item::Field(field) => plan.add(field, number, Role::Single),
                Item::Repeated(field) => plan.add(field, number, Role::List),
                Item::Group(list) => {
                    let group = groups.next().unwrap_or(0);
                    plan.add_members(list.items, number, group);
                }
            }
        }
        plan
    }

    fn add_members(&mut self, members: &[Item], item: usize, group: usize) {
        let mut lists = 0..;
        for (entry, member) in members.iter().zip(0..) {
            match entry {
                Item::Field(field) => {
                    self.add(field, item, Role::Member { group, member, repeats: false });
                }
                Item::Repeated(field) => {
                    self.add(field, item, Role::Member { group, member, repeats: true });
                }
                Item::Group(inner) => {
                    let list = lists.next().unwrap_or(0);
                    for (inner_member, field) in inner_members(inner) {
                        self.add(field, item, Role::Inner { group, member, list, inner_member });
                    }
                }
            }
        }
    }

    fn add(&mut self, field: &'static FieldDescriptor, item: usize, role: Role) {
        let live = self.protocol.is_none_or(|protocol| field.gate.contains(protocol));
        // Tag 0 is no field's, whatever a descriptor says.
        if live && field.tag != Some(0) {
            let spot = Spot { field, item, role };
            self.by_name.insert(field.name, spot);
            self.by_tag.extend(field.tag.map(|tag| (tag, spot)));
        }
    }

    /// Where the field of a tag belongs.
    pub(super) fn by_tag(&self, tag: u16) -> Option<Spot> {
        self.by_tag.get(&tag).copied()
    }

    /// Where the field of a name belongs.
    pub(super) fn by_name(&self, name: &str) -> Option<Spot> {
        self.by_name.get(name).copied()
    }

    /// Where a field belongs, if it is one of this message's.
    pub(super) fn of_field(&self, field: &FieldDescriptor) -> Option<Spot> {
        self.by_tag(field.tag?).filter(|spot| spot.field == field)
    }
}

/// The members of a record list inside the elements of another, and their positions: plain fields.
/// Anything else among its items, which the derive refuses, is no member. Nothing is followed from
/// there, for it might be the same list again.
pub(super) fn inner_members(
    group: &GroupDescriptor,
) -> impl Iterator<Item = (usize, &'static FieldDescriptor)> {
    group.items.iter().enumerate().filter_map(|(position, item)| match item {
        Item::Field(field) if !field.is_count() => Some((position, *field)),
        _ => None,
    })
}
