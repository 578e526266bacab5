//! Switches, their devices, and how devices and connections are named.

use cti_codec::{OpenEnum, Unrecognized};

/// How a connection is identified beside its call.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "CONNECTION_ID_")]
pub enum ConnectionDeviceIDType {
    /// No identifier.
    #[cti(value = 0xFFFF)]
    None,
    /// By a device identifier that stays the same from call to call.
    #[cti(value = 0)]
    Static,
    /// By an identifier made for this one call.
    #[cti(value = 1)]
    Dynamic,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What kind of device an identifier names.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "DEVID_")]
pub enum DeviceIDType {
    /// No identifier.
    #[cti(value = 0xFFFF)]
    None,
    /// A device of the peripheral, or a number.
    #[cti(value = 0)]
    DeviceIdentifier,
    /// A trunk.
    #[cti(value = 70)]
    TrunkIdentifier,
    /// A group of trunks.
    #[cti(value = 71)]
    TrunkGroupIdentifier,
    /// An IP phone, by its hardware address.
    #[cti(value = 72)]
    IpPhoneMacIdentifier,
    /// A CTI port.
    #[cti(value = 73)]
    CtiPort,
    /// A CTI route point.
    #[cti(value = 74)]
    RoutePoint,
    /// A device outside the peripheral.
    #[cti(value = 75)]
    External,
    /// The phone of an agent.
    #[cti(value = 76)]
    AgentDevice,
    /// A queue.
    #[cti(value = 77)]
    Queue,
    /// A device that takes no distributed calls.
    #[cti(value = 78)]
    NonAcdDeviceIdentifier,
    /// A device that shares its line with others.
    #[cti(value = 79)]
    SharedDeviceIdentifier,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What a device is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "DEVT_")]
pub enum TypeOfDevice {
    /// A phone.
    #[cti(value = 0)]
    Station,
    /// One line of a phone.
    #[cti(value = 1)]
    Line,
    /// One button of a phone.
    #[cti(value = 2)]
    Button,
    /// A device that distributes calls.
    #[cti(value = 3)]
    Acd,
    /// A trunk to another switch or the network.
    #[cti(value = 4)]
    Trunk,
    /// An operator's console.
    #[cti(value = 5)]
    Operator,
    /// A group of phones.
    #[cti(value = 16)]
    StationGroup,
    /// A group of lines.
    #[cti(value = 17)]
    LineGroup,
    /// A group of buttons.
    #[cti(value = 18)]
    ButtonGroup,
    /// A group of devices that distribute calls.
    #[cti(value = 19)]
    AcdGroup,
    /// A group of trunks.
    #[cti(value = 20)]
    TrunkGroup,
    /// A group of operators' consoles.
    #[cti(value = 21)]
    OperatorGroup,
    /// A CTI port that speaks Skinny.
    #[cti(value = 22)]
    CtiPortSccp,
    /// A CTI port that speaks SIP.
    #[cti(value = 23)]
    CtiPortSip,
    /// Anything else.
    #[cti(value = 255)]
    Other,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Which calls a device forwards.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "FWT_")]
pub enum ForwardType {
    /// All, at once.
    #[cti(value = 0)]
    Immediate,
    /// All, while the device is busy.
    #[cti(value = 1)]
    Busy,
    /// All that nobody answers.
    #[cti(value = 2)]
    NoAns,
    /// Internal ones, while the device is busy.
    #[cti(value = 3)]
    BusyInt,
    /// External ones, while the device is busy.
    #[cti(value = 4)]
    BusyExt,
    /// Internal ones that nobody answers.
    #[cti(value = 5)]
    NoAnsInt,
    /// External ones that nobody answers.
    #[cti(value = 6)]
    NoAnsExt,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Which kind of switch or system a peripheral is.
///
/// Unified CCX sends 21 in events of calls, 0 in OPEN_CONF.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "PT_")]
pub enum PeripheralType {
    /// Aspect.
    #[cti(value = 1)]
    Aspect,
    /// Nortel Meridian.
    #[cti(value = 2)]
    Meridian,
    /// Definity G2.
    #[cti(value = 3)]
    G2,
    /// Definity ECS without expert agent selection.
    #[cti(value = 4)]
    DefinityEcsNonEas,
    /// Definity ECS with expert agent selection.
    #[cti(value = 5)]
    DefinityEcsEas,
    /// Rockwell Galaxy.
    #[cti(value = 6)]
    Galaxy,
    /// Rockwell Spectrum.
    #[cti(value = 7)]
    Spectrum,
    /// A voice response unit.
    #[cti(value = 8)]
    Vru,
    /// A voice response unit that is polled.
    #[cti(value = 9)]
    VruPolled,
    /// Nortel DMS-100.
    #[cti(value = 10)]
    Dms100,
    /// Siemens 9006.
    #[cti(value = 11, name = "PT_SIEMENS_9006")]
    Siemens9006,
    /// Siemens 9005.
    #[cti(value = 12, name = "PT_SIEMENS_9005")]
    Siemens9005,
    /// Alcatel.
    #[cti(value = 13)]
    Alcatel,
    /// The NEC NEAX 2x00 family.
    #[cti(value = 14, name = "PT_NEC_NEAX_2x00")]
    NecNeax2x00,
    /// ACP 1000.
    #[cti(value = 15, name = "PT_ACP_1000")]
    Acp1000,
    /// Nortel Symposium.
    #[cti(value = 16)]
    Symposium,
    /// Enterprise agents of Cisco's own, without a switch of another maker.
    #[cti(value = 17)]
    EnterpriseAgent,
    /// Ericsson MD110.
    #[cti(value = 18)]
    Md110,
    /// A media routing interface, for work other than calls.
    #[cti(value = 19)]
    MediaRouting,
    /// A generic peripheral.
    #[cti(value = 20)]
    Generic,
    /// Customer response solutions over ACMI.
    #[cti(value = 21)]
    AcmiCrs,
    /// An IP contact centre over ACMI.
    #[cti(value = 22)]
    AcmiIpcc,
    /// An IP contact centre in its simplified form.
    #[cti(value = 23)]
    SimplifiedIpcc,
    /// Agent routing services.
    #[cti(value = 24)]
    Ars,
    /// ERS over ACMI.
    #[cti(value = 25)]
    AcmiErs,
    /// Expert advisors over ACMI.
    #[cti(value = 26)]
    AcmiExpertAdvisor,
    /// No peripheral.
    #[cti(value = 0xFFFF)]
    None,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
