//! Decoding, phase after phase: each judges the whole message before the next begins, which is
//! what decides which of two faults is reported first.
//!
//! 1. the length, then the fixed part;
//! 2. the structure of the floating part: every tag and length;
//! 3. its values, in the order of the wire;
//! 4. the counts;
//! 5. the fields that must be there.

use alloc::vec::Vec;

use crate::{
    Anomaly, AnomalyKind, AnomalySink, Conformance, DecodeError, DecodeErrorKind, DecodeOptions,
    FieldPath, FieldWidths, HEADER_BYTES, Item, Layout, MessageDescriptor, Octets, Protocol,
    UnknownFields,
};

use super::plan::{Plan, Spot};
use super::read::{Reading, bool_fault, packed_values, read_fixed, read_floating};
use super::shelves::{Cell, Shelves};
use super::{DynamicMessage, FixedEntry, Location, wire_len};

/// Decodes a body.
pub(super) fn decode<'a>(
    descriptor: &'static MessageDescriptor,
    body: &'a [u8],
    options: &DecodeOptions,
    sink: &mut dyn AnomalySink,
) -> Result<DynamicMessage<'a>, DecodeError> {
    let mut judge = Judge { descriptor, body, options: *options, sink };
    judge.gate()?;
    judge.limit()?;
    let mut message = DynamicMessage::new(descriptor);
    if descriptor.layout == Layout::Unpublished {
        message.body = Some(Octets::from_bytes(body));
        return Ok(message);
    }
    let (fixed, floating) = judge.fixed_part()?;
    let fields = judge.structure(floating)?;
    let (shelves, unknown) = judge.values(fields)?;
    let (items, elements) = shelves.into_items();
    judge.counts(&fixed, &items)?;
    judge.required(&items)?;

    message.fixed = fixed.into_iter().map(|on_wire| on_wire.entry).collect();
    message.floating = items.into_iter().flatten().filter_map(Cell::into_entry).collect();
    message.elements = elements;
    message.unknown = unknown;
    Ok(message)
}

/// A field of the fixed part, and its offset in the message.
pub(super) struct FixedOnWire<'a> {
    pub(super) entry: FixedEntry<'a>,
    pub(super) offset: u32,
}

/// A floating field before anything is made of it.
struct Field<'a> {
    tag: u16,
    data: &'a [u8],
    location: Location,
}

/// Judges one message.
pub(super) struct Judge<'a, 's> {
    descriptor: &'static MessageDescriptor,
    body: &'a [u8],
    options: DecodeOptions,
    sink: &'s mut dyn AnomalySink,
}

impl<'a> Judge<'a, '_> {
    pub(super) const fn descriptor(&self) -> &'static MessageDescriptor {
        self.descriptor
    }

    pub(super) const fn protocol(&self) -> Protocol {
        self.options.protocol
    }

    /// Bytes of the message before `rest`, which is the end of it.
    fn offset_of(&self, rest: &[u8]) -> u32 {
        let message = HEADER_BYTES.saturating_add(self.body.len());
        wire_len(message.saturating_sub(rest.len()))
    }

    /// Where what is absent is reported.
    pub(super) fn end(&self) -> u32 {
        self.offset_of(&[])
    }

    fn error(&self, kind: DecodeErrorKind, offset: u32, field: Option<FieldPath>) -> DecodeError {
        DecodeError { kind, offset, message: Some(self.descriptor), field }
    }

    /// Reports a deviation, or refuses it.
    pub(super) fn deviate(
        &mut self,
        kind: AnomalyKind,
        offset: u32,
        field: Option<FieldPath>,
    ) -> Result<(), DecodeError> {
        match self.options.conformance {
            Conformance::Strict => Err(self.error(DecodeErrorKind::Refused(kind), offset, field)),
            Conformance::Tolerant => {
                self.sink.report(Anomaly { kind, offset, message: self.descriptor, field });
                Ok(())
            }
        }
    }

    fn gate(&self) -> Result<(), DecodeError> {
        let protocol = self.protocol();
        if !self.descriptor.gate.contains(protocol) {
            let kind = DecodeErrorKind::MessageNotInVersion { protocol };
            return Err(self.error(kind, 0, None));
        }
        Ok(())
    }

    fn limit(&self) -> Result<(), DecodeError> {
        let (length, limit) = (wire_len(self.body.len()), self.options.limits.max_body());
        if length > limit {
            return Err(self.error(DecodeErrorKind::MessageTooLong { length, limit }, 0, None));
        }
        Ok(())
    }

    /// Phase 1: the fixed part, and the bytes after it.
    fn fixed_part(&mut self) -> Result<(Vec<FixedOnWire<'a>>, &'a [u8]), DecodeError> {
        let protocol = self.fixed_protocol()?;
        let mut fixed = Vec::new();
        let mut bools = Vec::new();
        let mut rest = self.body;
        for field in self.descriptor.fixed {
            if !field.gate.contains(protocol) {
                continue;
            }
            let offset = self.offset_of(rest);
            let needed = field.size.unwrap_or(0);
            let Some((data, next)) = rest.split_at_checked(needed.into()) else {
                let remaining = u16::try_from(rest.len()).unwrap_or(u16::MAX);
                let kind = DecodeErrorKind::FixedPartCutShort { needed, remaining };
                return Err(self.error(kind, offset, Some(FieldPath::new(field))));
            };
            rest = next;
            bools.extend(bool_fault(field.ty, data).map(|fault| (fault, offset, field)));
            let entry = FixedEntry { field, value: read_fixed(field, data) };
            fixed.push(FixedOnWire { entry, offset });
        }
        for (fault, offset, field) in bools {
            self.deviate(fault, offset, Some(FieldPath::new(field)))?;
        }
        Ok((fixed, rest))
    }

    /// The protocol whose fixed part the body has: that of an older version, for a short form.
    fn fixed_protocol(&mut self) -> Result<Protocol, DecodeError> {
        let protocol = self.protocol();
        let Some(short) = self.descriptor.short_form else { return Ok(protocol) };
        let older = Protocol::new(protocol.product(), short);
        let len = self.body.len();
        let is_short = len == self.descriptor.fixed_len(older)
            && len < self.descriptor.fixed_len(protocol)
            && self.options.conformance == Conformance::Tolerant;
        if !is_short {
            return Ok(protocol);
        }
        let offset = self.offset_of(self.body);
        self.deviate(AnomalyKind::ShortForm { version: short.get() }, offset, None)?;
        Ok(older)
    }

    /// Phase 2: the floating part, split into fields.
    fn structure(&mut self, floating: &'a [u8]) -> Result<Vec<Field<'a>>, DecodeError> {
        let mut fields = Vec::new();
        let mut rest = floating;
        while let Some((tag, declared, after)) = head(self.options.protocol.widths(), rest) {
            let offset = self.offset_of(rest);
            let Some((data, next)) = after.split_at_checked(declared.into()) else {
                return Err(self.past_end(tag, declared, after, offset));
            };
            let len = wire_len(rest.len().saturating_sub(next.len()));
            fields.push(Field { tag, data, location: Location { offset, len } });
            rest = next;
        }
        if !rest.is_empty() {
            let count = u8::try_from(rest.len()).unwrap_or(u8::MAX);
            let offset = self.offset_of(rest);
            self.deviate(AnomalyKind::TrailingBytes { count }, offset, None)?;
        }
        Ok(fields)
    }

    fn past_end(&self, tag: u16, declared: u16, after: &[u8], offset: u32) -> DecodeError {
        let remaining = u16::try_from(after.len()).unwrap_or(u16::MAX);
        let kind = DecodeErrorKind::FieldPastEnd { tag, declared, remaining };
        let spot = Plan::at(self.descriptor, self.protocol()).by_tag(tag);
        self.error(kind, offset, spot.map(|spot| FieldPath::new(spot.field)))
    }

    /// Phase 3: the value of each field in its place, and the fields that have none.
    fn values(
        &mut self,
        fields: Vec<Field<'a>>,
    ) -> Result<(Shelves<'a>, UnknownFields<'a>), DecodeError> {
        let plan = Plan::at(self.descriptor, self.protocol());
        let mut shelves = Shelves::new(self.descriptor);
        let mut unknown = UnknownFields::default();
        for field in fields {
            let kept = match plan.by_tag(field.tag) {
                Some(spot) => self.place(spot, &field, &mut shelves)?,
                None if field.tag == 0 => {
                    self.deviate(AnomalyKind::TagZero, field.location.offset, None)?;
                    false
                }
                None => false,
            };
            if !kept {
                unknown.push(field.tag, field.data);
            }
        }
        Ok((shelves, unknown))
    }

    /// Puts a field of the message in its place. Whether a value could be made of it.
    fn place(
        &mut self,
        spot: Spot,
        field: &Field<'a>,
        shelves: &mut Shelves<'a>,
    ) -> Result<bool, DecodeError> {
        let Field { data, location, .. } = *field;
        let admission = shelves.admit(spot);
        let path = admission.path;
        if admission.again {
            self.deviate(AnomalyKind::RepeatedField, location.offset, Some(path))?;
            return Ok(false);
        }
        if admission.misplaced {
            let of_element = FieldPath { inner: None, ..path };
            self.deviate(AnomalyKind::ElementStart, location.offset, Some(of_element))?;
        }
        if admission.inner_misplaced {
            self.deviate(AnomalyKind::ElementStart, location.offset, Some(path))?;
        }
        match packed_values(spot.field, data).filter(|_| spot.role.repeats()) {
            Some(values) => {
                let kind = AnomalyKind::PackedList { values: wire_len(values.len()) };
                self.deviate(kind, location.offset, Some(path))?;
                let mut path = path;
                for value in values {
                    self.value(spot, value, (path, location), shelves)?;
                    path = following(path);
                }
                Ok(true)
            }
            None => self.value(spot, data, (path, location), shelves),
        }
    }

    /// Puts a value in its place. Whether there is one in the data.
    fn value(
        &mut self,
        spot: Spot,
        data: &'a [u8],
        (path, location): (FieldPath, Location),
        shelves: &mut Shelves<'a>,
    ) -> Result<bool, DecodeError> {
        let Reading { value, faults } = read_floating(spot.field, data);
        for fault in faults {
            self.deviate(fault, location.offset, Some(path))?;
        }
        let is_read = value.is_some();
        shelves.put(spot, Cell { path, value, location: Some(location) });
        Ok(is_read)
    }

    /// Phase 5: the fields that the guide demands. Those of list elements are not asked for.
    fn required(&mut self, items: &[Vec<Cell<'a>>]) -> Result<(), DecodeError> {
        for (item, cells) in self.descriptor.items.iter().zip(items) {
            let Item::Field(field) = item else { continue };
            let demanded = field.required && field.gate.contains(self.protocol());
            if demanded && !cells.iter().any(|cell| cell.value.is_some()) {
                let path = FieldPath::new(field);
                self.deviate(AnomalyKind::RequiredAbsent, self.end(), Some(path))?;
            }
        }
        Ok(())
    }
}

/// The place of the next element of a repeated field.
fn following(path: FieldPath) -> FieldPath {
    let next = |index: u32| index.saturating_add(1);
    match path.inner {
        Some(inner) => path.in_inner(next(inner)),
        None => FieldPath { element: path.element.map(next), ..path },
    }
}

/// Splits tag and length off, if there are bytes enough for them.
fn head(widths: FieldWidths, bytes: &[u8]) -> Option<(u16, u16, &[u8])> {
    let (tag, len, rest) = match (widths, bytes) {
        (FieldWidths::Narrow, [tag, len, rest @ ..]) => ([0, *tag], [0, *len], rest),
        (FieldWidths::Mixed, [high, low, len, rest @ ..]) => ([*high, *low], [0, *len], rest),
        (FieldWidths::Wide, [a, b, c, d, rest @ ..]) => ([*a, *b], [*c, *d], rest),
        _ => return None,
    };
    Some((u16::from_be_bytes(tag), u16::from_be_bytes(len), rest))
}
