//! The fourth phase of decoding: does each count say what its lists have?
//!
//! First the counts of the message, those of the fixed part ahead, as declared; then those inside
//! list elements, list by list and element by element.

use alloc::vec::Vec;

use crate::{AnomalyKind, DecodeError, FieldDescriptor, FieldPath, Item};

use super::decode::{FixedOnWire, Judge};
use super::lists::{Placed, split, tally};
use super::shelves::Cell;
use super::write::bits;

/// A count, as it was announced.
struct Announced {
    field: &'static FieldDescriptor,
    element: Option<u32>,
    number: u32,
    offset: u32,
}

impl<'a> Judge<'a, '_> {
    /// Phase 4: the counts.
    pub(super) fn counts(
        &mut self,
        fixed: &[FixedOnWire<'a>],
        items: &[Vec<Cell<'a>>],
    ) -> Result<(), DecodeError> {
        let declared = self.descriptor().items;
        let parts: Vec<&[Cell<'a>]> = items.iter().map(Vec::as_slice).collect();
        let tallies = tallies(declared, &parts, None);
        for field in self.descriptor().fixed {
            let on_wire = fixed.iter().find(|known| known.entry.field == field);
            let number = on_wire.map_or(0, |known| bits(field.ty, &known.entry.value));
            let offset = on_wire.map_or_else(|| self.end(), |known| known.offset);
            self.compare(&Announced { field, element: None, number, offset }, &tallies)?;
        }
        self.floating_counts(declared, &parts, None)?;
        for (item, part) in declared.iter().zip(parts) {
            let Item::Group(group) = item else { continue };
            if !group.items.iter().any(|member| count_field(member).is_some()) {
                continue;
            }
            for element in part.chunk_by(|a, b| a.path.element == b.path.element) {
                let index = element.first().and_then(|cell| cell.path.element);
                self.floating_counts(group.items, &split(group.items, element), index)?;
            }
        }
        Ok(())
    }

    /// The floating counts among these items: the message's, or those of one element.
    fn floating_counts(
        &mut self,
        items: &[Item],
        parts: &[&[Cell<'a>]],
        element: Option<u32>,
    ) -> Result<(), DecodeError> {
        let tallies = tallies(items, parts, element);
        for (item, part) in items.iter().zip(parts) {
            let Some(field) = count_field(item) else { continue };
            // An absent count announces nothing, also at a version that has none. Nor does one that
            // could not be read, which is named at its place all the same.
            let value = part.iter().find_map(Placed::value);
            let number = value.map_or(0, |value| bits(field.ty, value));
            let location = part.first().and_then(|cell| cell.location);
            let offset = location.map_or_else(|| self.end(), |location| location.offset);
            self.compare(&Announced { field, element, number, offset }, &tallies)?;
        }
        Ok(())
    }

    /// Compares a count with each of its lists.
    fn compare(&mut self, count: &Announced, tallies: &[u32]) -> Result<(), DecodeError> {
        for target in count.field.counts {
            let announced = count.number;
            let found = tallies.get(usize::from(*target)).copied().unwrap_or(0);
            if announced != found {
                let kind = AnomalyKind::CountMismatch { announced, found };
                let path = FieldPath { element: count.element, ..FieldPath::new(count.field) };
                self.deviate(kind, count.offset, Some(path))?;
            }
        }
        Ok(())
    }
}

fn tallies(items: &[Item], parts: &[&[Cell<'_>]], element: Option<u32>) -> Vec<u32> {
    items.iter().zip(parts).map(|(item, part)| tally(item, part, element)).collect()
}

/// The field of this item, if it counts something.
fn count_field(item: &Item) -> Option<&'static FieldDescriptor> {
    match item {
        Item::Field(field) if field.is_count() => Some(field),
        _ => None,
    }
}
