//! List elements that several messages have.

use cti_codec::{Group, Text, Timestamp};

use crate::enums::ConnectionDeviceIDType;
use crate::tags;

/// A CTI client that is associated with a call.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct CtiClient<'a> {
    /// The client's signature.
    #[cti(tag = tags::CTI_CLIENT_SIGNATURE, max = 64, name = "CTIClientSignature")]
    pub signature: Option<Text<'a>>,
    /// When the client was associated with the call.
    #[cti(tag = tags::CTI_CLIENT_TIMESTAMP, name = "CTIClientTimestamp")]
    pub timestamp: Option<Timestamp>,
}

/// A party of a call, as it stands after a conference or a transfer.
#[derive(Clone, Debug, Default, Eq, PartialEq, Group)]
pub struct ConnectedParty<'a> {
    /// The call ID of the party's connection.
    #[cti(tag = tags::PARTY_CALLID, name = "ConnectedPartyCallID")]
    pub call_id: Option<u32>,
    /// How to read `device_id`.
    #[cti(tag = tags::PARTY_DEVID_TYPE, name = "ConnectedPartyDeviceIDType")]
    pub device_id_type: Option<ConnectionDeviceIDType>,
    /// The party's device. Its kind is in `device_id_type`.
    #[cti(tag = tags::PARTY_DEVID, max = 64, name = "ConnectedPartyDeviceID")]
    pub device_id: Option<Text<'a>>,
}
