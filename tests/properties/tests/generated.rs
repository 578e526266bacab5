//! The features `arbitrary` and `proptest`: values of every derived type, that encoding accepts.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use std::collections::BTreeSet;
use std::fmt::Debug;

use arbitrary::{Arbitrary, Unstructured};
use cti_messages::codec::generate::{
    AtProtocol, Choices, Generate, Maker, all_protocols, messages, messages_at_any, protocol_at,
    protocols,
};
use cti_messages::codec::{
    Encode, EncodeMessage, FieldDescriptor, Gate, GroupDescriptor, Item, Layout, Message,
    MessageDescriptor, MessageKind, MessageSet, Protocol, ProtocolVersion,
};
use cti_messages::{
    ActiveMaintenanceEventMsg, AgentSkillGroup, AnyMessage, CallDeliveredEvent, OpenReq,
};
use outside_messages::OwnMessage;
use outside_messages::media::{MediaLoginReq, MediaTask};
use outside_messages::notes::{Note, NoteEvent, Notes};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

fn random(len: usize, seed: u64) -> Vec<u8> {
    let mut rng = fastrand::Rng::with_seed(seed);
    std::iter::repeat_with(|| rng.u8(..)).take(len).collect()
}

/// Values of a type from random bytes: encoding accepts each, and many of them differ.
fn varies<M: for<'u> Arbitrary<'u> + Generate + EncodeMessage + Debug>() {
    let mut seen = BTreeSet::new();
    for seed in 0..100 {
        let bytes = random(400, seed);
        let mut u = Unstructured::new(&bytes);
        let value = M::arbitrary(&mut u).unwrap();
        let len = value.encoded_len(M::newest()).unwrap();
        assert!(len <= 12_500);
        let rest = M::arbitrary_take_rest(Unstructured::new(&bytes)).unwrap();
        assert!(rest.encoded_len(M::newest()).is_ok());
        seen.insert(format!("{value:?}"));
    }
    assert!(seen.len() > 30, "{} values", seen.len());
    let nothing = M::arbitrary(&mut Unstructured::new(&[])).unwrap();
    assert!(nothing.encoded_len(M::newest()).is_ok(), "no bytes decide on a value too");
    let (least, most) = M::size_hint(0);
    assert_eq!((least, most.is_some()), (0, true));
}

#[test]
fn arbitrary_values_of_all_kinds_of_types() {
    varies::<AnyMessage<'_>>();
    varies::<CallDeliveredEvent<'_>>();
    varies::<OpenReq<'_>>();
    varies::<OwnMessage<'_>>();
    varies::<MediaLoginReq<'_>>();
    varies::<NoteEvent>();
    varies::<Notes<'_>>();
}

#[test]
fn groups_have_their_first_member() {
    for seed in 0..50 {
        let bytes = random(200, seed);
        let skill_group = AgentSkillGroup::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        let note = Note::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        let task = MediaTask::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        let event = cti_messages::AgentStateEvent {
            department_id: Some(0),
            skill_groups: vec![skill_group],
            ..Default::default()
        };
        assert!(event.encoded_len(AgentSkillGroup::newest()).is_ok(), "{event:?}");
        assert!(format!("{note:?}{task:?}").contains("Some("));
    }
}

#[test]
fn every_message_at_every_version_that_has_it() {
    let mut made = 0;
    let mut met = BTreeSet::new();
    for protocol in all_protocols() {
        for descriptor in AnyMessage::MESSAGES {
            let bytes = random(300, u64::from(descriptor.number));
            let encoded = Maker::new(protocol, &bytes).bytes(descriptor);
            let has = descriptor.gate.contains(protocol);
            assert_eq!(encoded.is_some(), has, "{protocol:?} {}", descriptor.name);
            made += u32::from(has);
        }
        for seed in 0..400 {
            let value = AnyMessage::generate(protocol, &random(60, seed)).unwrap();
            assert!(value.encoded_len(protocol).is_ok());
            met.insert(value.message_type());
        }
    }
    assert!(made > 3_000, "{made}");
    assert!(met.len() > 220, "{} numbers", met.len());
    let since_25 = ActiveMaintenanceEventMsg::generate(Protocol::cce(ProtocolVersion::V13), &[]);
    assert!(since_25.is_none(), "the version does not have it");
}

#[test]
fn the_first_byte_decides_on_the_protocol() {
    let all: BTreeSet<String> = all_protocols().map(|p| format!("{p:?}")).collect();
    let bytes: BTreeSet<String> =
        (0..=255).map(|byte| format!("{:?}", protocol_at(byte))).collect();
    assert_eq!(all, bytes);
    assert_eq!(protocol_at(0), Protocol::cce(ProtocolVersion::V25));
    let mut u = Unstructured::new(&[0, 1, 2, 3]);
    assert!(all.contains(&format!("{:?}", Protocol::arbitrary(&mut u).unwrap())));
    assert!(ProtocolVersion::arbitrary(&mut u).is_ok());
    let made = AtProtocol::<AnyMessage<'_>>::arbitrary(&mut u).unwrap();
    assert!(made.value.encoded_len(made.protocol).is_ok());
}

/// A byte from the back is content: it changes no field's presence, no length and no list.
#[test]
fn content_decides_on_nothing_else() {
    let protocol = ProtocolVersion::V24;
    let mut changed = 0;
    for seed in 0..50 {
        let mut bytes = random(2_000, seed);
        let one = Maker::new(protocol, &bytes).message(CallDeliveredEvent::DESCRIPTOR);
        bytes[1_000..].fill(0x55);
        let same = Maker::new(protocol, &bytes).message(CallDeliveredEvent::DESCRIPTOR);
        let paths = |message: &cti_messages::codec::dynamic::DynamicMessage<'_>| {
            message.floating.iter().map(|entry| entry.path).collect::<Vec<_>>()
        };
        assert_eq!(paths(&one), paths(&same));
        assert_eq!(one.encoded_len(protocol), same.encoded_len(protocol));
        changed += u32::from(one != same);
    }
    assert!(changed > 30, "{changed}");
}

#[test]
fn a_codec_of_a_fields_own_is_asked() {
    static DIGITS: FieldDescriptor = FieldDescriptor {
        name: "Digits",
        tag: Some(8),
        ty: cti_messages::codec::WireType::Unspec,
        size: None,
        max: Some(9),
        check: Some(|bytes| bytes.len() == 3),
        ..FieldDescriptor::TEMPLATE
    };
    static GROUP: GroupDescriptor = GroupDescriptor { items: &[Item::Field(&DIGITS)] };
    static MESSAGE: MessageDescriptor = MessageDescriptor {
        name: "DIGITS_EVENT",
        number: 902,
        kind: MessageKind::Event,
        service: None,
        gate: Gate::ALL,
        layout: Layout::Published,
        short_form: None,
        fixed: &[],
        items: &[Item::Group(&GROUP)],
    };
    let maker = Maker::new(ProtocolVersion::V24, &[]).with_members(2);
    let bytes = maker.bytes(&MESSAGE).unwrap();
    assert_eq!(bytes.len(), 8 + 2 * (4 + 3));
}

/// Runs a property that fails, and returns the value that it fails on in the end.
fn shrunk<M: Debug>(strategy: &impl Strategy<Value = M>, fails: impl Fn(&M) -> bool) -> M {
    let config = Config { cases: 2_000, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let result = TestRunner::new_with_rng(config, rng).run(strategy, |value| {
        prop_assert!(!fails(&value));
        Ok(())
    });
    match result {
        Err(TestError::Fail(_, value)) => value,
        other => panic!("{other:?}"),
    }
}

#[test]
fn strategies_shrink_to_what_matters() {
    let long =
        |event: &CallDeliveredEvent<'_>| event.ani.as_ref().is_some_and(|ani| ani.len() >= 7);
    let strategy = any_with::<CallDeliveredEvent<'static>>(Some(ProtocolVersion::V24.into()));
    let event = shrunk(&strategy, long);
    assert!(event.ani.as_ref().is_some_and(|ani| ani.len() <= 20), "{event:?}");
    let len = event.encoded_len(ProtocolVersion::V24).unwrap();
    let least = Maker::new(ProtocolVersion::V24, &[]).bytes(CallDeliveredEvent::DESCRIPTOR);
    assert!(len < least.unwrap().len() + 80, "{len} bytes: {event:?}");

    let named = |message: &AnyMessage<'_>| matches!(message, AnyMessage::HeartbeatReq(_));
    let AnyMessage::HeartbeatReq(request) = shrunk(&any::<AnyMessage<'static>>(), named) else {
        panic!("another message");
    };
    assert_eq!(request.invoke_id, 0);
}

#[test]
fn strategies_make_what_encoding_accepts() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..200 {
        let made = messages_at_any::<AnyMessage<'_>>().new_tree(&mut runner).unwrap().current();
        assert!(made.value.encoded_len(made.protocol).is_ok());
        let protocol = protocols().new_tree(&mut runner).unwrap().current();
        let own = messages::<OwnMessage<'_>>(Some(protocol)).new_tree(&mut runner).unwrap();
        assert!(own.current().encoded_len(protocol).is_ok());
    }
}

#[test]
fn choices_are_made_of_any_bytes() {
    let mut choices = Choices::new(&[200, 3, 9]);
    assert_eq!(choices.below(0), 0);
    assert_eq!(choices.position(0), 0);
    assert_eq!(choices.number(0), 0);
    assert_eq!(choices.bytes(0), [0; 0]);
}
