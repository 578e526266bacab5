//! Network recording of a call.
//!
//! The guide numbers these messages 271 to 274 in its table of message types and one higher in the
//! tables of the single messages. The table of message types is followed here; a body that a peer
//! sends under the other number can still be decoded as the message on request.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::{
    ConnectionDeviceIDType, DeviceIDType, MediaForkingDeviceType, RecorderStatus, RecorderType,
    RecordingType,
};
use crate::tags;

/// Recording of a call in the network has begun.
///
/// The guide's own table for the message numbers it 272. From version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 271, service = ClientEvents, kind = Event, since = 23)]
pub struct NetworkRecordingStartedEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// How to read `recording_device_id`.
    pub recording_device_type: DeviceIDType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that is recorded. Its kind is in `recording_device_type`.
    #[cti(tag = tags::RECORDING_DEVICE_ID, max = 64)]
    pub recording_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Recording of a call in the network has ended.
///
/// The guide's own table for the message numbers it 273. From version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 272, service = ClientEvents, kind = Event, since = 23)]
pub struct NetworkRecordingEndedEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// How to read `recording_device_id`.
    pub recording_device_type: DeviceIDType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that is recorded. Its kind is in `recording_device_type`.
    #[cti(tag = tags::RECORDING_DEVICE_ID, max = 64)]
    pub recording_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Recording of a call in the network has failed.
///
/// The guide's own table for the message numbers it 274. From version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 273, service = ClientEvents, kind = Event, since = 23)]
pub struct NetworkRecordingFailedEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// How to read `recording_device_id`.
    pub recording_device_type: DeviceIDType,
    /// Why the recording failed, as the peripheral numbers causes.
    pub record_failure_cause: u16,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that is recorded. Its kind is in `recording_device_type`.
    #[cti(tag = tags::RECORDING_DEVICE_ID, max = 64)]
    pub recording_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Where a call is recorded in the network, and by what.
///
/// The guide's own table for the message numbers it 275. From version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 274, service = ClientEvents, kind = Event, since = 23)]
pub struct NetworkRecordingTargetInfoEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// How to read `recording_device_id`.
    pub recording_device_type: DeviceIDType,
    /// Who had the call recorded, and how.
    pub recording_type: RecordingType,
    /// What kind of device copies the media to the recorder.
    pub media_forking_device_type: MediaForkingDeviceType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that is recorded. Its kind is in `recording_device_type`.
    #[cti(tag = tags::RECORDING_DEVICE_ID, max = 64)]
    pub recording_device_id: Option<Text<'a>>,
    /// The recorder's address.
    #[cti(tag = tags::RECORDER_ADDRESS, max = 64)]
    pub recorder_address: Option<Text<'a>>,
    /// The terminal that is recorded.
    #[cti(tag = tags::TERMINAL_NAME, max = 64)]
    pub terminal_name: Option<Text<'a>>,
    /// The device that copies the media to the recorder.
    #[cti(tag = tags::MEDIA_FORKING_DEVICE_NAME, max = 64)]
    pub media_forking_device_name: Option<Text<'a>>,
    /// The GUID that the signalling protocol knows the call by.
    #[cti(tag = tags::PROTOCOL_REFERENCE_GUID, max = 64)]
    pub protocol_reference_guid: Option<Text<'a>>,
    /// The cluster that the copying device belongs to.
    #[cti(tag = tags::MEDIA_FORKING_CLUSTER_ID, max = 64)]
    pub media_forking_cluster_id: Option<Text<'a>>,
    /// The recorder's URI.
    #[cti(tag = tags::RECORDER_URI, max = 64)]
    pub recorder_uri: Option<Text<'a>>,
    /// The recorder's error in words.
    #[cti(tag = tags::RECORDER_ERROR_MSG, max = 64)]
    pub recorder_error_msg: Option<Text<'a>>,
    /// Whether the call may go on without the recorder.
    #[cti(tag = tags::RECORDER_TYPE)]
    pub recorder_type: Option<RecorderType>,
    /// Whether the recorder took the call.
    #[cti(tag = tags::RECORDER_STATUS)]
    pub recorder_status: Option<RecorderStatus>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
