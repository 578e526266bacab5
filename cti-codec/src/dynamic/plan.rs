//! Where the declaration of a message has each of its floating fields.

use alloc::collections::BTreeMap;

use crate::{FieldDescriptor, Item, MessageDescriptor, Protocol};

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
    /// A member of the elements of a list.
    Member {
        /// Which list of several members, counted among those of the message.
        group: usize,
        /// Which member.
        member: usize,
        /// Whether one element may have it several times.
        repeats: bool,
    },
}

impl Spot {
    /// Which list of several members the field is in.
    pub(super) const fn group(&self) -> Option<usize> {
        match self.role {
            Role::Member { group, .. } => Some(group),
            Role::Single | Role::List => None,
        }
    }
}

/// The floating fields of a message, by tag and by name.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    protocol: Option<Protocol>,
    by_tag: BTreeMap<u16, Spot>,
    by_name: BTreeMap<&'static str, Spot>,
    groups: usize,
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
        let mut plan = Self { protocol, by_tag, by_name, groups: 0 };
        for (item, number) in descriptor.items.iter().zip(0..) {
            match item {
                Item::Field(field) => plan.add(field, number, Role::Single),
                Item::Repeated(field) => plan.add(field, number, Role::List),
                Item::Group(group) => {
                    plan.add_members(group.items, number);
                    plan.groups = plan.groups.saturating_add(1);
                }
            }
        }
        plan
    }

    fn add_members(&mut self, members: &[Item], item: usize) {
        let group = self.groups;
        for (entry, member) in members.iter().zip(0..) {
            match entry {
                Item::Field(field) => {
                    self.add(field, item, Role::Member { group, member, repeats: false });
                }
                Item::Repeated(field) => {
                    self.add(field, item, Role::Member { group, member, repeats: true });
                }
                // The derive refuses a group inside a group.
                Item::Group(_) => {}
            }
        }
    }

    fn add(&mut self, field: &'static FieldDescriptor, item: usize, role: Role) {
        if self.protocol.is_none_or(|protocol| field.gate.contains(protocol)) {
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

    /// How many lists of several members the message has.
    pub(super) const fn group_count(&self) -> usize {
        self.groups
    }
}
