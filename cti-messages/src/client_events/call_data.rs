//! What is known of a call, from its first appearance to its end.

use alloc::vec::Vec;

use cti_codec::{Count, Message, NamedArray, NamedVariable, Octets, Text, UnknownFields};

use crate::enums::{CallType, ConnectionDeviceIDType, DispositionCode, PeripheralType};
use crate::shared::CtiClient;
use crate::tags;

/// A call is associated with the client, and what is known of it.
///
/// It comes before any other event of the call; [`EndCallEvent`] is the last.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 23, service = ClientEvents, kind = Event)]
pub struct BeginCallEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The kind of peripheral.
    pub peripheral_type: PeripheralType,
    /// How many elements `cti_clients` has.
    #[cti(counts = cti_clients)]
    pub num_cti_clients: Count,
    /// How many elements `named_variables` has.
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    /// How many elements `named_arrays` has.
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,
    /// What kind of call it is.
    pub call_type: CallType,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// What became of the attempt to reach the called party.
    pub called_party_disposition: DispositionCode,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
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
    /// The sequence number that goes with the router call key.
    #[cti(tag = tags::ROUTER_CALL_KEY_SEQUENCE_NUM)]
    pub router_call_key_sequence_number: Option<u32>,
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
    /// The peripheral's reference for the call, as bytes.
    #[cti(tag = tags::CALL_REFERENCE_ID, max = 32, since = 14)]
    pub call_reference_id: Option<Octets<'a>>,
    /// The ANI information digits: what kind of line the caller's is. Only the guide's table of
    /// tags lists it for this message.
    #[cti(tag = tags::ANI_II, max = 2, name = "ANI_II")]
    pub ani_ii: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// What is known of a call has changed.
///
/// Only fields that changed need be there. The call's ID may be among them.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 25, service = ClientEvents, kind = Event)]
pub struct CallDataUpdateEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The kind of peripheral.
    pub peripheral_type: PeripheralType,
    /// How many elements `cti_clients` has.
    #[cti(counts = cti_clients)]
    pub num_cti_clients: Count,
    /// How many elements `named_variables` has.
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    /// How many elements `named_arrays` has.
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,
    /// What kind of call it is.
    pub call_type: CallType,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `new_connection_device_id`.
    pub new_connection_device_id_type: ConnectionDeviceIDType,
    /// The call, as the peripheral numbers it from now on.
    pub new_connection_call_id: u32,
    /// What became of the attempt to reach the called party.
    pub called_party_disposition: DispositionCode,
    /// The outbound campaign that the call belongs to, 0 for none.
    pub campaign_id: u32,
    /// The query rule of the campaign that the call belongs to, 0 for none.
    pub query_rule_id: u32,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64, required)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device at the call's connection from now on. Its kind is in
    /// `new_connection_device_id_type`.
    #[cti(tag = tags::NEW_CONNECTION_DEVID, max = 64, required)]
    pub new_connection_device_id: Option<Text<'a>>,
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
    /// The sequence number that goes with the router call key.
    #[cti(tag = tags::ROUTER_CALL_KEY_SEQUENCE_NUM)]
    pub router_call_key_sequence_number: Option<u32>,
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
    /// The clients that are associated with the call.
    #[cti(group)]
    pub cti_clients: Vec<CtiClient<'a>>,
    /// The peripheral's reference for the call, as bytes.
    #[cti(tag = tags::CALL_REFERENCE_ID, max = 32, since = 14)]
    pub call_reference_id: Option<Octets<'a>>,
    /// The ANI information digits: what kind of line the caller's is. Only the guide's table of
    /// tags lists it for this message.
    #[cti(tag = tags::ANI_II, max = 2, name = "ANI_II")]
    pub ani_ii: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A call is no longer associated with the client.
///
/// No further events of it follow.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 24, service = ClientEvents, kind = Event)]
pub struct EndCallEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The kind of peripheral.
    pub peripheral_type: PeripheralType,
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
