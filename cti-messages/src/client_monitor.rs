//! Client monitor: sessions of other clients, and what they exchange.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::StatusCode;
use crate::masks::{AgentStateMask, CallEventMask, CtiServiceMask};
use crate::tags;

/// Another client opened a session.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 99, service = ClientMonitor, kind = Event)]
pub struct ClientSessionOpenedEvent<'a> {
    /// The session that was opened.
    pub session_id: u32,
    /// The peripheral that the client opened the session for.
    pub peripheral_id: u32,
    /// The services that the server granted.
    pub services_granted: CtiServiceMask,
    /// The call events that the client asked for.
    pub call_msg_mask: CallEventMask,
    /// The agent states that the client asked for.
    pub agent_state_mask: AgentStateMask,
    /// The TCP port that the client connected from.
    pub client_port: u32,

    /// The client's IP address, as text.
    #[cti(tag = tags::CLIENT_ADDRESS, max = 64)]
    pub client_address: Option<Text<'a>>,
    /// The user name that the client opened the session with.
    #[cti(tag = tags::CLIENT_ID, max = 64)]
    pub client_id: Option<Text<'a>>,
    /// A signature of the client's own, shown with calls that it works on.
    #[cti(tag = tags::CLIENT_SIGNATURE, max = 64)]
    pub client_signature: Option<Text<'a>>,
    /// The agent's extension.
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
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Another client's session ended.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 100, service = ClientMonitor, kind = Event)]
pub struct ClientSessionClosedEvent<'a> {
    /// The session that was closed.
    pub session_id: u32,
    /// The peripheral that the session was for.
    pub peripheral_id: u32,
    /// Why the session was closed.
    pub status: StatusCode,
    /// The TCP port that the client connected from.
    pub client_port: u32,

    /// The client's IP address, as text.
    #[cti(tag = tags::CLIENT_ADDRESS, max = 64)]
    pub client_address: Option<Text<'a>>,
    /// The user name that the client opened the session with.
    #[cti(tag = tags::CLIENT_ID, max = 64)]
    pub client_id: Option<Text<'a>>,
    /// A signature of the client's own, shown with calls that it works on.
    #[cti(tag = tags::CLIENT_SIGNATURE, max = 64)]
    pub client_signature: Option<Text<'a>>,
    /// The agent's extension.
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
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks to see the messages of another client's session.
///
/// Answered by [`SessionMonitorStartConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 101, service = ClientMonitor, kind = Request)]
pub struct SessionMonitorStartReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The session to monitor.
    pub session_id: u32,

    /// The ID of the CTI OS client that a request comes from. Only the guide's table of tags lists
    /// it for this message.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The session is being monitored.
///
/// Answers [`SessionMonitorStartReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 102, service = ClientMonitor, kind = Confirmation)]
pub struct SessionMonitorStartConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The new monitor, as the request to stop it names it.
    pub monitor_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client ends the monitoring of a session.
///
/// Answered by [`SessionMonitorStopConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 103, service = ClientMonitor, kind = Request)]
pub struct SessionMonitorStopReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The monitor to stop.
    pub monitor_id: u32,

    /// The ID of the CTI OS client that a request comes from. Only the guide's table of tags lists
    /// it for this message.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The session is no longer monitored.
///
/// Answers [`SessionMonitorStopReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 104, service = ClientMonitor, kind = Confirmation)]
pub struct SessionMonitorStopConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
