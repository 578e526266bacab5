//! Network recording at a client's request.
//!
//! The guide numbers these messages 267 to 270 in its table of message types and one higher in the
//! tables of the single messages. The table of message types is followed here; a body that a peer
//! sends under the other number can still be decoded as the message on request.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::{ConnectionDeviceIDType, PlayToneDirection};
use crate::tags;

/// A client asks that a call be recorded in the network.
///
/// The guide's own table for the message numbers it 268. Answered by [`StartNetworkRecordingConf`],
/// on failure by [`ControlFailureConf`](crate::ControlFailureConf) or
/// [`FailureConf`](crate::FailureConf). From version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 267, service = ClientControl, kind = Request, since = 23)]
pub struct StartNetworkRecordingReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call to record.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,

    /// Which party hears a tone while the call is recorded.
    #[cti(tag = tags::PLAY_TONE_DIRECTION)]
    pub play_tone_direction: Option<PlayToneDirection>,
    /// How the recording came to be asked for.
    #[cti(tag = tags::INVOCATION_TYPE)]
    pub invocation_type: Option<u16>,
    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The recording was asked for.
///
/// The guide's own table for the message numbers it 269. Answers [`StartNetworkRecordingReq`]. From
/// version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 268, service = ClientControl, kind = Confirmation, since = 23)]
pub struct StartNetworkRecordingConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks that the recording in the network end.
///
/// The guide's own table for the message numbers it 270. Answered by [`StopNetworkRecordingConf`],
/// on failure by [`ControlFailureConf`](crate::ControlFailureConf) or
/// [`FailureConf`](crate::FailureConf). From version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 269, service = ClientControl, kind = Request, since = 23)]
pub struct StopNetworkRecordingReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call whose recording is to end.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,

    /// How the recording came to be asked for.
    #[cti(tag = tags::INVOCATION_TYPE)]
    pub invocation_type: Option<u16>,
    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The end of the recording was asked for.
///
/// The guide's own table for the message numbers it 271. Answers [`StopNetworkRecordingReq`]. From
/// version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 270, service = ClientControl, kind = Confirmation, since = 23)]
pub struct StopNetworkRecordingConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
