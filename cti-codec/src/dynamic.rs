//! The same codec, driven by descriptors at run time: a message as a tree of values, both ways.
//!
//! For tools that meet messages by name (JSON, test vectors, dissection), and as a second opinion:
//! it shares descriptors, errors and value types with the derived codec, and none of its logic, so
//! that each can be tested against the other. It is written to be read, not to be fast.
//!
//! ```
//! use cti_codec::dynamic::DynamicMessage;
//! use cti_codec::{
//!     FieldDescriptor, Gate, Item, Layout, MessageDescriptor, MessageKind, ProtocolVersion, Value,
//!     WireType,
//! };
//!
//! static TEXT: FieldDescriptor = FieldDescriptor {
//!     name: "Text",
//!     tag: Some(7),
//!     ty: WireType::String,
//!     size: None,
//!     max: Some(255),
//!     ..FieldDescriptor::TEMPLATE
//! };
//! static NOTICE_EVENT: MessageDescriptor = MessageDescriptor {
//!     name: "NOTICE_EVENT",
//!     number: 900,
//!     kind: MessageKind::Event,
//!     service: None,
//!     gate: Gate::ALL,
//!     layout: Layout::Published,
//!     short_form: None,
//!     fixed: &[FieldDescriptor { name: "MonitorID", ..FieldDescriptor::TEMPLATE }],
//!     items: &[Item::Field(&TEXT)],
//! };
//!
//! let body = [0, 0, 0, 71, 0, 7, 0, 3, b'u', b'p', 0];
//! let message = DynamicMessage::decode_body(&NOTICE_EVENT, &body, ProtocolVersion::V24)?;
//! assert_eq!(message.fixed_value("MonitorID"), Some(&Value::Unsigned(71)));
//! assert_eq!(message.floating_value("Text"), Some(&Value::Text("up".into())));
//!
//! let mut bytes = Vec::new();
//! message.encode(ProtocolVersion::V24, &mut bytes)?;
//! assert_eq!(bytes[8..], body);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod build;
mod counts;
mod decode;
mod elements;
mod encode;
mod lists;
mod plan;
mod read;
mod shape;
mod shelves;
mod show;
#[cfg(test)]
mod tests;
mod write;

use alloc::vec::Vec;

pub use build::Builder;
pub use elements::ElementCounts;

use crate::{
    AnomalySink, Buffer, DecodeError, DecodeOptions, EncodeError, EncodeOptions, FieldDescriptor,
    FieldPath, IntoOwned, Layout, MessageDescriptor, Octets, UnknownFields, Value,
};

/// A message of any declaration, as a tree of values.
///
/// The tree is kept flat: the place of a value in its lists is in its [`FieldPath`].
///
/// Two messages are equal if their fields are: where a field stood on the wire plays no part, nor
/// does what a count said, nor the order of the entries of the fixed part.
#[derive(Clone, Debug)]
pub struct DynamicMessage<'a> {
    /// The message's declaration.
    pub descriptor: &'static MessageDescriptor,
    /// The fields of the fixed part that are there, in wire order.
    pub fixed: Vec<FixedEntry<'a>>,
    /// The floating fields in canonical order: as declared, a record list element by element, and
    /// each element's members as declared, a record list among them element by element in turn.
    pub floating: Vec<FloatingEntry<'a>>,
    /// How many elements each record list has, in the order of their declarations, and each record
    /// list inside those elements. An element of which nothing could be read has no entries in
    /// `floating`, and is seen here only. A missing or too small count is raised to what the entries
    /// require.
    pub elements: Vec<ElementCounts>,
    /// The floating fields that the message does not define, and those that could not be read.
    pub unknown: UnknownFields<'a>,
    /// The whole body, of a message without a published layout.
    pub body: Option<Octets<'a>>,
}

/// A field of the fixed part, and its value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FixedEntry<'a> {
    /// The field.
    pub field: &'static FieldDescriptor,
    /// Its value; of a count, what the wire said.
    pub value: Value<'a>,
}

/// A floating field, its place in its lists, and its value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FloatingEntry<'a> {
    /// The field, and which element of which list it belongs to.
    pub path: FieldPath,
    /// Its value; of a count, what the wire said.
    pub value: Value<'a>,
    /// Where it stood on the wire, if it was decoded.
    pub location: Option<Location>,
}

/// Where a floating field stands in a message.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Location {
    /// Bytes from the start of the message's header to the field's tag.
    pub offset: u32,
    /// Bytes of the whole field: tag, length and data.
    pub len: u32,
}

impl<'a> DynamicMessage<'a> {
    /// A message without any fields yet.
    ///
    /// To fill it field by field, take a [`builder`](Self::builder): it finds the place of each.
    #[must_use]
    pub fn new(descriptor: &'static MessageDescriptor) -> Self {
        Self {
            descriptor,
            fixed: Vec::new(),
            floating: Vec::new(),
            elements: Vec::new(),
            unknown: UnknownFields::default(),
            body: (descriptor.layout == Layout::Unpublished).then(Octets::default),
        }
    }

    /// Starts on a message whose fields are given one after the other, by name.
    #[must_use]
    pub fn builder(descriptor: &'static MessageDescriptor) -> Builder<'a> {
        Builder::new(descriptor)
    }

    /// Decodes a body as this message, whatever number its header had.
    ///
    /// # Errors
    ///
    /// Where the bytes can't be read as this message.
    pub fn decode_body(
        descriptor: &'static MessageDescriptor,
        body: &'a [u8],
        options: impl Into<DecodeOptions>,
    ) -> Result<Self, DecodeError> {
        decode::decode(descriptor, body, &options.into(), &mut ())
    }

    /// Decodes a body as this message, and hands each deviation that is tolerated to `anomalies`.
    ///
    /// # Errors
    ///
    /// Where the bytes can't be read as this message.
    pub fn decode_body_with(
        descriptor: &'static MessageDescriptor,
        body: &'a [u8],
        options: impl Into<DecodeOptions>,
        anomalies: &mut impl AnomalySink,
    ) -> Result<Self, DecodeError> {
        decode::decode(descriptor, body, &options.into(), anomalies)
    }

    /// Bytes that [`encode`](Self::encode) writes, header included.
    ///
    /// # Errors
    ///
    /// Where encoding would refuse the message.
    pub fn encoded_len(&self, options: impl Into<EncodeOptions>) -> Result<usize, EncodeError> {
        encode::to_bytes(self, &options.into()).map(|bytes| bytes.len())
    }

    /// Appends the message, header included, in canonical order. On an error the buffer is as it
    /// was.
    ///
    /// Counts are computed from their lists, whatever their entries hold. One in the floating part
    /// is written if it has an entry or its list has members.
    ///
    /// # Errors
    ///
    /// Where the message breaks a rule of the protocol, or an entry does not fit the declaration:
    /// see [`EncodeErrorKind`](crate::EncodeErrorKind).
    pub fn encode(
        &self,
        options: impl Into<EncodeOptions>,
        buffer: &mut impl Buffer,
    ) -> Result<(), EncodeError> {
        let bytes = encode::to_bytes(self, &options.into())?;
        let place = buffer.append(bytes.len());
        place.iter_mut().zip(bytes).for_each(|(to, from)| *to = from);
        Ok(())
    }

    /// The value of a field of the fixed part.
    #[must_use]
    pub fn fixed_value(&self, name: &str) -> Option<&Value<'a>> {
        self.fixed.iter().find(|entry| entry.field.name == name).map(|entry| &entry.value)
    }

    /// The value of a floating field: of a list's member, in the first element that has it.
    #[must_use]
    pub fn floating_value(&self, name: &str) -> Option<&Value<'a>> {
        self.floating.iter().find(|entry| entry.path.field.name == name).map(|entry| &entry.value)
    }
}

/// Whether the fixed parts have the same fields with the same values, in whatever order: encoding
/// puts them in the order of the wire.
fn equal_fixed_parts(one: &DynamicMessage<'_>, other: &DynamicMessage<'_>) -> bool {
    let compared = |entry: &&FixedEntry<'_>| !entry.field.is_count();
    let [ours, others] = [one, other].map(|message| message.fixed.iter().filter(compared));
    if ours.clone().eq(others.clone()) {
        return true;
    }
    // Each entry is compared with all others. Of more than are declared, which encoding refuses, the
    // order counts: there may be any number of them.
    let few = one.fixed.len().max(other.fixed.len()) <= one.descriptor.fixed.len();
    let often = |entries: &[FixedEntry<'_>], entry| entries.iter().filter(|e| *e == entry).count();
    few && ours.clone().count() == others.count()
        && ours.clone().all(|entry| often(&one.fixed, entry) == often(&other.fixed, entry))
}

/// The floating fields that count in comparisons.
fn floating_parts<'m, 'a>(
    message: &'m DynamicMessage<'a>,
) -> impl Iterator<Item = (FieldPath, &'m Value<'a>)> {
    let entries = message.floating.iter().filter(|entry| !entry.path.field.is_count());
    entries.map(|entry| (entry.path, &entry.value))
}

impl PartialEq for DynamicMessage<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.descriptor == other.descriptor
            && equal_fixed_parts(self, other)
            && floating_parts(self).eq(floating_parts(other))
            && self.element_counts() == other.element_counts()
            && self.unknown == other.unknown
            && self.body == other.body
    }
}

impl Eq for DynamicMessage<'_> {}

impl IntoOwned for DynamicMessage<'_> {
    type Owned = DynamicMessage<'static>;

    fn into_owned(self) -> DynamicMessage<'static> {
        DynamicMessage {
            descriptor: self.descriptor,
            fixed: self.fixed.into_owned(),
            floating: self.floating.into_owned(),
            elements: self.elements,
            unknown: self.unknown.into_owned(),
            body: self.body.into_owned(),
        }
    }
}

impl IntoOwned for FixedEntry<'_> {
    type Owned = FixedEntry<'static>;

    fn into_owned(self) -> FixedEntry<'static> {
        FixedEntry { field: self.field, value: self.value.into_owned() }
    }
}

impl IntoOwned for FloatingEntry<'_> {
    type Owned = FloatingEntry<'static>;

    fn into_owned(self) -> FloatingEntry<'static> {
        FloatingEntry { path: self.path, value: self.value.into_owned(), location: self.location }
    }
}

/// A length as the wire counts it.
fn wire_len(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
