//! Placing calls.

use alloc::vec::Vec;

use cti_codec::{Count, Message, NamedArray, NamedVariable, Octets, Text, UnknownFields};

use crate::enums::{
    AllocationState, AnswerDetectMode, AnsweringMachine, CallMannerType, CallOption,
    CallPlacementType, ConnectionDeviceIDType, DestinationCountry, FacilityType, LineType,
};
use crate::tags;

/// A client asks that a call be placed.
///
/// Answered by [`MakeCallConf`], on failure by [`ControlFailureConf`](crate::ControlFailureConf) or
/// [`FailureConf`](crate::FailureConf).
///
/// Call variables of Unified CCX take at most 40 bytes with their NUL, one less than the maximum
/// here.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 56, service = ClientControl, kind = Request)]
pub struct MakeCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// How the call is to be placed.
    pub call_placement_type: CallPlacementType,
    /// How hard to try if the originating device is busy or not ready.
    pub call_manner_type: CallMannerType,
    /// How often to let it ring before giving up, 0 for the peripheral's default.
    pub alert_rings: u16,
    /// A further option of the peripheral for placing the call.
    pub call_option: CallOption,
    /// What kind of facility `facility_code` names.
    pub facility_type: FacilityType,
    /// What to do if a machine answers.
    pub answering_machine: AnsweringMachine,
    /// Whether the call is to have priority.
    pub priority: bool,
    /// Whether the ICM is to find the destination by post-routing.
    pub post_route: bool,
    /// How many elements `named_variables` has.
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    /// How many elements `named_arrays` has.
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,
    /// The skill group that the call is attributed to, as the peripheral numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    #[cti(since = 14)]
    pub skill_group_number: Option<u32>,

    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The number to dial.
    #[cti(tag = tags::DIALED_NUMBER, max = 40)]
    pub dialed_number: Option<Text<'a>>,
    /// ISDN user-to-user information, as bytes.
    #[cti(tag = tags::UUI, max = 131)]
    pub user_to_user_info: Option<Octets<'a>>,
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
    /// What the agent noted of the call in wrap-up. The pages of Unified CCX have it up to version 16
    /// only; it is read and written at later versions too.
    #[cti(tag = tags::CALL_WRAPUP_DATA, max = 40)]
    pub call_wrapup_data: Option<Text<'a>>,
    /// Named (ECC) variables of the call.
    #[cti(tag = tags::NAMED_VARIABLE, repeated, name = "NamedVariable")]
    pub named_variables: Vec<NamedVariable<'a>>,
    /// Elements of named (ECC) arrays of the call.
    #[cti(tag = tags::NAMED_ARRAY, repeated, name = "NamedArray")]
    pub named_arrays: Vec<NamedArray<'a>>,
    /// The facility (trunk access, say) to use. Its kind is in `facility_type`.
    #[cti(tag = tags::FACILITY_CODE, max = 40)]
    pub facility_code: Option<Text<'a>>,
    /// The authorisation code for the call.
    #[cti(tag = tags::AUTHORIZATION_CODE, max = 40)]
    pub authorization_code: Option<Text<'a>>,
    /// The account code for the call.
    #[cti(tag = tags::ACCOUNT_CODE, max = 40)]
    pub account_code: Option<Text<'a>>,
    /// The call control table to use.
    #[cti(tag = tags::CALL_CONTROL_TABLE, max = 4)]
    pub cct: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The call was placed.
///
/// Answers [`MakeCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 57, service = ClientControl, kind = Confirmation)]
pub struct MakeCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The new call, as the peripheral numbers it.
    pub new_connection_call_id: u32,
    /// How to read `new_connection_device_id`.
    pub new_connection_device_id_type: ConnectionDeviceIDType,
    /// The line at the device, 0xFFFF where it is not known. Its kind is in `line_type`.
    pub line_handle: u16,
    /// The kind of line that `line_handle` names.
    pub line_type: LineType,

    /// The device at the new call's connection. Its kind is in `new_connection_device_id_type`.
    #[cti(tag = tags::NEW_CONNECTION_DEVID, max = 64)]
    pub new_connection_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks for a predictive call: it is connected to an agent only when somebody answers.
///
/// Answered by [`MakePredictiveCallConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 58, service = ClientControl, kind = Request)]
pub struct MakePredictiveCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// How the call is to be placed.
    pub call_placement_type: CallPlacementType,
    /// How hard to try if the originating device is busy or not ready.
    pub call_manner_type: CallMannerType,
    /// How often to let it ring before giving up, 0 for the peripheral's default.
    pub alert_rings: u16,
    /// A further option of the peripheral for placing the call.
    pub call_option: CallOption,
    /// What kind of facility `facility_code` names.
    pub facility_type: FacilityType,
    /// What to do if a machine answers.
    pub answering_machine: AnsweringMachine,
    /// Whether the call is to have priority.
    pub priority: bool,
    /// When to connect the call to the originating device.
    pub allocation_state: AllocationState,
    /// The country that the call goes to.
    pub destination_country: DestinationCountry,
    /// How to tell that a person or a machine has answered.
    pub answer_detect_mode: AnswerDetectMode,
    /// Seconds to spend on detecting the answer.
    pub answer_detect_time: u16,
    /// First parameter of the peripheral's answer detection.
    pub answer_detect_control_1: u32,
    /// Second parameter of the peripheral's answer detection.
    pub answer_detect_control_2: u32,
    /// How many elements `named_variables` has.
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    /// How many elements `named_arrays` has.
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,

    /// The device that the call is made from.
    #[cti(tag = tags::ORIGINATING_DEVID, max = 64)]
    pub originating_device_id: Option<Text<'a>>,
    /// The number to dial.
    #[cti(tag = tags::DIALED_NUMBER, max = 40)]
    pub dialed_number: Option<Text<'a>>,
    /// ISDN user-to-user information, as bytes.
    #[cti(tag = tags::UUI, max = 131)]
    pub user_to_user_info: Option<Octets<'a>>,
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
    /// What the agent noted of the call in wrap-up.
    #[cti(tag = tags::CALL_WRAPUP_DATA, max = 40)]
    pub call_wrapup_data: Option<Text<'a>>,
    /// Named (ECC) variables of the call.
    #[cti(tag = tags::NAMED_VARIABLE, repeated, name = "NamedVariable")]
    pub named_variables: Vec<NamedVariable<'a>>,
    /// Elements of named (ECC) arrays of the call.
    #[cti(tag = tags::NAMED_ARRAY, repeated, name = "NamedArray")]
    pub named_arrays: Vec<NamedArray<'a>>,
    /// The facility (trunk access, say) to use. Its kind is in `facility_type`.
    #[cti(tag = tags::FACILITY_CODE, max = 40)]
    pub facility_code: Option<Text<'a>>,
    /// The authorisation code for the call.
    #[cti(tag = tags::AUTHORIZATION_CODE, max = 40)]
    pub authorization_code: Option<Text<'a>>,
    /// The account code for the call.
    #[cti(tag = tags::ACCOUNT_CODE, max = 40)]
    pub account_code: Option<Text<'a>>,
    /// The line that the call is made from.
    #[cti(tag = tags::ORIGINATING_LINE_ID, max = 40)]
    pub originating_line_id: Option<Text<'a>>,
    /// The call control table to use.
    #[cti(tag = tags::CALL_CONTROL_TABLE, max = 4)]
    pub cct: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The predictive call was placed.
///
/// Answers [`MakePredictiveCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 59, service = ClientControl, kind = Confirmation)]
pub struct MakePredictiveCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The new call, as the peripheral numbers it.
    pub new_connection_call_id: u32,
    /// How to read `new_connection_device_id`.
    pub new_connection_device_id_type: ConnectionDeviceIDType,
    /// The line at the device, 0xFFFF where it is not known. Its kind is in `line_type`.
    pub line_handle: u16,
    /// The kind of line that `line_handle` names.
    pub line_type: LineType,

    /// The device at the new call's connection. Its kind is in `new_connection_device_id_type`.
    #[cti(tag = tags::NEW_CONNECTION_DEVID, max = 64)]
    pub new_connection_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
