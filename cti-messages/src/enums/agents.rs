//! What agents do, how they work and who supervises them.

use cti_codec::{OpenEnum, Unrecognized};

/// What an agent is doing, in one skill group or overall.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "AGENT_STATE_")]
pub enum AgentState {
    /// Signed in, with no further state known yet.
    #[cti(value = 0)]
    Login,
    /// Signed out.
    #[cti(value = 1)]
    Logout,
    /// Signed in but not taking calls, on a break for instance.
    #[cti(value = 2)]
    NotReady,
    /// Waiting for the next call.
    #[cti(value = 3)]
    Available,
    /// In conversation with a caller.
    #[cti(value = 4)]
    Talking,
    /// Finishing work after a call, and not ready once that is done.
    #[cti(value = 5)]
    WorkNotReady,
    /// Finishing work after a call, and available once that is done.
    #[cti(value = 6)]
    WorkReady,
    /// Occupied by a call or task of another skill group.
    #[cti(value = 7)]
    BusyOther,
    /// Kept free for a call that is about to arrive.
    #[cti(value = 8)]
    Reserved,
    /// The peripheral cannot tell the state.
    #[cti(value = 9, name = "AGENT_STATE_UNKNOWN")]
    UnknownState,
    /// Has a caller on hold.
    #[cti(value = 10)]
    Hold,
    /// At work on a task, of a medium other than voice as a rule.
    #[cti(value = 11)]
    Active,
    /// Has set the task aside for the moment.
    #[cti(value = 12)]
    Paused,
    /// Was taken away from a task by one of another medium.
    #[cti(value = 13)]
    Interrupted,
    /// Has no task at the moment.
    #[cti(value = 14)]
    NotActive,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// An agent's state as the peripheral keeps it for itself.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "AGENT_STATE_")]
pub enum AgentInternalState {
    /// Signed in.
    #[cti(value = 0)]
    Login,
    /// Signed out.
    #[cti(value = 1)]
    Logout,
    /// Signed in but not taking calls.
    #[cti(value = 2)]
    NotReady,
    /// Waiting for the next call.
    #[cti(value = 3)]
    Available,
    /// In conversation with a caller.
    #[cti(value = 4)]
    Talking,
    /// Finishing work after a call, and not ready once that is done.
    #[cti(value = 5)]
    WorkNotReady,
    /// Finishing work after a call, and available once that is done.
    #[cti(value = 6)]
    WorkReady,
    /// Occupied by a call or task of another skill group.
    #[cti(value = 7)]
    BusyOther,
    /// At work on a task.
    #[cti(value = 11)]
    Active,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Who may give an agent work in a media routing domain.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u32)]
pub enum AgentAvailabilityStatus {
    /// Nobody: the agent takes no tasks.
    #[cti(value = 0)]
    NotAvailable,
    /// The central controller, which may route tasks to the agent.
    #[cti(value = 1)]
    IcmAvailable,
    /// The application, which may hand tasks to the agent by itself.
    #[cti(value = 2)]
    ApplicationAvailable,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Whether tasks may be routed to an agent.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum AgentMode {
    /// The application assigns the tasks, and routing leaves the agent out.
    #[cti(value = 0)]
    NotRoutable,
    /// Tasks may be routed to the agent.
    #[cti(value = 1)]
    Routable,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How calls reach an agent after sign-in.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "AWM_")]
pub enum AgentWorkMode {
    /// The peripheral's own default.
    #[cti(value = 0)]
    Unspecified,
    /// The next call comes as soon as the last one is over.
    #[cti(value = 1)]
    AutoIn,
    /// The agent asks for each next call.
    #[cti(value = 2)]
    ManualIn,
    /// A remote agent, whose phone is called anew for every call.
    #[cti(value = 3, name = "RA_CALL_BY_CALL")]
    RemoteCallByCall,
    /// A remote agent, whose phone stays connected from call to call.
    #[cti(value = 4, name = "RA_NAILED_CONNECTION")]
    RemoteNailedConnection,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How hard an agent's change of state is pressed.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u8)]
pub enum ForcedFlag {
    /// An ordinary change, which the peripheral may refuse.
    #[cti(value = 0)]
    False,
    /// The change is made whatever the agent is doing.
    #[cti(value = 1)]
    True,
    /// Only the agent's credentials are checked, and the state stays.
    #[cti(value = 2)]
    AuthenticateOnly,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Whether an agent signs in with single sign-on.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum SsoEnabled {
    /// With a password of the contact centre's own.
    #[cti(value = 0)]
    Disabled,
    /// With single sign-on.
    #[cti(value = 1)]
    Enabled,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// A service that software renders to an agent during a call.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum AgentService {
    /// Suggests articles and answers that fit the conversation.
    #[cti(value = 1)]
    AgentAnswers,
    /// Writes down what is said.
    #[cti(value = 2)]
    CallTranscription,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Whether an agent must enter wrap-up data after a call.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u32)]
pub enum WrapupDataMode {
    /// The agent must enter wrap-up data.
    #[cti(value = 0)]
    Required,
    /// The agent may enter wrap-up data.
    #[cti(value = 1)]
    Optional,
    /// The agent cannot enter wrap-up data.
    #[cti(value = 2)]
    NotAllowed,
    /// Wrap-up is required, and its data with it.
    #[cti(value = 3)]
    RequiredWithWrapupData,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How far an agent's task has come.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "TASK_STATE_")]
pub enum TaskState {
    /// Announced, and not offered yet.
    #[cti(value = 0)]
    PreCall,
    /// The agent is working on it.
    #[cti(value = 1)]
    Active,
    /// The agent is finishing the work after it.
    #[cti(value = 2)]
    Wrapup,
    /// Set aside for the moment.
    #[cti(value = 3)]
    Paused,
    /// Offered to the agent, who has not begun.
    #[cti(value = 4)]
    Offered,
    /// Put aside for a task of another medium.
    #[cti(value = 5)]
    Interrupted,
    /// The agent is not ready for tasks.
    #[cti(value = 6)]
    NotReady,
    /// The agent has signed out.
    #[cti(value = 7)]
    LoggedOut,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What to do with an agent's recorded greeting.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum AgentGreetingAction {
    /// Stop the greeting that is playing.
    #[cti(value = 0)]
    Stop,
    /// Play no greeting from now on.
    #[cti(value = 1)]
    Disable,
    /// Play the greeting again from now on.
    #[cti(value = 2)]
    Enable,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What happened to the playing of an agent's greeting.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum AgentGreetingEventCode {
    /// It began.
    #[cti(value = 0)]
    Started,
    /// It came to its end.
    #[cti(value = 1)]
    Ended,
    /// It could not be played.
    #[cti(value = 2)]
    Failed,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What a supervisor does with an agent's call.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "SUPERVISOR_")]
pub enum SupervisoryAction {
    /// Ends the call.
    #[cti(value = 0)]
    Clear,
    /// Listens without being heard.
    #[cti(value = 1)]
    Monitor,
    /// Speaks so that only the agent hears it.
    #[cti(value = 2)]
    Whisper,
    /// Joins the call, heard by everyone.
    #[cti(value = 3)]
    BargeIn,
    /// Takes the call over from the agent.
    #[cti(value = 4)]
    Intercept,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// A call's part in a silent monitoring.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16, prefix = "SILENT_MONITOR_")]
pub enum SilentMonitorStatus {
    /// Nobody listens in.
    #[cti(value = 0)]
    None,
    /// The call of the supervisor who listens.
    #[cti(value = 1)]
    Initiator,
    /// The call that is listened to.
    #[cti(value = 2)]
    Target,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How an agent team's list of members changes.
///
/// It is that of AGENT_TEAM_CONFIG_EVENT. The operations of TEAM_CONFIG_EVENT, which Unified CCX
/// has, are others.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum TeamConfigOperation {
    /// Back to the permanent members.
    #[cti(value = 0)]
    RestorePermanent,
    /// An agent joins the team.
    #[cti(value = 1)]
    AddAgent,
    /// An agent leaves the team.
    #[cti(value = 2)]
    RemoveAgent,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
