//! Variables that a client registers or sets.

use alloc::vec::Vec;

use cti_codec::{Count, Message, NamedArray, NamedVariable, Text, UnknownFields};

use crate::enums::{AgentService, StatusCode};
use crate::masks::CallVariableMask;
use crate::tags;

/// A client names the call variables that it uses.
///
/// The server then leaves the others out of its events. Answered by [`RegisterVariablesConf`], on
/// failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 110, service = Miscellaneous, kind = Request)]
pub struct RegisterVariablesReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The call variables that the client uses.
    pub call_variable_mask: CallVariableMask,
    /// How many elements `named_variables` has.
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    /// How many elements `named_arrays` has.
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,

    /// The named variables that the client uses.
    #[cti(tag = tags::NAMED_VARIABLE, repeated, name = "NamedVariable")]
    pub named_variables: Vec<NamedVariable<'a>>,
    /// The named arrays that the client uses.
    #[cti(tag = tags::NAMED_ARRAY, repeated, name = "NamedArray")]
    pub named_arrays: Vec<NamedArray<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The variables were registered.
///
/// Its number is 111. The guide's own table for the message says 118, which is
/// [`SupervisorAssistReq`](crate::SupervisorAssistReq). Answers [`RegisterVariablesReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 111, service = Miscellaneous, kind = Confirmation)]
pub struct RegisterVariablesConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client sets call variables for an application path.
///
/// Answered by [`SetAppDataConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 129, service = Miscellaneous, kind = Request)]
pub struct SetAppDataReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,

    /// The application path, as the ICM numbers it.
    #[cti(tag = tags::APP_PATH_ID)]
    pub application_path_id: Option<i32>,
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
    /// The call type, as the ICM numbers it.
    #[cti(tag = tags::CALL_TYPE_ID, since = 14)]
    pub flt_call_type_id: Option<u32>,
    /// An ID that ties the answer to the pre-call message.
    #[cti(tag = tags::PRE_CALL_INVOKE_ID, since = 14)]
    pub pre_call_invoke_id: Option<u32>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The application data were set.
///
/// Answers [`SetAppDataReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 130, service = Miscellaneous, kind = Confirmation)]
pub struct SetAppDataConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client reports how AI-assisted services did in a call.
///
/// The guide documents it beyond the numbers of its table of message types. Answered by
/// [`SetAgentServiceDataConf`], on failure by [`FailureConf`](crate::FailureConf). From version 24
/// on.
///
/// `TotalAnswersSuggestion` (a USHORT) is left out, for its tag is not published: it arrives among
/// the unknown fields.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 283, service = Miscellaneous, kind = Request, since = 24)]
pub struct SetAgentServiceDataReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The day in the router call key of the call. With `router_call_key_call_id` it names a call
    /// throughout the system.
    pub router_call_key_day: u32,
    /// The call in the router call key, unique within its day.
    pub router_call_key_call_id: u32,
    /// The sequence number that goes with the router call key.
    pub router_call_key_sequence_number: u32,
    /// The agent, by skill target ID in the ICM.
    pub agent_skill_target_id: u32,

    /// How many elements `flt_enabled_services` has.
    #[cti(tag = tags::NUM_OF_ENABLED_SERVICES, counts = flt_enabled_services)]
    pub num_of_enabled_services: Count,
    /// The AI-assisted agent services that are enabled.
    #[cti(tag = tags::FLT_ENABLED_SERVICES, repeated, packed)]
    pub flt_enabled_services: Vec<AgentService>,
    /// How many suggested answers the agent found good, up to version 24. Since version 25 the tag,
    /// 312, means [`tags::MEDIA_TYPE`].
    #[cti(tag = tags::NUM_POSITIVE_ANSWERS_SUGGESTIONS, until = 24)]
    pub num_positive_answers_suggestions: Option<u16>,
    /// How many suggested answers the agent found bad, up to version 24. Since version 25 the tag,
    /// 313, means [`tags::MEDIA_PROVIDER`].
    #[cti(tag = tags::NUM_NEGATIVE_ANSWERS_SUGGESTIONS, until = 24)]
    pub num_negative_answers_suggestions: Option<u16>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The data of the AI-assisted services were taken.
///
/// The guide documents it beyond the numbers of its table of message types. Answers
/// [`SetAgentServiceDataReq`]. From version 24 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 284, service = Miscellaneous, kind = Confirmation, since = 24)]
pub struct SetAgentServiceDataConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// How the request ended.
    pub status: StatusCode,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
