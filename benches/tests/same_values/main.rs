//! Every decoder that is measured reads the same from the same bytes: a comparison of different
//! work would say nothing.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod by_hand_decode;
mod by_hand_encode;
mod others;

use cti_benches::inputs::{self, VERSION, bodies, encoded};
use cti_benches::peers::{Value, binrw, deku, winnow};
use cti_benches::{by_hand, limits, plain};
use cti_messages::codec::{
    self, Encode, FieldDescriptor, FieldPath, FieldWidths, Message, RawFields, UnknownField,
    Visitor,
};
use cti_messages::{
    AgentStateEvent, CallDeliveredEvent, ConfigAgentEvent, HeartbeatReq,
    QuerySkillGroupStatisticsConf,
};

/// What ours read, as the peers show it.
#[derive(Default)]
struct Ours {
    fixed: Vec<u32>,
    floating: Vec<(u16, Value)>,
}

impl Ours {
    fn of(message: &impl Encode) -> Self {
        let mut ours = Self::default();
        message.visit(&mut ours);
        ours
    }

    /// In the order of the tags, that of each list kept: the peers keep the wire's order.
    fn sorted(mut self) -> Self {
        self.floating.sort_by_key(|(tag, _)| *tag);
        self
    }
}

fn number(value: &codec::Value<'_>) -> Option<u32> {
    match value {
        codec::Value::Unsigned(number) => Some(*number),
        codec::Value::Signed(number) => Some(u32::from_ne_bytes(number.to_ne_bytes())),
        codec::Value::Bool(truth) => Some(u32::from(*truth)),
        _ => None,
    }
}

fn text(text: &codec::Text<'_>) -> String {
    text.to_str().unwrap().to_owned()
}

impl Visitor for Ours {
    fn fixed(&mut self, _: &'static FieldDescriptor, value: codec::Value<'_>) {
        self.fixed.push(number(&value).unwrap());
    }

    fn floating(&mut self, path: FieldPath, value: codec::Value<'_>) {
        let seen = match &value {
            codec::Value::Text(value) => Value::Text(text(value)),
            codec::Value::Octets(octets) => Value::Bytes(octets.to_vec()),
            codec::Value::NamedVariable(named) => {
                Value::Named(None, text(&named.name), text(&named.value))
            }
            codec::Value::NamedArray(named) => {
                Value::Named(Some(named.index), text(&named.name), text(&named.value))
            }
            value => Value::Number(number(value).unwrap()),
        };
        self.floating.push((path.field.tag.unwrap(), seen));
    }

    fn unknown(&mut self, field: &UnknownField<'_>) {
        self.floating.push((field.tag, Value::Bytes(field.data.to_vec())));
    }

    fn body(&mut self, _: &[u8]) {
        panic!("a message without a layout");
    }
}

fn raw(body: &[u8], fixed: usize) -> Vec<(u16, Value)> {
    RawFields::new(&body[fixed..], FieldWidths::Wide)
        .map(|field| field.map(|field| (field.tag, Value::Bytes(field.data.to_vec()))).unwrap())
        .collect()
}

macro_rules! same {
    ($stream:expr, $Message:ident, $by_hand:ident, $Peer:ident $(, $Typed:ident)?) => {
        let stream = $stream;
        for body in bodies(&stream) {
            let ours = $Message::decode_body(body, VERSION).unwrap();
            assert_eq!(by_hand::$by_hand(body).unwrap(), ours);
            assert_eq!(winnow::$by_hand(body).unwrap(), ours);

            let seen = Ours::of(&ours);
            let fixed = $Message::DESCRIPTOR.fixed_len(VERSION.into());
            let fields = raw(body, fixed);
            for (who, fixed, floating) in [
                {
                    let read: deku::$Peer = deku::decode(body).unwrap();
                    ("deku", read.fixed(), read.floating())
                },
                {
                    let read: binrw::$Peer = binrw::decode(body).unwrap();
                    ("binrw", read.fixed(), read.floating())
                },
            ] {
                assert_eq!(fixed, seen.fixed, "{who}");
                assert_eq!(floating, fields, "{who}");
            }
            $(
                let seen = seen.sorted();
                for (who, fixed, mut floating) in [
                    {
                        let read: deku::$Typed = deku::decode(body).unwrap();
                        ("deku, typed", read.fixed(), read.floating())
                    },
                    {
                        let read: binrw::$Typed = binrw::decode(body).unwrap();
                        ("binrw, typed", read.fixed(), read.floating())
                    },
                ] {
                    floating.sort_by_key(|(tag, _)| *tag);
                    assert_eq!(fixed, seen.fixed, "{who}");
                    assert_eq!(floating, seen.floating, "{who}");
                }
            )?
            let (count, sum) = limits::walk(body, fixed).unwrap();
            assert_eq!(count, fields.len());
            let tags: u32 = fields.iter().map(|(tag, _)| u32::from(*tag)).sum();
            let lengths = body.len() - fixed - 4 * count;
            assert_eq!(usize::try_from(sum - tags), Ok(lengths));
        }
    };
}

#[test]
fn heartbeat() {
    same!(encoded(&inputs::heartbeat()), HeartbeatReq, heartbeat, Heartbeat);
}

#[test]
fn calls() {
    let call = encoded(&inputs::call_delivered());
    same!(call, CallDeliveredEvent, call_delivered, Call, TypedCall);
    same!(inputs::calls(true), CallDeliveredEvent, call_delivered, Call, TypedCall);
    same!(inputs::calls(false), CallDeliveredEvent, call_delivered, Call, TypedCall);
}

#[test]
fn agent() {
    let agent = encoded(&inputs::agent_state());
    same!(agent, AgentStateEvent, agent_state, Agent, TypedAgent);
}

#[test]
fn statistics() {
    let statistics = encoded(&inputs::statistics());
    same!(statistics.clone(), QuerySkillGroupStatisticsConf, statistics, Statistics);
    let body = bodies(&statistics)[0];
    let ours = QuerySkillGroupStatisticsConf::decode_body(body, VERSION).unwrap();
    assert_eq!(limits::swap::<149>(body).unwrap().to_vec(), Ours::of(&ours).fixed);
}

#[test]
fn config() {
    let config = encoded(&inputs::config_agent());
    same!(config, ConfigAgentEvent, config_agent, Config, TypedConfig);
}

#[test]
fn the_messages_are_what_they_are_said_to_be() {
    let call = encoded(&inputs::call_delivered());
    assert!((410..=430).contains(&call.len()), "{}", call.len());
    assert_eq!(raw(bodies(&call)[0], 54).len(), 18 + 3);
    assert_eq!(inputs::agent_state().skill_groups.len(), 3);
    assert_eq!(encoded(&inputs::statistics()).len(), 8 + 149 * 4);
    assert_eq!(inputs::config_agent().records.len(), 10);
    let (varied, fixed) = (inputs::calls(true), inputs::calls(false));
    let (varied, fixed) = (bodies(&varied), bodies(&fixed));
    assert_eq!(varied.len(), 256);
    assert_ne!(varied, fixed);
    let decode = |body| CallDeliveredEvent::decode_body(body, VERSION).unwrap();
    for (varied, fixed) in varied.iter().zip(&fixed) {
        let (mut varied, mut fixed) = (decode(varied), decode(fixed));
        for event in [&mut varied, &mut fixed] {
            event.named_variables.sort_by_key(|variable| text(&variable.name));
        }
        assert_eq!(varied, fixed);
    }
}

/// As an expert would: what a server gets wrong is read as ours reads it.
#[test]
fn by_hand_is_as_tolerant_as_ours() {
    let mut random = fastrand::Rng::with_seed(7);
    let stream = inputs::calls(true);
    let bodies = bodies(&stream);
    let mut errors = 0;
    for _ in 0..20_000 {
        let mut body = bodies[random.usize(..bodies.len())].to_vec();
        for _ in 0..random.usize(1..4) {
            let at = random.usize(..body.len());
            body[at] = random.u8(..);
        }
        body.truncate(body.len() - random.usize(0..3).min(random.usize(0..3)));
        let ours = CallDeliveredEvent::decode_body(&body, VERSION);
        errors += usize::from(ours.is_err());
        assert_eq!(by_hand::call_delivered(&body).ok(), ours.ok());
    }
    assert!((500..15_000).contains(&errors), "{errors}");
}

#[test]
fn plain_slices_hold_the_same() {
    for body in bodies(&inputs::calls(true)) {
        let ours = Ours::of(&CallDeliveredEvent::decode_body(body, VERSION).unwrap());
        let plain = Ours::of(&plain::CallDeliveredEvent::decode_body(body, VERSION).unwrap());
        assert_eq!(ours.fixed, plain.fixed);
        assert_eq!(ours.floating, plain.floating);
    }
}

#[test]
fn straight_lines_can_be_made() {
    for workload in cti_benches::workload::lines() {
        (workload.prepare)()(1);
    }
}
