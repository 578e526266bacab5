//! From the data of one field to its value.

use alloc::vec::Vec;
use core::slice::ChunksExact;

use crate::{
    AnomalyKind, FieldDescriptor, NamedArray, NamedVariable, Octets, Text, Value, WireType,
};

use super::wire_len;

/// What a field's data turned out to be.
pub(super) struct Reading<'a> {
    /// The value, `None` if there is no reading the data.
    pub(super) value: Option<Value<'a>>,
    /// What is wrong with the data, in the order in which it is reported.
    pub(super) faults: Vec<AnomalyKind>,
}

/// A value, and what is wrong with it if anything is; or what makes it unreadable.
type Parsed<'a> = Result<(Value<'a>, Option<AnomalyKind>), AnomalyKind>;

/// Reads the data of a floating field.
pub(super) fn read_floating<'a>(field: &FieldDescriptor, data: &'a [u8]) -> Reading<'a> {
    match parse(field, data) {
        Ok((value, fault)) => {
            let too_long = too_long(field, &value, data);
            Reading { value: Some(value), faults: too_long.into_iter().chain(fault).collect() }
        }
        Err(fault) => Reading { value: None, faults: [fault].into() },
    }
}

/// The data of each value, where the field may be a packed list and holds several values.
pub(super) fn packed_values<'a>(
    field: &FieldDescriptor,
    data: &'a [u8],
) -> Option<ChunksExact<'a, u8>> {
    let varies = matches!(field.ty, WireType::String | WireType::NamedVar | WireType::NamedArray);
    let plain = !varies && field.check.is_none();
    let size = field.size.filter(|_| field.packed && plain).map(usize::from)?;
    let whole = data.len().checked_rem(size)? == 0;
    (whole && data.len() > size).then(|| data.chunks_exact(size))
}

/// Reads the data of a field of the fixed part, which has the right length by nature.
pub(super) fn read_fixed<'a>(field: &FieldDescriptor, data: &'a [u8]) -> Value<'a> {
    number(field.ty, data).unwrap_or(Value::Octets(Octets::from_bytes(data)))
}

/// What is wrong with a BOOL, if it is one.
pub(super) fn bool_fault(ty: WireType, data: &[u8]) -> Option<AnomalyKind> {
    match (ty, data) {
        (WireType::Bool, [0, 0 | 1]) => None,
        (WireType::Bool, [high, low]) => {
            Some(AnomalyKind::BoolValue { value: u16::from_be_bytes([*high, *low]) })
        }
        _ => None,
    }
}

fn parse<'a>(field: &FieldDescriptor, data: &'a [u8]) -> Parsed<'a> {
    if let Some(check) = field.check {
        return if check(data) { whole(data) } else { Err(AnomalyKind::Malformed) };
    }
    match field.ty {
        WireType::String => Ok(parse_text(data)),
        WireType::NamedVar => parse_named_variable(data),
        WireType::NamedArray => parse_named_array(data),
        _ => parse_sized(field, data),
    }
}

fn whole(data: &[u8]) -> Parsed<'_> {
    Ok((Value::Octets(Octets::from_bytes(data)), None))
}

fn parse_sized<'a>(field: &FieldDescriptor, data: &'a [u8]) -> Parsed<'a> {
    if let Some(expected) = field.size {
        if data.len() != usize::from(expected) {
            return Err(AnomalyKind::WrongLength { expected, found: wire_len(data.len()) });
        }
    }
    Ok((read_fixed(field, data), bool_fault(field.ty, data)))
}

fn parse_text(data: &[u8]) -> (Value<'_>, Option<AnomalyKind>) {
    match until_nul(data) {
        Some((text, rest)) => (Value::Text(text), after_nul(rest)),
        None => (Value::Text(Text::from_bytes(data)), Some(AnomalyKind::MissingNul)),
    }
}

fn parse_named_variable(data: &[u8]) -> Parsed<'_> {
    let (name, rest) = until_nul(data).ok_or(AnomalyKind::Malformed)?;
    let (value, rest) = until_nul(rest).ok_or(AnomalyKind::Malformed)?;
    Ok((Value::NamedVariable(NamedVariable { name, value }), after_nul(rest)))
}

fn parse_named_array(data: &[u8]) -> Parsed<'_> {
    let (index, rest) = data.split_first().ok_or(AnomalyKind::Malformed)?;
    let (name, rest) = until_nul(rest).ok_or(AnomalyKind::Malformed)?;
    let (value, rest) = until_nul(rest).ok_or(AnomalyKind::Malformed)?;
    Ok((Value::NamedArray(NamedArray { index: *index, name, value }), after_nul(rest)))
}

/// Splits `text NUL rest`.
fn until_nul(data: &[u8]) -> Option<(Text<'_>, &[u8])> {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let (text, rest) = (parts.next()?, parts.next()?);
    Some((Text::from_bytes(text), rest))
}

fn after_nul(rest: &[u8]) -> Option<AnomalyKind> {
    (!rest.is_empty()).then(|| AnomalyKind::BytesAfterNul { count: wire_len(rest.len()) })
}

/// Whether the data of a type whose length varies is longer than the protocol allows.
fn too_long(field: &FieldDescriptor, value: &Value<'_>, data: &[u8]) -> Option<AnomalyKind> {
    let varies = matches!(
        value,
        Value::Text(_) | Value::Octets(_) | Value::NamedVariable(_) | Value::NamedArray(_)
    );
    let max = field.max.filter(|max| varies && data.len() > usize::from(*max))?;
    Some(AnomalyKind::TooLong { max, found: wire_len(data.len()) })
}

/// Reads a number of just its type's bytes.
fn number(ty: WireType, data: &[u8]) -> Option<Value<'static>> {
    Some(match (ty, data) {
        (WireType::Char, [a]) => Value::Signed(i8::from_be_bytes([*a]).into()),
        (WireType::UChar, [a]) => Value::Unsigned((*a).into()),
        (WireType::Short, [a, b]) => Value::Signed(i16::from_be_bytes([*a, *b]).into()),
        (WireType::UShort, [a, b]) => Value::Unsigned(u16::from_be_bytes([*a, *b]).into()),
        (WireType::Bool, [a, b]) => Value::Bool([*a, *b] != [0, 0]),
        (WireType::Int, [a, b, c, d]) => Value::Signed(i32::from_be_bytes([*a, *b, *c, *d])),
        (WireType::UInt | WireType::Time, [a, b, c, d]) => {
            Value::Unsigned(u32::from_be_bytes([*a, *b, *c, *d]))
        }
        _ => return None,
    })
}
