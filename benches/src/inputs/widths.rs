//! The same content at each of the protocol's field widths.
//!
//! Version 19 and Unified CCX lack fields that version 24 has. Those are left out everywhere, so
//! that the messages differ only in how wide tag and length are; and at Unified CCX in the
//! department, four bytes of an agent's fixed part that it never had.

use cti_messages::codec::{Encode, EncodeOptions, Protocol, ProtocolVersion};
use cti_messages::{AgentStateEvent, CallDeliveredEvent, ConfigAgentEvent};

/// Who speaks each width, and how wide it is: the first is what the others are compared with.
pub const WIDTHS: [(&str, Protocol); 3] = [
    ("ours, two bytes", Protocol::cce(ProtocolVersion::V24)),
    ("ours, one byte", Protocol::cce(ProtocolVersion::V19)),
    ("ours, mixed", Protocol::ccx(ProtocolVersion::V18)),
];

/// The message as it travels, header included.
#[must_use]
pub fn encoded_at(message: &impl Encode, protocol: Protocol) -> Vec<u8> {
    let mut bytes = Vec::new();
    message.encode(EncodeOptions::new(protocol), &mut bytes).unwrap();
    bytes
}

/// The call of the other workloads: every protocol has all of its fields.
#[must_use]
pub fn call_delivered(_: Protocol) -> CallDeliveredEvent<'static> {
    super::call_delivered()
}

/// The agent of the other workloads, without two fields of versions 22 and 24.
#[must_use]
pub fn agent_state(protocol: Protocol) -> AgentStateEvent<'static> {
    let has_department = protocol.version() >= ProtocolVersion::V19;
    AgentStateEvent {
        department_id: has_department.then_some(0),
        active_terminal: None,
        max_beyond_task_limit: None,
        ..super::agent_state()
    }
}

/// The ten records of the other workloads, without what came with versions 20 to 22: desk settings,
/// single sign-on, media routing domains.
#[must_use]
pub fn config_agent(_: Protocol) -> ConfigAgentEvent<'static> {
    let mut event = super::config_agent();
    for record in &mut event.records {
        record.agent_desk_settings_id = None;
        record.sso_enabled = None;
        record.num_mrds = Default::default();
        record.mrds = Vec::new();
    }
    event
}
