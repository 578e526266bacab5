//! Fields of tag 0, above all the zeros that some peers send behind the last field.

use super::PROTOCOLS;
use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::{Field, Wire};

/// The most zeros that are tried: three fields of the widest tag and length, and some more.
const MOST: usize = 14;

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    for protocol in PROTOCOLS {
        let empty = Wire { fields: vec![], ..subject.wire(protocol, Amount::Minimal, "zeros")? };
        for count in 1..=MOST {
            for (case, words, fields) in [
                ("zeros-alone", "and nothing before them", vec![]),
                ("zeros-after", "after a field", vec![(7, vec![0, 1])]),
            ] {
                let wire = Wire { fields, ..empty.clone() }.then(&vec![0; count]);
                let comment = format!("zeros, {words}: {count}");
                let case = format!("{case}-{count}");
                subject.add(protocol, case, comment, &[Flag::TagZero], wire.bytes());
            }
        }
        let fields: [(&str, &str, Vec<Field>); 4] = [
            ("first", "before another field", vec![(0, vec![]), (7, vec![1])]),
            ("between", "between two fields", vec![(7, vec![1]), (0, vec![9]), (8, vec![2])]),
            ("data", "with data that looks like fields", vec![(0, vec![7, 1, 0, 8, 0, 1, 0, 0])]),
            ("again", "more than once", vec![(0, vec![1]), (7, vec![]), (0, vec![2]), (0, vec![])]),
        ];
        for (kind, words, fields) in fields {
            let wire = Wire { fields, ..empty.clone() };
            let (case, comment) = (format!("zero-{kind}"), format!("tag 0 {words}"));
            subject.add(protocol, case, comment, &[Flag::TagZero], wire.bytes());
        }
        let wire = empty.clone().with(0, &[]).then(&[0]);
        let flags = [Flag::TagZero, Flag::TrailingBytes, Flag::SeveralFaults];
        let comment = "tag 0, and a stray byte, which is found first";
        subject.add(protocol, "zero-and-stray", comment, &flags, wire.bytes());
    }
    Ok(())
}
