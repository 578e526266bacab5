//! Interrupting an agent in one medium for a task of another.

use cti_codec::{Message, Octets};

/// An agent is about to be interrupted.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 171, service = AgentReportingAndManagement, kind = Event)]
pub struct AgentInterruptAdvisoryEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The interruption is accepted.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 172, service = AgentReportingAndManagement, kind = Indication)]
pub struct AgentInterruptAcceptedInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The interruption is not accepted.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 173, service = AgentReportingAndManagement, kind = Indication)]
pub struct AgentInterruptUnacceptedInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The interruption is about to end.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 174, service = AgentReportingAndManagement, kind = Event)]
pub struct AgentInterruptDoneAdvisoryEvent<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}

/// The end of the interruption is accepted.
///
/// Its layout is not published: the body is kept as it came.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 175, service = AgentReportingAndManagement, kind = Indication)]
pub struct AgentInterruptDoneAcceptedInd<'a> {
    /// The body, byte for byte.
    #[cti(body)]
    pub body: Octets<'a>,
}
