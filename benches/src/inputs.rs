//! The messages that are measured.

pub mod doubts;
pub mod widths;

use cti_messages::codec::{
    Count, Encode, EncodeOptions, Frame, Limits, NamedVariable, ProtocolVersion, UnknownField,
    frames,
};
use cti_messages::{
    AgentMode, AgentMrd, AgentRecord, AgentSkill, AgentSkillGroup, AgentState, AgentStateEvent,
    CallDeliveredEvent, ConfigAgentEvent, ConnectionDeviceIDType, DeviceIDType, EventCause,
    HeartbeatReq, LineType, LocalConnectionState, QuerySkillGroupStatisticsConf, RecordType,
    SsoEnabled,
};

/// The version that everything is measured at.
pub const VERSION: ProtocolVersion = ProtocolVersion::V24;

/// What a server sent in the sample session.
pub const SERVER: &[u8] = include_bytes!("../../cti-cli/tests/data/server-v24.bin");

/// What the client sent in the sample session.
pub const CLIENT: &[u8] = include_bytes!("../../cti-cli/tests/data/client-v24.bin");

/// The message as it travels, header included.
#[must_use]
pub fn encoded(message: &impl Encode) -> Vec<u8> {
    let limits = Limits::DEFAULT.with_max_message(u32::MAX);
    let mut bytes = Vec::new();
    message.encode(EncodeOptions::new(VERSION).with_limits(limits), &mut bytes).unwrap();
    bytes
}

/// The bodies of a stream of messages.
#[must_use]
pub fn bodies(stream: &[u8]) -> Vec<&[u8]> {
    frames(stream).map(|frame| frame.unwrap().body).collect()
}

/// The messages of both directions of the sample session.
#[must_use]
pub fn session() -> Vec<Frame<&'static [u8]>> {
    frames(CLIENT).chain(frames(SERVER)).map(Result::unwrap).collect()
}

/// The floor: four bytes of body.
#[must_use]
pub fn heartbeat() -> HeartbeatReq<'static> {
    HeartbeatReq { invoke_id: 7, ..Default::default() }
}

/// A call with what a contact center usually knows of it: 18 floating fields and three named
/// variables.
#[must_use]
pub fn call_delivered() -> CallDeliveredEvent<'static> {
    CallDeliveredEvent {
        ani_ii: Some("0".into()),
        call_variable_3: Some("billing, disputed".into()),
        call_variable_4: Some("en_US".into()),
        call_variable_5: Some("0042".into()),
        call_variable_10: Some("overflow of queue 7".into()),
        call_wrapup_data: Some("to be called back".into()),
        ..call_in_part()
    }
}

fn call_in_part() -> CallDeliveredEvent<'static> {
    CallDeliveredEvent {
        monitor_id: 0,
        peripheral_id: 5000,
        connection_device_id_type: ConnectionDeviceIDType::Static,
        connection_call_id: 16_777_411,
        line_handle: 1,
        line_type: LineType::InboundAcd,
        service_number: 11,
        service_id: 5010,
        skill_group_number: 0xFFFF_FFFF,
        skill_group_id: 0xFFFF_FFFF,
        alerting_device_type: DeviceIDType::AgentDevice,
        calling_device_type: DeviceIDType::External,
        called_device_type: DeviceIDType::RoutePoint,
        local_connection_state: LocalConnectionState::Alerting,
        event_cause: EventCause::NewCall,
        connection_device_id: Some("16777411.2001".into()),
        alerting_device_id: Some("2001".into()),
        calling_device_id: Some("+14085551234".into()),
        called_device_id: Some("8005550199".into()),
        trunk_number: Some(12),
        trunk_group_number: Some(3),
        ani: Some("+14085551234".into()),
        dnis: Some("8005550199".into()),
        dialed_number: Some("8005550199".into()),
        caller_entered_digits: Some("2".into()),
        call_variable_1: Some("ACC-778812".into()),
        call_variable_2: Some("gold".into()),
        named_variables: vec![
            NamedVariable::new("user.media.id", "4C1B9E80000001720000000A0A0A0A0A"),
            NamedVariable::new("user.cust.segment", "gold"),
            NamedVariable::new("user.cust.language", "en_US"),
        ],
        ..Default::default()
    }
}

/// An agent with three skill groups.
#[must_use]
pub fn agent_state() -> AgentStateEvent<'static> {
    agent_state_of(3)
}

/// An agent with so many skill groups.
#[must_use]
pub fn agent_state_of(skill_groups: u32) -> AgentStateEvent<'static> {
    AgentStateEvent {
        peripheral_id: 5000,
        session_id: 3,
        skill_group_state: AgentState::Available,
        state_duration: 17,
        skill_group_number: 101,
        skill_group_id: 5001,
        agent_state: AgentState::Available,
        mrd_id: 1,
        agent_mode: AgentMode::Routable,
        max_task_limit: 1,
        icm_agent_id: 5123,
        department_id: Some(0),
        cti_client_signature: Some("wallboard".into()),
        agent_id: Some("1001".into()),
        agent_extension: Some("2001".into()),
        active_terminal: Some("SEP001122334455".into()),
        agent_instrument: Some("2001".into()),
        duration: Some(0),
        next_agent_state: Some(AgentState::Available),
        skill_groups: (0..skill_groups)
            .map(|n| AgentSkillGroup {
                number: Some(101 + n as i32),
                id: Some(5001 + n),
                priority: Some(n as u16),
                state: Some(AgentState::Available),
            })
            .collect(),
        max_beyond_task_limit: Some(0),
        ..Default::default()
    }
}

/// The largest fixed part: 149 numbers, no floating field.
#[must_use]
pub fn statistics() -> QuerySkillGroupStatisticsConf<'static> {
    let mut bytes = encoded(&QuerySkillGroupStatisticsConf::default());
    for (n, word) in bytes[8..].chunks_exact_mut(4).enumerate() {
        word.copy_from_slice(&(n as u32 * 1_664_525).to_be_bytes());
    }
    let bytes: &'static [u8] = Vec::leak(bytes);
    cti_messages::codec::Message::decode_body(&bytes[8..], VERSION).unwrap()
}

/// Ten agents, as configured, each with three skill groups and a media routing domain.
#[must_use]
pub fn config_agent() -> ConfigAgentEvent<'static> {
    config_agent_of(10)
}

/// So many agents, as configured.
#[must_use]
pub fn config_agent_of(records: u32) -> ConfigAgentEvent<'static> {
    let record = |n: u32| AgentRecord {
        record_type: Some(RecordType::Add),
        flt_peripheral_id: Some(5000),
        agent_type: Some(1),
        agent_desk_settings_id: Some(5000),
        login_id: Some(format!("{}", 1001 + n).into()),
        login_name: Some(format!("agent{n}@example.com").into()),
        last_name: Some("Garcia".into()),
        first_name: Some("Maria".into()),
        extension: Some(format!("{}", 2001 + n).into()),
        agent_skill_target_id: Some(5100 + n),
        sso_enabled: Some(SsoEnabled::Enabled),
        num_mrds: Count::present(),
        mrds: vec![AgentMrd {
            flt_agent_mrd_id: Some(1),
            flt_agent_mrd_state: Some(AgentState::Logout),
        }],
        num_skills: Count::present(),
        skill_groups: (0..3)
            .map(|n| AgentSkill {
                flt_skill_group_number: Some(101 + n),
                flt_skill_group_priority: Some(n as u16),
            })
            .collect(),
        ..Default::default()
    };
    ConfigAgentEvent { records: (0..records).map(record).collect(), ..Default::default() }
}

/// 256 call events, each with fields left out by chance: a stream. In the order of the declaration,
/// or each in an order of its own; the same events either way.
#[must_use]
pub fn calls(shuffled: bool) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(4);
    let mut stream = Vec::new();
    for _ in 0..256 {
        let mut event = call_delivered();
        event.last_redirect_device_id = Some("8005550100".into());
        event.user_to_user_info = Some((&[0x04, 0x31, 0x32]).into());
        event.call_variable_6 = Some("retention".into());
        event.call_variable_7 = Some("0".into());
        let left_out = |rate: f64, random: &mut fastrand::Rng| random.f64() < rate;
        macro_rules! leave_out {
            ($($field:ident)*) => { $(if left_out(0.3, &mut random) { event.$field = None; })* };
        }
        leave_out! {
            connection_device_id alerting_device_id calling_device_id called_device_id
            last_redirect_device_id trunk_number trunk_group_number ani ani_ii user_to_user_info
            dnis dialed_number caller_entered_digits call_variable_1 call_variable_2 call_variable_3
            call_variable_4 call_variable_5 call_variable_6 call_variable_7 call_variable_10
            call_wrapup_data
        }
        event.named_variables.truncate(random.usize(0..4));
        if random.usize(0..8) == 0 {
            event.unknown.push(999, &[1, 2, 3]);
        }
        let mut bytes = encoded(&event);
        // Drawn in either case, so that both streams have the same events.
        let order = random.u64(..);
        if shuffled {
            shuffle(&mut bytes[8 + 54..], &mut fastrand::Rng::with_seed(order));
        }
        stream.append(&mut bytes);
    }
    stream
}

/// A call event of so many bytes, header included, most of them named variables.
#[must_use]
pub fn call_of_bytes(bytes: usize) -> Vec<u8> {
    let mut event = CallDeliveredEvent { ani: Some("+14085551234".into()), ..Default::default() };
    let mut left = bytes - encoded(&event).len();
    while left > 0 {
        // Takes 30 bytes at a time, and leaves no rest that is too small for a variable.
        let next = if left < 60 { left } else { 30 };
        event.named_variables.push(NamedVariable::new("", "v".repeat(next - 4 - 2)));
        left -= next;
    }
    let message = encoded(&event);
    assert_eq!(message.len(), bytes, "a call event of {bytes} bytes");
    message
}

/// A call event with so many named variables.
#[must_use]
pub fn call_of_variables(variables: usize) -> CallDeliveredEvent<'static> {
    CallDeliveredEvent {
        ani: Some("+14085551234".into()),
        named_variables: vec![NamedVariable::new("user.cust.segment", "gold"); variables],
        ..Default::default()
    }
}

/// A call event with so many fields that it does not define.
#[must_use]
pub fn call_of_unknown(fields: usize) -> CallDeliveredEvent<'static> {
    CallDeliveredEvent {
        ani: Some("+14085551234".into()),
        unknown: (0..fields)
            .map(|n| UnknownField { tag: 1000 + n as u16, data: (&[1, 2, 3, 4]).into() })
            .collect(),
        ..Default::default()
    }
}

/// A call event that has one field so many times over: each but the first is an anomaly.
#[must_use]
pub fn call_of_repeated(times: usize) -> Vec<u8> {
    let mut bytes = encoded(&call_of_variables(0));
    bytes.extend([0, 8, 0, 4, b'4', b'1', b'1', 0].repeat(times));
    let len = bytes.len() as u32 - 8;
    bytes[..4].copy_from_slice(&len.to_be_bytes());
    bytes
}

/// Puts the floating fields in another order.
fn shuffle(floating: &mut [u8], random: &mut fastrand::Rng) {
    let mut fields = Vec::new();
    let mut rest = &*floating;
    while let [_, _, high, low, ..] = *rest {
        let (field, after) = rest.split_at(4 + usize::from(u16::from_be_bytes([high, low])));
        fields.push(field.to_vec());
        rest = after;
    }
    random.shuffle(&mut fields);
    floating.copy_from_slice(&fields.concat());
}
