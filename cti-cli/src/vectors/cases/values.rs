//! Data that is not what its field's type or limit says.

use cti_codec::{FieldDescriptor, WireType};

use crate::vectors::flags::Flag;
use crate::vectors::parts::{Role, floating};
use crate::vectors::subject::{Failure, Subject};

/// What a field's data is turned into: what it is called, what it shows, and the data.
type Turned = (&'static str, &'static str, Flag, Vec<u8>);

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    let fields = floating(subject.descriptor);
    for (field, role) in &fields {
        limits(subject, (field, *role))?;
        lengths(subject, (field, *role))?;
    }
    for ty in [WireType::String, WireType::NamedVar, WireType::NamedArray] {
        let of_type: Vec<_> = fields.iter().filter(|(field, _)| field.ty == ty).collect();
        for round in 0..2_usize {
            let pick = format!("texts-{}-{round}", ty.name());
            if let Some(field) = subject.random(&pick).pick(&of_type) {
                texts(subject, **field, round)?;
            }
        }
    }
    Ok(())
}

fn add(
    subject: &mut Subject,
    (field, role): (&FieldDescriptor, Role),
    (name, comment, flag, data): Turned,
) -> Result<(), Failure> {
    let case = format!("{name}-{}", field.name);
    let Some(protocol) = subject.protocol_for(&case, &[field]) else { return Ok(()) };
    if data.len() > protocol.widths().max_length() {
        return Ok(());
    }
    let wire = subject.with_field(protocol, (field, role), &data, &case)?;
    let comment = format!("{}: {comment}", field.name);
    subject.add(protocol, case, comment, &[flag], wire.bytes());
    Ok(())
}

/// Data of just as many bytes as the field may have, and of one more.
fn limits(subject: &mut Subject, field: (&FieldDescriptor, Role)) -> Result<(), Failure> {
    let Some(max) = field.0.max.map(usize::from) else { return Ok(()) };
    let mut random = subject.random(field.0.name);
    let mut filled = |len: usize| match field.0.ty {
        WireType::String => Some([random.letters(len.saturating_sub(1)), vec![0]].concat()),
        WireType::Unspec => Some(random.bytes(len)),
        WireType::NamedVar => {
            let value = random.letters(len.saturating_sub(8));
            Some([b"user.x\0".to_vec(), value, vec![0]].concat())
        }
        WireType::NamedArray => {
            let value = random.letters(len.saturating_sub(9));
            Some([b"\x03user.x\0".to_vec(), value, vec![0]].concat())
        }
        _ => None,
    };
    let (Some(most), Some(more)) = (filled(max), filled(max.saturating_add(1))) else {
        return Ok(());
    };
    add(subject, field, ("at-most", "as many bytes as allowed", Flag::AtMost, most))?;
    add(subject, field, ("too-long", "a byte more than allowed", Flag::TooLong, more))
}

/// Numbers and identifiers of another length than their type's, which none of packed ones reads as
/// several.
fn lengths(subject: &mut Subject, field: (&FieldDescriptor, Role)) -> Result<(), Failure> {
    let Some(size) = field.0.ty.size().map(usize::from) else { return Ok(()) };
    let mut random = subject.random(field.0.name);
    let mut lens = vec![size.saturating_sub(1), size.saturating_add(1), 0, size.saturating_mul(2)];
    if field.0.packed {
        lens.retain(|len| *len == 0 || len.checked_rem(size) != Some(0));
    }
    let len = random.pick(&lens).copied().unwrap_or(0);
    let data = random.bytes(len);
    let comment = "another length than the type's";
    add(subject, field, ("wrong-length", comment, Flag::WrongLength, data))
}

/// Texts that are not ended as they should be.
fn texts(
    subject: &mut Subject,
    field: (&'static FieldDescriptor, Role),
    round: usize,
) -> Result<(), Failure> {
    let (missing, after, malformed) = (Flag::MissingNul, Flag::BytesAfterNul, Flag::Malformed);
    let turned: Vec<Turned> = match (field.0.ty, round) {
        (WireType::String, 0) => vec![
            ("missing-nul", "no NUL", missing, b"7".to_vec()),
            ("bytes-after-nul", "a byte after the NUL", after, b"\0x".to_vec()),
        ],
        (WireType::String, _) => vec![
            ("missing-nul-no-data", "no data, so no NUL", missing, vec![]),
            ("two-nuls", "two NULs", after, b"\0\0".to_vec()),
        ],
        (WireType::NamedVar, 0) => vec![
            ("variable-one-nul", "no NUL after the value", malformed, b"user.x\0gold".to_vec()),
            ("variable-after-nul", "a NUL too many", after, b"user.x\0gold\0\0".to_vec()),
            ("variable-no-nul", "no NUL", malformed, b"user.x".to_vec()),
        ],
        (WireType::NamedVar, _) => vec![
            ("variable-no-data", "no data", malformed, vec![]),
            ("variable-empty", "an empty name and an empty value", Flag::EdgeText, vec![0, 0]),
        ],
        (WireType::NamedArray, 0) => vec![
            ("array-one-nul", "no NUL after the value", malformed, b"\x01user.x\0gold".to_vec()),
            ("array-after-nul", "bytes after the value", after, b"\x01user.x\0gold\0xyz".to_vec()),
            ("array-no-index", "no data, not even an index", malformed, vec![]),
        ],
        _ => vec![
            ("array-only-index", "an index and no more", malformed, vec![2]),
            ("array-empty", "an empty name and an empty value", Flag::EdgeText, vec![255, 0, 0]),
        ],
    };
    turned.into_iter().try_for_each(|turned| add(subject, field, turned))
}
