//! Why a peripheral did not carry out a request.

use cti_codec::{OpenEnum, Unrecognized};

/// Why a peripheral did not carry out a request.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "CF_")]
pub enum ControlFailureCode {
    /// It failed, and no more is known.
    #[cti(value = 0)]
    GenericUnspecified,
    /// The operation failed.
    #[cti(value = 1)]
    GenericOperation,
    /// The request does not suit the object it names.
    #[cti(value = 2)]
    RequestIncompatibleWithObject,
    /// A value is out of range.
    #[cti(value = 3)]
    ValueOutOfRange,
    /// The object does not exist.
    #[cti(value = 4)]
    ObjectNotKnown,
    /// The calling device is not valid.
    #[cti(value = 5)]
    InvalidCallingDevice,
    /// The called device is not valid.
    #[cti(value = 6)]
    InvalidCalledDevice,
    /// Calls cannot be forwarded to that destination.
    #[cti(value = 7)]
    InvalidForwardingDestination,
    /// The device may not do this.
    #[cti(value = 8)]
    PrivilegeViolationOnSpecifiedDevice,
    /// The called device may not be called so.
    #[cti(value = 9)]
    PrivilegeViolationOnCalledDevice,
    /// The calling device may not place such a call.
    #[cti(value = 10)]
    PrivilegeViolationOnCallingDevice,
    /// The call's identifier is not valid.
    #[cti(value = 11)]
    InvalidCstaCallIdentifier,
    /// The device's identifier is not valid.
    #[cti(value = 12)]
    InvalidCstaDeviceIdentifier,
    /// The connection's identifier is not valid.
    #[cti(value = 13)]
    InvalidCstaConnectionIdentifier,
    /// The destination is not valid.
    #[cti(value = 14)]
    InvalidDestination,
    /// The feature is not valid.
    #[cti(value = 15)]
    InvalidFeature,
    /// The allocation state of a predictive call is not valid.
    #[cti(value = 16)]
    InvalidAllocationState,
    /// The monitor's cross reference is not known.
    #[cti(value = 17)]
    InvalidCrossRefId,
    /// The kind of object is not valid here.
    #[cti(value = 18)]
    InvalidObjectType,
    /// The request breaks a rule of security.
    #[cti(value = 19)]
    SecurityViolation,
    /// Something is in a state that does not allow this.
    #[cti(value = 21)]
    GenericStateIncompatibility,
    /// The object is in a state that does not allow this.
    #[cti(value = 22)]
    InvalidObjectState,
    /// The connection named as active is not.
    #[cti(value = 23)]
    InvalidConnectionIdForActiveCall,
    /// There is no active call.
    #[cti(value = 24)]
    NoActiveCall,
    /// There is no call on hold.
    #[cti(value = 25)]
    NoHeldCall,
    /// There is no call to end.
    #[cti(value = 26)]
    NoCallToClear,
    /// There is no connection to release.
    #[cti(value = 27)]
    NoConnectionToClear,
    /// There is no call to answer.
    #[cti(value = 28)]
    NoCallToAnswer,
    /// There is no call to complete.
    #[cti(value = 29)]
    NoCallToComplete,
    /// A resource of the system is not to be had.
    #[cti(value = 31)]
    GenericSystemResourceAvailability,
    /// The service is busy.
    #[cti(value = 32)]
    ServiceBusy,
    /// The resource is busy.
    #[cti(value = 33)]
    ResourceBusy,
    /// The resource is out of service.
    #[cti(value = 34)]
    ResourceOutOfService,
    /// The network is busy.
    #[cti(value = 35)]
    NetworkBusy,
    /// The network is out of service.
    #[cti(value = 36)]
    NetworkOutOfService,
    /// There are too many monitors in all.
    #[cti(value = 37)]
    OverallMonitorLimitExceeded,
    /// The conference has too many members.
    #[cti(value = 38)]
    ConferenceMemberLimitExceeded,
    /// What was paid for is used up.
    #[cti(value = 41)]
    GenericSubscribedResourceAvailability,
    /// The object has too many monitors.
    #[cti(value = 42)]
    ObjectMonitorLimitExceeded,
    /// Too many external trunks are in use.
    #[cti(value = 43)]
    ExternalTrunkLimitExceeded,
    /// Too many requests are waiting for an answer.
    #[cti(value = 44)]
    OutstandingRequestLimitExceeded,
    /// Refused to keep the system's performance.
    #[cti(value = 51)]
    GenericPerformanceManagement,
    /// A limit of performance was passed.
    #[cti(value = 52)]
    PerformanceLimitExceeded,
    /// Security: the sequence number is wrong.
    #[cti(value = 61)]
    SequenceNumberViolated,
    /// Security: the time stamp is wrong.
    #[cti(value = 62)]
    TimeStampViolated,
    /// Security: the PAC, a certificate of privileges, is wrong.
    #[cti(value = 63)]
    PacViolated,
    /// Security: the seal is wrong.
    #[cti(value = 64)]
    SealViolated,
    /// Rejected, and no more is known.
    #[cti(value = 70)]
    GenericUnspecifiedRejection,
    /// The operation was rejected.
    #[cti(value = 71)]
    GenericOperationRejection,
    /// Rejected: the same invoke ID is in use.
    #[cti(value = 72)]
    DuplicateInvocationRejection,
    /// Rejected: the operation is not known.
    #[cti(value = 73)]
    UnrecognizedOperationRejection,
    /// Rejected: an argument has the wrong type.
    #[cti(value = 74)]
    MistypedArgumentRejection,
    /// Rejected: resources are short.
    #[cti(value = 75)]
    ResourceLimitationRejection,
    /// Rejected: the ACS handle was terminated.
    #[cti(value = 76)]
    AcsHandleTerminationRejection,
    /// Rejected: the service was terminated.
    #[cti(value = 77)]
    ServiceTerminationRejection,
    /// Rejected: the request timed out.
    #[cti(value = 78)]
    RequestTimeoutRejection,
    /// Rejected: too many requests for the device.
    #[cti(value = 79)]
    RequestsOnDeviceExceededRejection,
    /// The agent ID is not valid.
    #[cti(value = 256)]
    InvalidAgentIdSpecified,
    /// The agent's password is not valid.
    #[cti(value = 257)]
    InvalidPasswordSpecified,
    /// The agent ID or the password is not valid.
    #[cti(value = 258)]
    InvalidAgentIdOrPasswordSpecified,
    /// The agent has already signed in.
    #[cti(value = 259)]
    SpecifiedAgentAlreadySignedOn,
    /// The agent cannot sign in at that device.
    #[cti(value = 260)]
    InvalidLogonDeviceSpecified,
    /// The answering device is not valid.
    #[cti(value = 261)]
    InvalidAnsweringDeviceSpecified,
    /// The skill group is not valid.
    #[cti(value = 262)]
    InvalidSkillGroupSpecified,
    /// The class of service is not valid.
    #[cti(value = 263)]
    InvalidClassOfServiceSpecified,
    /// The team is not valid.
    #[cti(value = 264)]
    InvalidTeamSpecified,
    /// The agent work mode is not valid.
    #[cti(value = 265)]
    InvalidAgentWorkmode,
    /// The reason code is not valid.
    #[cti(value = 266)]
    InvalidAgentReasonCode,
    /// The adjunct and the switch could not communicate.
    #[cti(value = 267)]
    AdjunctSwitchCommError,
    /// The agent takes no part in the call.
    #[cti(value = 268)]
    AgentNotPartyOnCall,
    /// The peripheral failed inside.
    #[cti(value = 269)]
    InternalProcessingError,
    /// The peripheral does not give up control of the call.
    #[cti(value = 270)]
    TakeCallControlRejection,
    /// The peripheral does not give up control of the domain.
    #[cti(value = 271)]
    TakeDomainControlRejection,
    /// Nobody has registered that service.
    #[cti(value = 272)]
    RequestedServiceNotRegistered,
    /// The consultation's type is not valid.
    #[cti(value = 273)]
    InvalidConsultType,
    /// The `ANSMAP` or `ADPARAM` field is not valid.
    #[cti(value = 274)]
    AnsmapOrAdparamFieldNotValid,
    /// The call control table is not valid.
    #[cti(value = 275)]
    InvalidCallControlTableSpecified,
    /// The digits, a delay or the country of a call are not valid.
    #[cti(value = 276)]
    InvalidDigitsRnatimeoutAmsdelayOrCountry,
    /// No port is free for answer detection.
    #[cti(value = 277)]
    AnswerDetectPortUnavailable,
    /// No virtual agent is free.
    #[cti(value = 278)]
    VirtualAgentUnavailable,
    /// The route ended in a takeback and transfer by the network.
    #[cti(value = 279, name = "CF_TAKEBACK_N_XFER_ROUTE_END")]
    TakebackNXferRouteEnd,
    /// The agent must enter wrap-up data first.
    #[cti(value = 280)]
    WrapupDataRequired,
    /// A reason code must be given.
    #[cti(value = 281)]
    ReasonCodeRequired,
    /// The trunk is not valid.
    #[cti(value = 282)]
    InvalidTrunkIdSpecified,
    /// Somebody else uses that extension.
    #[cti(value = 283)]
    SpecifiedExtensionAlreadyInUse,
    /// Two calls without a consultation cannot be joined or transferred.
    #[cti(value = 284)]
    ArbitraryConfOrXferNotSupported,
    /// The matter is with a transfer or consultation in the network.
    #[cti(value = 285)]
    NetworkTransferOrConsult,
    /// A transfer or consultation in the network failed.
    #[cti(value = 286)]
    NetworkTransferOrConsultFailed,
    /// Control of the device is restricted.
    #[cti(value = 287)]
    DeviceRestricted,
    /// Control of the line is restricted.
    #[cti(value = 288)]
    LineRestricted,
    /// The agent's account is locked.
    #[cti(value = 289)]
    AgentAccountLockedOut,
    /// Clients may not drop just any party of a conference.
    #[cti(value = 290)]
    DropAnyPartyNotEnabledCti,
    /// The device has more lines than are supported.
    #[cti(value = 291)]
    MaximumLineLimitExceeded,
    /// The device has a shared line, which is not supported.
    #[cti(value = 292)]
    SharedLinesNotSupported,
    /// More than one device has that extension.
    #[cti(value = 293)]
    ExtensionNotUnique,
    /// The interface controller is not known.
    #[cti(value = 1001)]
    UnknownInterfaceCtrlrId,
    /// The interface controller's type is not valid.
    #[cti(value = 1002)]
    InvalidInterfaceCtrlrType,
    /// The software revision is not supported.
    #[cti(value = 1003)]
    SoftwareRevNoSupported,
    /// The PID is not known.
    #[cti(value = 1004)]
    UnknownPid,
    /// The table is not valid.
    #[cti(value = 1005)]
    InvalidTableSpecified,
    /// The PD service is not active.
    #[cti(value = 1006)]
    PdServiceInactive,
    /// The routing client is not known.
    #[cti(value = 1007)]
    UnknownRoutingClientId,
    /// The routing client's service is not active.
    #[cti(value = 1008)]
    RcServiceInactivate,
    /// The dialed number is not valid.
    #[cti(value = 1009)]
    InvalidDialedNumber,
    /// A parameter is not valid.
    #[cti(value = 1010)]
    InvalidParameter,
    /// Routing failed, and no more is known.
    #[cti(value = 1011)]
    UnknownRoutingProblem,
    /// The revision of a PD message is not supported.
    #[cti(value = 1012)]
    UnsupportedPdMessageRevision,
    /// The revision of a routing client message is not supported.
    #[cti(value = 1013)]
    UnsupportedRcMessageRevision,
    /// The revision of an interface controller message is not supported.
    #[cti(value = 1014)]
    UnsupportedIcMessageRevision,
    /// The routing client's service is not active at the interface manager.
    #[cti(value = 1015)]
    RcServiceInactivatePim,
    /// The agent's greeting could not be controlled.
    #[cti(value = 1016)]
    AgentGreetingControlOperationFailure,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
