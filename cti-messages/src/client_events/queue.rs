//! A call enters or leaves a queue, or moves on to another device.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Text, UnknownFields};

use crate::enums::{
    ConnectionDeviceIDType, DeviceIDType, EventCause, LocalConnectionState, PeripheralType,
};
use crate::tags;

/// A call was put in a queue.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 21, service = ClientEvents, kind = Event)]
pub struct CallQueuedEvent<'a> {
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
    /// The service that the call belongs to, as the peripheral numbers it,
    /// [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for none. In Unified CCX the ID of the
    /// application.
    pub service_number: u32,
    /// The same service as the ICM numbers it, [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for
    /// none.
    pub service_id: u32,
    /// How to read `queue_device_id`.
    pub queue_device_type: DeviceIDType,
    /// How to read `calling_device_id`.
    pub calling_device_type: DeviceIDType,
    /// How to read `called_device_id`.
    pub called_device_type: DeviceIDType,
    /// How to read `last_redirect_device_id`.
    pub last_redirect_device_type: DeviceIDType,
    /// How many calls are in the queue.
    pub num_queued: u16,
    /// How many elements `skill_groups` has.
    #[cti(counts = skill_groups)]
    pub num_skill_groups: Count,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that holds the queue. Its kind is in `queue_device_type`.
    #[cti(tag = tags::QUEUE_DEVID, max = 64)]
    pub queue_device_id: Option<Text<'a>>,
    /// The device that calls. Its kind is in `calling_device_type`.
    #[cti(tag = tags::CALLING_DEVID, max = 64)]
    pub calling_device_id: Option<Text<'a>>,
    /// The device that was called. Its kind is in `called_device_type`.
    #[cti(tag = tags::CALLED_DEVID, max = 64)]
    pub called_device_id: Option<Text<'a>>,
    /// The device that last sent the call on. Its kind is in `last_redirect_device_type`.
    #[cti(tag = tags::LAST_REDIRECT_DEVID, max = 64)]
    pub last_redirect_device_id: Option<Text<'a>>,
    /// The skill groups, in wire order.
    #[cti(group)]
    pub skill_groups: Vec<QueuedSkillGroup>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A skill group that a call waits for.
///
/// In this message the guide makes the number signed, in [`CallDequeuedEvent`] it does not.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct QueuedSkillGroup {
    /// The skill group as the peripheral numbers it. In Unified CCX the ID of the contact service
    /// queue (CSQ).
    #[cti(tag = tags::SKILL_GROUP_NUMBER, name = "SkillGroupNumber")]
    pub number: Option<i32>,
    /// The same skill group as the ICM numbers it.
    #[cti(tag = tags::SKILL_GROUP_ID, name = "SkillGroupID")]
    pub id: Option<u32>,
    /// The skill group's priority, 0 where it has none.
    #[cti(tag = tags::SKILL_GROUP_PRIORITY, name = "SkillGroupPriority")]
    pub priority: Option<u16>,
}

/// A call was taken from a queue.
///
/// This is the layout of Unified CCE; [`CcxCallDequeuedEvent`](crate::CcxCallDequeuedEvent) is that
/// of Unified CCX, which has the fields in another order.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 86, service = ClientEvents, kind = Event, ccx(never))]
pub struct CallDequeuedEvent<'a> {
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
    /// The kind of device that holds the queue.
    pub queue_device_type: DeviceIDType,
    /// The service that the call belongs to, as the peripheral numbers it,
    /// [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for none.
    pub service_number: u32,
    /// The same service as the ICM numbers it, [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for
    /// none.
    pub service_id: u32,
    /// How many calls are in the queue.
    pub num_queued: u16,
    /// How many elements `skill_groups` has.
    #[cti(counts = skill_groups)]
    pub num_skill_groups: Count,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The skill groups, in wire order.
    #[cti(group)]
    pub skill_groups: Vec<DequeuedSkillGroup>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A skill group that a call was taken from.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct DequeuedSkillGroup {
    /// The skill group as the peripheral numbers it. In Unified CCX the ID of the contact service
    /// queue (CSQ).
    #[cti(tag = tags::SKILL_GROUP_NUMBER, name = "SkillGroupNumber")]
    pub number: Option<u32>,
    /// The same skill group as the ICM numbers it.
    #[cti(tag = tags::SKILL_GROUP_ID, name = "SkillGroupID")]
    pub id: Option<u32>,
    /// The skill group's priority, 0 where it has none.
    #[cti(tag = tags::SKILL_GROUP_PRIORITY, name = "SkillGroupPriority")]
    pub priority: Option<u16>,
}

/// A call was taken from a device and sent to another one.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 19, service = ClientEvents, kind = Event)]
pub struct CallDivertedEvent<'a> {
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
    /// The service that the call belongs to, as the peripheral numbers it,
    /// [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for none. In Unified CCX the ID of the
    /// application.
    pub service_number: u32,
    /// The same service as the ICM numbers it, [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for
    /// none.
    pub service_id: u32,
    /// How to read `diverting_device_id`.
    pub diverting_device_type: DeviceIDType,
    /// How to read `called_device_id`.
    pub called_device_type: DeviceIDType,
    /// The state of the connection at the device that the event is seen from.
    pub local_connection_state: LocalConnectionState,
    /// Why it happened.
    pub event_cause: EventCause,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that the call is taken away from. Its kind is in `diverting_device_type`.
    #[cti(tag = tags::DIVERTING_DEVID, max = 64)]
    pub diverting_device_id: Option<Text<'a>>,
    /// The device that the call goes to. Its kind is in `called_device_type`.
    #[cti(tag = tags::CALLED_DEVID, max = 64)]
    pub called_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
