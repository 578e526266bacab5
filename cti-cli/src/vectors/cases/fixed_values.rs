//! Numbers that no enumeration and no mask names, and BOOLs that are none.

use cti_codec::{EnumKind, FieldDescriptor, Value, WireType};

use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::parts::{Role, fixed_part, floating, overwrite};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire;

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    unnamed(subject, EnumKind::Open)?;
    unnamed(subject, EnumKind::Mask)?;
    bools(subject)
}

/// Every enumeration or mask of the message at numbers without a name.
fn unnamed(subject: &mut Subject, kind: EnumKind) -> Result<(), Failure> {
    let (case, comment, flag) = match kind {
        EnumKind::Open => (
            "unknown-numbers",
            "every enumeration has a number without a name",
            Flag::UnknownNumber,
        ),
        EnumKind::Mask => ("unknown-bits", "every mask has all its bits set", Flag::UnknownBits),
    };
    let Some(protocol) = subject.protocol_for(case, &[]) else { return Ok(()) };
    let mut wire = subject.wire(protocol, Amount::Minimal, case)?;
    let mut changed = false;
    for at in fixed_part(subject.descriptor, protocol) {
        if let Some(number) = without_name(at.field, kind) {
            overwrite(&mut wire.fixed, at, number);
            changed = true;
        }
    }
    let maker = subject.maker(protocol, Amount::Minimal, case);
    for (field, role) in floating(subject.descriptor) {
        if role != Role::Single || !maker.has(field) {
            continue;
        }
        if let (Some(number), Some(tag)) = (without_name(field, kind), field.tag) {
            wire.set(tag, &wire::data(field, &Value::Unsigned(number)));
            changed = true;
        }
    }
    if changed {
        subject.add(protocol, case, comment, &[flag], wire.bytes());
    }
    Ok(())
}

fn without_name(field: &FieldDescriptor, kind: EnumKind) -> Option<u32> {
    let values = field.values.filter(|values| values.kind == kind)?;
    let most = match field.ty.size()? {
        1 => 0xFF,
        2 => 0xFFFF,
        _ => u32::MAX,
    };
    match kind {
        EnumKind::Mask => Some(most),
        EnumKind::Open => [0x00FA_CADE, 0xFACE, 0x7ACE, 0xFB, 0xFC, 0xFD]
            .into_iter()
            .find(|number| *number <= most && values.name_of(*number).is_none()),
    }
}

/// Each BOOL at a number that is neither 0 nor 1.
fn bools(subject: &mut Subject) -> Result<(), Failure> {
    let numbers = [2, 0x0100, 0xFFFF, 0x8000];
    for field in subject.descriptor.fixed.iter().filter(|field| field.ty == WireType::Bool) {
        let case = format!("bool-{}", field.name);
        let Some(protocol) = subject.protocol_for(&case, &[field]) else { continue };
        let number = subject.random(&case).pick(&numbers).copied().unwrap_or(2);
        let mut wire = subject.wire(protocol, Amount::Minimal, &case)?;
        let fixed = fixed_part(subject.descriptor, protocol);
        let Some(at) = fixed.iter().find(|at| at.field == field) else { continue };
        overwrite(&mut wire.fixed, *at, number);
        let comment = format!("{} is {number}", field.name);
        subject.add(protocol, &case, &comment, &[Flag::BoolValue], wire.bytes());
        if fixed.last().is_some_and(|last| last.field != field) {
            let end = at.start.saturating_add(at.size);
            let body = wire.fixed.get(..end).unwrap_or_default();
            let bytes = wire::message(subject.descriptor.number, body);
            let comment = format!("{comment}, and the fixed part ends after it");
            let flags = [Flag::SeveralFaults, Flag::FixedPartCutShort, Flag::BoolValue];
            subject.add(protocol, format!("{case}-cut"), comment, &flags, bytes);
        }
    }
    for (field, role) in floating(subject.descriptor) {
        let case = format!("bool-{}", field.name);
        if field.ty != WireType::Bool {
            continue;
        }
        let Some(protocol) = subject.protocol_for(&case, &[field]) else { continue };
        let number = subject.random(&case).pick(&numbers).copied().unwrap_or(2);
        let data = wire::data(field, &Value::Unsigned(number));
        let wire = subject.with_field(protocol, (field, role), &data, &case)?;
        let comment = format!("{} is {number}", field.name);
        subject.add(protocol, &case, comment, &[Flag::BoolValue], wire.bytes());
    }
    Ok(())
}
