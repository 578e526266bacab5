//! Messages of any declaration.

use alloc::vec::Vec;

use super::choices::Choices;
use super::lists::{Lists, Place};
use super::values::Values;
use crate::dynamic::{DynamicMessage, FixedEntry};
use crate::{EncodeErrorKind, FieldDescriptor, MessageDescriptor, Octets, Protocol, Value};

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

    /// The same with so many elements in each list of the message itself: 65,535 at most,
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
        message.elements =
            self.items(descriptor.items, &lens, Place::Message, &mut message.floating);
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

    fn message_lens(&mut self, descriptor: &MessageDescriptor) -> Vec<usize> {
        match self.members {
            Some(members) => {
                let live = descriptor.items.iter().map(|item| self.live(item, Place::Message));
                live.map(|live| if live { members.into() } else { 0 }).collect()
            }
            None => self.lens(descriptor.fixed, descriptor.items, Place::Message),
        }
    }

    /// Whether the protocol has the field, and its tag fits. Tag 0 is no field's.
    pub(super) fn has(&self, field: &FieldDescriptor) -> bool {
        let widest = self.protocol.widths().max_tag();
        field.gate.contains(self.protocol)
            && field.tag.is_none_or(|tag| (1..=widest).contains(&tag))
    }

    /// The value of a field that appears once, if it is there.
    pub(super) fn single(
        &mut self,
        field: &'static FieldDescriptor,
        lens: &[usize],
        starts: bool,
    ) -> Option<Value<'static>> {
        if let Some(list) = field.counts.first() {
            let number = count_of(lens, *list);
            return (number > 0 || self.decides()).then_some(Value::Unsigned(number));
        }
        (starts || field.required || self.decides()).then(|| self.floating_value(field))?
    }
}

/// The number that the count of a list says.
fn count_of(lens: &[usize], list: u8) -> u32 {
    let len = lens.get(usize::from(list)).copied().unwrap_or(0);
    u32::try_from(len).unwrap_or(u32::MAX)
}
