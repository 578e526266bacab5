//! Strategies of the crate `proptest`. They shrink: towards the message of no bytes.

use core::fmt::Debug;

use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::strategy::Strategy;

use super::{AtProtocol, Generate, protocol_at};
use crate::Protocol;

/// The most bytes that decide on a message: enough for long lists of the largest ones.
const MOST_BYTES: usize = 600;

/// Messages for a protocol, of one type or a set; without a protocol, for the newest version that
/// has it. What `any_with` gives for a derived type.
///
/// Rejects every case if the protocol does not have the type.
pub fn messages<M: Generate + Debug>(
    protocol: Option<Protocol>,
) -> impl Strategy<Value = M> + Clone {
    let protocol = protocol.unwrap_or_else(M::newest);
    vec(any::<u8>(), 0..=MOST_BYTES)
        .prop_filter_map("the protocol does not have it", move |bytes| {
            M::generate(protocol, &bytes)
        })
}

/// Messages, each for a protocol of its own: any that has it.
pub fn messages_at_any<M: Generate + Debug>() -> impl Strategy<Value = AtProtocol<M>> + Clone {
    vec(any::<u8>(), 0..=MOST_BYTES)
        .prop_filter_map("no protocol has it", |bytes| AtProtocol::generate(&bytes))
}

/// Protocols; they shrink towards the newest.
pub fn protocols() -> impl Strategy<Value = Protocol> + Clone {
    any::<u8>().prop_map(protocol_at)
}
