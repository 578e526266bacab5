//! The structs that begin as their fixed parts, with room for what counts announce: once, for the
//! decoders that differ in how they read the floating part. Macros, so that they cost nothing.

macro_rules! call_begun {
    ($fixed:ident, $rest:ident) => {
        CallDeliveredEvent {
            monitor_id: $fixed.word(0),
            peripheral_id: $fixed.word(4),
            peripheral_type: PeripheralType::from_number($fixed.half(8)),
            connection_device_id_type: ConnectionDeviceIDType::from_number($fixed.half(10)),
            connection_call_id: $fixed.word(12),
            line_handle: $fixed.half(16),
            line_type: LineType::from_number($fixed.half(18)),
            service_number: $fixed.word(20),
            service_id: $fixed.word(24),
            skill_group_number: $fixed.word(28),
            skill_group_id: $fixed.word(32),
            skill_group_priority: $fixed.half(36),
            alerting_device_type: DeviceIDType::from_number($fixed.half(38)),
            calling_device_type: DeviceIDType::from_number($fixed.half(40)),
            called_device_type: DeviceIDType::from_number($fixed.half(42)),
            last_redirect_device_type: DeviceIDType::from_number($fixed.half(44)),
            local_connection_state: LocalConnectionState::from_number($fixed.half(46)),
            event_cause: EventCause::from_number($fixed.half(48)),
            num_named_variables: $fixed.count(50),
            num_named_arrays: $fixed.count(52),
            named_variables: room($fixed.count(50), $rest, 6),
            named_arrays: room($fixed.count(52), $rest, 7),
            ..Default::default()
        }
    };
}

macro_rules! agent_begun {
    ($fixed:ident, $rest:ident) => {
        AgentStateEvent {
            monitor_id: $fixed.word(0),
            peripheral_id: $fixed.word(4),
            session_id: $fixed.word(8),
            peripheral_type: PeripheralType::from_number($fixed.half(12)),
            skill_group_state: AgentState::from_number($fixed.half(14)),
            state_duration: $fixed.word(16),
            skill_group_number: $fixed.word(20),
            skill_group_id: $fixed.word(24),
            skill_group_priority: $fixed.half(28),
            agent_state: AgentState::from_number($fixed.half(30)),
            event_reason_code: $fixed.half(32),
            mrd_id: $fixed.int(34),
            num_tasks: $fixed.word(38),
            agent_mode: AgentMode::from_number($fixed.half(42)),
            max_task_limit: $fixed.word(44),
            icm_agent_id: $fixed.int(48),
            agent_availability_status: AgentAvailabilityStatus::from_number($fixed.word(52)),
            num_flt_skill_groups: $fixed.count(56),
            department_id: Some($fixed.int(58)),
            skill_groups: room($fixed.count(56), $rest, 8),
            ..Default::default()
        }
    };
}

macro_rules! config_begun {
    ($fixed:ident, $rest:ident) => {
        ConfigAgentEvent {
            num_records: $fixed.count(0),
            records: room($fixed.count(0), $rest, 6),
            unknown: UnknownFields::default(),
        }
    };
}
