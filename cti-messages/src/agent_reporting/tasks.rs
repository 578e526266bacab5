//! Tasks that applications offer, start and end.

use cti_codec::{Message, Octets};

use crate::tags::listed;

/// A task is offered to an agent.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 160, service = AgentReportingAndManagement, kind = Indication)]
pub struct OfferTaskInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks that a task of the application's own be offered to an agent.
///
/// [`OfferApplicationTaskResp`] is the answer by its name. Its layout is not published: the body is
/// kept as it came.
#[doc = listed!(OfferApplicationTaskReq)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 161, service = AgentReportingAndManagement, kind = Request)]
pub struct OfferApplicationTaskReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer about offering the application's task.
///
/// Answers [`OfferApplicationTaskReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 162, service = AgentReportingAndManagement, kind = Response)]
pub struct OfferApplicationTaskResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task begins.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 163, service = AgentReportingAndManagement, kind = Indication)]
pub struct StartTaskInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// Asks that a task of the application's own begin.
///
/// [`StartApplicationTaskResp`] is the answer by its name. Its layout is not published: the body is
/// kept as it came.
#[doc = listed!(StartApplicationTaskReq)]
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 164, service = AgentReportingAndManagement, kind = Request)]
pub struct StartApplicationTaskReq<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The answer about beginning the application's task.
///
/// Answers [`StartApplicationTaskReq`]. Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 165, service = AgentReportingAndManagement, kind = Response)]
pub struct StartApplicationTaskResp<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task pauses.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 166, service = AgentReportingAndManagement, kind = Indication)]
pub struct PauseTaskInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task that paused goes on.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 167, service = AgentReportingAndManagement, kind = Indication)]
pub struct ResumeTaskInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task goes to wrap-up.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 168, service = AgentReportingAndManagement, kind = Indication)]
pub struct WrapupTaskInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// A task ends.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 169, service = AgentReportingAndManagement, kind = Indication)]
pub struct EndTaskInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// What is known of a task changes.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 180, service = AgentReportingAndManagement, kind = Indication)]
pub struct UpdateTaskContextInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}
