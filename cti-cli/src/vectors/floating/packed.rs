//! Packed lists: fields of every length, and fields of one and of several values mixed.

use cti_codec::{FieldDescriptor, Protocol};

use super::PROTOCOLS;
use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::parts::{Role, floating};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::Wire;

/// How many values the fields of a list hold, one field after the other.
const MIXED: [&[usize]; 8] =
    [&[1, 2], &[2, 1], &[2, 2], &[1, 3, 1], &[2, 0, 2], &[1, 0, 1], &[0, 3], &[3, 1, 2]];

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    let packed: Vec<_> =
        floating(subject.descriptor).into_iter().filter(|(field, _)| field.packed).collect();
    for protocol in PROTOCOLS {
        for field in &packed {
            every_length(subject, protocol, *field)?;
            mixed(subject, protocol, *field)?;
        }
        too_many(subject, protocol)?;
    }
    several_faults(subject)
}

/// A field of every length up to three values and a bit.
fn every_length(
    subject: &mut Subject,
    protocol: Protocol,
    field: (&'static FieldDescriptor, Role),
) -> Result<(), Failure> {
    let size = usize::from(field.0.size.unwrap_or(1));
    for len in 0..=size.saturating_mul(3).saturating_add(1) {
        let case = format!("packed-{}-{len}", field.0.name);
        let data = subject.random(&case).bytes(len);
        let count = len.checked_div(size).unwrap_or(0);
        let wire = subject.packed(protocol, field, &[data], count, &case)?;
        let comment = format!("{} in {len} bytes, and another field after it", field.0.name);
        let wire = wire.with(200, &[1]);
        subject.add(protocol, case, comment, &[Flag::PackedList], wire.bytes());
    }
    Ok(())
}

/// Fields that hold none, one and several values, of which the count says the sum.
fn mixed(
    subject: &mut Subject,
    protocol: Protocol,
    field: (&'static FieldDescriptor, Role),
) -> Result<(), Failure> {
    let size = usize::from(field.0.size.unwrap_or(1));
    for values in MIXED {
        let shown: Vec<String> = values.iter().map(usize::to_string).collect();
        let case = format!("packed-{}-mixed-{}", field.0.name, shown.join("-"));
        let mut random = subject.random(&case);
        let data: Vec<Vec<u8>> =
            values.iter().map(|count| random.bytes(count.saturating_mul(size))).collect();
        let wire = subject.packed(protocol, field, &data, values.iter().sum(), &case)?;
        let comment = format!("{}: values in its fields: {}", field.0.name, shown.join(", "));
        subject.add(protocol, case, comment, &[Flag::PackedList], wire.bytes());
    }
    Ok(())
}

/// More values than the count can say, and than a message holds when each has its field.
fn too_many(subject: &mut Subject, protocol: Protocol) -> Result<(), Failure> {
    for (values, per_field) in [(255_usize, 100_usize), (256, 120), (300, 100), (5_400, 120)] {
        let case = format!("packed-many-{values}");
        let empty = Wire { fields: vec![], ..subject.wire(protocol, Amount::Minimal, &case)? };
        let data = subject.random(&case).bytes(values.saturating_mul(2));
        let fields = data.chunks(per_field.saturating_mul(2));
        let fields = fields.map(|data| (1, data.to_vec())).collect();
        let low = values.to_be_bytes().last().copied().unwrap_or(0);
        let wire = Wire { fields, fixed: vec![low], ..empty };
        let comment = format!("Port: {values} values, and a count of one byte");
        let flags = [Flag::PackedList, Flag::CountMismatch];
        subject.add(protocol, case, comment, &flags, wire.bytes());
    }
    Ok(())
}

/// A packed field among other faults: its anomaly stands in the order of the wire.
fn several_faults(subject: &mut Subject) -> Result<(), Failure> {
    for protocol in PROTOCOLS {
        let case = "packed-and-others";
        let wire = subject.wire(protocol, Amount::Minimal, case)?;
        let fields = vec![
            (5, vec![1]),
            (0, vec![]),
            (1, vec![0, 1, 0, 2]),
            (9, vec![0, 3, 0, 4]),
            (3, vec![]),
            (0, vec![7]),
        ];
        let wire = Wire { fields, ..wire }.then(&[0]);
        let flags = [Flag::SeveralFaults, Flag::PackedList, Flag::TagZero];
        let comment = "wrong lengths, tags 0, packed fields, one of which begins a record";
        subject.add(protocol, case, comment, &flags, wire.bytes());
    }
    Ok(())
}
