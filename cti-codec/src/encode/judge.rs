//! What encoding refuses, and where: asked when the writer gave up, and for a length alone.

use crate::decode::table::Table;
use crate::encode::EncodeMessage;
use crate::encode::value::EncodedValue;
use crate::header::HEADER_BYTES;
use crate::types::count::counted;
use crate::visit::walk::{FieldWalker, Walk};
use crate::wire::length::wire_len;
use crate::{
    Count, EncodeError, EncodeErrorKind, EncodeOptions, FieldDescriptor, FieldPath,
    GroupDescriptor, MessageDescriptor, Protocol, UnknownFields,
};

/// The length of a message, header included, or the first thing that is wrong with it.
#[cold]
pub(crate) fn judge<M: EncodeMessage + ?Sized>(
    message: &M,
    options: &EncodeOptions,
) -> Result<usize, EncodeError> {
    message.check(options.protocol)?;
    let mut judge = Judge {
        protocol: options.protocol,
        message: message.descriptor(),
        len: HEADER_BYTES,
        error: None,
    };
    message.walk_fields(&mut Walk::new(&mut judge));
    judge.verdict(options.limits.max_message)
}

/// Adds up the bytes of each field, and keeps the first error.
struct Judge {
    protocol: Protocol,
    message: Option<&'static MessageDescriptor>,
    len: usize,
    error: Option<EncodeError>,
}

impl Judge {
    fn verdict(mut self, limit: u32) -> Result<usize, EncodeError> {
        // What no header can say is too long under any limit.
        if u32::try_from(self.len).is_ok_and(|length| length <= limit) {
            return self.error.map_or(Ok(self.len), Err);
        }
        // What is wrong with a field comes first.
        let length = wire_len(self.len);
        self.refuse(EncodeErrorKind::MessageTooLong { length, limit }, None);
        self.error.map_or(Ok(self.len), Err)
    }

    fn refuse(&mut self, kind: EncodeErrorKind, field: Option<FieldPath>) {
        self.error.get_or_insert(EncodeError { kind, message: self.message, field });
    }

    /// Adds a floating field of `len` data bytes.
    fn add_floating(&mut self, len: usize) {
        let len = len.saturating_add(self.protocol.widths().header_bytes());
        self.len = self.len.saturating_add(len);
    }

    /// Adds a field of the fixed part, if the protocol has it.
    fn add_fixed(&mut self, field: &FieldDescriptor) {
        if field.gate.contains(self.protocol) {
            self.len = self.len.saturating_add(field.size.unwrap_or(0).into());
        }
    }

    /// What is wrong with a floating field that is there.
    fn fault(&self, field: &FieldDescriptor, value: &EncodedValue<'_>) -> Option<EncodeErrorKind> {
        if !field.gate.contains(self.protocol) {
            return Some(EncodeErrorKind::FieldNotInVersion { protocol: self.protocol });
        }
        let (tag, max) = (field.tag.unwrap_or(0), field.max.unwrap_or(u16::MAX));
        self.too_long(tag, max, value.len).or_else(|| value.fault())
    }

    /// Why `len` data bytes can't stand under a tag, if they can't.
    fn too_long(&self, tag: u16, max: u16, len: usize) -> Option<EncodeErrorKind> {
        let widths = self.protocol.widths();
        if tag > widths.max_tag() {
            return Some(EncodeErrorKind::TagTooWide { tag });
        }
        let max = max.min(u16::try_from(widths.max_length()).unwrap_or(u16::MAX));
        let too_long = EncodeErrorKind::TooLong { max, found: wire_len(len) };
        (len > max.into()).then_some(too_long)
    }

    /// What is wrong with a floating field that is absent.
    fn absence(&self, field: &FieldDescriptor, is_first: bool) -> Option<EncodeErrorKind> {
        match () {
            () if is_first => Some(EncodeErrorKind::FirstMemberAbsent),
            () if field.required && field.gate.contains(self.protocol) => {
                Some(EncodeErrorKind::RequiredAbsent)
            }
            () => None,
        }
    }
}

impl FieldWalker for Judge {
    fn fixed(&mut self, field: &'static FieldDescriptor, value: Option<EncodedValue<'_>>) {
        let protocol = self.protocol;
        let fault = match (field.gate.contains(protocol), value) {
            (true, Some(value)) => value.fault(),
            (true, None) => Some(EncodeErrorKind::FixedFieldAbsent { protocol }),
            (false, Some(_)) => Some(EncodeErrorKind::FieldNotInVersion { protocol }),
            (false, None) => None,
        };
        self.add_fixed(field);
        if let Some(kind) = fault {
            self.refuse(kind, Some(FieldPath::new(field)));
        }
    }

    fn floating(&mut self, path: FieldPath, is_first: bool, value: Option<EncodedValue<'_>>) {
        if let Some(value) = &value {
            self.add_floating(value.len);
        }
        let fault = match &value {
            Some(value) => self.fault(path.field, value),
            None => self.absence(path.field, is_first),
        };
        if let Some(kind) = fault {
            self.refuse(kind, Some(path));
        }
    }

    fn count(&mut self, path: FieldPath, announced: Count, lens: &[usize]) {
        let field = path.field;
        let size = field.size.unwrap_or(0).into();
        let number = match counted(lens, size) {
            Ok(number) => number,
            Err(kind) => {
                self.refuse(kind, Some(path));
                0
            }
        };
        let has_no_room = field.tag.is_none() && !field.gate.contains(self.protocol);
        if field.tag.is_some() && (number != 0 || announced.on_wire().is_some()) {
            self.floating(path, false, Some(EncodedValue::number(number, field.ty)));
        } else if number != 0 && has_no_room {
            let protocol = self.protocol;
            self.refuse(EncodeErrorKind::FieldNotInVersion { protocol }, Some(path));
        } else if field.tag.is_none() {
            self.add_fixed(field);
        }
    }

    fn elements(&mut self, _: &'static GroupDescriptor, _: Option<u32>, _: u32) {}

    fn unknown(&mut self, fields: &UnknownFields<'_>, table: &'static Table) {
        for field in fields {
            let (tag, len) = (field.tag, field.data.len());
            self.add_floating(len);
            let fault = match () {
                () if tag == 0 => Some(EncodeErrorKind::TagZero),
                () if table.defines(tag, self.protocol.bit()) => {
                    Some(EncodeErrorKind::TagDefined { tag })
                }
                () => self.too_long(tag, u16::MAX, len),
            };
            if let Some(kind) = fault {
                self.refuse(kind, None);
            }
        }
    }

    fn body(&mut self, body: &[u8]) {
        self.len = self.len.saturating_add(body.len());
    }
}
