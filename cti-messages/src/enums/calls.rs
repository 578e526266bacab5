//! What kind of call it is and how each party is connected.

use cti_codec::{OpenEnum, Unrecognized};

/// What kind of call it is.
///
/// The kinds from 27 to 37 belong to outbound campaigns: a reservation call holds an agent, a
/// customer call reaches the person.
///
/// In Unified CCX 0 is not valid, 1 a call that came in to the system and 34 one that an agent
/// places in an outbound campaign.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "CALLTYPE_")]
pub enum CallType {
    /// Came in and is distributed to agents.
    #[cti(value = 1)]
    AcdIn,
    /// Came in to a service that the routing script chose beforehand.
    #[cti(value = 2)]
    PrerouteAcdIn,
    /// Came in to an agent whom the routing script chose beforehand.
    #[cti(value = 3)]
    PrerouteDirectAgent,
    /// Came in by a transfer.
    #[cti(value = 4)]
    TransferIn,
    /// Came in because another place was full.
    #[cti(value = 5)]
    OverflowIn,
    /// Came in without distribution, to an agent's own line for instance.
    #[cti(value = 6)]
    OtherIn,
    /// Placed by the switch without an agent, as a dialer does.
    #[cti(value = 7)]
    AutoOut,
    /// Placed by an agent on the distributed line.
    #[cti(value = 8)]
    AgentOut,
    /// Goes out by another way.
    #[cti(value = 9)]
    Out,
    /// Between agents of the same switch.
    #[cti(value = 10)]
    AgentInside,
    /// Offered, with an outcome not known yet.
    #[cti(value = 11)]
    Offered,
    /// A consultation in the middle of another call.
    #[cti(value = 12)]
    Consult,
    /// A consultation that is offered.
    #[cti(value = 13)]
    ConsultOfferred,
    /// A consultation that became a conference.
    #[cti(value = 14)]
    ConsultConference,
    /// A conference.
    #[cti(value = 15)]
    Conference,
    /// At a device that is not monitored.
    #[cti(value = 16)]
    Unmonitored,
    /// The agent sees the customer's data before the number is dialed.
    #[cti(value = 17)]
    Preview,
    /// Holds an agent for an outbound call.
    #[cti(value = 18)]
    Reservation,
    /// An agent asks the supervisor for help.
    #[cti(value = 19)]
    Assist,
    /// An agent reports an emergency.
    #[cti(value = 20)]
    Emergency,
    /// A supervisor listens to an agent.
    #[cti(value = 21)]
    SupervisorMonitor,
    /// A supervisor speaks to an agent unheard by the caller.
    #[cti(value = 22)]
    SupervisorWhisper,
    /// A supervisor joins an agent's call.
    #[cti(value = 23)]
    SupervisorBargein,
    /// A supervisor takes an agent's call over.
    #[cti(value = 24)]
    SupervisorIntercept,
    /// A task that the central controller routed.
    #[cti(value = 25)]
    TaskRoutedByIcm,
    /// A task that the application routed.
    #[cti(value = 26)]
    TaskRoutedByApplication,
    /// Holds an agent who previews the customer's data.
    #[cti(value = 27, name = "RESERVATION_PREVIEW")]
    ReservationPreview,
    /// Holds an agent who previews the data and then dials directly.
    #[cti(value = 28, name = "RESERVATION_PREVIEW_DIRECT")]
    ReservationPreviewDirect,
    /// Holds an agent while the dialer calls customers.
    #[cti(value = 29, name = "RESERVATION_PREDICTIVE")]
    ReservationPredictive,
    /// Holds an agent for calling a customer back.
    #[cti(value = 30, name = "RESERVATION_CALLBACK")]
    ReservationCallback,
    /// Holds the one agent who promised to call back.
    #[cti(value = 31, name = "RESERVATION_PERSONAL_CALLBACK")]
    ReservationPersonalCallback,
    /// To a customer whom the agent previewed.
    #[cti(value = 32, name = "CUSTOMER_PREVIEW")]
    CustomerPreview,
    /// To a customer, dialed directly from the agent's phone after a preview.
    #[cti(value = 33, name = "CUSTOMER_PREVIEW_DIRECT")]
    CustomerPreviewDirect,
    /// To a customer, by a predictive dialer.
    #[cti(value = 34, name = "CUSTOMER_PREDICTIVE")]
    CustomerPredictive,
    /// To a customer who is called back.
    #[cti(value = 35, name = "CUSTOMER_CALLBACK")]
    CustomerCallback,
    /// To a customer whom one certain agent calls back.
    #[cti(value = 36, name = "CUSTOMER_PERSONAL")]
    CustomerPersonal,
    /// To a customer who is then given to a voice response unit.
    #[cti(value = 37, name = "CUSTOMER_IVR")]
    CustomerIvr,
    /// Not distributed to agents.
    #[cti(value = 38)]
    NonAcd,
    /// Plays an agent's greeting to the caller.
    #[cti(value = 39)]
    PlayAgentGreeting,
    /// Lets an agent record a greeting.
    #[cti(value = 40)]
    RecordAgentGreeting,
    /// Calls back a person who had asked for it.
    #[cti(value = 41)]
    VoiceCallBack,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Which way an agent's current call or task goes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u32)]
pub enum CallDirection {
    /// There is none.
    #[cti(value = 0)]
    None,
    /// Incoming.
    #[cti(value = 1)]
    In,
    /// Outgoing.
    #[cti(value = 2)]
    Out,
    /// Incoming on another line.
    #[cti(value = 3)]
    OtherIn,
    /// Outgoing on another line.
    #[cti(value = 4)]
    OtherOut,
    /// Reserved for a call of an outbound campaign.
    #[cti(value = 5)]
    OutboundReserve,
    /// A preview call of an outbound campaign.
    #[cti(value = 6)]
    OutboundPreview,
    /// A predictive call of an outbound campaign.
    #[cti(value = 7)]
    OutboundPredictive,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// The state of one party's connection to a call.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "LCS_")]
pub enum LocalConnectionState {
    /// Not given.
    #[cti(value = 0xFFFF)]
    None,
    /// No relation between the call and the device.
    #[cti(value = 0)]
    Null,
    /// Off hook and dialing, or asking for service.
    #[cti(value = 1)]
    Initiate,
    /// Ringing.
    #[cti(value = 2)]
    Alerting,
    /// Taking part in the call.
    #[cti(value = 3)]
    Connect,
    /// On hold.
    #[cti(value = 4)]
    Hold,
    /// Waiting in a queue.
    #[cti(value = 5)]
    Queued,
    /// A try to reach the party has failed.
    #[cti(value = 6)]
    Fail,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What an agent's line is for.
///
/// In Unified CCX 3 is a business line and 10 another one: [`UnknownLine`](Self::UnknownLine) and
/// [`NonAcdIn`](Self::NonAcdIn) by the names here.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "LINETYPE_")]
pub enum LineType {
    /// Calls that are distributed to agents.
    #[cti(value = 0)]
    InboundAcd,
    /// Calls that agents place in their work.
    #[cti(value = 1)]
    OutboundAcd,
    /// Calls within the contact centre.
    #[cti(value = 2)]
    Inside,
    /// The peripheral does not say.
    #[cti(value = 3, name = "LINETYPE_UNKNOWN")]
    UnknownLine,
    /// Calls to or from the supervisor.
    #[cti(value = 4)]
    Supervisor,
    /// Messages.
    #[cti(value = 5)]
    Message,
    /// Calls for help.
    #[cti(value = 6)]
    Help,
    /// Calls out.
    #[cti(value = 7)]
    Outbound,
    /// Direct inward dialing: callers dial the line's own number.
    #[cti(value = 8)]
    Did,
    /// Silent monitoring.
    #[cti(value = 9)]
    SilentMonitor,
    /// Incoming calls that are not distributed.
    #[cti(value = 10)]
    NonAcdIn,
    /// Outgoing calls outside the distributed work.
    #[cti(value = 11)]
    NonAcdOut,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What an agent means to do after consulting somebody.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "CT_")]
pub enum ConsultType {
    /// Left open.
    #[cti(value = 0)]
    Unspecified,
    /// Transfer the first call.
    #[cti(value = 1)]
    Transfer,
    /// Bring everyone together in a conference.
    #[cti(value = 2)]
    Conference,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
