//! The same content at each of the protocol's field widths.

use std::hint::black_box;

use cti_messages::codec::{DecodeOptions, EncodeOptions, Message};
use cti_messages::{AgentStateEvent, CallDeliveredEvent, ConfigAgentEvent};

use super::list::{List, encode};
use crate::inputs::widths::{self, WIDTHS, encoded_at};

macro_rules! width {
    ($list:ident, $decode:literal, $encode:literal, $Message:ident, $input:ident) => {
        for (who, protocol) in WIDTHS {
            if !$list.wants($decode) {
                break;
            }
            let bytes = encoded_at(&widths::$input(protocol), protocol);
            let options = DecodeOptions::new(protocol);
            $list.decode($decode, who, &bytes, move |body| {
                $Message::decode_body(body, black_box(options))
            });
        }
        for (who, protocol) in WIDTHS {
            if !$list.wants($encode) {
                break;
            }
            let bytes = encoded_at(&widths::$input(protocol), protocol).len();
            let options = EncodeOptions::new(protocol);
            $list.add($encode, who, bytes, move || {
                let (message, mut buffer) = (widths::$input(protocol), Vec::with_capacity(bytes));
                move || {
                    buffer.clear();
                    let done = encode(black_box(&message), black_box(options), &mut buffer);
                    black_box((&done, &buffer));
                }
            });
        }
    };
}

/// Adds them, decoded and encoded.
pub(super) fn widths(list: &mut List) {
    width!(list, "widths, call", "widths, encode call", CallDeliveredEvent, call_delivered);
    width!(list, "widths, agent", "widths, encode agent", AgentStateEvent, agent_state);
    width!(list, "widths, ten agents", "widths, encode ten agents", ConfigAgentEvent, config_agent);
}
