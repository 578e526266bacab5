//! A device places a call, and the call goes out or fails.

use cti_codec::{Message, Octets, Text, UnknownFields};

use crate::enums::{
    ConnectionDeviceIDType, DeviceIDType, EventCause, LineType, LocalConnectionState,
    PeripheralType,
};
use crate::tags;

/// A device asks for service: it has gone off hook, say, and can dial.
///
/// This is the layout of Unified CCE;
/// [`CcxCallServiceInitiatedEvent`](crate::CcxCallServiceInitiatedEvent) is that of Unified CCX.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 20, service = ClientEvents, kind = Event, ccx(never))]
pub struct CallServiceInitiatedEvent<'a> {
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
    /// The kind of line that `line_handle` names.
    pub line_type: LineType,
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
    /// How to read `calling_device_id`.
    pub calling_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that calls. Its kind is in `calling_device_type`.
    #[cti(tag = tags::CALLING_DEVID, max = 64)]
    pub calling_device_id: Option<Text<'a>>,
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
    /// `coc_call_connection_device_id_type`. Only the guide's table of tags lists it for this
    /// message.
    #[cti(tag = tags::COC_CONNECTION_DEVICE_ID, max = 64, since = 14)]
    pub coc_call_connection_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A device placed a call.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 15, service = ClientEvents, kind = Event)]
pub struct CallOriginatedEvent<'a> {
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
    /// How to read `calling_device_id`.
    pub calling_device_type: DeviceIDType,
    /// How to read `called_device_id`.
    pub called_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that calls. Its kind is in `calling_device_type`.
    #[cti(tag = tags::CALLING_DEVID, max = 64)]
    pub calling_device_id: Option<Text<'a>>,
    /// The device that was called. Its kind is in `called_device_type`.
    #[cti(tag = tags::CALLED_DEVID, max = 64)]
    pub called_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A call left the peripheral for the network, on a trunk.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 34, service = ClientEvents, kind = Event)]
pub struct CallReachedNetworkEvent<'a> {
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
    /// The kind of line that `line_handle` names.
    pub line_type: LineType,
    /// How to read `trunk_used_device_id`.
    pub trunk_used_device_type: DeviceIDType,
    /// How to read `called_device_id`.
    pub called_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The trunk that the call went out on. Its kind is in `trunk_used_device_type`.
    #[cti(tag = tags::TRUNK_USED_DEVID, max = 64)]
    pub trunk_used_device_id: Option<Text<'a>>,
    /// The device that was called. Its kind is in `called_device_type`.
    #[cti(tag = tags::CALLED_DEVID, max = 64)]
    pub called_device_id: Option<Text<'a>>,
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

/// A call could not be completed.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 16, service = ClientEvents, kind = Event)]
pub struct CallFailedEvent<'a> {
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
    /// How to read `failing_device_id`.
    pub failing_device_type: DeviceIDType,
    /// How to read `called_device_id`.
    pub called_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device where the call failed. Its kind is in `failing_device_type`.
    #[cti(tag = tags::FAILING_DEVID, max = 64)]
    pub failing_device_id: Option<Text<'a>>,
    /// The device that was called. Its kind is in `called_device_type`.
    #[cti(tag = tags::CALLED_DEVID, max = 64)]
    pub called_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
