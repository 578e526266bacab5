//! The encoders by hand write what ours writes, and refuse what they say they refuse.

use cti_benches::by_hand::encode::{self, Refused};
use cti_benches::inputs::{self, VERSION, bodies, encoded};
use cti_messages::codec::generate::Generate;
use cti_messages::codec::{Encode, Message, NamedVariable};
use cti_messages::{
    AgentSkillGroup, AgentStateEvent, CallDeliveredEvent, ConfigAgentEvent, HeartbeatReq,
    QuerySkillGroupStatisticsConf,
};

use crate::by_hand_decode::decisions;

/// What stands in the buffer before, and has to stay there.
const BEFORE: &[u8] = b"before";

macro_rules! same_bytes {
    ($message:expr, $write:ident) => {
        let message = $message;
        let mut buffer = BEFORE.to_vec();
        assert_eq!(encode::$write(&message, &mut buffer), Ok(()), "{message:?}");
        assert_eq!(buffer, [BEFORE, &encoded(&message)].concat(), "{message:?}");
    };
}

macro_rules! generated {
    ($Message:ident, $write:ident) => {
        let mut random = fastrand::Rng::with_seed(12);
        let mut lengths = std::collections::BTreeSet::new();
        for _ in 0..2_000 {
            let message = $Message::generate(VERSION.into(), &decisions(&mut random)).unwrap();
            lengths.insert(encoded(&message).len());
            same_bytes!(message, $write);
        }
        assert!(lengths.len() > 10, "{lengths:?}");
    };
}

#[test]
fn encoders_by_hand_write_generated_messages_like_ours() {
    generated!(HeartbeatReq, heartbeat);
    generated!(CallDeliveredEvent, call_delivered);
    generated!(AgentStateEvent, agent_state);
    generated!(QuerySkillGroupStatisticsConf, statistics);
    generated!(ConfigAgentEvent, config_agent);
}

#[test]
fn encoders_by_hand_write_the_measured_messages_like_ours() {
    same_bytes!(inputs::heartbeat(), heartbeat);
    same_bytes!(inputs::call_delivered(), call_delivered);
    same_bytes!(inputs::agent_state(), agent_state);
    same_bytes!(inputs::statistics(), statistics);
    same_bytes!(inputs::config_agent(), config_agent);
    for body in bodies(&inputs::calls(false)) {
        same_bytes!(CallDeliveredEvent::decode_body(body, VERSION).unwrap(), call_delivered);
    }
}

/// By hand and by ours, with the buffer left as it was.
macro_rules! refused {
    ($message:expr, $write:ident, $why:ident) => {
        let message = $message;
        let mut buffer = BEFORE.to_vec();
        assert_eq!(encode::$write(&message, &mut buffer), Err(Refused::$why));
        assert_eq!(buffer, BEFORE);
        assert!(message.encode(VERSION, &mut buffer).is_err());
    };
}

/// Each length and place, so that each way to copy a text is taken.
#[test]
fn encoders_by_hand_refuse_a_nul_wherever_it_stands() {
    let event = |text: Vec<u8>| CallDeliveredEvent {
        ani: Some(String::from_utf8(text).unwrap().into()),
        ..Default::default()
    };
    for len in 0..40 {
        let text = vec![b'x'; len];
        same_bytes!(event(text.clone()), call_delivered);
        for nul in 0..len {
            let mut text = text.clone();
            text[nul] = 0;
            refused!(event(text), call_delivered, Nul);
        }
    }
    let variable = |name, value| CallDeliveredEvent {
        named_variables: vec![NamedVariable::new(name, value)],
        ..Default::default()
    };
    same_bytes!(variable("user.x", "y"), call_delivered);
    refused!(variable("user\0x", "y"), call_delivered, Nul);
    refused!(variable("user.x", "\0"), call_delivered, Nul);
}

#[test]
fn encoders_by_hand_refuse_what_would_be_read_as_something_else() {
    let long = CallDeliveredEvent { ani: Some("x".repeat(0xFFFF).into()), ..Default::default() };
    refused!(long, call_delivered, TooLong);
    let many = CallDeliveredEvent {
        named_variables: vec![NamedVariable::default(); 0x1_0000],
        ..Default::default()
    };
    refused!(many, call_delivered, TooMany);
    let agent = inputs::agent_state();
    refused!(AgentStateEvent { department_id: None, ..agent.clone() }, agent_state, Absent);
    let headless = vec![AgentSkillGroup { id: Some(5001), ..Default::default() }];
    refused!(AgentStateEvent { skill_groups: headless, ..agent }, agent_state, NoFirstMember);
    let mut config = inputs::config_agent();
    config.records[9].skill_groups[2].flt_skill_group_number = None;
    refused!(config.clone(), config_agent, NoFirstMember);
    config.records[0].record_type = None;
    refused!(config, config_agent, NoFirstMember);
}
