//! Messages at other widths, doubtful ones, and those of Protocol Buffers are what they are said
//! to be.

use cti_benches::inputs::doubts::{self, Doubt};
use cti_benches::inputs::widths::{self, WIDTHS, encoded_at};
use cti_benches::inputs::{self, VERSION, bodies, encoded};
use cti_benches::peers::{prost, quick_protobuf};
use cti_messages::codec::{DecodeOptions, FieldWidths, HEADER_BYTES, Message, RawFields};
use cti_messages::{AgentStateEvent, CallDeliveredEvent, ConfigAgentEvent};

/// At each width the same fields, each of them with a narrower tag or length.
macro_rules! same_at_each_width {
    ($Message:ident, $input:ident) => {
        let mut sent = Vec::new();
        for (_, protocol) in WIDTHS {
            let message = widths::$input(protocol);
            let bytes = encoded_at(&message, protocol);
            let body = &bytes[HEADER_BYTES..];
            assert_eq!($Message::decode_body(body, protocol).unwrap(), message);
            let floating = &body[$Message::DESCRIPTOR.fixed_len(protocol)..];
            let fields = RawFields::new(floating, protocol.widths()).map(Result::unwrap);
            let fields: Vec<_> = fields.map(|field| (field.tag, field.data.to_vec())).collect();
            sent.push((protocol.widths(), fields, floating.len()));
        }
        let [wide, narrow, mixed] = sent.try_into().unwrap();
        assert_eq!([wide.0, narrow.0, mixed.0], FIELD_WIDTHS);
        let count = wide.1.len();
        assert!(count > 10);
        assert_eq!(wide.1, narrow.1);
        assert_eq!(wide.1, mixed.1);
        assert_eq!([narrow.2 + 2 * count, mixed.2 + count], [wide.2; 2]);
    };
}

const FIELD_WIDTHS: [FieldWidths; 3] = [FieldWidths::Wide, FieldWidths::Narrow, FieldWidths::Mixed];

#[test]
fn messages_at_each_width_have_the_same_fields() {
    same_at_each_width!(CallDeliveredEvent, call_delivered);
    same_at_each_width!(AgentStateEvent, agent_state);
    same_at_each_width!(ConfigAgentEvent, config_agent);
}

/// What is reported of a doubtful message is what it is named for; and strict decoding refuses it
/// if anything is.
fn reports<'d, M: Message<'d>>(doubt: &'d Doubt) {
    let body = &doubt.message[HEADER_BYTES..];
    let mut anomalies = Vec::new();
    M::decode_body_with(body, VERSION, &mut anomalies).unwrap();
    let mut names: Vec<_> = anomalies.iter().map(|anomaly| anomaly.kind.name()).collect();
    names.dedup();
    assert_eq!(names, doubt.anomalies, "{}", doubt.who);
    let strict = DecodeOptions::new(VERSION).strict();
    assert_eq!(M::decode_body(body, strict).is_err(), !doubt.anomalies.is_empty(), "{}", doubt.who);
}

#[test]
fn doubtful_messages_have_the_fault_that_they_are_named_for() {
    doubts::calls().iter().for_each(reports::<CallDeliveredEvent<'_>>);
    doubts::agents().iter().for_each(reports::<AgentStateEvent<'_>>);
    let (call, agent) = (inputs::call_delivered(), inputs::agent_state());
    assert_eq!(doubts::calls()[0].message, encoded(&call));
    assert_eq!(doubts::agents()[0].message, encoded(&agent));
}

/// The same bytes from two implementations, and the values that ours holds out of them again.
macro_rules! same_protobuf {
    ($ours:expr, $Name:ident) => {
        let ours = $ours;
        let (mut sent, mut again) = (Vec::new(), Vec::new());
        let message = prost::$Name::from(&ours);
        prost::encode(&message, &mut sent).unwrap();
        let borrowed = quick_protobuf::$Name::from(&ours);
        quick_protobuf::encode(&borrowed, &mut again).unwrap();
        assert_eq!(sent, again);
        assert_eq!(prost::decode::<prost::$Name>(&sent.clone().into()).unwrap(), message);
        assert_eq!(quick_protobuf::decode::<quick_protobuf::$Name<'_>>(&sent).unwrap(), borrowed);
    };
}

#[test]
fn protocol_buffers_hold_the_same() {
    same_protobuf!(inputs::call_delivered(), Call);
    same_protobuf!(inputs::agent_state(), Agent);
    for body in bodies(&inputs::calls(true)) {
        same_protobuf!(CallDeliveredEvent::decode_body(body, VERSION).unwrap(), Call);
    }
}
