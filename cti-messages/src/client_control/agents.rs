//! An agent's state and greeting.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Text, UnknownFields};

use crate::enums::{
    AgentAvailabilityStatus, AgentGreetingAction, AgentInternalState, AgentMode, AgentState,
    AgentWorkMode, ForcedFlag, SsoEnabled,
};
use crate::masks::AgentServiceMask;
use crate::tags;

/// A client asks for an agent's state.
///
/// One of extension, ID and instrument names the agent. Answered by [`QueryAgentStateConf`], on
/// failure by [`ControlFailureConf`](crate::ControlFailureConf) or
/// [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 36, service = ClientControl, kind = Request)]
pub struct QueryAgentStateReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The media routing domain, as the ICM numbers it.
    pub mrd_id: i32,
    /// The agent, as the ICM numbers it.
    pub icm_agent_id: i32,

    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The agent's ID where it may be longer than `agent_id` allows. Only the guide's table of tags
    /// lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// An agent's state, over all and in each skill group.
///
/// Answers [`QueryAgentStateReq`].
///
/// In Unified CCX the skill groups are contact service queues (CSQs), at most 20. Unified CCX
/// documents `internal_agent_state` for all versions, without its tag. The field is defined from 19
/// on here, so what a server of Unified CCX sends of it stays among the unknown fields.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 37, service = ClientControl, kind = Confirmation)]
pub struct QueryAgentStateConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The agent's state.
    pub agent_state: AgentState,
    /// How many elements `skill_groups` has.
    #[cti(counts = skill_groups)]
    pub num_skill_groups: Count,
    /// The media routing domain, as the ICM numbers it.
    pub mrd_id: i32,
    /// How many tasks the agent has in the media routing domain.
    pub num_tasks: u32,
    /// Whether the ICM may route tasks to the agent.
    pub agent_mode: AgentMode,
    /// How many tasks the agent may have at a time.
    pub max_task_limit: u32,
    /// The agent, as the ICM numbers it. Unsigned (UINT) in Unified CCX.
    pub icm_agent_id: i32,
    /// Whether the agent can be given a task, and by whom.
    pub agent_availability_status: AgentAvailabilityStatus,
    /// The department that the agent belongs to.
    #[cti(since = 19)]
    pub department_id: Option<i32>,

    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The skill groups, in wire order.
    #[cti(group)]
    pub skill_groups: Vec<QueriedSkillGroup>,
    /// The agent's state as the peripheral keeps it for itself.
    #[cti(tag = tags::INTERNAL_AGENT_STATE, since = 19)]
    pub internal_agent_state: Option<AgentInternalState>,
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

/// A skill group of the agent asked about, with the agent's state in it.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct QueriedSkillGroup {
    /// The skill group as the peripheral numbers it. In Unified CCX the ID of the contact service
    /// queue (CSQ).
    #[cti(tag = tags::SKILL_GROUP_NUMBER, name = "SkillGroupNumber")]
    pub number: Option<u32>,
    /// The same skill group as the ICM numbers it.
    #[cti(tag = tags::SKILL_GROUP_ID, name = "SkillGroupID")]
    pub id: Option<u32>,
    /// The skill group's priority, 0 where it has none.
    #[cti(tag = tags::SKILL_GROUP_PRIORITY, name = "SkillGroupPriority")]
    pub priority: Option<u16>,
    /// The agent's state in the skill group.
    #[cti(tag = tags::SKILL_GROUP_STATE, name = "SkillGroupState")]
    pub state: Option<AgentState>,
}

/// A client asks that an agent's state change: signing in, being ready, signing out and so on.
///
/// Answered by [`SetAgentStateConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 38, service = ClientControl, kind = Request)]
pub struct SetAgentStateReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The state that the agent is to be in.
    pub agent_state: AgentState,
    /// How the agent is to work in the new state.
    pub agent_work_mode: AgentWorkMode,
    /// How many elements `skill_groups` has.
    #[cti(counts = skill_groups)]
    pub num_skill_groups: Count,
    /// Why the state is to change, as the peripheral numbers reasons.
    pub event_reason_code: u16,
    /// Whether to force the change where the agent's present state forbids it.
    pub forced_flag: ForcedFlag,
    /// Services that the agent signs in for.
    pub agent_service_req: AgentServiceMask,

    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The terminal that the agent works at. Unified CCX has it from version 18 on.
    #[cti(tag = tags::FLT_TERM_DEVICE_NAME, max = 64, since = 24, ccx(since = 18))]
    pub active_terminal: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's password, for signing in.
    #[cti(tag = tags::AGENT_PASSWORD, max = 64)]
    pub agent_password: Option<Text<'a>>,
    /// The agent's position, where the peripheral wants it for signing in.
    #[cti(tag = tags::POSITION_ID, max = 12)]
    pub position_id: Option<Text<'a>>,
    /// The agent's supervisor, where the peripheral wants it for signing in.
    #[cti(tag = tags::SUPERVISOR_ID, max = 12)]
    pub supervisor_id: Option<Text<'a>>,
    /// Whether the agent signs in by single sign-on.
    #[cti(tag = tags::SSO_ENABLED, since = 20)]
    pub sso_enabled: Option<SsoEnabled>,
    /// The skill groups, in wire order.
    #[cti(group)]
    pub skill_groups: Vec<RequestedSkillGroup>,
    /// The agent's ID where it may be longer than `agent_id` allows. Only the guide's table of tags
    /// lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A skill group that the agent's new state is for.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct RequestedSkillGroup {
    /// The skill group as the peripheral numbers it.
    #[cti(tag = tags::SKILL_GROUP_NUMBER, name = "SkillGroupNumber")]
    pub number: Option<i32>,
    /// The skill group's priority, 0 where it has none.
    #[cti(tag = tags::SKILL_GROUP_PRIORITY, name = "SkillGroupPriority")]
    pub priority: Option<u16>,
}

/// The request to change the state was passed on.
///
/// The change itself shows as an [`AgentStateEvent`](crate::AgentStateEvent). Answers
/// [`SetAgentStateReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 39, service = ClientControl, kind = Confirmation)]
pub struct SetAgentStateConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// The agent's ID, in its long form. Only the guide's table of tags lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client stops, disables or enables an agent's recorded greeting.
///
/// Answered by [`AgentGreetingControlConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf). From
/// version 15 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 249, service = ClientControl, kind = Request, since = 15)]
pub struct AgentGreetingControlReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// What to do about the greeting.
    pub agent_action: AgentGreetingAction,

    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12, required)]
    pub agent_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The greeting was stopped, disabled or enabled.
///
/// Answers [`AgentGreetingControlReq`]. From version 15 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 250, service = ClientControl, kind = Confirmation, since = 15)]
pub struct AgentGreetingControlConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
