//! Encoders as an expert writes them for a few messages, from the same structs, at version 24.
//!
//! Each measures a message, makes room for it, header included, behind what the buffer holds, and
//! writes it in one pass. Counts and lengths are computed. Refused is what a receiver would read as
//! something else: a NUL inside a text, more data than a length can say, more elements than a count
//! can say, a list element without its first member, an absent field of the fixed part; the buffer
//! then is as it was. Less than ours: Unified CCE at protocol versions 24 and 25 only (members that
//! Unified CCX alone has are left out), no maxima of fields, no limit of messages, no required
//! fields, unknown fields as they are, and errors that name no field.

use cti_messages::codec::{Count, Message};
use cti_messages::{
    AgentMrd, AgentRecord, AgentSkill, AgentSkillGroup, AgentStateEvent, CallDeliveredEvent,
    ConfigAgentEvent, HeartbeatReq, QuerySkillGroupStatisticsConf, tags,
};

use super::put::{Done, Put};

/// Why a message can't be written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Refused {
    /// A NUL inside a text.
    Nul,
    /// Data of more bytes than its length can say.
    TooLong,
    /// A list of more elements than its count can say.
    TooMany,
    /// A list element without the member that begins it.
    NoFirstMember,
    /// A field of the fixed part that is absent.
    Absent,
}

/// Bytes that fields take, by what they hold.
mod len {
    use cti_messages::codec::{NamedArray, NamedVariable, Octets, Scalar, Text, UnknownFields};

    #[inline(always)]
    pub(super) fn text(text: &Option<Text<'_>>) -> usize {
        text.as_ref().map_or(0, |text| 4 + text.len() + 1)
    }

    #[inline(always)]
    pub(super) fn octets(octets: &Option<Octets<'_>>) -> usize {
        octets.as_ref().map_or(0, |octets| 4 + octets.len())
    }

    #[inline(always)]
    pub(super) fn word<T: Scalar>(value: &Option<T>) -> usize {
        if value.is_some() { 4 + 4 } else { 0 }
    }

    #[inline(always)]
    pub(super) fn half<T: Scalar>(value: &Option<T>) -> usize {
        if value.is_some() { 4 + 2 } else { 0 }
    }

    #[inline(always)]
    pub(super) fn named(list: &[NamedVariable<'_>]) -> usize {
        list.iter().map(|variable| 4 + variable.name.len() + variable.value.len() + 2).sum()
    }

    #[inline(always)]
    pub(super) fn indexed(list: &[NamedArray<'_>]) -> usize {
        list.iter().map(|element| 4 + element.name.len() + element.value.len() + 3).sum()
    }

    #[inline(always)]
    pub(super) fn unknown(unknown: &UnknownFields<'_>) -> usize {
        unknown.iter().map(|field| 4 + field.data.len()).sum()
    }
}

/// From a list of floating fields, in wire order: a function that measures them, and one that
/// writes them.
macro_rules! floating {
    ($len:ident, $put:ident: $Struct:ty { $($kind:ident $field:ident $tag:ident,)* }) => {
        #[inline(always)]
        fn $len(of: &$Struct) -> usize {
            0 $(+ len::$kind(&of.$field))*
        }

        #[inline(always)]
        fn $put(of: &$Struct, put: &mut Put<'_>) -> Done {
            $(put.$kind(tags::$tag, &of.$field)?;)*
            Ok(())
        }
    };
}

/// A message of this number, with a body of this length, behind what is in the buffer.
#[inline(always)]
fn message(
    number: u32,
    body: usize,
    buffer: &mut Vec<u8>,
    write: impl FnOnce(&mut Put<'_>) -> Done,
) -> Done {
    let before = buffer.len();
    buffer.resize(before + 8 + body, 0);
    let mut put = Put::new(&mut buffer[before..]);
    put.header(u32::try_from(body).map_err(|_| Refused::TooLong)?, number);
    let done = write(&mut put);
    if done.is_err() {
        buffer.truncate(before);
    }
    done
}

/// Writes a HEARTBEAT_REQ.
///
/// # Errors
///
/// Where a receiver would read something else.
pub fn heartbeat(request: &HeartbeatReq<'_>, buffer: &mut Vec<u8>) -> Done {
    let body = 4 + len::unknown(&request.unknown);
    message(HeartbeatReq::DESCRIPTOR.number, body, buffer, |put| {
        put.fixed::<4>().word(0, request.invoke_id);
        put.unknown(&request.unknown)
    })
}

floating! { call_len, put_call: CallDeliveredEvent<'_> {
    text connection_device_id CONNECTION_DEVID,
    text alerting_device_id ALERTING_DEVID,
    text calling_device_id CALLING_DEVID,
    text called_device_id CALLED_DEVID,
    text last_redirect_device_id LAST_REDIRECT_DEVID,
    word trunk_number TRUNK_NUMBER,
    word trunk_group_number TRUNK_GROUP_NUMBER,
    word secondary_connection_call_id SECONDARY_CONNECTION_CALL_ID,
    text ani ANI,
    text ani_ii ANI_II,
    octets user_to_user_info UUI,
    text dnis DNIS,
    text dialed_number DIALED_NUMBER,
    text caller_entered_digits CED,
    text call_variable_1 CALL_VAR_1,
    text call_variable_2 CALL_VAR_2,
    text call_variable_3 CALL_VAR_3,
    text call_variable_4 CALL_VAR_4,
    text call_variable_5 CALL_VAR_5,
    text call_variable_6 CALL_VAR_6,
    text call_variable_7 CALL_VAR_7,
    text call_variable_8 CALL_VAR_8,
    text call_variable_9 CALL_VAR_9,
    text call_variable_10 CALL_VAR_10,
    text call_wrapup_data CALL_WRAPUP_DATA,
    named named_variables NAMED_VARIABLE,
    indexed named_arrays NAMED_ARRAY,
}}

/// Writes a CALL_DELIVERED_EVENT.
///
/// # Errors
///
/// Where a receiver would read something else.
pub fn call_delivered(event: &CallDeliveredEvent<'_>, buffer: &mut Vec<u8>) -> Done {
    let body = 54 + call_len(event) + len::unknown(&event.unknown);
    message(CallDeliveredEvent::DESCRIPTOR.number, body, buffer, |put| {
        let mut fixed = put.fixed::<54>();
        fixed.word(0, event.monitor_id);
        fixed.word(4, event.peripheral_id);
        fixed.half(8, event.peripheral_type);
        fixed.half(10, event.connection_device_id_type);
        fixed.word(12, event.connection_call_id);
        fixed.half(16, event.line_handle);
        fixed.half(18, event.line_type);
        fixed.word(20, event.service_number);
        fixed.word(24, event.service_id);
        fixed.word(28, event.skill_group_number);
        fixed.word(32, event.skill_group_id);
        fixed.half(36, event.skill_group_priority);
        fixed.half(38, event.alerting_device_type);
        fixed.half(40, event.calling_device_type);
        fixed.half(42, event.called_device_type);
        fixed.half(44, event.last_redirect_device_type);
        fixed.half(46, event.local_connection_state);
        fixed.half(48, event.event_cause);
        fixed.count(50, &event.named_variables)?;
        fixed.count(52, &event.named_arrays)?;
        put_call(event, put)?;
        put.unknown(&event.unknown)
    })
}

floating! { agent_first_len, put_agent_first: AgentStateEvent<'_> {
    text cti_client_signature CLIENT_SIGNATURE,
    text agent_id AGENT_ID,
    text agent_extension AGENT_EXTENSION,
    text active_terminal FLT_TERM_DEVICE_NAME,
    text agent_instrument AGENT_INSTRUMENT,
    word duration DURATION,
    half next_agent_state NEXT_AGENT_STATE,
    word direction DIRECTION,
}}

floating! { skill_group_len, put_skill_group: AgentSkillGroup {
    word number SKILL_GROUP_NUMBER,
    word id SKILL_GROUP_ID,
    half priority SKILL_GROUP_PRIORITY,
    half state SKILL_GROUP_STATE,
}}

floating! { agent_last_len, put_agent_last: AgentStateEvent<'_> {
    word max_beyond_task_limit MAX_BEYOND_TASK_LIMIT,
    text agent_id_long AGENT_ID_LONG,
}}

/// Writes an AGENT_STATE_EVENT.
///
/// # Errors
///
/// Where a receiver would read something else.
pub fn agent_state(event: &AgentStateEvent<'_>, buffer: &mut Vec<u8>) -> Done {
    let groups: usize = event.skill_groups.iter().map(skill_group_len).sum();
    let floating = agent_first_len(event) + groups + agent_last_len(event);
    let body = 62 + floating + len::unknown(&event.unknown);
    message(AgentStateEvent::DESCRIPTOR.number, body, buffer, |put| {
        let mut fixed = put.fixed::<62>();
        fixed.word(0, event.monitor_id);
        fixed.word(4, event.peripheral_id);
        fixed.word(8, event.session_id);
        fixed.half(12, event.peripheral_type);
        fixed.half(14, event.skill_group_state);
        fixed.word(16, event.state_duration);
        fixed.word(20, event.skill_group_number);
        fixed.word(24, event.skill_group_id);
        fixed.half(28, event.skill_group_priority);
        fixed.half(30, event.agent_state);
        fixed.half(32, event.event_reason_code);
        fixed.word(34, event.mrd_id);
        fixed.word(38, event.num_tasks);
        fixed.half(42, event.agent_mode);
        fixed.word(44, event.max_task_limit);
        fixed.word(48, event.icm_agent_id);
        fixed.word(52, event.agent_availability_status);
        fixed.count(56, &event.skill_groups)?;
        fixed.word(58, event.department_id.ok_or(Refused::Absent)?);
        put_agent_first(event, put)?;
        for group in &event.skill_groups {
            begins(&group.number)?;
            put_skill_group(group, put)?;
        }
        put_agent_last(event, put)?;
        put.unknown(&event.unknown)
    })
}

/// Refuses an element without the member that begins it.
#[inline(always)]
fn begins<T>(first: &Option<T>) -> Done {
    if first.is_some() { Ok(()) } else { Err(Refused::NoFirstMember) }
}

floating! { record_len, put_record: AgentRecord<'_> {
    half record_type RECORD_TYPE,
    word flt_peripheral_id PERIPHERAL_ID,
    text active_terminal FLT_TERM_DEVICE_NAME,
    half agent_type AGENT_TYPE,
    word agent_desk_settings_id AGENT_DESK_SETTINGS_ID,
    text login_id LOGIN_ID,
    text old_login_id CUR_LOGIN_ID,
    text login_name LOGIN_NAME,
    text last_name LAST_NAME,
    text first_name FIRST_NAME,
    text extension EXTENSION,
    text description DESCRIPTION,
    word agent_skill_target_id AGENT_SKILL_TARGET_ID,
    half sso_enabled SSO_ENABLED,
    word peripheral_number PERIPHERAL_NUMBER,
    text peripheral_name PERIPHERAL_NAME,
}}

floating! { mrd_len, put_mrd: AgentMrd {
    word flt_agent_mrd_id FLT_AGENT_MRD_ID,
    half flt_agent_mrd_state FLT_AGENT_MRD_STATE,
}}

floating! { skill_len, put_skill: AgentSkill {
    word flt_skill_group_number SKILL_GROUP_NUMBER,
    half flt_skill_group_priority SKILL_GROUP_PRIORITY,
}}

/// What a count in a record says: nothing where the list is empty and the count was not there.
#[inline(always)]
fn inner_count<T>(count: Count, list: &[T]) -> Result<Option<u16>, Refused> {
    let number = u16::try_from(list.len()).map_err(|_| Refused::TooMany)?;
    Ok((number != 0 || count.on_wire().is_some()).then_some(number))
}

/// Writes a CONFIG_AGENT_EVENT.
///
/// # Errors
///
/// Where a receiver would read something else.
pub fn config_agent(event: &ConfigAgentEvent<'_>, buffer: &mut Vec<u8>) -> Done {
    let mut body = 2 + len::unknown(&event.unknown);
    for record in &event.records {
        body += record_len(record)
            + len::half(&inner_count(record.num_mrds, &record.mrds)?)
            + record.mrds.iter().map(mrd_len).sum::<usize>()
            + len::half(&inner_count(record.num_skills, &record.skill_groups)?)
            + record.skill_groups.iter().map(skill_len).sum::<usize>();
    }
    message(ConfigAgentEvent::DESCRIPTOR.number, body, buffer, |put| {
        put.fixed::<2>().count(0, &event.records)?;
        for record in &event.records {
            begins(&record.record_type)?;
            put_record(record, put)?;
            put.half(tags::NUM_MRDS, &inner_count(record.num_mrds, &record.mrds)?)?;
            for mrd in &record.mrds {
                begins(&mrd.flt_agent_mrd_id)?;
                put_mrd(mrd, put)?;
            }
            put.half(tags::NUM_SKILLS, &inner_count(record.num_skills, &record.skill_groups)?)?;
            for skill in &record.skill_groups {
                begins(&skill.flt_skill_group_number)?;
                put_skill(skill, put)?;
            }
        }
        put.unknown(&event.unknown)
    })
}

macro_rules! statistics {
    ([] $($field:ident: u32),*) => {
        /// Writes a QUERY_SKILL_GROUP_STATISTICS_CONF.
        ///
        /// # Errors
        ///
        /// Where a receiver would read something else.
        pub fn statistics(
            message: &QuerySkillGroupStatisticsConf<'_>,
            buffer: &mut Vec<u8>,
        ) -> Done {
            let body = 149 * 4 + len::unknown(&message.unknown);
            let number = QuerySkillGroupStatisticsConf::DESCRIPTOR.number;
            self::message(number, body, buffer, |put| {
                let mut fixed = put.fixed::<{ 149 * 4 }>();
                let mut at = 0;
                $(
                    fixed.word(at, message.$field);
                    at += 4;
                )*
                debug_assert_eq!(at, 149 * 4);
                put.unknown(&message.unknown)
            })
        }
    };
}
statistics_fixed!(statistics []);
