//! How a call is to be placed, predictive calls included.

use cti_codec::{OpenEnum, Unrecognized};

/// How the call should be placed.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "CPT_")]
pub enum CallPlacementType {
    /// The peripheral's default.
    #[cti(value = 0)]
    Unspecified,
    /// An inside call, from line to line.
    #[cti(value = 1)]
    LineCall,
    /// A call out.
    #[cti(value = 2)]
    Outbound,
    /// A call out that needs no access code.
    #[cti(value = 3)]
    OutboundNoAccessCode,
    /// Straight to a position.
    #[cti(value = 4)]
    DirectPosition,
    /// Straight to an agent.
    #[cti(value = 5)]
    DirectAgent,
    /// To the supervisor, for help.
    #[cti(value = 6)]
    SupervisorAssist,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What to do when the calling device is busy.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "CMT_")]
pub enum CallMannerType {
    /// The peripheral's default.
    #[cti(value = 0)]
    Unspecified,
    /// Place the call only from an idle device.
    #[cti(value = 1)]
    Polite,
    /// Place the call anyway, and drop the current one.
    #[cti(value = 2)]
    Belligerent,
    /// Place the call only from a device that is idle or hears a dial tone.
    #[cti(value = 3)]
    SemiPolite,
    /// Set aside by the protocol.
    #[cti(value = 4)]
    Reserved,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// A further wish about the calling agent or the placing of the call.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "COPT_")]
pub enum CallOption {
    /// The peripheral's default.
    #[cti(value = 0)]
    Unspecified,
    /// Dial only when the calling agent is on the line.
    #[cti(value = 1)]
    CallingAgentOnline,
    /// Dial with the calling agent reserved for the call.
    #[cti(value = 2)]
    CallingAgentReserved,
    /// Dial without reserving the calling agent.
    #[cti(value = 3)]
    CallingAgentNotReserved,
    /// Buzz at the base of the calling agent's phone.
    #[cti(value = 4)]
    CallingAgentBuzzBase,
    /// Beep in the calling agent's headset.
    #[cti(value = 5)]
    CallingAgentBeepHset,
    /// Put a service circuit on the call.
    #[cti(value = 6)]
    ServiceCircuitOn,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What a facility code stands for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "FT_")]
pub enum FacilityType {
    /// Left open.
    #[cti(value = 0)]
    Unspecified,
    /// A group of trunks.
    #[cti(value = 1)]
    TrunkGroup,
    /// A skill group, or split.
    #[cti(value = 2)]
    SkillGroup,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// When a predictive call is connected to its agent.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "ALLOC_")]
pub enum AllocationState {
    /// As soon as the customer's phone rings.
    #[cti(value = 0)]
    CallDelivered,
    /// When the customer has answered.
    #[cti(value = 1)]
    CallEstablished,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How the switch decides that a person or a machine has answered.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "ADM_")]
pub enum AnswerDetectMode {
    /// The peripheral's default.
    #[cti(value = 0)]
    Unspecified,
    /// The voice is as long as a threshold.
    #[cti(value = 1)]
    VoiceThreshold,
    /// The voice ends.
    #[cti(value = 2)]
    VoiceEnd,
    /// The voice ends and a delay passes.
    #[cti(value = 3)]
    VoiceEndDelay,
    /// A voice and then a beep.
    #[cti(value = 4)]
    VoiceAndBeep,
    /// A beep.
    #[cti(value = 5)]
    Beep,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What to do with a call that a machine answers.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "AM_")]
pub enum AnsweringMachine {
    /// The peripheral's default.
    #[cti(value = 0)]
    Unspecified,
    /// Connect it to the agent.
    #[cti(value = 1)]
    Connect,
    /// Hang up.
    #[cti(value = 2)]
    Disconnect,
    /// Do not look for answering machines.
    #[cti(value = 3)]
    None,
    /// Do not look for answering machines, and reject modems.
    #[cti(value = 4)]
    NoneNoModem,
    /// Connect it to the agent, but reject modems.
    #[cti(value = 5)]
    ConnectNoModem,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Where a predictive call goes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "DEST_")]
pub enum DestinationCountry {
    /// Left open.
    #[cti(value = 0)]
    Unspecified,
    /// To the United States or Canada.
    #[cti(value = 1)]
    UsAndCanada,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
