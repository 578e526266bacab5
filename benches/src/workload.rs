//! Everything that is measured, by name: the same loop for instructions, allocations and time.

use std::hint::black_box;

use bytes::{BufMut, BytesMut};
use cti_messages::codec::{
    DecodeOptions, Encode, EncodeError, EncodeOptions, FrameDecoder, IntoOwned, Limits, Message,
    MessageSet, frames,
};
use cti_messages::{
    AgentStateEvent, AnyMessage, CallDeliveredEvent, ConfigAgentEvent, HeartbeatReq,
    QuerySkillGroupStatisticsConf,
};

use crate::by_hand::straight;
use crate::inputs::{self, SERVER, VERSION, bodies, encoded};
use crate::less::LINE;
use crate::peers::{binrw, deku, winnow};
use crate::{by_hand, limits, plain};

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

#[derive(Default)]
struct List(Vec<Workload>);

impl List {
    fn add<F: FnMut() + 'static>(
        &mut self,
        group: &str,
        who: &'static str,
        bytes: usize,
        prepare: impl Fn() -> F + 'static,
    ) {
        let prepare = Box::new(move || -> Run {
            let mut once = prepare();
            Box::new(move |times| (0..times).for_each(|_| once()))
        });
        self.0.push(Workload { group: group.to_owned(), who, bytes, prepare });
    }

    /// Decodes the bodies of a stream of messages. The result is looked at in place and dropped.
    fn decode<T, E: std::fmt::Debug>(
        &mut self,
        group: &str,
        who: &'static str,
        stream: &[u8],
        decode: impl Fn(&'static [u8]) -> Result<T, E> + Copy + 'static,
    ) {
        let stream = stream.to_vec();
        self.add(group, who, stream.len(), move || {
            let bodies = bodies(Vec::leak(stream.clone()));
            for body in &bodies {
                decode(body).unwrap();
            }
            move || {
                for body in &bodies {
                    black_box(&decode(black_box(body)));
                }
            }
        });
    }

    /// Encodes a message, into a buffer that is used again and into a fresh one.
    fn encode<M: Encode + Clone + 'static>(&mut self, group: &str, message: &M) {
        let bytes = encoded(message).len();
        let options = EncodeOptions::new(VERSION);
        let (reused, fresh) = (message.clone(), message.clone());
        self.add(group, "ours, reused", bytes, move || {
            let (message, mut buffer) = (reused.clone(), Vec::with_capacity(bytes));
            move || {
                buffer.clear();
                let done = encode(black_box(&message), black_box(options), &mut buffer);
                black_box((&done, &buffer));
            }
        });
        self.add(group, "ours, fresh", bytes, move || {
            let message = fresh.clone();
            move || {
                let mut buffer = Vec::new();
                let done = encode(black_box(&message), black_box(options), &mut buffer);
                black_box((&done, &buffer));
            }
        });
    }

    /// Encodes with a peer, into a buffer that is used again.
    fn encode_peer<M: 'static, E: 'static>(
        &mut self,
        group: &str,
        who: &'static str,
        message: &[u8],
        decode: impl Fn(&[u8]) -> Result<M, E> + 'static,
        encode: impl Fn(&M, u32, &mut Vec<u8>) -> Result<(), E> + Copy + 'static,
    ) {
        let bytes = message.to_vec();
        self.add(group, who, bytes.len(), move || {
            let number = u32::from_be_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]);
            let Ok(message) = decode(&bytes[8..]) else { panic!("{who}") };
            let mut buffer = Vec::with_capacity(bytes.len());
            let _ = encode(&message, number, &mut buffer);
            assert_eq!(buffer, bytes, "{who}");
            move || {
                let done = encode(black_box(&message), black_box(number), &mut buffer);
                black_box((&done, &buffer));
            }
        });
    }

    /// Decodes messages of growing size.
    fn line(
        &mut self,
        what: &'static str,
        messages: impl IntoIterator<Item = (usize, Vec<u8>)>,
        decode: fn(&'static [u8], &DecodeOptions) -> bool,
    ) {
        let limits = Limits::DEFAULT.with_max_message(u32::MAX);
        let options = DecodeOptions::new(VERSION).with_limits(limits);
        for (size, message) in messages {
            self.add(&format!("{LINE}{what} {size}"), "decode", message.len(), move || {
                let body = &Vec::leak(message.clone())[8..];
                assert!(decode(body, &options), "{what} {size}");
                move || {
                    black_box(decode(black_box(body), black_box(&options)));
                }
            });
        }
    }

    /// Encodes messages of growing size.
    fn encode_line<M: Encode + Clone + 'static>(
        &mut self,
        what: &str,
        messages: impl IntoIterator<Item = (usize, M)>,
    ) {
        let limits = Limits::DEFAULT.with_max_message(u32::MAX);
        let options = EncodeOptions::new(VERSION).with_limits(limits);
        for (size, message) in messages {
            let bytes = encoded(&message).len();
            self.add(&format!("{LINE}{what} {size}"), "encode", bytes, move || {
                let (message, mut buffer) = (message.clone(), Vec::with_capacity(bytes));
                move || {
                    buffer.clear();
                    let done = encode(black_box(&message), black_box(options), &mut buffer);
                    black_box((&done, &buffer));
                }
            });
        }
    }
}

/// One copy for all that encode a message, so that its cost does not hang on who else does.
#[inline(never)]
fn encode<M: Encode>(
    message: &M,
    options: EncodeOptions,
    buffer: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    message.encode(options, buffer)
}

fn reads<M: Message<'static>>(body: &'static [u8], options: &DecodeOptions) -> bool {
    black_box(&M::decode_body(body, *options)).is_ok()
}

/// The messages and streams.
#[must_use]
pub fn messages() -> Vec<Workload> {
    let mut list = List::default();
    decoding(&mut list);
    streams(&mut list);
    encoding(&mut list);
    list.0
}

/// Messages of growing size, whose cost should grow in a straight line: counted, not timed.
#[must_use]
pub fn lines() -> Vec<Workload> {
    let mut list = List::default();
    points(&mut list);
    list.0
}

fn decoding(list: &mut List) {
    let tolerant = DecodeOptions::new(VERSION);
    let strict = tolerant.strict();

    macro_rules! decode {
        ($group:literal, $bytes:expr, $Message:ident, $by_hand:ident, $Peer:ident $(, $Typed:ident)?) => {
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
    let heartbeat = encoded(&inputs::heartbeat());
    macro_rules! straight {
        ($group:literal, $bytes:expr, $read:ident) => {
            list.decode($group, "by hand, straight", &$bytes, |body| straight::$read(body));
        };
    }
    decode!("heartbeat", heartbeat, HeartbeatReq, heartbeat, Heartbeat);
    let call = encoded(&inputs::call_delivered());
    decode!("call_delivered", call, CallDeliveredEvent, call_delivered, Call, TypedCall);
    straight!("call_delivered", call, call_delivered);
    list.decode("call_delivered", "ours, plain slices", &call, move |body| {
        plain::CallDeliveredEvent::decode_body(body, black_box(tolerant))
    });
    let agent = encoded(&inputs::agent_state());
    decode!("agent_state", agent, AgentStateEvent, agent_state, Agent, TypedAgent);
    straight!("agent_state", agent, agent_state);
    let statistics = encoded(&inputs::statistics());
    decode!("statistics", statistics, QuerySkillGroupStatisticsConf, statistics, Statistics);
    list.decode("statistics", "limit: swap", &statistics, |body| {
        limits::swap::<149>(body).ok_or(())
    });
    let config = encoded(&inputs::config_agent());
    decode!("config_agent", config, ConfigAgentEvent, config_agent, Config, TypedConfig);
    straight!("config_agent", config, config_agent);
    let varied = inputs::calls(true);
    decode!("256 calls, varied order", varied, CallDeliveredEvent, call_delivered, Call, TypedCall);
    straight!("256 calls, varied order", varied, call_delivered);
    let ordered = inputs::calls(false);
    list.decode("256 calls, fixed order", "ours", &ordered, move |body| {
        CallDeliveredEvent::decode_body(body, black_box(tolerant))
    });
    list.decode("256 calls, fixed order", "by hand", &ordered, |body| {
        by_hand::call_delivered(body)
    });
    straight!("256 calls, fixed order", ordered, call_delivered);
}

fn streams(list: &mut List) {
    const CHUNK: usize = 1460;
    let calls: &'static [u8] = Vec::leak(inputs::calls(true));
    for (group, stream) in [("session", SERVER), ("stream of 256 calls", calls)] {
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
        };
    }
    encode!("encode heartbeat", heartbeat, Heartbeat);
    encode!("encode call_delivered", call_delivered, Call);
    encode!("encode agent_state", agent_state, Agent);
    encode!("encode statistics", statistics, Statistics);
    encode!("encode config_agent", config_agent, Config);
}

fn reads_with_anomalies(body: &'static [u8], options: &DecodeOptions) -> bool {
    let mut anomalies = Vec::new();
    let read = CallDeliveredEvent::decode_body_with(body, *options, &mut anomalies);
    black_box((&read, &anomalies)).0.is_ok()
}

fn points(list: &mut List) {
    let bytes = [100, 400, 1_600, 6_250, 12_500];
    let bytes = bytes.map(|bytes| (bytes, inputs::call_of_bytes(bytes)));
    list.line("bytes of a call", bytes, reads::<CallDeliveredEvent<'_>>);
    let members = [0, 3, 30, 300, 3_000];
    let variables = members.map(|n| (n, inputs::call_of_variables(n)));
    let sent = variables.each_ref().map(|(n, event)| (*n, encoded(event)));
    list.line("named variables", sent, reads::<CallDeliveredEvent<'_>>);
    list.encode_line("named variables", variables);
    let groups = members.map(|n| (n, inputs::agent_state_of(n as u32)));
    let sent = groups.each_ref().map(|(n, event)| (*n, encoded(event)));
    list.line("skill groups", sent, reads::<AgentStateEvent<'_>>);
    list.encode_line("skill groups", groups);
    let records = [0, 3, 30, 300].map(|n| (n, inputs::config_agent_of(n as u32)));
    let sent = records.each_ref().map(|(n, event)| (*n, encoded(event)));
    list.line("records of agents", sent, reads::<ConfigAgentEvent<'_>>);
    list.encode_line("records of agents", records);
    let unknown = members.map(|n| (n, inputs::call_of_unknown(n)));
    let sent = unknown.each_ref().map(|(n, event)| (*n, encoded(event)));
    list.line("unknown tags", sent, reads::<CallDeliveredEvent<'_>>);
    list.encode_line("unknown tags", unknown);
    let repeated = members.map(|n| (n, inputs::call_of_repeated(n)));
    list.line("repeated tags", repeated, reads_with_anomalies);
}
