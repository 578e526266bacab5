//! Agent teams: who is in them, and watching them.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Octets, Text, UnknownFields};

use crate::enums::{AgentState, TeamConfigOperation};
use crate::masks::AgentFlags;
use crate::tags;

/// Asks for the configuration of an agent team, as far as the name says.
///
/// [`AgentTeamConfigConf`] is the answer by its name. Answered by [`AgentTeamConfigConf`], on
/// failure by [`ControlFailureConf`](crate::ControlFailureConf) or
/// [`FailureConf`](crate::FailureConf). Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 126, service = Supervisor, kind = Request)]
pub struct AgentTeamConfigReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer about an agent team's configuration, as far as the name says.
///
/// Answers [`AgentTeamConfigReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 127, service = Supervisor, kind = Confirmation)]
pub struct AgentTeamConfigConf<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// An agent team's members, or a change among them.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 128, service = Supervisor, kind = Event)]
pub struct AgentTeamConfigEvent<'a> {
    /// The peripheral of the team's agents, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The team.
    pub team_id: u32,
    /// How many elements `agents` has.
    #[cti(counts = agents)]
    pub number_of_agents: Count,
    /// What changed in the team.
    pub config_operation: TeamConfigOperation,
    /// The department that the team belongs to.
    #[cti(since = 19)]
    pub department_id: Option<i32>,

    /// The team's name.
    #[cti(tag = tags::AGENT_TEAM_NAME, max = 32, since = 16)]
    pub agent_team_name: Option<Text<'a>>,
    /// The team's agents.
    #[cti(group)]
    pub agents: Vec<TeamAgent<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// An agent of the team, with state and role.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct TeamAgent<'a> {
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::ATC_AGENT_ID, max = 12, name = "AtcAgentID")]
    pub agent_id: Option<Text<'a>>,
    /// The agent's roles in the team.
    #[cti(tag = tags::AGENT_FLAGS, name = "AgentFlags")]
    pub flags: Option<AgentFlags>,
    /// The agent's state.
    #[cti(tag = tags::ATC_AGENT_STATE, name = "AtcAgentState")]
    pub state: Option<AgentState>,
    /// Seconds since the agent entered the state.
    #[cti(tag = tags::ATC_STATE_DURATION, name = "AtcStateDuration")]
    pub state_duration: Option<u32>,
}

/// A client asks which teams a supervisor has.
///
/// Answered by [`ListAgentTeamConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 133, service = Supervisor, kind = Request)]
pub struct ListAgentTeamReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The supervisor whose teams are wanted.
    pub supervisor_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A supervisor's teams, in one or several segments.
///
/// Answers [`ListAgentTeamReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 134, service = Supervisor, kind = Confirmation)]
pub struct ListAgentTeamConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// How many elements `team_ids` has.
    #[cti(counts = team_ids)]
    pub number_of_agent_teams: Count,
    /// The number of this segment, where the list takes several messages.
    pub segment_number: u16,
    /// Whether more segments follow: 0 in the last one.
    pub more: u16,

    /// The supervisor's teams.
    #[cti(tag = tags::LIST_TEAM_ID, repeated, name = "TeamID")]
    pub team_ids: Vec<u32>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks to watch an agent team.
///
/// Answered by [`MonitorAgentTeamStartConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 135, service = Supervisor, kind = Request)]
pub struct MonitorAgentTeamStartReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The team to watch.
    pub team_id: u32,

    /// The ID of the CTI OS client that a request comes from. Only the guide's table of tags lists
    /// it for this message.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The team is being watched.
///
/// Answers [`MonitorAgentTeamStartReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 136, service = Supervisor, kind = Confirmation)]
pub struct MonitorAgentTeamStartConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The new monitor, as the request to stop it names it.
    pub monitor_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client no longer watches an agent team.
///
/// Answered by [`MonitorAgentTeamStopConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 137, service = Supervisor, kind = Request)]
pub struct MonitorAgentTeamStopReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The monitor to stop.
    pub monitor_id: u32,

    /// The ID of the CTI OS client that a request comes from. Only the guide's table of tags lists
    /// it for this message.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The team is no longer watched.
///
/// Answers [`MonitorAgentTeamStopReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 138, service = Supervisor, kind = Confirmation)]
pub struct MonitorAgentTeamStopConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
