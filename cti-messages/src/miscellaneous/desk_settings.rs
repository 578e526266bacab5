//! The desk settings of an agent.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::WrapupDataMode;
use crate::masks::DeskSettingsMask;
use crate::tags;

/// A client asks for an agent's desk settings.
///
/// Answered by [`AgentDeskSettingsConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 131, service = Miscellaneous, kind = Request)]
pub struct AgentDeskSettingsReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,

    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// An agent's desk settings.
///
/// Answers [`AgentDeskSettingsReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 132, service = Miscellaneous, kind = Confirmation)]
pub struct AgentDeskSettingsConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The agent's peripheral, as the ICM numbers it.
    pub peripheral_id: u32,
    /// Settings that are on or off.
    pub desk_settings_mask: DeskSettingsMask,
    /// Whether wrap-up data are wanted after inbound calls.
    pub wrapup_data_incoming_mode: WrapupDataMode,
    /// Whether wrap-up data are wanted after outbound calls.
    pub wrapup_data_outgoing_mode: WrapupDataMode,
    /// Seconds without activity after which a not-ready agent is signed out.
    pub logout_non_activity_time: u32,
    /// How often the agent's calls are recorded for quality.
    pub quality_recording_rate: u32,
    /// Seconds that a call rings before it is taken away.
    pub ring_no_answer_time: u32,
    /// Whether the agent sees a warning when silently monitored.
    pub silent_monitor_warning_message: u32,
    /// Whether the agent hears a click when silently monitored.
    pub silent_monitor_audible_indication: u32,
    /// How a call for the supervisor's help is made.
    pub supervisor_assist_call_method: u32,
    /// How an emergency call is made.
    pub emergency_call_method: u32,
    /// Whether an emergency call is recorded by itself.
    pub auto_record_on_emergency: u32,
    /// Which way recording requests take.
    pub recording_mode: u32,
    /// Seconds of automatic wrap-up.
    pub work_mode_timer: u32,
    /// The dialled number that a call is sent to when it is not answered.
    pub ring_no_answer_dn: u32,

    /// A port address of the agent's device that replaces the default one.
    #[cti(tag = tags::DEFAULT_DEVICE_PORT_ADDRESS, max = 32)]
    pub default_device_port_address: Option<Text<'a>>,
    /// Whether a zip tone is played when a call arrives.
    #[cti(tag = tags::PLAY_ZIP_TONE, since = 24)]
    pub play_zip_tone: Option<u32>,
    /// How a shared ACD line may be used.
    #[cti(tag = tags::ACD_SHARED_LINE_USAGE, since = 24)]
    pub acd_shared_line_usage: Option<u32>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
