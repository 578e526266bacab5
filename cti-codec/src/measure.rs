//! The first pass of encoding: how long the message gets, and whether it may be written at all.

use crate::content::{Content, FloatingValue, fits};
use crate::judge::count;
use crate::scalar::scalar_size;
use crate::sink::{FieldRun, FieldSink};
use crate::table::Table;
use crate::{
    Count, EncodeError, EncodeErrorKind, EncodeOptions, FieldDescriptor, FieldPath, FieldWidths,
    FixedValue, Group, MessageDescriptor, ProtocolVersion, Scalar, UnknownFields, WireType,
};

/// Measures a message, and refuses what strict decoding would refuse.
pub struct Measure {
    message: Option<&'static MessageDescriptor>,
    /// The tags that the message defines.
    table: Option<&'static Table>,
    pub(crate) version: ProtocolVersion,
    widths: FieldWidths,
    len: usize,
    element: Option<u32>,
    inner: Option<u32>,
    /// Whether the next field starts a list element.
    at_start: bool,
}

impl Measure {
    pub(crate) const fn new(options: &EncodeOptions) -> Self {
        Self {
            message: None,
            table: None,
            version: options.protocol.version(),
            widths: options.protocol.widths(),
            len: 0,
            element: None,
            inner: None,
            at_start: false,
        }
    }

    /// Begins on a message: its fields follow.
    ///
    /// # Errors
    ///
    /// Where the version does not have it.
    pub fn begin(
        &mut self,
        message: &'static MessageDescriptor,
        table: &'static Table,
    ) -> Result<(), EncodeError> {
        self.message = Some(message);
        self.table = Some(table);
        if message.versions.contain(self.version) {
            return Ok(());
        }
        Err(self.error(EncodeErrorKind::MessageNotInVersion { version: self.version.get() }, None))
    }

    /// Bytes of the body.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    #[inline]
    fn add(&mut self, bytes: usize) {
        self.len = self.len.saturating_add(bytes);
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
        let kind = EncodeErrorKind::FieldNotInVersion { version: self.version.get() };
        self.refuse(kind, field)
    }

    /// Judges a floating field that is absent.
    #[inline]
    fn absent(&mut self, field: &'static FieldDescriptor) -> Result<(), EncodeError> {
        if core::mem::take(&mut self.at_start) {
            return Err(self.refuse(EncodeErrorKind::FirstMemberAbsent, field));
        }
        if field.required && field.versions.contain(self.version) {
            return Err(self.refuse(EncodeErrorKind::RequiredAbsent, field));
        }
        Ok(())
    }

    /// Judges a floating field of so many data bytes, and adds it.
    fn present(&mut self, field: &'static FieldDescriptor, len: usize) -> Result<(), EncodeError> {
        self.at_start = false;
        if !field.versions.contain(self.version) {
            return Err(self.not_in_version(field));
        }
        let tag = field.tag.unwrap_or(0);
        if tag > self.widths.max_tag() {
            return Err(self.refuse(EncodeErrorKind::TagTooWide { tag }, field));
        }
        let widest = u16::try_from(self.widths.max_length()).unwrap_or(u16::MAX);
        let max = field.max.unwrap_or(u16::MAX).min(widest);
        if len > usize::from(max) {
            return Err(self.refuse(EncodeErrorKind::TooLong { max, found: count(len) }, field));
        }
        self.add(len.saturating_add(self.widths.header_bytes()));
        Ok(())
    }

    fn content(
        &mut self,
        field: &'static FieldDescriptor,
        content: &Content<'_>,
    ) -> Result<(), EncodeError> {
        self.present(field, content.len())?;
        if content.holds_nul() {
            return Err(self.refuse(EncodeErrorKind::EmbeddedNul, field));
        }
        match content.overflow() {
            Some(value) => Err(self.refuse(EncodeErrorKind::ValueOutOfRange { value }, field)),
            None => Ok(()),
        }
    }

    /// The number that a count of these lists says.
    fn counted(
        &self,
        field: &'static FieldDescriptor,
        wire: WireType,
        lens: &[usize],
    ) -> Result<u32, EncodeError> {
        let number = lens.first().map_or(0, |len| count(*len));
        if let Some(other) = lens.iter().map(|len| count(*len)).find(|len| *len != number) {
            return Err(self.refuse(EncodeErrorKind::UnequalLists { first: number, other }, field));
        }
        if fits(number, wire) {
            return Ok(number);
        }
        let max = if scalar_size(wire) == 1 { 0xFF } else { 0xFFFF };
        Err(self.refuse(EncodeErrorKind::TooManyElements { found: number, max }, field))
    }
}

impl FieldSink for Measure {
    type Run<'r> = &'r mut Self;

    #[inline]
    fn run<const N: usize>(&mut self) -> &mut Self {
        self.add(N);
        self
    }

    fn gated<T: FixedValue>(
        &mut self,
        field: &'static FieldDescriptor,
        value: Option<&T>,
    ) -> Result<(), EncodeError> {
        match (field.versions.contain(self.version), value) {
            (true, Some(_)) => self.add(T::SIZE),
            (false, None) => {}
            (true, None) => {
                let kind = EncodeErrorKind::FixedFieldAbsent { version: self.version.get() };
                return Err(self.refuse(kind, field));
            }
            (false, Some(_)) => return Err(self.not_in_version(field)),
        }
        Ok(())
    }

    fn gated_as<W: Scalar, T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        value: Option<T>,
    ) -> Result<(), EncodeError> {
        let value = value.map(T::into_raw);
        self.gated::<W>(field, value.map(W::from_raw).as_ref())?;
        match value.filter(|raw| !fits(*raw, W::TYPE)) {
            Some(value) => Err(self.refuse(EncodeErrorKind::ValueOutOfRange { value }, field)),
            None => Ok(()),
        }
    }

    fn gated_count<W: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        _: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        let number = self.counted(field, W::TYPE, lens)?;
        if field.versions.contain(self.version) {
            self.add(W::SIZE);
        } else if number != 0 {
            return Err(self.not_in_version(field));
        }
        Ok(())
    }

    #[inline]
    fn field<'v, T: FloatingValue<'v>>(
        &mut self,
        field: &'static FieldDescriptor,
        value: Option<&T>,
    ) -> Result<(), EncodeError> {
        match value {
            Some(value) => self.content(field, &value.content(field.ty)),
            None => self.absent(field),
        }
    }

    fn repeated<'v, T: FloatingValue<'v>>(
        &mut self,
        field: &'static FieldDescriptor,
        values: &[T],
    ) -> Result<(), EncodeError> {
        let in_element = self.element.is_some();
        for (value, index) in values.iter().zip(0..) {
            let place = if in_element { &mut self.inner } else { &mut self.element };
            *place = Some(index);
            self.content(field, &value.content(field.ty))?;
        }
        let place = if in_element { &mut self.inner } else { &mut self.element };
        *place = None;
        Ok(())
    }

    fn array<T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        values: Option<&[T]>,
    ) -> Result<(), EncodeError> {
        let Some(values) = values else { return self.absent(field) };
        self.present(field, values.len().saturating_mul(scalar_size(field.ty)))?;
        match values.iter().map(|value| value.into_raw()).find(|raw| !fits(*raw, field.ty)) {
            Some(value) => Err(self.refuse(EncodeErrorKind::ValueOutOfRange { value }, field)),
            None => Ok(()),
        }
    }

    fn count(
        &mut self,
        field: &'static FieldDescriptor,
        announced: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        let number = self.counted(field, field.ty, lens)?;
        if number == 0 && announced.on_wire().is_none() {
            return self.absent(field);
        }
        self.present(field, scalar_size(field.ty))
    }

    fn group<'g, G: Group<'g>>(&mut self, elements: &[G]) -> Result<(), EncodeError> {
        for (element, index) in elements.iter().zip(0..) {
            self.element = Some(index);
            self.at_start = true;
            element.members(self)?;
        }
        self.element = None;
        self.at_start = false;
        Ok(())
    }

    fn unknown(&mut self, fields: &UnknownFields<'_>) -> Result<(), EncodeError> {
        for field in fields {
            let tag = field.tag;
            if self.table.is_some_and(|table| table.route(tag, self.version).is_some()) {
                return Err(self.error(EncodeErrorKind::TagDefined { tag }, None));
            }
            if tag > self.widths.max_tag() {
                return Err(self.error(EncodeErrorKind::TagTooWide { tag }, None));
            }
            let (len, max) = (field.data.len(), self.widths.max_length());
            if len > max {
                let max = u16::try_from(max).unwrap_or(u16::MAX);
                let kind = EncodeErrorKind::TooLong { max, found: count(len) };
                return Err(self.error(kind, None));
            }
            self.add(len.saturating_add(self.widths.header_bytes()));
        }
        Ok(())
    }

    fn body(&mut self, body: &[u8]) -> Result<(), EncodeError> {
        self.add(body.len());
        Ok(())
    }
}

impl FieldRun for &mut Measure {
    #[inline]
    fn put<T: FixedValue>(&mut self, _: &T) {}

    fn put_as<W: Scalar, T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        value: T,
    ) -> Result<(), EncodeError> {
        let value = value.into_raw();
        if fits(value, W::TYPE) {
            return Ok(());
        }
        Err(self.refuse(EncodeErrorKind::ValueOutOfRange { value }, field))
    }

    fn count<W: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        _: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError> {
        self.counted(field, W::TYPE, lens).map(drop)
    }
}
