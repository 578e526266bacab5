//! Peripheral monitor: events of chosen calls and devices.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::{ConnectionDeviceIDType, DeviceIDType};
use crate::masks::{AgentStateMask, CallEventMask};
use crate::tags;

/// A client asks for the events of a call or a device.
///
/// Answered by [`MonitorStartConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 93, service = PeripheralMonitor, kind = Request)]
pub struct MonitorStartReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call to monitor, [`NULL_CALL_ID`](crate::constants::NULL_CALL_ID) for none.
    pub connection_call_id: u32,
    /// The call events that are wanted.
    pub call_msg_mask: CallEventMask,
    /// The agent states that are wanted as events.
    pub agent_state_mask: AgentStateMask,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// How to read `monitored_device_id`.
    pub monitored_device_type: DeviceIDType,

    /// The connection of the call to monitor. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device to monitor. Its kind is in `monitored_device_type`.
    #[cti(tag = tags::MONITORED_DEVID, max = 64)]
    pub monitored_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The monitor is set up.
///
/// Its events carry `monitor_id`. Answers [`MonitorStartReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 94, service = PeripheralMonitor, kind = Confirmation)]
pub struct MonitorStartConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The new monitor, as later requests and its events name it.
    pub monitor_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client ends a monitor.
///
/// Answered by [`MonitorStopConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 95, service = PeripheralMonitor, kind = Request)]
pub struct MonitorStopReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The monitor to stop.
    pub monitor_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The monitor has ended.
///
/// Answers [`MonitorStopReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 96, service = PeripheralMonitor, kind = Confirmation)]
pub struct MonitorStopConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client changes which events a monitor sends.
///
/// Answered by [`ChangeMonitorMaskConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 97, service = PeripheralMonitor, kind = Request)]
pub struct ChangeMonitorMaskReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The monitor whose masks change.
    pub monitor_id: u32,
    /// The call events that are wanted.
    pub call_msg_mask: CallEventMask,
    /// The agent states that are wanted as events.
    pub agent_state_mask: AgentStateMask,

    /// The ID of the CTI OS client that a request comes from. Only the guide's table of tags lists
    /// it for this message.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The monitor's masks were changed.
///
/// Answers [`ChangeMonitorMaskReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 98, service = PeripheralMonitor, kind = Confirmation)]
pub struct ChangeMonitorMaskConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
