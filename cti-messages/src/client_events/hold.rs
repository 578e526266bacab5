//! A connection is held, taken back or released, and calls end.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::{
    ConnectionDeviceIDType, DeviceIDType, EventCause, LocalConnectionState, PeripheralType,
};
use crate::tags;

/// A call was put on hold.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 11, service = ClientEvents, kind = Event)]
pub struct CallHeldEvent<'a> {
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
    /// How to read `holding_device_id`.
    pub holding_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that put the call on hold. Its kind is in `holding_device_type`.
    #[cti(tag = tags::HOLDING_DEVID, max = 64)]
    pub holding_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A call was taken back from hold.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 12, service = ClientEvents, kind = Event)]
pub struct CallRetrievedEvent<'a> {
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
    /// How to read `retrieving_device_id`.
    pub retrieving_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that took the call back from hold. Its kind is in `retrieving_device_type`.
    #[cti(tag = tags::RETRIEVING_DEVID, max = 64)]
    pub retrieving_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A device left a call, which may go on without it.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 14, service = ClientEvents, kind = Event)]
pub struct CallConnectionClearedEvent<'a> {
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
    /// How to read `releasing_device_id`.
    pub releasing_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that left the call. Its kind is in `releasing_device_type`.
    #[cti(tag = tags::RELEASING_DEVID, max = 64)]
    pub releasing_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A call ended: its last device left it.
///
/// [`CallConnectionClearedEvent`] tells of a single device, [`EndCallEvent`](crate::EndCallEvent)
/// that the call is forgotten.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 13, service = ClientEvents, kind = Event)]
pub struct CallClearedEvent<'a> {
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
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
