//! Values as people read them.

use cti_codec::{EnumDescriptor, EnumKind, FieldDescriptor, Value, WireType};
use cti_messages::constants;
use jiff::Timestamp;

use super::quote;

/// Where a long value goes on in the next line.
const LINE_CHARS: usize = 80;

const HEX_ROW_BYTES: usize = 32;

/// How many rows of a long value are shown.
const HEX_ROWS: usize = 8;

/// A value: its first line, and those that follow.
pub(super) fn lines_of(field: &FieldDescriptor, value: &Value<'_>) -> Vec<String> {
    match value {
        Value::Octets(bytes) => hex_lines(bytes),
        Value::Unsigned(number) => match field.values {
            Some(values) if values.kind == EnumKind::Mask => mask_lines(values, *number),
            _ => vec![number_text(field, number.to_string(), *number)],
        },
        _ => vec![text_of(field, value)],
    }
}

/// Bytes in hexadecimal; of many only the first.
pub(super) fn hex_lines(bytes: &[u8]) -> Vec<String> {
    if bytes.is_empty() {
        return vec!["(empty)".to_owned()];
    }
    let rows = bytes.chunks(HEX_ROW_BYTES).take(HEX_ROWS);
    let mut lines: Vec<String> = rows.map(hex_row).collect();
    let shown = HEX_ROW_BYTES.saturating_mul(HEX_ROWS);
    if let Some(more) = bytes.len().checked_sub(shown).filter(|more| *more > 0) {
        lines.push(format!("... and {more} more bytes"));
    }
    lines
}

fn hex_row(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}

fn text_of(field: &FieldDescriptor, value: &Value<'_>) -> String {
    match value {
        Value::Unsigned(number) => number_text(field, number.to_string(), *number),
        Value::Signed(number) => {
            number_text(field, number.to_string(), u32::from_ne_bytes(number.to_ne_bytes()))
        }
        Value::Bool(truth) => truth.to_string(),
        Value::Text(text) => quote(text.as_bytes()),
        Value::NamedVariable(v) => {
            format!("{} = {}", quote(v.name.as_bytes()), quote(v.value.as_bytes()))
        }
        Value::NamedArray(v) => {
            let (name, value) = (quote(v.name.as_bytes()), quote(v.value.as_bytes()));
            format!("{name}[{}] = {value}", v.index)
        }
        Value::Octets(bytes) => hex_lines(bytes).join(" "),
    }
}

/// A number, and what it means.
fn number_text(field: &FieldDescriptor, shown: String, bits: u32) -> String {
    let meaning = match field.values {
        Some(values) => values.name_of(bits).or_else(|| null_name(field, bits)),
        None => null_name(field, bits),
    };
    if let Some(meaning) = meaning {
        return format!("{shown}  {meaning}");
    }
    match field.ty {
        WireType::Time if bits != 0 => match Timestamp::from_second(bits.into()) {
            Ok(time) => format!("{shown}  {time}"),
            Err(_) => shown,
        },
        _ if field.values.is_some() => format!("{shown}  (no name)"),
        _ => shown,
    }
}

/// The guide's constant for a value that stands for none.
fn null_name(field: &FieldDescriptor, bits: u32) -> Option<&'static str> {
    let name = field.name;
    let is = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    match bits {
        constants::NULL_CALL_ID if is(&["CallID"]) && !name.starts_with("RouterCallKey") => {
            Some("NULL_CALL_ID")
        }
        constants::NULL_PERIPHERAL_ID if is(&["PeripheralID"]) => Some("NULL_PERIPHERAL_ID"),
        constants::NULL_SERVICE if is(&["ServiceNumber", "ServiceID"]) => Some("NULL_SERVICE"),
        constants::NULL_SKILL_GROUP if is(&["SkillGroupNumber", "SkillGroupID"]) => {
            Some("NULL_SKILL_GROUP")
        }
        constants::NO_IDLE_TIMEOUT if is(&["IdleTimeout"]) => Some("NO_IDLE_TIMEOUT"),
        _ if bits == u32::from(constants::NULL_CALLTYPE) && name == "CallType" => {
            Some("NULL_CALLTYPE")
        }
        _ => None,
    }
}

/// A mask: its number, the names of its bits, and the bits without a name.
fn mask_lines(values: &EnumDescriptor, bits: u32) -> Vec<String> {
    let mut rest = bits;
    let mut names = Vec::new();
    for (name, value) in values.values {
        if *value != 0 && bits & value == *value && rest & value != 0 {
            names.push((*name).to_owned());
            rest &= !value;
        }
    }
    if bits == 0 {
        names.extend(values.name_of(0).map(str::to_owned));
    }
    if rest != 0 && rest != bits {
        names.push(format!("{rest:#x}"));
    }
    wrap(format!("{bits:#x}"), &names)
}

fn wrap(first: String, names: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first;
    for (name, index) in names.iter().zip(0_usize..) {
        let separator = if index == 0 { "  " } else { " | " };
        let len = line.len().saturating_add(separator.len()).saturating_add(name.len());
        if len > LINE_CHARS {
            let more = if index == 0 { "" } else { " |" };
            lines.push(std::mem::take(&mut line) + more);
            line.push_str("  ");
        } else {
            line.push_str(separator);
        }
        line.push_str(name);
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const MASK: EnumDescriptor = EnumDescriptor {
        name: "Mask",
        kind: EnumKind::Mask,
        ty: WireType::UInt,
        values: &[("LOW", 1), ("HIGH", 0x8000_0000), ("BOTH", 0x8000_0001)],
    };

    #[test]
    fn masks_are_spelled_out() {
        assert_eq!(mask_lines(&MASK, 0), ["0x0"]);
        assert_eq!(mask_lines(&MASK, 1), ["0x1  LOW"]);
        assert_eq!(mask_lines(&MASK, 0x8000_0005), ["0x80000005  LOW | HIGH | 0x4"]);
        assert_eq!(mask_lines(&MASK, 4), ["0x4"]);
    }

    #[test]
    fn long_values_are_cut() {
        assert_eq!(hex_lines(&[]), ["(empty)"]);
        assert_eq!(hex_lines(&[0xC0, 0xFF, 0xEE]), ["c0 ff ee"]);
        let lines = hex_lines(&[0; 257]);
        assert_eq!((lines.len(), lines[8].as_str()), (9, "... and 1 more bytes"));
        assert_eq!(hex_lines(&[0; 256]).len(), 8);
    }
}
