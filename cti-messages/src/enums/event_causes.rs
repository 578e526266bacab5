//! Why a call event happened.

use cti_codec::{OpenEnum, Unrecognized};

/// Why a call event happened.
///
/// The causes above 1000, named `CECX_` by the protocol and `Ext` here, say how the call ended:
/// they are those of [`DispositionCode`](super::DispositionCode) plus 1000, for the most part.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "CEC_")]
pub enum EventCause {
    /// No cause is given.
    #[cti(value = 0xFFFF)]
    None,
    /// Somebody monitors the call and takes part in it.
    #[cti(value = 1)]
    ActiveMonitor,
    /// The party went back and forth between two calls.
    #[cti(value = 2)]
    Alternate,
    /// The destination is busy.
    #[cti(value = 3)]
    Busy,
    /// A call back was asked for.
    #[cti(value = 4)]
    CallBack,
    /// The call was given up.
    #[cti(value = 5)]
    CallCancelled,
    /// The device forwards all calls.
    #[cti(value = 6)]
    CallForwardAlways,
    /// The device forwards calls when busy.
    #[cti(value = 7)]
    CallForwardBusy,
    /// The device forwards calls that nobody answers.
    #[cti(value = 8)]
    CallForwardNoAnswer,
    /// The call was forwarded.
    #[cti(value = 9)]
    CallForward,
    /// Nobody answered.
    #[cti(value = 10)]
    CallNotAnswered,
    /// Somebody picked up a call that rang elsewhere.
    #[cti(value = 11)]
    CallPickup,
    /// The call waits for a busy device to become free.
    #[cti(value = 12)]
    CampOn,
    /// The destination cannot be reached.
    #[cti(value = 13)]
    DestNotObtainable,
    /// The destination does not want to be disturbed.
    #[cti(value = 14)]
    DoNotDisturb,
    /// The destination cannot take a call of this kind.
    #[cti(value = 15)]
    IncompatibleDestination,
    /// The account code is not valid.
    #[cti(value = 16)]
    InvalidAccountCode,
    /// Somebody joined at another phone that has the same line.
    #[cti(value = 17)]
    KeyConference,
    /// The party stayed off hook too long and was locked out.
    #[cti(value = 18)]
    Lockout,
    /// Somebody is at work on the equipment.
    #[cti(value = 19)]
    Maintenance,
    /// The network is overloaded.
    #[cti(value = 20)]
    NetworkCongestion,
    /// The network cannot be reached.
    #[cti(value = 21)]
    NetworkNotObtainable,
    /// The call is new.
    #[cti(value = 22)]
    NewCall,
    /// No agent is free.
    #[cti(value = 23)]
    NoAvailableAgents,
    /// Somebody overrode the call.
    #[cti(value = 24)]
    Override,
    /// The call was parked.
    #[cti(value = 25)]
    Park,
    /// The call went elsewhere because a group was full.
    #[cti(value = 26)]
    Overflow,
    /// The call came back, after a hold or a failed transfer for instance.
    #[cti(value = 27)]
    Recall,
    /// The call was sent to another device.
    #[cti(value = 28)]
    Redirected,
    /// The party hears a reorder tone.
    #[cti(value = 29)]
    ReorderTone,
    /// Something that the call needs is not to be had.
    #[cti(value = 30)]
    ResourcesNotAvailable,
    /// Somebody listens in.
    #[cti(value = 31)]
    SilentMonitor,
    /// The call is transferred.
    #[cti(value = 32)]
    Transfer,
    /// No trunk is free.
    #[cti(value = 33)]
    TrunksBusy,
    /// A voice response unit did it.
    #[cti(value = 34)]
    VoiceUnitInitiator,
    /// A timer ran out.
    #[cti(value = 35)]
    TimeOut,
    /// The call is new and came from another site.
    #[cti(value = 36)]
    NewCallInterflow,
    /// A simulation is being set up.
    #[cti(value = 37)]
    SimulationInitRequest,
    /// A simulation is being reset.
    #[cti(value = 38)]
    SimulationResetRequest,
    /// The CTI link to the switch was lost.
    #[cti(value = 39)]
    CtiLinkDown,
    /// The peripheral asked for a reset.
    #[cti(value = 40)]
    PeripheralResetRequest,
    /// A conference of an MD110 ended in a transfer.
    #[cti(value = 41)]
    Md110ConferenceTransfer,
    /// The call stays in its queue.
    #[cti(value = 42)]
    RemainsInQ,
    /// An agent asked the supervisor for help.
    #[cti(value = 43)]
    SupervisorAssist,
    /// An agent reported an emergency.
    #[cti(value = 44)]
    EmergencyCall,
    /// A supervisor ended the call.
    #[cti(value = 45)]
    SupervisorClear,
    /// A supervisor listens in.
    #[cti(value = 46)]
    SupervisorMonitor,
    /// A supervisor speaks to the agent alone.
    #[cti(value = 47)]
    SupervisorWhisper,
    /// A supervisor joined the call.
    #[cti(value = 48)]
    SupervisorBargeIn,
    /// A supervisor took the call over.
    #[cti(value = 49)]
    SupervisorIntercept,
    /// Data about a party changed.
    #[cti(value = 50)]
    CallPartyUpdateInd,
    /// Somebody is being consulted.
    #[cti(value = 51)]
    Consult,
    /// The network interface controller ended the call.
    #[cti(value = 52)]
    NicCallClear,
    /// A cause that the protocol calls DNP.
    #[cti(value = 53)]
    Dnp,
    /// The router was asked for a new destination, before an answer.
    #[cti(value = 54)]
    RouterRequeryBeforeAnswer,
    /// The router was asked for a new destination, after an answer.
    #[cti(value = 55)]
    RouterRequeryAfterAnswer,
    /// The network failed.
    #[cti(value = 56)]
    NetworkError,
    /// The network failed before an answer.
    #[cti(value = 57)]
    NetworkErrorBeforeAnswer,
    /// The network failed after an answer.
    #[cti(value = 58)]
    NetworkErrorAfterAnswer,
    /// A greeting is played.
    #[cti(value = 59)]
    Greeting,
    /// An agent records a greeting.
    #[cti(value = 60)]
    RecordAgentGreeting,
    /// The event tells of a call that already existed, as a snapshot found it.
    #[cti(value = 61)]
    Snapshot,
    /// The queue is full.
    #[cti(value = 62)]
    MaxQueueExceeded,
    /// The caller hung up while still in the network.
    #[cti(value = 1001, name = "CECX_ABAND_NETWORK")]
    ExtAbandNetwork,
    /// The caller hung up in the peripheral's queue.
    #[cti(value = 1002, name = "CECX_ABAND_LOCAL_QUEUE")]
    ExtAbandLocalQueue,
    /// The caller hung up while a phone rang.
    #[cti(value = 1003, name = "CECX_ABAND_RING")]
    ExtAbandRing,
    /// The caller hung up during a delay.
    #[cti(value = 1004, name = "CECX_ABAND_DELAY")]
    ExtAbandDelay,
    /// The caller hung up while the call was passed to another site.
    #[cti(value = 1005, name = "CECX_ABAND_INTERFLOW")]
    ExtAbandInterflow,
    /// The caller hung up while the call was at an agent's terminal.
    #[cti(value = 1006, name = "CECX_ABAND_AGENT_TERMINAL")]
    ExtAbandAgentTerminal,
    /// Over too soon to count.
    #[cti(value = 1007, name = "CECX_SHORT")]
    ExtShort,
    /// The called place was busy.
    #[cti(value = 1008, name = "CECX_BUSY")]
    ExtBusy,
    /// The peripheral was told to answer with a busy tone.
    #[cti(value = 1009, name = "CECX_FORCED_BUSY")]
    ExtForcedBusy,
    /// Ended because nobody answered.
    #[cti(value = 1010, name = "CECX_DROP_NO_ANSWER")]
    ExtDropNoAnswer,
    /// Ended because the destination was busy.
    #[cti(value = 1011, name = "CECX_DROP_BUSY")]
    ExtDropBusy,
    /// Ended on a reorder tone.
    #[cti(value = 1012, name = "CECX_DROP_REORDER")]
    ExtDropReorder,
    /// Ended in the ordinary way, by the primary route.
    #[cti(value = 1013, name = "CECX_DROP_HANDLED_PRIMARY_ROUTE")]
    ExtDropHandledPrimaryRoute,
    /// Ended in the ordinary way, by another route.
    #[cti(value = 1014, name = "CECX_DROP_HANDLED_OTHER")]
    ExtDropHandledOther,
    /// Sent on to another destination.
    #[cti(value = 1015, name = "CECX_REDIRECTED")]
    ExtRedirected,
    /// Connected through without a further outcome known.
    #[cti(value = 1016, name = "CECX_CUT_THROUGH")]
    ExtCutThrough,
    /// Passed to another place at the same site.
    #[cti(value = 1017, name = "CECX_INTRAFLOW")]
    ExtIntraflow,
    /// Passed to another site.
    #[cti(value = 1018, name = "CECX_INTERFLOW")]
    ExtInterflow,
    /// The phone rang and nobody took the call.
    #[cti(value = 1019, name = "CECX_RING_NO_ANSWER")]
    ExtRingNoAnswer,
    /// Intercepted with a reorder tone.
    #[cti(value = 1020, name = "CECX_INTERCEPT_REORDER")]
    ExtInterceptReorder,
    /// Intercepted and denied.
    #[cti(value = 1021, name = "CECX_INTERCEPT_DENIAL")]
    ExtInterceptDenial,
    /// It took too long.
    #[cti(value = 1022, name = "CECX_TIME_OUT")]
    ExtTimeOut,
    /// A voice was detected.
    #[cti(value = 1023, name = "CECX_VOICE_ENERGY")]
    ExtVoiceEnergy,
    /// A sound was detected that could not be classified.
    #[cti(value = 1024, name = "CECX_NONCLASSIFIED_ENERGY_DETECT")]
    ExtNonclassifiedEnergyDetect,
    /// The call was never connected through.
    #[cti(value = 1025, name = "CECX_NO_CUT_THROUGH")]
    ExtNoCutThrough,
    /// Aborted, as a U-abort.
    #[cti(value = 1026, name = "CECX_UABORT")]
    ExtUAbort,
    /// Failed because of software.
    #[cti(value = 1027, name = "CECX_FAILED_SOFTWARE")]
    ExtFailedSoftware,
    /// Transferred without talking to the new party first.
    #[cti(value = 1028, name = "CECX_BLIND_TRANSFER")]
    ExtBlindTransfer,
    /// Transferred after talking to the new party.
    #[cti(value = 1029, name = "CECX_ANNOUNCED_TRANSFER")]
    ExtAnnouncedTransfer,
    /// Became part of a conference.
    #[cti(value = 1030, name = "CECX_CONFERENCED")]
    ExtConferenced,
    /// A transfer that was already counted.
    #[cti(value = 1031, name = "CECX_DUPLICATE_TRANSFER")]
    ExtDuplicateTransfer,
    /// Went to a device that is not monitored.
    #[cti(value = 1032, name = "CECX_UNMONITORED_DEVICE")]
    ExtUnmonitoredDevice,
    /// An answering machine took the call.
    #[cti(value = 1033, name = "CECX_ANSWERING_MACHINE")]
    ExtAnsweringMachine,
    /// Transferred in the network without talking to the new party first.
    #[cti(value = 1034, name = "CECX_NETWORK_BLIND_TRANSFER")]
    ExtNetworkBlindTransfer,
    /// The task was given up while the router had it.
    #[cti(value = 1035, name = "CECX_TASK_ABANDONED_IN_ROUTER")]
    ExtTaskAbandonedInRouter,
    /// The task was given up before any agent was offered it.
    #[cti(value = 1036, name = "CECX_TASK_ABANDONED_BEFORE_OFFERED")]
    ExtTaskAbandonedBeforeOffered,
    /// The task was given up while it was offered to an agent.
    #[cti(value = 1037, name = "CECX_TASK_ABANDONED_WHILE_OFFERED")]
    ExtTaskAbandonedWhileOffered,
    /// The task ended in the ordinary way.
    #[cti(value = 1038, name = "CECX_NORMAL_END_TASK")]
    ExtNormalEndTask,
    /// No identifier could be had for the task.
    #[cti(value = 1039, name = "CECX_CANT_OBTAIN_TASK_ID")]
    ExtCantObtainTaskId,
    /// The agent signed out during the task.
    #[cti(value = 1040, name = "CECX_AGENT_LOGGED_OUT_DURING_TASK")]
    ExtAgentLoggedOutDuringTask,
    /// The task lived longer than tasks may.
    #[cti(value = 1041, name = "CECX_MAX_TASK_LIFETIME_EXCEEDED")]
    ExtMaxTaskLifetimeExceeded,
    /// The connection to the application was lost.
    #[cti(value = 1042, name = "CECX_APPLICATION_PATH_WENT_DOWN")]
    ExtApplicationPathWentDown,
    /// Routing was done.
    #[cti(value = 1043, name = "CECX_ICM_ROUTING_COMPLETE")]
    ExtIcmRoutingComplete,
    /// Routing was switched off.
    #[cti(value = 1044, name = "CECX_ICM_ROUTING_DISABLED")]
    ExtIcmRoutingDisabled,
    /// The application named a media routing domain that does not exist.
    #[cti(value = 1045, name = "CECX_APPL_INVALID_MRD_ID")]
    ExtApplInvalidMrdId,
    /// The application named a dialogue that does not exist.
    #[cti(value = 1046, name = "CECX_APPL_INVALID_DIALOGUE_ID")]
    ExtApplInvalidDialogueId,
    /// The application used the identifier of a dialogue twice.
    #[cti(value = 1047, name = "CECX_APPL_DUPLICATE_DIALOGUE_ID")]
    ExtApplDuplicateDialogueId,
    /// The application used an invoke ID that is not valid.
    #[cti(value = 1048, name = "CECX_APPL_INVALID_INVOKE_ID")]
    ExtApplInvalidInvokeId,
    /// The application named a script selector that does not exist.
    #[cti(value = 1049, name = "CECX_APPL_INVALID_SCRIPT_SELECTOR")]
    ExtApplInvalidScriptSelector,
    /// The application ended the dialogue.
    #[cti(value = 1050, name = "CECX_APPL_TERMINATE_DIALOGUE")]
    ExtApplTerminateDialogue,
    /// The task ended while the application was starting up.
    #[cti(value = 1051, name = "CECX_TASK_ENDED_DURING_APP_INIT")]
    ExtTaskEndedDuringAppInit,
    /// The called party hung up.
    #[cti(value = 1052, name = "CECX_CALLED_PARTY_DISCONNECTED")]
    ExtCalledPartyDisconnected,
    /// Only a part of the call is known.
    #[cti(value = 1053, name = "CECX_PARTIAL_CALL")]
    ExtPartialCall,
    /// The consultation in the network was dropped.
    #[cti(value = 1054, name = "CECX_DROP_NETWORK_CONSULT")]
    ExtDropNetworkConsult,
    /// Transferred in the network after a consultation.
    #[cti(value = 1055, name = "CECX_NETWORK_CONSULT_TRANSFER")]
    ExtNetworkConsultTransfer,
    /// Became part of a conference in the network.
    #[cti(value = 1056, name = "CECX_NETWORK_CONFERENCE")]
    ExtNetworkConference,
    /// The caller hung up during a consultation in the network.
    #[cti(value = 1057, name = "CECX_ABAND_NETWORK_CONSULT")]
    ExtAbandNetworkConsult,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
