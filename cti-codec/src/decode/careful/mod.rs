//! The careful path over the floating part: knows every rule of what strict decoding refuses and
//! tolerant decoding reports, and hands what can be read to the message as bytes under a position.
//!
//! In order: the BOOLs of the fixed part, every tag and length of the floating part, its values in
//! the order of the wire, counts, required fields. It knows no message's type, and is compiled once.

pub(crate) mod counts;
mod lists;
mod walk;

use crate::decode::fixed::FixedPart;
use crate::decode::receive::ReceiveMessage;
use crate::decode::table::Table;
use crate::header::HEADER_BYTES;
use crate::types::floating::raw_of;
use crate::wire::field::{Data, Split, split_field, split_header};
use crate::wire::length::wire_len;
use crate::{
    Anomaly, AnomalyKind, AnomalySink, Conformance, DecodeError, DecodeErrorKind, DecodeOptions,
    FieldPath, FieldWidths, ProtocolVersion, WireType,
};

/// Decodes a message in which something is in doubt.
pub struct Careful<'a, 's> {
    part: FixedPart<'a>,
    table: &'static Table,
    /// The bit of the protocol that is spoken; in a short form the part's is an older one's.
    bit: u32,
    widths: FieldWidths,
    strict: bool,
    sink: &'s mut dyn AnomalySink,
}

/// A field of the floating part.
#[derive(Clone, Copy)]
struct WireField<'a> {
    tag: u16,
    data: Data<'a>,
    /// The body from the field's tag on.
    at: &'a [u8],
}

impl<'a, 's> Careful<'a, 's> {
    /// Begins behind a fixed part.
    pub(crate) fn new(
        part: FixedPart<'a>,
        table: &'static Table,
        options: &DecodeOptions,
        sink: &'s mut dyn AnomalySink,
    ) -> Self {
        let (bit, widths) = (options.protocol.bit(), options.protocol.widths());
        let strict = options.conformance == Conformance::Strict;
        Self { part, table, bit, widths, strict, sink }
    }

    /// Reads the floating part into a message that has its fixed part.
    ///
    /// # Errors
    ///
    /// Where a field reaches past the body's end; in strict mode, at the first deviation.
    #[cold]
    #[inline(never)]
    pub(crate) fn decode(
        mut self,
        message: &mut dyn ReceiveMessage<'a>,
    ) -> Result<(), DecodeError> {
        message.clear();
        if !self.part.is_sound {
            self.check_bools()?;
        }
        self.check_structure()?;
        let walked = self.walk(message)?;
        message.check_counts(&mut self)?;
        self.check_required(&walked)?;
        if walked.unknown > 0 {
            if let Some(unknown) = message.unknown() {
                self.keep_unknown(walked.unknown, unknown);
            }
        }
        Ok(())
    }

    /// Decodes a body of just the fixed part of an older version; `None` in strict mode, which does
    /// not take it.
    pub(crate) fn decode_short_form(
        mut self,
        message: &mut dyn ReceiveMessage<'a>,
        version: ProtocolVersion,
    ) -> Option<Result<(), DecodeError>> {
        if self.strict {
            return None;
        }
        let kind = AnomalyKind::ShortForm { version: version.get() };
        let reported = self.deviate(kind, None, wire_len(HEADER_BYTES));
        Some(reported.and_then(|()| self.decode(message)))
    }

    /// Reports a deviation, or refuses it.
    #[cold]
    #[inline(never)]
    fn deviate(
        &mut self,
        kind: AnomalyKind,
        field: Option<FieldPath>,
        offset: u32,
    ) -> Result<(), DecodeError> {
        if self.strict {
            let kind = DecodeErrorKind::Refused(kind);
            return Err(DecodeError { kind, offset, message: Some(self.part.message), field });
        }
        self.sink.report(Anomaly { kind, offset, message: self.part.message, field });
        Ok(())
    }

    /// Bytes from the message's header to the front of `rest`, a tail of the body.
    fn offset_of(&self, rest: &[u8]) -> u32 {
        wire_len(HEADER_BYTES.saturating_add(self.part.body.len().saturating_sub(rest.len())))
    }

    /// Where the body ends, counted from the message's header.
    fn end(&self) -> u32 {
        self.offset_of(&[])
    }

    /// Checks every BOOL of the fixed part.
    fn check_bools(&mut self) -> Result<(), DecodeError> {
        let mut rest = self.part.body;
        for field in self.part.message.fixed {
            if !field.gate.contains(self.part.protocol) {
                continue;
            }
            let offset = self.offset_of(rest);
            let (value, next) =
                rest.split_at_checked(field.size.unwrap_or(0).into()).unwrap_or((rest, &[]));
            rest = next;
            let value = raw_of(value).and_then(|raw| u16::try_from(raw).ok()).unwrap_or(0);
            if field.ty == WireType::Bool && value > 1 {
                let kind = AnomalyKind::BoolValue { value };
                self.deviate(kind, Some(FieldPath::new(field)), offset)?;
            }
        }
        Ok(())
    }

    /// Checks tag and length of every field.
    fn check_structure(&mut self) -> Result<(), DecodeError> {
        let mut rest = self.part.rest;
        while self.next(&mut rest).is_some() {}
        match split_field(self.widths, rest) {
            Split::PastEnd { tag, declared, remaining } => {
                let field = self.table.find(tag, self.bit);
                Err(DecodeError {
                    kind: DecodeErrorKind::FieldPastEnd {
                        tag,
                        declared,
                        remaining: u16::try_from(remaining).unwrap_or(u16::MAX),
                    },
                    offset: self.offset_of(rest),
                    message: Some(self.part.message),
                    field: field.map(|(_, route)| FieldPath::new(route.field)),
                })
            }
            Split::End | Split::Field { .. } if rest.is_empty() => Ok(()),
            Split::End | Split::Field { .. } => {
                let count = u8::try_from(rest.len()).unwrap_or(u8::MAX);
                let kind = AnomalyKind::TrailingBytes { count };
                self.deviate(kind, None, self.offset_of(rest))
            }
        }
    }

    /// Takes the first field of `rest`, a tail of the floating part; `None` where no whole field is left.
    #[inline]
    fn next(&self, rest: &mut &'a [u8]) -> Option<WireField<'a>> {
        let at = *rest;
        let (tag, len, from) = split_header(self.widths, at)?;
        let (data, next) = Data::split(from, len.into())?;
        *rest = next;
        Some(WireField { tag, data, at })
    }
}
