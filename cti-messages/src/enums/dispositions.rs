//! How a call or task came to its end.

use cti_codec::{OpenEnum, Unrecognized};

/// How a call or task came to its end.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum DispositionCode {
    /// The caller hung up while still in the network.
    #[cti(value = 1)]
    AbandonedInNetwork,
    /// The caller hung up in the peripheral's queue.
    #[cti(value = 2)]
    AbandonedInLocalQueue,
    /// The caller hung up while a phone rang.
    #[cti(value = 3)]
    AbandonedRing,
    /// The caller hung up during a delay.
    #[cti(value = 4)]
    AbandonedDelay,
    /// The caller hung up while the call was passed to another site.
    #[cti(value = 5)]
    AbandonedInterflow,
    /// The caller hung up while the call was at an agent's terminal.
    #[cti(value = 6)]
    AbandonedAgentTerminal,
    /// Over too soon to count.
    #[cti(value = 7)]
    Short,
    /// The called place was busy.
    #[cti(value = 8)]
    Busy,
    /// The peripheral was told to answer with a busy tone.
    #[cti(value = 9)]
    ForcedBusy,
    /// Ended because nobody answered.
    #[cti(value = 10)]
    DisconnectNoAnswer,
    /// Ended because the destination was busy.
    #[cti(value = 11)]
    DisconnectBusy,
    /// Ended on a reorder tone.
    #[cti(value = 12)]
    DisconnectReorder,
    /// Ended in the ordinary way, by the primary route.
    #[cti(value = 13)]
    DisconnectHandledPrimaryRoute,
    /// Ended in the ordinary way, by another route.
    #[cti(value = 14)]
    DisconnectHandledOther,
    /// Sent on to another destination.
    #[cti(value = 15)]
    Redirected,
    /// Connected through without a further outcome known.
    #[cti(value = 16)]
    CutThrough,
    /// Passed to another place at the same site.
    #[cti(value = 17)]
    Intraflow,
    /// Passed to another site.
    #[cti(value = 18)]
    Interflow,
    /// The phone rang and nobody took the call.
    #[cti(value = 19)]
    RingNoAnswer,
    /// Intercepted with a reorder tone.
    #[cti(value = 20)]
    InterceptReorder,
    /// Intercepted and denied.
    #[cti(value = 21)]
    InterceptDenial,
    /// It took too long.
    #[cti(value = 22)]
    TimeOut,
    /// A voice was detected.
    #[cti(value = 23)]
    VoiceEnergy,
    /// A sound was detected that could not be classified.
    #[cti(value = 24)]
    NonClassifiedEnergyDetected,
    /// The call was never connected through.
    #[cti(value = 25)]
    NoCutThrough,
    /// Aborted, as a U-abort.
    #[cti(value = 26, name = "U_ABORT")]
    UAbort,
    /// Failed because of software.
    #[cti(value = 27)]
    FailedSoftware,
    /// Transferred without talking to the new party first.
    #[cti(value = 28)]
    BlindTransfer,
    /// Transferred after talking to the new party.
    #[cti(value = 29)]
    AnnouncedTransfer,
    /// Became part of a conference.
    #[cti(value = 30)]
    Conferenced,
    /// A transfer that was already counted.
    #[cti(value = 31)]
    DuplicateTransfer,
    /// Went to a device that is not monitored.
    #[cti(value = 32)]
    UnmonitoredDevice,
    /// An answering machine took the call.
    #[cti(value = 33)]
    AnsweringMachine,
    /// Transferred in the network without talking to the new party first.
    #[cti(value = 34)]
    NetworkBlindTransfer,
    /// The task was given up while the router had it.
    #[cti(value = 35)]
    TaskAbandonedInRouter,
    /// The task was given up before any agent was offered it.
    #[cti(value = 36)]
    TaskAbandonedBeforeOffered,
    /// The task was given up while it was offered to an agent.
    #[cti(value = 37)]
    TaskAbandonedWhileOffered,
    /// The task ended in the ordinary way.
    #[cti(value = 38)]
    NormalEndTask,
    /// No identifier could be had for the task.
    #[cti(value = 39)]
    CantObtainTaskId,
    /// The agent signed out during the task.
    #[cti(value = 40)]
    AgentLoggedOutDuringTask,
    /// The task lived longer than tasks may.
    #[cti(value = 41)]
    MaximumTaskLifetimeExceeded,
    /// The connection to the application was lost.
    #[cti(value = 42)]
    ApplicationPathWentDown,
    /// Routing was done.
    #[cti(value = 43)]
    RoutingComplete,
    /// Routing was switched off.
    #[cti(value = 44)]
    RoutingDisabled,
    /// The application named a media routing domain that does not exist.
    #[cti(value = 45)]
    ApplicationInvalidMrdId,
    /// The application named a dialogue that does not exist.
    #[cti(value = 46)]
    ApplicationInvalidDialogueId,
    /// The application used the identifier of a dialogue twice.
    #[cti(value = 47)]
    ApplicationDuplicateDialogueId,
    /// The application used an invoke ID that is not valid.
    #[cti(value = 48)]
    ApplicationInvalidInvokeId,
    /// The application named a script selector that does not exist.
    #[cti(value = 49)]
    ApplicationInvalidScriptSelector,
    /// The application ended the dialogue.
    #[cti(value = 50)]
    ApplicationTerminateDialogue,
    /// The task ended while the application was starting up.
    #[cti(value = 51)]
    TaskEndedDuringApplicationInit,
    /// The called party hung up.
    #[cti(value = 52)]
    CalledPartyDisconnected,
    /// Only a part of the call is known.
    #[cti(value = 53)]
    PartialCall,
    /// The consultation in the network was dropped.
    #[cti(value = 54)]
    DropNetworkConsult,
    /// Transferred in the network after a consultation.
    #[cti(value = 55)]
    NetworkConsultTransfer,
    /// The caller hung up during a consultation in the network.
    #[cti(value = 57)]
    AbandonNetworkConsult,
    /// The router was asked for a new destination, before an answer.
    #[cti(value = 58)]
    RouterRequeryBeforeAnswer,
    /// The router was asked for a new destination, after an answer.
    #[cti(value = 59)]
    RouterRequeryAfterAnswer,
    /// The network failed.
    #[cti(value = 60)]
    NetworkError,
    /// The network failed before an answer.
    #[cti(value = 61)]
    NetworkErrorBeforeAnswer,
    /// The network failed after an answer.
    #[cti(value = 62)]
    NetworkErrorAfterAnswer,
    /// The task was transferred.
    #[cti(value = 63)]
    TaskTransfer,
    /// The application disconnected.
    #[cti(value = 64)]
    ApplicationDisconnected,
    /// The task was transferred because its agent signed out.
    #[cti(value = 65)]
    TaskTransferredOnAgentLogout,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
