//! The layouts of messages of Protocol Buffers that hold what ours hold, once, for the crates that
//! are to declare them.
//!
//! Each macro hands the fields of a message to another macro: what prost is told of a field, its
//! name, its number, and its kind. There are no counts, and no place for unknown fields.

macro_rules! call_proto {
    ($with:ident) => {
        $with! { ['a] [<'a>] Call of CallDeliveredEvent<'_>:
            [uint32] monitor_id = 1 number,
            [uint32] peripheral_id = 2 number,
            [uint32] peripheral_type = 3 number,
            [uint32] connection_device_id_type = 4 number,
            [uint32] connection_call_id = 5 number,
            [uint32] line_handle = 6 number,
            [uint32] line_type = 7 number,
            [uint32] service_number = 8 number,
            [uint32] service_id = 9 number,
            [uint32] skill_group_number = 10 number,
            [uint32] skill_group_id = 11 number,
            [uint32] skill_group_priority = 12 number,
            [uint32] alerting_device_type = 13 number,
            [uint32] calling_device_type = 14 number,
            [uint32] called_device_type = 15 number,
            [uint32] last_redirect_device_type = 16 number,
            [uint32] local_connection_state = 17 number,
            [uint32] event_cause = 18 number,
            [bytes = "bytes", optional] connection_device_id = 19 text,
            [bytes = "bytes", optional] alerting_device_id = 20 text,
            [bytes = "bytes", optional] calling_device_id = 21 text,
            [bytes = "bytes", optional] called_device_id = 22 text,
            [bytes = "bytes", optional] last_redirect_device_id = 23 text,
            [uint32, optional] trunk_number = 24 optional,
            [uint32, optional] trunk_group_number = 25 optional,
            [uint32, optional] secondary_connection_call_id = 26 optional,
            [bytes = "bytes", optional] ani = 27 text,
            [bytes = "bytes", optional] ani_ii = 28 text,
            [bytes = "bytes", optional] user_to_user_info = 29 text,
            [bytes = "bytes", optional] dnis = 30 text,
            [bytes = "bytes", optional] dialed_number = 31 text,
            [bytes = "bytes", optional] caller_entered_digits = 32 text,
            [bytes = "bytes", optional] call_variable_1 = 33 text,
            [bytes = "bytes", optional] call_variable_2 = 34 text,
            [bytes = "bytes", optional] call_variable_3 = 35 text,
            [bytes = "bytes", optional] call_variable_4 = 36 text,
            [bytes = "bytes", optional] call_variable_5 = 37 text,
            [bytes = "bytes", optional] call_variable_6 = 38 text,
            [bytes = "bytes", optional] call_variable_7 = 39 text,
            [bytes = "bytes", optional] call_variable_8 = 40 text,
            [bytes = "bytes", optional] call_variable_9 = 41 text,
            [bytes = "bytes", optional] call_variable_10 = 42 text,
            [bytes = "bytes", optional] call_wrapup_data = 43 text,
            [message, repeated] named_variables = 44 list(NamedVariable),
            [message, repeated] named_arrays = 45 list(NamedArray)
        }
    };
}

macro_rules! agent_proto {
    ($with:ident) => {
        $with! { ['a] [<'a>] Agent of AgentStateEvent<'_>:
            [uint32] monitor_id = 1 number,
            [uint32] peripheral_id = 2 number,
            [uint32] session_id = 3 number,
            [uint32] peripheral_type = 4 number,
            [uint32] skill_group_state = 5 number,
            [uint32] state_duration = 6 number,
            [uint32] skill_group_number = 7 number,
            [uint32] skill_group_id = 8 number,
            [uint32] skill_group_priority = 9 number,
            [uint32] agent_state = 10 number,
            [uint32] event_reason_code = 11 number,
            [uint32] mrd_id = 12 number,
            [uint32] num_tasks = 13 number,
            [uint32] agent_mode = 14 number,
            [uint32] max_task_limit = 15 number,
            [uint32] icm_agent_id = 16 number,
            [uint32] agent_availability_status = 17 number,
            [uint32, optional] department_id = 18 optional,
            [bytes = "bytes", optional] cti_client_signature = 19 text,
            [bytes = "bytes", optional] agent_id = 20 text,
            [bytes = "bytes", optional] agent_extension = 21 text,
            [bytes = "bytes", optional] active_terminal = 22 text,
            [bytes = "bytes", optional] agent_instrument = 23 text,
            [uint32, optional] duration = 24 optional,
            [uint32, optional] next_agent_state = 25 optional,
            [uint32, optional] direction = 26 optional,
            [message, repeated] skill_groups = 27 plain_list(SkillGroup),
            [uint32, optional] max_beyond_task_limit = 28 optional,
            [bytes = "bytes", optional] agent_id_long = 29 text
        }
    };
}

macro_rules! named_variable_proto {
    ($with:ident) => {
        $with! { ['a] [<'a>] NamedVariable of codec::NamedVariable<'_>:
            [bytes = "bytes"] name = 1 part,
            [bytes = "bytes"] value = 2 part
        }
    };
}

macro_rules! named_array_proto {
    ($with:ident) => {
        $with! { ['a] [<'a>] NamedArray of codec::NamedArray<'_>:
            [uint32] index = 1 number,
            [bytes = "bytes"] name = 2 part,
            [bytes = "bytes"] value = 3 part
        }
    };
}

macro_rules! skill_group_proto {
    ($with:ident) => {
        $with! { [] [] SkillGroup of AgentSkillGroup:
            [uint32, optional] number = 1 optional,
            [uint32, optional] id = 2 optional,
            [uint32, optional] priority = 3 optional,
            [uint32, optional] state = 4 optional
        }
    };
}
