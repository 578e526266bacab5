//! From a value to the data of its field.

use alloc::vec::Vec;

use crate::{EncodeErrorKind, FieldDescriptor, Text, Value, WireType};

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
            let bits = whole_bits(value);
            write_bits(field.ty, bits, &mut data);
            let fits = in_range(field.ty, value);
            fault = (!fits).then_some(EncodeErrorKind::ValueOutOfRange { value: bits });
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
    whole_bits(value) & widest(ty)
}

/// The largest number that a count of this type can say.
pub(super) const fn widest(ty: WireType) -> u32 {
    match ty.size() {
        Some(1) => 0xFF,
        Some(2) => 0xFFFF,
        _ => u32::MAX,
    }
}

/// The bits of a number; of anything else, none.
fn whole_bits(value: &Value<'_>) -> u32 {
    match value {
        Value::Unsigned(number) => *number,
        Value::Signed(number) => u32::from_be_bytes(number.to_be_bytes()),
        Value::Bool(truth) => (*truth).into(),
        _ => 0,
    }
}

/// Whether the type can hold a number of its kind.
fn in_range(ty: WireType, value: &Value<'_>) -> bool {
    match (ty, value) {
        (WireType::Char, Value::Signed(number)) => i8::try_from(*number).is_ok(),
        (WireType::Short, Value::Signed(number)) => i16::try_from(*number).is_ok(),
        _ => whole_bits(value) <= widest(ty) || ty.is_signed(),
    }
}

/// Whether a value is of its field's type, whatever its size or range.
pub(super) fn fits_type(field: &FieldDescriptor, value: &Value<'_>) -> bool {
    if field.check.is_some() {
        return fits_octets(field, value);
    }
    match value {
        Value::Bool(_) => field.ty == WireType::Bool,
        Value::Signed(_) => field.ty.is_signed(),
        Value::Unsigned(_) => {
            field.ty.is_scalar() && !field.ty.is_signed() && field.ty != WireType::Bool
        }
        Value::Text(_) => field.ty == WireType::String,
        Value::NamedVariable(_) => field.ty == WireType::NamedVar,
        Value::NamedArray(_) => field.ty == WireType::NamedArray,
        Value::Octets(_) => fits_octets(field, value),
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
