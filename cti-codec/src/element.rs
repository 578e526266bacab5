//! Lists: a second walk over the stretch where the first one found their members.

use alloc::vec::Vec;

use crate::content::raw_of;
use crate::decoder::{Decoder, Slot};
use crate::floating::Span;
use crate::judge::{cleaned, readable};
use crate::table::{Route, Table, Target};
use crate::walk::{List, bit};
use crate::{
    Count, DecodeError, FieldDescriptor, FieldPath, FieldWidths, FloatingValue, Group,
    ProtocolVersion, Scalar,
};

impl<'a> Decoder<'a, '_> {
    /// The elements of a list of several members.
    ///
    /// # Errors
    ///
    /// In strict mode, where a count inside an element differs from its list.
    #[inline]
    pub fn group<G: Group<'a>>(&mut self, list: List<'a>) -> Result<Vec<G>, DecodeError> {
        let mut elements = Vec::new();
        if list.count == 0 {
            return Ok(elements);
        }
        elements.reserve_exact(usize::try_from(list.count).unwrap_or(0));
        let mut rest = list.span;
        for index in 0..list.count {
            let mut element = Element {
                decoder: self,
                rest: &mut rest,
                own: list.span,
                index,
                doubtful: list.doubtful,
            };
            elements.push(G::decode_element(&mut element)?);
        }
        Ok(elements)
    }

    /// The elements of a list of one member.
    #[inline]
    #[must_use]
    pub fn repeated<T: FloatingValue<'a>>(&self, table: &'static Table, list: List<'a>) -> Vec<T> {
        repeated(table, list, self.version, self.widths)
    }
}

fn repeated<'a, T: FloatingValue<'a>>(
    table: &'static Table,
    list: List<'a>,
    version: ProtocolVersion,
    widths: FieldWidths,
) -> Vec<T> {
    let mut elements = Vec::new();
    if list.count == 0 {
        return elements;
    }
    elements.reserve_exact(usize::try_from(list.count).unwrap_or(0));
    let mut span = list.span;
    // The list's first field stands at the front of its span: what has another tag is not its own.
    let mut own = None;
    while let Some(field) = span.next(widths) {
        if *own.get_or_insert(field.tag) != field.tag {
            continue;
        }
        let Some((_, route)) = table.route(field.tag, version) else { continue };
        let content = content(route, field.data, list.doubtful);
        if let Some(element) = content.and_then(T::from_content) {
            elements.push(element);
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
}

impl<'a> Element<'_, 'a, '_> {
    /// Walks over the members: single fields to `slots`, lists to `lists`.
    pub fn walk(&mut self, table: &'static Table, slots: &mut [Slot<'a>], lists: &mut [List<'a>]) {
        let (version, widths) = (self.decoder.version, self.decoder.widths);
        let mut span = *self.rest;
        let mut seen = 0u64;
        self.own = span;
        while let Some(field) = span.next(widths) {
            let Some((member, route)) = table.route(field.tag, version) else { continue };
            match route.target {
                Target::Slot(slot) => {
                    if seen != 0 && (member == 0 || seen & bit(member) != 0) {
                        span.from = field.at;
                        break;
                    }
                    if let Some(slot) = slots.get_mut(usize::from(slot)) {
                        *slot = content(route, field.data, self.doubtful);
                    }
                }
                Target::Repeated { list } => {
                    let readable = content(route, field.data, self.doubtful).is_some();
                    if let (Some(list), true) = (lists.get_mut(usize::from(list)), readable) {
                        list.doubtful = self.doubtful;
                        list.count = list.count.saturating_add(1);
                        list.reach(field.at, span.from);
                    }
                }
                Target::Member { .. } | Target::Nested { .. } => {}
            }
            seen |= bit(member);
        }
        self.own.end = span.from.len();
        *self.rest = span;
    }

    /// The elements of a list inside this element.
    #[must_use]
    pub fn repeated<T: FloatingValue<'a>>(&self, table: &'static Table, list: List<'a>) -> Vec<T> {
        repeated(table, list, self.decoder.version, self.decoder.widths)
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

/// How many elements an array has.
#[must_use]
pub fn array_count(field: &FieldDescriptor, slot: Slot<'_>) -> u32 {
    let size = crate::scalar::scalar_size(field.ty);
    let elements = slot.and_then(|content| content.len().checked_div(size)).unwrap_or(0);
    crate::judge::count(elements)
}

/// The elements of an array of numbers.
#[must_use]
pub fn read_array<T: Scalar>(field: &FieldDescriptor, slot: Slot<'_>) -> Option<Vec<T>> {
    let size = crate::scalar::scalar_size(field.ty);
    slot.map(|content| {
        let chunks = content.chunks_exact(size);
        let mut elements = Vec::with_capacity(chunks.len());
        elements.extend(chunks.filter_map(raw_of).map(T::from_raw));
        elements
    })
}

/// The value of a field that appears once.
#[inline]
#[must_use]
pub fn read<'a, T: FloatingValue<'a>>(slot: Slot<'a>) -> Option<T> {
    slot.and_then(T::from_content)
}

/// The count in a floating field.
#[must_use]
pub fn read_count(slot: Slot<'_>) -> Count {
    Count::decoded(slot.and_then(raw_of))
}
