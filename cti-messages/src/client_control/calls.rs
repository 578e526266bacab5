//! Answering, sending on and ending a call, and tones during it.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::{ConnectionDeviceIDType, DeviceIDType};
use crate::tags;

/// A client asks that a ringing call be answered.
///
/// Answered by [`AnswerCallConf`], on failure by [`ControlFailureConf`](crate::ControlFailureConf)
/// or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 42, service = ClientControl, kind = Request)]
pub struct AnswerCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The ID of the CTI OS client that a request comes from. Only the guide's table of tags lists
    /// it for this message.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The call was answered.
///
/// Answers [`AnswerCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 43, service = ClientControl, kind = Confirmation)]
pub struct AnswerCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks that a call end, for all its devices.
///
/// Answered by [`ClearCallConf`], on failure by [`ControlFailureConf`](crate::ControlFailureConf)
/// or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 44, service = ClientControl, kind = Request)]
pub struct ClearCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The ID of the CTI OS client that a request comes from. Only the guide's table of tags lists
    /// it for this message.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The call was ended.
///
/// Answers [`ClearCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 45, service = ClientControl, kind = Confirmation)]
pub struct ClearCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks that one device leave a call.
///
/// Answered by [`ClearConnectionConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 46, service = ClientControl, kind = Request)]
pub struct ClearConnectionReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The device that asks for the connection to be cleared. Its kind is in
    /// `requesting_device_id_type`.
    #[cti(tag = tags::REQUESTING_DEVICE_ID, max = 64, since = 14)]
    pub requesting_device_id: Option<Text<'a>>,
    /// The ID of the CTI OS client that a request comes from.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// How to read `requesting_device_id`. The guide prints it in the fixed part, but it has a tag
    /// and clients send it in the floating part.
    #[cti(tag = tags::REQUESTING_DEVICE_ID_TYPE, since = 14)]
    pub requesting_device_id_type: Option<DeviceIDType>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The device has left the call.
///
/// Answers [`ClearConnectionReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 47, service = ClientControl, kind = Confirmation)]
pub struct ClearConnectionConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks that a ringing call be sent to another device.
///
/// Answered by [`DeflectCallConf`], on failure by [`ControlFailureConf`](crate::ControlFailureConf)
/// or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 52, service = ClientControl, kind = Request)]
pub struct DeflectCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// How to read `called_device_id`.
    pub called_device_type: DeviceIDType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The device that the call is to go to. Its kind is in `called_device_type`.
    #[cti(tag = tags::CALLED_DEVID, max = 64)]
    pub called_device_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The ID of the CTI OS client that a request comes from. Only the guide's table of tags lists
    /// it for this message.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The call was sent on.
///
/// Answers [`DeflectCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 53, service = ClientControl, kind = Confirmation)]
pub struct DeflectCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks that tones be sent into a call.
///
/// Answered by [`SendDtmfSignalConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 91, service = ClientControl, kind = Request)]
pub struct SendDtmfSignalReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// Milliseconds that each tone lasts, 0 for the default.
    pub tone_duration: u16,
    /// Milliseconds between tones, 0 for the default.
    pub pause_duration: u32,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The tones to send.
    #[cti(tag = tags::DTMF_STRING, max = 32)]
    pub dtmf_string: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The ID of the CTI OS client that a request comes from.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The tones are being sent.
///
/// Answers [`SendDtmfSignalReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 92, service = ClientControl, kind = Confirmation)]
pub struct SendDtmfSignalConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
