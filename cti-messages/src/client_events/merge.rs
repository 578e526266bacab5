//! Two calls become one, by conference or transfer.

use alloc::vec::Vec;

use cti_codec::{Count, Message, Text, UnknownFields};

use crate::enums::{
    ConnectionDeviceIDType, DeviceIDType, EventCause, LineType, LocalConnectionState,
    PeripheralType,
};
use crate::shared::ConnectedParty;
use crate::tags;

/// Two calls were joined in a conference, or a party was added.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 17, service = ClientEvents, kind = Event)]
pub struct CallConferencedEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The kind of peripheral.
    pub peripheral_type: PeripheralType,
    /// How to read `primary_device_id`.
    pub primary_device_id_type: ConnectionDeviceIDType,
    /// The first of the two calls.
    pub primary_call_id: u32,
    /// The line at the device, 0xFFFF where it is not known. Its kind is in `line_type`.
    pub line_handle: u16,
    /// The kind of line that `line_handle` names. In Unified CCX 3 is a business line and 10
    /// another one.
    pub line_type: LineType,
    /// The skill group as the peripheral numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_number: u32,
    /// The same skill group as the ICM numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_id: u32,
    /// The skill group's priority, 0 where it has none.
    pub skill_group_priority: u16,
    /// How many elements `parties` has.
    #[cti(counts = parties)]
    pub num_parties: Count,
    /// How to read `secondary_device_id`.
    pub secondary_device_id_type: ConnectionDeviceIDType,
    /// The second of the two calls.
    pub secondary_call_id: u32,
    /// How to read `controller_device_id`.
    pub controller_device_type: DeviceIDType,
    /// How to read `added_party_device_id`.
    pub added_party_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the first call's connection. Its kind is in `primary_device_id_type`.
    #[cti(tag = tags::PRIMARY_DEVID, max = 64)]
    pub primary_device_id: Option<Text<'a>>,
    /// The device at the second call's connection. Its kind is in `secondary_device_id_type`.
    #[cti(tag = tags::SECONDARY_DEVID, max = 64)]
    pub secondary_device_id: Option<Text<'a>>,
    /// The device that made the conference. Its kind is in `controller_device_type`.
    #[cti(tag = tags::CONTROLLER_DEVID, max = 64)]
    pub controller_device_id: Option<Text<'a>>,
    /// The device that was added. Its kind is in `added_party_device_type`.
    #[cti(tag = tags::ADDED_PARTY_DEVID, max = 64)]
    pub added_party_device_id: Option<Text<'a>>,
    /// Who is connected now.
    #[cti(group)]
    pub parties: Vec<ConnectedParty<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A call was transferred to another device.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 18, service = ClientEvents, kind = Event)]
pub struct CallTransferredEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The kind of peripheral.
    pub peripheral_type: PeripheralType,
    /// How to read `primary_device_id`.
    pub primary_device_id_type: ConnectionDeviceIDType,
    /// The first of the two calls.
    pub primary_call_id: u32,
    /// The line at the device, 0xFFFF where it is not known. Its kind is in `line_type`.
    pub line_handle: u16,
    /// The kind of line that `line_handle` names. In Unified CCX 3 is a business line and 10
    /// another one.
    pub line_type: LineType,
    /// The skill group as the peripheral numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_number: u32,
    /// The same skill group as the ICM numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_id: u32,
    /// The skill group's priority, 0 where it has none.
    pub skill_group_priority: u16,
    /// How many elements `parties` has.
    #[cti(counts = parties)]
    pub num_parties: Count,
    /// How to read `secondary_device_id`.
    pub secondary_device_id_type: ConnectionDeviceIDType,
    /// The second of the two calls.
    pub secondary_call_id: u32,
    /// How to read `transferring_device_id`.
    pub transferring_device_type: DeviceIDType,
    /// How to read `transferred_device_id`.
    pub transferred_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the first call's connection. Its kind is in `primary_device_id_type`.
    #[cti(tag = tags::PRIMARY_DEVID, max = 64)]
    pub primary_device_id: Option<Text<'a>>,
    /// The device at the second call's connection. Its kind is in `secondary_device_id_type`.
    #[cti(tag = tags::SECONDARY_DEVID, max = 64)]
    pub secondary_device_id: Option<Text<'a>>,
    /// The device that made the transfer. Its kind is in `transferring_device_type`.
    #[cti(tag = tags::TRANSFERRING_DEVID, max = 64)]
    pub transferring_device_id: Option<Text<'a>>,
    /// The device that the call was transferred to. Its kind is in `transferred_device_type`.
    #[cti(tag = tags::TRANSFERRED_DEVID, max = 64)]
    pub transferred_device_id: Option<Text<'a>>,
    /// Who is connected now.
    #[cti(group)]
    pub parties: Vec<ConnectedParty<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
