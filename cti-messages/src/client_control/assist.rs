//! Calling a supervisor, and reporting a call of bad quality.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::{ConnectionDeviceIDType, LineType};
use crate::tags;

/// An agent's client asks for the supervisor's help with a call.
///
/// Answered by [`SupervisorAssistConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 118, service = ClientControl, kind = Request)]
pub struct SupervisorAssistReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call that the agent wants help with.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The agent's ID, in its long form. Only Unified CCX has it in this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129, cce(never))]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A call to the supervisor was placed.
///
/// Answers [`SupervisorAssistReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 119, service = ClientControl, kind = Confirmation)]
pub struct SupervisorAssistConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The new call to the supervisor.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The line at the device, 0xFFFF where it is not known. Its kind is in `line_type`.
    pub line_handle: u16,
    /// The kind of line that `line_handle` names.
    pub line_type: LineType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// An agent asks for help: sent to the supervisor's clients.
///
/// Documented for Unified CCX only, under this number.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 120, service = ClientControl, kind = Event)]
pub struct SupervisorAssistEvent<'a> {
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call that the agent wants help with.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The session of the client that asks for help.
    pub session_id: u32,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64, required)]
    pub connection_device_id: Option<Text<'a>>,
    /// The client that asks for help.
    #[cti(tag = tags::CLIENT_ID, max = 64, required)]
    pub client_id: Option<Text<'a>>,
    /// A text that goes with the request for help.
    #[cti(tag = tags::TEXT, max = 255)]
    pub text: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client reports that the line of a call is bad.
///
/// Answered by [`BadCallConf`], on failure by [`ControlFailureConf`](crate::ControlFailureConf) or
/// [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 139, service = ClientControl, kind = Request)]
pub struct BadCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The call, as the peripheral numbers it.
    pub connection_call_id: u32,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The report of the bad line was taken.
///
/// Answers [`BadCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 140, service = ClientControl, kind = Confirmation)]
pub struct BadCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
