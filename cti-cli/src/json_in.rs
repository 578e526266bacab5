//! Messages out of lines of JSON.

use cti_codec::dynamic::{Builder, DynamicMessage};
use cti_codec::{
    Encode, EncodeError, FieldDescriptor, Frame, MessageDescriptor, MessageSet, NamedArray,
    NamedVariable, Protocol, RawMessage, Text, Value as Field, WireType,
};
use cti_messages::AnyMessage;
use serde_json::{Map, Value};
use thiserror::Error;

use crate::session::Session;

/// What a line may hold. The last five are what decoding adds; they are not read.
const KEYS: [&str; 10] =
    ["type", "name", "fixed", "floating", "body", "anomalies", "error", "time", "src", "dst"];

/// Why a line can't be encoded.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LineError {
    /// It is no JSON.
    #[error("no JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// Something is missing, or of another kind.
    #[error("{key} should be {expected}")]
    Shape {
        /// Where.
        key: String,
        /// What should be there.
        expected: &'static str,
    },
    /// A key that the form does not have.
    #[error("unknown key {0:?}")]
    Key(String),
    /// The number and the name are of different messages, or of none.
    #[error("no message has {0}")]
    Message(String),
    /// The message has no such field.
    #[error("{message} has no field {field:?} in its {part} part")]
    Field {
        /// The message.
        message: &'static str,
        /// The field, as given.
        field: String,
        /// Fixed or floating.
        part: &'static str,
    },
    /// A field's value is not of its type.
    #[error("{message}: {field} should be {expected}")]
    Value {
        /// The message.
        message: &'static str,
        /// The field.
        field: &'static str,
        /// What its value should be.
        expected: String,
    },
    /// A field's tag is another.
    #[error("{message}: {field} has tag {tag}")]
    Tag {
        /// The message.
        message: &'static str,
        /// The field.
        field: &'static str,
        /// The tag that it has.
        tag: u16,
    },
    /// The message breaks a rule of the protocol.
    #[error(transparent)]
    Encode(#[from] EncodeError),
}

/// A message as a line of JSON tells it.
#[derive(Clone, Debug)]
pub struct Message {
    number: u32,
    object: Map<String, Value>,
}

impl Message {
    /// Reads a line.
    ///
    /// # Errors
    ///
    /// Where it is not in the form that decoding prints, or names no message.
    pub fn read(line: &[u8]) -> Result<Self, LineError> {
        let Value::Object(object) = serde_json::from_slice(line)? else {
            return Err(shape("the line", "an object"));
        };
        if let Some(key) = object.keys().find(|key| !KEYS.contains(&key.as_str())) {
            return Err(LineError::Key(key.clone()));
        }
        let number = number_of(&object)?;
        Ok(Self { number, object })
    }

    /// Appends the message, laid out as the session's version has it. On an error the buffer and the
    /// session are as they were: what is not written changes no version.
    ///
    /// # Errors
    ///
    /// Where a field is missing or wrong, or the message breaks a rule of the protocol.
    pub fn encode(&self, session: &mut Session, buffer: &mut Vec<u8>) -> Result<(), LineError> {
        let mut next = session.clone();
        self.append(&mut next, buffer)?;
        *session = next;
        Ok(())
    }

    fn append(&self, session: &mut Session, buffer: &mut Vec<u8>) -> Result<(), LineError> {
        if let Some(body) = self.object.get("body") {
            let body = octets(body).ok_or_else(|| shape("body", HEX))?;
            let protocol = self.protocol(session, &body);
            let message = RawMessage { message_type: self.number, body: body.into() };
            return Ok(message.encode(protocol, buffer)?);
        }
        let protocol = self.protocol(session, &self.head());
        let Some(descriptor) = declaration(self.number, protocol) else {
            return Err(shape("body", "there: the message has no known layout"));
        };
        let mut builder = DynamicMessage::builder(descriptor);
        self.fill_fixed(descriptor, &mut builder)?;
        self.fill_floating(descriptor, &mut builder)?;
        Ok(builder.finish().encode(protocol, buffer)?)
    }

    /// The protocol of this message, of whose body at least the head is given. Lines do not say
    /// which side they are of.
    fn protocol(&self, session: &mut Session, body: &[u8]) -> Protocol {
        session.protocol_of(None, Frame { message_type: self.number, body })
    }

    /// The part of the body that settles versions: InvokeID, and of an OPEN_REQ VersionNumber.
    fn head(&self) -> Vec<u8> {
        let fixed = self.object.get("fixed");
        let number =
            |name| fixed?.get(name)?.as_u64().and_then(|number| u32::try_from(number).ok());
        let version = number("VersionNumber");
        let invoke_id = number("InvokeID").or(version.map(|_| 0));
        invoke_id.into_iter().chain(version).flat_map(u32::to_be_bytes).collect()
    }

    fn fill_fixed(
        &self,
        descriptor: &'static MessageDescriptor,
        builder: &mut Builder<'static>,
    ) -> Result<(), LineError> {
        let Some(fixed) = self.object.get("fixed") else { return Ok(()) };
        let fixed = fixed.as_object().ok_or_else(|| shape("fixed", "an object"))?;
        for (name, value) in fixed {
            let field = builder.fixed_field(name).ok_or_else(|| LineError::Field {
                message: descriptor.name,
                field: name.clone(),
                part: "fixed",
            })?;
            if !field.is_count() {
                builder.set_fixed(field.name, typed(descriptor, field, value)?)?;
            }
        }
        Ok(())
    }

    fn fill_floating(
        &self,
        descriptor: &'static MessageDescriptor,
        builder: &mut Builder<'static>,
    ) -> Result<(), LineError> {
        let Some(floating) = self.object.get("floating") else { return Ok(()) };
        let floating = floating.as_array().ok_or_else(|| shape("floating", "an array"))?;
        floating.iter().try_for_each(|entry| fill_entry(entry, descriptor, builder))
    }
}

/// The declaration of a number: the protocol's own, else one that encoding refuses for it.
fn declaration(number: u32, protocol: Protocol) -> Option<&'static MessageDescriptor> {
    AnyMessage::descriptor_of(number, protocol).or_else(|| of_number(number).next())
}

fn of_number(number: u32) -> impl Iterator<Item = &'static MessageDescriptor> {
    AnyMessage::MESSAGES.iter().copied().filter(move |descriptor| descriptor.number == number)
}

/// The number of the message that a line is about.
fn number_of(object: &Map<String, Value>) -> Result<u32, LineError> {
    let name = match object.get("name") {
        None | Some(Value::Null) => None,
        Some(name) => Some(name.as_str().ok_or_else(|| shape("name", "text or null"))?),
    };
    let number = match object.get("type") {
        None => None,
        Some(number) => {
            let number = number.as_u64().and_then(|number| u32::try_from(number).ok());
            Some(number.ok_or_else(|| shape("type", "a message number"))?)
        }
    };
    let unknown = |number: Option<u32>, name: &str| {
        let number = number.map_or(String::new(), |number| format!("number {number} and "));
        Err(LineError::Message(format!("{number}name {name:?}")))
    };
    match (number, name) {
        (Some(number), Some(name)) => {
            let is_known = of_number(number).any(|descriptor| descriptor.name == name);
            if is_known { Ok(number) } else { unknown(Some(number), name) }
        }
        (Some(number), None) => Ok(number),
        (None, Some(name)) => {
            let named = AnyMessage::MESSAGES.iter().find(|descriptor| descriptor.name == name);
            named.map_or_else(|| unknown(None, name), |descriptor| Ok(descriptor.number))
        }
        (None, None) => Err(shape("type", "there")),
    }
}

fn fill_entry(
    entry: &Value,
    descriptor: &'static MessageDescriptor,
    builder: &mut Builder<'static>,
) -> Result<(), LineError> {
    let tag = match entry.get("tag") {
        None => None,
        Some(tag) => {
            let tag = tag.as_u64().and_then(|tag| u16::try_from(tag).ok());
            Some(tag.ok_or_else(|| shape("a field's tag", "a number, 0 to 65535"))?)
        }
    };
    let value = entry.get("value").ok_or_else(|| shape("a field's value", "there"))?;
    let Some(name) = entry.get("name").filter(|name| !name.is_null()) else {
        let tag = tag.ok_or_else(|| shape("a field's name or tag", "there"))?;
        let data =
            octets(value).ok_or_else(|| shape("the value of a field without a name", HEX))?;
        builder.push_unknown(tag, data);
        return Ok(());
    };
    let name = name.as_str().ok_or_else(|| shape("a field's name", "text"))?;
    let message = descriptor.name;
    let field = builder.floating_field(name).ok_or_else(|| LineError::Field {
        message,
        field: name.to_owned(),
        part: "floating",
    })?;
    if let (Some(given), Some(tag)) = (tag, field.tag) {
        if given != tag {
            return Err(LineError::Tag { message, field: field.name, tag });
        }
    }
    // What a count says is computed, but whether it is there is told.
    let value =
        if field.is_count() { Field::Unsigned(0) } else { typed(descriptor, field, value)? };
    Ok(builder.push_floating(field.name, value)?)
}

/// A value of the field's type.
fn typed(
    descriptor: &'static MessageDescriptor,
    field: &'static FieldDescriptor,
    value: &Value,
) -> Result<Field<'static>, LineError> {
    let read = if field.check.is_some() {
        octets(value).map(|bytes| Field::Octets(bytes.into()))
    } else {
        scalar(field.ty, value)
    };
    read.ok_or_else(|| LineError::Value {
        message: descriptor.name,
        field: field.name,
        expected: expected(field),
    })
}

fn scalar(ty: WireType, value: &Value) -> Option<Field<'static>> {
    match ty {
        WireType::Bool => value.as_bool().map(Field::Bool),
        WireType::String => text(value).map(Field::Text),
        WireType::NamedVar => {
            let (name, value) = (text(value.get("name")?)?, text(value.get("value")?)?);
            Some(Field::NamedVariable(NamedVariable { name, value }))
        }
        WireType::NamedArray => {
            let index = u8::try_from(value.get("index")?.as_u64()?).ok()?;
            let (name, value) = (text(value.get("name")?)?, text(value.get("value")?)?);
            Some(Field::NamedArray(NamedArray { index, name, value }))
        }
        _ if !ty.is_scalar() => octets(value).map(|bytes| Field::Octets(bytes.into())),
        _ => {
            let (least, most) = range(ty);
            let number = value.as_i64().filter(|number| (least..=most).contains(number))?;
            if ty.is_signed() {
                i32::try_from(number).ok().map(Field::Signed)
            } else {
                u32::try_from(number).ok().map(Field::Unsigned)
            }
        }
    }
}

/// The least and the greatest number of a type.
fn range(ty: WireType) -> (i64, i64) {
    match ty {
        WireType::Char => (i8::MIN.into(), i8::MAX.into()),
        WireType::UChar => (0, u8::MAX.into()),
        WireType::Short => (i16::MIN.into(), i16::MAX.into()),
        WireType::UShort => (0, u16::MAX.into()),
        WireType::Int => (i32::MIN.into(), i32::MAX.into()),
        _ => (0, u32::MAX.into()),
    }
}

const HEX: &str = r#"{"hex": "..."}"#;

/// What a field's value should be, in words.
fn expected(field: &FieldDescriptor) -> String {
    let (least, most) = range(field.ty);
    match field.ty {
        _ if field.check.is_some() => HEX.to_owned(),
        WireType::Bool => "true or false".to_owned(),
        WireType::String => format!("text or {HEX}"),
        WireType::NamedVar => r#"{"name": "...", "value": "..."}"#.to_owned(),
        WireType::NamedArray => r#"{"index": 0 to 255, "name": "...", "value": "..."}"#.to_owned(),
        ty if ty.is_scalar() => format!("a number, {least} to {most}"),
        _ => HEX.to_owned(),
    }
}

/// Text, or the bytes of text that is no UTF-8.
fn text(value: &Value) -> Option<Text<'static>> {
    match value.as_str() {
        Some(text) => Some(text.to_owned().into()),
        None => octets(value).map(Text::from),
    }
}

/// Two digits a byte, without anything between.
fn octets(value: &Value) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let pairs = value.get("hex")?.as_str()?.as_bytes().chunks(2);
    let byte = |pair: &[u8]| match *pair {
        [high, low] => u8::try_from(digit(high)?.wrapping_shl(4) | digit(low)?).ok(),
        _ => None,
    };
    pairs.map(byte).collect()
}

fn shape(key: &str, expected: &'static str) -> LineError {
    LineError::Shape { key: key.to_owned(), expected }
}
