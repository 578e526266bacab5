//! Emergency calls, and a supervisor's part in an agent's call.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::{ConnectionDeviceIDType, LineType, SupervisoryAction};
use crate::tags;

/// An agent's client reports that a call is an emergency.
///
/// Answered by [`EmergencyCallConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 121, service = Supervisor, kind = Request)]
pub struct EmergencyCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call that is an emergency.
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
/// Answers [`EmergencyCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 122, service = Supervisor, kind = Confirmation)]
pub struct EmergencyCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The new call to the supervisor.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The line at the device, 0xFFFF where it is not known. Its kind is in `line_type`.
    pub line_handle: u16,
    /// The kind of line that `line_handle` names. In Unified CCX 3 is a business line and 10
    /// another one.
    pub line_type: LineType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// An agent has an emergency: sent to the supervisor's clients.
///
/// The page of Unified CCX prints an invoke ID at the head of the fixed part. No other event has
/// one, so that it is taken for a slip and left out.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 123, service = Supervisor, kind = Event)]
pub struct EmergencyCallEvent<'a> {
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call that is an emergency.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The session of the client that reported the emergency.
    pub session_id: u32,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The client that reported the emergency.
    #[cti(tag = tags::CLIENT_ID, max = 64)]
    pub client_id: Option<Text<'a>>,
    /// The client's IP address, as text. At most 16 bytes in Unified CCX.
    #[cti(tag = tags::CLIENT_ADDRESS, max = 64)]
    pub client_address: Option<Text<'a>>,
    /// The agent's extension. Unified CCX allows 64 bytes, which strict decoding refuses.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The same address where it is IPv6, in versions 14 to 18.
    #[cti(tag = tags::CLIENT_ADDRESS_IPV6, max = 16, since = 14, until = 18)]
    pub client_address_ipv6: Option<Text<'a>>,
    /// The agent's ID where it may be longer than `agent_id` allows. Only the guide's table of tags
    /// lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A supervisor's client asks to monitor, whisper into, barge in on, intercept or leave an agent's
/// call.
///
/// Answered by [`SuperviseCallConf`], on failure by
/// [`ControlFailureConf`](crate::ControlFailureConf) or [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 124, service = Supervisor, kind = Request)]
pub struct SuperviseCallReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The agent's call, as the peripheral numbers it.
    pub agent_connection_call_id: u32,
    /// The supervisor's own call, [`NULL_CALL_ID`](crate::constants::NULL_CALL_ID) for none.
    pub supervisor_connection_call_id: u32,
    /// How to read `agent_connection_device_id`.
    pub agent_connection_device_id_type: ConnectionDeviceIDType,
    /// How to read `supervisor_connection_device_id`.
    pub supervisor_connection_device_id_type: ConnectionDeviceIDType,
    /// What the supervisor wants to do.
    pub supervisory_action: SupervisoryAction,

    /// The device at the agent's connection. Its kind is in `agent_connection_device_id_type`.
    #[cti(tag = tags::AGENT_CONNECTION_DEVID, max = 64)]
    pub agent_connection_device_id: Option<Text<'a>>,
    /// The device at the supervisor's connection. Its kind is in
    /// `supervisor_connection_device_id_type`.
    #[cti(tag = tags::SUPERVISOR_CONNECTION_DEVID, max = 64)]
    pub supervisor_connection_device_id: Option<Text<'a>>,
    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The supervisor's instrument, as the peripheral names it.
    #[cti(tag = tags::SUPERVISOR_INSTRUMENT, max = 64)]
    pub supervisor_instrument: Option<Text<'a>>,
    /// The agent's ID where it may be longer than `agent_id` allows. Only the guide's table of tags
    /// lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The supervisor's part in the call was changed.
///
/// Answers [`SuperviseCallReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 125, service = Supervisor, kind = Confirmation)]
pub struct SuperviseCallConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The call that the supervisor is in.
    pub connection_call_id: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
