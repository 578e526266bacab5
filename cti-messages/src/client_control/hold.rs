//! Moving between an active and a held call.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::ConnectionDeviceIDType;
use crate::tags;

/// A client asks that a call be put on hold.
///
/// Answered by [`HoldCallConf`], on failure by [`ControlFailureConf`](crate::ControlFailureConf) or
/// [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 54, service = ClientControl, kind = Request)]
pub struct HoldCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// Whether to keep the line reserved for taking the call back.
    pub reservation: bool,

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

/// The call is on hold.
///
/// Answers [`HoldCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 55, service = ClientControl, kind = Confirmation)]
pub struct HoldCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks that a held call be taken back.
///
/// Answered by [`RetrieveCallConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 62, service = ClientControl, kind = Request)]
pub struct RetrieveCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The held call, as the peripheral numbers it.
    pub held_connection_call_id: u32,
    /// How to read `held_connection_device_id`.
    pub held_connection_device_id_type: ConnectionDeviceIDType,

    /// The device at the held call's connection. Its kind is in `held_connection_device_id_type`.
    #[cti(tag = tags::HELD_CONN_DEVID, max = 64)]
    pub held_connection_device_id: Option<Text<'a>>,
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

/// The call was taken back.
///
/// Answers [`RetrieveCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 63, service = ClientControl, kind = Confirmation)]
pub struct RetrieveCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks that the active call be held and the other one become active, in one step.
///
/// Answered by [`AlternateCallConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 40, service = ClientControl, kind = Request)]
pub struct AlternateCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The active call, as the peripheral numbers it.
    pub active_connection_call_id: u32,
    /// The other call, which becomes active.
    pub other_connection_call_id: u32,
    /// How to read `active_connection_device_id`.
    pub active_connection_device_id_type: ConnectionDeviceIDType,
    /// How to read `other_connection_device_id`.
    pub other_connection_device_id_type: ConnectionDeviceIDType,

    /// The device at the active call's connection. Its kind is in
    /// `active_connection_device_id_type`.
    #[cti(tag = tags::ACTIVE_CONN_DEVID, max = 64)]
    pub active_connection_device_id: Option<Text<'a>>,
    /// The device at the other call's connection. Its kind is in `other_connection_device_id_type`.
    #[cti(tag = tags::OTHER_CONN_DEVID, max = 64)]
    pub other_connection_device_id: Option<Text<'a>>,
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

/// The two calls have changed places.
///
/// Answers [`AlternateCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 41, service = ClientControl, kind = Confirmation)]
pub struct AlternateCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks that the active call end and the held one be taken back, in one step.
///
/// Answered by [`ReconnectCallConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 60, service = ClientControl, kind = Request)]
pub struct ReconnectCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The active call, as the peripheral numbers it.
    pub active_connection_call_id: u32,
    /// The held call, as the peripheral numbers it.
    pub held_connection_call_id: u32,
    /// How to read `active_connection_device_id`.
    pub active_connection_device_id_type: ConnectionDeviceIDType,
    /// How to read `held_connection_device_id`.
    pub held_connection_device_id_type: ConnectionDeviceIDType,

    /// The device at the active call's connection. Its kind is in
    /// `active_connection_device_id_type`.
    #[cti(tag = tags::ACTIVE_CONN_DEVID, max = 64)]
    pub active_connection_device_id: Option<Text<'a>>,
    /// The device at the held call's connection. Its kind is in `held_connection_device_id_type`.
    #[cti(tag = tags::HELD_CONN_DEVID, max = 64)]
    pub held_connection_device_id: Option<Text<'a>>,
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

/// The held call is active again.
///
/// Answers [`ReconnectCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 61, service = ClientControl, kind = Confirmation)]
pub struct ReconnectCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
