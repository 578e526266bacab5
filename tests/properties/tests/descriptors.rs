//! Descriptors are public: whatever somebody writes into one, the dynamic codec and the generator
//! return, and what was encoded is read again.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use cti_messages::codec::dynamic::{DynamicMessage, ElementCounts};
use cti_messages::codec::generate::{Maker, all_protocols};
use cti_messages::codec::{
    DecodeOptions, FieldDescriptor, FieldPath, Gate, GroupDescriptor, Item, Layout,
    MessageDescriptor, MessageKind, Product, ProductGate, Protocol, ProtocolVersion, UnknownField,
    Value, Versions, Visitor, WireType,
};
use fastrand::Rng;

const TYPES: [WireType; 14] = [
    WireType::Char,
    WireType::UChar,
    WireType::Short,
    WireType::UShort,
    WireType::Int,
    WireType::UInt,
    WireType::Bool,
    WireType::Time,
    WireType::String,
    WireType::Unspec,
    WireType::NamedVar,
    WireType::NamedArray,
    WireType::TaskId,
    WireType::AppPathId,
];

const NAMES: [&str; 6] = ["", "A", "B", "C", "D", "E"];

const CHECKS: [fn(&[u8]) -> bool; 3] = [|_| true, |_| false, |bytes| bytes.len() % 2 == 1];

/// What lives as long as the test: descriptors are `'static`.
fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn sometimes<T>(rng: &mut Rng, value: T) -> Option<T> {
    rng.bool().then_some(value)
}

fn versions(rng: &mut Rng) -> Versions {
    let (since, until) = (rng.u8(0..30), rng.u8(0..30));
    Versions { since: sometimes(rng, since), until: sometimes(rng, until) }
}

fn gate(rng: &mut Rng) -> Gate {
    let gate = Gate::new(versions(rng));
    match rng.u8(0..6) {
        0 => gate.with(Product::UnifiedCce, ProductGate::Own(versions(rng))),
        1 => gate.with(Product::UnifiedCcx, ProductGate::Own(versions(rng))),
        2 => gate.with(Product::UnifiedCcx, ProductGate::Never),
        _ => gate,
    }
}

fn field(rng: &mut Rng) -> FieldDescriptor {
    let ty = TYPES[rng.usize(0..TYPES.len())];
    let size = match rng.u8(0..4) {
        0 => Some(rng.u16(..)),
        1 => Some(rng.u16(0..9)),
        2 => None,
        _ => ty.size().map(u16::from),
    };
    let counts: Vec<u8> = (0..rng.usize(0..3)).map(|_| rng.u8(0..6)).collect();
    let (tag, max) = (rng.u16(0..12), rng.u16(0..40));
    let check = CHECKS[rng.usize(0..CHECKS.len())];
    FieldDescriptor {
        name: NAMES[rng.usize(0..NAMES.len())],
        tag: sometimes(rng, tag),
        ty,
        size,
        max: sometimes(rng, max),
        packed: rng.bool(),
        gate: gate(rng),
        required: rng.u8(0..4) == 0,
        counts: if rng.u8(0..4) == 0 { leak(counts) } else { &[] },
        values: None,
        check: (rng.u8(0..6) == 0).then_some(check),
    }
}

fn items(rng: &mut Rng, depth: u8) -> &'static [Item] {
    let items: Vec<Item> = (0..rng.usize(0..5))
        .map(|_| match rng.u8(0..4) {
            0 | 1 => Item::Field(leak(field(rng))),
            2 => Item::Repeated(leak(field(rng))),
            _ if depth == 0 => Item::Field(leak(field(rng))),
            _ => Item::Group(leak(GroupDescriptor { items: items(rng, depth - 1) })),
        })
        .collect();
    leak(items)
}

fn message(rng: &mut Rng) -> &'static MessageDescriptor {
    let fixed: Vec<FieldDescriptor> = (0..rng.usize(0..4)).map(|_| field(rng)).collect();
    leak(MessageDescriptor {
        name: "ANY",
        number: rng.u32(..),
        kind: MessageKind::Event,
        service: None,
        gate: Gate::ALL,
        layout: if rng.u8(0..8) == 0 { Layout::Unpublished } else { Layout::Published },
        short_form: sometimes(rng, ProtocolVersion::V13),
        fixed: leak(fixed),
        items: items(rng, 3),
    })
}

fn encode(message: &DynamicMessage<'_>, protocol: Protocol) -> bool {
    let mut buffer = vec![7];
    let result = message.encode(protocol, &mut buffer);
    assert_eq!(message.encoded_len(protocol), result.map(|()| buffer.len() - 1));
    match result {
        Ok(()) => {
            let body = &buffer[9..];
            // Some of these declarations contradict themselves: it is enough that this returns.
            let strict = DecodeOptions::new(protocol).strict();
            let _ = DynamicMessage::decode_body(message.descriptor, body, strict);
            true
        }
        Err(error) => {
            assert_eq!(buffer, [7], "{error}");
            assert!(!error.to_string().is_empty());
            false
        }
    }
}

/// Whether an element of a list holds another list that is not empty.
fn is_nested(message: &DynamicMessage<'_>) -> bool {
    message.elements.iter().flat_map(|list| &list.inner).any(|count| *count > 0)
}

/// Is shown everything, and does nothing with it.
struct Blind;

impl Visitor for Blind {
    fn fixed(&mut self, _: &'static FieldDescriptor, _: Value<'_>) {}
    fn floating(&mut self, _: FieldPath, _: Value<'_>) {}
    fn unknown(&mut self, _: &UnknownField<'_>) {}
    fn body(&mut self, _: &[u8]) {}
}

/// A group that is its own member, which the derive would refuse.
static ENDLESS: GroupDescriptor = GroupDescriptor {
    items: &[
        Item::Field(&FieldDescriptor { tag: Some(1), ..FieldDescriptor::TEMPLATE }),
        Item::Group(&ENDLESS),
    ],
};

#[test]
fn a_group_inside_itself_is_not_followed() {
    let descriptor = leak(MessageDescriptor {
        name: "ENDLESS_EVENT",
        number: 900,
        kind: MessageKind::Event,
        service: None,
        gate: Gate::ALL,
        layout: Layout::Published,
        short_form: None,
        fixed: &[],
        items: leak([Item::Group(&ENDLESS)]),
    });
    assert_eq!(format!("{ENDLESS:?} {:?}", Item::Group(&ENDLESS)), "[ (tag 1)] Group([ (tag 1)])");
    assert!(format!("{descriptor:?}").len() < 1_000);
    for protocol in all_protocols() {
        let bytes = [0xA5; 64];
        for mut maker in [Maker::new(protocol, &bytes), Maker::new(protocol, &bytes).most()] {
            encode(&maker.message(descriptor), protocol);
        }
        let _ = Maker::new(protocol, &bytes).bytes(descriptor);
        let _ = DynamicMessage::decode_body(descriptor, &bytes, protocol);
    }
}

#[test]
fn no_descriptor_makes_the_dynamic_codec_panic() {
    let mut rng = Rng::with_seed(11);
    let protocols: Vec<Protocol> = all_protocols().collect();
    let (mut decoded, mut encoded, mut nested) = (0, 0, 0);
    for _ in 0..2_800 {
        let descriptor = message(&mut rng);
        let protocol = protocols[rng.usize(0..protocols.len())];
        let len = rng.usize(0..200);
        let bytes: Vec<u8> = std::iter::repeat_with(|| rng.u8(0..14)).take(len).collect();
        for options in [DecodeOptions::new(protocol), DecodeOptions::new(protocol).strict()] {
            let mut anomalies = Vec::new();
            match DynamicMessage::decode_body_with(descriptor, &bytes, options, &mut anomalies) {
                Ok(mut value) => {
                    decoded += 1;
                    nested += u32::from(is_nested(&value));
                    value.visit(&mut Blind);
                    assert_eq!(value, value.clone());
                    encoded += u32::from(encode(&value, protocol));
                    let most = ElementCounts { count: u32::MAX, inner: vec![0, 7, u32::MAX] };
                    value.elements.push(most.clone());
                    value.elements.insert(0, most);
                    encode(&value, protocol);
                }
                Err(error) => assert!(!error.to_string().is_empty()),
            }
        }
        encoded += u32::from(encode(&Maker::new(protocol, &bytes).message(descriptor), protocol));
        let mut most = Maker::new(protocol, &bytes).most().with_members(20);
        let most = most.message(descriptor);
        nested += u32::from(is_nested(&most));
        encode(&most, protocol);
        let _ = Maker::new(protocol, &bytes).bytes(descriptor);
        let mut builder = DynamicMessage::builder(descriptor);
        for name in NAMES {
            let _ = builder.set_fixed(name, Value::Unsigned(rng.u32(..)));
            let _ = builder.push_floating(name, Value::Text("text".into()));
            let _ = builder.push_floating(name, Value::Signed(-1));
        }
        encode(&builder.finish(), protocol);
    }
    assert!(decoded > 1_000 && encoded > 250, "{decoded} decoded, {encoded} encoded");
    assert!(nested > 20, "{nested} have lists inside elements");
}
