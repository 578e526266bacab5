//! What the derived code calls to decode a message: the fixed part, and what is checked after the
//! floating part was walked.

pub(crate) mod check;
pub(crate) mod elements;
pub(crate) mod fixed;
pub(crate) mod lists;
pub(crate) mod table;
mod walk;

use crate::decode::fixed::Run;
use crate::header::HEADER_BYTES;
use crate::types::floating::raw_of;
use crate::types::scalar::take_chunk;
use crate::wire::field::Span;
use crate::wire::length::wire_len;
use crate::{
    Anomaly, AnomalyKind, AnomalySink, Conformance, Count, DecodeError, DecodeErrorKind,
    DecodeOptions, FieldDescriptor, FieldPath, FieldWidths, FixedValue, Limits, MessageDescriptor,
    Octets, Protocol, ProtocolVersion, Scalar, WireType,
};

/// The data of a field that appears once, judged readable; `None` where it is absent.
pub type Slot<'a> = Option<&'a [u8]>;

/// Decodes the body of one message.
pub struct Decoder<'a, 's> {
    pub(crate) message: &'static MessageDescriptor,
    pub(crate) body: &'a [u8],
    /// What of the body was not read yet; after the walk, the floating part.
    pub(crate) rest: &'a [u8],
    pub(crate) protocol: Protocol,
    /// The protocol's bit, which each walk asks for.
    pub(crate) bit: u32,
    /// The protocol whose fixed part is read: of an older version for a short form.
    fixed_protocol: Protocol,
    pub(crate) widths: FieldWidths,
    strict: bool,
    sink: &'s mut dyn AnomalySink,
    /// Whether the lengths of the whole floating part are known to be right.
    pub(crate) structure_judged: bool,
    /// Fields that belong to the unknown ones.
    pub(crate) asides: usize,
}

impl<'a, 's> Decoder<'a, 's> {
    /// Starts on a body.
    ///
    /// # Errors
    ///
    /// Where the protocol does not have the message, and where the body is over the limit.
    #[inline]
    pub fn new(
        message: &'static MessageDescriptor,
        body: &'a [u8],
        options: &DecodeOptions,
        sink: &'s mut dyn AnomalySink,
    ) -> Result<Self, DecodeError> {
        let protocol = options.protocol;
        let mut decoder = Self {
            message,
            body,
            rest: body,
            protocol,
            bit: protocol.bit(),
            fixed_protocol: protocol,
            widths: protocol.widths(),
            strict: options.conformance == Conformance::Strict,
            sink,
            structure_judged: false,
            asides: 0,
        };
        decoder.check_gate()?;
        check_length(body, options.limits, Some(message))?;
        if let Some(short) = message.short_form {
            decoder.take_short_form(short)?;
        }
        Ok(decoder)
    }

    /// Refuses a message that the protocol does not have.
    #[inline]
    fn check_gate(&self) -> Result<(), DecodeError> {
        if self.message.gate.has(self.bit) { Ok(()) } else { Err(self.not_in_version()) }
    }

    #[cold]
    fn not_in_version(&self) -> DecodeError {
        let kind = DecodeErrorKind::MessageNotInVersion { protocol: self.protocol };
        DecodeError { kind, offset: 0, message: Some(self.message), field: None }
    }

    /// Reads a body of just the older version's fixed part in that version's form.
    #[cold]
    fn take_short_form(&mut self, short: ProtocolVersion) -> Result<(), DecodeError> {
        let older = self.protocol.at(short);
        let fits = self.body.len() == self.message.fixed_len(older)
            && self.body.len() < self.message.fixed_len(self.protocol);
        if fits && !self.strict {
            self.fixed_protocol = older;
            let kind = AnomalyKind::ShortForm { version: short.get() };
            self.deviate(kind, None, wire_len(HEADER_BYTES))?;
        }
        Ok(())
    }

    /// The whole body, of a message without a layout.
    #[must_use]
    pub const fn body(&self) -> Octets<'a> {
        Octets::from_bytes(self.body)
    }

    /// Takes the next `N` bytes of the fixed part.
    ///
    /// # Errors
    ///
    /// Where fewer remain.
    #[inline]
    pub fn run<const N: usize>(&mut self) -> Result<Run<'a, N>, DecodeError> {
        match take_chunk(&mut self.rest) {
            Some(bytes) => Ok(Run::new(bytes)),
            None => Err(self.cut_short()),
        }
    }

    /// The value, or the error of a fixed part that is cut short.
    ///
    /// # Errors
    ///
    /// Where there is no value.
    #[inline]
    pub fn need<T>(&self, value: Option<T>) -> Result<T, DecodeError> {
        value.ok_or_else(|| self.cut_short())
    }

    /// Reads a field of the fixed part if the protocol has it.
    ///
    /// # Errors
    ///
    /// Where the protocol has it and the body ends before it does.
    #[inline]
    pub fn gated<T: FixedValue>(
        &mut self,
        field: &'static FieldDescriptor,
    ) -> Result<Option<T>, DecodeError> {
        if !field.gate.contains(self.fixed_protocol) {
            return Ok(None);
        }
        let value = T::take(&mut self.rest);
        self.need(value).map(Some)
    }

    /// Reads a number that travels as a `W`, if the protocol has it.
    ///
    /// # Errors
    ///
    /// Where the protocol has it and the body ends before it does.
    pub fn gated_as<W: Scalar, T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
    ) -> Result<Option<T>, DecodeError> {
        let value = self.gated::<W>(field)?;
        Ok(value.map(|value| T::from_raw(value.into_raw())))
    }

    /// Reads a count that travels as a `W`, if the protocol has it.
    ///
    /// # Errors
    ///
    /// Where the protocol has it and the body ends before it does.
    pub fn gated_count<W: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
    ) -> Result<Count, DecodeError> {
        let value = self.gated::<W>(field)?;
        Ok(Count::decoded(value.map(W::into_raw)))
    }

    /// The error of a fixed part that is cut short, at the first field that has no room.
    #[cold]
    fn cut_short(&self) -> DecodeError {
        let mut remaining = self.body.len();
        let mut offset = HEADER_BYTES;
        let mut error = DecodeError {
            kind: DecodeErrorKind::FixedPartCutShort { needed: 0, remaining: 0 },
            offset: 0,
            message: Some(self.message),
            field: None,
        };
        for field in self.message.fixed {
            if !field.gate.contains(self.fixed_protocol) {
                continue;
            }
            let needed = field.size.unwrap_or(0);
            error.field = Some(FieldPath::new(field));
            error.offset = wire_len(offset);
            error.kind = DecodeErrorKind::FixedPartCutShort {
                needed,
                remaining: u16::try_from(remaining).unwrap_or(u16::MAX),
            };
            match remaining.checked_sub(needed.into()) {
                Some(left) => remaining = left,
                None => break,
            }
            offset = offset.saturating_add(needed.into());
        }
        error
    }

    /// Judges every BOOL of the fixed part, once all of it was read.
    ///
    /// # Errors
    ///
    /// In strict mode, where one is neither 0 nor 1.
    pub fn check_bools(&mut self) -> Result<(), DecodeError> {
        let mut rest = self.body;
        for field in self.message.fixed {
            if !field.gate.contains(self.fixed_protocol) {
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

    /// Bytes from the message's header to the front of `rest`, a tail of the body.
    pub(crate) fn offset_of(&self, rest: &[u8]) -> u32 {
        wire_len(HEADER_BYTES.saturating_add(self.body.len().saturating_sub(rest.len())))
    }

    /// Reports a deviation, or refuses it.
    #[cold]
    pub(crate) fn deviate(
        &mut self,
        kind: AnomalyKind,
        field: Option<FieldPath>,
        offset: u32,
    ) -> Result<(), DecodeError> {
        if self.strict {
            let kind = DecodeErrorKind::Refused(kind);
            return Err(DecodeError { kind, offset, message: Some(self.message), field });
        }
        self.sink.report(Anomaly { kind, offset, message: self.message, field });
        Ok(())
    }

    /// Compares a count of the fixed part with its list. An absent one announces nothing.
    ///
    /// # Errors
    ///
    /// In strict mode, where they differ.
    #[inline]
    pub fn check_fixed_count(
        &mut self,
        field: &'static FieldDescriptor,
        announced: Count,
        found: u32,
    ) -> Result<(), DecodeError> {
        let number = announced.on_wire().unwrap_or(0);
        if number == found {
            return Ok(());
        }
        let kind = AnomalyKind::CountMismatch { announced: number, found };
        let offset = match announced.on_wire() {
            Some(_) => self.fixed_offset(field),
            None => self.offset_of(&[]),
        };
        self.deviate(kind, Some(FieldPath::new(field)), offset)
    }

    /// Compares a floating count with its list. An absent one announces nothing.
    ///
    /// # Errors
    ///
    /// In strict mode, where they differ.
    #[inline]
    pub fn check_count(
        &mut self,
        field: &'static FieldDescriptor,
        slot: Slot<'_>,
        found: u32,
    ) -> Result<(), DecodeError> {
        let announced = slot.and_then(raw_of).unwrap_or(0);
        if announced == found {
            return Ok(());
        }
        self.count_mismatch(
            FieldPath::new(field),
            announced,
            found,
            Span { from: self.rest, end: 0 },
        )
    }

    /// Reports a floating count that differs, found in or missing from these fields.
    #[cold]
    pub(crate) fn count_mismatch(
        &mut self,
        path: FieldPath,
        announced: u32,
        found: u32,
        fields: Span<'a>,
    ) -> Result<(), DecodeError> {
        let offset = self.floating_offset(path.field, fields);
        self.deviate(AnomalyKind::CountMismatch { announced, found }, Some(path), offset)
    }

    /// Judges the absence of a field that the guide demands.
    ///
    /// # Errors
    ///
    /// In strict mode, where the version has the field and it is absent.
    #[inline]
    pub fn check_required(
        &mut self,
        field: &'static FieldDescriptor,
        slot: Slot<'_>,
    ) -> Result<(), DecodeError> {
        if slot.is_some() || !field.gate.contains(self.protocol) {
            return Ok(());
        }
        let offset = self.offset_of(&[]);
        self.deviate(AnomalyKind::RequiredAbsent, Some(FieldPath::new(field)), offset)
    }

    fn fixed_offset(&self, wanted: &FieldDescriptor) -> u32 {
        let before = self
            .message
            .fixed
            .iter()
            .take_while(|field| *field != wanted)
            .filter(|field| field.gate.contains(self.fixed_protocol))
            .fold(HEADER_BYTES, |sum, field| sum.saturating_add(field.size.unwrap_or(0).into()));
        wire_len(before)
    }

    /// Where a field first stands among these; the end of the message where it does not. In a
    /// protocol that does not have the field, its tag is an unknown one.
    fn floating_offset(&self, wanted: &FieldDescriptor, mut fields: Span<'a>) -> u32 {
        if !wanted.gate.contains(self.protocol) {
            return self.offset_of(&[]);
        }
        while let Some(field) = fields.next(self.widths) {
            if Some(field.tag) == wanted.tag {
                return self.offset_of(field.at);
            }
        }
        self.offset_of(&[])
    }
}

/// Refuses a body over the limit.
#[inline]
pub(crate) fn check_length(
    body: &[u8],
    limits: Limits,
    message: Option<&'static MessageDescriptor>,
) -> Result<(), DecodeError> {
    let (length, limit) = (wire_len(body.len()), limits.max_body());
    if length <= limit {
        return Ok(());
    }
    Err(too_long(length, limit, message))
}

#[cold]
fn too_long(length: u32, limit: u32, message: Option<&'static MessageDescriptor>) -> DecodeError {
    let kind = DecodeErrorKind::MessageTooLong { length, limit };
    DecodeError { kind, offset: 0, message, field: None }
}
