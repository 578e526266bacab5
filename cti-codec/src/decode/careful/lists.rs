//! Where the elements of a list begin, and how many there are ahead.

use core::convert::Infallible;

use crate::FieldDescriptor;
use crate::decode::careful::{Careful, WireField};
use crate::decode::check::check;
use crate::decode::receive::Receive;
use crate::decode::table::{Place, Route};
use crate::wire::length::wire_len;

/// A list on the walk: how many elements it has, and which members the last one has.
#[derive(Clone, Copy, Default)]
pub(super) struct ListState {
    /// Elements so far; of a list inside an element, in that element.
    pub(super) count: u32,
    /// The members of the last element, a bit each.
    seen: u64,
    /// Of a list inside an element: the number of that element.
    element: u32,
}

/// What a member does to its list.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Admission {
    /// It joins the last element.
    Joins,
    /// It begins an element.
    Begins,
    /// It begins an element, which another member should have begun.
    BeginsWrongly,
}

impl ListState {
    /// Admits a member. One that `may_repeat` never begins an element while there is one.
    pub(super) fn admit(&mut self, member: u8, may_repeat: bool) -> Admission {
        let bit = 1u64.wrapping_shl(member.into());
        if self.count > 0 && member != 0 && (may_repeat || self.seen & bit == 0) {
            self.seen |= bit;
            return Admission::Joins;
        }
        self.count = self.count.saturating_add(1);
        self.seen = bit;
        if member == 0 { Admission::Begins } else { Admission::BeginsWrongly }
    }

    /// Admits a field of a record list, or of a list inside its elements.
    pub(super) fn admit_record(&mut self, place: Place) -> Admission {
        match place {
            Place::Member { member } => self.admit(member, false),
            Place::InnerRepeated { member } | Place::InnerMember { member, .. } => {
                self.admit(member, true)
            }
            Place::Single | Place::Repeated => Admission::Joins,
        }
    }

    /// The position of the last element.
    pub(super) const fn last(self) -> u32 {
        self.count.saturating_sub(1)
    }

    /// Enters an element of the list around this one: one that it was not in has nothing yet.
    pub(super) const fn enter(&mut self, element: u32) {
        if self.element != element {
            *self = Self { count: 0, seen: 0, element };
        }
    }
}

impl<'a> Careful<'a, '_> {
    /// The fields of `rest` that belong to a list among the message's items, or to lists inside its
    /// elements.
    pub(super) fn fields_of(
        &self,
        list: u8,
        mut rest: &'a [u8],
    ) -> impl Iterator<Item = (WireField<'a>, &'static Route)> {
        core::iter::from_fn(move || self.next_of(list, &mut rest))
    }

    /// Takes the first such field of `rest` (see [`fields_of`](Self::fields_of)), and what stands before
    /// it.
    #[inline(always)]
    pub(super) fn next_of(
        &self,
        list: u8,
        rest: &mut &'a [u8],
    ) -> Option<(WireField<'a>, &'static Route)> {
        loop {
            let field = self.next(rest)?;
            match self.table.find(field.tag, self.bit) {
                Some((_, route)) if route.list == list => return Some((field, route)),
                _ => {}
            }
        }
    }

    /// How many values a repeated field has, from this field on.
    pub(super) fn values_ahead(&self, route: &Route, from: &'a [u8]) -> usize {
        let fields = self.fields_of(route.list, from);
        fields.fold(0, |sum, (field, route)| sum.saturating_add(self.count_values(field, route)))
    }

    /// How many elements a record list has, from the one that begins here on.
    pub(super) fn records_ahead(&self, route: &Route, from: &'a [u8]) -> usize {
        let mut list = ListState::default();
        for (_, route) in self.fields_of(route.list, from) {
            list.admit_record(route.place);
        }
        usize::try_from(list.count).unwrap_or(0)
    }

    /// How many elements a list inside an element has, from the first one on, which this field
    /// begins. `outer`: the list around it, which has admitted the field.
    pub(super) fn inner_ahead(
        &self,
        route: &Route,
        mut outer: ListState,
        field: WireField<'a>,
    ) -> usize {
        let (mut records, mut values) = (ListState::default(), 0usize);
        let mut add = |field, route: &Route| match route.place {
            Place::InnerMember { inner, .. } => drop(records.admit(inner, false)),
            _ => values = values.saturating_add(self.count_values(field, route)),
        };
        add(field, route);
        for (field, other) in self.fields_of(route.list, field.data.rest()) {
            if outer.admit_record(other.place) != Admission::Joins {
                break;
            }
            if other.inner_list == route.inner_list {
                add(field, other);
            }
        }
        usize::try_from(records.count).unwrap_or(0).max(values)
    }

    /// How many values can be read of the data of a repeated field.
    fn count_values(&self, field: WireField<'a>, route: &Route) -> usize {
        let content = check(route.field, field.data, &mut |_| Ok::<(), Infallible>(()));
        content.ok().flatten().map_or(0, |content| match packed_size(route.field) {
            Some(size) => content.chunks(size).len(),
            None => 1,
        })
    }
}

/// Hands the values of a repeated field to a message or element: one, unless it is `packed`. How many
/// there are.
pub(super) fn put_values<'a>(
    receiver: &mut (impl Receive<'a> + ?Sized),
    item: u8,
    field: &FieldDescriptor,
    content: &'a [u8],
) -> u32 {
    let Some(size) = packed_size(field) else {
        receiver.put(item, content);
        return 1;
    };
    let values = content.chunks(size);
    let count = wire_len(values.len());
    values.for_each(|value| receiver.put(item, value));
    count
}

/// Bytes of each value, where a field may hold several.
fn packed_size(field: &FieldDescriptor) -> Option<usize> {
    field.size.filter(|_| field.packed).map(|size| usize::from(size).max(1))
}
