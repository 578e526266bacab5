//! What the layer `floating` tests beyond the cases of every message: every short input.

mod lists;
mod packed;
mod texts;
mod zeros;

use cti_codec::{FieldDescriptor, Protocol, ProtocolVersion, WireType};

use super::flags::Flag;
use super::make::Amount;
use super::subject::{Failure, Subject};
use super::wire::{Wire, head};

/// One protocol of each width of tag and length.
const PROTOCOLS: [Protocol; 3] = [
    Protocol::cce(ProtocolVersion::V19),
    Protocol::ccx(ProtocolVersion::V18),
    Protocol::cce(ProtocolVersion::V20),
];

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    match subject.descriptor.name {
        "SPLIT" => {
            split(subject)?;
            zeros::cases(subject)
        }
        "PACKED" => packed::cases(subject),
        "NUMBERS" | "IDENTIFIERS" => every_length(subject),
        "TEXTS" | "NAMED" => texts::cases(subject),
        "LISTS" | "GROUP" | "NESTED" | "INNER" | "RECORDS" | "OLDER_LISTS" => lists::cases(subject),
        _ => Ok(()),
    }
}

/// The splitting of the floating part into tags, lengths and data.
fn split(subject: &mut Subject) -> Result<(), Failure> {
    for protocol in PROTOCOLS {
        let widths = protocol.widths();
        let (tag, len) = (widths.max_tag(), widths.max_length().min(1_000));
        let declared = u16::try_from(len).unwrap_or(u16::MAX);
        let empty = Wire { fields: vec![], ..subject.wire(protocol, Amount::Minimal, "split")? };
        let known = Flag::UnknownTag;
        for (case, comment, fields) in [
            ("nothing", "no fields", vec![]),
            ("one", "one field", vec![(7, vec![1, 2, 3])]),
            ("empty", "a field without data", vec![(7, vec![])]),
            ("only-empty", "only fields without data", vec![(2, vec![]), (1, vec![]), (2, vec![])]),
            ("highest-tag", "the highest tag", vec![(tag, vec![1]), (1, vec![2])]),
            ("longest", "the longest data tried", vec![(7, vec![0xAA; len]), (8, vec![1])]),
            ("nested-look", "data that looks like a field", vec![(7, vec![0, 8, 0, 1, 8, 1])]),
        ] {
            let wire = Wire { fields, ..empty.clone() };
            subject.add(protocol, format!("split-{case}"), comment, &[known], wire.bytes());
        }
        for count in 1..widths.header_bytes() {
            let wire = empty.clone().with(7, &[1]).then(&vec![0xFF; count]);
            let (case, comment) = (format!("split-stray-{count}"), format!("stray bytes: {count}"));
            subject.add(protocol, case, comment, &[Flag::TrailingBytes], wire.bytes());
        }
        for (case, comment, length, there) in [
            ("by-one", "one byte is missing", 4, 3),
            ("no-data", "all data is missing", 1, 0),
            ("most", "the greatest length, and almost all of it", declared, len.saturating_sub(1)),
        ] {
            let tail = [head(widths, 9, length), vec![0; there]].concat();
            let wire = empty.clone().with(7, &[1]).then(&tail);
            let case = format!("split-past-end-{case}");
            subject.add(protocol, case, comment, &[Flag::FieldPastEnd], wire.bytes());
        }
    }
    Ok(())
}

/// Each number at every length from 0 to one more than twice its own.
fn every_length(subject: &mut Subject) -> Result<(), Failure> {
    let fields: Vec<&FieldDescriptor> = subject.descriptor.floating().collect();
    for protocol in PROTOCOLS {
        for field in &fields {
            let (Some(tag), Some(size)) = (field.tag, field.size) else { continue };
            let size = usize::from(size);
            for len in 0..=size.saturating_mul(2).saturating_add(1) {
                let case = format!("length-{}-{len}", field.name);
                let mut data = subject.random(&case).bytes(len);
                if field.ty == WireType::Bool {
                    data = [vec![0; len.saturating_sub(1)], vec![1; len.min(1)]].concat();
                }
                let wire = subject.wire(protocol, Amount::Minimal, &case)?;
                let wire = wire.with(tag, &data).with(200, &[1]);
                let flag = if len == size { Flag::EdgeNumber } else { Flag::WrongLength };
                let comment = format!("{} in {len} bytes, and another field after it", field.name);
                subject.add(protocol, case, comment, &[flag], wire.bytes());
            }
        }
    }
    Ok(())
}
