//! What an agent does.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Text, UnknownFields};

use crate::enums::{
    AgentAvailabilityStatus, AgentGreetingEventCode, AgentMode, AgentState, CallDirection,
    ConnectionDeviceIDType, PeripheralType,
};
use crate::tags;

/// An agent's state changed.
///
/// Also sent where only the state in one skill group changed.
///
/// In Unified CCX the skill groups are contact service queues (CSQs), at most 99 in a message, and
/// the agent is named by `agent_id_long` alone.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 30, service = ClientEvents, kind = Event)]
pub struct AgentStateEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The client session that serves the agent.
    pub session_id: u32,
    /// The kind of peripheral.
    pub peripheral_type: PeripheralType,
    /// The agent's state in the skill group that the fixed part names.
    pub skill_group_state: AgentState,
    /// Seconds since the agent entered the state.
    pub state_duration: u32,
    /// The skill group as the peripheral numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none. In Unified CCX the ID of
    /// the contact service queue (CSQ).
    pub skill_group_number: u32,
    /// The same skill group as the ICM numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_id: u32,
    /// The skill group's priority, 0 where it has none.
    pub skill_group_priority: u16,
    /// The agent's state, over all skill groups.
    pub agent_state: AgentState,
    /// Why the state changed, as the peripheral numbers reasons. Unified CCX has codes of its own
    /// for what the system does, from 32767 down.
    pub event_reason_code: u16,
    /// The media routing domain, as the ICM numbers it. Always 1 in Unified CCX.
    pub mrd_id: i32,
    /// How many tasks the agent has in the media routing domain.
    pub num_tasks: u32,
    /// Whether the ICM may route tasks to the agent.
    pub agent_mode: AgentMode,
    /// How many tasks the agent may have at a time.
    pub max_task_limit: u32,
    /// The agent, as the ICM numbers it.
    pub icm_agent_id: i32,
    /// Whether the agent can be given a task, and by whom. Always 1 in Unified CCX, where it is
    /// signed (INT).
    pub agent_availability_status: AgentAvailabilityStatus,
    /// How many elements `skill_groups` has.
    #[cti(counts = skill_groups)]
    pub num_flt_skill_groups: Count,
    /// The department that the agent belongs to.
    #[cti(since = 19)]
    pub department_id: Option<i32>,

    /// The signature of the client that serves the agent. In this message alone it travels under
    /// the tag of the other client signature field, 3 and not 23.
    #[cti(tag = tags::CLIENT_SIGNATURE, max = 64)]
    pub cti_client_signature: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The terminal that the agent works at.
    #[cti(tag = tags::FLT_TERM_DEVICE_NAME, max = 64, since = 24)]
    pub active_terminal: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// Seconds that the agent is expected to stay in the state.
    #[cti(tag = tags::DURATION)]
    pub duration: Option<u32>,
    /// The state that the agent is to enter next.
    #[cti(tag = tags::NEXT_AGENT_STATE)]
    pub next_agent_state: Option<AgentState>,
    /// Which way the agent's call goes.
    #[cti(tag = tags::DIRECTION, since = 16)]
    pub direction: Option<CallDirection>,
    /// The skill groups, in wire order.
    #[cti(group)]
    pub skill_groups: Vec<AgentSkillGroup>,
    /// How many tasks beyond the limit the agent may have.
    #[cti(tag = tags::MAX_BEYOND_TASK_LIMIT, since = 22)]
    pub max_beyond_task_limit: Option<u32>,
    /// The agent's ID where it may be longer than `agent_id` allows. Only the guide's table of tags
    /// lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A skill group of an agent, with the agent's state in it.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct AgentSkillGroup {
    /// The skill group as the peripheral numbers it. In Unified CCX the ID of the contact service
    /// queue (CSQ).
    #[cti(tag = tags::SKILL_GROUP_NUMBER, name = "FltSkillGroupNumber")]
    pub number: Option<i32>,
    /// The same skill group as the ICM numbers it.
    #[cti(tag = tags::SKILL_GROUP_ID, name = "FltSkillGroupID")]
    pub id: Option<u32>,
    /// The skill group's priority, 0 where it has none.
    #[cti(tag = tags::SKILL_GROUP_PRIORITY, name = "FltSkillGroupPriority")]
    pub priority: Option<u16>,
    /// The agent's state in the skill group.
    #[cti(tag = tags::SKILL_GROUP_STATE, name = "FltSkillGroupState")]
    pub state: Option<AgentState>,
}

/// An agent's recorded greeting begins, ends or fails in a call.
///
/// From version 15 on.
///
/// `GreetingType` (a string) is left out, for its tag is not published: it arrives among the
/// unknown fields.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 248, service = ClientEvents, kind = Event, since = 15)]
pub struct CallAgentGreetingEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// What the greeting does.
    pub event_code: AgentGreetingEventCode,
    /// The peripheral's own error code, where the greeting failed.
    pub peripheral_error_code: u32,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64, required)]
    pub connection_device_id: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12, required)]
    pub agent_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
