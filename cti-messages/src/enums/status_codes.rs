//! Why the CTI server refused a request or closed a session.

use cti_codec::{OpenEnum, Unrecognized};

/// Why the CTI server refused a request or closed a session.
///
/// Unified CCX gives some codes another meaning: 2 is a message type that is not valid (as in the
/// guide for version 15 of Unified CCE), 3 a field that is not valid, 7 also a reserved fixed field
/// with a wrong value, 93 a contact service queue (CSQ) that is not valid.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u32, prefix = "E_CTI_")]
pub enum StatusCode {
    /// No error.
    #[cti(value = 0)]
    NoError,
    /// The server does not speak that protocol version.
    #[cti(value = 1)]
    InvalidVersion,
    /// The length of a message is not valid.
    #[cti(value = 2)]
    InvalidMessageLength,
    /// A floating field has a tag that is not valid.
    #[cti(value = 3)]
    InvalidFieldTag,
    /// No session is open.
    #[cti(value = 4)]
    SessionNotOpen,
    /// A session is already open.
    #[cti(value = 5)]
    SessionAlreadyOpen,
    /// A floating field is missing that the request needs.
    #[cti(value = 6)]
    RequiredDataMissing,
    /// There is no such peripheral.
    #[cti(value = 7)]
    InvalidPeripheralId,
    /// The data given for the agent is not valid.
    #[cti(value = 8)]
    InvalidAgentData,
    /// The agent has not signed in.
    #[cti(value = 9)]
    AgentNotLoggedOn,
    /// Another client uses the device.
    #[cti(value = 10)]
    DeviceInUse,
    /// The session is closed because the client has opened a new one.
    #[cti(value = 11)]
    NewSessionOpened,
    /// The session was not granted that function.
    #[cti(value = 12)]
    FunctionNotAvailable,
    /// There is no such call.
    #[cti(value = 13)]
    InvalidCallid,
    /// The call variable may not be written.
    #[cti(value = 14)]
    ProtectedVariable,
    /// The server cannot work at the moment.
    #[cti(value = 15)]
    CtiServerOffline,
    /// No answer came in time.
    #[cti(value = 16)]
    Timeout,
    /// It failed, and no more is known.
    #[cti(value = 17)]
    UnspecifiedFailure,
    /// The idle timeout is not valid.
    #[cti(value = 18)]
    InvalidTimeout,
    /// The mask of services is not valid.
    #[cti(value = 19)]
    InvalidServiceMask,
    /// The mask of call events is not valid.
    #[cti(value = 20)]
    InvalidCallMsgMask,
    /// The mask of agent states is not valid.
    #[cti(value = 21)]
    InvalidAgentStateMask,
    /// A reserved field is not zero.
    #[cti(value = 22)]
    InvalidReservedField,
    /// The length of a floating field is not valid.
    #[cti(value = 23)]
    InvalidFieldLength,
    /// A string of digits holds something else.
    #[cti(value = 24)]
    InvalidDigits,
    /// The message is malformed.
    #[cti(value = 25)]
    BadMessageFormat,
    /// The message may not have a floating field with that tag.
    #[cti(value = 26)]
    InvalidTagForMsgType,
    /// The type of a device's identifier is not valid.
    #[cti(value = 27)]
    InvalidDeviceIdType,
    /// The local connection state is not valid.
    #[cti(value = 28)]
    InvalidLclConnState,
    /// The event cause is not valid.
    #[cti(value = 29)]
    InvalidEventCause,
    /// The number of parties is not valid.
    #[cti(value = 30)]
    InvalidNumParties,
    /// The system event is not valid.
    #[cti(value = 31)]
    InvalidSysEventId,
    /// Agent ID, extension and instrument do not belong together.
    #[cti(value = 32)]
    InconsistentAgentData,
    /// The type of a connection's identifier is not valid.
    #[cti(value = 33)]
    InvalidConnectionIdType,
    /// The call type is not valid.
    #[cti(value = 34)]
    InvalidCallType,
    /// The client takes no part in the call.
    #[cti(value = 35)]
    NotCallParty,
    /// The client's name or password is wrong.
    #[cti(value = 36)]
    InvalidPassword,
    /// The client's connection was lost.
    #[cti(value = 37)]
    ClientDisconnected,
    /// The state of the reported object is not valid.
    #[cti(value = 38)]
    InvalidObjectState,
    /// The number of skill groups is not valid.
    #[cti(value = 39)]
    InvalidNumSkillGroups,
    /// The number of lines is not valid.
    #[cti(value = 40)]
    InvalidNumLines,
    /// The line type is not valid.
    #[cti(value = 41)]
    InvalidLineType,
    /// The allocation state of a predictive call is not valid.
    #[cti(value = 42)]
    InvalidAllocationState,
    /// The treatment of answering machines is not valid.
    #[cti(value = 43)]
    InvalidAnsweringMachine,
    /// The call manner is not valid.
    #[cti(value = 44)]
    InvalidCallMannerType,
    /// The call placement is not valid.
    #[cti(value = 45)]
    InvalidCallPlacementType,
    /// The consultation's type is not valid.
    #[cti(value = 46)]
    InvalidConsultType,
    /// The facility type is not valid.
    #[cti(value = 47)]
    InvalidFacilityType,
    /// The session's protocol version does not have that message.
    #[cti(value = 48)]
    InvalidMsgTypeForVersion,
    /// The session's protocol version does not have that tag.
    #[cti(value = 49)]
    InvalidTagForVersion,
    /// The agent work mode is not valid.
    #[cti(value = 50)]
    InvalidAgentWorkMode,
    /// The call option is not valid.
    #[cti(value = 51)]
    InvalidCallOption,
    /// The destination country is not valid.
    #[cti(value = 52)]
    InvalidDestinationCountry,
    /// The mode of answer detection is not valid.
    #[cti(value = 53)]
    InvalidAnswerDetectMode,
    /// The types of the device identifiers exclude each other.
    #[cti(value = 54)]
    MutuallyExclusDeviceidTypes,
    /// There is no such monitor.
    #[cti(value = 55)]
    InvalidMonitorid,
    /// The client already monitors that session.
    #[cti(value = 56)]
    SessionMonitorAlreadyExists,
    /// The session to monitor is the client's own.
    #[cti(value = 57)]
    SessionMonitorIsClients,
    /// The mask of call control functions is not valid.
    #[cti(value = 58)]
    InvalidCallControlMask,
    /// The mask of features is not valid.
    #[cti(value = 59)]
    InvalidFeatureMask,
    /// The mask of transfer and conference setups is not valid.
    #[cti(value = 60)]
    InvalidTransferConferenceSetupMask,
    /// The index into a named array is not valid.
    #[cti(value = 61)]
    InvalidArrayIndex,
    /// A string holds a character that is not valid.
    #[cti(value = 62)]
    InvalidCharacter,
    /// There is no such client.
    #[cti(value = 63)]
    ClientNotFound,
    /// The supervisor is unknown or has no session.
    #[cti(value = 64)]
    SupervisorNotFound,
    /// There is no such team.
    #[cti(value = 65)]
    TeamNotFound,
    /// The agent has no active call.
    #[cti(value = 66)]
    NoCallActive,
    /// The named variable is not configured.
    #[cti(value = 67)]
    NamedVariableNotConfigured,
    /// The named array is not configured.
    #[cti(value = 68)]
    NamedArrayNotConfigured,
    /// The mask of call variables is not valid.
    #[cti(value = 69)]
    InvalidCallVariableMask,
    /// The element does not exist.
    #[cti(value = 70)]
    ElementNotFound,
    /// The distribution of a user message is not valid.
    #[cti(value = 71)]
    InvalidDistributionType,
    /// There is no such skill group.
    #[cti(value = 72)]
    InvalidSkillGroup,
    /// There is too much data.
    #[cti(value = 73)]
    TooMuchData,
    /// A value is too long.
    #[cti(value = 74)]
    ValueTooLong,
    /// An array was used as a single variable.
    #[cti(value = 75)]
    ScalarFunctionOnArray,
    /// A single variable was used as an array.
    #[cti(value = 76)]
    ArrayFunctionOnScalar,
    /// The number of named variables is not valid.
    #[cti(value = 77)]
    InvalidNumNamedVariables,
    /// The number of named arrays is not valid.
    #[cti(value = 78)]
    InvalidNumNamedArrays,
    /// The direction of a media stream is not valid.
    #[cti(value = 79)]
    InvalidRtpDirection,
    /// The type of a media stream is not valid.
    #[cti(value = 80)]
    InvalidRtpType,
    /// The called party's disposition is not valid.
    #[cti(value = 81)]
    CalledPartyDisposition,
    /// The supervisory action is not valid.
    #[cti(value = 82)]
    InvalidSupervisoryAction,
    /// The client already monitors that team.
    #[cti(value = 83)]
    AgentTeamMonitorAlreadyExists,
    /// There is no such service.
    #[cti(value = 84)]
    InvalidService,
    /// The service's number and ID contradict each other.
    #[cti(value = 85)]
    ServiceConflict,
    /// The skill group's number and ID contradict each other.
    #[cti(value = 86)]
    SkillGroupConflict,
    /// There is no such device.
    #[cti(value = 87)]
    InvalidDevice,
    /// There is no such media routing domain.
    #[cti(value = 88)]
    InvalidMrDomain,
    /// The monitor already exists.
    #[cti(value = 89)]
    MonitorAlreadyExists,
    /// The monitor has ended.
    #[cti(value = 90)]
    MonitorTerminated,
    /// The mask of task events is not valid.
    #[cti(value = 91)]
    InvalidTaskMsgMask,
    /// The server is a standby, and another is the master.
    #[cti(value = 92)]
    ServerNotMaster,
    /// The CSD is not valid.
    #[cti(value = 93)]
    InvalidCsd,
    /// Something is wrong with JTAPI or the call manager.
    #[cti(value = 94)]
    JtapiCcmProblem,
    /// The mask of configuration messages is not valid.
    #[cti(value = 95, name = "E_INVALID_CONFIG_MSG_MASK")]
    InvalidConfigMsgMask,
    /// The configuration was reset by itself.
    #[cti(value = 96)]
    AutoConfigReset,
    /// The monitor's status is not valid.
    #[cti(value = 97)]
    InvalidMonitorStatus,
    /// The type of request is not valid.
    #[cti(value = 98)]
    InvalidRequestType,
    /// The client may not open a standby session.
    #[cti(value = 107)]
    InvalidClientForStandby,
    /// The unique instance ID is not valid.
    #[cti(value = 108)]
    InvalidUniqueInstanceId,
    /// Another client has the same unique instance ID.
    #[cti(value = 109)]
    DuplicateUniqueInstanceId,
    /// The server is in maintenance and takes no requests.
    #[cti(value = 110)]
    ServerInMaintenanceMode,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
