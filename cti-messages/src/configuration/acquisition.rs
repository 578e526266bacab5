//! Asking for configuration, and the bounds of an answer.

use cti_codec::{Message, Octets, Text, UnknownFields};

use crate::enums::{ConfigEndStatus, ConfigKeyStatus, ConfigType};
use crate::masks::ConfigInformationMask;
use crate::tags;

/// A client asks for the keys of the configuration.
///
/// [`ConfigKeyEvent`] is the answer.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 230, service = ConfigurationAcquisition, kind = Event)]
pub struct ConfigRequestKeyEvent<'a> {
    /// The peripheral whose keys are wanted, as the ICM numbers it.
    pub peripheral_id: u32,

    /// The customer whose configuration is wanted.
    #[cti(tag = tags::CUSTOMER_ID)]
    pub customer_id: Option<u32>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The keys of the configuration.
///
/// A key that is the same as before means that its part of the configuration has not changed. It
/// answers [`ConfigRequestKeyEvent`].
///
/// In Unified CCX a key of 8 zero bytes says that there is none, and that its part of the
/// configuration has to be asked for.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 231, service = ConfigurationAcquisition, kind = Event)]
pub struct ConfigKeyEvent<'a> {
    /// Whether there are keys, and why not.
    #[cti(name = "ConfigkeyStatus")]
    pub config_key_status: ConfigKeyStatus,

    /// The key of the services' configuration, 8 bytes: another key, another configuration. In
    /// Unified CCX that of the applications'.
    #[cti(tag = tags::SERVICE_CONFIG_KEY, max = 8)]
    pub service_config_key: Option<Octets<'a>>,
    /// The key of the skill groups' configuration, 8 bytes. In Unified CCX that of the contact
    /// service queues' (CSQs').
    #[cti(tag = tags::SKILL_GROUP_CONFIG_KEY, max = 8)]
    pub skill_group_config_key: Option<Octets<'a>>,
    /// The key of the agents' configuration, 8 bytes.
    #[cti(tag = tags::AGENT_CONFIG_KEY, max = 8)]
    pub agent_config_key: Option<Octets<'a>>,
    /// The key of the devices' configuration, 8 bytes.
    #[cti(tag = tags::DEVICE_CONFIG_KEY, max = 8)]
    pub device_config_key: Option<Octets<'a>>,
    /// The key of the call types' configuration, 8 bytes.
    #[cti(tag = tags::CALL_TYPE_KEY_CONFIG, max = 8)]
    pub call_type_config_key: Option<Octets<'a>>,
    /// The key of the peripherals' configuration, 8 bytes.
    #[cti(tag = tags::PERIPHERAL_CONFIG_KEY, max = 8, since = 22)]
    pub peripheral_config_key: Option<Octets<'a>>,
    /// The key of the agent desk settings' configuration, 8 bytes.
    #[cti(tag = tags::AGENT_DESK_SETTINGS_CONFIG_KEY, max = 8, since = 22)]
    pub agent_desk_settings_config_key: Option<Octets<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client asks for configuration.
///
/// Events between [`ConfigBeginEvent`] and [`ConfigEndEvent`] are the answer.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 232, service = ConfigurationAcquisition, kind = Event)]
pub struct ConfigRequestEvent<'a> {
    /// The kinds of configuration that are wanted. In Unified CCX 0x10 stands for terminals, from
    /// version 18 on: see [`ConfigInformationMask`].
    pub config_information: ConfigInformationMask,
    /// The configuration events that are wanted.
    #[cti(since = 24)]
    pub config_msg_mask: Option<ConfigInformationMask>,
    /// The peripheral whose configuration is wanted, as the ICM numbers it. Reserved in Unified
    /// CCX: 0.
    pub peripheral_id: u32,

    /// The customer whose configuration is wanted.
    #[cti(tag = tags::CUSTOMER_ID)]
    pub customer_id: Option<u32>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Configuration follows, up to [`ConfigEndEvent`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 233, service = ConfigurationAcquisition, kind = Event)]
pub struct ConfigBeginEvent<'a> {
    /// Whether a client asked for the configuration.
    pub config_type: ConfigType,
    /// The kinds of configuration that follow. In Unified CCX 0x10 stands for terminals, from
    /// version 18 on: see [`ConfigInformationMask`].
    pub config_information: ConfigInformationMask,

    /// The key of the services' configuration, 8 bytes: another key, another configuration. In
    /// Unified CCX that of the applications'.
    #[cti(tag = tags::SERVICE_CONFIG_KEY, max = 8)]
    pub service_config_key: Option<Octets<'a>>,
    /// The key of the skill groups' configuration, 8 bytes. In Unified CCX that of the contact
    /// service queues' (CSQs').
    #[cti(tag = tags::SKILL_GROUP_CONFIG_KEY, max = 8)]
    pub skill_group_config_key: Option<Octets<'a>>,
    /// The key of the agents' configuration, 8 bytes.
    #[cti(tag = tags::AGENT_CONFIG_KEY, max = 8)]
    pub agent_config_key: Option<Octets<'a>>,
    /// The key of the devices' configuration, 8 bytes.
    #[cti(tag = tags::DEVICE_CONFIG_KEY, max = 8)]
    pub device_config_key: Option<Octets<'a>>,
    /// The key of the call types' configuration, 8 bytes.
    #[cti(tag = tags::CALL_TYPE_KEY_CONFIG, max = 8)]
    pub call_type_config_key: Option<Octets<'a>>,
    /// The key of the peripherals' configuration, 8 bytes.
    #[cti(tag = tags::PERIPHERAL_CONFIG_KEY, max = 8, since = 22)]
    pub peripheral_config_key: Option<Octets<'a>>,
    /// The key of the agent desk settings' configuration, 8 bytes.
    #[cti(tag = tags::AGENT_DESK_SETTINGS_CONFIG_KEY, max = 8, since = 22)]
    pub agent_desk_settings_config_key: Option<Octets<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The configuration that began with [`ConfigBeginEvent`] is at its end.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 234, service = ConfigurationAcquisition, kind = Event)]
pub struct ConfigEndEvent<'a> {
    /// How complete the configuration is that came before.
    pub config_end_status: ConfigEndStatus,

    /// The end of the configuration in words.
    #[cti(tag = tags::TEXT, max = 255)]
    pub text: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
