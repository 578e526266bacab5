//! From a tag to the field that the declaration has for it.

pub(crate) mod build;

use crate::FieldDescriptor;

/// Where in the declaration a field stands: positions among the items of the message, of a list's
/// element, and of an element inside it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    /// A field that appears once.
    Single,
    /// A repeated field.
    Repeated,
    /// A member of a record list.
    Member { member: u8 },
    /// A repeated field inside the elements of a record list.
    InnerRepeated { member: u8 },
    /// A member of a record list inside the elements of another.
    InnerMember { member: u8, inner: u8 },
}

/// What a table has of one tag.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    pub(crate) field: &'static FieldDescriptor,
    pub(crate) place: Place,
    /// The position among the message's items.
    pub(crate) item: u8,
    /// The number of the list among the message's items that the field belongs to, or a list inside
    /// whose elements it belongs to; [`NONE`] for a field that appears once.
    pub(crate) list: u8,
    /// Of a field in a list inside an element: that list's number. [`NONE`] for all others.
    pub(crate) inner_list: u8,
}

/// The fields of a floating part, and for each tag which of them is its own.
#[derive(Debug)]
pub struct Table {
    index: &'static [u8],
    routes: &'static [Route],
    /// How many lists there are, those inside elements included.
    lists: usize,
}

/// In an index: no route; in a route: no list.
pub(crate) const NONE: u8 = u8::MAX;

impl Table {
    /// The table of no fields.
    pub const EMPTY: Self = Self { index: &[], routes: &[], lists: 0 };

    /// The table of these routes, of which this many lists are made, and their index.
    #[must_use]
    pub const fn new(routes: &'static [Route], index: &'static [u8], lists: usize) -> Self {
        Self { index, routes, lists }
    }

    /// The field of a tag in the protocol of this bit, and its position.
    #[inline]
    pub(crate) fn find(&self, tag: u16, bit: u32) -> Option<(u8, &'static Route)> {
        let position = *self.index.get(usize::from(tag))?;
        let route = self.routes.get(usize::from(position))?;
        route.field.gate.has(bit).then_some((position, route))
    }

    /// Whether the protocol of this bit has a field of this tag.
    #[inline]
    pub(crate) fn defines(&self, tag: u16, bit: u32) -> bool {
        self.find(tag, bit).is_some()
    }

    /// Every field, in the order of the declaration.
    pub(crate) const fn routes(&self) -> &'static [Route] {
        self.routes
    }

    /// How many lists there are, those inside elements included.
    pub(crate) const fn lists(&self) -> usize {
        self.lists
    }
}

#[cfg(test)]
mod tests;
