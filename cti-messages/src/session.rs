//! Session management: opening a session, keeping it alive, closing it, and the standby side's
//! maintenance messages.
//!
//! The layouts of two of these messages are not published:
//! [`agent_reporting`](crate::agent_reporting) says how to declare one that is known from
//! elsewhere.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Octets, Text, Timestamp, UnknownFields};

use crate::enums::{AgentState, MultilineAgentControl, PeripheralType, SessionType, StatusCode};
use crate::masks::{
    AgentStateMask, CallEventMask, ConfigInformationMask, CtiServiceMask, PgStatus,
};
use crate::tags;

/// A client opens a session.
///
/// It must be the first message of the connection, and settles the protocol version, the services
/// and the events. Answered by [`OpenConf`], on failure by [`FailureConf`](crate::FailureConf).
///
/// `UniqueInstanceID` (a string, from version 23 on) is left out, for its tag is not published: it
/// arrives among the unknown fields.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 3, service = SessionManagement, kind = Request)]
pub struct OpenReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The protocol version that the client asks for; the session uses it.
    pub version_number: u32,
    /// Seconds without a message after which the server drops the session,
    /// [`NO_IDLE_TIMEOUT`](crate::constants::NO_IDLE_TIMEOUT) for never. Heartbeats keep it open.
    pub idle_timeout: u32,
    /// The peripheral of the agent whose events are wanted,
    /// [`NULL_PERIPHERAL_ID`](crate::constants::NULL_PERIPHERAL_ID) for none. Reserved in Unified
    /// CCX: 0.
    pub peripheral_id: u32,
    /// The services that the client wants.
    pub services_requested: CtiServiceMask,
    /// The call events that are wanted.
    pub call_msg_mask: CallEventMask,
    /// The agent states that are wanted as events.
    pub agent_state_mask: AgentStateMask,
    /// The configuration events that are wanted.
    pub config_msg_mask: ConfigInformationMask,
    /// Reserved: 0.
    pub reserved_1: u32,
    /// Reserved: 0.
    pub reserved_2: u32,
    /// Reserved: 0.
    pub reserved_3: u32,

    /// The client's user name.
    #[cti(tag = tags::CLIENT_ID, max = 64, required)]
    pub client_id: Option<Text<'a>>,
    /// The password that goes with `client_id`, as bytes.
    #[cti(tag = tags::CLIENT_PASSWORD, max = 64, required)]
    pub client_password: Option<Octets<'a>>,
    /// A signature of the client's own, shown with calls that it works on.
    #[cti(tag = tags::CLIENT_SIGNATURE, max = 64)]
    pub client_signature: Option<Text<'a>>,
    /// The extension of the agent whose events are wanted.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The ID of the agent whose events are wanted.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The instrument of the agent whose events are wanted.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The application path, as the ICM numbers it.
    #[cti(tag = tags::APP_PATH_ID)]
    pub application_path_id: Option<i32>,
    /// The ID of the agent whose events are wanted, where it may be longer than `agent_id` allows.
    /// Only the guide's table of tags lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The session is open.
///
/// `session_type` is read from version 23 on; the guide's list of changes names 24, its own text
/// for version 23 has it already. Answers [`OpenReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 4, service = SessionManagement, kind = Confirmation)]
pub struct OpenConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The services that the server granted.
    pub services_granted: CtiServiceMask,
    /// The monitor that opening the session created, 0 for none.
    pub monitor_id: u32,
    /// What is wrong at the peripheral gateway: no bit set if all is well. In Unified CCX the
    /// status of the system, one value and not bits: see [`PgStatus`].
    pub pg_status: PgStatus,
    /// The central controller's clock.
    pub icm_central_controller_time: Timestamp,
    /// Whether the agent's peripheral is online; without the Client Events service, whether all
    /// are.
    pub peripheral_online: bool,
    /// The kind of peripheral. 0 in Unified CCX.
    pub peripheral_type: PeripheralType,
    /// The state of the agent that the session is for.
    pub agent_state: AgentState,
    /// The department that the agent belongs to.
    #[cti(since = 19)]
    pub department_id: Option<i32>,
    /// Whether this side is active or standby.
    #[cti(since = 23)]
    pub session_type: Option<SessionType>,

    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// How many elements `peripherals` has. Always 1 in Unified CCX.
    #[cti(tag = tags::NUM_PERIPHERALS, counts = peripherals, since = 14)]
    pub num_peripherals: Count,
    /// The session's peripherals.
    #[cti(group)]
    pub peripherals: Vec<SessionPeripheral>,
    /// The agent's ID where it may be longer than `agent_id` allows. Only the guide's table of tags
    /// lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// The configuration events that the server granted. Only Unified CCX has it, from version 18
    /// on; its bits are those of [`ConfigInformationMask`].
    #[cti(tag = tags::TASK_LIFE, since = 18, cce(never))]
    pub config_msg_mask_granted: Option<u16>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A peripheral of the session, and how it treats agents with several lines.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct SessionPeripheral {
    /// The peripheral, as the ICM numbers it.
    #[cti(tag = tags::PERIPHERAL_ID, since = 14, name = "FltPeripheralID")]
    pub peripheral_id: Option<u32>,
    /// Whether agents may have several lines there. Always 1 in Unified CCX.
    #[cti(tag = tags::MULTI_LINE_AGENT_CONTROL, since = 14)]
    pub multiline_agent_control: Option<MultilineAgentControl>,
}

/// A client keeps its session open while it has nothing else to say.
///
/// Answered by [`HeartbeatConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 5, service = SessionManagement, kind = Request)]
pub struct HeartbeatReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The server is still there.
///
/// Answers [`HeartbeatReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 6, service = SessionManagement, kind = Confirmation)]
pub struct HeartbeatConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client ends its session.
///
/// Answered by [`CloseConf`], and the connection can be closed then.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 7, service = SessionManagement, kind = Request)]
pub struct CloseReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// Why the session is closed.
    pub status: StatusCode,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The session is closed.
///
/// Answers [`CloseReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 8, service = SessionManagement, kind = Confirmation)]
pub struct CloseConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A side becomes active or standby, as far as the name says.
///
/// From version 23 on. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 277, service = SessionManagement, kind = Event, since = 23)]
pub struct StandbyActiveEventMsg<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks the active side to go into maintenance mode.
///
/// Answered by [`ActiveMaintenanceRespMsg`]. From version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 278, service = SessionManagement, kind = Request, since = 23)]
pub struct ActiveMaintenanceReqMsg<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Whether the active side goes into maintenance mode.
///
/// Answers [`ActiveMaintenanceReqMsg`]. From version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 279, service = SessionManagement, kind = Response, since = 23)]
pub struct ActiveMaintenanceRespMsg<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// Whether maintenance mode was accepted.
    pub maintenance_mode_accepted: bool,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Maintenance mode begins or ends.
///
/// From version 23 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 280, service = SessionManagement, kind = Event, since = 23)]
pub struct ActiveMaintenanceEventMsg<'a> {
    /// Whether maintenance mode is on.
    pub maintenance_mode_status: bool,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// No more requests go to this side, as far as the name says.
///
/// From version 23 on. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 281, service = SessionManagement, kind = Indication, since = 23)]
pub struct StoppingRequestsToThisSideInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}
