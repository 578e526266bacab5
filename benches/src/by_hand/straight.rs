//! Stronger decoders by hand: one straight pass in declared order, in which each field is tried
//! once, as it comes next. What the pass leaves goes through the loops of the other decoders.
//!
//! They do what those do, no more and no less: from any bytes comes the same struct, or the same
//! error. Heartbeat and statistics are not here: those have no floating part to speak of.

use cti_messages::codec::{OpenEnum, UnknownFields};
use cti_messages::{
    AgentAvailabilityStatus, AgentMode, AgentMrd, AgentRecord, AgentSkill, AgentSkillGroup,
    AgentState, AgentStateEvent, CallDeliveredEvent, ConfigAgentEvent, ConnectionDeviceIDType,
    DeviceIDType, EventCause, LineType, LocalConnectionState, PeripheralType, tags,
};

use super::next::Next;
use super::parts::{each_field, fixed, room};
use super::{Error, agent_field, call_field, config_field};

/// Reads a CALL_DELIVERED_EVENT.
///
/// # Errors
///
/// Where the body is cut short.
pub fn call_delivered(body: &[u8]) -> Result<CallDeliveredEvent<'_>, Error> {
    let (fixed, rest) = fixed::<54>(body)?;
    let mut event = call_begun!(fixed, rest);
    let mut next = Next(rest);
    event.connection_device_id = next.text(tags::CONNECTION_DEVID);
    event.alerting_device_id = next.text(tags::ALERTING_DEVID);
    event.calling_device_id = next.text(tags::CALLING_DEVID);
    event.called_device_id = next.text(tags::CALLED_DEVID);
    event.last_redirect_device_id = next.text(tags::LAST_REDIRECT_DEVID);
    event.trunk_number = next.word(tags::TRUNK_NUMBER);
    event.trunk_group_number = next.word(tags::TRUNK_GROUP_NUMBER);
    event.secondary_connection_call_id = next.word(tags::SECONDARY_CONNECTION_CALL_ID);
    event.ani = next.text(tags::ANI);
    event.ani_ii = next.text(tags::ANI_II);
    event.user_to_user_info = next.octets(tags::UUI);
    event.dnis = next.text(tags::DNIS);
    event.dialed_number = next.text(tags::DIALED_NUMBER);
    event.caller_entered_digits = next.text(tags::CED);
    event.call_variable_1 = next.text(tags::CALL_VAR_1);
    event.call_variable_2 = next.text(tags::CALL_VAR_2);
    event.call_variable_3 = next.text(tags::CALL_VAR_3);
    event.call_variable_4 = next.text(tags::CALL_VAR_4);
    event.call_variable_5 = next.text(tags::CALL_VAR_5);
    event.call_variable_6 = next.text(tags::CALL_VAR_6);
    event.call_variable_7 = next.text(tags::CALL_VAR_7);
    event.call_variable_8 = next.text(tags::CALL_VAR_8);
    event.call_variable_9 = next.text(tags::CALL_VAR_9);
    event.call_variable_10 = next.text(tags::CALL_VAR_10);
    event.call_wrapup_data = next.text(tags::CALL_WRAPUP_DATA);
    next.named_variables(tags::NAMED_VARIABLE, &mut event.named_variables);
    each_field(next.0, |tag, data| call_field(&mut event, tag, data))?;
    Ok(event)
}

/// Reads an AGENT_STATE_EVENT.
///
/// # Errors
///
/// Where the body is cut short.
pub fn agent_state(body: &[u8]) -> Result<AgentStateEvent<'_>, Error> {
    let (fixed, rest) = fixed::<62>(body)?;
    let mut event = agent_begun!(fixed, rest);
    let mut next = Next(rest);
    event.cti_client_signature = next.text(tags::CLIENT_SIGNATURE);
    event.agent_id = next.text(tags::AGENT_ID);
    event.agent_extension = next.text(tags::AGENT_EXTENSION);
    event.active_terminal = next.text(tags::FLT_TERM_DEVICE_NAME);
    event.agent_instrument = next.text(tags::AGENT_INSTRUMENT);
    event.duration = next.word(tags::DURATION);
    event.next_agent_state = next.half(tags::NEXT_AGENT_STATE);
    event.direction = next.word(tags::DIRECTION);
    next.elements::<28, _>(&mut event.skill_groups, |next| {
        Some(AgentSkillGroup {
            number: Some(next.word(tags::SKILL_GROUP_NUMBER)?),
            id: Some(next.word(tags::SKILL_GROUP_ID)?),
            priority: Some(next.half(tags::SKILL_GROUP_PRIORITY)?),
            state: Some(next.half(tags::SKILL_GROUP_STATE)?),
        })
    });
    event.max_beyond_task_limit = next.word(tags::MAX_BEYOND_TASK_LIMIT);
    event.agent_id_long = next.text(tags::AGENT_ID_LONG);
    each_field(next.0, |tag, data| agent_field(&mut event, tag, data))?;
    Ok(event)
}

/// Reads a CONFIG_AGENT_EVENT.
///
/// # Errors
///
/// Where the body is cut short.
pub fn config_agent(body: &[u8]) -> Result<ConfigAgentEvent<'_>, Error> {
    let (fixed, rest) = fixed::<2>(body)?;
    let mut event = config_begun!(fixed, rest);
    let mut next = Next(rest);
    while let Some(record_type) = next.half(tags::RECORD_TYPE) {
        event.records.push(AgentRecord { record_type: Some(record_type), ..record(&mut next) });
    }
    each_field(next.0, |tag, data| config_field(&mut event, tag, data))?;
    Ok(event)
}

/// A record but for its first member.
#[inline(always)]
fn record<'a>(next: &mut Next<'a>) -> AgentRecord<'a> {
    // The members are read as they stand here.
    AgentRecord {
        flt_peripheral_id: next.word(tags::PERIPHERAL_ID),
        active_terminal: next.text(tags::FLT_TERM_DEVICE_NAME),
        agent_type: next.half(tags::AGENT_TYPE),
        agent_desk_settings_id: next.word(tags::AGENT_DESK_SETTINGS_ID),
        login_id: next.text(tags::LOGIN_ID),
        old_login_id: next.text(tags::CUR_LOGIN_ID),
        login_name: next.text(tags::LOGIN_NAME),
        last_name: next.text(tags::LAST_NAME),
        first_name: next.text(tags::FIRST_NAME),
        extension: next.text(tags::EXTENSION),
        description: next.text(tags::DESCRIPTION),
        agent_skill_target_id: next.word(tags::AGENT_SKILL_TARGET_ID),
        sso_enabled: next.half(tags::SSO_ENABLED),
        peripheral_number: next.word(tags::PERIPHERAL_NUMBER),
        peripheral_name: next.text(tags::PERIPHERAL_NAME),
        num_mrds: next.count(tags::NUM_MRDS).unwrap_or_default(),
        mrds: next.list::<14, _>(|next| {
            Some(AgentMrd {
                flt_agent_mrd_id: Some(next.word(tags::FLT_AGENT_MRD_ID)?),
                flt_agent_mrd_state: Some(next.half(tags::FLT_AGENT_MRD_STATE)?),
            })
        }),
        num_skills: next.count(tags::NUM_SKILLS).unwrap_or_default(),
        skill_groups: next.list::<14, _>(|next| {
            Some(AgentSkill {
                flt_skill_group_number: Some(next.word(tags::SKILL_GROUP_NUMBER)?),
                flt_skill_group_priority: Some(next.half(tags::SKILL_GROUP_PRIORITY)?),
            })
        }),
        ..Default::default()
    }
}
