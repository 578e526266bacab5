//! Everything that is measured, by name: the same loop for instructions, allocations and time.

mod doubts;
mod growing;
mod list;
mod protobuf;
mod widths;

use std::hint::black_box;

use bytes::{BufMut, BytesMut};
use cti_messages::codec::{DecodeOptions, FrameDecoder, IntoOwned, Message, MessageSet, frames};
use cti_messages::{
    AgentStateEvent, AnyMessage, CallDeliveredEvent, ConfigAgentEvent, HeartbeatReq,
    QuerySkillGroupStatisticsConf,
};

use crate::by_hand::straight;
use crate::inputs::{self, SERVER, VERSION, encoded};
use crate::peers::{binrw, deku, winnow};
use crate::{by_hand, limits, plain};
use list::List;

/// Does the work so many times.
pub type Run = Box<dyn FnMut(u64)>;

/// Something to measure.
pub struct Workload {
    /// What is worked on: a message, mostly.
    pub group: String,
    /// Who does it.
    pub who: &'static str,
    /// How many bytes are read or written.
    pub bytes: usize,
    /// Makes the inputs.
    pub prepare: Box<dyn Fn() -> Run>,
}

impl Workload {
    /// The name that tells it from all others.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.group, self.who)
    }
}

/// The messages and streams.
#[must_use]
pub fn messages() -> Vec<Workload> {
    gathered(List::default())
}

/// The workloads of these names. Nothing is made for others: what a heap went through shows in
/// workloads that allocate much.
#[must_use]
pub fn messages_named(names: &[String]) -> Vec<Workload> {
    let mut found = gathered(List { wanted: Some(names.to_vec()), ..List::default() });
    found.retain(|workload| names.contains(&workload.name()));
    found
}

fn gathered(mut list: List) -> Vec<Workload> {
    decoding(&mut list);
    streams(&mut list);
    encoding(&mut list);
    protobuf::protobuf(&mut list);
    widths::widths(&mut list);
    doubts::doubts(&mut list);
    // The rows of a group stand together, whoever added them.
    let mut groups: Vec<String> = Vec::new();
    for workload in &list.workloads {
        if !groups.contains(&workload.group) {
            groups.push(workload.group.clone());
        }
    }
    let mut workloads = list.workloads;
    workloads.sort_by_key(|workload| groups.iter().position(|group| *group == workload.group));
    workloads
}

/// Messages of growing size, whose cost should grow in a straight line: counted, not timed.
#[must_use]
pub fn lines() -> Vec<Workload> {
    let mut list = List::default();
    growing::points(&mut list);
    list.workloads
}

fn decoding(list: &mut List) {
    let tolerant = DecodeOptions::new(VERSION);
    let strict = tolerant.strict();

    macro_rules! decode {
        ($group:expr, $bytes:expr, $Message:ident, $by_hand:ident, $Peer:ident $(, $Typed:ident)?) => {
            let (group, bytes): (_, &[u8]) = ($group, &$bytes);
            list.decode(group, "ours", bytes, move |body| {
                $Message::decode_body(body, black_box(tolerant))
            });
            list.decode(group, "ours, strict", bytes, move |body| {
                $Message::decode_body(body, black_box(strict))
            });
            let framed = bytes.to_vec();
            list.add(group, "ours, frame and AnyMessage", bytes.len(), move || {
                let stream: &[u8] = Vec::leak(framed.clone());
                move || {
                    for frame in frames(black_box(stream)).flatten() {
                        black_box(&AnyMessage::decode(frame, black_box(tolerant)));
                    }
                }
            });
            list.decode(group, "by hand", bytes, |body| by_hand::$by_hand(body));
            list.decode(group, "winnow", bytes, |body| winnow::$by_hand(body));
            list.decode(group, "deku, list", bytes, |body| {
                deku::decode::<deku::$Peer>(body)
            });
            list.decode(group, "binrw, list", bytes, |body| {
                binrw::decode::<binrw::$Peer>(body)
            });
            $(
                list.decode(group, "deku, typed", bytes, |body| {
                    deku::decode::<deku::$Typed>(body)
                });
                list.decode(group, "binrw, typed", bytes, |body| {
                    binrw::decode::<binrw::$Typed>(body)
                });
                list.decode(group, "ours, into_owned", bytes, move |body| {
                    $Message::decode_body(body, black_box(tolerant)).map(|message| message.into_owned())
                });
            )?
            let fixed = $Message::DESCRIPTOR.fixed_len(VERSION.into());
            list.decode(group, "limit: walk", bytes, move |body| {
                limits::walk(body, fixed).ok_or(())
            });
            let copied = bytes.to_vec();
            list.add(group, "limit: memcpy", bytes.len(), move || {
                let (from, mut to) = (copied.clone(), copied.clone());
                move || {
                    to.copy_from_slice(black_box(&from));
                    black_box(&to);
                }
            });
        };
    }
    macro_rules! straight {
        ($group:expr, $bytes:expr, $read:ident) => {
            list.decode($group, "by hand, straight", $bytes, |body| straight::$read(body));
        };
    }
    if list.wants("heartbeat") {
        let heartbeat = encoded(&inputs::heartbeat());
        decode!("heartbeat", heartbeat, HeartbeatReq, heartbeat, Heartbeat);
    }
    if list.wants("call_delivered") {
        let call = encoded(&inputs::call_delivered());
        decode!("call_delivered", call, CallDeliveredEvent, call_delivered, Call, TypedCall);
        straight!("call_delivered", &call, call_delivered);
        list.decode("call_delivered", "ours, plain slices", &call, move |body| {
            plain::CallDeliveredEvent::decode_body(body, black_box(tolerant))
        });
    }
    if list.wants("agent_state") {
        let agent = encoded(&inputs::agent_state());
        decode!("agent_state", agent, AgentStateEvent, agent_state, Agent, TypedAgent);
        straight!("agent_state", &agent, agent_state);
    }
    if list.wants("statistics") {
        let statistics = encoded(&inputs::statistics());
        decode!("statistics", statistics, QuerySkillGroupStatisticsConf, statistics, Statistics);
        list.decode("statistics", "limit: swap", &statistics, |body| {
            limits::swap::<149>(body).ok_or(())
        });
    }
    if list.wants("config_agent") {
        let config = encoded(&inputs::config_agent());
        decode!("config_agent", config, ConfigAgentEvent, config_agent, Config, TypedConfig);
        straight!("config_agent", &config, config_agent);
    }
    const VARIED: &str = "256 calls, varied order";
    if list.wants(VARIED) {
        let calls = inputs::calls(true);
        decode!(VARIED, calls, CallDeliveredEvent, call_delivered, Call, TypedCall);
        straight!(VARIED, &calls, call_delivered);
    }
    const ORDERED: &str = "256 calls, fixed order";
    if list.wants(ORDERED) {
        let calls = inputs::calls(false);
        list.decode(ORDERED, "ours", &calls, move |body| {
            CallDeliveredEvent::decode_body(body, black_box(tolerant))
        });
        list.decode(ORDERED, "by hand", &calls, by_hand::call_delivered);
        straight!(ORDERED, &calls, call_delivered);
    }
}

fn streams(list: &mut List) {
    const CHUNK: usize = 1460;
    const CALLS: &str = "stream of 256 calls";
    let calls: &'static [u8] =
        if list.wants(CALLS) { Vec::leak(inputs::calls(true)) } else { Default::default() };
    for (group, stream) in [("session", SERVER), (CALLS, calls)] {
        list.add(group, "ours, frames", stream.len(), move || {
            move || frames(black_box(stream)).for_each(|frame| _ = black_box(&frame))
        });
        list.add(group, "ours, frames and AnyMessage", stream.len(), move || {
            move || {
                for frame in frames(black_box(stream)).flatten() {
                    black_box(&AnyMessage::decode(frame, VERSION));
                }
            }
        });
        list.add(group, "ours, FrameDecoder", stream.len(), move || {
            let mut buffer = BytesMut::new();
            move || {
                let mut decoder = FrameDecoder::default();
                for chunk in black_box(stream).chunks(CHUNK) {
                    buffer.put_slice(chunk);
                    while let Ok(Some(frame)) = decoder.decode(&mut buffer) {
                        black_box(&frame);
                    }
                }
            }
        });
        list.add(group, "ours, FrameDecoder and AnyMessage", stream.len(), move || {
            let mut buffer = BytesMut::new();
            move || {
                let mut decoder = FrameDecoder::default();
                for chunk in black_box(stream).chunks(CHUNK) {
                    buffer.put_slice(chunk);
                    while let Ok(Some(frame)) = decoder.decode(&mut buffer) {
                        black_box(&AnyMessage::decode(frame.as_ref(), VERSION));
                    }
                }
            }
        });
        list.add(group, "limit: memcpy", stream.len(), move || {
            let mut to = stream.to_vec();
            move || {
                to.copy_from_slice(black_box(stream));
                black_box(&to);
            }
        });
    }
}

fn encoding(list: &mut List) {
    macro_rules! encode {
        ($group:literal, $input:ident, $Peer:ident) => {
            if list.wants($group) {
                let (message, bytes) = (inputs::$input(), encoded(&inputs::$input()));
                list.encode($group, &message);
                list.add($group, "by hand, reused", bytes.len(), || {
                    let (message, mut buffer) = (inputs::$input(), Vec::new());
                    move || {
                        buffer.clear();
                        let done = by_hand::encode::$input(black_box(&message), &mut buffer);
                        black_box((&done, &buffer));
                    }
                });
                list.encode_peer(
                    $group,
                    "deku, reused",
                    &bytes,
                    |body| deku::decode::<deku::$Peer>(body),
                    deku::encode::<deku::$Peer>,
                );
                list.encode_peer(
                    $group,
                    "binrw, reused",
                    &bytes,
                    binrw::decode::<binrw::$Peer>,
                    binrw::encode::<binrw::$Peer>,
                );
            }
        };
    }
    encode!("encode heartbeat", heartbeat, Heartbeat);
    encode!("encode call_delivered", call_delivered, Call);
    encode!("encode agent_state", agent_state, Agent);
    encode!("encode statistics", statistics, Statistics);
    encode!("encode config_agent", config_agent, Config);
}
