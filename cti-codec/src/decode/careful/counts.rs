//! Counts against their lists, and where a count that is wrong stands.

use crate::decode::careful::lists::{Admission, ListState};
use crate::decode::careful::{Careful, WireField};
use crate::header::HEADER_BYTES;
use crate::message::Group;
use crate::wire::length::wire_len;
use crate::{AnomalyKind, Count, DecodeError, FieldDescriptor, FieldPath};

impl<'a> Careful<'a, '_> {
    /// Compares a count of the fixed part with its list. An absent one announces nothing.
    ///
    /// # Errors
    ///
    /// In strict mode, where they differ.
    pub fn check_fixed_count(
        &mut self,
        field: &'static FieldDescriptor,
        announced: Count,
        found: usize,
    ) -> Result<(), DecodeError> {
        let Some(kind) = mismatch(announced, found) else { return Ok(()) };
        let offset = match announced.on_wire() {
            Some(_) => self.fixed_offset(field),
            None => self.end(),
        };
        self.deviate(kind, Some(FieldPath::new(field)), offset)
    }

    /// Compares a floating count with its list. An absent one announces nothing.
    ///
    /// # Errors
    ///
    /// In strict mode, where they differ.
    pub fn check_count(
        &mut self,
        field: &'static FieldDescriptor,
        announced: Count,
        found: usize,
    ) -> Result<(), DecodeError> {
        let Some(kind) = mismatch(announced, found) else { return Ok(()) };
        let mut rest = self.part.rest;
        let offset = loop {
            match self.next(&mut rest) {
                Some(other) if self.is(field, other) => break self.offset_of(other.at),
                Some(_) => {}
                None => break self.end(),
            }
        };
        self.deviate(kind, Some(FieldPath::new(field)), offset)
    }

    /// Compares the counts in each element of the record list at this position among the items.
    ///
    /// # Errors
    ///
    /// In strict mode, where they differ.
    pub fn check_element_counts<G: Group<'a>>(
        &mut self,
        item: u8,
        elements: &[G],
    ) -> Result<(), DecodeError> {
        let list = self.table.routes().iter().find(|route| route.item == item);
        let list = list.map_or(0, |route| route.list);
        let start = Start { at: self.part.rest, state: ListState::default() };
        let mut counts = ElementCounts { careful: self, list, element: 0, start, next: None };
        for (element, value) in (0u32..).zip(elements) {
            counts.element = element;
            value.check_counts(&mut counts)?;
        }
        Ok(())
    }

    fn fixed_offset(&self, wanted: &FieldDescriptor) -> u32 {
        let fields = self.part.message.fixed.iter().take_while(|field| *field != wanted);
        let before = fields
            .filter(|field| field.gate.contains(self.part.protocol))
            .fold(HEADER_BYTES, |sum, field| sum.saturating_add(field.size.unwrap_or(0).into()));
        wire_len(before)
    }

    /// Whether this field of the wire has the tag of a field that the protocol has.
    fn is(&self, wanted: &FieldDescriptor, field: WireField<'a>) -> bool {
        wanted.tag == Some(field.tag) && wanted.gate.has(self.bit)
    }
}

/// What is wrong with a count, if anything is.
fn mismatch(announced: Count, found: usize) -> Option<AnomalyKind> {
    let (announced, found) = (announced.on_wire().unwrap_or(0), wire_len(found));
    (announced != found).then_some(AnomalyKind::CountMismatch { announced, found })
}

/// Checks the counts inside the elements of one list, element by element.
///
/// The fields of an element are looked up when a count is wrong, from those of the one before on:
/// each field is passed once for each count that is wrong.
pub struct ElementCounts<'c, 'a, 's> {
    careful: &'c mut Careful<'a, 's>,
    list: u8,
    /// The position of the element whose counts are checked.
    element: u32,
    /// Where the element begins that was last looked up.
    start: Start<'a>,
    /// Where the one after it begins, if that is known.
    next: Option<Start<'a>>,
}

/// Where an element begins.
#[derive(Clone, Copy)]
struct Start<'a> {
    /// The element's first field, and what follows it; before the first element, the floating part.
    at: &'a [u8],
    /// The list, which has admitted that field.
    state: ListState,
}

impl<'a> ElementCounts<'_, 'a, '_> {
    /// Compares a count in the element with its list. An absent one announces nothing.
    ///
    /// # Errors
    ///
    /// In strict mode, where they differ.
    #[inline]
    pub fn check(
        &mut self,
        field: &'static FieldDescriptor,
        announced: Count,
        found: usize,
    ) -> Result<(), DecodeError> {
        match mismatch(announced, found) {
            Some(kind) => self.deviate(kind, field),
            None => Ok(()),
        }
    }

    #[cold]
    fn deviate(
        &mut self,
        kind: AnomalyKind,
        field: &'static FieldDescriptor,
    ) -> Result<(), DecodeError> {
        let offset = self.find(field);
        let path = FieldPath::new(field).in_element(self.element);
        self.careful.deviate(kind, Some(path), offset)
    }

    /// Where a field first stands in the element; the end of the message where it does not.
    fn find(&mut self, wanted: &FieldDescriptor) -> u32 {
        while self.start.state.count <= self.element {
            if self.next.is_none() {
                self.scan(None);
            }
            match self.next.take() {
                Some(next) => self.start = next,
                None => return self.careful.end(),
            }
        }
        self.scan(Some(wanted)).unwrap_or_else(|| self.careful.end())
    }

    /// Passes over the fields of the element at `start`. Where the wanted one first stands.
    fn scan(&mut self, wanted: Option<&FieldDescriptor>) -> Option<u32> {
        let is_wanted = |careful: &Careful<'a, '_>, field| {
            wanted.is_some_and(|wanted| careful.is(wanted, field))
        };
        let Start { at: mut rest, mut state } = self.start;
        if state.count > 0 {
            let first = self.careful.next(&mut rest)?;
            if is_wanted(self.careful, first) {
                return Some(self.careful.offset_of(first.at));
            }
        }
        loop {
            let (field, route) = self.careful.next_of(self.list, &mut rest)?;
            if state.admit_record(route.place) != Admission::Joins {
                self.next = Some(Start { at: field.at, state });
                return None;
            }
            if is_wanted(self.careful, field) {
                return Some(self.careful.offset_of(field.at));
            }
        }
    }
}
