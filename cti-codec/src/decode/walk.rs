//! The walk over the floating part: each field to its slot or list, in one pass.

use alloc::vec::Vec;

use crate::decode::check::{clean, judge, readable};
use crate::decode::lists::{List, bit};
use crate::decode::table::{Quick, Route, Table, Target};
use crate::decode::{Decoder, Slot};
use crate::wire::field::{Span, Split, split_field};
use crate::wire::find_nul::sole_nul;
use crate::wire::widths::{Width, of_width};
use crate::{
    AnomalyKind, DecodeError, DecodeErrorKind, FieldPath, Octets, UnknownField, UnknownFields,
};

/// A field on the walk.
#[derive(Clone, Copy)]
struct Here<'a> {
    data: &'a [u8],
    /// The readable part of the data, if there is nothing wrong with it.
    clean: Slot<'a>,
    /// The body from the field's tag on.
    at: &'a [u8],
    /// The body after the field.
    next: &'a [u8],
}

impl<'a> Here<'a> {
    const fn span(&self) -> Span<'a> {
        Span { from: self.at, end: self.next.len() }
    }
}

/// Puts fields that appear once in their slots, as long as there is nothing to say about them. What
/// follows.
#[inline(never)]
fn fill_slots<'a, W: Width>(
    table: &'static Table,
    protocol: u32,
    slots: &mut [Slot<'a>],
    mut at: &'a [u8],
) -> &'a [u8] {
    while let Some((tag, data, next)) = W::split(at) {
        let Some((_, rule)) = table.rule(tag) else { break };
        if !(rule.is_of(protocol) && rule.fits(data)) {
            break;
        }
        let content = match rule.quick {
            Quick::Text => match sole_nul(data) {
                Some(text) => text,
                None => break,
            },
            Quick::Slot => data,
            _ => break,
        };
        match slots.get_mut(usize::from(rule.place)) {
            Some(empty @ None) => *empty = Some(content),
            _ => break,
        }
        at = next;
    }
    at
}

impl<'a> Decoder<'a, '_> {
    /// Walks over the floating part: single fields to `slots`, lists to `lists`, the members of a
    /// list to `shelf` as far as there is room.
    ///
    /// # Errors
    ///
    /// Where a field reaches past the body's end; in strict mode, at the first deviation.
    #[inline]
    pub fn walk(
        &mut self,
        table: &'static Table,
        slots: &mut [Slot<'a>],
        lists: &mut [List<'a>],
        shelf: &mut [Slot<'a>],
    ) -> Result<(), DecodeError> {
        // Many messages are all fixed part, and need no call.
        if self.rest.is_empty() {
            return Ok(());
        }
        self.walk_floating(table, slots, lists, shelf)
    }

    fn walk_floating(
        &mut self,
        table: &'static Table,
        slots: &mut [Slot<'a>],
        lists: &mut [List<'a>],
        shelf: &mut [Slot<'a>],
    ) -> Result<(), DecodeError> {
        of_width!(self.widths, W => self.walk_fields::<W>(table, slots, lists, shelf))
    }

    fn walk_fields<W: Width>(
        &mut self,
        table: &'static Table,
        slots: &mut [Slot<'a>],
        lists: &mut [List<'a>],
        shelf: &mut [Slot<'a>],
    ) -> Result<(), DecodeError> {
        let protocol = self.bit;
        let mut rest = self.rest;
        let mut on_shelf = None;
        loop {
            rest = fill_slots::<W>(table, protocol, slots, rest);
            let at = rest;
            let Some((tag, data, next)) = W::split(at) else { break };
            rest = next;
            let Some((position, rule)) = table.rule(tag).filter(|(_, rule)| rule.is_of(protocol))
            else {
                if tag == 0 {
                    self.walk_tag_zero(table, at, next)?;
                }
                self.asides = self.asides.wrapping_add(1);
                continue;
            };
            // A length that can't be right would end the run before it began.
            if rule.is_list() && rule.fits(data) {
                if let Some(list) = lists.get_mut(usize::from(rule.place)) {
                    let has_shelf = *on_shelf.get_or_insert(rule.place) == rule.place;
                    let shelf = if has_shelf { &mut *shelf } else { &mut [] };
                    let after = list.run::<W>(table, protocol, position, at, shelf);
                    if after.len() < at.len() {
                        rest = after;
                        continue;
                    }
                }
            }
            let here = Here { data, clean: None, at, next };
            self.walk_field(table, position, slots, lists, here)?;
        }
        if rest.is_empty() { Ok(()) } else { self.judge_structure(table, rest) }
    }

    /// Walks over a field that takes more than a look.
    fn walk_field(
        &mut self,
        table: &'static Table,
        position: u8,
        slots: &mut [Slot<'a>],
        lists: &mut [List<'a>],
        mut here: Here<'a>,
    ) -> Result<(), DecodeError> {
        let Some(route) = table.at(position) else { return Ok(()) };
        here.clean = clean(route, here.data);
        let here = &here;
        let Target::Slot(slot) = route.target else {
            return self.walk_list(table, route, lists, here);
        };
        match slots.get_mut(usize::from(slot)) {
            Some(empty @ None) if here.clean.is_some() => *empty = here.clean,
            Some(slot) => self.walk_doubtful(table, route, slot, here)?,
            None => {}
        }
        Ok(())
    }

    /// Walks over a field that is not clean, or is there already.
    #[cold]
    fn walk_doubtful(
        &mut self,
        table: &'static Table,
        route: &'static Route,
        slot: &mut Slot<'a>,
        here: &Here<'a>,
    ) -> Result<(), DecodeError> {
        let path = FieldPath::new(route.field);
        if slot.is_some() {
            self.asides = self.asides.saturating_add(1);
            return self.deviate_here(table, AnomalyKind::RepeatedField, path, here);
        }
        *slot = self.doubt(table, route, here, path)?;
        Ok(())
    }

    /// Walks over a field that belongs to a list.
    fn walk_list(
        &mut self,
        table: &'static Table,
        route: &'static Route,
        lists: &mut [List<'a>],
        here: &Here<'a>,
    ) -> Result<(), DecodeError> {
        let path = FieldPath::new(route.field);
        let (list, member, nested) = match route.target {
            Target::Slot(_) => return Ok(()),
            Target::Repeated { list } => {
                let Some(list) = lists.get_mut(usize::from(list)) else { return Ok(()) };
                list.doubtful |= here.clean.is_none();
                let values = self.values(table, route, here, path.in_element(list.count))?;
                if values > 0 {
                    list.repeat(here.span(), values);
                }
                return Ok(());
            }
            Target::Member { list, member, .. } => (list, member, None),
            Target::Nested { list, member, nested, inner } => (list, member, Some((nested, inner))),
        };
        let Some(list) = lists.get_mut(usize::from(list)) else { return Ok(()) };
        list.doubtful |= here.clean.is_none();
        let misplaced = list.admit(member, nested.is_some());
        list.reach(here.span());
        let path = path.in_element(list.count.saturating_sub(1));
        if misplaced {
            self.deviate_here(table, AnomalyKind::ElementStart, path, here)?;
        }
        let Some((nested, inner)) = nested else {
            return self.values(table, route, here, path).map(drop);
        };
        let Some(list) = lists.get_mut(usize::from(nested)) else { return Ok(()) };
        self.walk_inner(table, route, (list, inner), here, path)
    }

    /// Walks over a field of a list inside an element: of one member, or a member of several.
    fn walk_inner(
        &mut self,
        table: &'static Table,
        route: &'static Route,
        (list, member): (&mut List<'a>, Option<u8>),
        here: &Here<'a>,
        path: FieldPath,
    ) -> Result<(), DecodeError> {
        let element = path.element.unwrap_or(0);
        if list.element != element {
            *list = List::inside(element);
        }
        let Some(member) = member else {
            let values = self.values(table, route, here, path.in_inner(list.count))?;
            list.count = list.count.saturating_add(values);
            return Ok(());
        };
        let misplaced = list.admit(member, false);
        let path = path.in_inner(list.count.saturating_sub(1));
        if misplaced {
            self.deviate_here(table, AnomalyKind::ElementStart, path, here)?;
        }
        self.values(table, route, here, path).map(drop)
    }

    /// How many values can be read of the data; what is wrong with it is reported.
    #[inline]
    fn values(
        &mut self,
        table: &'static Table,
        route: &'static Route,
        here: &Here<'a>,
        path: FieldPath,
    ) -> Result<u32, DecodeError> {
        if here.clean.is_some() {
            return Ok(1);
        }
        let content = self.doubt(table, route, here, path)?;
        Ok(content.map_or(0, |content| route.values(content)))
    }

    /// Judges data that is not clean: reports what is wrong, and returns what can be read.
    #[cold]
    fn doubt(
        &mut self,
        table: &'static Table,
        route: &'static Route,
        here: &Here<'a>,
        path: FieldPath,
    ) -> Result<Slot<'a>, DecodeError> {
        let judgement = judge(route, here.data);
        let [first, second] = judgement.faults;
        if let Some(fault) = first {
            self.deviate_here(table, fault, path, here)?;
        }
        if let Some(fault) = second {
            self.deviate_here(table, fault, path, here)?;
        }
        if judgement.content.is_none() {
            self.asides = self.asides.saturating_add(1);
        }
        Ok(judgement.content)
    }

    /// Reports a field of tag 0, which is no field's.
    #[cold]
    fn walk_tag_zero(
        &mut self,
        table: &'static Table,
        at: &'a [u8],
        next: &'a [u8],
    ) -> Result<(), DecodeError> {
        self.judge_structure(table, next)?;
        self.deviate(AnomalyKind::TagZero, None, self.offset_of(at))
    }

    /// Reports a deviation of a field, after those of the structure behind it.
    #[cold]
    fn deviate_here(
        &mut self,
        table: &'static Table,
        kind: AnomalyKind,
        path: FieldPath,
        here: &Here<'a>,
    ) -> Result<(), DecodeError> {
        self.judge_structure(table, here.next)?;
        self.deviate(kind, Some(path), self.offset_of(here.at))
    }

    /// Judges tags and lengths from here to the body's end, once a message.
    #[inline]
    fn judge_structure(
        &mut self,
        table: &'static Table,
        rest: &'a [u8],
    ) -> Result<(), DecodeError> {
        if core::mem::replace(&mut self.structure_judged, true) {
            return Ok(());
        }
        self.judge_structure_once(table, rest)
    }

    #[cold]
    fn judge_structure_once(
        &mut self,
        table: &'static Table,
        mut rest: &'a [u8],
    ) -> Result<(), DecodeError> {
        loop {
            match split_field(self.widths, rest) {
                Split::Field { next, .. } => rest = next,
                Split::End if rest.is_empty() => return Ok(()),
                Split::End => {
                    let count = u8::try_from(rest.len()).unwrap_or(u8::MAX);
                    let kind = AnomalyKind::TrailingBytes { count };
                    return self.deviate(kind, None, self.offset_of(rest));
                }
                Split::PastEnd { tag, declared, remaining } => {
                    let route = table.route(tag, self.protocol);
                    return Err(DecodeError {
                        kind: DecodeErrorKind::FieldPastEnd {
                            tag,
                            declared,
                            remaining: u16::try_from(remaining).unwrap_or(u16::MAX),
                        },
                        offset: self.offset_of(rest),
                        message: Some(self.message),
                        field: route.map(|(_, route)| FieldPath::new(route.field)),
                    });
                }
            }
        }
    }

    /// The fields that the walk could not place or read, gathered in a second walk if there are any.
    #[must_use]
    pub fn unknown(&self, table: &'static Table) -> UnknownFields<'a> {
        if self.asides == 0 {
            return UnknownFields::default();
        }
        self.gather(table)
    }

    #[cold]
    fn gather(&self, table: &'static Table) -> UnknownFields<'a> {
        let mut unknown = Vec::with_capacity(self.asides);
        let mut filled = [0u64; 4];
        let mut span = Span { from: self.rest, end: 0 };
        while let Some(field) = span.next(self.widths) {
            let placed = table.route(field.tag, self.protocol).is_some_and(|(_, route)| {
                let readable = readable(route, field.data).is_some();
                match route.target {
                    Target::Slot(slot) => readable && fill(&mut filled, slot),
                    _ => readable,
                }
            });
            if !placed {
                unknown.push(UnknownField { tag: field.tag, data: Octets::from_bytes(field.data) });
            }
        }
        UnknownFields::from_vec(unknown)
    }
}

/// Marks a slot as filled. Whether it was not.
fn fill(filled: &mut [u64; 4], slot: u8) -> bool {
    let [word, bit] = [slot >> 6, slot & 63];
    let Some(word) = filled.get_mut(usize::from(word)) else { return false };
    let bit = self::bit(bit);
    let free = *word & bit == 0;
    *word |= bit;
    free
}

#[cfg(test)]
mod tests;
