//! What workloads of one kind have in common: how a message is decoded, encoded, and looked at.

use std::hint::black_box;

use cti_messages::codec::{DecodeOptions, Encode, EncodeError, EncodeOptions, Limits};

use super::{Run, Workload};
use crate::inputs::{VERSION, bodies, encoded};
use crate::less::LINE;

/// The workloads, as they are gathered.
#[derive(Default)]
pub(super) struct List {
    pub(super) workloads: Vec<Workload>,
    /// The names of those that are asked for, or `None` if all are.
    pub(super) wanted: Option<Vec<String>>,
}

impl List {
    /// Whether one of this group is asked for.
    pub(super) fn wants(&self, group: &str) -> bool {
        let is_in = |name: &String| name.split_once('/').is_some_and(|(of, _)| of == group);
        self.wanted.as_ref().is_none_or(|names| names.iter().any(is_in))
    }

    pub(super) fn add<F: FnMut() + 'static>(
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
        self.workloads.push(Workload { group: group.to_owned(), who, bytes, prepare });
    }

    /// Decodes the bodies of a stream of messages. The result is looked at in place and dropped.
    pub(super) fn decode<T, E: std::fmt::Debug>(
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
    pub(super) fn encode<M: Encode + Clone + 'static>(&mut self, group: &str, message: &M) {
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
    pub(super) fn encode_peer<M: 'static, E: 'static>(
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
    pub(super) fn line(
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
    pub(super) fn encode_line<M: Encode + Clone + 'static>(
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
pub(super) fn encode<M: Encode>(
    message: &M,
    options: EncodeOptions,
    buffer: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    message.encode(options, buffer)
}
