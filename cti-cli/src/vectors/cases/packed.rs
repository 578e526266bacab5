//! Packed lists: fields that hold several values.

use cti_codec::{FieldDescriptor, Protocol};

use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::parts::{Role, floating};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::Wire;

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    for (field, role) in floating(subject.descriptor) {
        if field.packed {
            lengths(subject, (field, role))?;
        }
    }
    Ok(())
}

/// Fields of several values, alone and among others, and counts that say other numbers.
fn lengths(subject: &mut Subject, field: (&'static FieldDescriptor, Role)) -> Result<(), Failure> {
    let (name, size) = (field.0.name, usize::from(field.0.size.unwrap_or(1)));
    let many = 100_usize;
    let cases: [(&str, &str, &[usize], usize); 10] = [
        ("two", "two values in one field", &[2], 2),
        ("three", "three values in one field", &[3], 3),
        ("many", "many values in one field", &[many], many),
        ("then-one", "a field of two values, and one of one", &[2, 1], 3),
        ("after-one", "a field of one value, and one of two", &[1, 2], 3),
        ("again", "two fields of two values", &[2, 2], 4),
        ("empty", "a field without a value", &[0], 0),
        ("empty-between", "fields of two values, and one without any between them", &[2, 0, 2], 4),
        ("counts-fields", "one field of two values, and the count says one", &[2], 1),
        ("counts-none", "one field of two values, and the count says none", &[2], 0),
    ];
    for (kind, comment, values, count) in cases {
        let case = format!("packed-{name}-{kind}");
        let Some(protocol) = subject.protocol_for(&case, &[field.0]) else { continue };
        let data = |(at, count): (usize, &usize)| -> Vec<u8> {
            let one = |n: usize| subject.data(protocol, field.0, &format!("{case}-{at}-{n}"));
            (0..*count).flat_map(one).collect()
        };
        let data: Vec<Vec<u8>> = values.iter().enumerate().map(data).collect();
        let wire = subject.packed(protocol, field, &data, count, &case)?;
        let comment = format!("{name}: {comment}");
        subject.add(protocol, case, comment, &[Flag::PackedList], wire.bytes());
    }
    if size > 1 {
        for (kind, len) in [("odd", size.saturating_mul(2)), ("odd-more", size.saturating_mul(5))] {
            let case = format!("packed-{name}-{kind}");
            let Some(protocol) = subject.protocol_for(&case, &[field.0]) else { continue };
            let data = subject.random(&case).bytes(len.saturating_sub(1));
            let wire = subject.packed(protocol, field, &[data], 0, &case)?;
            let comment = format!("{name}: a byte is missing from the last of several values");
            subject.add(protocol, case, comment, &[Flag::PackedList], wire.bytes());
        }
    }
    Ok(())
}

impl Subject {
    /// A message of nothing but a list, whose fields have this data and whose count says a number.
    ///
    /// # Errors
    ///
    /// Where encoding refuses the message around it.
    pub fn packed(
        &self,
        protocol: Protocol,
        (field, role): (&FieldDescriptor, Role),
        data: &[Vec<u8>],
        count: usize,
        case: &str,
    ) -> Result<Wire, Failure> {
        let Role::List(list) = role else { return Err(format!("{} is no list", field.name)) };
        let mut wire = self.list(protocol, list, 1, Amount::Minimal, case)?;
        let tag = field.tag.unwrap_or(0);
        wire.fields.retain(|(own, _)| *own != tag);
        wire.fields.extend(data.iter().map(|data| (tag, data.clone())));
        if let Some(own) = self.count_of(list) {
            self.announce(&mut wire, protocol, own, u32::try_from(count).unwrap_or(u32::MAX));
        }
        Ok(wire)
    }
}
