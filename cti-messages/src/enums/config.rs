//! The download of the configuration.

use cti_codec::{OpenEnum, Unrecognized};

/// Why configuration is sent.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum ConfigType {
    /// Not used.
    #[cti(value = 0)]
    Unused,
    /// The client asked for it.
    #[cti(value = 1)]
    Solicited,
    /// Something changed, and the server tells of its own accord.
    #[cti(value = 2)]
    Unsolicited,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How a request for configuration keys ended.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u32, prefix = "CONFIG_")]
pub enum ConfigKeyStatus {
    /// The keys follow.
    #[cti(value = 0)]
    Success,
    /// The system belongs to a service provider.
    #[cti(value = 1)]
    ServiceProvider,
    /// The server keeps no keys.
    #[cti(value = 2)]
    NoKeySupport,
    /// The server knows no such customer.
    #[cti(value = 3)]
    UnknownCustomer,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How a download of configuration ended.
///
/// In Unified CCX 2 says that the request asked for unknown data.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u32, prefix = "CONFIGEND_")]
pub enum ConfigEndStatus {
    /// Everything was sent.
    #[cti(value = 0)]
    Success,
    /// There is no service provider.
    #[cti(value = 1)]
    NoServiceProvider,
    /// The server knows no such customer.
    #[cti(value = 2)]
    UnknownCustomer,
    /// The request was not valid.
    #[cti(value = 3)]
    Invalid,
    /// There is nothing to send.
    #[cti(value = 4)]
    Empty,
    /// Only a part was sent.
    #[cti(value = 5)]
    Partial,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What a configuration record does to the client's copy.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum RecordType {
    /// Adds an item.
    #[cti(value = 0)]
    Add,
    /// Changes an item.
    #[cti(value = 1)]
    Change,
    /// Removes an item.
    #[cti(value = 2)]
    Delete,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What a configured device is used as.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum ConfigDeviceType {
    /// Not known.
    #[cti(value = 0, name = "UNKNOWN")]
    Unspecified,
    /// The number of a service.
    #[cti(value = 1)]
    Service,
    /// The number of a skill group.
    #[cti(value = 2)]
    SkillGroup,
    /// The number of an agent.
    #[cti(value = 3)]
    AgentId,
    /// The extension of an agent's phone.
    #[cti(value = 4)]
    AgentDeviceExtension,
    /// A route point.
    #[cti(value = 5)]
    RoutePoint,
    /// A CTI port.
    #[cti(value = 6)]
    CtiPort,
    /// A call control group.
    #[cti(value = 7)]
    CallControlGroup,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
