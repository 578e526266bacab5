//! Services, skill groups and call types, as configured.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Text, UnknownFields};

use crate::enums::RecordType;
use crate::tags;

/// Services, as configured.
///
/// Unified CCX names it CONFIG_APPLICATION_EVENT: its services are applications.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 235, service = ConfigurationAcquisition, kind = Event)]
pub struct ConfigServiceEvent<'a> {
    /// How many elements `records` has.
    #[cti(counts = records)]
    pub num_records: Count,

    /// The records, one for each item of configuration.
    #[cti(group)]
    pub records: Vec<ServiceRecord<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The configuration of one service.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct ServiceRecord<'a> {
    /// Whether the item is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// The peripheral, as the ICM numbers it.
    #[cti(tag = tags::PERIPHERAL_ID)]
    pub flt_peripheral_id: Option<u32>,
    /// The service as the peripheral numbers it. In Unified CCX the ID of the application.
    #[cti(tag = tags::PERIPHERAL_NUMBER)]
    pub peripheral_number: Option<u32>,
    /// The number before the change.
    #[cti(tag = tags::OLD_PERIPHERAL_NUMBER)]
    pub old_peripheral_number: Option<u32>,
    /// How many calls may be queued.
    #[cti(tag = tags::MAX_QUEUED)]
    pub max_queued: Option<u32>,
    /// The extension.
    #[cti(tag = tags::EXTENSION, max = 16)]
    pub extension: Option<Text<'a>>,
    /// The service, by skill target ID in the ICM. In Unified CCX the ID of the application before
    /// the change.
    #[cti(tag = tags::SERVICE_SKILL_TARGET_ID)]
    pub service_skill_target_id: Option<u32>,
    /// The service's name at the peripheral. In Unified CCX the application's name.
    #[cti(tag = tags::PERIPHERAL_NAME, max = 64)]
    pub peripheral_name: Option<Text<'a>>,
    /// A description for people.
    #[cti(tag = tags::DESCRIPTION, max = 128)]
    pub description: Option<Text<'a>>,
    /// Seconds within which a call is to be answered for the service level.
    #[cti(tag = tags::SERVICE_LEVEL_THRESHOLD)]
    pub service_level_threshold: Option<u32>,
    /// How abandoned calls count in the service level.
    #[cti(tag = tags::SERVICE_LEVEL_TYPE)]
    pub service_level_type: Option<u32>,
    /// A parameter string for the peripheral.
    #[cti(tag = tags::CONFIG_PARAM, max = 255)]
    pub config_param: Option<Text<'a>>,
    /// The media routing domain, as the ICM numbers it.
    #[cti(tag = tags::MR_DOMAIN_ID)]
    pub flt_mr_domain_id: Option<u32>,
    /// How many elements `members` has.
    #[cti(tag = tags::NUM_SERVICE_MEMBERS, counts = members)]
    pub num_service_members: Count,
    /// The skill groups that are members of the service.
    #[cti(group)]
    pub members: Vec<ServiceMember>,
}

/// A skill group that is a member of a service.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Group)]
pub struct ServiceMember {
    /// The skill group, by skill target ID.
    #[cti(tag = tags::SERVICE_MEMBER)]
    pub service_member: Option<u32>,
    /// Its priority.
    #[cti(tag = tags::SERVICE_PRIORITY)]
    pub service_priority: Option<u16>,
}

/// Skill groups, as configured.
///
/// Unified CCX names it CONFIG_CSQ_EVENT: its skill groups are contact service queues (CSQs). Its
/// page prints a reserved field under tag 184 before that of the ID, and AutoWork with four bytes.
/// Both differ from all sister messages, so that they are taken for slips and left out.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 236, service = ConfigurationAcquisition, kind = Event)]
pub struct ConfigSkillGroupEvent<'a> {
    /// How many elements `records` has.
    #[cti(counts = records)]
    pub num_records: Count,

    /// The records, one for each item of configuration.
    #[cti(group)]
    pub records: Vec<SkillGroupRecord<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The configuration of one skill group.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct SkillGroupRecord<'a> {
    /// Whether the item is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// The peripheral, as the ICM numbers it.
    #[cti(tag = tags::PERIPHERAL_ID)]
    pub flt_peripheral_id: Option<u32>,
    /// The skill group as the peripheral numbers it. In Unified CCX the ID of the contact service
    /// queue (CSQ).
    #[cti(tag = tags::PERIPHERAL_NUMBER)]
    pub peripheral_number: Option<u32>,
    /// The number before the change.
    #[cti(tag = tags::OLD_PERIPHERAL_NUMBER)]
    pub old_peripheral_number: Option<u32>,
    /// The skill group's priority, 0 where it has none.
    #[cti(tag = tags::SKILL_GROUP_PRIORITY)]
    pub flt_skill_group_priority: Option<u16>,
    /// The skill group, by skill target ID in the ICM.
    #[cti(tag = tags::SKILL_GROUP_SKILL_TARGET_ID)]
    pub skill_group_skill_target_id: Option<u32>,
    /// Whether agents go to the work state by themselves after a call.
    #[cti(tag = tags::AUTO_WORK)]
    pub auto_work: Option<bool>,
    /// The extension.
    #[cti(tag = tags::EXTENSION, max = 16)]
    pub extension: Option<Text<'a>>,
    /// The skill group's name at the peripheral. In Unified CCX the queue's name.
    #[cti(tag = tags::PERIPHERAL_NAME, max = 64)]
    pub peripheral_name: Option<Text<'a>>,
    /// A description for people.
    #[cti(tag = tags::DESCRIPTION, max = 128)]
    pub description: Option<Text<'a>>,
    /// The media routing domain, as the ICM numbers it. In Unified CCX 0 for voice and 1 for
    /// e-mail.
    #[cti(tag = tags::MR_DOMAIN_ID)]
    pub flt_mr_domain_id: Option<u32>,
    /// The precision queue that the skill group stands for, as the ICM numbers it.
    #[cti(tag = tags::FLT_PRECISION_QUEUE_ID, since = 22)]
    pub flt_precision_queue_id: Option<u32>,
    /// The precision queue's name.
    #[cti(tag = tags::FLT_PRECISION_QUEUE_NAME, max = 32, since = 22)]
    pub flt_precision_queue_name: Option<Text<'a>>,
    /// A parameter string for the peripheral.
    #[cti(tag = tags::CONFIG_PARAM, max = 255)]
    pub config_param: Option<Text<'a>>,
}

/// Call types, as configured.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 245, service = ConfigurationAcquisition, kind = Event)]
pub struct ConfigCallTypeEvent<'a> {
    /// How many elements `records` has.
    #[cti(counts = records)]
    pub num_records: Count,

    /// The records, one for each item of configuration.
    #[cti(group)]
    pub records: Vec<CallTypeRecord<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The configuration of one call type.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct CallTypeRecord<'a> {
    /// Whether the item is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// The call type, as the ICM numbers it.
    #[cti(tag = tags::CALL_TYPE_ID)]
    pub flt_call_type_id: Option<u32>,
    /// The customer that the call type belongs to.
    #[cti(tag = tags::CUSTOMER_DEFINITION_ID)]
    pub customer_definition_id: Option<u32>,
    /// The item's name throughout the enterprise.
    #[cti(tag = tags::ENTERPRISE_NAME, max = 32)]
    pub enterprise_name: Option<Text<'a>>,
    /// A description for people.
    #[cti(tag = tags::DESCRIPTION, max = 128)]
    pub description: Option<Text<'a>>,
    /// Seconds within which a call is to be answered for the service level.
    #[cti(tag = tags::SERVICE_LEVEL_THRESHOLD)]
    pub service_level_threshold: Option<u32>,
    /// How abandoned calls count in the service level.
    #[cti(tag = tags::SERVICE_LEVEL_TYPE)]
    pub service_level_type: Option<u32>,
}
