//! Messages in which something is wrong: what a caller could do to one by hand.

use cti_messages::codec::dynamic::{DynamicMessage, ElementCounts};
use cti_messages::codec::generate::Choices;
use cti_messages::codec::{NamedVariable, Octets, Value};

/// Does one thing to a message, which may break a rule.
pub fn spoil(message: &mut DynamicMessage<'static>, choices: &mut Choices<'_>) {
    let what = choices.below(12);
    let fixed = choices.position(message.fixed.len());
    let floating = choices.position(message.floating.len());
    let value = any_value(choices);
    match what {
        0 if !message.fixed.is_empty() => drop(message.fixed.remove(fixed)),
        1 if !message.fixed.is_empty() => message.fixed[fixed].value = value,
        2 if !message.fixed.is_empty() => message.fixed.push(message.fixed[fixed].clone()),
        3 if !message.floating.is_empty() => drop(message.floating.remove(floating)),
        4 if !message.floating.is_empty() => {
            message.floating.push(message.floating[floating].clone());
        }
        5 if !message.floating.is_empty() => {
            let other = choices.position(message.floating.len());
            message.floating.swap(floating, other);
        }
        6 if !message.floating.is_empty() => {
            let path = &mut message.floating[floating].path;
            let index = [None, Some(0), Some(1), Some(u32::MAX)][usize::from(choices.below(4))];
            if choices.below(2) == 0 { path.element = index } else { path.inner = index }
        }
        7 | 8 if !message.floating.is_empty() => message.floating[floating].value = value,
        9 => {
            let count = choices.number(u32::MAX);
            message.elements.push(ElementCounts { count, inner: Vec::new() });
        }
        10 => message.body = Some(Octets::from(choices.bytes(9))),
        _ => {
            let tag = choices.number(u16::MAX.into()) as u16;
            let defined = message.floating.get(floating).and_then(|entry| entry.path.field.tag);
            let tag = if choices.below(2) == 0 { tag } else { defined.unwrap_or(tag) };
            message.unknown.push(tag, octets(choices));
        }
    }
}

/// Gives the fields of a message to a builder, some of them under other names or with other values.
/// `None` where it takes none of them.
pub fn rebuild(
    message: &DynamicMessage<'static>,
    choices: &mut Choices<'_>,
) -> Option<DynamicMessage<'static>> {
    let mut builder = DynamicMessage::builder(message.descriptor);
    let mut refused = 0;
    for entry in &message.fixed {
        let value = if choices.below(8) == 7 { any_value(choices) } else { entry.value.clone() };
        assert!(builder.fixed_field(entry.field.name).is_some());
        refused += u32::from(builder.set_fixed(entry.field.name, value).is_err());
    }
    for entry in &message.floating {
        let value = if choices.below(8) == 7 { any_value(choices) } else { entry.value.clone() };
        let other = choices.position(message.floating.len());
        let other = message.floating[other].path.field.name;
        let name = if choices.below(8) == 7 { other } else { entry.path.field.name };
        assert!(builder.floating_field(name).is_some());
        refused += u32::from(builder.push_floating(name, value).is_err());
    }
    assert!(builder.set_fixed("no such field", Value::Bool(true)).is_err());
    assert!(builder.push_floating("no such field", Value::Bool(true)).is_err());
    if let Some(body) = &message.body {
        builder.set_body(body.clone()).unwrap();
    }
    for field in &message.unknown {
        builder.push_unknown(field.tag, field.data.clone());
    }
    let all = (message.fixed.len() + message.floating.len()) as u32;
    (all == 0 || refused < all).then(|| builder.finish())
}

fn any_len(choices: &mut Choices<'_>) -> usize {
    match choices.below(4) {
        0 => 0,
        1 => choices.number(300) as usize,
        2 => 12_500,
        _ => 70_000,
    }
}

/// A value of any type, also one that no type can hold.
fn any_value(choices: &mut Choices<'_>) -> Value<'static> {
    match choices.below(8) {
        0 => Value::Unsigned(choices.number(u32::MAX)),
        1 => Value::Signed(i32::from_be_bytes(choices.number(u32::MAX).to_be_bytes())),
        2 => Value::Bool(choices.below(2) == 1),
        3 => Value::Octets(octets(choices)),
        4 => Value::Unsigned(choices.number(300)),
        5 => {
            let name = octets(choices).to_vec();
            let value = octets(choices).to_vec();
            Value::NamedVariable(NamedVariable { name: name.into(), value: value.into() })
        }
        6 => Value::Signed(-1),
        _ => Value::Text(octets(choices).to_vec().into()),
    }
}

/// Bytes, zeros among them.
fn octets(choices: &mut Choices<'_>) -> Octets<'static> {
    let len = any_len(choices);
    let mut bytes = choices.bytes(len);
    bytes.resize(len, 0);
    Octets::from(bytes)
}
