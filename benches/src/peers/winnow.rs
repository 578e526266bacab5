//! winnow by hand: its parsers split the bytes, and the fields are placed as the decoder by hand
//! places them, into the same structs.

use cti_messages::codec::{Count, OpenEnum, UnknownFields};
use cti_messages::{
    AgentAvailabilityStatus, AgentMode, AgentState, AgentStateEvent, CallDeliveredEvent,
    ConfigAgentEvent, ConnectionDeviceIDType, DeviceIDType, EventCause, HeartbeatReq, LineType,
    LocalConnectionState, PeripheralType, QuerySkillGroupStatisticsConf,
};
use winnow::Parser;
use winnow::binary::{be_i32, be_u16, be_u32, length_take};
use winnow::error::EmptyError;

use crate::by_hand::{agent_field, call_field, config_field};

/// What winnow gives.
pub type Outcome<T> = Result<T, EmptyError>;

fn word(input: &mut &[u8]) -> Outcome<u32> {
    be_u32.parse_next(input)
}

fn int(input: &mut &[u8]) -> Outcome<i32> {
    be_i32.parse_next(input)
}

fn half(input: &mut &[u8]) -> Outcome<u16> {
    be_u16.parse_next(input)
}

fn count(input: &mut &[u8]) -> Outcome<Count> {
    be_u16.map(|number: u16| Count::decoded(Some(number.into()))).parse_next(input)
}

/// Hands tag and data of each field to `place`, to the end.
#[inline(always)]
fn each_field<'a>(mut input: &'a [u8], mut place: impl FnMut(u16, &'a [u8])) -> Outcome<()> {
    while !input.is_empty() {
        let (tag, data) = (be_u16, length_take(be_u16)).parse_next(&mut input)?;
        place(tag, data);
    }
    Ok(())
}

/// Reads a HEARTBEAT_REQ.
///
/// # Errors
///
/// Where the body is cut short.
pub fn heartbeat(mut body: &[u8]) -> Outcome<HeartbeatReq<'_>> {
    let input = &mut body;
    let mut message = HeartbeatReq { invoke_id: word(input)?, unknown: UnknownFields::default() };
    each_field(body, |tag, data| message.unknown.push(tag, data))?;
    Ok(message)
}

/// Reads a CALL_DELIVERED_EVENT.
///
/// # Errors
///
/// Where the body is cut short.
pub fn call_delivered(mut body: &[u8]) -> Outcome<CallDeliveredEvent<'_>> {
    let input = &mut body;
    let mut event = CallDeliveredEvent {
        monitor_id: word(input)?,
        peripheral_id: word(input)?,
        peripheral_type: PeripheralType::from_number(half(input)?),
        connection_device_id_type: ConnectionDeviceIDType::from_number(half(input)?),
        connection_call_id: word(input)?,
        line_handle: half(input)?,
        line_type: LineType::from_number(half(input)?),
        service_number: word(input)?,
        service_id: word(input)?,
        skill_group_number: word(input)?,
        skill_group_id: word(input)?,
        skill_group_priority: half(input)?,
        alerting_device_type: DeviceIDType::from_number(half(input)?),
        calling_device_type: DeviceIDType::from_number(half(input)?),
        called_device_type: DeviceIDType::from_number(half(input)?),
        last_redirect_device_type: DeviceIDType::from_number(half(input)?),
        local_connection_state: LocalConnectionState::from_number(half(input)?),
        event_cause: EventCause::from_number(half(input)?),
        num_named_variables: count(input)?,
        num_named_arrays: count(input)?,
        ..Default::default()
    };
    each_field(body, |tag, data| call_field(&mut event, tag, data))?;
    Ok(event)
}

/// Reads an AGENT_STATE_EVENT.
///
/// # Errors
///
/// Where the body is cut short.
pub fn agent_state(mut body: &[u8]) -> Outcome<AgentStateEvent<'_>> {
    let input = &mut body;
    let mut event = AgentStateEvent {
        monitor_id: word(input)?,
        peripheral_id: word(input)?,
        session_id: word(input)?,
        peripheral_type: PeripheralType::from_number(half(input)?),
        skill_group_state: AgentState::from_number(half(input)?),
        state_duration: word(input)?,
        skill_group_number: word(input)?,
        skill_group_id: word(input)?,
        skill_group_priority: half(input)?,
        agent_state: AgentState::from_number(half(input)?),
        event_reason_code: half(input)?,
        mrd_id: int(input)?,
        num_tasks: word(input)?,
        agent_mode: AgentMode::from_number(half(input)?),
        max_task_limit: word(input)?,
        icm_agent_id: int(input)?,
        agent_availability_status: AgentAvailabilityStatus::from_number(word(input)?),
        num_flt_skill_groups: count(input)?,
        department_id: Some(int(input)?),
        ..Default::default()
    };
    each_field(body, |tag, data| agent_field(&mut event, tag, data))?;
    Ok(event)
}

/// Reads a CONFIG_AGENT_EVENT.
///
/// # Errors
///
/// Where the body is cut short.
pub fn config_agent(mut body: &[u8]) -> Outcome<ConfigAgentEvent<'_>> {
    let input = &mut body;
    let mut event = ConfigAgentEvent { num_records: count(input)?, ..Default::default() };
    each_field(body, |tag, data| config_field(&mut event, tag, data))?;
    Ok(event)
}

macro_rules! statistics {
    ([] $($field:ident: u32),*) => {
        /// Reads a QUERY_SKILL_GROUP_STATISTICS_CONF.
        ///
        /// # Errors
        ///
        /// Where the body is cut short.
        pub fn statistics(mut body: &[u8]) -> Outcome<QuerySkillGroupStatisticsConf<'_>> {
            let input = &mut body;
            let mut message = QuerySkillGroupStatisticsConf {
                $($field: word(input)?,)*
                unknown: UnknownFields::default(),
            };
            each_field(body, |tag, data| message.unknown.push(tag, data))?;
            Ok(message)
        }
    };
}
statistics_fixed!(statistics []);
