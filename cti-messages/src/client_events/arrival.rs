//! A call arrives at a device and is answered.

use alloc::vec::Vec;

use cti_codec::{Count, Message, NamedArray, NamedVariable, Octets, Text, UnknownFields};

use crate::enums::{
    ConnectionDeviceIDType, DeviceIDType, EventCause, LineType, LocalConnectionState,
    PeripheralType,
};
use crate::tags;

/// A call arrives at a device, which rings.
///
/// [`CallEstablishedEvent`] follows when it is answered.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 9, service = ClientEvents, kind = Event)]
pub struct CallDeliveredEvent<'a> {
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
    /// The line at the device, 0xFFFF where it is not known. Its kind is in `line_type`.
    pub line_handle: u16,
    /// The kind of line that `line_handle` names. In Unified CCX 3 is a business line and 10
    /// another one.
    pub line_type: LineType,
    /// The service that the call belongs to, as the peripheral numbers it,
    /// [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for none. In Unified CCX the ID of the
    /// application.
    pub service_number: u32,
    /// The same service as the ICM numbers it, [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for
    /// none.
    pub service_id: u32,
    /// The skill group as the peripheral numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none. In Unified CCX the ID of
    /// the contact service queue (CSQ).
    pub skill_group_number: u32,
    /// The same skill group as the ICM numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_id: u32,
    /// The skill group's priority, 0 where it has none.
    pub skill_group_priority: u16,
    /// How to read `alerting_device_id`.
    pub alerting_device_type: DeviceIDType,
    /// How to read `calling_device_id`.
    pub calling_device_type: DeviceIDType,
    /// How to read `called_device_id`.
    pub called_device_type: DeviceIDType,
    /// How to read `last_redirect_device_id`.
    pub last_redirect_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,
    /// How many elements `named_variables` has.
    #[cti(counts = named_variables)]
    pub num_named_variables: Count,
    /// How many elements `named_arrays` has.
    #[cti(counts = named_arrays)]
    pub num_named_arrays: Count,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that rings. Its kind is in `alerting_device_type`.
    #[cti(tag = tags::ALERTING_DEVID, max = 64)]
    pub alerting_device_id: Option<Text<'a>>,
    /// The device that calls. Its kind is in `calling_device_type`.
    #[cti(tag = tags::CALLING_DEVID, max = 64)]
    pub calling_device_id: Option<Text<'a>>,
    /// The device that was called. Its kind is in `called_device_type`.
    #[cti(tag = tags::CALLED_DEVID, max = 64)]
    pub called_device_id: Option<Text<'a>>,
    /// The device that last sent the call on. Its kind is in `last_redirect_device_type`.
    #[cti(tag = tags::LAST_REDIRECT_DEVID, max = 64)]
    pub last_redirect_device_id: Option<Text<'a>>,
    /// The trunk that the call uses.
    #[cti(tag = tags::TRUNK_NUMBER)]
    pub trunk_number: Option<u32>,
    /// The trunk group that the call uses.
    #[cti(tag = tags::TRUNK_GROUP_NUMBER)]
    pub trunk_group_number: Option<u32>,
    /// The call ID of a second connection.
    #[cti(tag = tags::SECONDARY_CONNECTION_CALL_ID)]
    pub secondary_connection_call_id: Option<u32>,
    /// The caller's number.
    #[cti(tag = tags::ANI, max = 40)]
    pub ani: Option<Text<'a>>,
    /// The ANI information digits: what kind of line the caller's is.
    #[cti(tag = tags::ANI_II, max = 2, name = "ANI_II")]
    pub ani_ii: Option<Text<'a>>,
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
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A call was answered.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 10, service = ClientEvents, kind = Event)]
pub struct CallEstablishedEvent<'a> {
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
    /// The line at the device, 0xFFFF where it is not known. Its kind is in `line_type`.
    pub line_handle: u16,
    /// The kind of line that `line_handle` names. In Unified CCX 3 is a business line and 10
    /// another one.
    pub line_type: LineType,
    /// The service that the call belongs to, as the peripheral numbers it,
    /// [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for none. In Unified CCX the ID of the
    /// application.
    pub service_number: u32,
    /// The same service as the ICM numbers it, [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for
    /// none.
    pub service_id: u32,
    /// The skill group as the peripheral numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none. In Unified CCX the ID of
    /// the contact service queue (CSQ).
    pub skill_group_number: u32,
    /// The same skill group as the ICM numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_id: u32,
    /// The skill group's priority, 0 where it has none.
    pub skill_group_priority: u16,
    /// How to read `answering_device_id`.
    pub answering_device_type: DeviceIDType,
    /// How to read `calling_device_id`.
    pub calling_device_type: DeviceIDType,
    /// How to read `called_device_id`.
    pub called_device_type: DeviceIDType,
    /// How to read `last_redirect_device_id`.
    pub last_redirect_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that answered. Its kind is in `answering_device_type`.
    #[cti(tag = tags::ANSWERING_DEVID, max = 64)]
    pub answering_device_id: Option<Text<'a>>,
    /// The device that calls. Its kind is in `calling_device_type`.
    #[cti(tag = tags::CALLING_DEVID, max = 64)]
    pub calling_device_id: Option<Text<'a>>,
    /// The device that was called. Its kind is in `called_device_type`.
    #[cti(tag = tags::CALLED_DEVID, max = 64)]
    pub called_device_id: Option<Text<'a>>,
    /// The device that last sent the call on. Its kind is in `last_redirect_device_type`.
    #[cti(tag = tags::LAST_REDIRECT_DEVID, max = 64)]
    pub last_redirect_device_id: Option<Text<'a>>,
    /// The trunk that the call uses.
    #[cti(tag = tags::TRUNK_NUMBER)]
    pub trunk_number: Option<u32>,
    /// The trunk group that the call uses.
    #[cti(tag = tags::TRUNK_GROUP_NUMBER)]
    pub trunk_group_number: Option<u32>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
