//! Values of fields.

use alloc::vec::Vec;

use super::maker::{Fill, Maker};
use crate::{FieldDescriptor, NamedArray, NamedVariable, Octets, Text, Value, WireType};

/// The most bytes of a value whose field says nothing of it.
const WIDEST: usize = 300;

/// The most bytes of the name and of the value of a named variable.
const NAME_BYTES: usize = 32;
const VALUE_BYTES: usize = 210;

/// The most bytes of most texts.
const SHORT: usize = 20;

/// How often bytes are tried on a codec of a field's own.
const TRIES: usize = 8;

/// What a maker fills fields with.
pub(super) trait Values {
    /// The value of a field of the fixed part.
    fn fixed_value(&mut self, field: &FieldDescriptor) -> Value<'static>;

    /// The value of a floating field, or of an element of a list; none where a codec of the field's
    /// own takes nothing that was tried.
    fn floating_value(&mut self, field: &FieldDescriptor) -> Option<Value<'static>>;

    /// A number of the field's type.
    fn number(&mut self, field: &FieldDescriptor) -> Value<'static>;
}

impl Values for Maker<'_> {
    fn fixed_value(&mut self, field: &FieldDescriptor) -> Value<'static> {
        match field.size {
            Some(1..=4) if field.ty.is_scalar() => self.number(field),
            size => Value::Octets(Octets::from(self.choices.bytes(size.unwrap_or(0).into()))),
        }
    }

    fn floating_value(&mut self, field: &FieldDescriptor) -> Option<Value<'static>> {
        let widest = self.protocol.widths().max_length().min(WIDEST);
        let max = field.max.map_or(widest, |max| widest.min(max.into()));
        if let Some(check) = field.check {
            return checked(self, check, field.size, max);
        }
        Some(match field.ty {
            WireType::String => Value::Text(text(self, max.saturating_sub(1))),
            WireType::NamedVar => Value::NamedVariable(NamedVariable {
                name: text(self, NAME_BYTES),
                value: text(self, VALUE_BYTES),
            }),
            WireType::NamedArray => Value::NamedArray(NamedArray {
                index: u8::try_from(self.choices.number(255)).unwrap_or(0),
                name: text(self, NAME_BYTES),
                value: text(self, VALUE_BYTES),
            }),
            ty if ty.is_scalar() => self.number(field),
            _ => {
                let len = field.size.map_or_else(|| length(self, max), usize::from);
                Value::Octets(Octets::from(self.choices.bytes(len)))
            }
        })
    }

    fn number(&mut self, field: &FieldDescriptor) -> Value<'static> {
        let bytes = u32::from(field.ty.size().unwrap_or(4)).clamp(1, 4);
        let most = u32::MAX.wrapping_shr(32_u32.saturating_sub(bytes.saturating_mul(8)));
        let raw = match self.fill {
            Fill::Least => 0,
            Fill::Most => most,
            Fill::Chosen => {
                // As many bytes of content whatever is made of them.
                let (kind, any) = (self.choices.below(8), self.choices.number(most));
                match kind {
                    0 => 0,
                    1 => any.checked_rem(101).unwrap_or(0),
                    2 | 3 => named(field, any).unwrap_or(any) & most,
                    4 => any,
                    5 => most.wrapping_shr(1),
                    6 => most.wrapping_shr(1).saturating_add(1),
                    _ => most,
                }
            }
        };
        match field.ty {
            WireType::Bool => Value::Bool(raw & 1 == 1),
            ty => Value::from_raw(ty, raw),
        }
    }
}

/// One of the field's numbers that have a name.
fn named(field: &FieldDescriptor, any: u32) -> Option<u32> {
    let values = field.values?.values;
    let position = usize::try_from(any).ok()?.checked_rem(values.len())?;
    values.get(position).map(|(_, number)| *number)
}

/// A length, of one byte from the front: short ones as a rule, the most and one less now and then.
fn length(maker: &mut Maker<'_>, most: usize) -> usize {
    match maker.fill {
        Fill::Least => 0,
        Fill::Most => most,
        Fill::Chosen => match maker.choices.below(u8::MAX) {
            short @ 0..=191 => {
                let lengths = most.min(SHORT).saturating_add(1);
                usize::from(short).checked_rem(lengths).unwrap_or(0)
            }
            part @ 192..=223 => {
                let part = usize::from(part).saturating_sub(191);
                most.saturating_mul(part).wrapping_shr(5)
            }
            224..=238 => most.saturating_sub(1),
            _ => most,
        },
    }
}

/// A text of any bytes but NUL, or, three times of four, of ASCII that can be printed.
fn text(maker: &mut Maker<'_>, most: usize) -> Text<'static> {
    let len = length(maker, most);
    let any = maker.pick(0, 3) == 3;
    let letter = |byte: u8| match byte {
        0 => b'0',
        byte if any => byte,
        byte => byte.checked_rem(0x5E).unwrap_or(0).saturating_add(0x21),
    };
    Text::from(maker.choices.bytes(len).into_iter().map(letter).collect::<Vec<u8>>())
}

/// Bytes that a codec of the field's own reads.
fn checked(
    maker: &mut Maker<'_>,
    check: fn(&[u8]) -> bool,
    size: Option<u16>,
    max: usize,
) -> Option<Value<'static>> {
    let mut tries = (0..TRIES).map(|_| {
        let len = size.map_or_else(|| length(maker, max), usize::from);
        maker.choices.bytes(len)
    });
    let zeros = || (0..=max.min(16)).map(|len| alloc::vec![0; len]).find(|bytes| check(bytes));
    let bytes = tries.find(|bytes| check(bytes)).or_else(zeros)?;
    Some(Value::Octets(Octets::from(bytes)))
}
