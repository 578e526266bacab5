//! Messages as bytes in parts, to be put together otherwise.

use cti_codec::{
    FieldDescriptor, FieldWidths, Header, MessageDescriptor, Protocol, RawFields, Value,
};

/// A floating field: tag and data.
pub type Field = (u16, Vec<u8>);

/// A message in parts, which may be changed as no encoder would.
#[derive(Clone, Debug)]
pub struct Wire {
    /// The message's number.
    pub number: u32,
    /// How wide tags and lengths are.
    pub widths: FieldWidths,
    /// The fixed part.
    pub fixed: Vec<u8>,
    /// The floating part, whose lengths are those of the data.
    pub fields: Vec<Field>,
    /// What follows the floating part.
    pub tail: Vec<u8>,
}

impl Wire {
    /// Takes a message apart whose structure is right.
    #[must_use]
    pub fn read(descriptor: &MessageDescriptor, protocol: Protocol, bytes: &[u8]) -> Self {
        let body = bytes.get(cti_codec::HEADER_BYTES..).unwrap_or_default();
        let len = descriptor.fixed_len(protocol).min(body.len());
        let (fixed, floating) = body.split_at_checked(len).unwrap_or((body, &[]));
        let fields = RawFields::new(floating, protocol.widths()).filter_map(Result::ok);
        Self {
            number: descriptor.number,
            widths: protocol.widths(),
            fixed: fixed.to_vec(),
            fields: fields.map(|field| (field.tag, field.data.to_vec())).collect(),
            tail: Vec::new(),
        }
    }

    /// The body of the message.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        let mut body = self.fixed.clone();
        for (tag, data) in &self.fields {
            body.extend(field(self.widths, *tag, data));
        }
        body.extend(&self.tail);
        body
    }

    /// The message, with a header that says how long it is.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        message(self.number, &self.body())
    }

    /// The same message with one more field at its end.
    #[must_use]
    pub fn with(mut self, tag: u16, data: &[u8]) -> Self {
        self.fields.push((tag, data.to_vec()));
        self
    }

    /// Gives the first field of a tag this data, or adds one.
    pub fn set(&mut self, tag: u16, data: &[u8]) {
        match self.fields.iter_mut().find(|(own, _)| *own == tag) {
            Some((_, own)) => data.clone_into(own),
            None => self.fields.push((tag, data.to_vec())),
        }
    }

    /// The same message with these bytes after its last field.
    #[must_use]
    pub fn then(mut self, tail: &[u8]) -> Self {
        self.tail = tail.to_vec();
        self
    }
}

/// A header, and the body after it.
#[must_use]
pub fn message(number: u32, body: &[u8]) -> Vec<u8> {
    let message_length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    let mut bytes = Header { message_length, message_type: number }.to_bytes().to_vec();
    bytes.extend(body);
    bytes
}

/// A floating field: tag, length and data.
#[must_use]
pub fn field(widths: FieldWidths, tag: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = head(widths, tag, u16::try_from(data.len()).unwrap_or(u16::MAX));
    bytes.extend(data);
    bytes
}

/// The tag of a field and the length that it declares.
#[must_use]
pub fn head(widths: FieldWidths, tag: u16, length: u16) -> Vec<u8> {
    let [a, b] = tag.to_be_bytes();
    let [c, d] = length.to_be_bytes();
    match widths {
        FieldWidths::Narrow => vec![b, d],
        FieldWidths::Mixed => vec![a, b, d],
        FieldWidths::Wide => vec![a, b, c, d],
    }
}

/// The data of a value, without tag and length.
#[must_use]
pub fn data(field: &FieldDescriptor, value: &Value<'_>) -> Vec<u8> {
    let number = |bits: u32| {
        let bytes = bits.to_be_bytes();
        let size = usize::from(field.ty.size().unwrap_or(4)).min(bytes.len());
        bytes.get(bytes.len().saturating_sub(size)..).unwrap_or_default().to_vec()
    };
    match value {
        Value::Unsigned(bits) => number(*bits),
        Value::Signed(bits) => number(u32::from_be_bytes(bits.to_be_bytes())),
        Value::Bool(truth) => number((*truth).into()),
        Value::Text(text) => terminated(text.as_bytes()),
        Value::Octets(octets) => octets.to_vec(),
        Value::NamedVariable(v) => {
            [terminated(v.name.as_bytes()), terminated(v.value.as_bytes())].concat()
        }
        Value::NamedArray(v) => {
            [vec![v.index], terminated(v.name.as_bytes()), terminated(v.value.as_bytes())].concat()
        }
    }
}

fn terminated(text: &[u8]) -> Vec<u8> {
    [text, &[0]].concat()
}
