//! Teams, as Unified CCX tells of them.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Text, UnknownFields};

use crate::enums::RecordType;
use crate::masks::AgentFlags;
use crate::tags;

/// A client asks for the configuration of teams.
///
/// Message numbers have moved between versions: at version 17 this message was 236. Answered by
/// [`TeamConfigConf`], on failure by [`FailureConf`](crate::FailureConf). Documented for Unified
/// CCX only, under this number.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 242, service = ConfigurationAcquisition, kind = Request)]
pub struct TeamConfigReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// What is asked for: 1 the data as they are, 2 changes only.
    pub config_param: u16,
    /// Reserved.
    pub reserved: [u8; 8],

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A team and its members.
///
/// Documented for Unified CCX only, under this number.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 243, service = ConfigurationAcquisition, kind = Event)]
pub struct TeamConfigEvent<'a> {
    /// The team.
    pub team_id: u32,
    /// How many elements `members` has.
    #[cti(counts = members)]
    pub num_records: Count,
    /// What is done to the team: 1 adds it, 2 removes it, 3 changes it. With 2 the message has no
    /// floating part.
    pub operation: u16,
    /// Reserved.
    pub reserved: [u8; 8],

    /// The team's name.
    #[cti(tag = tags::TEAM_NAME, max = 50, required)]
    pub team_name: Option<Text<'a>>,
    /// The team's members.
    #[cti(group)]
    pub members: Vec<TeamMember<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A member of the team and what became of the membership.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct TeamMember<'a> {
    /// The agent's ID, in its long form.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129, name = "AgentIDLong")]
    pub agent_id: Option<Text<'a>>,
    /// The member's roles in the team.
    #[cti(tag = tags::AGENT_FLAGS, name = "AgentFlags")]
    pub flags: Option<AgentFlags>,
    /// Whether the member is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// The kind of member.
    #[cti(tag = tags::MEMBER_TYPE)]
    pub member_type: Option<u16>,
}

/// The configuration of teams was sent, or not.
///
/// Answers [`TeamConfigReq`]. Documented for Unified CCX only, under this number.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 244, service = ConfigurationAcquisition, kind = Confirmation)]
pub struct TeamConfigConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// How the request ended.
    pub status: u32,

    /// The outcome in words.
    #[cti(tag = tags::TEXT, max = 128)]
    pub text: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
