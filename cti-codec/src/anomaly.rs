//! What was accepted though it is wrong.

use alloc::vec::Vec;

use thiserror::Error;

use crate::{FieldPath, MessageDescriptor, Place};

/// A deviation from the protocol: strict decoding refuses it, tolerant decoding reports it.
///
/// Shown as the rest of a sentence that begins with the place.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum AnomalyKind {
    /// The fixed part is that of an older version.
    #[error("the message has the fixed part of protocol version {version}")]
    ShortForm {
        /// The version whose form was read.
        version: u8,
    },
    /// A BOOL is neither 0 nor 1. Read as true.
    #[error("is a BOOL of {value}, not 0 or 1")]
    BoolValue {
        /// The number on the wire.
        value: u16,
    },
    /// After the last field there are bytes, but fewer than a field header takes. Dropped.
    #[error("the message ends in stray bytes: {count}")]
    TrailingBytes {
        /// How many.
        count: u8,
    },
    /// A field that may appear once appears again. The first one is read, this one set aside.
    #[error("appears again")]
    RepeatedField,
    /// A list element begins with another member than its first. Read as a new element.
    #[error("begins a list element, which its first member should")]
    ElementStart,
    /// A field of a list holds several values, where each element should stand in a separate field.
    /// Read as that many elements.
    #[error("holds {values} values, where each element has a field")]
    PackedList {
        /// How many values.
        values: u32,
    },
    /// A field has tag 0, which no field has: zeros behind the last field look like this. Kept among
    /// the unknown fields.
    #[error("a field has tag 0, which no field has: zero padding looks like this")]
    TagZero,
    /// The field's length is not that of its type. Set aside among the unknown fields.
    #[error("has {found} bytes where its type has {expected}")]
    WrongLength {
        /// Bytes that the type takes.
        expected: u16,
        /// Bytes in the field.
        found: u32,
    },
    /// A named variable or array without its NULs or index, or bytes that the field's own codec
    /// can't read. Set aside among the unknown fields.
    #[error("can't be read as its type")]
    Malformed,
    /// The data is longer than the protocol allows. Read in full.
    #[error("has {found} bytes, at most {max} are allowed")]
    TooLong {
        /// The protocol's maximum.
        max: u16,
        /// Bytes in the field.
        found: u32,
    },
    /// Text without a NUL at its end. Read in full.
    #[error("has no NUL at its end")]
    MissingNul,
    /// Bytes after the NUL that ends a text. Dropped.
    #[error("has {count} bytes after its NUL")]
    BytesAfterNul {
        /// How many.
        count: u32,
    },
    /// A count differs from its list. The list is believed.
    #[error("announces {announced}, the list has {found}")]
    CountMismatch {
        /// What the count says; 0 where a floating count is absent.
        announced: u32,
        /// Elements in the list.
        found: u32,
    },
    /// A field that the guide demands is not there.
    #[error("is required and absent")]
    RequiredAbsent,
}

impl AnomalyKind {
    /// A stable name in snake case, for logs, JSON and test vectors.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::ShortForm { .. } => "short_form",
            Self::BoolValue { .. } => "bool_value",
            Self::TrailingBytes { .. } => "trailing_bytes",
            Self::RepeatedField => "repeated_field",
            Self::ElementStart => "element_start",
            Self::PackedList { .. } => "packed_list",
            Self::TagZero => "tag_zero",
            Self::WrongLength { .. } => "wrong_length",
            Self::Malformed => "malformed_value",
            Self::TooLong { .. } => "too_long",
            Self::MissingNul => "missing_nul",
            Self::BytesAfterNul { .. } => "bytes_after_nul",
            Self::CountMismatch { .. } => "count_mismatch",
            Self::RequiredAbsent => "required_absent",
        }
    }
}

/// One deviation that tolerant decoding accepted.
///
/// Shown as a sentence: `CALL_CLEARED_EVENT: at byte 26 the message ends in
/// stray bytes: 1`.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("{}{kind}", self.place())]
#[non_exhaustive]
pub struct Anomaly {
    /// What is wrong.
    pub kind: AnomalyKind,
    /// Bytes from the start of the message's header to the field (its tag, if it has one).
    pub offset: u32,
    /// The message.
    pub message: &'static MessageDescriptor,
    /// The field, unless what is wrong is no field's.
    pub field: Option<FieldPath>,
}

impl Anomaly {
    pub(crate) const fn place(&self) -> Place {
        Place { message: Some(self.message), field: self.field, offset: self.offset, tag: None }
    }
}

/// Takes the deviations that tolerant decoding accepts: those of the fixed part first, then those of
/// tags and lengths, then those of values in the order of the wire, then counts, then required
/// fields.
///
/// `()` drops them, a `Vec` keeps them, a closure does with them what you like.
///
/// ```
/// use cti_codec::{Anomaly, Message, ProtocolVersion, Text};
///
/// /// Not a message of the guide.
/// #[derive(Clone, Debug, Default, Message, PartialEq)]
/// #[cti(type = 900, kind = Event)]
/// pub struct NoticeEvent<'a> {
///     /// What happened.
///     #[cti(tag = 7, max = 255)]
///     pub text: Option<Text<'a>>,
/// }
///
/// let body = [0, 7, 0, 2, b'u', b'p'];
/// let mut log = Vec::new();
/// let event = NoticeEvent::decode_body_with(&body, ProtocolVersion::V24, &mut |anomaly: Anomaly| {
///     log.push(anomaly.to_string());
/// })?;
/// assert_eq!(event.text.unwrap(), "up");
/// assert_eq!(log, ["NOTICE_EVENT: floating field Text (tag 7) at byte 8 has no NUL at its end"]);
/// # Ok::<(), cti_codec::DecodeError>(())
/// ```
pub trait AnomalySink {
    /// Called once for each deviation.
    fn report(&mut self, anomaly: Anomaly);
}

impl<F: FnMut(Anomaly)> AnomalySink for F {
    fn report(&mut self, anomaly: Anomaly) {
        self(anomaly);
    }
}

impl AnomalySink for () {
    fn report(&mut self, _: Anomaly) {}
}

impl AnomalySink for Vec<Anomaly> {
    fn report(&mut self, anomaly: Anomaly) {
        self.push(anomaly);
    }
}

#[cfg(test)]
mod tests;
