//! Messages that only Unified CCX has: two that it lays out in its own way, and two under numbers
//! that Unified CCE reserves.

use alloc::vec::Vec;

use cti_codec::{Count, Message, Octets, Text, UnknownFields};

use crate::client_events::DequeuedSkillGroup;
use crate::enums::{
    ConnectionDeviceIDType, DeviceIDType, EventCause, LineType, LocalConnectionState,
    PeripheralType,
};
use crate::tags;

/// A device asks for service: it has gone off hook, say, and can dial.
///
/// This is the layout of Unified CCX: the line type stands behind the skill group, in the place of
/// its priority. [`CallServiceInitiatedEvent`](crate::CallServiceInitiatedEvent) is that of Unified
/// CCE.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(
    type = 20,
    service = ClientEvents,
    kind = Event,
    name = "CALL_SERVICE_INITIATED_EVENT",
    cce(never)
)]
pub struct CcxCallServiceInitiatedEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened.
    pub peripheral_id: u32,
    /// The kind of peripheral.
    pub peripheral_type: PeripheralType,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// The line at the device, 0xFFFF where it is not known. Its kind is in `line_type`.
    pub line_handle: u16,
    /// Reserved: 3.
    pub reserved_1: u16,
    /// The ID of the application that the call belongs to,
    /// [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for none.
    pub service_number: u32,
    /// Reserved: 0xFFFF_FFFF, in the place of Unified CCE's service ID.
    pub service_id: u32,
    /// The ID of the contact service queue (CSQ),
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) for none.
    pub skill_group_number: u32,
    /// Reserved: 0xFFFF_FFFF, in the place of Unified CCE's skill group ID.
    pub skill_group_id: u32,
    /// The kind of line that `line_handle` names, from version 14 on: 3 is a business line, 10
    /// another one.
    pub line_type: LineType,
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

/// A call was taken from a queue.
///
/// This is the layout of Unified CCX: the queue's device type stands behind the application, and
/// its device ID comes with it. [`CallDequeuedEvent`](crate::CallDequeuedEvent) is that of Unified
/// CCE, with a fixed part of the same size.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 86, service = ClientEvents, kind = Event, name = "CALL_DEQUEUED_EVENT", cce(never))]
pub struct CcxCallDequeuedEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened.
    pub peripheral_id: u32,
    /// The kind of peripheral.
    pub peripheral_type: PeripheralType,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// The ID of the application that the call belongs to,
    /// [`NULL_SERVICE`](crate::constants::NULL_SERVICE) for none.
    pub service_number: u32,
    /// Reserved: 0xFFFF_FFFF, in the place of Unified CCE's service ID.
    pub service_id: u32,
    /// How to read `queue_device_id`.
    pub queue_device_type: DeviceIDType,
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
    /// The contact service queues (CSQs) that the call was taken from, in wire order.
    #[cti(group)]
    pub skill_groups: Vec<DequeuedSkillGroup>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks how many calls wait for an agent.
///
/// Answered by [`QueryAgentQueueStatisticsConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf). Only
/// Unified CCX has it; Unified CCE reserves the number.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 239, service = Miscellaneous, kind = Request, cce(never))]
pub struct QueryAgentQueueStatisticsReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,

    /// The agent's ID, in its long form.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129, required)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// How many calls wait for an agent, and how long the first of them has.
///
/// Answers [`QueryAgentQueueStatisticsReq`]. Only Unified CCX has it; Unified CCE reserves the
/// number.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 240, service = Miscellaneous, kind = Confirmation, cce(never))]
pub struct QueryAgentQueueStatisticsConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// How many calls wait in the agent's queues.
    pub calls_in_queue: u32,
    /// How long the call that has waited longest has been waiting.
    pub oldest_call_in_queue: u32,

    /// The agent's ID, in its long form.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129, required)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
