//! Lists: a second walk over the stretch where the first one found their members.

use alloc::vec::Vec;

use crate::decode::check::{cleaned, readable};
use crate::decode::lists::{List, bit, is_plain};
use crate::decode::table::{Form, Quick, Route, Table, Target};
use crate::decode::{Decoder, Slot};
use crate::types::floating::raw_of;
use crate::wire::field::Span;
use crate::wire::widths::{Width, of_width};
use crate::{
    Count, DecodeError, FieldDescriptor, FieldPath, FloatingValue, Group, Protocol, Scalar,
};

impl<'a> Decoder<'a, '_> {
    /// The elements of a list of several members.
    ///
    /// # Errors
    ///
    /// In strict mode, where a count inside an element differs from its list.
    #[inline]
    pub fn group<G: Group<'a>>(
        &mut self,
        list: &List<'a>,
        shelf: &[Slot<'a>],
    ) -> Result<Vec<G>, DecodeError> {
        if list.count == 0 {
            return Ok(Vec::new());
        }
        let count = usize::try_from(list.count).unwrap_or(0);
        let mut elements = Vec::with_capacity(count);
        let mut rest = list.span;
        // Only a group without members has rows of nothing, and the derive refuses it.
        let mut rows = shelf.chunks_exact(const { G::DESCRIPTOR.items.len() }.max(1));
        // The last element's members may have had room where the shelf has none for a whole row.
        let shelved = list.shelved && const { is_plain(G::DESCRIPTOR) } && count <= rows.len();
        for index in 0..list.count {
            let mut element = Element {
                decoder: self,
                rest: &mut rest,
                own: list.span,
                index,
                doubtful: list.doubtful,
                shelved: if shelved { rows.next() } else { None },
            };
            elements.push(G::decode_element(&mut element)?);
        }
        Ok(elements)
    }

    /// The elements of a list of one member.
    #[inline]
    #[must_use]
    pub fn repeated<T: FloatingValue<'a>>(
        &self,
        table: &'static Table,
        list: &List<'a>,
        shelf: &[Slot<'a>],
    ) -> Vec<T> {
        if list.count == 0 {
            return Vec::new();
        }
        if list.shelved {
            let count = usize::try_from(list.count).unwrap_or(0);
            if let Some(elements) = T::from_shelf(shelf, count) {
                return elements;
            }
        }
        of_width!(self.widths, W => repeated::<W, T>(table, list, self.protocol))
    }
}

fn repeated<'a, W: Width, T: FloatingValue<'a>>(
    table: &'static Table,
    list: &List<'a>,
    protocol: Protocol,
) -> Vec<T> {
    let mut elements = Vec::with_capacity(usize::try_from(list.count).unwrap_or(0));
    let Span { mut from, end } = list.span;
    // The list's first field stands at the front of its span: what has another tag is not its own.
    let Some((first, ..)) = W::split(from) else { return elements };
    let Some((_, route)) = table.route(first, protocol) else { return elements };
    while from.len() > end {
        let Some((tag, data, next)) = W::split(from) else { break };
        from = next;
        if tag != first {
            continue;
        }
        match (route.form, list.doubtful) {
            (Form::Packed(size), _) => {
                let values = readable(route, data).unwrap_or_default();
                let values = values.chunks_exact(usize::from(size).max(1));
                elements.extend(values.filter_map(T::from_content));
            }
            (_, true) => elements.extend(readable(route, data).and_then(T::from_content)),
            (_, false) => elements.extend(cleaned(route, data).and_then(T::from_clean)),
        }
    }
    elements
}

/// What is read of a member's data. In a list without doubts the first walk found it clean.
#[inline]
fn content<'a>(route: &Route, data: &'a [u8], doubtful: bool) -> Option<&'a [u8]> {
    if doubtful { readable(route, data) } else { cleaned(route, data) }
}

/// One element of a list of several members, on the second walk.
pub struct Element<'e, 'a, 's> {
    decoder: &'e mut Decoder<'a, 's>,
    /// What of the list is not read yet.
    rest: &'e mut Span<'a>,
    /// From the element's first member on.
    own: Span<'a>,
    index: u32,
    /// Whether there is something wrong with the data of any member of the list.
    doubtful: bool,
    /// What the first walk put on the shelf.
    shelved: Option<&'e [Slot<'a>]>,
}

impl<'a> Element<'_, 'a, '_> {
    /// Walks over the members: single fields to `slots`, lists to `lists`.
    #[inline]
    pub fn walk<const N: usize>(
        &mut self,
        table: &'static Table,
        slots: &mut [Slot<'a>; N],
        lists: &mut [List<'a>],
    ) {
        match self.shelved.and_then(<[_]>::first_chunk) {
            Some(shelved) => *slots = *shelved,
            None => self.walk_again(table, slots, lists),
        }
    }

    fn walk_again(
        &mut self,
        table: &'static Table,
        slots: &mut [Slot<'a>],
        lists: &mut [List<'a>],
    ) {
        of_width!(self.decoder.widths, W => self.walk_members::<W>(table, slots, lists))
    }

    fn walk_members<W: Width>(
        &mut self,
        table: &'static Table,
        slots: &mut [Slot<'a>],
        lists: &mut [List<'a>],
    ) {
        let protocol = self.decoder.bit;
        let Span { from: mut rest, end } = *self.rest;
        let mut seen = 0u64;
        self.own = *self.rest;
        while rest.len() > end {
            let Some((tag, data, next)) = W::split(rest) else { break };
            let at = core::mem::replace(&mut rest, next);
            let Some((member, rule)) = table.rule(tag).filter(|(_, rule)| rule.is_of(protocol))
            else {
                continue;
            };
            let bit = bit(member);
            if rule.is_list() {
                self.walk_inner(table, member, lists, data, Span { from: at, end: next.len() });
                seen |= bit;
                continue;
            }
            if seen != 0 && (member == 0 || seen & bit != 0) {
                rest = at;
                break;
            }
            seen |= bit;
            let content = match (self.doubtful, rule.quick, data) {
                (true, ..) => table.at(member).and_then(|route| readable(route, data)),
                (false, Quick::Text, [text @ .., _]) => Some(text),
                (false, ..) => Some(data),
            };
            if let Some(slot) = slots.get_mut(usize::from(rule.place)) {
                *slot = content;
            }
        }
        self.own.end = rest.len();
        self.rest.from = rest;
    }

    /// Walks over a member of a list inside the element.
    fn walk_inner(
        &self,
        table: &'static Table,
        member: u8,
        lists: &mut [List<'a>],
        data: &'a [u8],
        own: Span<'a>,
    ) {
        let Some(route) = table.at(member) else { return };
        match route.target {
            Target::Repeated { list } => {
                let Some(list) = lists.get_mut(usize::from(list)) else { return };
                let content = content(route, data, self.doubtful);
                let values = content.map_or(0, |content| route.values(content));
                if values > 0 {
                    list.doubtful = self.doubtful;
                    list.repeat(own, values);
                }
            }
            Target::Member { list, member, .. } => {
                let Some(list) = lists.get_mut(usize::from(list)) else { return };
                list.doubtful = self.doubtful;
                list.admit(member, false);
                list.reach(own);
            }
            Target::Slot(_) | Target::Nested { .. } => {}
        }
    }

    /// The elements of a list inside this element.
    #[must_use]
    pub fn repeated<T: FloatingValue<'a>>(
        &self,
        table: &'static Table,
        list: &List<'a>,
        shelf: &[Slot<'a>],
    ) -> Vec<T> {
        self.decoder.repeated(table, list, shelf)
    }

    /// The elements of a list of several members inside this element.
    ///
    /// # Errors
    ///
    /// In strict mode, where a count inside one of them differs from its list.
    #[inline]
    pub fn group<G: Group<'a>>(
        &mut self,
        list: &List<'a>,
        shelf: &[Slot<'a>],
    ) -> Result<Vec<G>, DecodeError> {
        self.decoder.group(list, shelf)
    }

    /// Compares a count inside the element with its list.
    ///
    /// # Errors
    ///
    /// In strict mode, where they differ.
    pub fn check_count(
        &mut self,
        field: &'static FieldDescriptor,
        slot: Slot<'_>,
        found: u32,
    ) -> Result<(), DecodeError> {
        let announced = slot.and_then(raw_of).unwrap_or(0);
        if announced == found {
            return Ok(());
        }
        let path = FieldPath::new(field).in_element(self.index);
        self.decoder.count_mismatch(path, announced, found, self.own)
    }
}

/// The value of a field that appears once.
#[inline]
#[must_use]
pub fn read<'a, T: FloatingValue<'a>>(slot: Slot<'a>) -> Option<T> {
    T::from_slot(slot)
}

/// The number of a field that appears once and travels as a `W`.
#[inline]
#[must_use]
pub fn read_as<W: Scalar, T: Scalar>(slot: Slot<'_>) -> Option<T> {
    W::from_slot(slot).map(|value| T::from_raw(value.into_raw()))
}

/// The count in a floating field.
#[must_use]
pub fn read_count(slot: Slot<'_>) -> Count {
    Count::decoded(slot.and_then(raw_of))
}
