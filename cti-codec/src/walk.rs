//! The walk over the floating part: each field to its slot or list, in one pass.

use alloc::vec::Vec;

use crate::decoder::{Decoder, Slot};
use crate::floating::{Span, Split, split_field};
use crate::judge::{clean, judge, readable};
use crate::table::{Route, Table, Target};
use crate::{
    AnomalyKind, DecodeError, DecodeErrorKind, FieldPath, Octets, UnknownField, UnknownFields,
};

/// What the walk learns of a list: how many elements it has and where they stand.
#[derive(Clone, Copy, Debug)]
pub struct List<'a> {
    pub(crate) count: u32,
    pub(crate) span: Span<'a>,
    /// Whether there is something wrong with a member's data.
    pub(crate) doubtful: bool,
    /// In a group: the members that the open element has, a bit each.
    seen: u64,
    /// In a list inside an element: the element that `count` is about.
    element: u32,
}

impl<'a> List<'a> {
    /// No elements yet.
    pub const EMPTY: Self =
        Self { count: 0, span: Span { from: &[], end: 0 }, doubtful: false, seen: 0, element: 0 };

    /// How many elements the list has.
    #[must_use]
    pub const fn count(&self) -> u32 {
        self.count
    }

    /// Makes the list reach from its first member to this one.
    #[inline]
    pub(crate) fn reach(&mut self, at: &'a [u8], next: &[u8]) {
        if self.span.from.is_empty() {
            self.span.from = at;
        }
        self.span.end = next.len();
    }

    /// Whether a member that appears once in an element begins one, being the first, or joins the
    /// open one.
    #[inline]
    fn is_in_place(&self, member: u8) -> bool {
        member == 0 || (self.count > 0 && self.seen & bit(member) == 0)
    }

    /// Begins an element, or joins the open one. Whether this member should not begin one.
    #[inline]
    fn admit(&mut self, member: u8, may_repeat: bool) -> bool {
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

/// The bit of a member.
#[inline]
pub(crate) const fn bit(member: u8) -> u64 {
    1u64.wrapping_shl(member as u32)
}

/// A field on the walk.
struct Here<'a> {
    data: &'a [u8],
    /// The readable part of the data, if there is nothing wrong with it.
    clean: Slot<'a>,
    /// The body from the field's tag on.
    at: &'a [u8],
    /// The body after the field.
    next: &'a [u8],
}

impl<'a> Decoder<'a, '_> {
    /// Walks over the floating part: single fields to `slots`, lists to `lists`.
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
    ) -> Result<(), DecodeError> {
        if self.rest.is_empty() {
            return Ok(());
        }
        self.walk_fields(table, slots, lists)
    }

    fn walk_fields(
        &mut self,
        table: &'static Table,
        slots: &mut [Slot<'a>],
        lists: &mut [List<'a>],
    ) -> Result<(), DecodeError> {
        let mut rest = self.rest;
        loop {
            let at = rest;
            let (tag, data, next) = match split_field(self.widths, at) {
                Split::Field { tag, data, next } => (tag, data, next),
                Split::End if at.is_empty() => return Ok(()),
                _ => return self.judge_structure(table, at),
            };
            rest = next;
            let Some((_, route)) = table.route(tag, self.version) else {
                self.asides = self.asides.saturating_add(1);
                continue;
            };
            let clean = clean(route, data);
            if clean.is_some() {
                match route.target {
                    Target::Slot(slot) => {
                        if let Some(empty @ None) = slots.get_mut(usize::from(slot)) {
                            *empty = clean;
                            continue;
                        }
                    }
                    Target::Repeated { list } => {
                        if let Some(list) = lists.get_mut(usize::from(list)) {
                            list.count = list.count.saturating_add(1);
                            list.reach(at, next);
                            continue;
                        }
                    }
                    Target::Member { list, member } => {
                        if let Some(list) = lists.get_mut(usize::from(list)) {
                            if list.is_in_place(member) {
                                list.admit(member, false);
                                list.reach(at, next);
                                continue;
                            }
                        }
                    }
                    Target::Nested { .. } => {}
                }
            }
            let here = Here { data, clean, at, next };
            match route.target {
                Target::Slot(slot) => {
                    let Some(slot) = slots.get_mut(usize::from(slot)) else { continue };
                    self.walk_doubtful(table, route, slot, &here)?;
                }
                _ => self.walk_list(table, route, lists, &here)?,
            }
        }
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
                list.doubtful = true;
                let path = path.in_element(list.count);
                if self.is_readable(table, route, here, path)? {
                    list.count = list.count.saturating_add(1);
                    list.reach(here.at, here.next);
                }
                return Ok(());
            }
            Target::Member { list, member } => (list, member, None),
            Target::Nested { list, member, nested } => (list, member, Some(nested)),
        };
        let Some(list) = lists.get_mut(usize::from(list)) else { return Ok(()) };
        list.doubtful |= here.clean.is_none();
        let misplaced = list.admit(member, nested.is_some());
        list.reach(here.at, here.next);
        let element = list.count.saturating_sub(1);
        let mut path = path.in_element(element);
        if misplaced {
            self.deviate_here(table, AnomalyKind::ElementStart, path, here)?;
        }
        let inner = nested.and_then(|nested| lists.get_mut(usize::from(nested)));
        if let Some(inner) = &inner {
            path = path.in_inner(if inner.element == element { inner.count } else { 0 });
        }
        let readable = self.is_readable(table, route, here, path)?;
        if let Some(inner) = inner {
            let position = path.inner.unwrap_or(0);
            inner.element = element;
            inner.count = position.saturating_add(readable.into());
        }
        Ok(())
    }

    /// Whether anything can be read of the data; what is wrong with it is reported.
    #[inline]
    fn is_readable(
        &mut self,
        table: &'static Table,
        route: &'static Route,
        here: &Here<'a>,
        path: FieldPath,
    ) -> Result<bool, DecodeError> {
        Ok(here.clean.is_some() || self.doubt(table, route, here, path)?.is_some())
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
        for fault in judgement.faults.into_iter().flatten() {
            self.deviate_here(table, fault, path, here)?;
        }
        if judgement.content.is_none() {
            self.asides = self.asides.saturating_add(1);
        }
        Ok(judgement.content)
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
    #[cold]
    fn judge_structure(
        &mut self,
        table: &'static Table,
        mut rest: &'a [u8],
    ) -> Result<(), DecodeError> {
        if core::mem::replace(&mut self.structure_judged, true) {
            return Ok(());
        }
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
                    let route = table.route(tag, self.version);
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
            let placed = table.route(field.tag, self.version).is_some_and(|(_, route)| {
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
