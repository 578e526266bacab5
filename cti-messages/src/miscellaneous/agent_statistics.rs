//! Statistics of an agent.
//!
//! Counts of calls, and times in seconds.

use cti_codec::{Message, Text, UnknownFields};

use crate::tags;

/// A client asks for an agent's statistics.
///
/// One of extension, ID and instrument names the agent. Answered by [`QueryAgentStatisticsConf`],
/// on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 112, service = Miscellaneous, kind = Request)]
pub struct QueryAgentStatisticsReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The peripheral that the request is for, as the ICM numbers it.
    pub peripheral_id: u32,

    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// An agent's statistics, for the session and for the day.
///
/// Answers [`QueryAgentStatisticsReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 113, service = Miscellaneous, kind = Confirmation)]
pub struct QueryAgentStatisticsConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The agent's peripheral, as the ICM numbers it.
    pub peripheral_id: u32,
    /// Seconds in the available state, since the agent signed in.
    pub avail_time_session: u32,
    /// Seconds signed in, since the agent signed in.
    pub logged_on_time_session: u32,
    /// Seconds in the not-ready state, since the agent signed in.
    pub not_ready_time_session: u32,
    /// Seconds available to the ICM for routing, since the agent signed in.
    pub icm_available_time_session: u32,
    /// Seconds in the routable mode, since the agent signed in.
    pub routable_time_session: u32,
    /// Outbound calls placed by hand that were completed, since the agent signed in.
    pub agent_out_calls_session: u32,
    /// Seconds of talk on outbound calls placed by hand, since the agent signed in.
    pub agent_out_calls_talk_time_session: u32,
    /// Seconds of handling in all, for outbound calls placed by hand, since the agent signed in.
    pub agent_out_calls_time_session: u32,
    /// Outbound calls placed by hand put on hold at least once, since the agent signed in.
    pub agent_out_calls_held_session: u32,
    /// Seconds that outbound calls placed by hand spent on hold, since the agent signed in.
    pub agent_out_calls_held_time_session: u32,
    /// Inbound calls handled to their end, since the agent signed in.
    pub handled_calls_session: u32,
    /// Seconds of talk on handled inbound calls, since the agent signed in.
    pub handled_calls_talk_time_session: u32,
    /// Seconds of wrap-up after handled inbound calls, since the agent signed in.
    pub handled_calls_after_call_time_session: u32,
    /// Seconds of handling in all, for handled inbound calls, since the agent signed in.
    pub handled_calls_time_session: u32,
    /// Inbound calls put on hold at least once, since the agent signed in.
    pub incoming_calls_held_session: u32,
    /// Seconds that inbound calls spent on hold, since the agent signed in.
    pub incoming_calls_held_time_session: u32,
    /// Internal calls placed, since the agent signed in.
    pub internal_calls_session: u32,
    /// Seconds spent on internal calls placed, since the agent signed in.
    pub internal_calls_time_session: u32,
    /// Internal calls received, since the agent signed in.
    pub internal_calls_rcvd_session: u32,
    /// Seconds spent on internal calls received, since the agent signed in.
    pub internal_calls_rcvd_time_session: u32,
    /// Internal calls put on hold at least once, since the agent signed in.
    pub internal_calls_held_session: u32,
    /// Seconds that internal calls spent on hold, since the agent signed in.
    pub internal_calls_held_time_session: u32,
    /// Automatic (predictive) outbound calls that were completed, since the agent signed in.
    pub auto_out_calls_session: u32,
    /// Seconds of talk on automatic (predictive) outbound calls, since the agent signed in.
    pub auto_out_calls_talk_time_session: u32,
    /// Seconds of handling in all, for automatic (predictive) outbound calls, since the agent
    /// signed in.
    pub auto_out_calls_time_session: u32,
    /// Automatic (predictive) outbound calls put on hold at least once, since the agent signed in.
    pub auto_out_calls_held_session: u32,
    /// Seconds that automatic (predictive) outbound calls spent on hold, since the agent signed in.
    pub auto_out_calls_held_time_session: u32,
    /// Outbound preview calls that were completed, since the agent signed in.
    pub preview_calls_session: u32,
    /// Seconds of talk on outbound preview calls, since the agent signed in.
    pub preview_calls_talk_time_session: u32,
    /// Seconds of handling in all, for outbound preview calls, since the agent signed in.
    pub preview_calls_time_session: u32,
    /// Outbound preview calls put on hold at least once, since the agent signed in.
    pub preview_calls_held_session: u32,
    /// Seconds that outbound preview calls spent on hold, since the agent signed in.
    pub preview_calls_held_time_session: u32,
    /// Agent reservation calls that were completed, since the agent signed in.
    pub reservation_calls_session: u32,
    /// Seconds of talk on agent reservation calls, since the agent signed in.
    pub reservation_calls_talk_time_session: u32,
    /// Seconds of handling in all, for agent reservation calls, since the agent signed in.
    pub reservation_calls_time_session: u32,
    /// Agent reservation calls put on hold at least once, since the agent signed in.
    pub reservation_calls_held_session: u32,
    /// Seconds that agent reservation calls spent on hold, since the agent signed in.
    pub reservation_calls_held_time_session: u32,
    /// Calls with a supervisor's barge-in, since the agent signed in.
    pub barge_in_calls_session: u32,
    /// Calls that a supervisor intercepted, since the agent signed in.
    pub intercept_calls_session: u32,
    /// Calls that a supervisor monitored, since the agent signed in.
    pub monitor_calls_session: u32,
    /// Calls with a supervisor's whisper, since the agent signed in.
    pub whisper_calls_session: u32,
    /// Emergency calls, since the agent signed in.
    pub emergency_calls_session: u32,
    /// Seconds in the available state, since midnight.
    pub avail_time_today: u32,
    /// Seconds signed in, since midnight.
    pub logged_on_time_today: u32,
    /// Seconds in the not-ready state, since midnight.
    pub not_ready_time_today: u32,
    /// Seconds available to the ICM for routing, since midnight.
    pub icm_available_time_today: u32,
    /// Seconds in the routable mode, since midnight.
    pub routable_time_today: u32,
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
    /// Internal calls placed, since midnight.
    pub internal_calls_today: u32,
    /// Seconds spent on internal calls placed, since midnight.
    pub internal_calls_time_today: u32,
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

    /// The agent's extension.
    #[cti(tag = tags::AGENT_EXTENSION, max = 16)]
    pub agent_extension: Option<Text<'a>>,
    /// The agent's ID at the peripheral.
    #[cti(tag = tags::AGENT_ID, max = 12)]
    pub agent_id: Option<Text<'a>>,
    /// The agent's instrument, as the peripheral names it.
    #[cti(tag = tags::AGENT_INSTRUMENT, max = 64)]
    pub agent_instrument: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
