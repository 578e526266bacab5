//! What several tests share: messages at random, made from descriptors alone.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]
#![allow(dead_code, reason = "each test uses its part")]

use cti_messages::codec::dynamic::{DynamicMessage, FixedEntry, FloatingEntry};
use cti_messages::codec::{
    FieldDescriptor, FieldPath, Item, MessageDescriptor, NamedArray, NamedVariable, Octets,
    Protocol, ProtocolVersion, Text, Value, WireType,
};
use fastrand::Rng;

/// Every protocol that there is: all versions of Unified CCE, and Unified CCX to 18.
pub fn protocols() -> impl Iterator<Item = Protocol> {
    let ccx = ProtocolVersion::ALL.into_iter().filter(|v| *v <= ProtocolVersion::V18);
    ProtocolVersion::ALL.into_iter().map(Protocol::cce).chain(ccx.map(Protocol::ccx))
}

/// How much of a message is there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fill {
    /// No optional field, empty lists, empty texts.
    Least,
    /// Every field, longest texts, long lists.
    Most,
    /// Something between.
    Random,
}

/// Makes messages of any declaration, of which encoding accepts each.
pub struct Maker<'r> {
    pub rng: &'r mut Rng,
    pub protocol: Protocol,
    pub fill: Fill,
    /// So many elements in each list and array of the message itself.
    pub members: Option<usize>,
}

impl Maker<'_> {
    /// A message of this declaration.
    pub fn message(&mut self, descriptor: &'static MessageDescriptor) -> DynamicMessage<'static> {
        let mut message = DynamicMessage::new(descriptor);
        if message.body.is_some() {
            let len = self.rng.usize(0..64);
            message.body = Some(self.bytes(len).into());
            return message;
        }
        let version = self.protocol.version();
        let mut lens = self.lens(descriptor.fixed, descriptor.items);
        if let Some(members) = self.members {
            let live = descriptor.items.iter().map(|item| self.live(item));
            lens = live.map(|live| if live { members } else { 0 }).collect();
        }
        for field in descriptor.fixed.iter().filter(|field| field.versions.contain(version)) {
            let value = match field.counts.first() {
                Some(list) => Value::Unsigned(lens[usize::from(*list)] as u32),
                None if field.size.is_some_and(|size| field.ty.is_scalar() && size <= 4) => {
                    self.number(field)
                }
                None => Value::Octets(self.bytes(field.size.unwrap_or(0).into()).into()),
            };
            message.fixed.push(FixedEntry { field, value });
        }
        self.items(descriptor.items, &lens, &|path| path, &mut message.floating);
        for _ in 0..self.pick(0, 3) {
            let tag = self.rng.u16(1..=self.max_tag());
            let defined =
                |field: &FieldDescriptor| field.tag == Some(tag) && field.versions.contain(version);
            if !descriptor.floating().any(defined) {
                let len = self.pick(0, 12);
                message.unknown.push(tag, self.bytes(len));
            }
        }
        message
    }

    fn max_tag(&self) -> u16 {
        self.protocol.widths().max_tag()
    }

    fn pick(&mut self, least: usize, most: usize) -> usize {
        match self.fill {
            Fill::Least => least,
            Fill::Most => most,
            Fill::Random => self.rng.usize(least..=most),
        }
    }

    /// A length for each item that is a list or array, the same for those of one count.
    fn lens(&mut self, counts: &[FieldDescriptor], items: &[Item]) -> Vec<usize> {
        let mut lens: Vec<usize> =
            items.iter().map(|item| if self.live(item) { self.pick(0, 4) } else { 0 }).collect();
        let floating = items.iter().filter_map(|item| match item {
            Item::Field(field) => Some(*field),
            _ => None,
        });
        for count in counts.iter().chain(floating).filter(|field| field.is_count()) {
            let counted: Vec<usize> = count.counts.iter().map(|i| usize::from(*i)).collect();
            let all_live = counted.iter().all(|i| self.live(&items[*i]));
            let common = if all_live && self.field_live(count) { lens[counted[0]] } else { 0 };
            counted.into_iter().for_each(|i| lens[i] = common);
        }
        lens
    }

    fn live(&self, item: &Item) -> bool {
        match item {
            Item::Field(field) | Item::Repeated(field) => self.field_live(field),
            Item::Group(group) => group.items.first().is_some_and(|item| self.live(item)),
        }
    }

    fn field_live(&self, field: &FieldDescriptor) -> bool {
        field.versions.contain(self.protocol.version())
            && field.tag.is_none_or(|tag| tag <= self.max_tag())
    }

    fn items(
        &mut self,
        items: &'static [Item],
        lens: &[usize],
        place: &dyn Fn(FieldPath) -> FieldPath,
        out: &mut Vec<FloatingEntry<'static>>,
    ) {
        for (position, item) in items.iter().enumerate() {
            if !self.live(item) {
                continue;
            }
            let len = lens[position];
            match item {
                Item::Field(field) if field.is_count() => {
                    let len = lens[usize::from(field.counts[0])];
                    if len > 0 || self.pick(0, 1) == 1 {
                        let path = place(FieldPath::new(field));
                        out.push(entry(path, Value::Unsigned(len as u32)));
                    }
                }
                Item::Field(field) if field.array => {
                    if len > 0 || self.pick(0, 1) == 1 {
                        let numbers = (0..len).map(|_| self.number(field)).collect();
                        out.push(entry(place(FieldPath::new(field)), Value::Array(numbers)));
                    }
                }
                Item::Field(field) => {
                    let path = place(FieldPath::new(field));
                    let starts = position == 0 && path.element.is_some();
                    if starts || field.required || self.pick(0, 1) == 1 {
                        out.push(entry(path, self.value(field)));
                    }
                }
                Item::Repeated(field) => {
                    for index in 0..len as u32 {
                        let path = place(FieldPath::new(field));
                        let path = match path.element {
                            Some(_) => path.in_inner(index),
                            None => path.in_element(index),
                        };
                        out.push(entry(path, self.value(field)));
                    }
                }
                Item::Group(group) => {
                    for index in 0..len as u32 {
                        let lens = self.lens(&[], group.items);
                        self.items(group.items, &lens, &|path| path.in_element(index), out);
                    }
                }
            }
        }
    }

    fn value(&mut self, field: &FieldDescriptor) -> Value<'static> {
        let widest = self.protocol.widths().max_length().min(300);
        let max = field.max.map_or(widest, usize::from).min(widest);
        match field.ty {
            WireType::String => Value::Text(self.text(max - 1)),
            WireType::NamedVar => {
                Value::NamedVariable(NamedVariable { name: self.text(32), value: self.text(210) })
            }
            WireType::NamedArray => Value::NamedArray(NamedArray {
                index: self.rng.u8(..),
                name: self.text(32),
                value: self.text(210),
            }),
            ty if ty.is_scalar() => self.number(field),
            _ => {
                let len = match field.size {
                    Some(size) => size.into(),
                    None => self.pick(0, max),
                };
                Value::Octets(Octets::from(self.bytes(len)))
            }
        }
    }

    fn number(&mut self, field: &FieldDescriptor) -> Value<'static> {
        let bits = 8 * u32::from(field.ty.size().unwrap_or(4));
        let most = u32::MAX >> (32 - bits);
        let raw = match (self.fill, self.rng.u8(0..5)) {
            (Fill::Least, _) | (_, 0) => 0,
            (Fill::Most, _) | (_, 1) => most,
            (_, 2) => most >> 1,
            (_, 3) => self.rng.u32(0..=most.min(100)),
            _ => self.rng.u32(0..=most),
        };
        match field.ty {
            WireType::Bool => Value::Bool(raw & 1 == 1),
            WireType::Char => Value::Signed((raw as i8).into()),
            WireType::Short => Value::Signed((raw as i16).into()),
            WireType::Int => Value::Signed(raw as i32),
            _ => Value::Unsigned(raw),
        }
    }

    fn text(&mut self, most: usize) -> Text<'static> {
        let anywhere = self.fill != Fill::Least && self.rng.u8(0..4) == 0;
        let len = if anywhere { self.rng.usize(0..=most) } else { self.pick(0, most) };
        let any = self.rng.u8(0..4) == 0;
        let byte = |rng: &mut Rng| if any { rng.u8(1..) } else { rng.alphanumeric() as u8 };
        Text::from((0..len).map(|_| byte(self.rng)).collect::<Vec<u8>>())
    }

    fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.rng.u8(..)).collect()
    }
}

fn entry(path: FieldPath, value: Value<'static>) -> FloatingEntry<'static> {
    FloatingEntry { path, value, location: None }
}
