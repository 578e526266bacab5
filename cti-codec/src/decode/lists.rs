//! Lists on the walk: how many elements they have, and where these stand.

use crate::decode::Slot;
use crate::decode::check::{clean, named};
use crate::decode::table::{Form, Quick, Table, Target};
use crate::wire::field::Span;
use crate::wire::widths::Width;
use crate::{GroupDescriptor, Item, WireType};

/// What the walk learns of a list: how many elements it has and where they stand.
#[derive(Clone, Copy, Debug)]
pub struct List<'a> {
    pub(crate) count: u32,
    pub(crate) span: Span<'a>,
    /// Whether there is something wrong with a member's data.
    pub(crate) doubtful: bool,
    /// Whether the data of every member is on the shelf, or name and value of every variable.
    pub(crate) shelved: bool,
    /// In a group: the members that the open element has, a bit each.
    seen: u64,
    /// In a list inside an element: the element that `count` is about.
    pub(crate) element: u32,
}

impl<'a> List<'a> {
    /// No elements yet.
    pub const EMPTY: Self = Self {
        count: 0,
        span: Span { from: &[], end: 0 },
        doubtful: false,
        shelved: true,
        seen: 0,
        element: 0,
    };

    /// No elements yet, of the list in this element of another.
    pub(crate) const fn inside(element: u32) -> Self {
        Self { element, ..Self::EMPTY }
    }

    /// How many elements the list has.
    #[must_use]
    pub const fn count(&self) -> u32 {
        self.count
    }

    /// Makes the list reach from its first member to this one.
    #[inline]
    pub(crate) fn reach(&mut self, field: Span<'a>) {
        if self.span.from.is_empty() {
            self.span.from = field.from;
        }
        self.span.end = field.end;
    }

    /// Takes the elements of a list of one member that stand in one field: one element, unless the
    /// list is packed.
    #[inline]
    pub(crate) fn repeat(&mut self, field: Span<'a>, values: u32) {
        self.shelved = false;
        self.count = self.count.saturating_add(values);
        self.reach(field);
    }

    /// Takes what stands side by side of a list, as long as there is nothing to say about it: from
    /// the field at `at`, which is at this position of the table. What follows.
    pub(crate) fn run<W: Width>(
        &mut self,
        table: &'static Table,
        protocol: u32,
        position: u8,
        at: &'a [u8],
        shelf: &mut [Slot<'a>],
    ) -> &'a [u8] {
        match table.at(position).map(|route| (route.target, route.form)) {
            // What has no element yet begins with the first member.
            Some((Target::Member { member, of, .. }, _)) if member == 0 || self.seen != 0 => {
                let first = position.wrapping_sub(member);
                self.run_of_members::<W>(table, protocol, first, of, at, shelf)
            }
            Some((Target::Repeated { .. }, Form::NamedVariable)) => {
                self.run_of_variables::<W>(table, position, at, shelf)
            }
            _ => at,
        }
    }

    /// Takes members of a group, so many from this position of the table on.
    #[inline(never)]
    fn run_of_members<W: Width>(
        &mut self,
        table: &'static Table,
        protocol: u32,
        first: u8,
        of: u8,
        mut at: &'a [u8],
        shelf: &mut [Slot<'a>],
    ) -> &'a [u8] {
        let Self { mut count, mut seen, mut shelved, .. } = *self;
        let start = at;
        let row = usize::from(of);
        // Where the open element's members stand on the shelf.
        let mut open = usize::try_from(count).unwrap_or(0).wrapping_sub(1).wrapping_mul(row);
        while let Some((tag, data, next)) = W::split(at) {
            let Some((position, rule)) = table.rule(tag) else { break };
            let member = position.wrapping_sub(first);
            if member >= of || !rule.is_of(protocol) {
                break;
            }
            let content = match rule.quick {
                Quick::Member if rule.fits(data) => Some(data),
                _ => clean_member(table, position, data),
            };
            let Some(content) = content else { break };
            let bit = bit(member);
            if bit == 1 {
                count = count.wrapping_add(1);
                open = open.wrapping_add(row);
                seen = 0;
            } else if seen & bit != 0 {
                break;
            }
            seen |= bit;
            match shelf.get_mut(open.wrapping_add(usize::from(member))) {
                Some(slot) => *slot = Some(content),
                None => shelved = false,
            }
            at = next;
        }
        if at.len() < start.len() {
            (self.count, self.seen, self.shelved) = (count, seen, shelved);
            self.reach(Span { from: start, end: at.len() });
        }
        at
    }

    /// Takes named variables whose field is at this position of the table: names and values to the
    /// shelf.
    #[inline(never)]
    fn run_of_variables<W: Width>(
        &mut self,
        table: &'static Table,
        position: u8,
        mut at: &'a [u8],
        shelf: &mut [Slot<'a>],
    ) -> &'a [u8] {
        let (mut count, mut shelved, start) = (self.count, self.shelved, at);
        let taken = usize::try_from(count).unwrap_or(usize::MAX).saturating_mul(2);
        let mut room = shelf.get_mut(taken..).unwrap_or_default();
        while let Some((tag, data, next)) = W::split(at) {
            let Some((found, rule)) = table.rule(tag) else { break };
            if found != position || !rule.fits(data) {
                break;
            }
            let Some((name, value)) = named(data) else { break };
            count = count.wrapping_add(1);
            match core::mem::take(&mut room).split_first_chunk_mut() {
                Some((place, behind)) => {
                    *place = [Some(name), Some(value)];
                    room = behind;
                }
                None => shelved = false,
            }
            at = next;
        }
        if at.len() < start.len() {
            (self.count, self.shelved) = (count, shelved);
            self.reach(Span { from: start, end: at.len() });
        }
        at
    }

    /// Begins an element, or joins the open one. Whether this member should not begin one.
    #[inline]
    pub(crate) fn admit(&mut self, member: u8, may_repeat: bool) -> bool {
        self.shelved = false;
        let bit = bit(member);
        let joins = self.count > 0 && member != 0 && (may_repeat || self.seen & bit == 0);
        if joins {
            self.seen |= bit;
        } else {
            self.count = self.count.saturating_add(1);
            self.seen = bit;
        }
        !joins && member != 0
    }
}

/// The readable part of a member's data, if there is nothing wrong with it and it appears once in an
/// element. Kept apart, so that the loop over numbers stays small.
#[inline(never)]
fn clean_member<'a>(table: &'static Table, position: u8, data: &'a [u8]) -> Option<&'a [u8]> {
    let route = table.at(position)?;
    match route.target {
        Target::Member { .. } => clean(route, data),
        _ => None,
    }
}

/// Slots on the shelf: room for the members of a list's first elements, so that most lists need no
/// second walk. The first list of a message that needs it gets all of it.
const SHELF: usize = 32;

/// How long the shelf of a message is.
#[must_use]
pub const fn shelf(items: &[Item]) -> usize {
    let mut rest = items;
    while let [item, others @ ..] = rest {
        match item {
            Item::Group(group) if is_plain(group) => return SHELF,
            Item::Repeated(field) if matches!(field.ty, WireType::NamedVar) => return SHELF,
            _ => rest = others,
        }
    }
    0
}

/// Whether a group has only members that appear once and count nothing: each of its elements is then
/// a row of the shelf.
pub(crate) const fn is_plain(group: &GroupDescriptor) -> bool {
    let mut rest = group.items;
    while let [item, others @ ..] = rest {
        match item {
            Item::Field(field) if field.counts.is_empty() => rest = others,
            _ => return false,
        }
    }
    true
}

/// The bit of a member.
#[inline]
pub(crate) const fn bit(member: u8) -> u64 {
    1u64.wrapping_shl(member as u32)
}

#[cfg(test)]
mod tests;
