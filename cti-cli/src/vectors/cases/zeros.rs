//! Fields of tag 0, and zeros behind the last field, which look like them.

use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::subject::{Failure, Subject};

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    for (case, comment, amount) in [
        ("zero-first", "tag 0 before every other field", Amount::Typical),
        ("zero-between", "tag 0 between other fields", Amount::Typical),
        ("zero-data", "tag 0, with data, after every other field", Amount::Minimal),
        ("zeros-field", "zeros after the last field, as many as tag and length", Amount::Typical),
        ("zeros", "zeros after the last field", Amount::Minimal),
    ] {
        let Some(protocol) = subject.protocol_for(case, &[]) else { continue };
        let mut wire = subject.wire(protocol, amount, case)?;
        let mut random = subject.random(case);
        let middle = wire.fields.len().checked_div(2).unwrap_or(0);
        let head = protocol.widths().header_bytes();
        let wire = match case {
            "zero-data" => {
                let len = random.below(9).saturating_add(1);
                wire.with(0, &random.bytes(len))
            }
            "zeros-field" => wire.then(&vec![0; head]),
            "zeros" => wire.then(&vec![0; random.below(10).saturating_add(head)]),
            _ => {
                let at = if case == "zero-first" { 0 } else { middle };
                wire.fields.insert(at, (0, vec![]));
                wire
            }
        };
        subject.add(protocol, case, comment, &[Flag::TagZero], wire.bytes());
    }
    Ok(())
}
