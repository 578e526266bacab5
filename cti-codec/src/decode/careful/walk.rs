//! The walk over the values of a floating part.

use core::convert::Infallible;

use crate::decode::careful::lists::{Admission, ListState, put_values};
use crate::decode::careful::{Careful, WireField};
use crate::decode::check::{check, plain};
use crate::decode::receive::{Receive, ReceiveMessage};
use crate::decode::table::{Place, Route};
use crate::{AnomalyKind, DecodeError, FieldPath, UnknownFields};

/// What the walk leaves to be done.
pub(super) struct Walked {
    /// How many fields belong to the unknown ones.
    pub(super) unknown: usize,
    /// The fields that appear once, and can be read.
    pub(super) filled: Filled,
}

/// Positions of a table, a bit each.
#[derive(Clone, Copy, Default)]
pub(super) struct Filled([u64; 4]);

impl Filled {
    pub(super) fn has(&self, position: u8) -> bool {
        self.0.get(usize::from(position >> 6)).is_some_and(|word| word & bit(position) != 0)
    }

    fn add(&mut self, position: u8) {
        if let Some(word) = self.0.get_mut(usize::from(position >> 6)) {
            *word |= bit(position);
        }
    }
}

/// The bit of a position in its word.
const fn bit(position: u8) -> u64 {
    1u64.wrapping_shl((position & 63) as u32)
}

/// Lists whose state has room beside the walk; declarations with more have room on a larger stack.
const FEW: usize = 8;
const MANY: usize = 255;

impl<'a> Careful<'a, '_> {
    /// Hands every value to the message, and reports what is wrong with it.
    pub(super) fn walk(
        &mut self,
        message: &mut dyn ReceiveMessage<'a>,
    ) -> Result<Walked, DecodeError> {
        if self.table.lists() <= FEW {
            return self.walk_fields(message, &mut [ListState::default(); FEW]);
        }
        self.walk_fields(message, &mut [ListState::default(); MANY])
    }

    #[inline(never)]
    fn walk_fields(
        &mut self,
        message: &mut dyn ReceiveMessage<'a>,
        lists: &mut [ListState],
    ) -> Result<Walked, DecodeError> {
        let mut walked = Walked { unknown: 0, filled: Filled::default() };
        let mut rest = self.part.rest;
        while let Some(field) = self.next(&mut rest) {
            let is_kept = match self.table.find(field.tag, self.bit) {
                Some((position, route)) if route.place == Place::Single => {
                    let is_free = !walked.filled.has(position);
                    // Even of a message in doubt most fields are valid.
                    let content = if is_free { plain(route.field, field.data) } else { None };
                    if let Some(content) = content {
                        walked.filled.add(position);
                        message.put(route.item, content);
                        continue;
                    }
                    self.walk_single(message, &mut walked.filled, position, route, field)?
                }
                Some((_, route)) => self.walk_list(message, lists, route, field)?,
                None => {
                    if field.tag == 0 {
                        self.deviate(AnomalyKind::TagZero, None, self.offset_of(field.at))?;
                    }
                    false
                }
            };
            walked.unknown = walked.unknown.saturating_add((!is_kept).into());
        }
        Ok(walked)
    }

    /// Walks over a field that appears once, and that something is wrong with. Whether it is kept as
    /// that.
    #[cold]
    #[inline(never)]
    fn walk_single(
        &mut self,
        message: &mut dyn ReceiveMessage<'a>,
        filled: &mut Filled,
        position: u8,
        route: &'static Route,
        field: WireField<'a>,
    ) -> Result<bool, DecodeError> {
        let path = FieldPath::new(route.field);
        if filled.has(position) {
            self.deviate_at(AnomalyKind::RepeatedField, path, &field)?;
            return Ok(false);
        }
        let Some(content) = self.content(route, path, &field)? else { return Ok(false) };
        filled.add(position);
        message.put(route.item, content);
        Ok(true)
    }

    /// Walks over a field that belongs to a list. Whether it is kept as that.
    #[inline(never)]
    fn walk_list(
        &mut self,
        message: &mut dyn ReceiveMessage<'a>,
        lists: &mut [ListState],
        route: &'static Route,
        field: WireField<'a>,
    ) -> Result<bool, DecodeError> {
        let Some(list) = lists.get_mut(usize::from(route.list)) else { return Ok(false) };
        let path = FieldPath::new(route.field);
        if route.place == Place::Repeated {
            let content = self.content(route, path.in_element(list.count), &field)?;
            let Some(content) = content else { return Ok(false) };
            if list.count == 0 {
                message.reserve(route.item, self.values_ahead(route, field.at));
            }
            list.count =
                list.count.saturating_add(put_values(message, route.item, route.field, content));
            return Ok(true);
        }
        let admission = list.admit_record(route.place);
        let begins = match (admission, list.count) {
            (Admission::Joins, _) => None,
            (_, 1) => Some(self.records_ahead(route, field.at)),
            _ => Some(0),
        };
        let path = path.in_element(list.last());
        let outer = *list;
        if admission == Admission::BeginsWrongly {
            self.deviate_at(AnomalyKind::ElementStart, path, &field)?;
        }
        let Some(element) = message.element(route.item, begins) else { return Ok(false) };
        if let Place::Member { member } = route.place {
            return self.put(element, member, route, path, &field);
        }
        let Some(list) = lists.get_mut(usize::from(route.inner_list)) else { return Ok(false) };
        list.enter(outer.last());
        self.walk_inner(element, (outer, list), route, path, &field)
    }

    /// Walks over a field that belongs to a list inside an element. Whether it is kept as that.
    fn walk_inner(
        &mut self,
        element: &mut dyn Receive<'a>,
        (outer, list): (ListState, &mut ListState),
        route: &'static Route,
        path: FieldPath,
        field: &WireField<'a>,
    ) -> Result<bool, DecodeError> {
        match route.place {
            Place::InnerRepeated { member } => {
                let content = self.content(route, path.in_inner(list.count), field)?;
                let Some(content) = content else { return Ok(false) };
                if list.count == 0 {
                    element.reserve(member, self.inner_ahead(route, outer, *field));
                }
                list.count =
                    list.count.saturating_add(put_values(element, member, route.field, content));
                Ok(true)
            }
            Place::InnerMember { member, inner } => {
                let admission = list.admit(inner, false);
                let begins = match (admission, list.count) {
                    (Admission::Joins, _) => None,
                    (_, 1) => Some(self.inner_ahead(route, outer, *field)),
                    _ => Some(0),
                };
                let path = path.in_inner(list.last());
                if admission == Admission::BeginsWrongly {
                    self.deviate_at(AnomalyKind::ElementStart, path, field)?;
                }
                let Some(element) = element.element(member, begins) else { return Ok(false) };
                self.put(element, inner, route, path, field)
            }
            Place::Single | Place::Repeated | Place::Member { .. } => Ok(false),
        }
    }

    /// Hands a member to its element, if it can be read. Whether it can.
    #[inline(always)]
    fn put(
        &mut self,
        element: &mut dyn Receive<'a>,
        item: u8,
        route: &'static Route,
        path: FieldPath,
        field: &WireField<'a>,
    ) -> Result<bool, DecodeError> {
        let content = self.content(route, path, field)?;
        if let Some(content) = content {
            element.put(item, content);
        }
        Ok(content.is_some())
    }

    /// What can be read of a field's data; what is wrong with it is reported.
    #[inline]
    fn content(
        &mut self,
        route: &'static Route,
        path: FieldPath,
        field: &WireField<'a>,
    ) -> Result<Option<&'a [u8]>, DecodeError> {
        check(route.field, field.data, &mut |fault| self.deviate_at(fault, path, field))
    }

    /// Reports a deviation of a field.
    #[cold]
    fn deviate_at(
        &mut self,
        kind: AnomalyKind,
        path: FieldPath,
        field: &WireField<'a>,
    ) -> Result<(), DecodeError> {
        self.deviate(kind, Some(path), self.offset_of(field.at))
    }

    /// Reports each field that the guide demands and that is absent, or can't be read.
    pub(super) fn check_required(&mut self, walked: &Walked) -> Result<(), DecodeError> {
        for (position, route) in (0u8..).zip(self.table.routes()) {
            let field = route.field;
            if field.required && field.gate.has(self.bit) && !walked.filled.has(position) {
                let path = FieldPath::new(field);
                self.deviate(AnomalyKind::RequiredAbsent, Some(path), self.end())?;
            }
        }
        Ok(())
    }

    /// Keeps the fields that the walk could not, `count` in all.
    pub(super) fn keep_unknown(&self, count: usize, unknown: &mut UnknownFields<'a>) {
        unknown.reserve(count);
        let mut filled = Filled::default();
        let mut rest = self.part.rest;
        while let Some(field) = self.next(&mut rest) {
            let is_kept = self.table.find(field.tag, self.bit).is_some_and(|(position, route)| {
                let content = check(route.field, field.data, &mut |_| Ok::<(), Infallible>(()));
                let is_readable = content.is_ok_and(|content| content.is_some());
                let is_free = route.place != Place::Single || !filled.has(position);
                if is_readable {
                    filled.add(position);
                }
                is_readable && is_free
            });
            if !is_kept {
                unknown.push(field.tag, field.data.bytes());
            }
        }
    }
}
