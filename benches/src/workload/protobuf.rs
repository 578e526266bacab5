//! Equivalent messages of Protocol Buffers: a yardstick of what codecs of the field cost.

use std::hint::black_box;

use super::list::List;
use crate::inputs;
use crate::peers::{prost, quick_protobuf as quick};
use ::prost::bytes::Bytes;

macro_rules! workloads {
    ($list:ident, $decode:literal, $encode:literal, $input:ident, $Name:ident) => {
        if $list.wants($decode) || $list.wants($encode) {
            let message = || prost::$Name::from(&inputs::$input());
            let mut sent = Vec::new();
            prost::encode(&message(), &mut sent).unwrap();
            let bytes = sent.len();
            let sent: &'static [u8] = Vec::leak(sent);

            $list.add($decode, "prost", bytes, move || {
                // Owned, and counted by those that share it, as bytes from a connection are.
                let sent = Bytes::copy_from_slice(sent);
                move || _ = black_box(&prost::decode::<prost::$Name>(black_box(&sent)))
            });
            $list.add($decode, "quick-protobuf", bytes, move || {
                move || _ = black_box(&quick::decode::<quick::$Name<'_>>(black_box(sent)))
            });
            $list.add($encode, "prost, reused", bytes, move || {
                let (message, mut buffer) = (message(), Vec::with_capacity(bytes));
                move || {
                    let done = prost::encode(black_box(&message), &mut buffer);
                    black_box((&done, &buffer));
                }
            });
            $list.add($encode, "quick-protobuf, reused", bytes, move || {
                let message: quick::$Name<'static> = quick::decode(sent).unwrap();
                let mut buffer = Vec::with_capacity(bytes);
                move || {
                    let done = quick::encode(black_box(&message), &mut buffer);
                    black_box((&done, &buffer));
                }
            });
        }
    };
}

/// Adds them, decoded and encoded.
pub(super) fn protobuf(list: &mut List) {
    workloads!(list, "call_delivered", "encode call_delivered", call_delivered, Call);
    workloads!(list, "agent_state", "encode agent_state", agent_state, Agent);
}
