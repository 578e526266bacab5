//! The numbers of the messages.

use cti_codec::{OpenEnum, Product, Protocol, ReservedNumber, Unrecognized};

/// What a message is, by the number in its header.
///
/// The numbers are those of protocol versions 23 to 25; some messages had others before. Network
/// recording, which is described with two sets of numbers, has 267 to 274 here, not 268 to 275.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u32)]
pub enum MessageType {
    /// Tells that the server refused a request.
    #[cti(value = 1)]
    FailureConf,
    /// Tells of a failure that no request caused.
    #[cti(value = 2)]
    FailureEvent,
    /// Opens a session, and says which services and events the client wants.
    #[cti(value = 3)]
    OpenReq,
    /// Grants a session, and tells the state of the system and of the client's agent.
    #[cti(value = 4)]
    OpenConf,
    /// Asks whether the server is still there.
    #[cti(value = 5)]
    HeartbeatReq,
    /// Answers a heartbeat.
    #[cti(value = 6)]
    HeartbeatConf,
    /// Closes the session.
    #[cti(value = 7)]
    CloseReq,
    /// Confirms that the session is closed.
    #[cti(value = 8)]
    CloseConf,
    /// A call has arrived at a device, which rings as a rule.
    #[cti(value = 9)]
    CallDeliveredEvent,
    /// A call was answered.
    #[cti(value = 10)]
    CallEstablishedEvent,
    /// A call was put on hold.
    #[cti(value = 11)]
    CallHeldEvent,
    /// A call was taken back from hold.
    #[cti(value = 12)]
    CallRetrievedEvent,
    /// A call has ended for all its parties.
    #[cti(value = 13)]
    CallClearedEvent,
    /// One party has left a call.
    #[cti(value = 14)]
    CallConnectionClearedEvent,
    /// The peripheral is placing a call for a device.
    #[cti(value = 15)]
    CallOriginatedEvent,
    /// A call could not be completed.
    #[cti(value = 16)]
    CallFailedEvent,
    /// Two calls became a conference.
    #[cti(value = 17)]
    CallConferencedEvent,
    /// A call was transferred.
    #[cti(value = 18)]
    CallTransferredEvent,
    /// A call left the device where it had been delivered and goes elsewhere.
    #[cti(value = 19)]
    CallDivertedEvent,
    /// A device went off hook, ready to dial.
    #[cti(value = 20)]
    CallServiceInitiatedEvent,
    /// A call was placed in a queue.
    #[cti(value = 21)]
    CallQueuedEvent,
    /// A call is on its way by a translation route, with this data.
    #[cti(value = 22)]
    CallTranslationRouteEvent,
    /// The client is now associated with a call, whose data it holds.
    #[cti(value = 23)]
    BeginCallEvent,
    /// The client's association with a call is over.
    #[cti(value = 24)]
    EndCallEvent,
    /// Data of a call changed.
    #[cti(value = 25)]
    CallDataUpdateEvent,
    /// Changes data of a call.
    #[cti(value = 26)]
    SetCallDataReq,
    /// Confirms that the call's data was changed.
    #[cti(value = 27)]
    SetCallDataConf,
    /// Says that the client needs a call's data no longer.
    #[cti(value = 28)]
    ReleaseCallReq,
    /// Confirms that the client has released the call.
    #[cti(value = 29)]
    ReleaseCallConf,
    /// An agent's state changed.
    #[cti(value = 30)]
    AgentStateEvent,
    /// Something happened in the system that clients should know of.
    #[cti(value = 31)]
    SystemEvent,
    /// Reports a condition of the client's own to the system's event log.
    #[cti(value = 32)]
    ClientEventReportReq,
    /// Confirms the client's report.
    #[cti(value = 33)]
    ClientEventReportConf,
    /// An outgoing call has reached the network.
    #[cti(value = 34)]
    CallReachedNetworkEvent,
    /// Tells that the peripheral did not carry out a control request.
    #[cti(value = 35)]
    ControlFailureConf,
    /// Asks for an agent's state.
    #[cti(value = 36)]
    QueryAgentStateReq,
    /// Gives an agent's state.
    #[cti(value = 37)]
    QueryAgentStateConf,
    /// Changes an agent's state, signing in and out included.
    #[cti(value = 38)]
    SetAgentStateReq,
    /// Confirms the request to change an agent's state.
    #[cti(value = 39)]
    SetAgentStateConf,
    /// Holds the active call and goes on with the one on hold.
    #[cti(value = 40)]
    AlternateCallReq,
    /// Confirms the swap of calls.
    #[cti(value = 41)]
    AlternateCallConf,
    /// Answers a ringing call.
    #[cti(value = 42)]
    AnswerCallReq,
    /// Confirms the answering.
    #[cti(value = 43)]
    AnswerCallConf,
    /// Ends a call for all its parties.
    #[cti(value = 44)]
    ClearCallReq,
    /// Confirms the end of the call.
    #[cti(value = 45)]
    ClearCallConf,
    /// Takes one device out of a call.
    #[cti(value = 46)]
    ClearConnectionReq,
    /// Confirms that the device was taken out.
    #[cti(value = 47)]
    ClearConnectionConf,
    /// Joins two calls into a conference.
    #[cti(value = 48)]
    ConferenceCallReq,
    /// Confirms the conference and lists its parties.
    #[cti(value = 49)]
    ConferenceCallConf,
    /// Holds the active call and places one to consult somebody.
    #[cti(value = 50)]
    ConsultationCallReq,
    /// Confirms the consultation and names its call.
    #[cti(value = 51)]
    ConsultationCallConf,
    /// Sends a ringing call to another device.
    #[cti(value = 52)]
    DeflectCallReq,
    /// Confirms the deflection.
    #[cti(value = 53)]
    DeflectCallConf,
    /// Puts a call on hold.
    #[cti(value = 54)]
    HoldCallReq,
    /// Confirms the hold.
    #[cti(value = 55)]
    HoldCallConf,
    /// Places a call.
    #[cti(value = 56)]
    MakeCallReq,
    /// Confirms the request and names the new call.
    #[cti(value = 57)]
    MakeCallConf,
    /// Places a call to a customer before an agent is connected.
    #[cti(value = 58)]
    MakePredictiveCallReq,
    /// Confirms the request and names the predictive call.
    #[cti(value = 59)]
    MakePredictiveCallConf,
    /// Drops the active call and goes back to the one on hold.
    #[cti(value = 60)]
    ReconnectCallReq,
    /// Confirms the return to the held call.
    #[cti(value = 61)]
    ReconnectCallConf,
    /// Takes a call back from hold.
    #[cti(value = 62)]
    RetrieveCallReq,
    /// Confirms that the call is back.
    #[cti(value = 63)]
    RetrieveCallConf,
    /// Transfers a call.
    #[cti(value = 64)]
    TransferCallReq,
    /// Confirms the transfer and lists the parties that remain.
    #[cti(value = 65)]
    TransferCallConf,
    /// Asks what a device is and can do.
    #[cti(value = 78)]
    QueryDeviceInfoReq,
    /// Tells what a device is and can do.
    #[cti(value = 79)]
    QueryDeviceInfoConf,
    /// Asks for a call's data and parties as they are now.
    #[cti(value = 82)]
    SnapshotCallReq,
    /// Gives a call's data and parties.
    #[cti(value = 83)]
    SnapshotCallConf,
    /// Asks for the calls at a device.
    #[cti(value = 84)]
    SnapshotDeviceReq,
    /// Lists the calls at a device.
    #[cti(value = 85)]
    SnapshotDeviceConf,
    /// A call was taken out of a queue.
    #[cti(value = 86)]
    CallDequeuedEvent,
    /// Sends tones into a call.
    #[cti(value = 91)]
    SendDtmfSignalReq,
    /// Confirms that tones were sent.
    #[cti(value = 92)]
    SendDtmfSignalConf,
    /// Starts a monitor on a call or a device.
    #[cti(value = 93)]
    MonitorStartReq,
    /// Confirms and names the new monitor.
    #[cti(value = 94)]
    MonitorStartConf,
    /// Stops a monitor.
    #[cti(value = 95)]
    MonitorStopReq,
    /// Confirms that the monitor has stopped.
    #[cti(value = 96)]
    MonitorStopConf,
    /// Changes which events a monitor reports.
    #[cti(value = 97)]
    ChangeMonitorMaskReq,
    /// Confirms the change of the monitor.
    #[cti(value = 98)]
    ChangeMonitorMaskConf,
    /// Another client opened a session.
    #[cti(value = 99)]
    ClientSessionOpenedEvent,
    /// Another client's session was closed.
    #[cti(value = 100)]
    ClientSessionClosedEvent,
    /// Starts a monitor on another client's session.
    #[cti(value = 101)]
    SessionMonitorStartReq,
    /// Confirms and names the session's monitor.
    #[cti(value = 102)]
    SessionMonitorStartConf,
    /// Stops the monitor of a session.
    #[cti(value = 103)]
    SessionMonitorStopReq,
    /// Confirms that the session's monitor has stopped.
    #[cti(value = 104)]
    SessionMonitorStopConf,
    /// A call is about to come to an agent, with this data.
    #[cti(value = 105)]
    AgentPreCallEvent,
    /// A call that was announced to an agent will not come.
    #[cti(value = 106)]
    AgentPreCallAbortEvent,
    /// Sends a text to other clients.
    #[cti(value = 107)]
    UserMessageReq,
    /// Confirms that the text was passed on.
    #[cti(value = 108)]
    UserMessageConf,
    /// A text from another client.
    #[cti(value = 109)]
    UserMessageEvent,
    /// Says which call variables the client uses.
    #[cti(value = 110)]
    RegisterVariablesReq,
    /// Confirms the choice of variables.
    #[cti(value = 111)]
    RegisterVariablesConf,
    /// Asks for an agent's figures.
    #[cti(value = 112)]
    QueryAgentStatisticsReq,
    /// Gives an agent's figures.
    #[cti(value = 113)]
    QueryAgentStatisticsConf,
    /// Asks for a skill group's figures.
    #[cti(value = 114)]
    QuerySkillGroupStatisticsReq,
    /// Gives a skill group's figures.
    #[cti(value = 115)]
    QuerySkillGroupStatisticsConf,
    /// A media stream began at a device.
    #[cti(value = 116)]
    RtpStartedEvent,
    /// A media stream ended at a device.
    #[cti(value = 117)]
    RtpStoppedEvent,
    /// Asks the supervisor for help with a call.
    #[cti(value = 118)]
    SupervisorAssistReq,
    /// Confirms the call for help.
    #[cti(value = 119)]
    SupervisorAssistConf,
    /// An agent asks the supervisor for help.
    #[cti(value = 120)]
    SupervisorAssistEvent,
    /// Reports an emergency during a call.
    #[cti(value = 121)]
    EmergencyCallReq,
    /// Confirms that the emergency was reported.
    #[cti(value = 122)]
    EmergencyCallConf,
    /// An agent reports an emergency.
    #[cti(value = 123)]
    EmergencyCallEvent,
    /// Lets a supervisor listen to, join, take over or end an agent's call.
    #[cti(value = 124)]
    SuperviseCallReq,
    /// Confirms the supervisor's action.
    #[cti(value = 125)]
    SuperviseCallConf,
    /// Asks for a change of an agent team.
    #[cti(value = 126)]
    AgentTeamConfigReq,
    /// Answers the request to change an agent team.
    #[cti(value = 127)]
    AgentTeamConfigConf,
    /// Lists the members of an agent team, or its change.
    #[cti(value = 128)]
    AgentTeamConfigEvent,
    /// Sets call variables for an application.
    #[cti(value = 129)]
    SetAppDataReq,
    /// Confirms that the application's data was set.
    #[cti(value = 130)]
    SetAppDataConf,
    /// Asks for an agent's desk settings.
    #[cti(value = 131)]
    AgentDeskSettingsReq,
    /// Gives an agent's desk settings.
    #[cti(value = 132)]
    AgentDeskSettingsConf,
    /// Asks which teams a supervisor has.
    #[cti(value = 133)]
    ListAgentTeamReq,
    /// Lists a supervisor's teams.
    #[cti(value = 134)]
    ListAgentTeamConf,
    /// Starts a monitor on an agent team.
    #[cti(value = 135)]
    MonitorAgentTeamStartReq,
    /// Confirms and names the team's monitor.
    #[cti(value = 136)]
    MonitorAgentTeamStartConf,
    /// Stops the monitor of an agent team.
    #[cti(value = 137)]
    MonitorAgentTeamStopReq,
    /// Confirms that the team's monitor has stopped.
    #[cti(value = 138)]
    MonitorAgentTeamStopConf,
    /// Reports that a call's line is bad.
    #[cti(value = 139)]
    BadCallReq,
    /// Confirms the report of a bad line.
    #[cti(value = 140)]
    BadCallConf,
    /// Sets service, skill group and call type for calls from a device.
    #[cti(value = 141)]
    SetDeviceAttributesReq,
    /// Confirms that the device's attributes were set.
    #[cti(value = 142)]
    SetDeviceAttributesConf,
    /// Offers a service of the client to others.
    #[cti(value = 143)]
    RegisterServiceReq,
    /// Confirms and numbers the offered service.
    #[cti(value = 144)]
    RegisterServiceConf,
    /// Withdraws a service.
    #[cti(value = 145)]
    UnregisterServiceReq,
    /// Confirms that the service was withdrawn.
    #[cti(value = 146)]
    UnregisterServiceConf,
    /// Asks for the recording of a call to start.
    #[cti(value = 147)]
    StartRecordingReq,
    /// Confirms the start of the recording.
    #[cti(value = 148)]
    StartRecordingConf,
    /// Asks for the recording of a call to stop.
    #[cti(value = 149)]
    StopRecordingReq,
    /// Confirms the stop of the recording.
    #[cti(value = 150)]
    StopRecordingConf,
    /// Signs an agent in to a media routing domain.
    #[cti(value = 151)]
    MediaLoginReq,
    /// Answers the sign-in to a media routing domain.
    #[cti(value = 152)]
    MediaLoginResp,
    /// Tells that an agent signed out of a media routing domain.
    #[cti(value = 153)]
    MediaLogoutInd,
    /// Tells that tasks may be routed to an agent.
    #[cti(value = 154)]
    MakeAgentRoutableInd,
    /// Asks that no tasks be routed to an agent.
    #[cti(value = 155)]
    MakeAgentNotRoutableReq,
    /// Answers the request to make an agent not routable.
    #[cti(value = 156)]
    MakeAgentNotRoutableResp,
    /// Tells that an agent is ready for tasks.
    #[cti(value = 157)]
    MakeAgentReadyInd,
    /// Asks to make an agent not ready for tasks.
    #[cti(value = 158)]
    MakeAgentNotReadyReq,
    /// Answers the request to make an agent not ready.
    #[cti(value = 159)]
    MakeAgentNotReadyResp,
    /// Tells that a task is offered to an agent.
    #[cti(value = 160)]
    OfferTaskInd,
    /// Asks to offer an agent a task of the application's own.
    #[cti(value = 161)]
    OfferApplicationTaskReq,
    /// Answers the request to offer an application's task.
    #[cti(value = 162)]
    OfferApplicationTaskResp,
    /// Tells that an agent started a task.
    #[cti(value = 163)]
    StartTaskInd,
    /// Asks to start a task of the application's own.
    #[cti(value = 164)]
    StartApplicationTaskReq,
    /// Answers the request to start an application's task.
    #[cti(value = 165)]
    StartApplicationTaskResp,
    /// Tells that an agent set a task aside.
    #[cti(value = 166)]
    PauseTaskInd,
    /// Tells that an agent took a task up again.
    #[cti(value = 167)]
    ResumeTaskInd,
    /// Tells that an agent is finishing the work after a task.
    #[cti(value = 168)]
    WrapupTaskInd,
    /// Tells that a task has ended.
    #[cti(value = 169)]
    EndTaskInd,
    /// An agent was made not routable.
    #[cti(value = 170)]
    AgentMadeNotRoutableEvent,
    /// An agent is to be interrupted by other work.
    #[cti(value = 171)]
    AgentInterruptAdvisoryEvent,
    /// Accepts the interruption of an agent.
    #[cti(value = 172)]
    AgentInterruptAcceptedInd,
    /// Declines the interruption of an agent.
    #[cti(value = 173)]
    AgentInterruptUnacceptedInd,
    /// The work that interrupted an agent is done.
    #[cti(value = 174)]
    AgentInterruptDoneAdvisoryEvent,
    /// Accepts that the interruption of an agent is over.
    #[cti(value = 175)]
    AgentInterruptDoneAcceptedInd,
    /// Asks to change how many tasks an agent may have.
    #[cti(value = 176)]
    ChangeMaxTaskLimitReq,
    /// Answers the request to change an agent's task limit.
    #[cti(value = 177)]
    ChangeMaxTaskLimitResp,
    /// Asks to go beyond an agent's task limit.
    #[cti(value = 178)]
    OverrideLimitReq,
    /// Answers the request to go beyond the limit.
    #[cti(value = 179)]
    OverrideLimitResp,
    /// Tells the new data of a task.
    #[cti(value = 180)]
    UpdateTaskContextInd,
    /// Opens the report of which agents are at work.
    #[cti(value = 181)]
    BeginAgentInitInd,
    /// Reports an agent at start-up.
    #[cti(value = 182)]
    AgentInitReq,
    /// Answers the report of an agent.
    #[cti(value = 183)]
    AgentInitResp,
    /// Closes the report of which agents are at work.
    #[cti(value = 184)]
    EndAgentInitInd,
    /// Reports a task at start-up.
    #[cti(value = 185)]
    TaskInitInd,
    /// The server is ready for the report of agents.
    #[cti(value = 186)]
    AgentInitReadyEvent,
    /// Asks for pending pre-call messages.
    #[cti(value = 187)]
    GetPrecallMessagesReq,
    /// Answers the request for pre-call messages.
    #[cti(value = 188)]
    GetPrecallMessagesResp,
    /// A call is about to come to an agent, in an older form.
    #[cti(value = 189)]
    AgentLegacyPreCallEvent,
    /// Tells that a task or agent-management request failed.
    #[cti(value = 190)]
    FailureResp,
    /// A task has begun.
    #[cti(value = 191)]
    BeginTaskEvent,
    /// A task was queued.
    #[cti(value = 192)]
    QueuedTaskEvent,
    /// A task was taken out of a queue.
    #[cti(value = 193)]
    DequeuedTaskEvent,
    /// A task was offered to an agent.
    #[cti(value = 194)]
    OfferTaskEvent,
    /// An agent started a task.
    #[cti(value = 195)]
    StartTaskEvent,
    /// An agent set a task aside.
    #[cti(value = 196)]
    PauseTaskEvent,
    /// An agent took a task up again.
    #[cti(value = 197)]
    ResumeTaskEvent,
    /// An agent is finishing the work after a task.
    #[cti(value = 198)]
    WrapupTaskEvent,
    /// A task has ended.
    #[cti(value = 199)]
    EndTaskEvent,
    /// Data of a task changed.
    #[cti(value = 200)]
    TaskDataUpdateEvent,
    /// Starts a monitor on tasks.
    #[cti(value = 201)]
    TaskMonitorStartReq,
    /// Confirms the start of the task monitor.
    #[cti(value = 202)]
    TaskMonitorStartConf,
    /// Stops a monitor on tasks.
    #[cti(value = 203)]
    TaskMonitorStopReq,
    /// Confirms that the task monitor has stopped.
    #[cti(value = 204)]
    TaskMonitorStopConf,
    /// Changes which events a task monitor reports.
    #[cti(value = 205)]
    ChangeTaskMonitorMaskReq,
    /// Confirms the change of the task monitor.
    #[cti(value = 206)]
    ChangeTaskMonitorMaskConf,
    /// A task has lived longer than tasks may.
    #[cti(value = 207)]
    MaxTaskLifetimeExceededEvent,
    /// Tells the data of an application path.
    #[cti(value = 208)]
    SetAppPathDataInd,
    /// Asks to report a task at start-up.
    #[cti(value = 209)]
    TaskInitReq,
    /// Answers the report of a task.
    #[cti(value = 210)]
    TaskInitResp,
    /// Registers a client for routing.
    #[cti(value = 211)]
    RouteRegisterEvent,
    /// Answers the registration for routing.
    #[cti(value = 212)]
    RouteRegisterReplyEvent,
    /// Asks for the route of a call.
    #[cti(value = 213)]
    RouteRequestEvent,
    /// Gives the route of a call.
    #[cti(value = 214)]
    RouteSelectEvent,
    /// Ends the dialogue about a route.
    #[cti(value = 215)]
    RouteEndEvent,
    /// Asks for the keys that tell whether the configuration has changed.
    #[cti(value = 230)]
    ConfigRequestKeyEvent,
    /// Gives the configuration's keys.
    #[cti(value = 231)]
    ConfigKeyEvent,
    /// Asks for parts of the configuration.
    #[cti(value = 232)]
    ConfigRequestEvent,
    /// Opens a download of configuration.
    #[cti(value = 233)]
    ConfigBeginEvent,
    /// Closes a download of configuration.
    #[cti(value = 234)]
    ConfigEndEvent,
    /// Configuration of services.
    #[cti(value = 235)]
    ConfigServiceEvent,
    /// Configuration of skill groups.
    #[cti(value = 236)]
    ConfigSkillGroupEvent,
    /// Configuration of agents.
    #[cti(value = 237)]
    ConfigAgentEvent,
    /// Configuration of devices.
    #[cti(value = 238)]
    ConfigDeviceEvent,
    /// Asks how many calls wait for an agent. Only Unified CCX has it.
    #[cti(value = 239)]
    QueryAgentQueueStatisticsReq,
    /// Tells how many calls wait for an agent. Only Unified CCX has it.
    #[cti(value = 240)]
    QueryAgentQueueStatisticsConf,
    /// Asks for the configuration of teams.
    #[cti(value = 242)]
    TeamConfigReq,
    /// Configuration of a team and its members.
    #[cti(value = 243)]
    TeamConfigEvent,
    /// Tells how the request for the teams' configuration ended.
    #[cti(value = 244)]
    TeamConfigConf,
    /// Configuration of call types.
    #[cti(value = 245)]
    ConfigCallTypeEvent,
    /// An agent's greeting started, ended or failed in a call.
    #[cti(value = 248)]
    CallAgentGreetingEvent,
    /// Stops an agent's greeting, or switches it on or off.
    #[cti(value = 249)]
    AgentGreetingControlReq,
    /// Confirms the control of the greeting.
    #[cti(value = 250)]
    AgentGreetingControlConf,
    /// Configuration of media routing domains.
    #[cti(value = 254)]
    ConfigMrdEvent,
    /// Asks for the tasks of agents.
    #[cti(value = 255)]
    GetAgentTasksReq,
    /// Gives the tasks of agents.
    #[cti(value = 256)]
    AgentTasksResp,
    /// Asks for a task's data as it is now.
    #[cti(value = 257)]
    SnapshotTaskReq,
    /// Gives a task's data.
    #[cti(value = 258)]
    SnapshotTaskResp,
    /// Configuration of peripherals.
    #[cti(value = 260)]
    ConfigPeripheralEvent,
    /// Configuration of agents' desk settings.
    #[cti(value = 261)]
    ConfigAgentDeskSettingsEvent,
    /// Tasks of agents.
    #[cti(value = 262)]
    AgentTasksEvent,
    /// Data of a task.
    #[cti(value = 263)]
    SnapshotTaskEvent,
    /// The tasks of agents are asked for.
    #[cti(value = 264)]
    AgentTasksRequestEvent,
    /// All tasks of agents were told.
    #[cti(value = 265)]
    AgentTasksEndEvent,
    /// Tells whether an agent's desktop is connected.
    #[cti(value = 266)]
    DesktopConnectedInd,
    /// Asks for a recording by way of the network to start.
    #[cti(value = 267)]
    StartNetworkRecordingReq,
    /// Confirms the request to start a network recording.
    #[cti(value = 268)]
    StartNetworkRecordingConf,
    /// Asks for a recording by way of the network to stop.
    #[cti(value = 269)]
    StopNetworkRecordingReq,
    /// Confirms the request to stop a network recording.
    #[cti(value = 270)]
    StopNetworkRecordingConf,
    /// A network recording has started.
    #[cti(value = 271)]
    NetworkRecordingStartedEvent,
    /// A network recording has ended.
    #[cti(value = 272)]
    NetworkRecordingEndedEvent,
    /// A network recording failed.
    #[cti(value = 273)]
    NetworkRecordingFailedEvent,
    /// Where a network recording goes, and what copies the media.
    #[cti(value = 274)]
    NetworkRecordingTargetInfoEvent,
    /// Configuration of terminals.
    #[cti(value = 276)]
    ConfigTerminalEvent,
    /// A standby session becomes the active one.
    #[cti(value = 277)]
    StandbyActiveEventMsg,
    /// Asks the active side to go into maintenance.
    #[cti(value = 278)]
    ActiveMaintenanceReqMsg,
    /// Tells whether the active side goes into maintenance.
    #[cti(value = 279)]
    ActiveMaintenanceRespMsg,
    /// Tells how the maintenance of the active side stands.
    #[cti(value = 280)]
    ActiveMaintenanceEventMsg,
    /// Tells that the client sends this side no more requests.
    #[cti(value = 281)]
    StoppingRequestsToThisSideInd,
    /// Configuration of the services that software renders to agents.
    #[cti(value = 282)]
    ConfigAgentServiceEvent,
    /// Reports how an agent used such services during a call.
    #[cti(value = 283)]
    SetAgentServiceDataReq,
    /// Confirms the report of an agent's services.
    #[cti(value = 284)]
    SetAgentServiceDataConf,
    /// A number that the protocol sets aside.
    #[cti(reserved = [
        66..=77, 80..=81, 87..=90, 216..=229, 241, 246..=247, 251..=253, 259, 275
    ])]
    Reserved(ReservedNumber<Self>),
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

impl MessageType {
    /// Whether a protocol keeps this number for later.
    ///
    /// Both products reserve the numbers of [`Reserved`](Self::Reserved). Unified CCE also reserves
    /// two that have names here, since Unified CCX uses them: 239 and 240.
    #[must_use]
    pub fn is_reserved_in(number: u32, protocol: Protocol) -> bool {
        let used_by_ccx_alone = matches!(
            Self::from_number(number),
            Self::QueryAgentQueueStatisticsReq | Self::QueryAgentQueueStatisticsConf
        );
        let by_cce_alone = used_by_ccx_alone && protocol.product() == Product::UnifiedCce;
        by_cce_alone || Self::is_reserved(number)
    }
}
