//! Tags above 255, for protocol versions whose tags take two bytes.

/// Whether the agent signs in with single sign-on.
pub const SSO_ENABLED: u16 = 257;
/// Task.
pub const FLT_TASK_ID: u16 = 258;
/// How the central controller saw the task end.
pub const FLT_ICM_DISP: u16 = 259;
/// How the application saw the task end.
pub const FLT_APP_DISP: u16 = 260;
/// How many media routing domains an agent has.
pub const NUM_MRDS: u16 = 261;
/// A media routing domain of an agent.
pub const FLT_AGENT_MRD_ID: u16 = 262;
/// The agent's state in that domain.
pub const FLT_AGENT_MRD_STATE: u16 = 263;
/// Precision queue's ID.
pub const FLT_PRECISION_QUEUE_ID: u16 = 264;
/// Precision queue's name.
pub const FLT_PRECISION_QUEUE_NAME: u16 = 265;
/// How many tasks an agent may have beyond the limit.
pub const MAX_BEYOND_TASK_LIMIT: u16 = 266;
/// Set of desk settings.
pub const AGENT_DESK_SETTINGS_ID: u16 = 267;
/// Whether a transfer may come while the agent is signed out.
pub const XFER_IN_WHILE_LOGGED_OUT: u16 = 268;
/// Key of the peripherals' configuration.
pub const PERIPHERAL_CONFIG_KEY: u16 = 269;
/// Key of the desk settings' configuration.
pub const AGENT_DESK_SETTINGS_CONFIG_KEY: u16 = 270;
/// Peripheral that the record describes.
pub const CONFIG_PERIPHERAL_ID: u16 = 271;
/// Desk settings of agents who have none of their own.
pub const DEFAULT_AGENT_DESK_SETTINGS_ID: u16 = 272;
/// What an agent may and must do.
pub const FLT_DESK_SETTINGS_MASK: u16 = 273;
/// Wrap-up data after incoming calls.
pub const FLT_WRAP_UP_DATA_INCOMING_MODE: u16 = 274;
/// Wrap-up data after outgoing calls.
pub const FLT_WRAP_UP_DATA_OUTGOING_MODE: u16 = 275;
/// Seconds without activity before an agent is signed out.
pub const FLT_LOGOUT_NON_ACTIVITY_TIME: u16 = 276;
/// How often calls are recorded for quality.
pub const FLT_QUALITY_RECORDING_RATE: u16 = 277;
/// Seconds that a phone rings before the call is sent elsewhere.
pub const FLT_RING_NO_ANSWER_TIME: u16 = 278;
/// Whether an agent reads a warning of silent monitoring.
pub const FLT_SILENT_MONITOR_WARNING_MESSAGE: u16 = 279;
/// Whether an agent hears a warning of silent monitoring.
pub const FLT_SILENT_MONITOR_AUDIBLE_INDICATION: u16 = 280;
/// How a call for the supervisor's help is made.
pub const FLT_SUPERVISOR_ASSIST_CALL_METHOD: u16 = 281;
/// How an emergency call is made.
pub const FLT_EMERGENCY_CALL_METHOD: u16 = 282;
/// Whether an emergency call is recorded by itself.
pub const FLT_AUTO_RECORD_ON_EMERGENCY: u16 = 283;
/// How calls are recorded.
pub const FLT_RECORDING_MODE: u16 = 284;
/// Seconds that work after a call may take.
pub const FLT_WORK_MODE_TIMER: u16 = 285;
/// Number to which unanswered calls go, by its ID.
pub const FLT_RING_NO_ANSWER_DN_ID: u16 = 286;
/// Address that an agent's phone has by default, in desk settings.
pub const FLT_DEFAULT_DEVICE_PORT_ADDRESS: u16 = 287;
/// Whether the agent's desktop is connected.
pub const DESKTOP_CONNECTED_FLAG: u16 = 288;
/// Who hears the tone that tells of a recording.
pub const PLAY_TONE_DIRECTION: u16 = 289;
/// Who starts or stops a recording, and how.
pub const INVOCATION_TYPE: u16 = 290;
/// Address of the recorder.
pub const RECORDER_ADDRESS: u16 = 291;
/// Name of the terminal that is recorded.
pub const TERMINAL_NAME: u16 = 292;
/// Name of the device that copies the media.
pub const MEDIA_FORKING_DEVICE_NAME: u16 = 293;
/// Identifier of the call in the signalling protocol.
pub const PROTOCOL_REFERENCE_GUID: u16 = 294;
/// Cluster of the device that copies the media.
pub const MEDIA_FORKING_CLUSTER_ID: u16 = 295;
/// Address of the recorder, as a URI.
pub const RECORDER_URI: u16 = 296;
/// What the recorder said of its failure.
pub const RECORDER_ERROR_MSG: u16 = 297;
/// Whether the call needs its recorder.
pub const RECORDER_TYPE: u16 = 298;
/// How the recorder fared.
pub const RECORDER_STATUS: u16 = 299;
/// Device that records.
pub const RECORDING_DEVICE_ID: u16 = 300;
/// Terminal's type, by its number.
pub const FLT_TERM_TYPE: u16 = 302;
/// Terminal's device name.
pub const FLT_TERM_DEVICE_NAME: u16 = 303;
/// Terminal's type, by its name.
pub const FLT_TERM_TYPE_NAME: u16 = 304;
/// How many instruments a terminal has.
pub const FLT_NUM_INSTRUMENTS: u16 = 305;
/// How agents may share a line for distributed calls.
pub const ACD_SHARED_LINE_USAGE: u16 = 306;
/// Whether a short tone announces a call.
pub const PLAY_ZIP_TONE: u16 = 307;
/// A service that software renders to the agent.
pub const FLT_ENABLED_SERVICES: u16 = 309;
/// How many such services there are.
pub const NUM_OF_ENABLED_SERVICES: u16 = 310;
/// Configuration of the contact centre's AI services.
pub const CCAI_CONFIG_ID: u16 = 311;
/// Count of suggested answers that the agent found good, up to version 24. Since version 25 the
/// same number is [`MEDIA_TYPE`].
pub const NUM_POSITIVE_ANSWERS_SUGGESTIONS: u16 = 312;
/// Count of suggested answers that the agent found bad, up to version 24. Since version 25 the same
/// number is [`MEDIA_PROVIDER`].
pub const NUM_NEGATIVE_ANSWERS_SUGGESTIONS: u16 = 313;
/// Type of a medium, since version 25. Up to version 24 the same number is
/// [`NUM_POSITIVE_ANSWERS_SUGGESTIONS`].
pub const MEDIA_TYPE: u16 = 312;
/// Provider of a medium, since version 25. Up to version 24 the same number is
/// [`NUM_NEGATIVE_ANSWERS_SUGGESTIONS`].
pub const MEDIA_PROVIDER: u16 = 313;
