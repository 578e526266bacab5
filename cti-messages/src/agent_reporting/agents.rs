//! Agents of a medium: signing in and out, and being routable and ready.

use cti_codec::{Message, Octets};

use crate::tags::listed;

/// Signs an agent in to a medium.
///
/// [`MediaLoginResp`] is the answer by its name. Its layout is not published: the body is kept as
/// it came.
#[doc = listed!(MediaLoginReq)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 151, service = AgentReportingAndManagement, kind = Request)]
pub struct MediaLoginReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer to an agent's signing in to a medium.
///
/// Answers [`MediaLoginReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 152, service = AgentReportingAndManagement, kind = Response)]
pub struct MediaLoginResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// An agent signs out of a medium.
///
/// Its layout is not published: the body is kept as it came.
#[doc = listed!(MediaLogoutInd)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 153, service = AgentReportingAndManagement, kind = Indication)]
pub struct MediaLogoutInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// An agent becomes routable.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 154, service = AgentReportingAndManagement, kind = Indication)]
pub struct MakeAgentRoutableInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks that an agent be no longer routable.
///
/// [`MakeAgentNotRoutableResp`] is the answer by its name. Its layout is not published: the body is
/// kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 155, service = AgentReportingAndManagement, kind = Request)]
pub struct MakeAgentNotRoutableReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer about an agent's being no longer routable.
///
/// Answers [`MakeAgentNotRoutableReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 156, service = AgentReportingAndManagement, kind = Response)]
pub struct MakeAgentNotRoutableResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// An agent becomes ready.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 157, service = AgentReportingAndManagement, kind = Indication)]
pub struct MakeAgentReadyInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks that an agent be not ready.
///
/// [`MakeAgentNotReadyResp`] is the answer by its name. Its layout is not published: the body is
/// kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 158, service = AgentReportingAndManagement, kind = Request)]
pub struct MakeAgentNotReadyReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer about an agent's being not ready.
///
/// Answers [`MakeAgentNotReadyReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 159, service = AgentReportingAndManagement, kind = Response)]
pub struct MakeAgentNotReadyResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// An agent was made not routable.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 170, service = AgentReportingAndManagement, kind = Event)]
pub struct AgentMadeNotRoutableEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks for another limit of tasks at a time.
///
/// [`ChangeMaxTaskLimitResp`] is the answer by its name. Its layout is not published: the body is
/// kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 176, service = AgentReportingAndManagement, kind = Request)]
pub struct ChangeMaxTaskLimitReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer about the limit of tasks.
///
/// Answers [`ChangeMaxTaskLimitReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 177, service = AgentReportingAndManagement, kind = Response)]
pub struct ChangeMaxTaskLimitResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks that a limit be overridden.
///
/// [`OverrideLimitResp`] is the answer by its name. Its layout is not published: the body is kept
/// as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 178, service = AgentReportingAndManagement, kind = Request)]
pub struct OverrideLimitReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer about overriding a limit.
///
/// Answers [`OverrideLimitReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 179, service = AgentReportingAndManagement, kind = Response)]
pub struct OverrideLimitResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}
