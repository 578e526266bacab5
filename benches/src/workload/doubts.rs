//! What a doubt costs, with the anomalies collected.

use std::hint::black_box;

use cti_messages::codec::{Anomaly, DecodeOptions, Message};
use cti_messages::{AgentStateEvent, CallDeliveredEvent};

use super::list::List;
use crate::inputs::VERSION;
use crate::inputs::doubts::{self, Doubt};

/// Adds them.
pub(super) fn doubts(list: &mut List) {
    let options = DecodeOptions::new(VERSION);
    let (calls, agents) = ("doubt, call", "doubt, agent");
    for doubt in list.wants(calls).then(doubts::calls).unwrap_or_default() {
        add(list, calls, doubt, move |body, anomalies| {
            CallDeliveredEvent::decode_body_with(body, black_box(options), anomalies)
        });
    }
    for doubt in list.wants(agents).then(doubts::agents).unwrap_or_default() {
        add(list, agents, doubt, move |body, anomalies| {
            AgentStateEvent::decode_body_with(body, black_box(options), anomalies)
        });
    }
}

fn add<R>(
    list: &mut List,
    group: &str,
    doubt: Doubt,
    decode: impl Fn(&'static [u8], &mut Vec<Anomaly>) -> R + Copy + 'static,
) {
    list.add(group, doubt.who, doubt.message.len(), move || {
        let body = &Vec::leak(doubt.message.clone())[8..];
        let mut anomalies = Vec::new();
        move || {
            anomalies.clear();
            let read = decode(black_box(body), &mut anomalies);
            black_box((&read, &anomalies));
        }
    });
}
