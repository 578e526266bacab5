//! Call data update: a client changes what is known of a call, or lets go of it.

use alloc::vec::Vec;

use cti_codec::{Count, Message, NamedArray, NamedVariable, Octets, Text, UnknownFields};

use crate::enums::{CallType, ConnectionDeviceIDType, DeviceIDType, DispositionCode};
use crate::tags;

/// A client changes what is known of a call.
///
/// Variables that are absent stay as they are. Answered by [`SetCallDataConf`], on failure by
/// [`FailureConf`](crate::FailureConf).
///
/// Call variables of Unified CCX take at most 40 bytes with their NUL, one less than the maximum
/// here.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 26, service = CallDataUpdate, kind = Request)]
pub struct SetCallDataReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How many elements `named_variables` has.
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    /// How many elements `named_arrays` has.
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,
    /// What kind of call it is, [`NULL_CALLTYPE`](crate::constants::NULL_CALLTYPE) to leave it as
    /// it is.
    pub call_type: CallType,
    /// What became of the attempt to reach the called party.
    pub called_party_disposition: DispositionCode,
    /// The outbound campaign that the call belongs to, 0 for none. Reserved in Unified CCX: 0.
    pub campaign_id: u32,
    /// The query rule of the campaign that the call belongs to, 0 for none. Reserved in Unified
    /// CCX: 1.
    pub query_rule_id: u32,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The caller's number.
    #[cti(tag = tags::ANI, max = 40)]
    pub ani: Option<Text<'a>>,
    /// ISDN user-to-user information, as bytes.
    #[cti(tag = tags::UUI, max = 131)]
    pub user_to_user_info: Option<Octets<'a>>,
    /// Digits that the caller entered.
    #[cti(tag = tags::CED, max = 40)]
    pub caller_entered_digits: Option<Text<'a>>,
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
    /// The customer's phone number.
    #[cti(tag = tags::CUSTOMER_PHONE_NUMBER, max = 20)]
    pub customer_phone_number: Option<Text<'a>>,
    /// The customer's account number.
    #[cti(tag = tags::CUSTOMER_ACCOUNT_NUMBER, max = 32)]
    pub customer_account_number: Option<Text<'a>>,
    /// The day in the router call key. With `router_call_key_call_id` it names a call throughout
    /// the system.
    #[cti(tag = tags::ROUTER_CALL_KEY_DAY, since = 14)]
    pub router_call_key_day: Option<u32>,
    /// The call in the router call key, unique within its day.
    #[cti(tag = tags::ROUTER_CALL_KEY_CALLID, since = 14)]
    pub router_call_key_call_id: Option<u32>,
    /// The sequence number that goes with the router call key.
    #[cti(tag = tags::ROUTER_CALL_KEY_SEQUENCE_NUM, since = 14)]
    pub router_call_key_sequence_number: Option<u32>,
    /// Where the call came from, in one byte.
    #[cti(tag = tags::CALL_ORIGINATED_FROM, since = 14)]
    pub call_originated_from: Option<u8>,
    /// The ANI information digits: what kind of line the caller's is. Only the guide's table of
    /// tags lists it for this message.
    #[cti(tag = tags::ANI_II, max = 2, name = "ANI_II")]
    pub ani_ii: Option<Text<'a>>,
    /// The ID of the CTI OS client that a request comes from. Only the guide's table of tags lists
    /// it for this message.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The call's data were changed.
///
/// Answers [`SetCallDataReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 27, service = CallDataUpdate, kind = Confirmation)]
pub struct SetCallDataConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client is done with a call and its data.
///
/// Answered by [`ReleaseCallConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 28, service = CallDataUpdate, kind = Request)]
pub struct ReleaseCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The call was let go.
///
/// Answers [`ReleaseCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 29, service = CallDataUpdate, kind = Confirmation)]
pub struct ReleaseCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client sets the service, skill group and call type that calls from a device count for.
///
/// Answered by [`SetDeviceAttributesConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 141, service = CallDataUpdate, kind = Request)]
pub struct SetDeviceAttributesReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The service for the device's calls, as the peripheral numbers it,
    /// [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for none.
    pub service_number: u32,
    /// The same service as the ICM numbers it, [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for
    /// none.
    pub service_id: u32,
    /// The skill group for the device's calls, as the peripheral numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_number: u32,
    /// The same skill group as the ICM numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_id: u32,
    /// The skill group's priority, 0 where it has none.
    pub skill_group_priority: u16,
    /// The call type for the device's calls.
    pub call_type: CallType,
    /// How to read `calling_device_id`.
    pub calling_device_type: DeviceIDType,

    /// The device. Its kind is in `calling_device_type`.
    #[cti(tag = tags::CALLING_DEVID, max = 64, required)]
    pub calling_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The device's attributes were set.
///
/// Answers [`SetDeviceAttributesReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 142, service = CallDataUpdate, kind = Confirmation)]
pub struct SetDeviceAttributesConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
