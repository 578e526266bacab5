//! What a device can do, and what calls are at it.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Text, UnknownFields};

use crate::enums::{
    ConnectionDeviceIDType, DeviceIDType, LineType, LocalConnectionState, PeripheralType,
    SilentMonitorStatus, TypeOfDevice,
};
use crate::masks::{
    AgentStateMask, CallControlMask, CallEventMask, ClassOfDevice, OtherFeatureMask,
    TransferConferenceSetupMask,
};
use crate::tags;

/// A client asks what a device can do.
///
/// Answered by [`QueryDeviceInfoConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 78, service = ClientControl, kind = Request)]
pub struct QueryDeviceInfoReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// Reserved.
    pub reserved: u16,

    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// What a device is and can do.
///
/// Answers [`QueryDeviceInfoReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 79, service = ClientControl, kind = Confirmation)]
pub struct QueryDeviceInfoConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The kind of peripheral.
    pub peripheral_type: PeripheralType,
    /// What type of device it is.
    pub type_of_device: TypeOfDevice,
    /// The media that the device handles.
    pub class_of_device: ClassOfDevice,
    /// How many elements `lines` has.
    #[cti(counts = lines)]
    pub num_lines: Count,
    /// Reserved.
    pub reserved: u16,
    /// How many calls may be active at the device at a time.
    pub max_active_calls: u16,
    /// How many calls may be on hold at the device at a time.
    pub max_held_calls: u16,
    /// How many devices a conference may have.
    pub max_devices_in_conference: u16,
    /// The agent states in which a call can be made.
    pub make_call_setup: AgentStateMask,
    /// The situations in which a transfer or a conference can be made.
    pub transfer_conference_setup: TransferConferenceSetupMask,
    /// The call events that the device's peripheral can send.
    pub call_events_supported: CallEventMask,
    /// The control requests that the device's peripheral can do.
    pub call_control_supported: CallControlMask,
    /// Further features of the device's peripheral.
    pub other_features_supported: OtherFeatureMask,

    /// The device's lines.
    #[cti(group)]
    pub lines: Vec<DeviceLine>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A line of a device.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct DeviceLine {
    /// The line. Its kind is in `line_type`.
    #[cti(tag = tags::LINE_HANDLE, name = "LineHandle")]
    pub handle: Option<u16>,
    /// The kind of line.
    #[cti(tag = tags::LINE_TYPE)]
    pub line_type: Option<LineType>,
}

/// A client asks which calls are at a device.
///
/// Answered by [`SnapshotDeviceConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 84, service = ClientControl, kind = Request)]
pub struct SnapshotDeviceReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// How to read `agent_instrument`.
    pub snapshot_device_type: DeviceIDType,

    /// The device. Its kind is in `snapshot_device_type`.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The calls at a device.
///
/// Answers [`SnapshotDeviceReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 85, service = ClientControl, kind = Confirmation)]
pub struct SnapshotDeviceConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// How many elements `calls` has.
    #[cti(counts = calls)]
    pub num_calls: Count,

    /// The calls at the device.
    #[cti(group)]
    pub calls: Vec<DeviceCall<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A call at the device.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct DeviceCall<'a> {
    /// The call ID of the connection.
    #[cti(tag = tags::CALL_CONN_CALLID, name = "CallConnectionCallID")]
    pub call_id: Option<u32>,
    /// How to read `connection_device_id`.
    #[cti(tag = tags::CALL_CONN_DEVID_TYPE, name = "CallConnectionDeviceIDType")]
    pub connection_device_id_type: Option<ConnectionDeviceIDType>,
    /// The device at the connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CALL_CONN_DEVID, max = 64, name = "CallConnectionDeviceID")]
    pub connection_device_id: Option<Text<'a>>,
    /// The state of the call at the device.
    #[cti(tag = tags::CALL_STATE, name = "CallState")]
    pub state: Option<LocalConnectionState>,
    /// The state of the call at the device, as Unified CCX sends it in place of `state`.
    #[cti(tag = tags::CALL_DEV_CONN_STATE, cce(never), name = "CallDeviceConnectionState")]
    pub connection_state: Option<LocalConnectionState>,
    /// The device's part in silent monitoring, in this call.
    #[cti(tag = tags::SILENT_MONITOR_STATUS)]
    pub silent_monitor_status: Option<SilentMonitorStatus>,
}
