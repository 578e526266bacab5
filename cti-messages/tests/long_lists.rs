//! Lists about as long as what the walk keeps at hand, whole and interrupted: the same elements
//! whichever way they are read.
#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used, reason = "a test may panic")]

use std::fmt::Debug;

use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    Anomaly, DecodeOptions, Message, NamedVariable, ProtocolVersion, Scalar,
};
use cti_messages::{
    AgentSkillGroup, AgentState, AgentStateEvent, CallDeliveredEvent, ConfigCallTypeEvent, tags,
};

const V24: ProtocolVersion = ProtocolVersion::V24;

fn field(tag: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&tag.to_be_bytes()[..], &length.to_be_bytes(), data].concat()
}

/// Decodes tolerantly, with both codecs, which must agree.
fn decoded<'a, M: Message<'a> + Debug>(body: &'a [u8]) -> (M, Vec<Anomaly>) {
    let options = DecodeOptions::from(V24);
    let mut anomalies = [Vec::new(), Vec::new()];
    let derived = M::decode_body_with(body, options, &mut anomalies[0]).unwrap();
    let dynamic =
        DynamicMessage::decode_body_with(M::DESCRIPTOR, body, options, &mut anomalies[1]).unwrap();
    let [anomalies, others] = anomalies;
    assert_eq!(anomalies, others);
    assert_eq!(DynamicMessage::from_message(&derived), Some(dynamic), "{derived:?}");
    (derived, anomalies)
}

/// What can stand between two elements, and whether it tells on a list of variables.
fn interruptions() -> [(&'static str, Vec<u8>); 5] {
    let variable = |data| field(tags::NAMED_VARIABLE, data);
    [
        ("nothing", Vec::new()),
        ("an unknown field", field(0xFFF0, b"?")),
        ("a single field", field(tags::DURATION, &[0, 0, 0, 1])),
        ("a variable with bytes behind it", variable(b"odd\0one\0more")),
        ("an unreadable variable", variable(b"no value")),
    ]
}

#[test]
fn named_variables() {
    for count in (0..4).chain(13..20).chain([60]) {
        for at in 0..=count {
            for (what, between) in interruptions() {
                let names: Vec<_> = (0..count).map(|i| format!("user.variable{i}")).collect();
                let mut expected: Vec<_> = names
                    .iter()
                    .enumerate()
                    .map(|(i, name)| NamedVariable::new(name.as_str(), "v".repeat(i)))
                    .collect();
                let mut bytes = vec![0; CallDeliveredEvent::DESCRIPTOR.fixed_len(V24.into())];
                for (i, variable) in expected.iter().enumerate() {
                    if i == at {
                        bytes.extend(&between);
                    }
                    let data = format!("{}\0{}\0", variable.name, variable.value);
                    bytes.extend(field(tags::NAMED_VARIABLE, data.as_bytes()));
                }
                if what.starts_with("a variable") && at < count {
                    expected.insert(at, NamedVariable::new("odd", "one"));
                }
                let (event, _) = decoded::<CallDeliveredEvent>(&bytes);
                assert_eq!(event.named_variables, expected, "{count} variables, {what} at {at}");
            }
        }
    }
}

#[test]
fn groups() {
    for count in (0_u8..4).chain(6..12).chain([40]) {
        for at in 0..=count * 4 {
            for (what, between) in interruptions() {
                let expected: Vec<_> = (0..count)
                    .map(|i| AgentSkillGroup {
                        number: Some(i32::from(i)),
                        id: Some(u32::from(i) + 5000),
                        priority: Some(1),
                        state: Some(AgentState::Talking),
                    })
                    .collect();
                let mut bytes = vec![0; AgentStateEvent::DESCRIPTOR.fixed_len(V24.into())];
                for i in 0..count * 4 {
                    if i == at {
                        bytes.extend(&between);
                    }
                    let element = u32::from(i / 4);
                    bytes.extend(match i % 4 {
                        0 => field(tags::SKILL_GROUP_NUMBER, &element.to_be_bytes()),
                        1 => field(tags::SKILL_GROUP_ID, &(element + 5000).to_be_bytes()),
                        2 => field(tags::SKILL_GROUP_PRIORITY, &[0, 1]),
                        _ => field(tags::SKILL_GROUP_STATE, &[0, 4]),
                    });
                }
                let (event, _) = decoded::<AgentStateEvent>(&bytes);
                assert_eq!(event.skill_groups, expected, "{count} groups, {what} at {at}");
            }
        }
    }
}

/// A row of the shelf takes seven members: the fifth has room for four.
#[test]
fn short_elements() {
    for count in 0_u16..12 {
        let mut bytes = vec![0; ConfigCallTypeEvent::DESCRIPTOR.fixed_len(V24.into())];
        for element in 0..count {
            bytes.extend(field(tags::RECORD_TYPE, &element.to_be_bytes()));
        }
        let (event, _) = decoded::<ConfigCallTypeEvent>(&bytes);
        let types: Vec<_> =
            event.records.iter().map(|record| record.record_type.unwrap().into_raw()).collect();
        assert_eq!(types, (0..u32::from(count)).collect::<Vec<_>>());
    }
}
