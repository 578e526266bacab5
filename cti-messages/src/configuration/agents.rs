//! Agents, as configured.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Text, UnknownFields};

use crate::enums::{AgentService, AgentState, RecordType, SsoEnabled};
use crate::tags;

/// Agents, as configured, each with its skill groups and media routing domains.
///
/// The guide prints skill groups and domains as arrays, all values in one field; recorded servers
/// send a field for each value, number and priority next to each other.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 237, service = ConfigurationAcquisition, kind = Event)]
pub struct ConfigAgentEvent<'a> {
    /// How many elements `records` has.
    #[cti(counts = records)]
    pub num_records: Count,

    /// The records, one for each item of configuration.
    #[cti(group)]
    pub records: Vec<AgentRecord<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The configuration of one agent.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct AgentRecord<'a> {
    /// Whether the item is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// The peripheral, as the ICM numbers it.
    #[cti(tag = tags::PERIPHERAL_ID)]
    pub flt_peripheral_id: Option<u32>,
    /// The terminal that the agent works at.
    #[cti(tag = tags::FLT_TERM_DEVICE_NAME, max = 64, since = 24)]
    pub active_terminal: Option<Text<'a>>,
    /// The type of agent.
    #[cti(tag = tags::AGENT_TYPE)]
    pub agent_type: Option<u16>,
    /// The set of desk settings that the agent has.
    #[cti(tag = tags::AGENT_DESK_SETTINGS_ID, since = 22)]
    pub agent_desk_settings_id: Option<u32>,
    /// The ID that the agent signs in with. Unified CCX allows 129 bytes; strict decoding refuses
    /// more than 64.
    #[cti(tag = tags::LOGIN_ID, max = 64)]
    pub login_id: Option<Text<'a>>,
    /// The sign-in ID before the change.
    #[cti(tag = tags::CUR_LOGIN_ID, max = 64)]
    pub old_login_id: Option<Text<'a>>,
    /// The name that the agent signs in with.
    #[cti(tag = tags::LOGIN_NAME, max = 255)]
    pub login_name: Option<Text<'a>>,
    /// The agent's last name.
    #[cti(tag = tags::LAST_NAME, max = 32)]
    pub last_name: Option<Text<'a>>,
    /// The agent's first name.
    #[cti(tag = tags::FIRST_NAME, max = 32)]
    pub first_name: Option<Text<'a>>,
    /// The agent's extension.
    #[cti(tag = tags::EXTENSION, max = 16)]
    pub extension: Option<Text<'a>>,
    /// A description for people.
    #[cti(tag = tags::DESCRIPTION, max = 128)]
    pub description: Option<Text<'a>>,
    /// The agent, by skill target ID in the ICM.
    #[cti(tag = tags::AGENT_SKILL_TARGET_ID)]
    pub agent_skill_target_id: Option<u32>,
    /// Whether the agent signs in by single sign-on.
    #[cti(tag = tags::SSO_ENABLED, since = 20)]
    pub sso_enabled: Option<SsoEnabled>,
    /// The agent's state. Only Unified CCX has it.
    #[cti(tag = tags::MEDIA_CLASS_ID, cce(never))]
    pub agent_state: Option<AgentState>,
    /// The agent's media routing domain. Only Unified CCX has it, from version 17 on.
    #[cti(tag = tags::FLT_MRD_ID, since = 17, cce(never), name = "FltMRDomainID")]
    pub flt_mr_domain_id: Option<u32>,
    /// The agent as the peripheral numbers it. Only the guide's table of tags lists it for this
    /// message.
    #[cti(tag = tags::PERIPHERAL_NUMBER)]
    pub peripheral_number: Option<u32>,
    /// The agent's name at the peripheral. Only the guide's table of tags lists it for this
    /// message.
    #[cti(tag = tags::PERIPHERAL_NAME, max = 64)]
    pub peripheral_name: Option<Text<'a>>,
    /// How many elements `mrds` has.
    #[cti(tag = tags::NUM_MRDS, counts = mrds, since = 21)]
    pub num_mrds: Count,
    /// The agent's media routing domains.
    #[cti(group)]
    pub mrds: Vec<AgentMrd>,
    /// How many elements `skill_groups` has.
    #[cti(tag = tags::NUM_SKILLS, counts = skill_groups)]
    pub num_skills: Count,
    /// The agent's skill groups.
    #[cti(group)]
    pub skill_groups: Vec<AgentSkill>,
}

/// A media routing domain of an agent.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Group)]
pub struct AgentMrd {
    /// The domain, as the ICM numbers it.
    #[cti(tag = tags::FLT_AGENT_MRD_ID, since = 21)]
    pub flt_agent_mrd_id: Option<u32>,
    /// The agent's state in the domain.
    #[cti(tag = tags::FLT_AGENT_MRD_STATE, since = 21)]
    pub flt_agent_mrd_state: Option<AgentState>,
}

/// A skill group of an agent.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Group)]
pub struct AgentSkill {
    /// The skill group, as the peripheral numbers it.
    #[cti(tag = tags::SKILL_GROUP_NUMBER)]
    pub flt_skill_group_number: Option<u32>,
    /// The agent's priority in the skill group.
    #[cti(tag = tags::SKILL_GROUP_PRIORITY)]
    pub flt_skill_group_priority: Option<u16>,
}

/// The AI-assisted services of agents, as configured.
///
/// From version 24 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 282, service = ConfigurationAcquisition, kind = Event, since = 24)]
pub struct ConfigAgentServiceEvent<'a> {
    /// How many elements `records` has.
    #[cti(counts = records)]
    pub num_records: Count,

    /// The records, one for each item of configuration.
    #[cti(group)]
    pub records: Vec<AgentServiceRecord>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The AI-assisted services that are enabled for one agent.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct AgentServiceRecord {
    /// The agent, by skill target ID in the ICM.
    #[cti(tag = tags::AGENT_SKILL_TARGET_ID)]
    pub agent_skill_target_id: Option<u32>,
    /// Whether the item is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// How many elements `flt_enabled_services` has.
    #[cti(tag = tags::NUM_OF_ENABLED_SERVICES, counts = flt_enabled_services, since = 24)]
    pub num_of_enabled_services: Count,
    /// The AI-assisted agent services that are enabled.
    #[cti(tag = tags::FLT_ENABLED_SERVICES, repeated, packed, since = 24)]
    pub flt_enabled_services: Vec<AgentService>,
}
