//! Messages made from their declarations alone, of which encoding accepts each.

use cti_codec::dynamic::{Builder, DynamicMessage};
use cti_codec::{
    EncodeError, EnumKind, FieldDescriptor, Item, MessageDescriptor, NamedArray, NamedVariable,
    Protocol, Text, Value, WireType,
};

use super::random::Random;
use crate::catalogue::count_of;

/// How much of a message is there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    /// What must be there, and empty lists.
    Minimal,
    /// Some fields, short lists.
    Typical,
    /// Every field, the longest texts, lists of three.
    Full,
}

/// What numbers are like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Numbers {
    /// What one would meet.
    Usual,
    /// 0.
    Zero,
    /// The least of the type.
    Least,
    /// The greatest of the type.
    Most,
    /// Every bit set: -1, or the greatest.
    Ones,
}

/// One list of a message: an item, and a member of it for a list inside a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ListAt {
    /// The item of the message.
    pub item: usize,
    /// The member that is a list, of an item that is one.
    pub member: Option<usize>,
}

/// Makes messages.
#[derive(Clone, Debug)]
pub struct Maker {
    /// What chance decides.
    pub random: Random,
    /// The protocol that the message is for.
    pub protocol: Protocol,
    /// How much of it is there.
    pub amount: Amount,
    /// What its numbers are like.
    pub numbers: Numbers,
    /// The longest text.
    pub longest: usize,
    /// So many elements in this list; a list around it has one.
    pub list: Option<(ListAt, usize)>,
}

impl Maker {
    /// Makes messages of this amount.
    #[must_use]
    pub const fn new(random: Random, protocol: Protocol, amount: Amount) -> Self {
        Self { random, protocol, amount, numbers: Numbers::Usual, longest: 255, list: None }
    }

    /// A message of this declaration.
    ///
    /// # Errors
    ///
    /// Where the maker makes what does not fit the declaration.
    pub fn message(
        &mut self,
        descriptor: &'static MessageDescriptor,
    ) -> Result<DynamicMessage<'static>, EncodeError> {
        let mut builder = DynamicMessage::builder(descriptor);
        for field in descriptor.fixed.iter().filter(|field| !field.is_count()) {
            if self.has(field) {
                let value = self.value(field);
                builder.set_fixed(field.name, value)?;
            }
        }
        let scope = Scope { fixed: descriptor.fixed, items: descriptor.items, outer: None };
        self.items(&scope, &mut builder)?;
        Ok(builder.finish())
    }

    /// Whether the protocol has a field, and can write its tag.
    #[must_use]
    pub fn has(&self, field: &FieldDescriptor) -> bool {
        field.gate.contains(self.protocol)
            && field.tag.is_none_or(|tag| tag <= self.protocol.widths().max_tag())
    }

    fn items(&mut self, scope: &Scope, builder: &mut Builder<'static>) -> Result<(), EncodeError> {
        for (position, item) in scope.items.iter().enumerate() {
            let starts = scope.outer.is_some() && position == 0;
            match item {
                Item::Field(field) if !self.has(field) => {}
                Item::Field(field) if field.is_count() => {
                    if self.counted(scope, field) > 0 || self.amount == Amount::Full {
                        builder.push_floating(field.name, Value::Unsigned(0))?;
                    }
                }
                Item::Field(field) => {
                    if starts || field.required || self.chance() {
                        let value = self.value(field);
                        builder.push_floating(field.name, value)?;
                    }
                }
                Item::Repeated(field) => {
                    for _ in 0..self.len(scope, position) {
                        let value = self.value(field);
                        builder.push_floating(field.name, value)?;
                    }
                }
                Item::Group(group) => {
                    let inner = Scope { fixed: &[], items: group.items, outer: Some(position) };
                    for _ in 0..self.len(scope, position) {
                        self.items(&inner, builder)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether an optional field is there.
    fn chance(&mut self) -> bool {
        match self.amount {
            Amount::Minimal => false,
            Amount::Typical => self.random.below(3) == 0,
            Amount::Full => true,
        }
    }

    /// How many elements the list at this position has: as many as others of its count.
    fn len(&self, scope: &Scope, position: usize) -> usize {
        let count = count_of(scope.fixed, scope.items, position);
        let together: Vec<usize> = match count {
            Some(count) => count.counts.iter().map(|item| usize::from(*item)).collect(),
            None => vec![position],
        };
        let has =
            |position: &usize| scope.items.get(*position).is_some_and(|item| self.has_item(item));
        if !count.is_none_or(|count| self.has(count)) || !together.iter().all(has) {
            return 0;
        }
        let usual = match self.amount {
            Amount::Minimal => 0,
            Amount::Typical => 2,
            Amount::Full => 3,
        };
        let Some((wanted, len)) = self.list else { return usual };
        let at = |item: usize| match scope.outer {
            Some(outer) => ListAt { item: outer, member: Some(item) },
            None => ListAt { item, member: None },
        };
        if together.iter().any(|item| at(*item) == wanted) {
            return len;
        }
        let around = scope.outer.is_none() && wanted.member.is_some() && wanted.item == position;
        usize::from(around)
    }

    fn counted(&self, scope: &Scope, count: &FieldDescriptor) -> usize {
        count.counts.first().map_or(0, |list| self.len(scope, usize::from(*list)))
    }

    fn has_item(&self, item: &Item) -> bool {
        match item {
            Item::Field(field) | Item::Repeated(field) => self.has(field),
            Item::Group(group) => group.items.first().is_some_and(|first| self.has_item(first)),
        }
    }

    /// A value for a field.
    pub fn value(&mut self, field: &FieldDescriptor) -> Value<'static> {
        let widest = self.protocol.widths().max_length().min(self.longest);
        let max = field.max.map_or(widest, usize::from).min(widest);
        match field.ty {
            WireType::String => Value::Text(self.text(max.saturating_sub(1))),
            WireType::NamedVar => {
                let (name, value) =
                    (self.variable_name(), self.text(max.min(211).saturating_sub(1)));
                Value::NamedVariable(NamedVariable { name, value })
            }
            WireType::NamedArray => {
                let index = self.random.bytes(1).first().copied().unwrap_or(0);
                let (name, value) =
                    (self.variable_name(), self.text(max.min(211).saturating_sub(1)));
                Value::NamedArray(NamedArray { index, name, value })
            }
            ty if ty.is_scalar() => self.number(field),
            _ => {
                let len = match (field.size, self.amount) {
                    (Some(size), _) => size.into(),
                    (None, Amount::Full) => max,
                    (None, _) => self.random.below(max.min(8).saturating_add(1)),
                };
                Value::Octets(self.random.bytes(len).into())
            }
        }
    }

    /// A number for a field.
    pub fn number(&mut self, field: &FieldDescriptor) -> Value<'static> {
        let bits = u32::from(field.ty.size().unwrap_or(4)).saturating_mul(8);
        let ones = u32::MAX.wrapping_shr(32_u32.saturating_sub(bits));
        let signed = field.ty.is_signed();
        let raw = match self.numbers {
            Numbers::Zero => 0,
            Numbers::Least if signed => ones ^ (ones >> 1),
            Numbers::Least => 0,
            Numbers::Most if signed => ones >> 1,
            Numbers::Most | Numbers::Ones => ones,
            Numbers::Usual => self.usual(field, ones),
        };
        let shift = 32_u32.saturating_sub(bits);
        match field.ty {
            WireType::Bool => Value::Bool(raw & 1 == 1),
            _ if signed => {
                let bits = raw.wrapping_shl(shift).to_be_bytes();
                Value::Signed(i32::from_be_bytes(bits).wrapping_shr(shift))
            }
            _ => Value::Unsigned(raw),
        }
    }

    fn usual(&mut self, field: &FieldDescriptor, most: u32) -> u32 {
        if field.ty == WireType::Time {
            return (self.random.half() % 1_000_000).saturating_add(1_716_000_000);
        }
        let Some(values) = field.values else { return (self.random.half() % 10_000) & most };
        let known: Vec<u32> = values.values.iter().map(|(_, number)| *number).collect();
        let known: Vec<u32> = known.into_iter().filter(|number| *number <= most).collect();
        let mut pick = || self.random.pick(&known).copied().unwrap_or(0);
        if values.kind == EnumKind::Mask { pick() | pick() } else { pick() }
    }

    fn text(&mut self, most: usize) -> Text<'static> {
        const USUAL: [&str; 10] = [
            "2001",
            "4085551234",
            "1001",
            "7",
            "Sales",
            "wallboard-01",
            "gold",
            "José Álvarez",
            "agent@example.com",
            "",
        ];
        let text = match self.amount {
            Amount::Full => self.random.letters(most),
            _ => self.random.pick(&USUAL).map_or(Vec::new(), |text| text.as_bytes().to_vec()),
        };
        Text::from(if text.len() > most { self.random.letters(most) } else { text })
    }

    fn variable_name(&mut self) -> Text<'static> {
        if self.amount == Amount::Full {
            return Text::from([b"user.".as_slice(), &self.random.letters(27)].concat());
        }
        let names = ["user.cust.segment", "user.ivr.path", "user.x"];
        (*self.random.pick(&names).unwrap_or(&"user.x")).into()
    }
}

/// Items beside each other: those of the message, or the members of one of its items.
struct Scope {
    fixed: &'static [FieldDescriptor],
    items: &'static [Item],
    outer: Option<usize>,
}

/// Every list of a message, those inside lists included.
#[must_use]
pub fn lists(descriptor: &MessageDescriptor) -> Vec<(ListAt, &'static str)> {
    let mut lists = Vec::new();
    for (item, entry) in descriptor.items.iter().enumerate() {
        let at = ListAt { item, member: None };
        match entry {
            Item::Field(_) => {}
            Item::Repeated(field) => lists.push((at, field.name)),
            Item::Group(group) => {
                let members = group.items.iter().enumerate();
                let inner = members.filter_map(|(member, entry)| match entry {
                    Item::Field(_) => None,
                    Item::Repeated(field) => Some((member, field.name)),
                    Item::Group(inner) => Some((member, first_name(inner.items)?)),
                });
                lists.extend(first_name(group.items).map(|name| (at, name)));
                lists.extend(
                    inner.map(|(member, name)| (ListAt { member: Some(member), ..at }, name)),
                );
            }
        }
    }
    lists
}

fn first_name(items: &[Item]) -> Option<&'static str> {
    items.iter().find_map(|item| match item {
        Item::Field(field) | Item::Repeated(field) => Some(field.name),
        Item::Group(_) => None,
    })
}
