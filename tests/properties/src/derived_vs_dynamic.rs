//! Both codecs agree: value, bytes, anomalies, error with its kind and place.

use std::collections::BTreeMap;

use cti_messages::AnyMessage;
use cti_messages::codec::{Membership, MessageSet};

use crate::agree::agree;
use crate::case::Case;

/// Decodes a message that the version has with both codecs, in both modes, and encodes it again.
///
/// # Panics
///
/// Where the codecs differ.
pub fn derived_vs_dynamic(data: &[u8]) {
    let Some(case) = Case::of(data) else { return };
    let number = case.frame.message_type;
    let Some(descriptor) = case.descriptor() else { return };
    if AnyMessage::membership(number, case.protocol) != Membership::Declared {
        return;
    }
    for options in case.both() {
        agree(descriptor, case.frame.body, options, &mut BTreeMap::new());
    }
}
