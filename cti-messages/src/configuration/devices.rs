//! Devices, terminals, peripherals and media routing domains, as configured.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Text, UnknownFields};

use crate::enums::{ConfigDeviceType, RecordType};
use crate::tags;

/// Devices, as configured.
///
/// Unified CCX numbers what a device has by its type, in three fields. An agent (3): the record of
/// the agent in `peripheral_number`, the sign-in ID in `dialed_number`. A route point (5): the call
/// control group in `peripheral_number`, the application in `flt_service_id`, the route point in
/// `dialed_number`, the limit of sessions in `max_queued`. A CTI port (6): the call control group
/// in `peripheral_number`, the port in `dialed_number`. A call control group (7): its ID in
/// `peripheral_number`, the number of its ports in `max_queued`.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 238, service = ConfigurationAcquisition, kind = Event)]
pub struct ConfigDeviceEvent<'a> {
    /// How many elements `records` has.
    #[cti(counts = records)]
    pub num_records: Count,

    /// The records, one for each item of configuration.
    #[cti(group)]
    pub records: Vec<DeviceRecord<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The configuration of one device.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct DeviceRecord<'a> {
    /// Whether the item is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// The peripheral, as the ICM numbers it.
    #[cti(tag = tags::PERIPHERAL_ID)]
    pub flt_peripheral_id: Option<u32>,
    /// The device as the peripheral numbers it.
    #[cti(tag = tags::PERIPHERAL_NUMBER)]
    pub peripheral_number: Option<u32>,
    /// What kind of device it is.
    #[cti(tag = tags::DEVICE_TYPE)]
    pub device_type: Option<ConfigDeviceType>,
    /// How many calls may be queued.
    #[cti(tag = tags::MAX_QUEUED)]
    pub max_queued: Option<u32>,
    /// The service that the device belongs to.
    #[cti(tag = tags::SERVICE_ID)]
    pub flt_service_id: Option<u32>,
    /// The number that callers dial for the device. Unified CCX allows 129 bytes, since it may be a
    /// sign-in ID; strict decoding refuses more than 40.
    #[cti(tag = tags::DIALED_NUMBER, max = 40)]
    pub dialed_number: Option<Text<'a>>,
    /// The DNIS of the device's calls.
    #[cti(tag = tags::DNIS, max = 32)]
    pub dnis: Option<Text<'a>>,
    /// The device's extension.
    #[cti(tag = tags::EXTENSION, max = 16)]
    pub extension: Option<Text<'a>>,
    /// A description for people.
    #[cti(tag = tags::DESCRIPTION, max = 128)]
    pub description: Option<Text<'a>>,
}

/// Terminals, as configured.
///
/// The guide documents it, but its table of message types leaves the number out. From version 24
/// of Unified CCE and version 18 of Unified CCX on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 276, service = ConfigurationAcquisition, kind = Event, since = 24, ccx(since = 18))]
pub struct ConfigTerminalEvent<'a> {
    /// How many elements `records` has.
    #[cti(counts = records)]
    pub num_records: Count,

    /// The records, one for each item of configuration.
    #[cti(group)]
    pub records: Vec<TerminalRecord<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The configuration of one terminal.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct TerminalRecord<'a> {
    /// Whether the item is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// The type of terminal, as a number.
    #[cti(tag = tags::FLT_TERM_TYPE)]
    pub terminal_type: Option<u16>,
    /// The terminal's device name.
    #[cti(tag = tags::FLT_TERM_DEVICE_NAME, max = 64)]
    pub terminal_device_name: Option<Text<'a>>,
    /// The type of terminal in words.
    #[cti(tag = tags::FLT_TERM_TYPE_NAME, max = 100)]
    pub terminal_type_name: Option<Text<'a>>,
    /// How many elements `instruments` has.
    #[cti(tag = tags::FLT_NUM_INSTRUMENTS, counts = instruments)]
    pub num_instruments: Count,
    /// The instruments at the terminal.
    #[cti(tag = tags::AGENT_INSTRUMENT, repeated, max = 64, name = "Instrument")]
    pub instruments: Vec<Text<'a>>,
}

/// Peripherals, as configured.
///
/// From version 22 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 260, service = ConfigurationAcquisition, kind = Event, since = 22)]
pub struct ConfigPeripheralEvent<'a> {
    /// How many elements `records` has.
    #[cti(counts = records)]
    pub num_records: Count,

    /// The records, one for each item of configuration.
    #[cti(group)]
    pub records: Vec<PeripheralRecord>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The configuration of one peripheral.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct PeripheralRecord {
    /// Whether the item is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// The peripheral, as the ICM numbers it.
    #[cti(tag = tags::CONFIG_PERIPHERAL_ID)]
    pub config_peripheral_id: Option<u32>,
    /// The set of desk settings for agents that have none of their own.
    #[cti(tag = tags::DEFAULT_AGENT_DESK_SETTINGS_ID)]
    pub default_agent_desk_settings_id: Option<u32>,
}

/// Media routing domains, as configured.
///
/// Its number is 254. The guide's own table for the message says 245, which is
/// [`ConfigCallTypeEvent`](crate::ConfigCallTypeEvent). From version 20 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 254, service = ConfigurationAcquisition, kind = Event, since = 20)]
pub struct ConfigMrdEvent<'a> {
    /// How many elements `records` has.
    #[cti(counts = records)]
    pub num_records: Count,

    /// The records, one for each item of configuration.
    #[cti(group)]
    pub records: Vec<MediaRoutingDomainRecord<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The configuration of one media routing domain.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct MediaRoutingDomainRecord<'a> {
    /// Whether the item is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// The media routing domain, as the ICM numbers it.
    #[cti(tag = tags::MR_DOMAIN_ID)]
    pub flt_mr_domain_id: Option<u32>,
    /// The domain's name throughout the enterprise.
    #[cti(tag = tags::ENTERPRISE_NAME, max = 32)]
    pub flt_enterprise_name: Option<Text<'a>>,
    /// A description for people.
    #[cti(tag = tags::DESCRIPTION, max = 128)]
    pub flt_description: Option<Text<'a>>,
    /// How long a task may last.
    #[cti(tag = tags::MAX_TASK_DURATION)]
    pub flt_max_task_duration: Option<u32>,
    /// Whether tasks of the domain may be interrupted.
    #[cti(tag = tags::INTERRUPTIBLE)]
    pub flt_interruptible: Option<bool>,
}
