//! What the layer `floating` tests beyond the cases of every message: every short input.

use cti_codec::{FieldDescriptor, Limits, Protocol, ProtocolVersion, WireType};

use super::flags::Flag;
use super::make::Amount;
use super::subject::{Failure, Subject};
use super::wire::{Wire, head, message};

/// One protocol of each width of tag and length.
const PROTOCOLS: [Protocol; 3] = [
    Protocol::cce(ProtocolVersion::V19),
    Protocol::ccx(ProtocolVersion::V18),
    Protocol::cce(ProtocolVersion::V20),
];

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    match subject.descriptor.name {
        "SPLIT" => split(subject),
        "NUMBERS" | "IDENTIFIERS" => every_length(subject),
        "TEXTS" => {
            every_text(subject, 4)?;
            grows_too_long(subject)
        }
        "LISTS" => count_wraps(subject),
        "NAMED" => every_text(subject, 5),
        "GROUP" => sequences(subject, [2, 3, 4]),
        "NESTED" => sequences(subject, [2, 4, 5]),
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
            ("only-empty", "only fields without data", vec![(0, vec![]), (1, vec![]), (0, vec![])]),
            ("highest-tag", "the highest tag", vec![(tag, vec![1]), (0, vec![2])]),
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

/// Every sequence of a letter and the NUL, up to a length.
fn every_text(subject: &mut Subject, most: u32) -> Result<(), Failure> {
    let fields: Vec<&FieldDescriptor> = subject.descriptor.floating().collect();
    for (field, protocol) in fields.iter().zip(PROTOCOLS.iter().cycle()) {
        let Some(tag) = field.tag else { continue };
        for len in 0..=most {
            for pattern in 0..1_u32.wrapping_shl(len) {
                let bit = |at: u32| if pattern.wrapping_shr(at) & 1 == 1 { b'x' } else { 0 };
                let data: Vec<u8> = (0..len).map(bit).collect();
                let shown: String =
                    data.iter().map(|byte| if *byte == 0 { '0' } else { 'x' }).collect();
                let case = format!("pattern-{}-{shown}", field.name);
                let wire = subject.wire(*protocol, Amount::Minimal, &case)?.with(tag, &data);
                let comment = format!("{}: {len} bytes, 0 for a NUL: {shown:?}", field.name);
                subject.add(*protocol, case, comment, &[Flag::NulPattern], wire.bytes());
            }
        }
    }
    Ok(())
}

/// Every sequence of up to four of three members of a list.
fn sequences(subject: &mut Subject, tags: [u16; 3]) -> Result<(), Failure> {
    let protocol = Protocol::cce(ProtocolVersion::V19);
    let fields: Vec<&FieldDescriptor> = subject.descriptor.floating().collect();
    let field = |tag| fields.iter().copied().find(|field| field.tag == Some(tag));
    for len in 1..=4_u32 {
        for pattern in 0..3_usize.pow(len) {
            let digit = |at| pattern.checked_div(3_usize.pow(at)).map_or(0, |rest| rest % 3);
            let order: Vec<u16> = (0..len).filter_map(|at| tags.get(digit(at)).copied()).collect();
            let shown: Vec<String> = order.iter().map(u16::to_string).collect();
            let case = format!("sequence-{}", shown.join("-"));
            // The count is in the fixed part of the one, and a field of the other.
            let mut body = match subject.descriptor.name {
                "GROUP" => 1_u32.to_be_bytes().to_vec(),
                _ => super::wire::field(protocol.widths(), 1, &1_u32.to_be_bytes()),
            };
            for (tag, position) in order.iter().zip(0..) {
                let Some(field) = field(*tag) else { continue };
                let data = subject.data(protocol, field, &format!("{case}-{position}"));
                body.extend(super::wire::field(protocol.widths(), *tag, &data));
            }
            let comment = format!("the members with tags {}; the count says 1", shown.join(", "));
            let bytes = message(subject.descriptor.number, &body);
            subject.add(protocol, case, comment, &[Flag::ListGrouping], bytes);
        }
    }
    Ok(())
}

/// A message of just the most bytes, which encoding would make longer.
fn grows_too_long(subject: &mut Subject) -> Result<(), Failure> {
    for protocol in PROTOCOLS {
        let case = "grows-too-long";
        let mut wire = subject.wire(protocol, Amount::Minimal, case)?.with(1, b"7");
        let most = usize::try_from(Limits::DEFAULT.max_body()).unwrap_or(0);
        let head = protocol.widths().header_bytes();
        while let Some(left) = most.checked_sub(wire.body().len()).filter(|left| *left > 0) {
            // What is left after it must not be less than tag and length take.
            let longest = left.saturating_sub(head).min(200);
            let data = if left.saturating_sub(head) == longest { longest } else { 100 };
            wire.fields.push((200, vec![0; data]));
        }
        let comment = "a text without its NUL, in a message of 12500 bytes";
        subject.add(protocol, case, comment, &[Flag::MissingNul], wire.bytes());
    }
    Ok(())
}

/// More elements than a count of one byte can say.
fn count_wraps(subject: &mut Subject) -> Result<(), Failure> {
    for protocol in PROTOCOLS {
        for len in [255_u32, 256, 257] {
            let case = format!("count-of-{len}");
            let mut wire = subject.wire(protocol, Amount::Minimal, &case)?;
            wire.fixed = vec![len.to_be_bytes()[3]];
            wire.fields.extend((0..len).map(|_| (2, vec![b'1', 0])));
            let comment = format!("{len} elements, and a count of one byte");
            subject.add(protocol, case, comment, &[Flag::CountMismatch], wire.bytes());
        }
    }
    Ok(())
}
