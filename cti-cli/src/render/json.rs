//! One line of JSON a message.

use std::io::{self, Write};

use cti_codec::{Anomaly, FieldDescriptor, FieldPath, UnknownField, Value as Field, Visitor};
use serde_json::{Map, Value, json};

use super::{Reading, Render};
use crate::hex;

/// Prints each message as a line of JSON.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

impl Render for Json {
    fn render(&mut self, reading: &Reading<'_>, out: &mut dyn Write) -> io::Result<()> {
        let line = serde_json::to_string(&message(reading))?;
        for part in line.split_inclusive(is_control) {
            match part.char_indices().next_back() {
                Some((at, c)) if is_control(c) => {
                    out.write_all(part.as_bytes().get(..at).unwrap_or_default())?;
                    write!(out, "\\u{:04x}", u32::from(c))?;
                }
                _ => out.write_all(part.as_bytes())?,
            }
        }
        out.write_all(b"\n")
    }
}

/// Whether a character that JSON allows in strings can control a terminal or turn a line around.
fn is_control(c: char) -> bool {
    matches!(c, '\u{7F}'..='\u{9F}' | '\u{61C}' | '\u{200E}' | '\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn message(reading: &Reading<'_>) -> Value {
    let mut object = Map::new();
    let name = reading.descriptor().map(|descriptor| descriptor.name);
    object.insert("type".to_owned(), reading.frame.message_type.into());
    object.insert("name".to_owned(), name.into());
    if let Some(packet) = &reading.place.packet {
        if let Some(time) = packet.time {
            object.insert("time".to_owned(), time.to_string().into());
        }
        object.insert("src".to_owned(), packet.src.to_string().into());
        object.insert("dst".to_owned(), packet.dst.to_string().into());
    }
    if let Err(error) = &reading.outcome {
        let error = fault(error.kind.name(), error.offset, error.field);
        object.insert("error".to_owned(), error);
    }
    let mut fields = Fields::default();
    reading.visit(&mut fields);
    if let Some(body) = fields.body {
        object.insert("body".to_owned(), body);
    } else {
        object.insert("fixed".to_owned(), fields.fixed.into());
        object.insert("floating".to_owned(), fields.floating.into());
    }
    if !reading.anomalies.is_empty() {
        let anomalies = reading.anomalies.iter();
        let anomalies: Vec<_> = anomalies
            .map(|Anomaly { kind, offset, field, .. }| fault(kind.name(), *offset, *field))
            .collect();
        object.insert("anomalies".to_owned(), anomalies.into());
    }
    object.into()
}

pub(crate) fn fault(kind: &str, offset: u32, field: Option<FieldPath>) -> Value {
    json!({ "kind": kind, "offset": offset, "field": field.map(|path| path.to_string()) })
}

#[derive(Default)]
struct Fields {
    fixed: Map<String, Value>,
    floating: Vec<Value>,
    body: Option<Value>,
}

impl Visitor for Fields {
    fn fixed(&mut self, field: &'static FieldDescriptor, value: Field<'_>) {
        self.fixed.insert(field.name.to_owned(), value_of(&value));
    }

    fn floating(&mut self, path: FieldPath, value: Field<'_>) {
        let FieldDescriptor { tag, name, .. } = path.field;
        self.floating.push(json!({ "tag": tag, "name": name, "value": value_of(&value) }));
    }

    fn unknown(&mut self, field: &UnknownField<'_>) {
        self.floating.push(json!({ "tag": field.tag, "value": octets(&field.data) }));
    }

    fn body(&mut self, body: &[u8]) {
        self.body = Some(octets(body));
    }
}

pub(crate) fn value_of(value: &Field<'_>) -> Value {
    match value {
        Field::Unsigned(number) => (*number).into(),
        Field::Signed(number) => (*number).into(),
        Field::Bool(truth) => (*truth).into(),
        Field::Text(text) => string(text.as_bytes()),
        Field::Octets(bytes) => octets(bytes),
        Field::NamedVariable(v) => {
            json!({ "name": string(v.name.as_bytes()), "value": string(v.value.as_bytes()) })
        }
        Field::NamedArray(v) => json!({
            "index": v.index,
            "name": string(v.name.as_bytes()),
            "value": string(v.value.as_bytes()),
        }),
    }
}

/// Text, or its bytes where it is no UTF-8.
fn string(bytes: &[u8]) -> Value {
    std::str::from_utf8(bytes).map_or_else(|_| octets(bytes), Value::from)
}

fn octets(bytes: &[u8]) -> Value {
    json!({ "hex": hex::write(bytes) })
}
