//! The stronger decoders by hand read what the other ones read, right or damaged.

use cti_benches::by_hand::{self, Error, straight};
use cti_benches::inputs::{self, VERSION, bodies, encoded};
use cti_messages::codec::generate::{Choices, Generate, damage};
use cti_messages::codec::{HEADER_BYTES, Message};
use cti_messages::{AgentStateEvent, CallDeliveredEvent, ConfigAgentEvent, tags};

/// Bytes to decide on a message: few mostly, so that there are small and large ones.
pub fn decisions(random: &mut fastrand::Rng) -> Vec<u8> {
    let len = 1 << random.usize(0..11);
    (0..len).map(|_| random.u8(..)).collect()
}

/// How many bodies could be read, and how many of them have something among the unknown fields.
#[derive(Debug, Default)]
struct Seen {
    read: usize,
    with_unknown: usize,
    cut_short: usize,
    past_end: usize,
}

/// Asserts that both decoders by hand give the same message for a body, or the same error.
macro_rules! agree {
    ($read:ident, $body:expr, $seen:expr) => {
        let (one, stronger) = (by_hand::$read($body), straight::$read($body));
        assert_eq!(stronger, one, "{:?}", $body);
        match one {
            Ok(message) => {
                $seen.read += 1;
                $seen.with_unknown += usize::from(!message.unknown.is_empty());
            }
            Err(Error::CutShort) => $seen.cut_short += 1,
            Err(Error::PastEnd) => $seen.past_end += 1,
        }
    };
}

/// Generated messages, which all decoders read alike; then damaged up to three times over, which
/// those by hand read alike.
macro_rules! generated {
    ($Message:ident, $read:ident) => {{
        let mut random = fastrand::Rng::with_seed(11);
        let (mut right, mut damaged) = (Seen::default(), Seen::default());
        for _ in 0..2_000 {
            let message = $Message::generate(VERSION.into(), &decisions(&mut random)).unwrap();
            let mut bytes = encoded(&message);
            let body = &bytes[HEADER_BYTES..];
            assert_eq!(straight::$read(body).unwrap(), message);
            agree!($read, body, right);
            for _ in 0..3 {
                let choices = decisions(&mut random);
                let of = Some($Message::DESCRIPTOR);
                damage(VERSION, of, &mut bytes, &mut Choices::new(&choices));
                agree!($read, &bytes[HEADER_BYTES..], damaged);
            }
        }
        assert_eq!(right.read, 2_000);
        assert!(damaged.read > 1_000, "{damaged:?}");
        assert!(damaged.with_unknown > 100, "{damaged:?}");
        assert!(damaged.cut_short > 10 && damaged.past_end > 10, "{damaged:?}");
    }};
}

#[test]
fn stronger_decoders_read_generated_calls_like_the_others() {
    generated!(CallDeliveredEvent, call_delivered);
}

#[test]
fn stronger_decoders_read_generated_agents_like_the_others() {
    generated!(AgentStateEvent, agent_state);
}

#[test]
fn stronger_decoders_read_generated_records_like_the_others() {
    generated!(ConfigAgentEvent, config_agent);
}

#[test]
fn stronger_decoders_read_the_measured_messages_like_the_others() {
    let mut seen = Seen::default();
    for stream in [inputs::calls(true), inputs::calls(false)] {
        for body in bodies(&stream) {
            agree!(call_delivered, body, seen);
        }
    }
    for doubt in inputs::doubts::calls() {
        agree!(call_delivered, &doubt.message[HEADER_BYTES..], seen);
    }
    for doubt in inputs::doubts::agents() {
        agree!(agent_state, &doubt.message[HEADER_BYTES..], seen);
    }
    let (agent, config) = (encoded(&inputs::agent_state()), encoded(&inputs::config_agent()));
    agree!(agent_state, &agent[HEADER_BYTES..], seen);
    agree!(config_agent, &config[HEADER_BYTES..], seen);
    assert_eq!(seen.read, 512 + 8 + 3 + 2, "{seen:?}");
}

/// A text of each length, with a NUL at each place or none, with one at its end or none, and with
/// few or many bytes after it: whichever way it is judged, it ends at its first NUL.
#[test]
fn stronger_decoders_end_each_text_at_its_first_nul() {
    let empty = encoded(&CallDeliveredEvent::default());
    let next = [0, 99, 0, 12].into_iter().chain([1; 12]);
    for len in 0..40u8 {
        for nul in 0..=len {
            for ends in [false, true] {
                let mut text = vec![b'x'; len.into()];
                text.get_mut(usize::from(nul)).into_iter().for_each(|byte| *byte = 0);
                text.last_mut().filter(|_| ends).into_iter().for_each(|byte| *byte = 0);
                let first = text.iter().position(|byte| *byte == 0).unwrap_or(text.len());
                let field = [&tags::ANI.to_be_bytes()[..], &[0, len], &text].concat();
                for after in [0, 1, 3, 16] {
                    let mut body = [&empty[HEADER_BYTES..], &field].concat();
                    body.extend(next.clone().take(after));
                    let event = straight::call_delivered(&body).unwrap();
                    assert_eq!(event, by_hand::call_delivered(&body).unwrap());
                    assert_eq!(event.ani.unwrap().len(), first, "{text:?}");
                }
            }
        }
    }
}
