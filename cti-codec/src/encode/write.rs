//! The second pass of encoding: fills a slice of the length that was measured, and refuses what
//! strict decoding would refuse.

use crate::decode::table::Table;
use crate::encode::content::Content;
use crate::encode::field::Out;
use crate::encode::fixed::{WriteRun, counted};
use crate::encode::sink::FieldSink;
use crate::types::floating::FloatingValue;
use crate::types::scalar::scalar_size;
use crate::wire::length::wire_len;
use crate::wire::put::{copy, fill_number};
use crate::wire::widths::{Width, of_width};
use crate::{
    Count, EncodeError, EncodeErrorKind, EncodeOptions, FieldDescriptor, FieldPath, FieldWidths,
    FixedValue, Group, MessageDescriptor, Protocol, Scalar, UnknownFields,
};

/// Writes a message to a slice of just its length. Over an empty one it refuses the same, and
/// writes nothing.
pub struct Write<'o> {
    out: &'o mut [u8],
    /// Whether something had no room.
    short: bool,
    message: Option<&'static MessageDescriptor>,
    /// The tags that the message defines.
    table: Option<&'static Table>,
    pub(crate) protocol: Protocol,
    /// The protocol's bit.
    bit: u32,
    widths: FieldWidths,
    element: Option<u32>,
    inner: Option<u32>,
    /// Whether the next field starts a list element.
    at_start: bool,
}

impl<'o> Write<'o> {
    pub(crate) const fn new(out: &'o mut [u8], options: &EncodeOptions) -> Self {
        Self {
            out,
            short: false,
            message: None,
            table: None,
            protocol: options.protocol,
            bit: options.protocol.bit(),
            widths: options.protocol.widths(),
            element: None,
            inner: None,
            at_start: false,
        }
    }

    /// Begins on a message: its fields follow.
    ///
    /// # Errors
    ///
    /// Where the protocol does not have it.
    #[inline]
    pub fn begin(
        &mut self,
        message: &'static MessageDescriptor,
        table: &'static Table,
    ) -> Result<(), EncodeError> {
        self.message = Some(message);
        self.table = Some(table);
        if message.gate.has(self.bit) {
            return Ok(());
        }
        Err(self.error(EncodeErrorKind::MessageNotInVersion { protocol: self.protocol }, None))
    }

    /// Whether all fields took just the room that was measured.
    pub(crate) const fn is_complete(&self) -> bool {
        self.out.is_empty() && !self.short
    }

    #[cold]
    pub(crate) const fn error(
        &self,
        kind: EncodeErrorKind,
        field: Option<FieldPath>,
    ) -> EncodeError {
        EncodeError { kind, message: self.message, field }
    }

    #[cold]
    fn refuse(&self, kind: EncodeErrorKind, field: &'static FieldDescriptor) -> EncodeError {
        let path = FieldPath { field, element: self.element, inner: self.inner };
        self.error(kind, Some(path))
    }

    #[cold]
    fn not_in_version(&self, field: &'static FieldDescriptor) -> EncodeError {
        let kind = EncodeErrorKind::FieldNotInVersion { protocol: self.protocol };
        self.refuse(kind, field)
    }

    /// Where the position in a list is kept: one inside an element, or another.
    const fn position(&mut self, in_element: bool) -> &mut Option<u32> {
        if in_element { &mut self.inner } else { &mut self.element }
    }

    /// Judges a floating field that is absent.
    #[cold]
    fn judge_absence(&self, out: &Out) -> Result<(), EncodeError> {
        let kind = match () {
            () if self.at_start => EncodeErrorKind::FirstMemberAbsent,
            () if out.required && out.is_of(self.bit) => EncodeErrorKind::RequiredAbsent,
            () => return Ok(()),
        };
        Err(self.refuse(kind, out.field))
    }

    /// Writes a floating field, whatever the widths.
    fn one(&mut self, out: &Out, content: &Content<'_>) -> Result<(), EncodeError> {
        self.at_start = false;
        of_width!(self.widths, W => self.all::<W>(&[*out], &[Some(*content)]))
    }

    fn all<W: Width>(
        &mut self,
        outs: &[Out],
        contents: &[Option<Content<'_>>],
    ) -> Result<(), EncodeError> {
        let mut rest = core::mem::take(&mut self.out);
        for (out, content) in outs.iter().zip(contents) {
            let Some(content) = content else {
                if self.at_start || out.required {
                    self.judge_absence(out)?;
                }
                continue;
            };
            self.at_start = false;
            if !out.takes::<W>(content.len, self.bit) {
                return Err(self.misfit(out, content.len));
            }
            let all = core::mem::take(&mut rest);
            let size = content.len.wrapping_add(W::WIDTHS.header_bytes());
            let parts = all.split_at_mut_checked(size);
            self.short |= parts.is_none();
            let (place, after) = parts.unwrap_or_default();
            rest = after;
            if let Err(kind) = content.fill(W::head(place, out.tag, content.len)) {
                return Err(self.refuse(kind, out.field));
            }
        }
        self.out = rest;
        Ok(())
    }

    fn bag<W: Width>(&mut self, fields: &UnknownFields<'_>) -> Result<(), EncodeError> {
        for field in fields {
            let (tag, len) = (field.tag, field.data.len());
            if tag == 0 {
                return Err(self.error(EncodeErrorKind::TagZero, None));
            }
            if self.table.is_some_and(|table| table.route(tag, self.protocol).is_some()) {
                return Err(self.error(EncodeErrorKind::TagDefined { tag }, None));
            }
            if tag > W::WIDTHS.max_tag() || len > W::WIDTHS.max_length() {
                return Err(self.error(too_long(W::WIDTHS, tag, u16::MAX, len), None));
            }
            let place = self.take(len.saturating_add(W::WIDTHS.header_bytes()));
            copy(&field.data, W::head(place, tag, len));
        }
        Ok(())
    }

    /// Why a floating field of so many data bytes can't be written.
    #[cold]
    fn misfit(&self, out: &Out, len: usize) -> EncodeError {
        if !out.is_of(self.bit) {
            return self.not_in_version(out.field);
        }
        self.refuse(too_long(self.widths, out.tag, out.max, len), out.field)
    }

    /// The next bytes of the slice; an empty place where there are less.
    #[inline(always)]
    fn take(&mut self, len: usize) -> &mut [u8] {
        let parts = core::mem::take(&mut self.out).split_at_mut_checked(len);
        self.short |= parts.is_none();
        let (place, rest) = parts.unwrap_or_default();
        self.out = rest;
        place
    }

    fn check_gate(
        &self,
        field: &'static FieldDescriptor,
        is_some: bool,
    ) -> Result<(), EncodeError> {
        match (field.gate.contains(self.protocol), is_some) {
            (true, false) => {
                let kind = EncodeErrorKind::FixedFieldAbsent { protocol: self.protocol };
                Err(self.refuse(kind, field))
            }
            (false, true) => Err(self.not_in_version(field)),
            _ => Ok(()),
        }
    }
}

/// Why data of so many bytes can't stand under a tag.
#[cold]
fn too_long(widths: FieldWidths, tag: u16, max: u16, len: usize) -> EncodeErrorKind {
    if tag > widths.max_tag() {
        return EncodeErrorKind::TagTooWide { tag };
    }
    let widest = u16::try_from(widths.max_length()).unwrap_or(u16::MAX);
    EncodeErrorKind::TooLong { max: max.min(widest), found: wire_len(len) }
}

impl FieldSink for Write<'_> {
    type Run<'r>
        = WriteRun<'r>
    where
        Self: 'r;

    #[inline]
    fn run<const N: usize>(&mut self) -> WriteRun<'_> {
        let message = self.message;
        WriteRun::new(self.take(N), message)
    }

    fn gated<T: FixedValue>(
        &mut self,
        field: &'static FieldDescriptor,
        value: Option<&T>,
    ) -> Result<(), EncodeError> {
        self.check_gate(field, value.is_some())?;
        if let Some(value) = value {
            value.put(&mut self.out);
        }
        Ok(())
    }

    fn gated_as<W: Scalar, T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        value: Option<T>,
    ) -> Result<(), EncodeError> {
        self.check_gate(field, value.is_some())?;
        let Some(raw) = value.map(T::into_raw) else { return Ok(()) };
        let filled = fill_number(raw, W::SIZE, self.take(W::SIZE));
        filled.map_err(|kind| self.refuse(kind, field))
    }

    fn gated_count<W: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        _: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        let number = counted(lens, W::SIZE).map_err(|kind| self.refuse(kind, field))?;
        if field.gate.contains(self.protocol) {
            W::from_raw(number).put(&mut self.out);
        } else if number != 0 {
            return Err(self.not_in_version(field));
        }
        Ok(())
    }

    fn fields(
        &mut self,
        outs: &'static [Out],
        contents: &[Option<Content<'_>>],
    ) -> Result<(), EncodeError> {
        of_width!(self.widths, W => self.all::<W>(outs, contents))
    }

    fn repeated<'v, T: FloatingValue<'v>>(
        &mut self,
        out: &'static Out,
        values: &[T],
    ) -> Result<(), EncodeError> {
        let in_element = self.element.is_some();
        for (index, value) in values.iter().enumerate() {
            *self.position(in_element) = Some(wire_len(index));
            self.one(out, &value.content(out.field.ty))?;
        }
        *self.position(in_element) = None;
        Ok(())
    }

    fn count(
        &mut self,
        out: &'static Out,
        announced: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        let size = scalar_size(out.field.ty);
        let number = counted(lens, size).map_err(|kind| self.refuse(kind, out.field))?;
        if number == 0 && announced.on_wire().is_none() {
            return self.judge_absence(out);
        }
        self.one(out, &Content::number(number, out.field.ty))
    }

    fn group<'g, G: Group<'g>>(&mut self, elements: &[G]) -> Result<(), EncodeError> {
        let in_element = self.element.is_some();
        for (index, element) in elements.iter().enumerate() {
            *self.position(in_element) = Some(wire_len(index));
            self.at_start = true;
            element.members(self)?;
        }
        *self.position(in_element) = None;
        self.at_start = false;
        Ok(())
    }

    #[inline]
    fn unknown(&mut self, fields: &UnknownFields<'_>) -> Result<(), EncodeError> {
        // Most messages have none, and need no call.
        if fields.is_empty() {
            return Ok(());
        }
        of_width!(self.widths, W => self.bag::<W>(fields))
    }

    fn body(&mut self, body: &[u8]) -> Result<(), EncodeError> {
        copy(body, self.take(body.len()));
        Ok(())
    }
}
