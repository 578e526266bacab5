//! The failure of a control request.

use cti_codec::{Message, Text, UnknownFields};

use crate::enums::ControlFailureCode;
use crate::tags;

/// A control request failed.
///
/// The server sends it in place of the request's own answer.
#[derive(Clone, Debug, Default, Eq, PartialEq, Message)]
#[cti(type = 35, service = ClientControl, kind = Confirmation)]
pub struct ControlFailureConf<'a> {
    /// The invoke ID of the request that this answers.
    pub invoke_id: u32,
    /// Why the request failed. `peripheral_error_code` may say more.
    pub failure_code: ControlFailureCode,
    /// The peripheral's own error code, if it gave one. Unified CCX has codes from 88001 on, and 0.
    pub peripheral_error_code: u32,

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
