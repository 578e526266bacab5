//! Whether the entries of a message fit its declaration: what the type system sees to in a derived
//! message.

use alloc::collections::BTreeSet;

use crate::{EncodeError, EncodeErrorKind, FieldPath, Layout};

use super::plan::{Plan, Role, Spot};
use super::write::fits_type;
use super::{DynamicMessage, FloatingEntry};

/// The place of a floating field in canonical order: item, element, member, position in a list
/// inside the element, member of that list's element.
type Position = (usize, u32, usize, u32, usize);

/// Refuses an entry that the declaration has no room for.
pub(super) fn check(message: &DynamicMessage<'_>) -> Result<(), EncodeError> {
    let misfit = |field| EncodeError {
        kind: EncodeErrorKind::Misfit,
        message: Some(message.descriptor),
        field,
    };
    let unpublished = message.descriptor.layout == Layout::Unpublished;
    if unpublished && !message.unknown.is_empty() || !unpublished && message.body.is_some() {
        return Err(misfit(None));
    }
    check_fixed(message).map_err(|path| misfit(Some(path)))?;
    check_floating(message).map_err(|path| misfit(Some(path)))
}

fn check_fixed(message: &DynamicMessage<'_>) -> Result<(), FieldPath> {
    let mut names = BTreeSet::new();
    for entry in &message.fixed {
        let declared = message.descriptor.fixed.contains(entry.field);
        let typed = entry.field.is_count() || fits_type(entry.field, &entry.value);
        if !declared || !typed || !names.insert(entry.field.name) {
            return Err(FieldPath::new(entry.field));
        }
    }
    Ok(())
}

fn check_floating(message: &DynamicMessage<'_>) -> Result<(), FieldPath> {
    let plan = Plan::of_all_protocols(message.descriptor);
    let mut before = None;
    for entry in &message.floating {
        let spot = plan.of_field(entry.path.field).ok_or(entry.path)?;
        let at = position(spot, entry, before).ok_or(entry.path)?;
        let typed = entry.path.field.is_count() || fits_type(entry.path.field, &entry.value);
        if !typed || before >= Some(at) {
            return Err(entry.path);
        }
        before = Some(at);
    }
    Ok(())
}

/// The entry's place, if its path has the indices that its role asks for and leaves no gap in a
/// repeated field. A gap in a record list is an element of which nothing was read.
fn position(spot: Spot, entry: &FloatingEntry<'_>, before: Option<Position>) -> Option<Position> {
    let FieldPath { element, inner, .. } = entry.path;
    let item = spot.item;
    match (spot.role, element, inner) {
        (Role::Single, None, None) => Some((item, 0, 0, 0, 0)),
        (Role::List, Some(element), None) => {
            let next = match before {
                Some((of, last, ..)) if of == item => last.checked_add(1)?,
                _ => 0,
            };
            (element == next).then_some((item, element, 0, 0, 0))
        }
        (Role::Member { member, repeats: false, .. }, Some(element), None) => {
            Some((item, element, member, 0, 0))
        }
        (Role::Inner { member, inner_member, .. }, Some(element), Some(inner)) => {
            Some((item, element, member, inner, inner_member))
        }
        (Role::Member { member, repeats: true, .. }, Some(element), Some(inner)) => {
            let next = match before {
                Some((of, at, own, last, _)) if (of, at, own) == (item, element, member) => {
                    last.checked_add(1)?
                }
                _ => 0,
            };
            (inner == next).then_some((item, element, member, inner, 0))
        }
        _ => None,
    }
}
