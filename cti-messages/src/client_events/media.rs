//! Media streams of a call begin and end.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::{ConnectionDeviceIDType, RtpDirection, RtpType};
use crate::tags;

/// Media of a call begin to flow.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 116, service = ClientEvents, kind = Event)]
pub struct RtpStartedEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The UDP port that the media arrive at.
    pub client_port: u32,
    /// Which way the media go, seen from the device.
    pub direction: RtpDirection,
    /// The kind of media.
    pub rtp_type: RtpType,
    /// The media's bit rate.
    pub bit_rate: u32,
    /// Whether echo cancellation is on.
    pub echo_cancellation: u16,
    /// Milliseconds of media in each packet.
    pub packet_size: u32,
    /// The codec, as the peripheral numbers codecs.
    pub payload_type: u16,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The call whose media it is, as the peripheral numbers it.
    pub connection_call_id: u32,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The IP address that the media arrive at, as text.
    #[cti(tag = tags::CLIENT_ADDRESS, max = 64)]
    pub client_address: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The IP address that the media come from, as text.
    #[cti(tag = tags::SENDING_ADDRESS, max = 64)]
    pub sending_address: Option<Text<'a>>,
    /// The UDP port that the media come from.
    #[cti(tag = tags::SENDING_PORT)]
    pub sending_port: Option<u32>,
    /// The same address where it is IPv6, in versions 14 to 18.
    #[cti(tag = tags::CLIENT_ADDRESS_IPV6, max = 16, since = 14, until = 18)]
    pub client_address_ipv6: Option<Text<'a>>,
    /// The sending address where it is IPv6, in versions 14 to 18.
    #[cti(tag = tags::SENDING_ADDRESS_IPV6, max = 16, since = 14, until = 18)]
    pub sending_address_ipv6: Option<Text<'a>>,
    /// The agent's ID where it may be longer than `agent_id` allows. Only the guide's table of tags
    /// lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Media of a call no longer flow.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 117, service = ClientEvents, kind = Event)]
pub struct RtpStoppedEvent<'a> {
    /// The monitor that caused the event, 0 for none.
    pub monitor_id: u32,
    /// The peripheral where it happened, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The UDP port that the media arrived at.
    pub client_port: u32,
    /// Which way the media went, seen from the device.
    pub direction: RtpDirection,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// The call whose media it is, as the peripheral numbers it.
    pub connection_call_id: u32,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The IP address that the media arrived at, as text. At most 16 bytes in Unified CCX.
    #[cti(tag = tags::CLIENT_ADDRESS, max = 64)]
    pub client_address: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The IP address that the media come from, as text. At most 16 bytes in Unified CCX.
    #[cti(tag = tags::SENDING_ADDRESS, max = 64)]
    pub sending_address: Option<Text<'a>>,
    /// The UDP port that the media come from.
    #[cti(tag = tags::SENDING_PORT)]
    pub sending_port: Option<u32>,
    /// The same address where it is IPv6, in versions 14 to 18.
    #[cti(tag = tags::CLIENT_ADDRESS_IPV6, max = 16, since = 14, until = 18)]
    pub client_address_ipv6: Option<Text<'a>>,
    /// The sending address where it is IPv6, in versions 14 to 18.
    #[cti(tag = tags::SENDING_ADDRESS_IPV6, max = 16, since = 14, until = 18)]
    pub sending_address_ipv6: Option<Text<'a>>,
    /// The agent's ID where it may be longer than `agent_id` allows. Only the guide's table of tags
    /// lists it for this message.
    #[cti(tag = tags::AGENT_ID_LONG, max = 129)]
    pub agent_id_long: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
