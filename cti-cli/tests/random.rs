//! Whatever bytes come, nothing panics.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod common;

use common::{CLIENT, SERVER, pcap, pcapng, sample_bytes};
use cti_cli::decode::{Settings, decode};
use cti_cli::encode::{self, encode};
use cti_cli::render::{Json, Palette, Render, Text};
use cti_cli::report::Console;
use cti_codec::{Conformance, Product};

/// A generator whose numbers are the same every time (xorshift64*).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next()).unwrap() % limit
    }

    fn byte(&mut self) -> u8 {
        match self.next() % 4 {
            0 => 0,
            1 => 0xFF,
            _ => u8::try_from(self.next() & 0xFF).unwrap(),
        }
    }

    fn bytes(&mut self, most: usize) -> Vec<u8> {
        (0..self.below(most + 1)).map(|_| self.byte()).collect()
    }

    /// Changes, cuts, doubles or moves some bytes.
    fn damage(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..=self.below(4) {
            if bytes.is_empty() {
                return;
            }
            let at = self.below(bytes.len());
            match self.next() % 5 {
                0 => bytes.truncate(at),
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, self.byte()),
                _ => bytes[at] = self.byte(),
            }
        }
    }
}

fn read(bytes: &[u8], settings: &Settings, renderer: &mut dyn Render) {
    let (mut data, mut reports) = (Vec::new(), Vec::new());
    let mut console = Console::new(&mut data, &mut reports, "random".to_owned());
    // Faults are expected.
    let _ = decode(bytes, settings, renderer, &mut console);
}

fn read_in_every_way(bytes: &[u8]) {
    for product in [Product::UnifiedCce, Product::UnifiedCcx] {
        for conformance in [Conformance::Tolerant, Conformance::Strict] {
            for hex in [false, true] {
                let ports = vec![common::PORT];
                let settings =
                    Settings { product, protocol: None, conformance, ports, hex, live: hex };
                read(bytes, &settings, &mut Json);
                read(bytes, &settings, &mut Text::new(Palette::new(true)));
            }
        }
    }
}

#[test]
fn random_bytes_are_survived() {
    let mut random = Random(0x5EED);
    for _ in 0..500 {
        let mut bytes = random.bytes(300);
        read_in_every_way(&bytes);
        if let Some(length) = bytes.get_mut(..7) {
            // A length and a number that may be right.
            length[..3].fill(0);
            length[4..].fill(0);
            read_in_every_way(&bytes);
        }
    }
}

#[test]
fn damaged_streams_are_survived() {
    let mut random = Random(0xDA_5A6E);
    for name in ["client-v17.bin", "server-v17.bin", "client-v24.bin", "server-v24.bin"] {
        let sound = sample_bytes(name);
        for _ in 0..150 {
            let mut bytes = sound.clone();
            random.damage(&mut bytes);
            read_in_every_way(&bytes);
        }
    }
}

#[test]
fn damaged_captures_are_survived() {
    let mut random = Random(0xCA97);
    let packets = [
        CLIENT.syn(9, None),
        SERVER.syn(99, Some(10)),
        CLIENT.data(10, &sample_bytes("client-v24.bin")),
        SERVER.data(100, &sample_bytes("server-v24.bin")[..1_400]),
    ];
    for sound in [pcap(&packets), pcapng(&packets), sample_bytes("session-v17.pcap")] {
        for _ in 0..100 {
            let mut bytes = sound.clone();
            random.damage(&mut bytes);
            read_in_every_way(&bytes);
        }
    }
    for head in [pcap(&[]), pcapng(&[])] {
        for _ in 0..100 {
            read_in_every_way(&[head.clone(), random.bytes(200)].concat());
            let head = &head[..random.below(head.len())];
            read_in_every_way(&[head, &random.bytes(200)].concat());
        }
    }
}

#[test]
fn random_segments_are_survived() {
    let mut random = Random(0x5E6);
    let stream = sample_bytes("client-v24.bin");
    for _ in 0..100 {
        let mut packets = Vec::new();
        for _ in 0..30 {
            let (from, len) = (random.below(stream.len()), random.below(80));
            let part = &stream[from..stream.len().min(from + len)];
            let seq = u32::try_from(from).unwrap().wrapping_sub(200);
            match random.next() % 16 {
                0 => packets.push(CLIENT.syn(u32::MAX - 200, None)),
                1 => packets.push(SERVER.syn(random.next() as u32, Some(seq))),
                2 => packets.push(CLIENT.data(random.next() as u32, part)),
                _ => packets.push(CLIENT.data(seq, part)),
            }
        }
        read_in_every_way(&pcap(&packets));
    }
}

#[test]
fn damaged_json_is_survived() {
    let mut random = Random(0x0050_4E5D);
    let settings = encode::Settings { product: Product::UnifiedCce, protocol: None };
    for name in ["client-v24.jsonl", "server-v17.jsonl"] {
        for line in sample_bytes(name).split(|byte| *byte == b'\n') {
            for _ in 0..60 {
                let mut bytes = line.to_vec();
                random.damage(&mut bytes);
                let (mut data, mut reports) = (Vec::new(), Vec::new());
                let mut console = Console::new(&mut data, &mut reports, "random".to_owned());
                let _ = encode(bytes.as_slice(), &settings, &mut console);
            }
        }
    }
}
