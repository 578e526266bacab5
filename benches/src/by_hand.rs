//! Decoders as an expert writes them for a few messages, over `&[u8]`, into the same structs.
//!
//! As tolerant as ours: text up to its first NUL, every length checked against the body, what is
//! unknown, repeated or of the wrong length kept among the unknown fields, lists into `Vec`s that
//! no count field can make large. Less than ours: Unified CCE at protocol versions 24 and 25 only,
//! no anomaly reports, no strict mode, no limits, and errors that name neither field nor offset.
//! One thing differs: a member of a list element that can't be read leaves its place free.

#[macro_use]
mod begun;
pub mod encode;
mod next;
mod parts;
mod put;
pub mod straight;

use cti_messages::codec::{Count, OpenEnum, UnknownFields};
use cti_messages::{
    AgentAvailabilityStatus, AgentMode, AgentRecord, AgentSkillGroup, AgentState, AgentStateEvent,
    CallDeliveredEvent, ConfigAgentEvent, ConnectionDeviceIDType, DeviceIDType, EventCause,
    HeartbeatReq, LineType, LocalConnectionState, PeripheralType, QuerySkillGroupStatisticsConf,
    tags,
};

use parts::{each_field, fixed, keep, named_array, named_variable, number, octets, room, text};

/// Why a message can't be read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Error {
    /// The fixed part is cut short.
    CutShort,
    /// A field reaches past the end.
    PastEnd,
}

/// Reads a HEARTBEAT_REQ.
///
/// # Errors
///
/// Where the body is cut short.
pub fn heartbeat(body: &[u8]) -> Result<HeartbeatReq<'_>, Error> {
    let (fixed, rest) = fixed::<4>(body)?;
    let mut message = HeartbeatReq { invoke_id: fixed.word(0), unknown: UnknownFields::default() };
    each_field(rest, |tag, data| message.unknown.push(tag, data))?;
    Ok(message)
}

/// Reads a CALL_DELIVERED_EVENT.
///
/// # Errors
///
/// Where the body is cut short.
pub fn call_delivered(body: &[u8]) -> Result<CallDeliveredEvent<'_>, Error> {
    let (fixed, rest) = fixed::<54>(body)?;
    let mut event = call_begun!(fixed, rest);
    each_field(rest, |tag, data| call_field(&mut event, tag, data))?;
    Ok(event)
}

/// Places a floating field of a CALL_DELIVERED_EVENT.
#[inline(always)]
pub(crate) fn call_field<'a>(event: &mut CallDeliveredEvent<'a>, tag: u16, data: &'a [u8]) {
    let placed = match tag {
        tags::CONNECTION_DEVID => text(&mut event.connection_device_id, data),
        tags::ALERTING_DEVID => text(&mut event.alerting_device_id, data),
        tags::CALLING_DEVID => text(&mut event.calling_device_id, data),
        tags::CALLED_DEVID => text(&mut event.called_device_id, data),
        tags::LAST_REDIRECT_DEVID => text(&mut event.last_redirect_device_id, data),
        tags::TRUNK_NUMBER => number::<4, _>(&mut event.trunk_number, data),
        tags::TRUNK_GROUP_NUMBER => number::<4, _>(&mut event.trunk_group_number, data),
        tags::SECONDARY_CONNECTION_CALL_ID => {
            number::<4, _>(&mut event.secondary_connection_call_id, data)
        }
        tags::ANI => text(&mut event.ani, data),
        tags::ANI_II => text(&mut event.ani_ii, data),
        tags::UUI => octets(&mut event.user_to_user_info, data),
        tags::DNIS => text(&mut event.dnis, data),
        tags::DIALED_NUMBER => text(&mut event.dialed_number, data),
        tags::CED => text(&mut event.caller_entered_digits, data),
        tags::CALL_VAR_1 => text(&mut event.call_variable_1, data),
        tags::CALL_VAR_2 => text(&mut event.call_variable_2, data),
        tags::CALL_VAR_3 => text(&mut event.call_variable_3, data),
        tags::CALL_VAR_4 => text(&mut event.call_variable_4, data),
        tags::CALL_VAR_5 => text(&mut event.call_variable_5, data),
        tags::CALL_VAR_6 => text(&mut event.call_variable_6, data),
        tags::CALL_VAR_7 => text(&mut event.call_variable_7, data),
        tags::CALL_VAR_8 => text(&mut event.call_variable_8, data),
        tags::CALL_VAR_9 => text(&mut event.call_variable_9, data),
        tags::CALL_VAR_10 => text(&mut event.call_variable_10, data),
        tags::CALL_WRAPUP_DATA => text(&mut event.call_wrapup_data, data),
        tags::NAMED_VARIABLE => named_variable(&mut event.named_variables, data),
        tags::NAMED_ARRAY => named_array(&mut event.named_arrays, data),
        _ => false,
    };
    keep(&mut event.unknown, placed, tag, data);
}

/// Reads an AGENT_STATE_EVENT.
///
/// # Errors
///
/// Where the body is cut short.
pub fn agent_state(body: &[u8]) -> Result<AgentStateEvent<'_>, Error> {
    let (fixed, rest) = fixed::<62>(body)?;
    let mut event = agent_begun!(fixed, rest);
    each_field(rest, |tag, data| agent_field(&mut event, tag, data))?;
    Ok(event)
}

/// Places a floating field of an AGENT_STATE_EVENT.
#[inline(always)]
pub(crate) fn agent_field<'a>(event: &mut AgentStateEvent<'a>, tag: u16, data: &'a [u8]) {
    let groups = &mut event.skill_groups;
    let placed = match tag {
        tags::CLIENT_SIGNATURE => text(&mut event.cti_client_signature, data),
        tags::AGENT_ID => text(&mut event.agent_id, data),
        tags::AGENT_EXTENSION => text(&mut event.agent_extension, data),
        tags::FLT_TERM_DEVICE_NAME => text(&mut event.active_terminal, data),
        tags::AGENT_INSTRUMENT => text(&mut event.agent_instrument, data),
        tags::DURATION => number::<4, _>(&mut event.duration, data),
        tags::NEXT_AGENT_STATE => number::<2, _>(&mut event.next_agent_state, data),
        tags::DIRECTION => number::<4, _>(&mut event.direction, data),
        tags::SKILL_GROUP_NUMBER => {
            groups.push(AgentSkillGroup::default());
            groups.last_mut().is_some_and(|group| number::<4, _>(&mut group.number, data))
        }
        tags::SKILL_GROUP_ID => {
            number::<4, _>(&mut open(groups, |group| group.id.is_some()).id, data)
        }
        tags::SKILL_GROUP_PRIORITY => {
            number::<2, _>(&mut open(groups, |group| group.priority.is_some()).priority, data)
        }
        tags::SKILL_GROUP_STATE => {
            number::<2, _>(&mut open(groups, |group| group.state.is_some()).state, data)
        }
        tags::MAX_BEYOND_TASK_LIMIT => number::<4, _>(&mut event.max_beyond_task_limit, data),
        tags::AGENT_ID_LONG => text(&mut event.agent_id_long, data),
        _ => false,
    };
    keep(&mut event.unknown, placed, tag, data);
}

/// The element that a member belongs to: the last, or a new one if that has the member.
#[inline(always)]
fn open<T: Default>(list: &mut Vec<T>, has: impl Fn(&T) -> bool) -> &mut T {
    if list.last().is_none_or(has) {
        list.push(T::default());
    }
    let last = list.len() - 1;
    &mut list[last]
}

/// Reads a CONFIG_AGENT_EVENT.
///
/// # Errors
///
/// Where the body is cut short.
pub fn config_agent(body: &[u8]) -> Result<ConfigAgentEvent<'_>, Error> {
    let (fixed, rest) = fixed::<2>(body)?;
    let mut event = config_begun!(fixed, rest);
    each_field(rest, |tag, data| config_field(&mut event, tag, data))?;
    Ok(event)
}

/// Places a floating field of a CONFIG_AGENT_EVENT.
#[inline(always)]
pub(crate) fn config_field<'a>(event: &mut ConfigAgentEvent<'a>, tag: u16, data: &'a [u8]) {
    let records = &mut event.records;
    macro_rules! member {
        ($place:ident $(::<$size:literal>)? $field:ident) => {
            $place $(::<$size, _>)? (
                &mut open(records, |record: &AgentRecord<'_>| record.$field.is_some()).$field,
                data,
            )
        };
    }
    // In the lists inside the open record: the first member begins an element, the other joins the
    // last one.
    macro_rules! first {
        ($list:ident $field:ident) => {{
            let list = &mut open(records, |_| false).$list;
            list.push(Default::default());
            list.last_mut().is_some_and(|element| number::<4, _>(&mut element.$field, data))
        }};
    }
    macro_rules! other {
        ($list:ident $field:ident) => {{
            let list = &mut open(records, |_| false).$list;
            number::<2, _>(&mut open(list, |element| element.$field.is_some()).$field, data)
        }};
    }
    let placed = match tag {
        tags::RECORD_TYPE => {
            records.push(AgentRecord::default());
            records.last_mut().is_some_and(|record| number::<2, _>(&mut record.record_type, data))
        }
        tags::PERIPHERAL_ID => member!(number::<4> flt_peripheral_id),
        tags::FLT_TERM_DEVICE_NAME => member!(text active_terminal),
        tags::AGENT_TYPE => member!(number::<2> agent_type),
        tags::AGENT_DESK_SETTINGS_ID => member!(number::<4> agent_desk_settings_id),
        tags::LOGIN_ID => member!(text login_id),
        tags::CUR_LOGIN_ID => member!(text old_login_id),
        tags::LOGIN_NAME => member!(text login_name),
        tags::LAST_NAME => member!(text last_name),
        tags::FIRST_NAME => member!(text first_name),
        tags::EXTENSION => member!(text extension),
        tags::DESCRIPTION => member!(text description),
        tags::AGENT_SKILL_TARGET_ID => member!(number::<4> agent_skill_target_id),
        tags::SSO_ENABLED => member!(number::<2> sso_enabled),
        tags::PERIPHERAL_NUMBER => member!(number::<4> peripheral_number),
        tags::PERIPHERAL_NAME => member!(text peripheral_name),
        tags::NUM_MRDS => inner_count(
            &mut open(records, |record| record.num_mrds.on_wire().is_some()).num_mrds,
            data,
        ),
        tags::FLT_AGENT_MRD_ID => first!(mrds flt_agent_mrd_id),
        tags::FLT_AGENT_MRD_STATE => other!(mrds flt_agent_mrd_state),
        tags::NUM_SKILLS => inner_count(
            &mut open(records, |record| record.num_skills.on_wire().is_some()).num_skills,
            data,
        ),
        tags::SKILL_GROUP_NUMBER => first!(skill_groups flt_skill_group_number),
        tags::SKILL_GROUP_PRIORITY => other!(skill_groups flt_skill_group_priority),
        _ => false,
    };
    keep(&mut event.unknown, placed, tag, data);
}

fn inner_count(place: &mut Count, data: &[u8]) -> bool {
    match data {
        [a, b] if place.on_wire().is_none() => {
            *place = Count::decoded(Some(u16::from_be_bytes([*a, *b]).into()));
            true
        }
        _ => false,
    }
}

macro_rules! statistics {
    ([] $($field:ident: u32),*) => {
        /// Reads a QUERY_SKILL_GROUP_STATISTICS_CONF.
        ///
        /// # Errors
        ///
        /// Where the body is cut short.
        pub fn statistics(body: &[u8]) -> Result<QuerySkillGroupStatisticsConf<'_>, Error> {
            let (fixed, rest) = fixed::<{ 149 * 4 }>(body)?;
            let mut at = 0;
            let mut next = || {
                at += 4;
                fixed.word(at - 4)
            };
            let mut message = QuerySkillGroupStatisticsConf {
                $($field: next(),)*
                unknown: UnknownFields::default(),
            };
            each_field(rest, |tag, data| message.unknown.push(tag, data))?;
            Ok(message)
        }
    };
}
statistics_fixed!(statistics []);
