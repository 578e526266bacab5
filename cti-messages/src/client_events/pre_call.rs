//! The ICM sends a call to an agent, ahead of the call itself.

use alloc::vec::Vec;

use cti_codec::{Count, Message, NamedArray, NamedVariable, Octets, Text, UnknownFields};

use crate::enums::AgentService;
use crate::tags;

/// A call was routed to an agent and is on its way, with what is known of it.
///
/// [`AgentPreCallAbortEvent`] takes it back.
///
/// `ProtocolReferenceGUID`, `CcaiConfigId`, `NumOfEnabledServices` and `FltEnabledServices` have
/// the tags that the guide's table of tags gives for other messages.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 105, service = ClientEvents, kind = Event)]
pub struct AgentPreCallEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// How many elements `named_variables` has.
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    /// How many elements `named_arrays` has.
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,
    /// The service that the call belongs to, as the peripheral numbers it,
    /// [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for none.
    pub service_number: u32,
    /// The same service as the ICM numbers it, [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for
    /// none.
    pub service_id: u32,
    /// The skill group as the peripheral numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_number: u32,
    /// The same skill group as the ICM numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_id: u32,
    /// The skill group's priority, 0 where it has none.
    pub skill_group_priority: u16,
    /// The media routing domain, as the ICM numbers it.
    pub mrd_id: i32,
    /// The agent, by skill target ID in the ICM.
    #[cti(since = 20)]
    pub agent_skill_target_id: Option<u32>,

    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The day in the router call key. With `router_call_key_call_id` it names a call throughout
    /// the system.
    #[cti(tag = tags::ROUTER_CALL_KEY_DAY)]
    pub router_call_key_day: Option<u32>,
    /// The call in the router call key, unique within its day.
    #[cti(tag = tags::ROUTER_CALL_KEY_CALLID)]
    pub router_call_key_call_id: Option<u32>,
    /// The sequence number that goes with the router call key.
    #[cti(tag = tags::ROUTER_CALL_KEY_SEQUENCE_NUM)]
    pub router_call_key_sequence_number: Option<u32>,
    /// The caller's number.
    #[cti(tag = tags::ANI, max = 40)]
    pub ani: Option<Text<'a>>,
    /// ISDN user-to-user information, as bytes.
    #[cti(tag = tags::UUI, max = 131)]
    pub user_to_user_info: Option<Octets<'a>>,
    /// The number that was dialled.
    #[cti(tag = tags::DIALED_NUMBER, max = 40)]
    pub dialed_number: Option<Text<'a>>,
    /// Digits that the caller entered.
    #[cti(tag = tags::CED, max = 40)]
    pub caller_entered_digits: Option<Text<'a>>,
    /// The call type, as the ICM numbers it.
    #[cti(tag = tags::CALL_TYPE_ID, since = 14)]
    pub flt_call_type_id: Option<u32>,
    /// An ID that ties the answer to the pre-call message.
    #[cti(tag = tags::PRE_CALL_INVOKE_ID, since = 14)]
    pub pre_call_invoke_id: Option<u32>,
    /// Call variable 1.
    #[cti(tag = tags::CALL_VAR_1, max = 41)]
    pub call_variable_1: Option<Text<'a>>,
    /// Call variable 2.
    #[cti(tag = tags::CALL_VAR_2, max = 41)]
    pub call_variable_2: Option<Text<'a>>,
    /// Call variable 3.
    #[cti(tag = tags::CALL_VAR_3, max = 41)]
    pub call_variable_3: Option<Text<'a>>,
    /// Call variable 4.
    #[cti(tag = tags::CALL_VAR_4, max = 41)]
    pub call_variable_4: Option<Text<'a>>,
    /// Call variable 5.
    #[cti(tag = tags::CALL_VAR_5, max = 41)]
    pub call_variable_5: Option<Text<'a>>,
    /// Call variable 6.
    #[cti(tag = tags::CALL_VAR_6, max = 41)]
    pub call_variable_6: Option<Text<'a>>,
    /// Call variable 7.
    #[cti(tag = tags::CALL_VAR_7, max = 41)]
    pub call_variable_7: Option<Text<'a>>,
    /// Call variable 8.
    #[cti(tag = tags::CALL_VAR_8, max = 41)]
    pub call_variable_8: Option<Text<'a>>,
    /// Call variable 9.
    #[cti(tag = tags::CALL_VAR_9, max = 41)]
    pub call_variable_9: Option<Text<'a>>,
    /// Call variable 10.
    #[cti(tag = tags::CALL_VAR_10, max = 41)]
    pub call_variable_10: Option<Text<'a>>,
    /// Named (ECC) variables of the call.
    #[cti(tag = tags::NAMED_VARIABLE, repeated, name = "NamedVariable")]
    pub named_variables: Vec<NamedVariable<'a>>,
    /// Elements of named (ECC) arrays of the call.
    #[cti(tag = tags::NAMED_ARRAY, repeated, name = "NamedArray")]
    pub named_arrays: Vec<NamedArray<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12, since = 20)]
    pub agent_id: Option<Text<'a>>,
    /// The GUID that the signalling protocol knows the call by.
    #[cti(tag = tags::PROTOCOL_REFERENCE_GUID, max = 40, since = 24)]
    pub protocol_reference_guid: Option<Text<'a>>,
    /// How many elements `flt_enabled_services` has.
    #[cti(tag = tags::NUM_OF_ENABLED_SERVICES, counts = flt_enabled_services, since = 24)]
    pub num_of_enabled_services: Count,
    /// The AI-assisted agent services that are enabled.
    #[cti(tag = tags::FLT_ENABLED_SERVICES, repeated, packed, since = 24)]
    pub flt_enabled_services: Vec<AgentService>,
    /// The contact-centre AI configuration that applies.
    #[cti(tag = tags::CCAI_CONFIG_ID, max = 40, since = 24, name = "CcaiConfigId")]
    pub ccai_config_id: Option<Text<'a>>,
    /// The ANI information digits: what kind of line the caller's is. Only the guide's table of
    /// tags lists it for this message.
    #[cti(tag = tags::ANI_II, max = 2, name = "ANI_II")]
    pub ani_ii: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A call that was announced to an agent does not come.
///
/// The router call key is that of the [`AgentPreCallEvent`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 106, service = ClientEvents, kind = Event)]
pub struct AgentPreCallAbortEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The media routing domain, as the ICM numbers it.
    pub mrd_id: i32,

    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The day in the router call key. With `router_call_key_call_id` it names a call throughout
    /// the system.
    #[cti(tag = tags::ROUTER_CALL_KEY_DAY)]
    pub router_call_key_day: Option<u32>,
    /// The call in the router call key, unique within its day.
    #[cti(tag = tags::ROUTER_CALL_KEY_CALLID)]
    pub router_call_key_call_id: Option<u32>,
    /// The sequence number that goes with the router call key.
    #[cti(tag = tags::ROUTER_CALL_KEY_SEQUENCE_NUM)]
    pub router_call_key_sequence_number: Option<u32>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
