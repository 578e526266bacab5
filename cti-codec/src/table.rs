//! From a tag to what the walker does with the field.

use crate::{FieldDescriptor, ProtocolVersion, WireType};

/// Where the data of a field goes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Target {
    /// A field that appears once.
    Slot(u8),
    /// A list of one member.
    Repeated { list: u8 },
    /// A member of a list of several.
    Member { list: u8, member: u8 },
    /// A list of one member inside an element of a list of several.
    Nested { list: u8, member: u8, nested: u8 },
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
    /// Elements of so many bytes.
    Array(u8),
    /// A codec of the field's own.
    Custom(fn(&[u8]) -> bool),
}

/// What the walker knows of a tag.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    pub(crate) field: &'static FieldDescriptor,
    pub(crate) form: Form,
    pub(crate) max: u16,
    since: u8,
    until: u8,
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
            since: match field.versions.since {
                Some(since) => since,
                None => 0,
            },
            until: match field.versions.until {
                Some(until) => until,
                None => u8::MAX,
            },
            target,
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
    match (field.array, field.ty, field.size) {
        (true, ty, _) => match ty.size() {
            Some(size) => Form::Array(size),
            None => Form::Octets,
        },
        (_, WireType::Bool, _) => Form::Bool,
        (_, WireType::String, _) => Form::Text,
        (_, WireType::NamedVar, _) => Form::NamedVariable,
        (_, WireType::NamedArray, _) => Form::NamedArray,
        (_, _, Some(size)) => Form::Sized(size),
        (_, _, None) => Form::Octets,
    }
}

/// The routes of a floating part, and for each tag which of them is its own.
#[derive(Debug)]
pub struct Table {
    routes: &'static [Route],
    index: &'static [u8],
}

/// In an index: no route.
pub(crate) const NONE: u8 = u8::MAX;

impl Table {
    /// The table of these routes, and their index.
    #[must_use]
    pub const fn new(routes: &'static [Route], index: &'static [u8]) -> Self {
        Self { routes, index }
    }

    /// The route of a tag at a version, and its position: in a group, the member's.
    #[inline]
    pub(crate) fn route(&self, tag: u16, version: ProtocolVersion) -> Option<(u8, &'static Route)> {
        let position = *self.index.get(usize::from(tag))?;
        let route = self.routes.get(usize::from(position))?;
        let version = version.get();
        (route.since <= version && version <= route.until).then_some((position, route))
    }
}
