//! From a tag to what the walker does with the field.

pub(crate) mod build;

use crate::wire::length::wire_len;
use crate::{FieldDescriptor, Protocol, WireType};

/// Where the data of a field goes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Target {
    /// A field that appears once.
    Slot(u8),
    /// A list of one member.
    Repeated { list: u8 },
    /// A member of a list of several.
    Member { list: u8, member: u8, of: u8 },
    /// A field of a list inside a record: a repeated field (`inner` is `None`), or the member `inner`
    /// of a record list.
    Nested { list: u8, member: u8, nested: u8, inner: Option<u8> },
}

/// How a field's data is judged.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form {
    /// Always so many bytes.
    Sized(u16),
    Bool,
    Text,
    Octets,
    NamedVariable,
    NamedArray,
    /// One value of this size; tolerant decoding also takes several values.
    Packed(u16),
    /// A codec of the field's own.
    Custom(fn(&[u8]) -> bool),
}

/// What the walk can do with a field after a look at its length, and its NUL.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Quick {
    /// Put the data in its slot.
    Slot,
    /// Put the text in its slot, if the only NUL ends it.
    Text,
    /// Of a list: let it begin or join an element.
    Member,
    /// Nothing: there is more to judge.
    No,
}

/// The little of a route that settles most fields.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub(crate) quick: Quick,
    /// The slot or the list.
    pub(crate) place: u8,
    /// The fewest bytes that may be right.
    least: u16,
    /// How many more it may be.
    more: u16,
    /// The protocols that have the field, a bit each; and [`LISTED`].
    protocols: u32,
}

/// Beside the bits of protocols: the field belongs to a list.
const LISTED: u32 = 1 << 31;

impl Rule {
    pub(crate) const fn new(route: &Route) -> Self {
        let place = match route.target {
            Target::Slot(slot) => slot,
            Target::Member { list, .. }
            | Target::Repeated { list }
            | Target::Nested { list, .. } => list,
        };
        let (quick, least, most) = match (route.form, route.target) {
            (Form::Sized(size), Target::Member { .. }) => (Quick::Member, size, size),
            (Form::Sized(size), Target::Slot(_)) => (Quick::Slot, size, size),
            (Form::Octets, Target::Slot(_)) => (Quick::Slot, 0, route.max),
            (Form::Text, Target::Slot(_)) => (Quick::Text, 1, route.max),
            (Form::NamedVariable, Target::Repeated { .. }) => (Quick::No, 2, route.max),
            _ => (Quick::No, 0, u16::MAX),
        };
        let more = most.saturating_sub(least);
        let protocols = match route.target {
            Target::Slot(_) => route.field.gate.mask(),
            _ => route.field.gate.mask() | LISTED,
        };
        Self { quick, place, least, more, protocols }
    }

    /// Whether the field belongs to a list.
    #[inline(always)]
    pub(crate) const fn is_list(self) -> bool {
        self.protocols & LISTED != 0
    }

    /// Whether the protocol of this bit has the field.
    #[inline(always)]
    pub(crate) const fn is_of(self, protocol: u32) -> bool {
        self.protocols & protocol != 0
    }

    /// Whether data of this length may be taken at once.
    #[inline(always)]
    pub(crate) const fn fits(self, data: &[u8]) -> bool {
        data.len().wrapping_sub(self.least as usize) <= self.more as usize
    }
}

/// What the walker knows of a tag.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    pub(crate) field: &'static FieldDescriptor,
    pub(crate) form: Form,
    pub(crate) max: u16,
    pub(crate) target: Target,
}

impl Route {
    pub(crate) const fn new(field: &'static FieldDescriptor, target: Target) -> Self {
        Self {
            field,
            form: form_of(field),
            max: match field.max {
                Some(max) => max,
                None => u16::MAX,
            },
            target,
        }
    }

    /// How many elements of a repeated field this readable data makes.
    pub(crate) fn values(&self, content: &[u8]) -> u32 {
        match self.form {
            Form::Packed(size) => wire_len(content.len().checked_div(size.into()).unwrap_or(0)),
            _ => 1,
        }
    }

    pub(crate) const fn tag(&self) -> u16 {
        match self.field.tag {
            Some(tag) => tag,
            None => 0,
        }
    }
}

const fn form_of(field: &FieldDescriptor) -> Form {
    if let Some(check) = field.check {
        return Form::Custom(check);
    }
    if let (true, Some(size)) = (field.packed, field.size) {
        return Form::Packed(size);
    }
    match (field.ty, field.size) {
        (WireType::Bool, _) => Form::Bool,
        (WireType::String, _) => Form::Text,
        (WireType::NamedVar, _) => Form::NamedVariable,
        (WireType::NamedArray, _) => Form::NamedArray,
        (_, Some(size)) => Form::Sized(size),
        (_, None) => Form::Octets,
    }
}

/// The routes of a floating part, and for each tag which of them is its own.
#[derive(Debug)]
pub struct Table {
    index: &'static [u8],
    rules: &'static [Rule],
    routes: &'static [Route],
}

/// In an index: no route.
pub(crate) const NONE: u8 = u8::MAX;

impl Table {
    /// The table of no routes.
    pub const EMPTY: Self = Self { index: &[], rules: &[], routes: &[] };

    /// The table of these routes with their rules, and their index.
    #[must_use]
    pub const fn new(
        routes: &'static [Route],
        rules: &'static [Rule],
        index: &'static [u8],
    ) -> Self {
        Self { index, rules, routes }
    }

    /// The rule of a tag, and its position.
    #[inline(always)]
    pub(crate) fn rule(&self, tag: u16) -> Option<(u8, &'static Rule)> {
        let position = *self.index.get(usize::from(tag))?;
        Some((position, self.rules.get(usize::from(position))?))
    }

    /// The route at a position.
    #[inline]
    pub(crate) fn at(&self, position: u8) -> Option<&'static Route> {
        self.routes.get(usize::from(position))
    }

    /// The route of a tag in a protocol, and its position: in a group, the member's.
    #[inline]
    pub(crate) fn route(&self, tag: u16, protocol: Protocol) -> Option<(u8, &'static Route)> {
        let position = *self.index.get(usize::from(tag))?;
        let route = self.at(position)?;
        route.field.gate.contains(protocol).then_some((position, route))
    }
}

#[cfg(test)]
mod tests;
