//! Bringing agents and tasks back in step after a break, pre-call messages, and failure.

use cti_codec::{Message, Octets};

use crate::tags::listed;

/// Agents' states are about to be brought in step.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 181, service = AgentReportingAndManagement, kind = Indication)]
pub struct BeginAgentInitInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// An agent's state, for bringing it in step.
///
/// [`AgentInitResp`] is the answer by its name. Its layout is not published: the body is kept as it
/// came.
#[doc = listed!(AgentInitReq)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 182, service = AgentReportingAndManagement, kind = Request)]
pub struct AgentInitReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer to an agent's state.
///
/// Answers [`AgentInitReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 183, service = AgentReportingAndManagement, kind = Response)]
pub struct AgentInitResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Agents' states have been brought in step.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 184, service = AgentReportingAndManagement, kind = Indication)]
pub struct EndAgentInitInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task's state, for bringing it in step.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 185, service = AgentReportingAndManagement, kind = Indication)]
pub struct TaskInitInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Agents' states can now be brought in step.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 186, service = AgentReportingAndManagement, kind = Event)]
pub struct AgentInitReadyEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks for pre-call messages.
///
/// [`GetPrecallMessagesResp`] is the answer by its name. Its layout is not published: the body is
/// kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 187, service = AgentReportingAndManagement, kind = Request)]
pub struct GetPrecallMessagesReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer with regard to pre-call messages.
///
/// Answers [`GetPrecallMessagesReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 188, service = AgentReportingAndManagement, kind = Response)]
pub struct GetPrecallMessagesResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A call was routed to an agent, in the older form.
///
/// Its layout is not published: the body is kept as it came.
#[doc = listed!(AgentLegacyPreCallEvent)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 189, service = AgentReportingAndManagement, kind = Event)]
pub struct AgentLegacyPreCallEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A request of this service failed.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 190, service = AgentReportingAndManagement, kind = Response)]
pub struct FailureResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}
