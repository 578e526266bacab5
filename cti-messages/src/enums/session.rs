//! The session with the server, its system events, and what clients tell each other.

use cti_codec::{OpenEnum, Unrecognized};

/// The part that a session plays beside the client's other one.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum SessionType {
    /// The server does not say.
    #[cti(value = 0, name = "UNKNOWN")]
    Unspecified,
    /// Carries the client's work.
    #[cti(value = 1)]
    Active,
    /// Stands ready in case the active one is lost.
    #[cti(value = 2)]
    Standby,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Whether clients may control more than one line of an agent's phone.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum MultilineAgentControl {
    /// Just the line that takes distributed calls.
    #[cti(value = 0)]
    SingleLine,
    /// All lines.
    #[cti(value = 1)]
    Multiline,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How a service's requests spread over the clients that offer it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum ServerMode {
    /// One client serves them all, and no other may register.
    #[cti(value = 0)]
    Exclusive,
    /// The clients take turns.
    #[cti(value = 1)]
    RoundRobin,
    /// Every client gets each request.
    #[cti(value = 2)]
    Parallel,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Who receives a user message.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum Distribution {
    /// One client.
    #[cti(value = 0)]
    DistributeToClient,
    /// The supervisor of the sender's team.
    #[cti(value = 1)]
    DistributeToSupervisor,
    /// Everyone in the sender's team.
    #[cti(value = 2)]
    DistributeToTeam,
    /// All clients.
    #[cti(value = 3)]
    DistributeToAll,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How bad the condition is that a client reports.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum ClientEventState {
    /// All is well again.
    #[cti(value = 0)]
    Normal,
    /// Something needs attention.
    #[cti(value = 1)]
    Warning,
    /// Something does not work.
    #[cti(value = 2)]
    Error,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What happened in the system.
///
/// In Unified CCX 3 and 4 say that the system itself is online or offline.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u32, prefix = "SYS_")]
pub enum SystemEventId {
    /// The central controller can be reached again.
    #[cti(value = 1)]
    CentralControllerOnline,
    /// The central controller cannot be reached.
    #[cti(value = 2)]
    CentralControllerOffline,
    /// A peripheral is back.
    #[cti(value = 3)]
    PeripheralOnline,
    /// A peripheral was lost.
    #[cti(value = 4)]
    PeripheralOffline,
    /// A piece of text for people to read.
    #[cti(value = 5)]
    TextFyi,
    /// The peripheral gateway was lost.
    #[cti(value = 6)]
    PeripheralGatewayOffline,
    /// The CTI server cannot work.
    #[cti(value = 7)]
    CtiServerOffline,
    /// The CTI server works again.
    #[cti(value = 8)]
    CtiServerOnline,
    /// A new half hour of reporting has begun.
    #[cti(value = 9)]
    HalfHourChange,
    /// A phone went out of service.
    #[cti(value = 10)]
    InstrumentOutOfService,
    /// A phone is back in service.
    #[cti(value = 11)]
    InstrumentBackInService,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
