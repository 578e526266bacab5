//! Server: an application offers a service to other clients.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::ServerMode;
use crate::tags;

/// A client offers a service to other clients.
///
/// Answered by [`RegisterServiceConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 143, service = Server, kind = Request)]
pub struct RegisterServiceReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// How requests are shared where several servers offer the service.
    pub server_mode: ServerMode,

    /// The service's name.
    #[cti(tag = tags::SERVICE_NAME, max = 64)]
    pub service_name: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The service is registered.
///
/// Answers [`RegisterServiceReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 144, service = Server, kind = Confirmation)]
pub struct RegisterServiceConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// The registration, as the request to undo it names it.
    pub registered_service_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A client no longer offers a service.
///
/// Answered by [`UnregisterServiceConf`], on failure by [`FailureConf`](crate::FailureConf).
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 145, service = Server, kind = Request)]
pub struct UnregisterServiceReq<'a> {
    /// Chosen by the client: the answer repeats it.
    pub invoke_id: u32,
    /// The registration to undo.
    pub registered_service_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The service is no longer registered.
///
/// Answers [`UnregisterServiceReq`].
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 146, service = Server, kind = Confirmation)]
pub struct UnregisterServiceConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,

    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
