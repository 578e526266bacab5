//! Texts and named values, in every way that they end and with every kind of byte.

use cti_codec::{FieldDescriptor, Limits, WireType};

use super::PROTOCOLS;
use crate::vectors::flags::Flag;
use crate::vectors::make::Amount;
use crate::vectors::subject::{Failure, Subject};

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    encodings(subject)?;
    if subject.descriptor.name == "NAMED" {
        return every_text(subject, 5);
    }
    every_text(subject, 4)?;
    longer_than_its_length(subject)?;
    grows_too_long(subject)
}

/// Bytes that are UTF-8, or look like it, in each text.
fn encodings(subject: &mut Subject) -> Result<(), Failure> {
    let texts: [(&str, &str, &[u8], Flag); 6] = [
        ("bom", "a byte order mark, which belongs to the text", b"\xEF\xBB\xBFa", Flag::EdgeText),
        ("last", "the last character of UTF-8", b"\xF4\x8F\xBF\xBF", Flag::EdgeText),
        ("surrogate", "a surrogate, which UTF-8 does not encode", b"\xED\xA0\x80", Flag::NotUtf8),
        ("overlong", "a character in more bytes than it takes", b"\xC1\xA1", Flag::NotUtf8),
        ("beyond", "more than the last character of UTF-8", b"\xF4\x90\x80\x80", Flag::NotUtf8),
        ("continued", "a byte that only continues a character", b"a\x80", Flag::NotUtf8),
    ];
    let fields: Vec<&FieldDescriptor> = subject.descriptor.floating().collect();
    for (field, protocol) in fields.iter().zip(PROTOCOLS.iter().cycle()) {
        let Some(tag) = field.tag else { continue };
        for (name, words, text, flag) in texts {
            let data = match field.ty {
                WireType::NamedVar => [b"user.".as_slice(), text, &[0], text, &[0]].concat(),
                WireType::NamedArray => [&[7], text, &[0], text, &[0]].concat(),
                _ => [text, &[0]].concat(),
            };
            if field.max.is_some_and(|max| data.len() > max.into()) {
                continue;
            }
            let case = format!("encoding-{}-{name}", field.name);
            let wire = subject.wire(*protocol, Amount::Minimal, &case)?.with(tag, &data);
            let comment = format!("{}: {words}", field.name);
            subject.add(*protocol, case, comment, &[flag], wire.bytes());
        }
    }
    Ok(())
}

/// A text without its NUL that fits its limit, and with its NUL is too long for a length of a byte.
fn longer_than_its_length(subject: &mut Subject) -> Result<(), Failure> {
    let tag = subject.descriptor.floating().find(|field| field.name == "LongText");
    let tag = tag.and_then(|field| field.tag).ok_or("LongText is no field")?;
    for protocol in PROTOCOLS {
        for len in [254_usize, 255] {
            let case = format!("without-nul-{len}");
            let text = subject.random(&case).letters(len);
            let wire = subject.wire(protocol, Amount::Minimal, &case)?.with(tag, &text);
            let comment = format!("LongText: {len} bytes without a NUL");
            subject.add(protocol, case, comment, &[Flag::MissingNul], wire.bytes());
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

/// Messages of just the most bytes, which encoding would make longer.
fn grows_too_long(subject: &mut Subject) -> Result<(), Failure> {
    let most = usize::try_from(Limits::DEFAULT.max_body()).unwrap_or(0);
    for (tag, text) in [(1, "7"), (1, ""), (2, "x"), (4, "longer")] {
        for protocol in PROTOCOLS {
            let case = match text {
                "7" => "grows-too-long".to_owned(),
                _ => format!("grows-too-long-{tag}-{}", text.len()),
            };
            let wire = subject.wire(protocol, Amount::Minimal, &case)?;
            let mut wire = wire.with(tag, text.as_bytes());
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
    }
    Ok(())
}
