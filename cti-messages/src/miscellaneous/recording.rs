//! Recording by a server that is a CTI client.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::{ConnectionDeviceIDType, RtpDirection, RtpType};
use crate::tags;

/// Asks a recording server to record a call.
///
/// The server passes it from the client that asks to the client that registered as a recording
/// server, which answers [`StartRecordingConf`]. Answered by [`StartRecordingConf`], on failure by
/// [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 147, service = Miscellaneous, kind = Request)]
pub struct StartRecordingReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call to record.
    pub connection_call_id: u32,
    /// The UDP port of the media to record.
    pub client_port: u32,
    /// The media's bit rate.
    pub bit_rate: u32,
    /// Milliseconds of media in each packet.
    pub packet_size: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// Which way the media to record go.
    pub direction: RtpDirection,
    /// The kind of media.
    pub rtp_type: RtpType,
    /// Whether echo cancellation is on.
    pub echo_cancellation: u16,
    /// The codec, as the peripheral numbers codecs.
    pub payload_type: u16,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The client that asks for the recording.
    #[cti(tag = tags::CLIENT_ID, max = 64)]
    pub client_id: Option<Text<'a>>,
    /// The IP address of the media to record, as text.
    #[cti(tag = tags::CLIENT_ADDRESS, max = 64)]
    pub client_address: Option<Text<'a>>,
    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The same address where it is IPv6, in versions 14 to 18.
    #[cti(tag = tags::CLIENT_ADDRESS_IPV6, max = 16, since = 14, until = 18)]
    pub client_address_ipv6: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The recording has begun.
///
/// Answers [`StartRecordingReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 148, service = Miscellaneous, kind = Confirmation)]
pub struct StartRecordingConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The recording server's session.
    pub session_id: u32,
    /// A number of the recording server's own for this recording.
    pub server_data: u32,

    /// The recording server that answers.
    #[cti(tag = tags::CLIENT_ID, max = 64)]
    pub client_id: Option<Text<'a>>,
    /// The recording server's IP address, as text.
    #[cti(tag = tags::CLIENT_ADDRESS, max = 64)]
    pub client_address: Option<Text<'a>>,
    /// The same address where it is IPv6, in versions 14 to 18.
    #[cti(tag = tags::CLIENT_ADDRESS_IPV6, max = 16, since = 14, until = 18)]
    pub client_address_ipv6: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Asks the recording server to end a recording.
///
/// Answered by [`StopRecordingConf`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 149, service = Miscellaneous, kind = Request)]
pub struct StopRecordingReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The call whose recording is to end.
    pub connection_call_id: u32,
    /// The UDP port of the recorded media.
    pub client_port: u32,
    /// The recording server's session, from the answer to the start.
    pub session_id: u32,
    /// The recording server's number for this recording, from the answer to the start.
    pub server_data: u32,
    /// How to read `connection_device_id`.
    pub connection_device_id_type: ConnectionDeviceIDType,
    /// Which way the recorded media go.
    pub direction: RtpDirection,

    /// The device at the call's connection. Its kind is in `connection_device_id_type`.
    #[cti(tag = tags::CONNECTION_DEVID, max = 64)]
    pub connection_device_id: Option<Text<'a>>,
    /// The client that asks for the recording to end.
    #[cti(tag = tags::CLIENT_ID, max = 64)]
    pub client_id: Option<Text<'a>>,
    /// The IP address of the recorded media, as text.
    #[cti(tag = tags::CLIENT_ADDRESS, max = 64)]
    pub client_address: Option<Text<'a>>,
    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// The same address where it is IPv6, in versions 14 to 18.
    #[cti(tag = tags::CLIENT_ADDRESS_IPV6, max = 16, since = 14, until = 18)]
    pub client_address_ipv6: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The recording has ended.
///
/// Answers [`StopRecordingReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 150, service = Miscellaneous, kind = Confirmation)]
pub struct StopRecordingConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// The recording server that answers.
    #[cti(tag = tags::CLIENT_ID, max = 64)]
    pub client_id: Option<Text<'a>>,
    /// The recording server's IP address, as text.
    #[cti(tag = tags::CLIENT_ADDRESS, max = 64)]
    pub client_address: Option<Text<'a>>,
    /// The same address where it is IPv6, in versions 14 to 18.
    #[cti(tag = tags::CLIENT_ADDRESS_IPV6, max = 16, since = 14, until = 18)]
    pub client_address_ipv6: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
