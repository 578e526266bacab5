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
    /// In a group: the members that the open element has, a bit each.
    seen: u64,
    /// In a list inside an element: the element that `count` is about.
    element: u32,
}

impl<'a> List<'a> {
    /// No elements yet.
    pub const EMPTY: Self =
        Self { count: 0, span: Span { from: &[], end: 0 }, seen: 0, element: 0 };

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

    /// Begins an element, or joins the open one. Whether this member should not begin one.
    #[inline]
    fn admit(&mut self, member: u8, may_repeat: bool) -> bool {
        let bit = 1u64.checked_shl(member.into()).unwrap_or(0);
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

/// A field on the walk.
struct Here<'a> {
    data: &'a [u8],
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
    pub fn walk(
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
            let here = Here { data, at, next };
            if let Target::Slot(slot) = route.target {
                let Some(slot) = slots.get_mut(usize::from(slot)) else { continue };
                if slot.is_none() {
                    match clean(route, data) {
                        Some(content) => *slot = Some(content),
                        None => {
                            *slot = self.doubt(table, route, &here, FieldPath::new(route.field))?
                        }
                    }
                } else {
                    self.asides = self.asides.saturating_add(1);
                    self.deviate_here(
                        table,
                        AnomalyKind::RepeatedField,
                        FieldPath::new(route.field),
                        &here,
                    )?;
                }
            } else {
                self.walk_list(table, route, lists, &here)?;
            }
        }
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
                let path = path.in_element(list.count);
                if clean(route, here.data).is_some()
                    || self.doubt(table, route, here, path)?.is_some()
                {
                    list.count = list.count.saturating_add(1);
                    list.reach(here.at, here.next);
                }
                return Ok(());
            }
            Target::Member { list, member } => (list, member, None),
            Target::Nested { list, member, nested } => (list, member, Some(nested)),
        };
        let Some(list) = lists.get_mut(usize::from(list)) else { return Ok(()) };
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
        let readable =
            clean(route, here.data).is_some() || self.doubt(table, route, here, path)?.is_some();
        if let Some(inner) = inner {
            let position = path.inner.unwrap_or(0);
            inner.element = element;
            inner.count = position.saturating_add(readable.into());
        }
        Ok(())
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
    let bit = 1u64.checked_shl(bit.into()).unwrap_or(0);
    let free = *word & bit == 0;
    *word |= bit;
    free
}
