//! Any message of the protocol, by its number.

use cti_codec::{MessageSet, RawMessage};

use crate::*;

/// Any message, by its number.
///
/// A number that has a name has a variant of its own, also where its layout is not published.
/// Numbers 20 and 86 have two: each product lays the message out in another way, and decoding takes
/// the one that the protocol has.
///
/// ```
/// use cti_messages::AnyMessage;
/// use cti_messages::codec::{Frame, MessageSet, ProtocolVersion};
///
/// let frame = Frame { message_type: 6, body: &[0, 0, 0, 9][..] };
/// match AnyMessage::decode(frame, ProtocolVersion::V24)? {
///     AnyMessage::HeartbeatConf(heartbeat) => assert_eq!(heartbeat.invoke_id, 9),
///     other => unreachable!("{other:?}"),
/// }
/// # Ok::<(), cti_messages::codec::DecodeError>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq, MessageSet)]
#[allow(
    clippy::large_enum_variant,
    reason = "a message is decoded in place and rarely stored, and boxing would allocate for each"
)]
pub enum AnyMessage<'a> {
    /// FAILURE_CONF, number 1.
    FailureConf(FailureConf<'a>),
    /// FAILURE_EVENT, number 2.
    FailureEvent(FailureEvent<'a>),
    /// OPEN_REQ, number 3.
    OpenReq(OpenReq<'a>),
    /// OPEN_CONF, number 4.
    OpenConf(OpenConf<'a>),
    /// HEARTBEAT_REQ, number 5.
    HeartbeatReq(HeartbeatReq<'a>),
    /// HEARTBEAT_CONF, number 6.
    HeartbeatConf(HeartbeatConf<'a>),
    /// CLOSE_REQ, number 7.
    CloseReq(CloseReq<'a>),
    /// CLOSE_CONF, number 8.
    CloseConf(CloseConf<'a>),
    /// CALL_DELIVERED_EVENT, number 9.
    CallDeliveredEvent(CallDeliveredEvent<'a>),
    /// CALL_ESTABLISHED_EVENT, number 10.
    CallEstablishedEvent(CallEstablishedEvent<'a>),
    /// CALL_HELD_EVENT, number 11.
    CallHeldEvent(CallHeldEvent<'a>),
    /// CALL_RETRIEVED_EVENT, number 12.
    CallRetrievedEvent(CallRetrievedEvent<'a>),
    /// CALL_CLEARED_EVENT, number 13.
    CallClearedEvent(CallClearedEvent<'a>),
    /// CALL_CONNECTION_CLEARED_EVENT, number 14.
    CallConnectionClearedEvent(CallConnectionClearedEvent<'a>),
    /// CALL_ORIGINATED_EVENT, number 15.
    CallOriginatedEvent(CallOriginatedEvent<'a>),
    /// CALL_FAILED_EVENT, number 16.
    CallFailedEvent(CallFailedEvent<'a>),
    /// CALL_CONFERENCED_EVENT, number 17.
    CallConferencedEvent(CallConferencedEvent<'a>),
    /// CALL_TRANSFERRED_EVENT, number 18.
    CallTransferredEvent(CallTransferredEvent<'a>),
    /// CALL_DIVERTED_EVENT, number 19.
    CallDivertedEvent(CallDivertedEvent<'a>),
    /// CALL_SERVICE_INITIATED_EVENT, number 20.
    CallServiceInitiatedEvent(CallServiceInitiatedEvent<'a>),
    /// CALL_SERVICE_INITIATED_EVENT of Unified CCX, number 20.
    CcxCallServiceInitiatedEvent(CcxCallServiceInitiatedEvent<'a>),
    /// CALL_QUEUED_EVENT, number 21.
    CallQueuedEvent(CallQueuedEvent<'a>),
    /// CALL_TRANSLATION_ROUTE_EVENT, number 22.
    CallTranslationRouteEvent(CallTranslationRouteEvent<'a>),
    /// BEGIN_CALL_EVENT, number 23.
    BeginCallEvent(BeginCallEvent<'a>),
    /// END_CALL_EVENT, number 24.
    EndCallEvent(EndCallEvent<'a>),
    /// CALL_DATA_UPDATE_EVENT, number 25.
    CallDataUpdateEvent(CallDataUpdateEvent<'a>),
    /// SET_CALL_DATA_REQ, number 26.
    SetCallDataReq(SetCallDataReq<'a>),
    /// SET_CALL_DATA_CONF, number 27.
    SetCallDataConf(SetCallDataConf<'a>),
    /// RELEASE_CALL_REQ, number 28.
    ReleaseCallReq(ReleaseCallReq<'a>),
    /// RELEASE_CALL_CONF, number 29.
    ReleaseCallConf(ReleaseCallConf<'a>),
    /// AGENT_STATE_EVENT, number 30.
    AgentStateEvent(AgentStateEvent<'a>),
    /// SYSTEM_EVENT, number 31.
    SystemEvent(SystemEvent<'a>),
    /// CLIENT_EVENT_REPORT_REQ, number 32.
    ClientEventReportReq(ClientEventReportReq<'a>),
    /// CLIENT_EVENT_REPORT_CONF, number 33.
    ClientEventReportConf(ClientEventReportConf<'a>),
    /// CALL_REACHED_NETWORK_EVENT, number 34.
    CallReachedNetworkEvent(CallReachedNetworkEvent<'a>),
    /// CONTROL_FAILURE_CONF, number 35.
    ControlFailureConf(ControlFailureConf<'a>),
    /// QUERY_AGENT_STATE_REQ, number 36.
    QueryAgentStateReq(QueryAgentStateReq<'a>),
    /// QUERY_AGENT_STATE_CONF, number 37.
    QueryAgentStateConf(QueryAgentStateConf<'a>),
    /// SET_AGENT_STATE_REQ, number 38.
    SetAgentStateReq(SetAgentStateReq<'a>),
    /// SET_AGENT_STATE_CONF, number 39.
    SetAgentStateConf(SetAgentStateConf<'a>),
    /// ALTERNATE_CALL_REQ, number 40.
    AlternateCallReq(AlternateCallReq<'a>),
    /// ALTERNATE_CALL_CONF, number 41.
    AlternateCallConf(AlternateCallConf<'a>),
    /// ANSWER_CALL_REQ, number 42.
    AnswerCallReq(AnswerCallReq<'a>),
    /// ANSWER_CALL_CONF, number 43.
    AnswerCallConf(AnswerCallConf<'a>),
    /// CLEAR_CALL_REQ, number 44.
    ClearCallReq(ClearCallReq<'a>),
    /// CLEAR_CALL_CONF, number 45.
    ClearCallConf(ClearCallConf<'a>),
    /// CLEAR_CONNECTION_REQ, number 46.
    ClearConnectionReq(ClearConnectionReq<'a>),
    /// CLEAR_CONNECTION_CONF, number 47.
    ClearConnectionConf(ClearConnectionConf<'a>),
    /// CONFERENCE_CALL_REQ, number 48.
    ConferenceCallReq(ConferenceCallReq<'a>),
    /// CONFERENCE_CALL_CONF, number 49.
    ConferenceCallConf(ConferenceCallConf<'a>),
    /// CONSULTATION_CALL_REQ, number 50.
    ConsultationCallReq(ConsultationCallReq<'a>),
    /// CONSULTATION_CALL_CONF, number 51.
    ConsultationCallConf(ConsultationCallConf<'a>),
    /// DEFLECT_CALL_REQ, number 52.
    DeflectCallReq(DeflectCallReq<'a>),
    /// DEFLECT_CALL_CONF, number 53.
    DeflectCallConf(DeflectCallConf<'a>),
    /// HOLD_CALL_REQ, number 54.
    HoldCallReq(HoldCallReq<'a>),
    /// HOLD_CALL_CONF, number 55.
    HoldCallConf(HoldCallConf<'a>),
    /// MAKE_CALL_REQ, number 56.
    MakeCallReq(MakeCallReq<'a>),
    /// MAKE_CALL_CONF, number 57.
    MakeCallConf(MakeCallConf<'a>),
    /// MAKE_PREDICTIVE_CALL_REQ, number 58.
    MakePredictiveCallReq(MakePredictiveCallReq<'a>),
    /// MAKE_PREDICTIVE_CALL_CONF, number 59.
    MakePredictiveCallConf(MakePredictiveCallConf<'a>),
    /// RECONNECT_CALL_REQ, number 60.
    ReconnectCallReq(ReconnectCallReq<'a>),
    /// RECONNECT_CALL_CONF, number 61.
    ReconnectCallConf(ReconnectCallConf<'a>),
    /// RETRIEVE_CALL_REQ, number 62.
    RetrieveCallReq(RetrieveCallReq<'a>),
    /// RETRIEVE_CALL_CONF, number 63.
    RetrieveCallConf(RetrieveCallConf<'a>),
    /// TRANSFER_CALL_REQ, number 64.
    TransferCallReq(TransferCallReq<'a>),
    /// TRANSFER_CALL_CONF, number 65.
    TransferCallConf(TransferCallConf<'a>),
    /// QUERY_DEVICE_INFO_REQ, number 78.
    QueryDeviceInfoReq(QueryDeviceInfoReq<'a>),
    /// QUERY_DEVICE_INFO_CONF, number 79.
    QueryDeviceInfoConf(QueryDeviceInfoConf<'a>),
    /// SNAPSHOT_CALL_REQ, number 82.
    SnapshotCallReq(SnapshotCallReq<'a>),
    /// SNAPSHOT_CALL_CONF, number 83.
    SnapshotCallConf(SnapshotCallConf<'a>),
    /// SNAPSHOT_DEVICE_REQ, number 84.
    SnapshotDeviceReq(SnapshotDeviceReq<'a>),
    /// SNAPSHOT_DEVICE_CONF, number 85.
    SnapshotDeviceConf(SnapshotDeviceConf<'a>),
    /// CALL_DEQUEUED_EVENT, number 86.
    CallDequeuedEvent(CallDequeuedEvent<'a>),
    /// CALL_DEQUEUED_EVENT of Unified CCX, number 86.
    CcxCallDequeuedEvent(CcxCallDequeuedEvent<'a>),
    /// SEND_DTMF_SIGNAL_REQ, number 91.
    SendDtmfSignalReq(SendDtmfSignalReq<'a>),
    /// SEND_DTMF_SIGNAL_CONF, number 92.
    SendDtmfSignalConf(SendDtmfSignalConf<'a>),
    /// MONITOR_START_REQ, number 93.
    MonitorStartReq(MonitorStartReq<'a>),
    /// MONITOR_START_CONF, number 94.
    MonitorStartConf(MonitorStartConf<'a>),
    /// MONITOR_STOP_REQ, number 95.
    MonitorStopReq(MonitorStopReq<'a>),
    /// MONITOR_STOP_CONF, number 96.
    MonitorStopConf(MonitorStopConf<'a>),
    /// CHANGE_MONITOR_MASK_REQ, number 97.
    ChangeMonitorMaskReq(ChangeMonitorMaskReq<'a>),
    /// CHANGE_MONITOR_MASK_CONF, number 98.
    ChangeMonitorMaskConf(ChangeMonitorMaskConf<'a>),
    /// CLIENT_SESSION_OPENED_EVENT, number 99.
    ClientSessionOpenedEvent(ClientSessionOpenedEvent<'a>),
    /// CLIENT_SESSION_CLOSED_EVENT, number 100.
    ClientSessionClosedEvent(ClientSessionClosedEvent<'a>),
    /// SESSION_MONITOR_START_REQ, number 101.
    SessionMonitorStartReq(SessionMonitorStartReq<'a>),
    /// SESSION_MONITOR_START_CONF, number 102.
    SessionMonitorStartConf(SessionMonitorStartConf<'a>),
    /// SESSION_MONITOR_STOP_REQ, number 103.
    SessionMonitorStopReq(SessionMonitorStopReq<'a>),
    /// SESSION_MONITOR_STOP_CONF, number 104.
    SessionMonitorStopConf(SessionMonitorStopConf<'a>),
    /// AGENT_PRE_CALL_EVENT, number 105.
    AgentPreCallEvent(AgentPreCallEvent<'a>),
    /// AGENT_PRE_CALL_ABORT_EVENT, number 106.
    AgentPreCallAbortEvent(AgentPreCallAbortEvent<'a>),
    /// USER_MESSAGE_REQ, number 107.
    UserMessageReq(UserMessageReq<'a>),
    /// USER_MESSAGE_CONF, number 108.
    UserMessageConf(UserMessageConf<'a>),
    /// USER_MESSAGE_EVENT, number 109.
    UserMessageEvent(UserMessageEvent<'a>),
    /// REGISTER_VARIABLES_REQ, number 110.
    RegisterVariablesReq(RegisterVariablesReq<'a>),
    /// REGISTER_VARIABLES_CONF, number 111.
    RegisterVariablesConf(RegisterVariablesConf<'a>),
    /// QUERY_AGENT_STATISTICS_REQ, number 112.
    QueryAgentStatisticsReq(QueryAgentStatisticsReq<'a>),
    /// QUERY_AGENT_STATISTICS_CONF, number 113.
    QueryAgentStatisticsConf(QueryAgentStatisticsConf<'a>),
    /// QUERY_SKILL_GROUP_STATISTICS_REQ, number 114.
    QuerySkillGroupStatisticsReq(QuerySkillGroupStatisticsReq<'a>),
    /// QUERY_SKILL_GROUP_STATISTICS_CONF, number 115.
    QuerySkillGroupStatisticsConf(QuerySkillGroupStatisticsConf<'a>),
    /// RTP_STARTED_EVENT, number 116.
    RtpStartedEvent(RtpStartedEvent<'a>),
    /// RTP_STOPPED_EVENT, number 117.
    RtpStoppedEvent(RtpStoppedEvent<'a>),
    /// SUPERVISOR_ASSIST_REQ, number 118.
    SupervisorAssistReq(SupervisorAssistReq<'a>),
    /// SUPERVISOR_ASSIST_CONF, number 119.
    SupervisorAssistConf(SupervisorAssistConf<'a>),
    /// SUPERVISOR_ASSIST_EVENT, number 120.
    SupervisorAssistEvent(SupervisorAssistEvent<'a>),
    /// EMERGENCY_CALL_REQ, number 121.
    EmergencyCallReq(EmergencyCallReq<'a>),
    /// EMERGENCY_CALL_CONF, number 122.
    EmergencyCallConf(EmergencyCallConf<'a>),
    /// EMERGENCY_CALL_EVENT, number 123.
    EmergencyCallEvent(EmergencyCallEvent<'a>),
    /// SUPERVISE_CALL_REQ, number 124.
    SuperviseCallReq(SuperviseCallReq<'a>),
    /// SUPERVISE_CALL_CONF, number 125.
    SuperviseCallConf(SuperviseCallConf<'a>),
    /// AGENT_TEAM_CONFIG_REQ, number 126.
    AgentTeamConfigReq(AgentTeamConfigReq<'a>),
    /// AGENT_TEAM_CONFIG_CONF, number 127.
    AgentTeamConfigConf(AgentTeamConfigConf<'a>),
    /// AGENT_TEAM_CONFIG_EVENT, number 128.
    AgentTeamConfigEvent(AgentTeamConfigEvent<'a>),
    /// SET_APP_DATA_REQ, number 129.
    SetAppDataReq(SetAppDataReq<'a>),
    /// SET_APP_DATA_CONF, number 130.
    SetAppDataConf(SetAppDataConf<'a>),
    /// AGENT_DESK_SETTINGS_REQ, number 131.
    AgentDeskSettingsReq(AgentDeskSettingsReq<'a>),
    /// AGENT_DESK_SETTINGS_CONF, number 132.
    AgentDeskSettingsConf(AgentDeskSettingsConf<'a>),
    /// LIST_AGENT_TEAM_REQ, number 133.
    ListAgentTeamReq(ListAgentTeamReq<'a>),
    /// LIST_AGENT_TEAM_CONF, number 134.
    ListAgentTeamConf(ListAgentTeamConf<'a>),
    /// MONITOR_AGENT_TEAM_START_REQ, number 135.
    MonitorAgentTeamStartReq(MonitorAgentTeamStartReq<'a>),
    /// MONITOR_AGENT_TEAM_START_CONF, number 136.
    MonitorAgentTeamStartConf(MonitorAgentTeamStartConf<'a>),
    /// MONITOR_AGENT_TEAM_STOP_REQ, number 137.
    MonitorAgentTeamStopReq(MonitorAgentTeamStopReq<'a>),
    /// MONITOR_AGENT_TEAM_STOP_CONF, number 138.
    MonitorAgentTeamStopConf(MonitorAgentTeamStopConf<'a>),
    /// BAD_CALL_REQ, number 139.
    BadCallReq(BadCallReq<'a>),
    /// BAD_CALL_CONF, number 140.
    BadCallConf(BadCallConf<'a>),
    /// SET_DEVICE_ATTRIBUTES_REQ, number 141.
    SetDeviceAttributesReq(SetDeviceAttributesReq<'a>),
    /// SET_DEVICE_ATTRIBUTES_CONF, number 142.
    SetDeviceAttributesConf(SetDeviceAttributesConf<'a>),
    /// REGISTER_SERVICE_REQ, number 143.
    RegisterServiceReq(RegisterServiceReq<'a>),
    /// REGISTER_SERVICE_CONF, number 144.
    RegisterServiceConf(RegisterServiceConf<'a>),
    /// UNREGISTER_SERVICE_REQ, number 145.
    UnregisterServiceReq(UnregisterServiceReq<'a>),
    /// UNREGISTER_SERVICE_CONF, number 146.
    UnregisterServiceConf(UnregisterServiceConf<'a>),
    /// START_RECORDING_REQ, number 147.
    StartRecordingReq(StartRecordingReq<'a>),
    /// START_RECORDING_CONF, number 148.
    StartRecordingConf(StartRecordingConf<'a>),
    /// STOP_RECORDING_REQ, number 149.
    StopRecordingReq(StopRecordingReq<'a>),
    /// STOP_RECORDING_CONF, number 150.
    StopRecordingConf(StopRecordingConf<'a>),
    /// MEDIA_LOGIN_REQ, number 151.
    MediaLoginReq(MediaLoginReq<'a>),
    /// MEDIA_LOGIN_RESP, number 152.
    MediaLoginResp(MediaLoginResp<'a>),
    /// MEDIA_LOGOUT_IND, number 153.
    MediaLogoutInd(MediaLogoutInd<'a>),
    /// MAKE_AGENT_ROUTABLE_IND, number 154.
    MakeAgentRoutableInd(MakeAgentRoutableInd<'a>),
    /// MAKE_AGENT_NOT_ROUTABLE_REQ, number 155.
    MakeAgentNotRoutableReq(MakeAgentNotRoutableReq<'a>),
    /// MAKE_AGENT_NOT_ROUTABLE_RESP, number 156.
    MakeAgentNotRoutableResp(MakeAgentNotRoutableResp<'a>),
    /// MAKE_AGENT_READY_IND, number 157.
    MakeAgentReadyInd(MakeAgentReadyInd<'a>),
    /// MAKE_AGENT_NOT_READY_REQ, number 158.
    MakeAgentNotReadyReq(MakeAgentNotReadyReq<'a>),
    /// MAKE_AGENT_NOT_READY_RESP, number 159.
    MakeAgentNotReadyResp(MakeAgentNotReadyResp<'a>),
    /// OFFER_TASK_IND, number 160.
    OfferTaskInd(OfferTaskInd<'a>),
    /// OFFER_APPLICATION_TASK_REQ, number 161.
    OfferApplicationTaskReq(OfferApplicationTaskReq<'a>),
    /// OFFER_APPLICATION_TASK_RESP, number 162.
    OfferApplicationTaskResp(OfferApplicationTaskResp<'a>),
    /// START_TASK_IND, number 163.
    StartTaskInd(StartTaskInd<'a>),
    /// START_APPLICATION_TASK_REQ, number 164.
    StartApplicationTaskReq(StartApplicationTaskReq<'a>),
    /// START_APPLICATION_TASK_RESP, number 165.
    StartApplicationTaskResp(StartApplicationTaskResp<'a>),
    /// PAUSE_TASK_IND, number 166.
    PauseTaskInd(PauseTaskInd<'a>),
    /// RESUME_TASK_IND, number 167.
    ResumeTaskInd(ResumeTaskInd<'a>),
    /// WRAPUP_TASK_IND, number 168.
    WrapupTaskInd(WrapupTaskInd<'a>),
    /// END_TASK_IND, number 169.
    EndTaskInd(EndTaskInd<'a>),
    /// AGENT_MADE_NOT_ROUTABLE_EVENT, number 170.
    AgentMadeNotRoutableEvent(AgentMadeNotRoutableEvent<'a>),
    /// AGENT_INTERRUPT_ADVISORY_EVENT, number 171.
    AgentInterruptAdvisoryEvent(AgentInterruptAdvisoryEvent<'a>),
    /// AGENT_INTERRUPT_ACCEPTED_IND, number 172.
    AgentInterruptAcceptedInd(AgentInterruptAcceptedInd<'a>),
    /// AGENT_INTERRUPT_UNACCEPTED_IND, number 173.
    AgentInterruptUnacceptedInd(AgentInterruptUnacceptedInd<'a>),
    /// AGENT_INTERRUPT_DONE_ADVISORY_EVENT, number 174.
    AgentInterruptDoneAdvisoryEvent(AgentInterruptDoneAdvisoryEvent<'a>),
    /// AGENT_INTERRUPT_DONE_ACCEPTED_IND, number 175.
    AgentInterruptDoneAcceptedInd(AgentInterruptDoneAcceptedInd<'a>),
    /// CHANGE_MAX_TASK_LIMIT_REQ, number 176.
    ChangeMaxTaskLimitReq(ChangeMaxTaskLimitReq<'a>),
    /// CHANGE_MAX_TASK_LIMIT_RESP, number 177.
    ChangeMaxTaskLimitResp(ChangeMaxTaskLimitResp<'a>),
    /// OVERRIDE_LIMIT_REQ, number 178.
    OverrideLimitReq(OverrideLimitReq<'a>),
    /// OVERRIDE_LIMIT_RESP, number 179.
    OverrideLimitResp(OverrideLimitResp<'a>),
    /// UPDATE_TASK_CONTEXT_IND, number 180.
    UpdateTaskContextInd(UpdateTaskContextInd<'a>),
    /// BEGIN_AGENT_INIT_IND, number 181.
    BeginAgentInitInd(BeginAgentInitInd<'a>),
    /// AGENT_INIT_REQ, number 182.
    AgentInitReq(AgentInitReq<'a>),
    /// AGENT_INIT_RESP, number 183.
    AgentInitResp(AgentInitResp<'a>),
    /// END_AGENT_INIT_IND, number 184.
    EndAgentInitInd(EndAgentInitInd<'a>),
    /// TASK_INIT_IND, number 185.
    TaskInitInd(TaskInitInd<'a>),
    /// AGENT_INIT_READY_EVENT, number 186.
    AgentInitReadyEvent(AgentInitReadyEvent<'a>),
    /// GET_PRECALL_MESSAGES_REQ, number 187.
    GetPrecallMessagesReq(GetPrecallMessagesReq<'a>),
    /// GET_PRECALL_MESSAGES_RESP, number 188.
    GetPrecallMessagesResp(GetPrecallMessagesResp<'a>),
    /// AGENT_LEGACY_PRE_CALL_EVENT, number 189.
    AgentLegacyPreCallEvent(AgentLegacyPreCallEvent<'a>),
    /// FAILURE_RESP, number 190.
    FailureResp(FailureResp<'a>),
    /// BEGIN_TASK_EVENT, number 191.
    BeginTaskEvent(BeginTaskEvent<'a>),
    /// QUEUED_TASK_EVENT, number 192.
    QueuedTaskEvent(QueuedTaskEvent<'a>),
    /// DEQUEUED_TASK_EVENT, number 193.
    DequeuedTaskEvent(DequeuedTaskEvent<'a>),
    /// OFFER_TASK_EVENT, number 194.
    OfferTaskEvent(OfferTaskEvent<'a>),
    /// START_TASK_EVENT, number 195.
    StartTaskEvent(StartTaskEvent<'a>),
    /// PAUSE_TASK_EVENT, number 196.
    PauseTaskEvent(PauseTaskEvent<'a>),
    /// RESUME_TASK_EVENT, number 197.
    ResumeTaskEvent(ResumeTaskEvent<'a>),
    /// WRAPUP_TASK_EVENT, number 198.
    WrapupTaskEvent(WrapupTaskEvent<'a>),
    /// END_TASK_EVENT, number 199.
    EndTaskEvent(EndTaskEvent<'a>),
    /// TASK_DATA_UPDATE_EVENT, number 200.
    TaskDataUpdateEvent(TaskDataUpdateEvent<'a>),
    /// TASK_MONITOR_START_REQ, number 201.
    TaskMonitorStartReq(TaskMonitorStartReq<'a>),
    /// TASK_MONITOR_START_CONF, number 202.
    TaskMonitorStartConf(TaskMonitorStartConf<'a>),
    /// TASK_MONITOR_STOP_REQ, number 203.
    TaskMonitorStopReq(TaskMonitorStopReq<'a>),
    /// TASK_MONITOR_STOP_CONF, number 204.
    TaskMonitorStopConf(TaskMonitorStopConf<'a>),
    /// CHANGE_TASK_MONITOR_MASK_REQ, number 205.
    ChangeTaskMonitorMaskReq(ChangeTaskMonitorMaskReq<'a>),
    /// CHANGE_TASK_MONITOR_MASK_CONF, number 206.
    ChangeTaskMonitorMaskConf(ChangeTaskMonitorMaskConf<'a>),
    /// MAX_TASK_LIFETIME_EXCEEDED_EVENT, number 207.
    MaxTaskLifetimeExceededEvent(MaxTaskLifetimeExceededEvent<'a>),
    /// SET_APP_PATH_DATA_IND, number 208.
    SetAppPathDataInd(SetAppPathDataInd<'a>),
    /// TASK_INIT_REQ, number 209.
    TaskInitReq(TaskInitReq<'a>),
    /// TASK_INIT_RESP, number 210.
    TaskInitResp(TaskInitResp<'a>),
    /// ROUTE_REGISTER_EVENT, number 211.
    RouteRegisterEvent(RouteRegisterEvent<'a>),
    /// ROUTE_REGISTER_REPLY_EVENT, number 212.
    RouteRegisterReplyEvent(RouteRegisterReplyEvent<'a>),
    /// ROUTE_REQUEST_EVENT, number 213.
    RouteRequestEvent(RouteRequestEvent<'a>),
    /// ROUTE_SELECT_EVENT, number 214.
    RouteSelectEvent(RouteSelectEvent<'a>),
    /// ROUTE_END_EVENT, number 215.
    RouteEndEvent(RouteEndEvent<'a>),
    /// CONFIG_REQUEST_KEY_EVENT, number 230.
    ConfigRequestKeyEvent(ConfigRequestKeyEvent<'a>),
    /// CONFIG_KEY_EVENT, number 231.
    ConfigKeyEvent(ConfigKeyEvent<'a>),
    /// CONFIG_REQUEST_EVENT, number 232.
    ConfigRequestEvent(ConfigRequestEvent<'a>),
    /// CONFIG_BEGIN_EVENT, number 233.
    ConfigBeginEvent(ConfigBeginEvent<'a>),
    /// CONFIG_END_EVENT, number 234.
    ConfigEndEvent(ConfigEndEvent<'a>),
    /// CONFIG_SERVICE_EVENT, number 235.
    ConfigServiceEvent(ConfigServiceEvent<'a>),
    /// CONFIG_SKILL_GROUP_EVENT, number 236.
    ConfigSkillGroupEvent(ConfigSkillGroupEvent<'a>),
    /// CONFIG_AGENT_EVENT, number 237.
    ConfigAgentEvent(ConfigAgentEvent<'a>),
    /// CONFIG_DEVICE_EVENT, number 238.
    ConfigDeviceEvent(ConfigDeviceEvent<'a>),
    /// QUERY_AGENT_QUEUE_STATISTICS_REQ of Unified CCX, number 239.
    QueryAgentQueueStatisticsReq(QueryAgentQueueStatisticsReq<'a>),
    /// QUERY_AGENT_QUEUE_STATISTICS_CONF of Unified CCX, number 240.
    QueryAgentQueueStatisticsConf(QueryAgentQueueStatisticsConf<'a>),
    /// TEAM_CONFIG_REQ, number 242.
    TeamConfigReq(TeamConfigReq<'a>),
    /// TEAM_CONFIG_EVENT, number 243.
    TeamConfigEvent(TeamConfigEvent<'a>),
    /// TEAM_CONFIG_CONF, number 244.
    TeamConfigConf(TeamConfigConf<'a>),
    /// CONFIG_CALL_TYPE_EVENT, number 245.
    ConfigCallTypeEvent(ConfigCallTypeEvent<'a>),
    /// CALL_AGENT_GREETING_EVENT, number 248.
    CallAgentGreetingEvent(CallAgentGreetingEvent<'a>),
    /// AGENT_GREETING_CONTROL_REQ, number 249.
    AgentGreetingControlReq(AgentGreetingControlReq<'a>),
    /// AGENT_GREETING_CONTROL_CONF, number 250.
    AgentGreetingControlConf(AgentGreetingControlConf<'a>),
    /// CONFIG_MRD_EVENT, number 254.
    ConfigMrdEvent(ConfigMrdEvent<'a>),
    /// GET_AGENT_TASKS_REQ, number 255.
    GetAgentTasksReq(GetAgentTasksReq<'a>),
    /// AGENT_TASKS_RESP, number 256.
    AgentTasksResp(AgentTasksResp<'a>),
    /// SNAPSHOT_TASK_REQ, number 257.
    SnapshotTaskReq(SnapshotTaskReq<'a>),
    /// SNAPSHOT_TASK_RESP, number 258.
    SnapshotTaskResp(SnapshotTaskResp<'a>),
    /// CONFIG_PERIPHERAL_EVENT, number 260.
    ConfigPeripheralEvent(ConfigPeripheralEvent<'a>),
    /// CONFIG_AGENT_DESK_SETTINGS_EVENT, number 261.
    ConfigAgentDeskSettingsEvent(ConfigAgentDeskSettingsEvent<'a>),
    /// AGENT_TASKS_EVENT, number 262.
    AgentTasksEvent(AgentTasksEvent<'a>),
    /// SNAPSHOT_TASK_EVENT, number 263.
    SnapshotTaskEvent(SnapshotTaskEvent<'a>),
    /// AGENT_TASKS_REQUEST_EVENT, number 264.
    AgentTasksRequestEvent(AgentTasksRequestEvent<'a>),
    /// AGENT_TASKS_END_EVENT, number 265.
    AgentTasksEndEvent(AgentTasksEndEvent<'a>),
    /// DESKTOP_CONNECTED_IND, number 266.
    DesktopConnectedInd(DesktopConnectedInd<'a>),
    /// START_NETWORK_RECORDING_REQ, number 267.
    StartNetworkRecordingReq(StartNetworkRecordingReq<'a>),
    /// START_NETWORK_RECORDING_CONF, number 268.
    StartNetworkRecordingConf(StartNetworkRecordingConf<'a>),
    /// STOP_NETWORK_RECORDING_REQ, number 269.
    StopNetworkRecordingReq(StopNetworkRecordingReq<'a>),
    /// STOP_NETWORK_RECORDING_CONF, number 270.
    StopNetworkRecordingConf(StopNetworkRecordingConf<'a>),
    /// NETWORK_RECORDING_STARTED_EVENT, number 271.
    NetworkRecordingStartedEvent(NetworkRecordingStartedEvent<'a>),
    /// NETWORK_RECORDING_ENDED_EVENT, number 272.
    NetworkRecordingEndedEvent(NetworkRecordingEndedEvent<'a>),
    /// NETWORK_RECORDING_FAILED_EVENT, number 273.
    NetworkRecordingFailedEvent(NetworkRecordingFailedEvent<'a>),
    /// NETWORK_RECORDING_TARGET_INFO_EVENT, number 274.
    NetworkRecordingTargetInfoEvent(NetworkRecordingTargetInfoEvent<'a>),
    /// CONFIG_TERMINAL_EVENT, number 276.
    ConfigTerminalEvent(ConfigTerminalEvent<'a>),
    /// STANDBY_ACTIVE_EVENT_MSG, number 277.
    StandbyActiveEventMsg(StandbyActiveEventMsg<'a>),
    /// ACTIVE_MAINTENANCE_REQ_MSG, number 278.
    ActiveMaintenanceReqMsg(ActiveMaintenanceReqMsg<'a>),
    /// ACTIVE_MAINTENANCE_RESP_MSG, number 279.
    ActiveMaintenanceRespMsg(ActiveMaintenanceRespMsg<'a>),
    /// ACTIVE_MAINTENANCE_EVENT_MSG, number 280.
    ActiveMaintenanceEventMsg(ActiveMaintenanceEventMsg<'a>),
    /// STOPPING_REQUESTS_TO_THIS_SIDE_IND, number 281.
    StoppingRequestsToThisSideInd(StoppingRequestsToThisSideInd<'a>),
    /// CONFIG_AGENT_SERVICE_EVENT, number 282.
    ConfigAgentServiceEvent(ConfigAgentServiceEvent<'a>),
    /// SET_AGENT_SERVICE_DATA_REQ, number 283.
    SetAgentServiceDataReq(SetAgentServiceDataReq<'a>),
    /// SET_AGENT_SERVICE_DATA_CONF, number 284.
    SetAgentServiceDataConf(SetAgentServiceDataConf<'a>),
    /// A number that the protocol reserves.
    #[cti(reserved = crate::MessageType::is_reserved_in)]
    Reserved(RawMessage<'a>),
    /// Any other number, and one whose message the protocol does not have.
    #[cti(unknown)]
    Unknown(RawMessage<'a>),
}
