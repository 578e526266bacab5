//! Statistics of a skill group.
//!
//! Counts of agents and calls, and times in seconds.

use cti_codec::{Message, UnknownFields};

/// A client asks for a skill group's statistics.
///
/// Answered by [`QuerySkillGroupStatisticsConf`], on failure by
/// [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 114, service = Miscellaneous, kind = Request)]
pub struct QuerySkillGroupStatisticsReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The skill group as the peripheral numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) where the ID names it.
    pub skill_group_number: u32,
    /// The skill group as the ICM numbers it,
    /// [`NULL_SKILL_GROUP`](crate::constants::NULL_SKILL_GROUP) where the number names it.
    pub skill_group_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A skill group's statistics: now, in the five-minute interval, in the half hour and for the day.
///
/// Answers [`QuerySkillGroupStatisticsReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 115, service = Miscellaneous, kind = Confirmation)]
pub struct QuerySkillGroupStatisticsConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The skill group's peripheral, as the ICM numbers it.
    pub peripheral_id: u32,
    /// The skill group as the peripheral numbers it.
    pub skill_group_number: u32,
    /// The same skill group as the ICM numbers it.
    pub skill_group_id: u32,
    /// Agents signed in to the skill group now.
    pub agents_logged_on: u32,
    /// Agents available for calls of the skill group now.
    pub agents_avail: u32,
    /// Agents in the not-ready state now.
    pub agents_not_ready: u32,
    /// Agents that are ready now.
    pub agents_ready: u32,
    /// Agents talking on inbound calls now.
    pub agents_talking_in: u32,
    /// Agents talking on outbound calls now.
    pub agents_talking_out: u32,
    /// Agents talking on other calls, internal ones say, now.
    pub agents_talking_other: u32,
    /// Agents in the work-not-ready state now.
    pub agents_work_not_ready: u32,
    /// Agents in the work-ready state now.
    pub agents_work_ready: u32,
    /// Agents busy with other work now.
    pub agents_busy_other: u32,
    /// Agents reserved for a call now.
    pub agents_reserved: u32,
    /// Agents whose calls are all on hold now.
    pub agents_hold: u32,
    /// Agents available to the ICM for routing now.
    pub agents_icm_available: u32,
    /// Agents available to an application now.
    pub agents_application_available: u32,
    /// Agents talking on automatic (predictive) outbound calls now.
    pub agents_talking_auto_out: u32,
    /// Agents talking on outbound preview calls now.
    pub agents_talking_preview: u32,
    /// Agents talking on reservation calls now.
    pub agents_talking_reservation: u32,
    /// Calls that the router has queued for the skill group, at this moment.
    pub router_calls_q_now: u32,
    /// Seconds that the first of them has waited, at this moment.
    pub longest_router_call_q_now: u32,
    /// Calls queued to the skill group, at this moment.
    pub calls_q_now: u32,
    /// Seconds that those queued calls have waited, added up, at this moment.
    pub calls_q_time_now: u32,
    /// Seconds of the longest wait in the queue, at this moment.
    pub longest_call_q_now: u32,
    /// Seconds in the available state, in the current five-minute interval.
    pub avail_time_to_5: u32,
    /// Seconds signed in, in the current five-minute interval.
    pub logged_on_time_to_5: u32,
    /// Seconds in the not-ready state, in the current five-minute interval.
    pub not_ready_time_to_5: u32,
    /// Outbound calls placed by hand that were completed, in the current five-minute interval.
    pub agent_out_calls_to_5: u32,
    /// Seconds of talk on outbound calls placed by hand, in the current five-minute interval.
    pub agent_out_calls_talk_time_to_5: u32,
    /// Seconds of handling in all, for outbound calls placed by hand, in the current five-minute
    /// interval.
    pub agent_out_calls_time_to_5: u32,
    /// Outbound calls placed by hand put on hold at least once, in the current five-minute
    /// interval.
    pub agent_out_calls_held_to_5: u32,
    /// Seconds that outbound calls placed by hand spent on hold, in the current five-minute
    /// interval.
    pub agent_out_calls_held_time_to_5: u32,
    /// Inbound calls handled to their end, in the current five-minute interval.
    pub handled_calls_to_5: u32,
    /// Seconds of talk on handled inbound calls, in the current five-minute interval.
    pub handled_calls_talk_time_to_5: u32,
    /// Seconds of wrap-up after handled inbound calls, in the current five-minute interval.
    pub handled_calls_after_call_time_to_5: u32,
    /// Seconds of handling in all, for handled inbound calls, in the current five-minute interval.
    pub handled_calls_time_to_5: u32,
    /// Inbound calls put on hold at least once, in the current five-minute interval.
    pub incoming_calls_held_to_5: u32,
    /// Seconds that inbound calls spent on hold, in the current five-minute interval.
    pub incoming_calls_held_time_to_5: u32,
    /// Internal calls received, in the current five-minute interval.
    pub internal_calls_rcvd_to_5: u32,
    /// Seconds spent on internal calls received, in the current five-minute interval.
    pub internal_calls_rcvd_time_to_5: u32,
    /// Internal calls put on hold at least once, in the current five-minute interval.
    pub internal_calls_held_to_5: u32,
    /// Seconds that internal calls spent on hold, in the current five-minute interval.
    pub internal_calls_held_time_to_5: u32,
    /// Automatic (predictive) outbound calls that were completed, in the current five-minute
    /// interval.
    pub auto_out_calls_to_5: u32,
    /// Seconds of talk on automatic (predictive) outbound calls, in the current five-minute
    /// interval.
    pub auto_out_calls_talk_time_to_5: u32,
    /// Seconds of handling in all, for automatic (predictive) outbound calls, in the current
    /// five-minute interval.
    pub auto_out_calls_time_to_5: u32,
    /// Automatic (predictive) outbound calls put on hold at least once, in the current five-minute
    /// interval.
    pub auto_out_calls_held_to_5: u32,
    /// Seconds that automatic (predictive) outbound calls spent on hold, in the current five-minute
    /// interval.
    pub auto_out_calls_held_time_to_5: u32,
    /// Outbound preview calls that were completed, in the current five-minute interval.
    pub preview_calls_to_5: u32,
    /// Seconds of talk on outbound preview calls, in the current five-minute interval.
    pub preview_calls_talk_time_to_5: u32,
    /// Seconds of handling in all, for outbound preview calls, in the current five-minute interval.
    pub preview_calls_time_to_5: u32,
    /// Outbound preview calls put on hold at least once, in the current five-minute interval.
    pub preview_calls_held_to_5: u32,
    /// Seconds that outbound preview calls spent on hold, in the current five-minute interval.
    pub preview_calls_held_time_to_5: u32,
    /// Agent reservation calls that were completed, in the current five-minute interval.
    pub reservation_calls_to_5: u32,
    /// Seconds of talk on agent reservation calls, in the current five-minute interval.
    pub reservation_calls_talk_time_to_5: u32,
    /// Seconds of handling in all, for agent reservation calls, in the current five-minute
    /// interval.
    pub reservation_calls_time_to_5: u32,
    /// Agent reservation calls put on hold at least once, in the current five-minute interval.
    pub reservation_calls_held_to_5: u32,
    /// Seconds that agent reservation calls spent on hold, in the current five-minute interval.
    pub reservation_calls_held_time_to_5: u32,
    /// Calls with a supervisor's barge-in, in the current five-minute interval.
    pub barge_in_calls_to_5: u32,
    /// Calls that a supervisor intercepted, in the current five-minute interval.
    pub intercept_calls_to_5: u32,
    /// Calls that a supervisor monitored, in the current five-minute interval.
    pub monitor_calls_to_5: u32,
    /// Calls with a supervisor's whisper, in the current five-minute interval.
    pub whisper_calls_to_5: u32,
    /// Emergency calls, in the current five-minute interval.
    pub emergency_calls_to_5: u32,
    /// Calls queued to the skill group, in the current five-minute interval.
    pub calls_q_5: u32,
    /// Seconds that those queued calls have waited, added up, in the current five-minute interval.
    pub calls_q_time_5: u32,
    /// Seconds of the longest wait in the queue, in the current five-minute interval.
    pub longest_call_q_5: u32,
    /// Seconds in the available state, in the current half hour.
    pub avail_time_to_half: u32,
    /// Seconds signed in, in the current half hour.
    pub logged_on_time_to_half: u32,
    /// Seconds in the not-ready state, in the current half hour.
    pub not_ready_time_to_half: u32,
    /// Outbound calls placed by hand that were completed, in the current half hour.
    pub agent_out_calls_to_half: u32,
    /// Seconds of talk on outbound calls placed by hand, in the current half hour.
    pub agent_out_calls_talk_time_to_half: u32,
    /// Seconds of handling in all, for outbound calls placed by hand, in the current half hour.
    pub agent_out_calls_time_to_half: u32,
    /// Outbound calls placed by hand put on hold at least once, in the current half hour.
    pub agent_out_calls_held_to_half: u32,
    /// Seconds that outbound calls placed by hand spent on hold, in the current half hour.
    pub agent_out_calls_held_time_to_half: u32,
    /// Inbound calls handled to their end, in the current half hour.
    pub handled_calls_to_half: u32,
    /// Seconds of talk on handled inbound calls, in the current half hour.
    pub handled_calls_talk_time_to_half: u32,
    /// Seconds of wrap-up after handled inbound calls, in the current half hour.
    pub handled_calls_after_call_time_to_half: u32,
    /// Seconds of handling in all, for handled inbound calls, in the current half hour.
    pub handled_calls_time_to_half: u32,
    /// Inbound calls put on hold at least once, in the current half hour.
    pub incoming_calls_held_to_half: u32,
    /// Seconds that inbound calls spent on hold, in the current half hour.
    pub incoming_calls_held_time_to_half: u32,
    /// Internal calls received, in the current half hour.
    pub internal_calls_rcvd_to_half: u32,
    /// Seconds spent on internal calls received, in the current half hour.
    pub internal_calls_rcvd_time_to_half: u32,
    /// Internal calls put on hold at least once, in the current half hour.
    pub internal_calls_held_to_half: u32,
    /// Seconds that internal calls spent on hold, in the current half hour.
    pub internal_calls_held_time_to_half: u32,
    /// Automatic (predictive) outbound calls that were completed, in the current half hour.
    pub auto_out_calls_to_half: u32,
    /// Seconds of talk on automatic (predictive) outbound calls, in the current half hour.
    pub auto_out_calls_talk_time_to_half: u32,
    /// Seconds of handling in all, for automatic (predictive) outbound calls, in the current half
    /// hour.
    pub auto_out_calls_time_to_half: u32,
    /// Automatic (predictive) outbound calls put on hold at least once, in the current half hour.
    pub auto_out_calls_held_to_half: u32,
    /// Seconds that automatic (predictive) outbound calls spent on hold, in the current half hour.
    pub auto_out_calls_held_time_to_half: u32,
    /// Outbound preview calls that were completed, in the current half hour.
    pub preview_calls_to_half: u32,
    /// Seconds of talk on outbound preview calls, in the current half hour.
    pub preview_calls_talk_time_to_half: u32,
    /// Seconds of handling in all, for outbound preview calls, in the current half hour.
    pub preview_calls_time_to_half: u32,
    /// Outbound preview calls put on hold at least once, in the current half hour.
    pub preview_calls_held_to_half: u32,
    /// Seconds that outbound preview calls spent on hold, in the current half hour.
    pub preview_calls_held_time_to_half: u32,
    /// Agent reservation calls that were completed, in the current half hour.
    pub reservation_calls_to_half: u32,
    /// Seconds of talk on agent reservation calls, in the current half hour.
    pub reservation_calls_talk_time_to_half: u32,
    /// Seconds of handling in all, for agent reservation calls, in the current half hour.
    pub reservation_calls_time_to_half: u32,
    /// Agent reservation calls put on hold at least once, in the current half hour.
    pub reservation_calls_held_to_half: u32,
    /// Seconds that agent reservation calls spent on hold, in the current half hour.
    pub reservation_calls_held_time_to_half: u32,
    /// Calls with a supervisor's barge-in, in the current half hour.
    pub barge_in_calls_to_half: u32,
    /// Calls that a supervisor intercepted, in the current half hour.
    pub intercept_calls_to_half: u32,
    /// Calls that a supervisor monitored, in the current half hour.
    pub monitor_calls_to_half: u32,
    /// Calls with a supervisor's whisper, in the current half hour.
    pub whisper_calls_to_half: u32,
    /// Emergency calls, in the current half hour.
    pub emergency_calls_to_half: u32,
    /// Calls queued to the skill group, in the current half hour.
    pub calls_q_half: u32,
    /// Seconds that those queued calls have waited, added up, in the current half hour.
    pub calls_q_time_half: u32,
    /// Seconds of the longest wait in the queue, in the current half hour.
    pub longest_call_q_half: u32,
    /// Seconds in the available state, since midnight.
    pub avail_time_today: u32,
    /// Seconds signed in, since midnight.
    pub logged_on_time_today: u32,
    /// Seconds in the not-ready state, since midnight.
    pub not_ready_time_today: u32,
    /// Outbound calls placed by hand that were completed, since midnight.
    pub agent_out_calls_today: u32,
    /// Seconds of talk on outbound calls placed by hand, since midnight.
    pub agent_out_calls_talk_time_today: u32,
    /// Seconds of handling in all, for outbound calls placed by hand, since midnight.
    pub agent_out_calls_time_today: u32,
    /// Outbound calls placed by hand put on hold at least once, since midnight.
    pub agent_out_calls_held_today: u32,
    /// Seconds that outbound calls placed by hand spent on hold, since midnight.
    pub agent_out_calls_held_time_today: u32,
    /// Inbound calls handled to their end, since midnight.
    pub handled_calls_today: u32,
    /// Seconds of talk on handled inbound calls, since midnight.
    pub handled_calls_talk_time_today: u32,
    /// Seconds of wrap-up after handled inbound calls, since midnight.
    pub handled_calls_after_call_time_today: u32,
    /// Seconds of handling in all, for handled inbound calls, since midnight.
    pub handled_calls_time_today: u32,
    /// Inbound calls put on hold at least once, since midnight.
    pub incoming_calls_held_today: u32,
    /// Seconds that inbound calls spent on hold, since midnight.
    pub incoming_calls_held_time_today: u32,
    /// Internal calls received, since midnight.
    pub internal_calls_rcvd_today: u32,
    /// Seconds spent on internal calls received, since midnight.
    pub internal_calls_rcvd_time_today: u32,
    /// Internal calls put on hold at least once, since midnight.
    pub internal_calls_held_today: u32,
    /// Seconds that internal calls spent on hold, since midnight.
    pub internal_calls_held_time_today: u32,
    /// Automatic (predictive) outbound calls that were completed, since midnight.
    pub auto_out_calls_today: u32,
    /// Seconds of talk on automatic (predictive) outbound calls, since midnight.
    pub auto_out_calls_talk_time_today: u32,
    /// Seconds of handling in all, for automatic (predictive) outbound calls, since midnight.
    pub auto_out_calls_time_today: u32,
    /// Automatic (predictive) outbound calls put on hold at least once, since midnight.
    pub auto_out_calls_held_today: u32,
    /// Seconds that automatic (predictive) outbound calls spent on hold, since midnight.
    pub auto_out_calls_held_time_today: u32,
    /// Outbound preview calls that were completed, since midnight.
    pub preview_calls_today: u32,
    /// Seconds of talk on outbound preview calls, since midnight.
    pub preview_calls_talk_time_today: u32,
    /// Seconds of handling in all, for outbound preview calls, since midnight.
    pub preview_calls_time_today: u32,
    /// Outbound preview calls put on hold at least once, since midnight.
    pub preview_calls_held_today: u32,
    /// Seconds that outbound preview calls spent on hold, since midnight.
    pub preview_calls_held_time_today: u32,
    /// Agent reservation calls that were completed, since midnight.
    pub reservation_calls_today: u32,
    /// Seconds of talk on agent reservation calls, since midnight.
    pub reservation_calls_talk_time_today: u32,
    /// Seconds of handling in all, for agent reservation calls, since midnight.
    pub reservation_calls_time_today: u32,
    /// Agent reservation calls put on hold at least once, since midnight.
    pub reservation_calls_held_today: u32,
    /// Seconds that agent reservation calls spent on hold, since midnight.
    pub reservation_calls_held_time_today: u32,
    /// Calls with a supervisor's barge-in, since midnight.
    pub barge_in_calls_today: u32,
    /// Calls that a supervisor intercepted, since midnight.
    pub intercept_calls_today: u32,
    /// Calls that a supervisor monitored, since midnight.
    pub monitor_calls_today: u32,
    /// Calls with a supervisor's whisper, since midnight.
    pub whisper_calls_today: u32,
    /// Emergency calls, since midnight.
    pub emergency_calls_today: u32,
    /// Calls queued to the skill group, since midnight.
    pub calls_q_today: u32,
    /// Seconds that those queued calls have waited, added up, since midnight.
    pub calls_q_time_today: u32,
    /// Seconds of the longest wait in the queue, since midnight.
    pub longest_call_q_today: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
