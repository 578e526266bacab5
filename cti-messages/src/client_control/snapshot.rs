//! What is known of a call at this moment.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, NamedArray, NamedVariable, Octets, Text, UnknownFields};

use crate::enums::{
    AgentService, CallType, ConnectionDeviceIDType, DeviceIDType, DispositionCode,
    LocalConnectionState,
};
use crate::shared::CtiClient;
use crate::tags;

/// A client asks what is known of a call.
///
/// Answered by [`SnapshotCallConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 82, service = ClientControl, kind = Request)]
pub struct SnapshotCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// What is known of a call, with the devices in it.
///
/// `ProtocolReferenceGUID`, `CcaiConfigId`, `NumOfEnabledServices` and `FltEnabledServices` have
/// the tags that the guide's table of tags gives for other messages. Answers [`SnapshotCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 83, service = ClientControl, kind = Confirmation)]
pub struct SnapshotCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// What kind of call it is.
    pub call_type: CallType,
    /// How many elements `cti_clients` has.
    #[cti(counts = cti_clients)]
    pub num_cti_clients: Count,
    /// How many elements `call_devices` has.
    #[cti(counts = call_devices)]
    pub num_call_devices: Count,
    /// How many elements `named_variables` has.
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    /// How many elements `named_arrays` has.
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,
    /// What became of the attempt to reach the called party.
    pub called_party_disposition: DispositionCode,
    /// Reserved: 0. Only Unified CCX has it: there the fixed part takes 20 bytes, not 16.
    #[cti(cce(never))]
    pub reserved_1: Option<i32>,

    /// The caller's number.
    #[cti(tag = tags::ANI, max = 40)]
    pub ani: Option<Text<'a>>,
    /// ISDN user-to-user information, as bytes.
    #[cti(tag = tags::UUI, max = 131)]
    pub user_to_user_info: Option<Octets<'a>>,
    /// The number that was dialled, as the network delivered it.
    #[cti(tag = tags::DNIS, max = 32)]
    pub dnis: Option<Text<'a>>,
    /// The number that was dialled.
    #[cti(tag = tags::DIALED_NUMBER, max = 40)]
    pub dialed_number: Option<Text<'a>>,
    /// Digits that the caller entered.
    #[cti(tag = tags::CED, max = 40)]
    pub caller_entered_digits: Option<Text<'a>>,
    /// The day in the router call key. With `router_call_key_call_id` it names a call throughout
    /// the system.
    #[cti(tag = tags::ROUTER_CALL_KEY_DAY)]
    pub router_call_key_day: Option<u32>,
    /// The call in the router call key, unique within its day.
    #[cti(tag = tags::ROUTER_CALL_KEY_CALLID)]
    pub router_call_key_call_id: Option<u32>,
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
    /// The clients that are associated with the call.
    #[cti(group)]
    pub cti_clients: Vec<CtiClient<'a>>,
    /// The devices in the call.
    #[cti(group)]
    pub call_devices: Vec<CallDevice<'a>>,
    /// The peripheral's reference for the call, as bytes.
    #[cti(tag = tags::CALL_REFERENCE_ID, max = 32, since = 14)]
    pub call_reference_id: Option<Octets<'a>>,
    /// The call ID of the related (COC) connection, where there is one.
    #[cti(tag = tags::COC_CONNECTION_CALL_ID, since = 14)]
    pub coc_connection_call_id: Option<u32>,
    /// How to read `coc_call_connection_device_id`.
    #[cti(tag = tags::COC_CONNECTION_DEVICE_ID_TYPE, since = 14)]
    pub coc_call_connection_device_id_type: Option<ConnectionDeviceIDType>,
    /// The device of the related (COC) connection. Its kind is in
    /// `coc_call_connection_device_id_type`.
    #[cti(tag = tags::COC_CONNECTION_DEVICE_ID, max = 64, since = 14)]
    pub coc_call_connection_device_id: Option<Text<'a>>,
    /// The GUID that the signalling protocol knows the call by.
    #[cti(tag = tags::PROTOCOL_REFERENCE_GUID, max = 40, since = 24)]
    pub protocol_reference_guid: Option<Text<'a>>,
    /// The contact-centre AI configuration that applies.
    #[cti(tag = tags::CCAI_CONFIG_ID, max = 40, since = 24, name = "CcaiConfigId")]
    pub ccai_config_id: Option<Text<'a>>,
    /// How many elements `flt_enabled_services` has.
    #[cti(tag = tags::NUM_OF_ENABLED_SERVICES, counts = flt_enabled_services, since = 24)]
    pub num_of_enabled_services: Count,
    /// The AI-assisted agent services that are enabled.
    #[cti(tag = tags::FLT_ENABLED_SERVICES, repeated, packed, since = 24)]
    pub flt_enabled_services: Vec<AgentService>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A device that takes part in the call, with its connection.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct CallDevice<'a> {
    /// The call ID of the connection.
    #[cti(tag = tags::CALL_CONN_CALLID, name = "CallConnectionCallID")]
    pub call_id: Option<u32>,
    /// How to read `connection_device_id`.
    #[cti(tag = tags::CALL_CONN_DEVID_TYPE, name = "CallConnectionDeviceIDType")]
    pub connection_device_id_type: Option<ConnectionDeviceIDType>,
    /// The device at the connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CALL_CONN_DEVID, max = 64, name = "CallConnectionDeviceID")]
    pub connection_device_id: Option<Text<'a>>,
    /// How to read `device_id`.
    #[cti(tag = tags::CALL_DEVID_TYPE, name = "CallDeviceType")]
    pub device_type: Option<DeviceIDType>,
    /// The device. Its kind is in `device_type`.
    #[cti(tag = tags::CALL_DEVID, max = 64, name = "CallDeviceID")]
    pub device_id: Option<Text<'a>>,
    /// The state of the connection at the device.
    #[cti(tag = tags::CALL_DEV_CONN_STATE, name = "CallDeviceConnectionState")]
    pub connection_state: Option<LocalConnectionState>,
}
