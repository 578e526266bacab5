//! Numbers that stand for something. Every enum is open: it keeps a number that has no name.

mod agents;
mod calls;
mod config;
mod control_failures;
mod devices;
mod dialing;
mod dispositions;
mod event_causes;
mod media;
mod session;
mod status_codes;

pub use agents::{
    AgentAvailabilityStatus, AgentGreetingAction, AgentGreetingEventCode, AgentInternalState,
    AgentMode, AgentService, AgentState, AgentWorkMode, ForcedFlag, SilentMonitorStatus,
    SsoEnabled, SupervisoryAction, TaskState, TeamConfigOperation, WrapupDataMode,
};
pub use calls::{CallDirection, CallType, ConsultType, LineType, LocalConnectionState};
pub use config::{ConfigDeviceType, ConfigEndStatus, ConfigKeyStatus, ConfigType, RecordType};
pub use control_failures::ControlFailureCode;
pub use devices::{
    ConnectionDeviceIDType, DeviceIDType, ForwardType, PeripheralType, TypeOfDevice,
};
pub use dialing::{
    AllocationState, AnswerDetectMode, AnsweringMachine, CallMannerType, CallOption,
    CallPlacementType, DestinationCountry, FacilityType,
};
pub use dispositions::DispositionCode;
pub use event_causes::EventCause;
pub use media::{
    MediaForkingDeviceType, PlayToneDirection, RecorderStatus, RecorderType, RecordingType,
    RtpDirection, RtpType,
};
pub use session::{
    ClientEventState, Distribution, MultilineAgentControl, ServerMode, SessionType, SystemEventId,
};
pub use status_codes::StatusCode;
