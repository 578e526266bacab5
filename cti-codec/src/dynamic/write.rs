//! From a value to the data of its field.

use alloc::vec::Vec;

use crate::{EncodeErrorKind, FieldDescriptor, Number, Text, Value, WireType};

/// The data of a value, and what forbids to write it.
pub(super) struct Written {
    /// As long as the value takes, also where it may not be written.
    pub(super) data: Vec<u8>,
    /// A NUL in a text, or a number that its type can't hold.
    pub(super) fault: Option<EncodeErrorKind>,
}

/// Writes a value, which is of its field's [type](fits_type).
pub(super) fn write(field: &FieldDescriptor, value: &Value<'_>) -> Written {
    let mut data = Vec::new();
    let mut fault = None;
    match value {
        Value::Unsigned(_) | Value::Signed(_) | Value::Bool(_) => {
            let number = value.as_number();
            fault = number.and_then(|number| write_number(field.ty, number, &mut data));
        }
        Value::Array(numbers) => {
            for number in numbers {
                fault = fault.or(write_number(field.ty, *number, &mut data));
            }
        }
        Value::Octets(octets) => data.extend_from_slice(octets),
        Value::Text(text) => fault = write_text(text, &mut data),
        Value::NamedVariable(variable) => {
            let in_name = write_text(&variable.name, &mut data);
            fault = in_name.or(write_text(&variable.value, &mut data));
        }
        Value::NamedArray(element) => {
            data.push(element.index);
            let in_name = write_text(&element.name, &mut data);
            fault = in_name.or(write_text(&element.value, &mut data));
        }
    }
    Written { data, fault }
}

fn write_text(text: &Text<'_>, data: &mut Vec<u8>) -> Option<EncodeErrorKind> {
    data.extend_from_slice(text.as_bytes());
    data.push(0);
    text.as_bytes().contains(&0).then_some(EncodeErrorKind::EmbeddedNul)
}

fn write_number(ty: WireType, number: Number, data: &mut Vec<u8>) -> Option<EncodeErrorKind> {
    let value = whole_bits(number);
    write_bits(ty, value, data);
    (!in_range(ty, number)).then_some(EncodeErrorKind::ValueOutOfRange { value })
}

/// Writes the low bytes of a number, as many as the type has.
pub(super) fn write_bits(ty: WireType, bits: u32, data: &mut Vec<u8>) {
    let [.., c, d] = bits.to_be_bytes();
    match ty.size() {
        Some(1) => data.push(d),
        Some(2) => data.extend([c, d]),
        _ => data.extend(bits.to_be_bytes()),
    }
}

/// A number as the wire has it, zeros above the type's width.
pub(super) fn bits(ty: WireType, value: &Value<'_>) -> u32 {
    value.as_number().map_or(0, whole_bits) & widest(ty)
}

/// The largest number that a count of this type can say.
pub(super) const fn widest(ty: WireType) -> u32 {
    match ty.size() {
        Some(1) => 0xFF,
        Some(2) => 0xFFFF,
        _ => u32::MAX,
    }
}

fn whole_bits(number: Number) -> u32 {
    match number {
        Number::Unsigned(number) => number,
        Number::Signed(number) => u32::from_be_bytes(number.to_be_bytes()),
        Number::Bool(truth) => truth.into(),
    }
}

/// Whether the type can hold a number of its kind.
fn in_range(ty: WireType, number: Number) -> bool {
    match (ty, number) {
        (WireType::Char, Number::Signed(number)) => i8::try_from(number).is_ok(),
        (WireType::Short, Number::Signed(number)) => i16::try_from(number).is_ok(),
        _ => whole_bits(number) <= widest(ty) || ty.is_signed(),
    }
}

/// Whether a value is of its field's type, whatever its size or range.
pub(super) fn fits_type(field: &FieldDescriptor, value: &Value<'_>) -> bool {
    if field.check.is_some() {
        return fits_octets(field, value);
    }
    match value {
        Value::Array(numbers) if field.array => {
            numbers.iter().all(|number| fits_number(field.ty, *number))
        }
        _ if field.array => false,
        Value::Unsigned(_) | Value::Signed(_) | Value::Bool(_) => {
            value.as_number().is_some_and(|number| fits_number(field.ty, number))
        }
        Value::Text(_) => field.ty == WireType::String,
        Value::NamedVariable(_) => field.ty == WireType::NamedVar,
        Value::NamedArray(_) => field.ty == WireType::NamedArray,
        Value::Octets(_) => fits_octets(field, value),
        Value::Array(_) => false,
    }
}

fn fits_number(ty: WireType, number: Number) -> bool {
    match number {
        Number::Bool(_) => ty == WireType::Bool,
        Number::Signed(_) => ty.is_signed(),
        Number::Unsigned(_) => ty.is_scalar() && !ty.is_signed() && ty != WireType::Bool,
    }
}

fn fits_octets(field: &FieldDescriptor, value: &Value<'_>) -> bool {
    let Value::Octets(octets) = value else { return false };
    if let Some(check) = field.check {
        return check(octets);
    }
    let bytes = matches!(field.ty, WireType::Unspec | WireType::TaskId | WireType::AppPathId);
    bytes && field.size.is_none_or(|size| octets.len() == usize::from(size))
}
