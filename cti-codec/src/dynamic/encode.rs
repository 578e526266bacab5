//! Encoding: every field in canonical order, refused where strict decoding would refuse it.

use alloc::vec::Vec;

use crate::{
    EncodeError, EncodeErrorKind, EncodeOptions, FieldDescriptor, FieldPath, FieldWidths,
    GroupDescriptor, HEADER_BYTES, Header, Item, Layout, Protocol,
};

use super::elements::Tally;
use super::lists::{split, tally};
use super::plan::{Plan, inner_members};
use super::write::{Written, widest, write, write_bits};
use super::{DynamicMessage, FloatingEntry, shape, wire_len};

/// The message, header included.
pub(super) fn to_bytes(
    message: &DynamicMessage<'_>,
    options: &EncodeOptions,
) -> Result<Vec<u8>, EncodeError> {
    let (protocol, widths) = (options.protocol, options.protocol.widths());
    let limit = options.limits.max_message;
    let out = Vec::from([0; HEADER_BYTES]);
    let mut encoder = Encoder { message, protocol, widths, limit, out, len: HEADER_BYTES };
    if !message.descriptor.gate.contains(protocol) {
        let kind = EncodeErrorKind::MessageNotInVersion { protocol };
        return Err(encoder.error(kind, None));
    }
    shape::check(message)?;
    if message.descriptor.layout == Layout::Unpublished {
        message.body.iter().for_each(|body| encoder.append(body));
    } else {
        encoder.fields()?;
    }
    if !encoder.within_limit() {
        let length = wire_len(encoder.len);
        return Err(encoder.error(EncodeErrorKind::MessageTooLong { length, limit }, None));
    }
    let mut out = encoder.out;
    let message_length = wire_len(out.len().saturating_sub(HEADER_BYTES));
    let header = Header { message_length, message_type: message.descriptor.number };
    out.iter_mut().zip(header.to_bytes()).for_each(|(to, from)| *to = from);
    Ok(out)
}

/// Writes one message.
struct Encoder<'m, 'a> {
    message: &'m DynamicMessage<'a>,
    protocol: Protocol,
    widths: FieldWidths,
    limit: u32,
    /// What was written up to the limit.
    out: Vec<u8>,
    /// How long the message is, however long that is.
    len: usize,
}

/// Items beside each other: the message's, or the members of one list element.
struct Beside<'e, 'a> {
    items: &'static [Item],
    /// The entries of each item.
    parts: Vec<&'e [FloatingEntry<'a>]>,
    /// How many elements each item has, for counts.
    tallies: Vec<u32>,
    /// Which element it is, if these are members.
    element: Option<u32>,
    /// Which element of a list inside it.
    inner: Option<u32>,
}

impl<'e, 'a> Beside<'e, 'a> {
    /// `elements`: how many each record list has, which its entries may not tell.
    fn new(
        items: &'static [Item],
        entries: &'e [FloatingEntry<'a>],
        element: Option<u32>,
        mut elements: impl Iterator<Item = u32>,
    ) -> Self {
        let parts = split(items, entries);
        let tally = |(item, part): (&Item, &&[FloatingEntry<'_>])| match item {
            Item::Group(_) => elements.next().unwrap_or(0),
            Item::Field(_) | Item::Repeated(_) => tally(item, part, element),
        };
        let tallies = items.iter().zip(&parts).map(tally).collect();
        Self { items, parts, tallies, element, inner: None }
    }

    fn path(&self, field: &'static FieldDescriptor) -> FieldPath {
        FieldPath { field, element: self.element, inner: self.inner }
    }
}

impl<'a> Encoder<'_, 'a> {
    /// Whether the message is no longer than the limit. What no header can say is longer than any.
    fn within_limit(&self) -> bool {
        u32::try_from(self.len).is_ok_and(|length| length <= self.limit)
    }

    /// Writes bytes, as long as there are no more than may be.
    fn append(&mut self, bytes: &[u8]) {
        self.len = self.len.saturating_add(bytes.len());
        if self.within_limit() {
            self.out.extend_from_slice(bytes);
        }
    }

    fn error(&self, kind: EncodeErrorKind, field: Option<FieldPath>) -> EncodeError {
        EncodeError { kind, message: Some(self.message.descriptor), field }
    }

    fn refuse<T>(&self, kind: EncodeErrorKind, path: FieldPath) -> Result<T, EncodeError> {
        Err(self.error(kind, Some(path)))
    }

    fn fields(&mut self) -> Result<(), EncodeError> {
        let message = self.message;
        let lists = message.element_counts();
        let counts = lists.iter().map(|list| list.count);
        let beside = Beside::new(message.descriptor.items, &message.floating, None, counts);
        self.fixed_part(&beside)?;
        let (mut lists, none) = (lists.iter(), Tally::default());
        for (item, part) in beside.items.iter().zip(&beside.parts) {
            match item {
                Item::Field(field) => self.single(field, part, &beside, false)?,
                Item::Repeated(_) => self.repeated(part)?,
                Item::Group(group) => self.group(group, part, lists.next().unwrap_or(&none))?,
            }
        }
        self.unknown()
    }

    fn fixed_part(&mut self, beside: &Beside<'_, 'a>) -> Result<(), EncodeError> {
        let message = self.message;
        for field in message.descriptor.fixed {
            let entry = message.fixed.iter().find(|entry| entry.field == field);
            let (path, protocol) = (FieldPath::new(field), self.protocol);
            match (field.gate.contains(self.protocol), entry) {
                (has, _) if field.is_count() => {
                    let number = self.counted(field, path, &beside.tallies)?;
                    if has {
                        self.append(&count_data(field, number).data);
                    } else if number != 0 {
                        return self.refuse(EncodeErrorKind::FieldNotInVersion { protocol }, path);
                    }
                }
                (true, Some(entry)) => {
                    let Written { data, fault } = write(field, &entry.value);
                    if let Some(fault) = fault {
                        return self.refuse(fault, path);
                    }
                    self.append(&data);
                }
                (true, None) => {
                    return self.refuse(EncodeErrorKind::FixedFieldAbsent { protocol }, path);
                }
                (false, Some(_)) => {
                    return self.refuse(EncodeErrorKind::FieldNotInVersion { protocol }, path);
                }
                (false, None) => {}
            }
        }
        Ok(())
    }

    /// The number that a count says.
    fn counted(
        &self,
        field: &FieldDescriptor,
        path: FieldPath,
        tallies: &[u32],
    ) -> Result<u32, EncodeError> {
        let mut lens = field.counts.iter().filter_map(|list| tallies.get(usize::from(*list)));
        let first = *lens.next().unwrap_or(&0);
        if let Some(&other) = lens.find(|len| **len != first) {
            return self.refuse(EncodeErrorKind::UnequalLists { first, other }, path);
        }
        let max = widest(field.ty);
        if first > max {
            return self.refuse(EncodeErrorKind::TooManyElements { found: first, max }, path);
        }
        Ok(first)
    }

    /// A field that appears once, or its absence. `starts`: whether a list element begins with it.
    fn single(
        &mut self,
        field: &'static FieldDescriptor,
        part: &[FloatingEntry<'a>],
        beside: &Beside<'_, 'a>,
        starts: bool,
    ) -> Result<(), EncodeError> {
        let (path, entry) = (beside.path(field), part.first());
        let written = if field.is_count() {
            let number = self.counted(field, path, &beside.tallies)?;
            (number != 0 || entry.is_some()).then(|| count_data(field, number))
        } else {
            entry.map(|entry| write(field, &entry.value))
        };
        let demanded = field.required && field.gate.contains(self.protocol);
        match written {
            Some(written) => self.floating(path, &written),
            None if starts => self.refuse(EncodeErrorKind::FirstMemberAbsent, path),
            None if demanded => self.refuse(EncodeErrorKind::RequiredAbsent, path),
            None => Ok(()),
        }
    }

    fn repeated(&mut self, part: &[FloatingEntry<'a>]) -> Result<(), EncodeError> {
        part.iter()
            .try_for_each(|entry| self.floating(entry.path, &write(entry.path.field, &entry.value)))
    }

    /// A record list, element by element.
    fn group(
        &mut self,
        group: &GroupDescriptor,
        part: &[FloatingEntry<'a>],
        elements: &Tally,
    ) -> Result<(), EncodeError> {
        let starts = matches!(group.items.first(), Some(Item::Field(_) | Item::Repeated(_)));
        if elements.count > 0 && !starts {
            // Nothing on the wire could tell that there are elements, nor how many.
            return Err(self.error(EncodeErrorKind::Misfit, None));
        }
        let mut rest = part;
        for index in 0..elements.count {
            let own = element(&mut rest, |path| path.element == Some(index));
            let lists = (0..).map(|list| elements.inner(index, list));
            self.element(&Beside::new(group.items, own, Some(index), lists))?;
        }
        Ok(())
    }

    /// The members of one element, the first of which must be there.
    fn element(&mut self, beside: &Beside<'_, 'a>) -> Result<(), EncodeError> {
        let mut starts = true;
        for ((item, part), tally) in beside.items.iter().zip(&beside.parts).zip(&beside.tallies) {
            match item {
                Item::Field(field) => self.single(field, part, beside, starts)?,
                Item::Repeated(field) if starts && part.is_empty() => {
                    return self.refuse(EncodeErrorKind::FirstMemberAbsent, beside.path(field));
                }
                Item::Repeated(_) => self.repeated(part)?,
                Item::Group(group) => self.inner_group(group, part, *tally, beside.element)?,
            }
            starts = false;
        }
        Ok(())
    }

    /// A record list inside an element of another, whose own members are plain fields.
    fn inner_group(
        &mut self,
        group: &GroupDescriptor,
        part: &[FloatingEntry<'a>],
        elements: u32,
        outer: Option<u32>,
    ) -> Result<(), EncodeError> {
        let starts = inner_members(group).next().is_some_and(|(position, _)| position == 0);
        if elements > 0 && !starts {
            return Err(self.error(EncodeErrorKind::Misfit, None));
        }
        let mut rest = part;
        for index in 0..elements {
            let own = element(&mut rest, |path| path.inner == Some(index));
            let none = core::iter::empty();
            let beside =
                Beside { inner: Some(index), ..Beside::new(group.items, own, outer, none) };
            for (position, field) in inner_members(group) {
                let part = beside.parts.get(position).copied().unwrap_or_default();
                self.single(field, part, &beside, position == 0)?;
            }
        }
        Ok(())
    }

    /// Judges the data of a field and writes it.
    fn floating(&mut self, path: FieldPath, written: &Written) -> Result<(), EncodeError> {
        if !path.field.gate.contains(self.protocol) {
            let kind = EncodeErrorKind::FieldNotInVersion { protocol: self.protocol };
            return self.refuse(kind, path);
        }
        // Only a count, which needs no entry, can be declared without a tag and come to be written.
        let Some(tag) = path.field.tag.filter(|tag| *tag != 0) else {
            return self.refuse(EncodeErrorKind::Misfit, path);
        };
        self.tag_fits(tag, Some(path))?;
        self.length_fits(path.field.max, &written.data, Some(path))?;
        if let Some(fault) = written.fault {
            return self.refuse(fault, path);
        }
        self.put(tag, &written.data);
        Ok(())
    }

    /// The fields that the message does not define.
    fn unknown(&mut self) -> Result<(), EncodeError> {
        let plan = Plan::at(self.message.descriptor, self.protocol);
        for field in &self.message.unknown {
            let tag = field.tag;
            if tag == 0 {
                return Err(self.error(EncodeErrorKind::TagZero, None));
            }
            if plan.by_tag(tag).is_some() {
                return Err(self.error(EncodeErrorKind::TagDefined { tag }, None));
            }
            self.tag_fits(tag, None)?;
            self.length_fits(None, &field.data, None)?;
            self.put(tag, &field.data);
        }
        Ok(())
    }

    fn tag_fits(&self, tag: u16, path: Option<FieldPath>) -> Result<(), EncodeError> {
        if tag > self.widths.max_tag() {
            return Err(self.error(EncodeErrorKind::TagTooWide { tag }, path));
        }
        Ok(())
    }

    fn length_fits(
        &self,
        max: Option<u16>,
        data: &[u8],
        path: Option<FieldPath>,
    ) -> Result<(), EncodeError> {
        let widest = u16::try_from(self.widths.max_length()).unwrap_or(u16::MAX);
        let max = max.map_or(widest, |max| max.min(widest));
        if data.len() > usize::from(max) {
            let kind = EncodeErrorKind::TooLong { max, found: wire_len(data.len()) };
            return Err(self.error(kind, path));
        }
        Ok(())
    }

    /// Writes tag, length and data, which are known to fit.
    fn put(&mut self, tag: u16, data: &[u8]) {
        let [tag_high, tag_low] = tag.to_be_bytes();
        let [.., len_high, len_low] = wire_len(data.len()).to_be_bytes();
        match self.widths {
            FieldWidths::Narrow => self.append(&[tag_low, len_low]),
            FieldWidths::Mixed => self.append(&[tag_high, tag_low, len_low]),
            FieldWidths::Wide => self.append(&[tag_high, tag_low, len_high, len_low]),
        }
        self.append(data);
    }
}

/// Splits the entries of an element off, which come first.
fn element<'e, 'a>(
    rest: &mut &'e [FloatingEntry<'a>],
    is_own: impl Fn(FieldPath) -> bool,
) -> &'e [FloatingEntry<'a>] {
    let own = rest.iter().take_while(|entry| is_own(entry.path)).count();
    let (element, others) = rest.split_at_checked(own).unwrap_or((rest, &[]));
    *rest = others;
    element
}

/// The data of a count.
fn count_data(field: &FieldDescriptor, number: u32) -> Written {
    let mut data = Vec::new();
    write_bits(field.ty, number, &mut data);
    Written { data, fault: None }
}
