//! Bit masks: what a client asks for, what a device can do, what an agent may do.

cti_codec::mask! {
    /// Services that a client asks for when it opens a session, and those it is granted.
    ///
    /// A server may grant bits that nobody names: a recorded one of version 15 grants 0x200.
    ///
    /// Unified CCX has 0x1, 0x2, 0x4, 0x10, 0x80, 0x2000 and 0x4_0000 of them; 0x1 and 0x10 exclude
    /// each other there.
    pub struct CtiServiceMask: u32 {
        /// The server writes the session's messages to a file for later study.
        const CTI_SERVICE_DEBUG = 0x8000_0000;
        /// Events of the calls and the agent at the client's own device.
        const CTI_SERVICE_CLIENT_EVENTS = 0x0000_0001;
        /// Changing the data of calls.
        const CTI_SERVICE_CALL_DATA_UPDATE = 0x0000_0002;
        /// Controlling calls and the agent's state at the client's own device.
        const CTI_SERVICE_CLIENT_CONTROL = 0x0000_0004;
        /// Opening and losing this session raises alarms.
        const CTI_SERVICE_CONNECTION_MONITOR = 0x0000_0008;
        /// Events of all calls and agents.
        const CTI_SERVICE_ALL_EVENTS = 0x0000_0010;
        /// Monitors on calls and devices of the client's choice.
        const CTI_SERVICE_PERIPHERAL_MONITOR = 0x0000_0020;
        /// Notice of other clients' sessions, and monitors on them.
        const CTI_SERVICE_CLIENT_MONITOR = 0x0000_0040;
        /// A supervisor's functions.
        const CTI_SERVICE_SUPERVISOR = 0x0000_0080;
        /// The client offers services to other clients.
        const CTI_SERVICE_SERVER = 0x0000_0100;
        /// Reporting and managing agents, for applications of other media.
        const CTI_SERVICE_AGENT_REPORTING = 0x0000_0400;
        /// Events of all tasks.
        const CTI_SERVICE_ALL_TASK_EVENTS = 0x0000_0800;
        /// Monitors on tasks of the client's choice.
        const CTI_SERVICE_TASK_MONITOR = 0x0000_1000;
        /// Controlling the state of devices.
        const CTI_DEVICE_STATE_CONTROL = 0x0000_8000;
        /// Of the control functions only those for the agent's state.
        const CTI_AGENT_STATE_CONTROL_ONLY = 0x0000_2000;
        /// Events of the configuration. Only Unified CCX documents it; a Unified CCE server of
        /// version 15 grants it too.
        const CTI_SERVICE_CONFIG_EVENTS = 0x0004_0000;
        /// Update events.
        const CTI_SERVICE_UPDATE_EVENTS = 0x0008_0000;
        /// No agent event that repeats the one before it.
        const CTI_SERVICE_IGNORE_DUPLICATE_AGENT_EVENTS = 0x0010_0000;
        /// No confirmations.
        const CTI_SERVICE_IGNORE_CONF = 0x0020_0000;
        /// Only events of the lines that take distributed calls.
        const CTI_SERVICE_ACD_LINE_ONLY = 0x0040_0000;
        /// Sessions in a pair, one active and one on standby.
        const CTI_SERVICE_ACTIVE_STANDBY = 0x0200_0000;
    }
}

cti_codec::mask! {
    /// Call events that a client wants.
    pub struct CallEventMask: u32 {
        /// `CALL_DELIVERED_EVENT`.
        const CALL_DELIVERED_MASK = 0x0000_0001;
        /// `CALL_QUEUED_EVENT`.
        const CALL_QUEUED_MASK = 0x0000_0002;
        /// `CALL_ESTABLISHED_EVENT`.
        const CALL_ESTABLISHED_MASK = 0x0000_0004;
        /// `CALL_HELD_EVENT`.
        const CALL_HELD_MASK = 0x0000_0008;
        /// `CALL_RETRIEVED_EVENT`.
        const CALL_RETRIEVED_MASK = 0x0000_0010;
        /// `CALL_CLEARED_EVENT`.
        const CALL_CLEARED_MASK = 0x0000_0020;
        /// `CALL_CONNECTION_CLEARED_EVENT`.
        const CALL_CONNECTION_CLEARED_MASK = 0x0000_0040;
        /// `CALL_ORIGINATED_EVENT`.
        const CALL_ORIGINATED_MASK = 0x0000_0080;
        /// `CALL_CONFERENCED_EVENT`.
        const CALL_CONFERENCED_MASK = 0x0000_0100;
        /// `CALL_TRANSFERRED_EVENT`.
        const CALL_TRANSFERRED_MASK = 0x0000_0200;
        /// `CALL_DIVERTED_EVENT`.
        const CALL_DIVERTED_MASK = 0x0000_0400;
        /// `CALL_SERVICE_INITIATED_EVENT`.
        const CALL_SERVICE_INITIATED_MASK = 0x0000_0800;
        /// `CALL_TRANSLATION_ROUTE_EVENT`.
        const CALL_TRANSLATION_ROUTE_MASK = 0x0000_1000;
        /// `BEGIN_CALL_EVENT`.
        const BEGIN_CALL_MASK = 0x0000_2000;
        /// `END_CALL_EVENT`.
        const END_CALL_MASK = 0x0000_4000;
        /// `CALL_DATA_UPDATE_EVENT`.
        const CALL_DATA_UPDATE_MASK = 0x0000_8000;
        /// `CALL_FAILED_EVENT`.
        const CALL_FAILED_MASK = 0x0001_0000;
        /// `CALL_REACHED_NETWORK_EVENT`.
        const CALL_REACHED_NETWORK_MASK = 0x0002_0000;
        /// `CALL_DEQUEUED_EVENT`.
        const CALL_DEQUEUED_MASK = 0x0004_0000;
        /// `AGENT_PRE_CALL_EVENT`.
        const AGENT_PRE_CALL_MASK = 0x0008_0000;
        /// `AGENT_PRE_CALL_ABORT_EVENT`.
        const AGENT_PRE_CALL_ABORT_MASK = 0x0010_0000;
        /// `RTP_STARTED_EVENT`.
        const RTP_STARTED_MASK = 0x0020_0000;
        /// `RTP_STOPPED_EVENT`.
        const RTP_STOPPED_MASK = 0x0040_0000;
        /// `AGENT_TEAM_CONFIG_EVENT`.
        const AGENT_TEAM_CONFIG_MASK = 0x0080_0000;
        /// `AGENT_LEGACY_PRE_CALL_EVENT`.
        const AGENT_LEGACY_PRE_CALL_MASK = 0x0100_0000;
        /// `CALL_ATTRIBUTE_CHANGE_EVENT`, whose number is not published.
        const CALL_ATTRIBUTE_CHANGE_MASK = 0x0200_0000;
        /// The end of calls, by an event that is not published.
        const CALL_TERMINATION_MASK = 0x0400_0000;
        /// `CALL_AGENT_GREETING_EVENT`.
        const CALL_AGENT_GREETING_MASK = 0x0800_0000;
        /// `NETWORK_RECORDING_STARTED_EVENT`.
        const NETWORK_RECORDING_STARTED_MASK = 0x1000_0000;
        /// `NETWORK_RECORDING_ENDED_EVENT`.
        const NETWORK_RECORDING_ENDED_MASK = 0x2000_0000;
        /// `NETWORK_RECORDING_FAILED_EVENT`.
        const NETWORK_RECORDING_FAILED_MASK = 0x4000_0000;
        /// `NETWORK_RECORDING_TARGET_INFO_EVENT`.
        const NETWORK_RECORDING_TARGET_INFO_MASK = 0x8000_0000;
    }
}

cti_codec::mask! {
    /// Agent states whose events a client wants.
    ///
    /// In Unified CCX 0x20 is work after a call, 0x40 in conversation with work to follow, 0x80 in
    /// conversation and not ready afterwards; 0x100 is its last bit.
    pub struct AgentStateMask: u32 {
        /// Signing in.
        const AGENT_LOGIN_MASK = 0x0000_0001;
        /// Signing out.
        const AGENT_LOGOUT_MASK = 0x0000_0002;
        /// Not taking calls.
        const AGENT_NOT_READY_MASK = 0x0000_0004;
        /// Waiting for a call.
        const AGENT_AVAILABLE_MASK = 0x0000_0008;
        /// In conversation.
        const AGENT_TALKING_MASK = 0x0000_0010;
        /// Work after a call, not ready afterwards.
        const AGENT_WORK_NOT_READY_MASK = 0x0000_0020;
        /// Work after a call, available afterwards.
        const AGENT_WORK_READY_MASK = 0x0000_0040;
        /// Occupied by another skill group.
        const AGENT_BUSY_OTHER_MASK = 0x0000_0080;
        /// Kept free for a call that is about to arrive.
        const AGENT_RESERVED_MASK = 0x0000_0100;
        /// A caller on hold.
        const AGENT_HOLD_MASK = 0x0000_0200;
        /// At work on a task.
        const AGENT_ACTIVE_MASK = 0x0000_0400;
        /// A task set aside.
        const AGENT_PAUSED_MASK = 0x0000_0800;
        /// Taken away from a task.
        const AGENT_INTERRUPTED_MASK = 0x0000_1000;
        /// No task.
        const AGENT_NOT_ACTIVE_MASK = 0x0000_2000;
    }
}

cti_codec::mask! {
    /// Parts of the configuration that a client wants or a server sends.
    ///
    /// Unified CCX has the first four bits, for applications, contact service queues, agents and
    /// devices, and from version 18 on 0x10, for terminals: there [`CALL_TYPE`](Self::CALL_TYPE) is
    /// the constant for terminals, and 0x100 is not known.
    pub struct ConfigInformationMask: u32 {
        /// Services.
        const SERVICE = 0x0000_0001;
        /// Skill groups.
        const SKILL_GROUP = 0x0000_0002;
        /// Agents.
        const AGENT = 0x0000_0004;
        /// Devices.
        const DEVICE = 0x0000_0008;
        /// Call types.
        const CALL_TYPE = 0x0000_0010;
        /// Media routing domains.
        const MEDIA_ROUTING_DOMAIN = 0x0000_0020;
        /// Peripherals.
        const PERIPHERAL = 0x0000_0040;
        /// Agents' desk settings.
        const AGENT_DESK_SETTINGS = 0x0000_0080;
        /// Terminals.
        const TERMINAL = 0x0000_0100;
        /// Services that software renders to agents.
        const AGENT_SERVICES = 0x0000_0200;
    }
}

cti_codec::mask! {
    /// What does not work at the peripheral gateway: 0 when all is well.
    ///
    /// Unified CCX sends the status of the system in its place, one value and not bits: 0x100
    /// initialising, 0x200 shutting down, 0x300 shut down, 0x400 in service, 0x500 in partial
    /// service, 0x600 out of service. Its page also says that 0 means healthy and any other value a
    /// failure, which contradicts this list.
    pub struct PgStatus: u32 {
        /// The gateway's OPC process is down.
        const PGS_OPC_DOWN = 0x0000_0001;
        /// The central controller cannot be reached.
        const PGS_CC_DOWN = 0x0000_0002;
        /// One or more peripherals are lost.
        const PGS_PERIPHERAL_OFFLINE = 0x0000_0004;
        /// The CTI server cannot work.
        const PGS_CTI_SERVER_OFFLINE = 0x0000_0008;
        /// Only some functions are to be had.
        const PGS_LIMITED_FUNCTION = 0x0000_0010;
    }
}

cti_codec::mask! {
    /// An agent's place in a team.
    pub struct AgentFlags: u16 {
        /// The team's first supervisor.
        const PRIMARY_SUPERVISOR = 0x0001;
        /// A member for the time being.
        const TEMPORARY_AGENT = 0x0002;
        /// A supervisor of the team.
        const SUPERVISOR = 0x0004;
    }
}

cti_codec::mask! {
    /// What an agent's client asks for at sign-in.
    pub struct AgentServiceMask: u32 {
        /// Taking part in outbound campaigns.
        const OUTBOUND_SUPPORT = 0x0000_0001;
    }
}

cti_codec::mask! {
    /// Call variables that a client uses.
    pub struct CallVariableMask: u16 {
        /// Call variable 1.
        const CALL_VAR_1_MASK = 0x0001;
        /// Call variable 2.
        const CALL_VAR_2_MASK = 0x0002;
        /// Call variable 3.
        const CALL_VAR_3_MASK = 0x0004;
        /// Call variable 4.
        const CALL_VAR_4_MASK = 0x0008;
        /// Call variable 5.
        const CALL_VAR_5_MASK = 0x0010;
        /// Call variable 6.
        const CALL_VAR_6_MASK = 0x0020;
        /// Call variable 7.
        const CALL_VAR_7_MASK = 0x0040;
        /// Call variable 8.
        const CALL_VAR_8_MASK = 0x0080;
        /// Call variable 9.
        const CALL_VAR_9_MASK = 0x0100;
        /// Call variable 10.
        const CALL_VAR_10_MASK = 0x0200;
    }
}

cti_codec::mask! {
    /// Requests that a device supports.
    pub struct CallControlMask: u32 {
        /// Asking for the agent's state.
        const CONTROL_QUERY_AGENT_STATE = 0x0000_0001;
        /// Changing the agent's state.
        const CONTROL_SET_AGENT_STATE = 0x0000_0002;
        /// Swapping the active call and one on hold.
        const CONTROL_ALTERNATE_CALL = 0x0000_0004;
        /// Answering a call.
        const CONTROL_ANSWER_CALL = 0x0000_0008;
        /// Ending a call for all parties.
        const CONTROL_CLEAR_CALL = 0x0000_0010;
        /// Taking one party out of a call.
        const CONTROL_CLEAR_CONNECTION = 0x0000_0020;
        /// Making a conference.
        const CONTROL_CONFERENCE_CALL = 0x0000_0040;
        /// Consulting somebody in the middle of a call.
        const CONTROL_CONSULTATION_CALL = 0x0000_0080;
        /// Sending a ringing call elsewhere.
        const CONTROL_DEFLECT_CALL = 0x0000_0100;
        /// Putting a call on hold.
        const CONTROL_HOLD_CALL = 0x0000_0200;
        /// Placing a call.
        const CONTROL_MAKE_CALL = 0x0000_0400;
        /// Placing a predictive call.
        const CONTROL_MAKE_PREDICTIVE_CALL = 0x0000_0800;
        /// Dropping a consultation and going back to the first call.
        const CONTROL_RECONNECT_CALL = 0x0000_1000;
        /// Taking a call back from hold.
        const CONTROL_RETRIEVE_CALL = 0x0000_2000;
        /// Transferring a call.
        const CONTROL_TRANSFER_CALL = 0x0000_4000;
        /// Asking what a device can do.
        const CONTROL_QUERY_DEVICE_INFO = 0x0000_8000;
        /// Asking for the state of a call.
        const CONTROL_SNAPSHOT_CALL = 0x0001_0000;
        /// Asking for the calls at a device.
        const CONTROL_SNAPSHOT_DEVICE = 0x0002_0000;
        /// Sending tones.
        const CONTROL_SEND_DTMF_SIGNAL = 0x0004_0000;
    }
}

cti_codec::mask! {
    /// Media that a device handles.
    pub struct ClassOfDevice: u16 {
        /// Something else.
        const DEVC_OTHER = 0x0010;
        /// Images.
        const DEVC_IMAGE = 0x0020;
        /// Data.
        const DEVC_DATA = 0x0040;
        /// Voice.
        const DEVC_VOICE = 0x0080;
    }
}

cti_codec::mask! {
    /// Further features that a device supports.
    pub struct OtherFeatureMask: u32 {
        /// Asking for a route once a call has arrived.
        const FEATURE_POST_ROUTE = 0x0000_0001;
        /// A consultation has a call ID of its own.
        const FEATURE_UNIQUE_CONSULT_CALLID = 0x0000_0002;
    }
}

cti_codec::mask! {
    /// Ways in which a device sets up transfers and conferences.
    pub struct TransferConferenceSetupMask: u32 {
        /// After a consultation, begun for this very purpose.
        const CONF_SETUP_CONSULT_SPECIFIC = 0x0000_0001;
        /// After a consultation, begun for either purpose.
        const CONF_SETUP_CONSULT_ANY = 0x0000_0002;
        /// From one connected and one held call.
        const CONF_SETUP_CONN_HELD = 0x0000_0004;
        /// From any two calls.
        const CONF_SETUP_ANY_TWO_CALLS = 0x0000_0008;
        /// A conference from one distributed call.
        const CONF_SETUP_SINGLE_ACD_CALL = 0x0000_0010;
        /// A transfer from one distributed call.
        const TRANS_SETUP_SINGLE_ACD_CALL = 0x0000_0020;
        /// A conference from any one call.
        const CONF_SETUP_ANY_SINGLE_CALL = 0x0000_0040;
        /// A transfer from any one call.
        const TRANS_SETUP_ANY_SINGLE_CALL = 0x0000_0080;
    }
}

cti_codec::mask! {
    /// What an agent may and must do, by the agent's desk settings.
    pub struct DeskSettingsMask: u32 {
        /// Is available after an incoming call.
        const DESK_AVAIL_AFTER_INCOMING_MASK = 0x0000_0001;
        /// Is available after an outgoing call.
        const DESK_AVAIL_AFTER_OUTGOING_MASK = 0x0000_0002;
        /// Has calls answered by the phone itself.
        const DESK_AUTO_ANSWER_ENABLED_MASK = 0x0000_0004;
        /// Must give a reason for not being ready.
        const DESK_IDLE_REASON_REQUIRED_MASK = 0x0000_0008;
        /// Must give a reason for signing out.
        const DESK_LOGOUT_REASON_REQUIRED_MASK = 0x0000_0010;
        /// May call the supervisor for help.
        const DESK_SUPERVISOR_CALLS_ALLOWED_MASK = 0x0000_0020;
        /// May call other agents.
        const DESK_AGENT_TO_AGENT_CALLS_ALLOWED = 0x0000_0040;
        /// May call abroad.
        const DESK_OUTBOUND_ACCESS_INTERNATIONAL_MASK = 0x0000_0080;
        /// May call into the public network.
        const DESK_OUTBOUND_ACCESS_PUBLIC_NET_MASK = 0x0000_0100;
        /// May call into the private network.
        const DESK_OUTBOUND_ACCESS_PRIVATE_NET_MASK = 0x0000_0200;
        /// May call by way of an operator.
        const DESK_OUTBOUND_ACCESS_OPERATOR_ASSISTED_MASK = 0x0000_0400;
        /// May call out by way of the PBX.
        const DESK_OUTBOUND_ACCESS_PBX_MASK = 0x0000_0800;
        /// May take and place calls that are not distributed.
        const DESK_NON_ACD_CALLS_ALLOWED_MASK = 0x0000_1000;
        /// May choose the skill groups to sign in to.
        const DESK_AGENT_CAN_SELECT_GROUP_MASK = 0x0000_2000;
    }
}
