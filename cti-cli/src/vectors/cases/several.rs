//! Several faults in one message: which is the first, and in which order are they reported?

use cti_codec::{Protocol, WireType};

use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::parts::{Role, fixed_part, floating, overwrite};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::{Wire, head};

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    for (case, comment, amount) in [
        ("several-faults", "what can be wrong at once", Amount::Full),
        ("several-faults-2", "what can be wrong at once, in a shorter message", Amount::Typical),
    ] {
        let Some(protocol) = subject.protocol_for(case, &[]) else { continue };
        let wire = subject.wire(protocol, amount, case)?;
        let (wire, faults) = spoil(subject, protocol, wire);
        if faults < 2 {
            continue;
        }
        let flags = [Flag::SeveralFaults];
        subject.add(protocol, case, comment, &flags, wire.clone().then(&[0]).bytes());
        let tail = head(protocol.widths(), 1, 9);
        let case = format!("{case}-past-end");
        let comment = format!("{comment}, and a field that reaches past the end");
        subject.add(protocol, case, comment, &flags, wire.then(&tail).bytes());
    }
    Ok(())
}

/// Spoils a right message in several ways. Tells how many.
fn spoil(subject: &Subject, protocol: Protocol, mut wire: Wire) -> (Wire, usize) {
    let mut faults = 0_usize;
    let mut spoiled = || faults = faults.saturating_add(1);
    let fixed = fixed_part(subject.descriptor, protocol);
    if let Some(at) = fixed.iter().find(|at| at.field.ty == WireType::Bool) {
        overwrite(&mut wire.fixed, *at, 2);
        spoiled();
    }
    if let Some(at) = fixed.iter().find(|at| at.field.is_count()) {
        overwrite(&mut wire.fixed, *at, 99);
        spoiled();
    }
    let declared = floating(subject.descriptor);
    let of = |tag: u16| declared.iter().find(|(field, _)| field.tag == Some(tag));
    wire.fields.truncate(12);
    let mut texts = 0_usize;
    for (tag, data) in wire.fields.iter_mut().rev() {
        match of(*tag).map(|(field, _)| field.ty) {
            Some(WireType::String | WireType::NamedVar) if texts < 2 => {
                data.pop();
                texts = texts.saturating_add(1);
                spoiled();
            }
            Some(ty) if ty.is_scalar() && texts == 1 => {
                data.push(0);
                spoiled();
            }
            _ => {}
        }
    }
    let single = |tag: u16| of(tag).is_some_and(|(_, role)| *role == Role::Single);
    if let Some(again) = wire.fields.iter().find(|(tag, _)| single(*tag)).cloned() {
        wire.fields.push(again);
        spoiled();
    }
    let required = |tag: u16| of(tag).is_some_and(|(field, _)| field.required);
    if let Some(at) = wire.fields.iter().rposition(|(tag, _)| required(*tag)) {
        let (gone, _) = wire.fields.remove(at);
        wire.fields.retain(|(tag, _)| *tag != gone);
        spoiled();
    }
    (wire, faults)
}
