//! Messages of growing size, whose cost should grow in a straight line: counted, not timed.

use std::hint::black_box;

use cti_messages::codec::{DecodeOptions, Message};
use cti_messages::{AgentStateEvent, CallDeliveredEvent, ConfigAgentEvent};

use super::list::List;
use crate::inputs::{self, encoded};

fn reads_with_anomalies(body: &'static [u8], options: &DecodeOptions) -> bool {
    let mut anomalies = Vec::new();
    let read = CallDeliveredEvent::decode_body_with(body, *options, &mut anomalies);
    black_box((&read, &anomalies)).0.is_ok()
}

/// Adds them, decoded and encoded.
pub(super) fn points(list: &mut List) {
    let bytes = [100, 400, 1_600, 6_250, 12_500];
    let bytes = bytes.map(|bytes| (bytes, inputs::call_of_bytes(bytes)));
    list.line("bytes of a call", bytes, reads::<CallDeliveredEvent<'_>>);
    let members = [0, 3, 30, 300, 3_000];
    let variables = members.map(|n| (n, inputs::call_of_variables(n)));
    let sent = variables.each_ref().map(|(n, event)| (*n, encoded(event)));
    list.line("named variables", sent, reads::<CallDeliveredEvent<'_>>);
    list.encode_line("named variables", variables);
    let groups = members.map(|n| (n, inputs::agent_state_of(n as u32)));
    let sent = groups.each_ref().map(|(n, event)| (*n, encoded(event)));
    list.line("skill groups", sent, reads::<AgentStateEvent<'_>>);
    list.encode_line("skill groups", groups);
    let records = [0, 3, 30, 300].map(|n| (n, inputs::config_agent_of(n as u32)));
    let sent = records.each_ref().map(|(n, event)| (*n, encoded(event)));
    list.line("records of agents", sent, reads::<ConfigAgentEvent<'_>>);
    list.encode_line("records of agents", records);
    let unknown = members.map(|n| (n, inputs::call_of_unknown(n)));
    let sent = unknown.each_ref().map(|(n, event)| (*n, encoded(event)));
    list.line("unknown tags", sent, reads::<CallDeliveredEvent<'_>>);
    list.encode_line("unknown tags", unknown);
    let repeated = members.map(|n| (n, inputs::call_of_repeated(n)));
    list.line("repeated tags", repeated, reads_with_anomalies);
}

fn reads<M: Message<'static>>(body: &'static [u8], options: &DecodeOptions) -> bool {
    black_box(&M::decode_body(body, *options)).is_ok()
}
