//! Messages of any declaration.

use alloc::vec;
use alloc::vec::Vec;

use super::choices::Choices;
use super::values::Values;
use crate::dynamic::{DynamicMessage, FixedEntry, FloatingEntry};
use crate::{
    EncodeErrorKind, FieldDescriptor, FieldPath, Item, MessageDescriptor, Octets, Protocol, Value,
};

/// How much of a message is there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Fill {
    /// No optional field, empty lists, empty texts: what no bytes at all decide.
    Least,
    /// Every field, longest texts, largest numbers.
    Most,
    /// As the bytes decide.
    Chosen,
}

/// Makes messages of any declaration, out of bytes that decide what is in them.
///
/// Encoding accepts each at the protocol that they are made for, with two exceptions: a message that
/// the version does not have, and one over the limit, which [`bytes`](Self::bytes) makes smaller. A
/// field with a codec of its own is left out where none of the bytes tried satisfies it.
#[derive(Clone, Debug)]
pub struct Maker<'b> {
    pub(super) protocol: Protocol,
    pub(super) choices: Choices<'b>,
    pub(super) fill: Fill,
    members: Option<u16>,
}

impl<'b> Maker<'b> {
    /// Messages for this protocol, as these bytes decide.
    #[must_use]
    pub fn new(protocol: impl Into<Protocol>, bytes: &'b [u8]) -> Self {
        let (choices, fill) = (Choices::new(bytes), Fill::Chosen);
        Self { protocol: protocol.into(), choices, fill, members: None }
    }

    /// The same with no optional field, empty lists and empty texts; the bytes are not read.
    #[must_use]
    pub const fn least(mut self) -> Self {
        self.fill = Fill::Least;
        self
    }

    /// The same with every field, the longest texts and the largest numbers; of the bytes only
    /// content is read.
    #[must_use]
    pub const fn most(mut self) -> Self {
        self.fill = Fill::Most;
        self
    }

    /// The same with so many elements in each list and array of the message itself: 65,535 at most,
    /// which no message holds.
    #[must_use]
    pub const fn with_members(mut self, members: u16) -> Self {
        self.members = Some(members);
        self
    }

    /// A message of this declaration.
    pub fn message(&mut self, descriptor: &'static MessageDescriptor) -> DynamicMessage<'static> {
        let mut message = DynamicMessage::new(descriptor);
        if message.body.is_some() {
            let len = self.pick(0, 63);
            message.body = Some(Octets::from(self.choices.bytes(len)));
            return message;
        }
        let lens = self.message_lens(descriptor);
        let protocol = self.protocol;
        for field in descriptor.fixed.iter().filter(|field| field.gate.contains(protocol)) {
            let value = match field.counts.first() {
                Some(list) => Value::Unsigned(count_of(&lens, *list)),
                None => self.fixed_value(field),
            };
            message.fixed.push(FixedEntry { field, value });
        }
        self.items(descriptor.items, &lens, None, &mut message.floating);
        message.elements = elements(descriptor.items, &lens);
        self.unknown(descriptor, &mut message);
        message
    }

    /// A message of this declaration, encoded, header included; or `None` where the version does
    /// not have it. One over the limit of 12,500 bytes is made again with half of the bytes to
    /// decide, until it fits.
    #[must_use]
    pub fn bytes(&self, descriptor: &'static MessageDescriptor) -> Option<Vec<u8>> {
        let mut maker = self.clone();
        loop {
            let before = maker.choices.clone();
            let mut encoded = Vec::new();
            let error = match maker.message(descriptor).encode(self.protocol, &mut encoded) {
                Ok(()) => return Some(encoded),
                Err(error) => error,
            };
            let too_long = matches!(error.kind, EncodeErrorKind::MessageTooLong { .. });
            if !too_long || maker.fill == Fill::Least {
                return None;
            }
            maker = Self { choices: before.halved(), fill: Fill::Chosen, ..maker };
            if maker.choices.are_spent() {
                maker.fill = Fill::Least;
            }
        }
    }

    /// Fields that the message does not define.
    fn unknown(
        &mut self,
        descriptor: &'static MessageDescriptor,
        message: &mut DynamicMessage<'static>,
    ) {
        for _ in 0..self.pick(0, 3) {
            let most = u32::from(self.protocol.widths().max_tag()).saturating_sub(1);
            let tag = u16::try_from(self.choices.number(most)).unwrap_or(0).saturating_add(1);
            let len = self.pick(0, 12);
            let data = self.choices.bytes(len);
            if !descriptor.floating().any(|field| field.tag == Some(tag) && self.has(field)) {
                message.unknown.push(tag, data);
            }
        }
    }

    /// A number from the least to the most: the least where the bytes decide for 0.
    pub(super) fn pick(&mut self, least: usize, most: usize) -> usize {
        match self.fill {
            Fill::Least => least,
            Fill::Most => most,
            Fill::Chosen => {
                let options = u8::try_from(most.saturating_sub(least).saturating_add(1));
                let chosen = self.choices.below(options.unwrap_or(u8::MAX));
                least.saturating_add(chosen.into())
            }
        }
    }

    fn decides(&mut self) -> bool {
        self.pick(0, 1) == 1
    }

    /// How many elements a list has: a few as a rule, and now and then more.
    fn list_len(&mut self) -> usize {
        match self.fill {
            Fill::Least => 0,
            Fill::Most => 4,
            Fill::Chosen => match self.choices.below(u8::MAX) {
                few @ 0..=223 => usize::from(few).wrapping_rem(5),
                many => usize::from(many).saturating_sub(219),
            },
        }
    }

    fn message_lens(&mut self, descriptor: &MessageDescriptor) -> Vec<usize> {
        match self.members {
            Some(members) => {
                let live = descriptor.items.iter().map(|item| self.live(item));
                live.map(|live| if live { members.into() } else { 0 }).collect()
            }
            None => self.lens(descriptor.fixed, descriptor.items),
        }
    }

    /// A length for each item that is a list or array, the same for those of one count.
    fn lens(&mut self, counts: &[FieldDescriptor], items: &[Item]) -> Vec<usize> {
        let mut lens = vec![0; items.len()];
        for (item, len) in items.iter().zip(&mut lens) {
            let is_list = match item {
                Item::Field(field) => field.array,
                Item::Repeated(_) | Item::Group(_) => true,
            };
            if is_list && self.live(item) {
                *len = self.list_len();
            }
        }
        let floating = items.iter().filter_map(|item| match item {
            Item::Field(field) => Some(*field),
            _ => None,
        });
        for count in counts.iter().chain(floating).filter(|field| field.is_count()) {
            let mut lists = count.counts.iter().filter_map(|list| items.get(usize::from(*list)));
            let all_live = self.has(count) && lists.all(|item| self.live(item));
            let first = count.counts.first().and_then(|list| lens.get(usize::from(*list)));
            let common = if all_live { first.copied().unwrap_or(0) } else { 0 };
            for list in count.counts {
                if let Some(len) = lens.get_mut(usize::from(*list)) {
                    *len = common;
                }
            }
        }
        lens
    }

    fn live(&self, item: &Item) -> bool {
        match item {
            Item::Field(field) | Item::Repeated(field) => self.has(field),
            Item::Group(group) => match group.items.first() {
                Some(Item::Field(field) | Item::Repeated(field)) => self.has(field),
                _ => false,
            },
        }
    }

    /// Whether the protocol has the field, and its tag fits.
    fn has(&self, field: &FieldDescriptor) -> bool {
        field.gate.contains(self.protocol)
            && field.tag.is_none_or(|tag| tag <= self.protocol.widths().max_tag())
    }

    /// The fields of a message, or of one element of a list.
    fn items(
        &mut self,
        items: &'static [Item],
        lens: &[usize],
        element: Option<u32>,
        out: &mut Vec<FloatingEntry<'static>>,
    ) {
        for (position, (item, len)) in items.iter().zip(lens).enumerate() {
            if !self.live(item) {
                continue;
            }
            match item {
                Item::Field(field) => {
                    let path = FieldPath { element, ..FieldPath::new(field) };
                    let starts = position == 0 && element.is_some();
                    out.extend(self.single(field, lens, *len, starts).map(|v| entry(path, v)));
                }
                Item::Repeated(field) => {
                    for index in 0..u32::try_from(*len).unwrap_or(u32::MAX) {
                        let path = FieldPath::new(field);
                        let path = match element {
                            Some(element) => path.in_element(element).in_inner(index),
                            None => path.in_element(index),
                        };
                        out.extend(self.floating_value(field).map(|value| entry(path, value)));
                    }
                }
                // A group inside a group, which the derive refuses, might be that group.
                Item::Group(_) if element.is_some() => {}
                Item::Group(group) => {
                    for index in 0..u32::try_from(*len).unwrap_or(u32::MAX) {
                        let mut lens = self.lens(&[], group.items);
                        if let (Some(Item::Repeated(_)), Some(first)) =
                            (group.items.first(), lens.first_mut())
                        {
                            *first = (*first).max(1);
                        }
                        self.items(group.items, &lens, Some(index), out);
                    }
                }
            }
        }
    }

    /// The value of a field that appears once, if it is there.
    fn single(
        &mut self,
        field: &'static FieldDescriptor,
        lens: &[usize],
        len: usize,
        starts: bool,
    ) -> Option<Value<'static>> {
        if let Some(list) = field.counts.first() {
            let number = count_of(lens, *list);
            return (number > 0 || self.decides()).then_some(Value::Unsigned(number));
        }
        if field.array {
            let there = len > 0 || self.decides();
            return there.then(|| Value::Array((0..len).map(|_| self.number(field)).collect()));
        }
        (starts || field.required || self.decides()).then(|| self.floating_value(field))?
    }
}

/// The number that the count of a list says.
fn count_of(lens: &[usize], list: u8) -> u32 {
    let len = lens.get(usize::from(list)).copied().unwrap_or(0);
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// How many elements each list of several members has.
fn elements(items: &[Item], lens: &[usize]) -> Vec<u32> {
    let groups = items.iter().zip(lens).filter(|(item, _)| matches!(item, Item::Group(_)));
    groups.map(|(_, len)| u32::try_from(*len).unwrap_or(u32::MAX)).collect()
}

fn entry(path: FieldPath, value: Value<'static>) -> FloatingEntry<'static> {
    FloatingEntry { path, value, location: None }
}
