//! Events of the system and of clients, and messages between clients.

use cti_codec::{Message, Text, Timestamp, UnknownFields};

use crate::enums::{ClientEventState, DeviceIDType, Distribution, SystemEventId};
use crate::masks::PgStatus;
use crate::tags;

/// The system's state changed: a controller, a peripheral, a server or an instrument came or went.
///
/// The server sends it to all clients.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 31, service = Miscellaneous, kind = Event)]
pub struct SystemEvent<'a> {
    /// What is wrong at the peripheral gateway: no bit set if all is well. In Unified CCX the
    /// status of the system, one value and not bits: see [`PgStatus`].
    pub pg_status: PgStatus,
    /// The central controller's clock.
    pub icm_central_controller_time: Timestamp,
    /// What happened. Unified CCX uses 3 and 4, for the system itself, 10 and 11; the others are
    /// reserved.
    pub system_event_id: SystemEventId,
    /// First argument of the event. What it means depends on `system_event_id`.
    pub system_event_arg_1: u32,
    /// Second argument of the event. What it means depends on `system_event_id`.
    pub system_event_arg_2: u32,
    /// Third argument of the event. What it means depends on `system_event_id`.
    pub system_event_arg_3: u32,
    /// How to read `event_device_id`.
    pub event_device_type: DeviceIDType,

    /// The event in words.
    #[cti(tag = tags::TEXT, max = 255)]
    pub text: Option<Text<'a>>,
    /// The device that the event is about. Its kind is in `event_device_type`.
    #[cti(tag = tags::EVENT_DEVICE_ID, max = 64)]
    pub event_device_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client reports its state, or an event, to the system.
///
/// Answered by [`ClientEventReportConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 32, service = Miscellaneous, kind = Request)]
pub struct ClientEventReportReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// How the client, or the object that it names, does.
    pub state: ClientEventState,

    /// What the client reports on, by a name of its own.
    #[cti(tag = tags::OBJECT_NAME, max = 128)]
    pub object_name: Option<Text<'a>>,
    /// The report in words.
    #[cti(tag = tags::TEXT, max = 255)]
    pub text: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The report was taken.
///
/// Answers [`ClientEventReportReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 33, service = Miscellaneous, kind = Confirmation)]
pub struct ClientEventReportConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client sends a message to other clients.
///
/// They receive it as [`UserMessageEvent`]. Answered by [`UserMessageConf`], on failure by
/// [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 107, service = Miscellaneous, kind = Request)]
pub struct UserMessageReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// Whom the message is for.
    pub distribution: Distribution,

    /// The client that the message is for. `distribution` says when it counts.
    #[cti(tag = tags::CLIENT_ID, max = 64)]
    pub client_id: Option<Text<'a>>,
    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The message itself.
    #[cti(tag = tags::TEXT, max = 255)]
    pub text: Option<Text<'a>>,
    /// The agent's ID where it may be longer than `agent_id` allows. Only the guide's table of tags
    /// lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// The ID of the CTI OS client that a request comes from.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The message was sent.
///
/// Answers [`UserMessageReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 108, service = Miscellaneous, kind = Confirmation)]
pub struct UserMessageConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A message from another client.
///
/// Sent with [`UserMessageReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 109, service = Miscellaneous, kind = Event)]
pub struct UserMessageEvent<'a> {
    /// The central controller's clock.
    pub icm_central_controller_time: Timestamp,
    /// Whom the message was sent to.
    pub distribution: Distribution,

    /// The client that sent the message.
    #[cti(tag = tags::CLIENT_ID, max = 64)]
    pub client_id: Option<Text<'a>>,
    /// The message itself.
    #[cti(tag = tags::TEXT, max = 255)]
    pub text: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
