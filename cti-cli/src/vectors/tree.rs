//! What was read, as JSON: the fields in the order of the wire, each with its place.

use std::collections::BTreeMap;

use cti_codec::dynamic::{DynamicMessage, FloatingEntry};
use cti_codec::{Frame, HEADER_BYTES, Protocol, RawFields};
use serde_json::{Map, Value, json};

use crate::hex;
use crate::render::value_of;

/// A message of which nothing but its body is read.
#[must_use]
pub fn body(frame: Frame<&[u8]>, name: Option<&str>) -> Value {
    json!({ "type": frame.message_type, "name": name, "body": { "hex": hex::write(frame.body) } })
}

/// What was read of a message, in the order of the wire.
///
/// # Errors
///
/// Where what was read is not what stands on the wire.
pub fn tree(
    message: &DynamicMessage<'_>,
    frame: Frame<&[u8]>,
    protocol: Protocol,
) -> Result<Value, String> {
    let descriptor = message.descriptor;
    if message.body.is_some() {
        return Ok(body(frame, Some(descriptor.name)));
    }
    let mut fields = Vec::new();
    let mut len = 0_usize;
    for entry in &message.fixed {
        let size = usize::from(entry.field.size.unwrap_or(0));
        let mut field = Map::new();
        field.insert("name".into(), entry.field.name.into());
        field.insert("type".into(), entry.field.ty.name().into());
        field.insert("offset".into(), len.saturating_add(HEADER_BYTES).into());
        field.insert("length".into(), size.into());
        field.insert("value".into(), value_of(&entry.value));
        fields.push(Value::from(field));
        len = len.saturating_add(size);
    }
    let offset = len.saturating_add(HEADER_BYTES);
    let floating = frame.body.get(len..).ok_or("the fixed part is longer than the body")?;
    floating_fields(message, RawFields::new(floating, protocol.widths()), offset, &mut fields)?;
    Ok(json!({ "type": frame.message_type, "name": descriptor.name, "fields": fields }))
}

fn floating_fields(
    message: &DynamicMessage<'_>,
    on_wire: RawFields<'_>,
    start: usize,
    fields: &mut Vec<Value>,
) -> Result<(), String> {
    let mut read = BTreeMap::<_, Vec<_>>::new();
    for entry in &message.floating {
        let at = entry.location.ok_or("a field without a location")?;
        read.entry(usize::try_from(at.offset).unwrap_or(usize::MAX)).or_default().push(entry);
    }
    let mut unknown = message.unknown.iter();
    for raw in on_wire.filter_map(Result::ok) {
        let offset = raw.offset.saturating_add(start);
        let mut field = Map::new();
        let entries = read.remove(&offset).unwrap_or_default();
        let entry = entries.first();
        if let Some(entry) = entry {
            field.insert("name".into(), entry.path.field.name.into());
        } else if unknown.next().map(|own| (own.tag, own.data.as_bytes()))
            != Some((raw.tag, raw.data))
        {
            return Err(format!("the field at byte {offset} was not kept"));
        }
        field.insert("tag".into(), raw.tag.into());
        if let Some(entry) = entry {
            field.insert("type".into(), entry.path.field.ty.name().into());
        }
        field.insert("offset".into(), offset.into());
        field.insert("length".into(), raw.data.len().into());
        if let Some(entry) = entry {
            place(entry, &mut field);
        }
        let value = match entries.as_slice() {
            [] => json!({ "hex": hex::write(raw.data) }),
            [entry] => value_of(&entry.value),
            // The elements that a packed field holds, the first of which gives the place.
            all => all.iter().map(|entry| value_of(&entry.value)).collect(),
        };
        field.insert("value".into(), value);
        fields.push(field.into());
    }
    if !read.is_empty() || unknown.next().is_some() {
        return Err("fields were read that are not on the wire".into());
    }
    Ok(())
}

fn place(entry: &FloatingEntry<'_>, field: &mut Map<String, Value>) {
    let places = [("element", entry.path.element), ("inner", entry.path.inner)];
    for (key, index) in places {
        if let Some(index) = index {
            field.insert(key.into(), index.into());
        }
    }
}
