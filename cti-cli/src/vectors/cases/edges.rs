//! Edge values of each type.

use std::collections::BTreeSet;

use cti_codec::WireType;

use crate::vectors::flags::Flag;
use crate::vectors::make::{Amount, Maker, Numbers};
use crate::vectors::parts::{Role, floating};
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire;

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    for (numbers, name, comment) in [
        (Numbers::Zero, "zero", "every number is 0"),
        (Numbers::Least, "least", "every number is the least of its type"),
        (Numbers::Most, "most", "every number is the greatest of its type"),
        (Numbers::Ones, "ones", "every bit of every number is set"),
    ] {
        numbers_case(subject, numbers, name, comment)?;
    }
    texts(subject)
}

/// The fixed part, and a floating field of each type.
fn numbers_case(
    subject: &mut Subject,
    numbers: Numbers,
    name: &str,
    comment: &str,
) -> Result<(), Failure> {
    let Some(protocol) = subject.protocol_for(name, &[]) else { return Ok(()) };
    let mut wire = subject.numbers(protocol, numbers, name)?;
    let mut maker = Maker { numbers, ..subject.maker(protocol, Amount::Minimal, name) };
    let mut types = BTreeSet::new();
    for (field, role) in floating(subject.descriptor) {
        let plain = role == Role::Single && field.ty.is_scalar() && !field.is_count();
        if plain && maker.has(field) && types.insert(field.ty.name()) {
            let value = maker.number(field);
            wire.set(field.tag.unwrap_or(0), &wire::data(field, &value));
        }
    }
    subject.add(protocol, name, comment, &[Flag::EdgeNumber], wire.bytes());
    Ok(())
}

/// One text with each content, now in one field, now in another.
fn texts(subject: &mut Subject) -> Result<(), Failure> {
    let texts: [(&str, &str, &[u8], Flag); 5] = [
        ("text-none", "a text of no characters", b"", Flag::EdgeText),
        ("text-utf8", "characters of several bytes", "é漢😀".as_bytes(), Flag::EdgeText),
        ("text-controls", "control characters", b"\x01\t\r\n\x1B\x7F", Flag::EdgeText),
        ("text-latin1", "Latin-1, no UTF-8", b"Jos\xE9", Flag::NotUtf8),
        ("text-cut", "UTF-8 cut within a character", b"abc\xE6\xBC", Flag::NotUtf8),
    ];
    for (name, comment, text, flag) in texts {
        let long_enough = |max: Option<u16>| max.is_none_or(|max| usize::from(max) > text.len());
        let mut strings = floating(subject.descriptor);
        strings.retain(|(field, _)| field.ty == WireType::String && long_enough(field.max));
        let Some(&(field, role)) = subject.random(name).pick(&strings) else { continue };
        let Some(protocol) = subject.protocol_for(name, &[field]) else { continue };
        let data = [text, &[0]].concat();
        let wire = subject.with_field(protocol, (field, role), &data, name)?;
        subject.add(protocol, name, format!("{}: {comment}", field.name), &[flag], wire.bytes());
    }
    Ok(())
}
