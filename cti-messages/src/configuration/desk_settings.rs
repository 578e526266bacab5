//! Sets of agent desk settings, as configured.

use alloc::vec::Vec;

use cti_codec::{Count, Group, Message, Text, UnknownFields};

use crate::enums::{RecordType, WrapupDataMode};
use crate::masks::DeskSettingsMask;
use crate::tags;

/// Agent desk settings, as configured.
///
/// From version 22 on.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 261, service = ConfigurationAcquisition, kind = Event, since = 22)]
pub struct ConfigAgentDeskSettingsEvent<'a> {
    /// How many elements `records` has.
    #[cti(counts = records)]
    pub num_records: Count,

    /// The records, one for each item of configuration.
    #[cti(group)]
    pub records: Vec<AgentDeskSettingsRecord<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// One set of agent desk settings.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct AgentDeskSettingsRecord<'a> {
    /// Whether the item is new, changed or gone.
    #[cti(tag = tags::RECORD_TYPE)]
    pub record_type: Option<RecordType>,
    /// The set of desk settings.
    #[cti(tag = tags::AGENT_DESK_SETTINGS_ID, since = 22)]
    pub agent_desk_settings_id: Option<u32>,
    /// Settings that are on or off.
    #[cti(tag = tags::FLT_DESK_SETTINGS_MASK)]
    pub flt_desk_settings_mask: Option<DeskSettingsMask>,
    /// Whether wrap-up data are wanted after inbound calls.
    #[cti(tag = tags::FLT_WRAP_UP_DATA_INCOMING_MODE)]
    pub flt_wrap_up_data_incoming_mode: Option<WrapupDataMode>,
    /// Whether wrap-up data are wanted after outbound calls.
    #[cti(tag = tags::FLT_WRAP_UP_DATA_OUTGOING_MODE)]
    pub flt_wrap_up_data_outgoing_mode: Option<WrapupDataMode>,
    /// Seconds without activity after which a not-ready agent is signed out.
    #[cti(tag = tags::FLT_LOGOUT_NON_ACTIVITY_TIME)]
    pub flt_logout_non_activity_time: Option<u32>,
    /// How often the agent's calls are recorded for quality.
    #[cti(tag = tags::FLT_QUALITY_RECORDING_RATE)]
    pub flt_quality_recording_rate: Option<u32>,
    /// Seconds that a call rings before it is taken away.
    #[cti(tag = tags::FLT_RING_NO_ANSWER_TIME)]
    pub flt_ring_no_answer_time: Option<u32>,
    /// Whether the agent sees a warning when silently monitored.
    #[cti(tag = tags::FLT_SILENT_MONITOR_WARNING_MESSAGE)]
    pub flt_silent_monitor_warning_message: Option<u32>,
    /// Whether the agent hears a click when silently monitored.
    #[cti(tag = tags::FLT_SILENT_MONITOR_AUDIBLE_INDICATION)]
    pub flt_silent_monitor_audible_indication: Option<u32>,
    /// How a call for the supervisor's help is made.
    #[cti(tag = tags::FLT_SUPERVISOR_ASSIST_CALL_METHOD)]
    pub flt_supervisor_assist_call_method: Option<u32>,
    /// How an emergency call is made.
    #[cti(tag = tags::FLT_EMERGENCY_CALL_METHOD)]
    pub flt_emergency_call_method: Option<u32>,
    /// Whether an emergency call is recorded by itself.
    #[cti(tag = tags::FLT_AUTO_RECORD_ON_EMERGENCY)]
    pub flt_auto_record_on_emergency: Option<u32>,
    /// Which way recording requests take.
    #[cti(tag = tags::FLT_RECORDING_MODE)]
    pub flt_recording_mode: Option<u32>,
    /// Seconds of automatic wrap-up.
    #[cti(tag = tags::FLT_WORK_MODE_TIMER)]
    pub flt_work_mode_timer: Option<u32>,
    /// The dialled number that a call is sent to when it is not answered, by ID.
    #[cti(tag = tags::FLT_RING_NO_ANSWER_DN_ID, name = "FltRingNoAnswerDnId")]
    pub flt_ring_no_answer_dn_id: Option<u32>,
    /// A port address of the agent's device that replaces the default one.
    #[cti(tag = tags::FLT_DEFAULT_DEVICE_PORT_ADDRESS, max = 32)]
    pub flt_default_device_port_address: Option<Text<'a>>,
    /// Whether a zip tone is played when a call arrives.
    #[cti(tag = tags::PLAY_ZIP_TONE, since = 24)]
    pub play_zip_tone: Option<u32>,
    /// How a shared ACD line may be used.
    #[cti(tag = tags::ACD_SHARED_LINE_USAGE, since = 24)]
    pub acd_shared_line_usage: Option<u32>,
}
