//! Failure indication: requests that failed, and sessions that are in trouble.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::StatusCode;
use crate::tags;

/// A request failed.
///
/// The server sends it in place of the request's own answer.
///
/// Up to version 23 the fixed part is `invoke_id` and `status`, from 24 on `invoke_id`,
/// `failure_code` and `peripheral_error_code`. Which form servers really send from 24 on is not
/// settled: tolerant decoding reads a body of exactly 8 bytes in the older form there too.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 1, service = FailureIndication, kind = Confirmation, short_form = 23)]
pub struct FailureConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// Why the request failed, from version 24 on. Up to 23 it is in `status`.
    #[cti(wire = u16, since = 24)]
    pub failure_code: Option<StatusCode>,
    /// The peripheral's own error code, if it gave one, from version 24 on.
    #[cti(since = 24)]
    pub peripheral_error_code: Option<u32>,
    /// Why the request failed, up to version 23. From 24 on it is in `failure_code`.
    #[cti(until = 23)]
    pub status: Option<StatusCode>,

    /// The failure in words. Unified CCX servers send it.
    #[cti(tag = tags::TEXT, max = 255)]
    pub text: Option<Text<'a>>,
    /// The ID of the CTI OS client that a request comes from. Only the guide's table of tags lists
    /// it for this message.
    #[cti(tag = tags::CTIOS_CIL_CLIENT_ID, max = 64)]
    pub ctios_cil_client_id: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// The session is in trouble, apart from any request.
///
/// The server sends it of its own accord; it answers no request.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 2, service = FailureIndication, kind = Event)]
pub struct FailureEvent<'a> {
    /// What is wrong with the session.
    pub status: StatusCode,

    /// The failure in words. Unified CCX servers send it.
    #[cti(tag = tags::TEXT, max = 255)]
    pub text: Option<Text<'a>>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}
