//! Why bytes could not be decoded, or a value not be encoded.

use core::fmt;

use thiserror::Error;

use crate::{AnomalyKind, FieldPath, MessageDescriptor, Protocol};

/// The beginning of a sentence about a place in a message.
pub(crate) struct Place {
    pub(crate) message: Option<&'static MessageDescriptor>,
    pub(crate) field: Option<FieldPath>,
    pub(crate) offset: u32,
    /// The tag of a floating field that the message does not define.
    pub(crate) tag: Option<u16>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(message) = self.message {
            write!(f, "{}: ", message.name)?;
        }
        match self.field {
            Some(path) => match path.field.tag {
                Some(tag) => {
                    write!(f, "floating field {path} (tag {tag}) at byte {} ", self.offset)
                }
                None => write!(f, "fixed field {path} at byte {} ", self.offset),
            },
            None => match self.tag {
                Some(tag) => write!(f, "a field with tag {tag} at byte {} ", self.offset),
                None => write!(f, "at byte {} ", self.offset),
            },
        }
    }
}

/// Why bytes could not be decoded.
///
/// Shown as the rest of a sentence that begins with the place.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The header announces a message over the limit. Nothing of it was buffered.
    #[error("the message has {length} bytes after its header, at most {limit} are allowed")]
    MessageTooLong {
        /// What the header says.
        length: u32,
        /// The most bytes that may follow a header.
        limit: u32,
    },
    /// The protocol does not have the message that the body is to be read as.
    #[error(
        "the message does not exist at protocol version {} of {}",
        .protocol.version(),
        .protocol.product()
    )]
    MessageNotInVersion {
        /// The protocol asked for.
        protocol: Protocol,
    },
    /// The body ends inside the fixed part.
    #[error("takes {needed} bytes, {remaining} remain")]
    FixedPartCutShort {
        /// Bytes of the field.
        needed: u16,
        /// Bytes left for it.
        remaining: u16,
    },
    /// A floating field's length reaches past the body's end.
    #[error("declares {declared} bytes, {remaining} remain")]
    FieldPastEnd {
        /// The field's tag.
        tag: u16,
        /// What the field's length says.
        declared: u16,
        /// Bytes left after the length.
        remaining: u16,
    },
    /// Strict decoding met a deviation.
    #[error(transparent)]
    Refused(AnomalyKind),
}

impl DecodeErrorKind {
    /// A stable name in snake case, for logs, JSON and test vectors. A refused deviation has the
    /// name of its [`AnomalyKind`].
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::MessageTooLong { .. } => "message_too_long",
            Self::MessageNotInVersion { .. } => "message_not_in_version",
            Self::FixedPartCutShort { .. } => "fixed_part_cut_short",
            Self::FieldPastEnd { .. } => "field_past_end",
            Self::Refused(kind) => kind.name(),
        }
    }
}

/// Why bytes could not be decoded, and where.
///
/// Shown as a sentence: `CALL_DELIVERED_EVENT: floating field ANI (tag 8) at byte 97 declares 40
/// bytes, 12 remain`.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("{}{kind}", self.place())]
#[non_exhaustive]
pub struct DecodeError {
    /// What is wrong.
    pub kind: DecodeErrorKind,
    /// Bytes from the start of the message's header to the field (its tag, if it has one).
    pub offset: u32,
    /// The message, once its header was read.
    pub message: Option<&'static MessageDescriptor>,
    /// The field, unless what is wrong is no field's.
    pub field: Option<FieldPath>,
}

impl DecodeError {
    const fn place(&self) -> Place {
        let tag = match self.kind {
            DecodeErrorKind::FieldPastEnd { tag, .. } => Some(tag),
            _ => None,
        };
        Place { message: self.message, field: self.field, offset: self.offset, tag }
    }
}

/// Why a value could not be encoded.
///
/// Shown as the rest of a sentence that begins with the place.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum EncodeErrorKind {
    /// The protocol does not have the message.
    #[error(
        "the message does not exist at protocol version {} of {}",
        .protocol.version(),
        .protocol.product()
    )]
    MessageNotInVersion {
        /// The protocol asked for.
        protocol: Protocol,
    },
    /// A raw message carries the number of a message that has a type.
    #[error("message number {number} has a type of its own, or another kind")]
    MessageDefined {
        /// The number.
        number: u32,
    },
    /// The message is longer than the limit.
    #[error("the message takes {length} bytes, at most {limit} are allowed")]
    MessageTooLong {
        /// Bytes of the whole message; `u32::MAX` if there are more.
        length: u32,
        /// The most that may be.
        limit: u32,
    },
    /// The slice given is shorter than the message.
    #[error("the message takes {needed} bytes, the buffer has {available}")]
    BufferTooSmall {
        /// Bytes of the whole message.
        needed: u32,
        /// Bytes of the slice.
        available: u32,
    },
    /// A set field does not exist in this protocol.
    #[error("does not exist at protocol version {} of {}", .protocol.version(), .protocol.product())]
    FieldNotInVersion {
        /// The protocol asked for.
        protocol: Protocol,
    },
    /// A field of this protocol's fixed part is `None`.
    #[error(
        "belongs to the fixed part of protocol version {} of {} and is absent",
        .protocol.version(),
        .protocol.product()
    )]
    FixedFieldAbsent {
        /// The protocol asked for.
        protocol: Protocol,
    },
    /// A field that the guide demands is `None`.
    #[error("is required and absent")]
    RequiredAbsent,
    /// A list element lacks the member that starts it.
    #[error("starts a list element and is absent")]
    FirstMemberAbsent,
    /// The data is longer than the protocol allows.
    #[error("takes {found} bytes, at most {max} are allowed")]
    TooLong {
        /// The protocol's maximum, or what a length of this version can say.
        max: u16,
        /// Bytes that the value takes.
        found: u32,
    },
    /// The tag does not fit the tag's width at this version.
    #[error("has tag {tag}, which does not fit the tag's width")]
    TagTooWide {
        /// The tag.
        tag: u16,
    },
    /// A text holds a NUL.
    #[error("holds a NUL")]
    EmbeddedNul,
    /// A number does not fit the field's type.
    #[error("is {value}, which its type can't hold")]
    ValueOutOfRange {
        /// The number.
        value: u32,
    },
    /// A list has more elements than its count can say.
    #[error("would announce {found} elements, it can say at most {max}")]
    TooManyElements {
        /// Elements in the list.
        found: u32,
        /// The count's largest number.
        max: u32,
    },
    /// Two lists of one count differ in length.
    #[error("counts lists of {first} and of {other} elements")]
    UnequalLists {
        /// Elements in the first.
        first: u32,
        /// Elements in another.
        other: u32,
    },
    /// A field among the unknown ones stands under a tag that the message defines.
    #[error("a field among the unknown ones has tag {tag}, which the message defines")]
    TagDefined {
        /// The tag.
        tag: u16,
    },
    /// A field among the unknown ones has tag 0, which no field has.
    #[error(
        "an unknown field has tag 0, which can't be written: `UnknownFields::retain` drops such fields"
    )]
    TagZero,
    /// An entry does not fit the message it was put into: an unknown name, a value of another
    /// type, a list position out of order. Only untyped messages can hold such a thing.
    #[error("does not fit the message")]
    Misfit,
}

impl EncodeErrorKind {
    /// A stable name in snake case, for logs and JSON.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::MessageNotInVersion { .. } => "message_not_in_version",
            Self::MessageDefined { .. } => "message_defined",
            Self::MessageTooLong { .. } => "message_too_long",
            Self::BufferTooSmall { .. } => "buffer_too_small",
            Self::FieldNotInVersion { .. } => "field_not_in_version",
            Self::FixedFieldAbsent { .. } => "fixed_field_absent",
            Self::RequiredAbsent => "required_absent",
            Self::FirstMemberAbsent => "first_member_absent",
            Self::TooLong { .. } => "too_long",
            Self::TagTooWide { .. } => "tag_too_wide",
            Self::EmbeddedNul => "embedded_nul",
            Self::ValueOutOfRange { .. } => "value_out_of_range",
            Self::TooManyElements { .. } => "too_many_elements",
            Self::UnequalLists { .. } => "unequal_lists",
            Self::TagDefined { .. } => "tag_defined",
            Self::TagZero => "tag_zero",
            Self::Misfit => "misfit",
        }
    }
}

/// Why a value could not be encoded, and which field stands in the way. Nothing was written.
///
/// Shown as a sentence: `OPEN_REQ: ClientID is required and absent`.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub struct EncodeError {
    /// What is wrong.
    pub kind: EncodeErrorKind,
    /// The message, unless it has no declaration.
    pub message: Option<&'static MessageDescriptor>,
    /// The field, unless what is wrong is no field's.
    pub field: Option<FieldPath>,
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(message) = self.message {
            write!(f, "{}: ", message.name)?;
        }
        if let Some(field) = self.field {
            write!(f, "{field} ")?;
        }
        self.kind.fmt(f)
    }
}

#[cfg(test)]
mod tests;
