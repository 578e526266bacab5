//! The layouts of the measured messages, once, for the peers that are to declare them.
//!
//! Each macro hands the fields of a fixed part, or the tags of a floating part with what they
//! hold, to another macro, after the arguments given in brackets.

macro_rules! call_fixed {
    ($with:ident $args:tt) => {
        $with! { $args
            monitor_id: u32, peripheral_id: u32, peripheral_type: u16,
            connection_device_id_type: u16, connection_call_id: u32, line_handle: u16,
            line_type: u16, service_number: u32, service_id: u32, skill_group_number: u32,
            skill_group_id: u32, skill_group_priority: u16, alerting_device_type: u16,
            calling_device_type: u16, called_device_type: u16, last_redirect_device_type: u16,
            local_connection_state: u16, event_cause: u16, num_named_variables: u16,
            num_named_arrays: u16
        }
    };
}

macro_rules! agent_fixed {
    ($with:ident $args:tt) => {
        $with! { $args
            monitor_id: u32, peripheral_id: u32, session_id: u32, peripheral_type: u16,
            skill_group_state: u16, state_duration: u32, skill_group_number: u32,
            skill_group_id: u32, skill_group_priority: u16, agent_state: u16,
            event_reason_code: u16, mrd_id: u32, num_tasks: u32, agent_mode: u16,
            max_task_limit: u32, icm_agent_id: u32, agent_availability_status: u32,
            num_flt_skill_groups: u16, department_id: u32
        }
    };
}

macro_rules! config_fixed {
    ($with:ident $args:tt) => {
        $with! { $args num_records: u16 }
    };
}

macro_rules! heartbeat_fixed {
    ($with:ident $args:tt) => {
        $with! { $args invoke_id: u32 }
    };
}

macro_rules! statistics_fixed {
    ($with:ident $args:tt) => {
        $with! { $args
            invoke_id: u32, peripheral_id: u32, skill_group_number: u32, skill_group_id: u32,
            agents_logged_on: u32, agents_avail: u32, agents_not_ready: u32, agents_ready: u32,
            agents_talking_in: u32, agents_talking_out: u32, agents_talking_other: u32,
            agents_work_not_ready: u32, agents_work_ready: u32, agents_busy_other: u32,
            agents_reserved: u32, agents_hold: u32, agents_icm_available: u32,
            agents_application_available: u32, agents_talking_auto_out: u32,
            agents_talking_preview: u32, agents_talking_reservation: u32,
            router_calls_q_now: u32, longest_router_call_q_now: u32, calls_q_now: u32,
            calls_q_time_now: u32, longest_call_q_now: u32, avail_time_to_5: u32,
            logged_on_time_to_5: u32, not_ready_time_to_5: u32, agent_out_calls_to_5: u32,
            agent_out_calls_talk_time_to_5: u32, agent_out_calls_time_to_5: u32,
            agent_out_calls_held_to_5: u32, agent_out_calls_held_time_to_5: u32,
            handled_calls_to_5: u32, handled_calls_talk_time_to_5: u32,
            handled_calls_after_call_time_to_5: u32, handled_calls_time_to_5: u32,
            incoming_calls_held_to_5: u32, incoming_calls_held_time_to_5: u32,
            internal_calls_rcvd_to_5: u32, internal_calls_rcvd_time_to_5: u32,
            internal_calls_held_to_5: u32, internal_calls_held_time_to_5: u32,
            auto_out_calls_to_5: u32, auto_out_calls_talk_time_to_5: u32,
            auto_out_calls_time_to_5: u32, auto_out_calls_held_to_5: u32,
            auto_out_calls_held_time_to_5: u32, preview_calls_to_5: u32,
            preview_calls_talk_time_to_5: u32, preview_calls_time_to_5: u32,
            preview_calls_held_to_5: u32, preview_calls_held_time_to_5: u32,
            reservation_calls_to_5: u32, reservation_calls_talk_time_to_5: u32,
            reservation_calls_time_to_5: u32, reservation_calls_held_to_5: u32,
            reservation_calls_held_time_to_5: u32, barge_in_calls_to_5: u32,
            intercept_calls_to_5: u32, monitor_calls_to_5: u32, whisper_calls_to_5: u32,
            emergency_calls_to_5: u32, calls_q_5: u32, calls_q_time_5: u32,
            longest_call_q_5: u32, avail_time_to_half: u32, logged_on_time_to_half: u32,
            not_ready_time_to_half: u32, agent_out_calls_to_half: u32,
            agent_out_calls_talk_time_to_half: u32, agent_out_calls_time_to_half: u32,
            agent_out_calls_held_to_half: u32, agent_out_calls_held_time_to_half: u32,
            handled_calls_to_half: u32, handled_calls_talk_time_to_half: u32,
            handled_calls_after_call_time_to_half: u32, handled_calls_time_to_half: u32,
            incoming_calls_held_to_half: u32, incoming_calls_held_time_to_half: u32,
            internal_calls_rcvd_to_half: u32, internal_calls_rcvd_time_to_half: u32,
            internal_calls_held_to_half: u32, internal_calls_held_time_to_half: u32,
            auto_out_calls_to_half: u32, auto_out_calls_talk_time_to_half: u32,
            auto_out_calls_time_to_half: u32, auto_out_calls_held_to_half: u32,
            auto_out_calls_held_time_to_half: u32, preview_calls_to_half: u32,
            preview_calls_talk_time_to_half: u32, preview_calls_time_to_half: u32,
            preview_calls_held_to_half: u32, preview_calls_held_time_to_half: u32,
            reservation_calls_to_half: u32, reservation_calls_talk_time_to_half: u32,
            reservation_calls_time_to_half: u32, reservation_calls_held_to_half: u32,
            reservation_calls_held_time_to_half: u32, barge_in_calls_to_half: u32,
            intercept_calls_to_half: u32, monitor_calls_to_half: u32,
            whisper_calls_to_half: u32, emergency_calls_to_half: u32, calls_q_half: u32,
            calls_q_time_half: u32, longest_call_q_half: u32, avail_time_today: u32,
            logged_on_time_today: u32, not_ready_time_today: u32, agent_out_calls_today: u32,
            agent_out_calls_talk_time_today: u32, agent_out_calls_time_today: u32,
            agent_out_calls_held_today: u32, agent_out_calls_held_time_today: u32,
            handled_calls_today: u32, handled_calls_talk_time_today: u32,
            handled_calls_after_call_time_today: u32, handled_calls_time_today: u32,
            incoming_calls_held_today: u32, incoming_calls_held_time_today: u32,
            internal_calls_rcvd_today: u32, internal_calls_rcvd_time_today: u32,
            internal_calls_held_today: u32, internal_calls_held_time_today: u32,
            auto_out_calls_today: u32, auto_out_calls_talk_time_today: u32,
            auto_out_calls_time_today: u32, auto_out_calls_held_today: u32,
            auto_out_calls_held_time_today: u32, preview_calls_today: u32,
            preview_calls_talk_time_today: u32, preview_calls_time_today: u32,
            preview_calls_held_today: u32, preview_calls_held_time_today: u32,
            reservation_calls_today: u32, reservation_calls_talk_time_today: u32,
            reservation_calls_time_today: u32, reservation_calls_held_today: u32,
            reservation_calls_held_time_today: u32, barge_in_calls_today: u32,
            intercept_calls_today: u32, monitor_calls_today: u32, whisper_calls_today: u32,
            emergency_calls_today: u32, calls_q_today: u32, calls_q_time_today: u32,
            longest_call_q_today: u32
        }
    };
}

macro_rules! call_floating {
    ($with:ident $args:tt) => {
        $with! { $args
            ConnectionDeviceId = 25u16 Text, AlertingDeviceId = 26u16 Text, CallingDeviceId = 27u16 Text,
            CalledDeviceId = 28u16 Text, LastRedirectDeviceId = 29u16 Text, TrunkNumber = 121u16 Word,
            TrunkGroupNumber = 122u16 Word, SecondaryConnectionCallId = 202u16 Word, Ani = 8u16 Text,
            AniIi = 215u16 Text, UserToUserInfo = 9u16 Octets, Dnis = 10u16 Text, DialedNumber = 11u16 Text,
            CallerEnteredDigits = 12u16 Text, CallVariable1 = 13u16 Text, CallVariable2 = 14u16 Text,
            CallVariable3 = 15u16 Text, CallVariable4 = 16u16 Text, CallVariable5 = 17u16 Text,
            CallVariable6 = 18u16 Text, CallVariable7 = 19u16 Text, CallVariable8 = 20u16 Text,
            CallVariable9 = 21u16 Text, CallVariable10 = 22u16 Text, CallWrapupData = 46u16 Text,
            NamedVariable = 82u16 Named, NamedArray = 83u16 Indexed
        }
    };
}

macro_rules! agent_floating {
    ($with:ident $args:tt) => {
        $with! { $args
            CtiClientSignature = 3u16 Text, AgentId = 5u16 Text, AgentExtension = 4u16 Text,
            ActiveTerminal = 303u16 Text, AgentInstrument = 6u16 Text, Duration = 150u16 Word,
            NextAgentState = 123u16 Half, Direction = 244u16 Word, SkillGroupNumber = 62u16 Word,
            SkillGroupId = 63u16 Word, SkillGroupPriority = 64u16 Half, SkillGroupState = 65u16 Half,
            MaxBeyondTaskLimit = 266u16 Word, AgentIdLong = 194u16 Text
        }
    };
}

macro_rules! config_floating {
    ($with:ident $args:tt) => {
        $with! { $args
            RecordType = 183u16 Half, PeripheralId = 208u16 Word, ActiveTerminal = 303u16 Text,
            AgentType = 189u16 Half, AgentDeskSettingsId = 267u16 Word, LoginId = 190u16 Text,
            OldLoginId = 214u16 Text, LoginName = 207u16 Text, LastName = 138u16 Text,
            FirstName = 137u16 Text, Extension = 173u16 Text, Description = 134u16 Text,
            AgentSkillTargetId = 141u16 Word, SsoEnabled = 257u16 Half, PeripheralNumber = 184u16 Word,
            PeripheralName = 133u16 Text, NumMrds = 261u16 Half, AgentMrdId = 262u16 Word,
            AgentMrdState = 263u16 Half, NumSkills = 191u16 Half, SkillGroupNumber = 62u16 Word,
            SkillGroupPriority = 64u16 Half
        }
    };
}
