//! What the tests of the command share: running it, and making captures.

#![allow(dead_code, reason = "each test file uses a part")]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use etherparse::{PacketBuilder, TcpHeader};
use serde_json::Value;

pub const PORT: u16 = 42_027;

pub const HEARTBEAT_REQ: [u8; 12] = [0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 1];
pub const HEARTBEAT_CONF: [u8; 12] = [0, 0, 0, 4, 0, 0, 0, 6, 0, 0, 0, 1];

/// A file of the sample session.
pub fn sample(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

pub fn sample_bytes(name: &str) -> Vec<u8> {
    std::fs::read(sample(name)).unwrap()
}

pub fn sample_lines(name: &str) -> Vec<Value> {
    lines(&sample_bytes(name))
}

/// What the command made of its input.
#[derive(Debug)]
pub struct Outcome {
    pub status: i32,
    pub data: Vec<u8>,
    pub reports: String,
}

impl Outcome {
    pub fn text(&self) -> String {
        String::from_utf8(self.data.clone()).unwrap()
    }

    /// The lines of JSON, after a check of the exit status.
    pub fn lines(&self, status: i32) -> Vec<Value> {
        assert_eq!(self.status, status, "{}", self.reports);
        lines(&self.data)
    }

    pub fn reports(&self, part: &str) {
        assert!(self.reports.contains(part), "{part:?} is not in {:?}", self.reports);
    }
}

pub fn lines(text: &[u8]) -> Vec<Value> {
    let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).unwrap()).collect()
}

pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cti"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.env_remove("CLICOLOR_FORCE");
    command
}

pub fn run(args: &[&str]) -> Outcome {
    outcome(command().args(args).output().unwrap())
}

pub fn run_on(args: &[&str], input: &[u8]) -> Outcome {
    let mut child = command().args(args).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // The command may have seen enough.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    outcome(output)
}

fn outcome(output: Output) -> Outcome {
    let reports = String::from_utf8(output.stderr).unwrap();
    assert!(!reports.contains("panicked"), "{reports}");
    Outcome { status: output.status.code().unwrap(), data: output.stdout, reports }
}

/// The type numbers of messages.
pub fn types(lines: &[Value]) -> Vec<u64> {
    lines.iter().map(|line| line["type"].as_u64().unwrap()).collect()
}

/// One side of a TCP connection, as it appears in a capture.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    pub from: (u8, u16),
    pub to: (u8, u16),
}

pub const CLIENT: Peer = Peer { from: (1, 50_000), to: (2, PORT) };
pub const SERVER: Peer = Peer { from: (2, PORT), to: (1, 50_000) };

impl Peer {
    fn packet(self, seq: u32, data: &[u8], flags: impl FnOnce(&mut TcpHeader)) -> Vec<u8> {
        let mut tcp = TcpHeader::new(self.from.1, self.to.1, seq, 64_000);
        flags(&mut tcp);
        let ip = PacketBuilder::ethernet2([2; 6], [4; 6]);
        let ip = ip.ipv4([10, 0, 0, self.from.0], [10, 0, 0, self.to.0], 64);
        let mut packet = Vec::new();
        ip.tcp_header(tcp).write(&mut packet, data).unwrap();
        packet
    }

    pub fn data(self, seq: u32, data: &[u8]) -> Vec<u8> {
        self.packet(seq, data, |tcp| tcp.ack = true)
    }

    /// A SYN; with an acknowledgment, the answer to one.
    pub fn syn(self, seq: u32, ack: Option<u32>) -> Vec<u8> {
        self.packet(seq, &[], |tcp| {
            tcp.syn = true;
            tcp.ack = ack.is_some();
            tcp.acknowledgment_number = ack.unwrap_or(0);
        })
    }
}

/// A pcap capture with one packet a millisecond.
pub fn pcap(packets: &[Vec<u8>]) -> Vec<u8> {
    let packets: Vec<_> = (0..).map(|n| n * 1_000).zip(packets.iter().cloned()).collect();
    pcap_at(&packets)
}

/// A pcap capture of packets with their times in microseconds.
pub fn pcap_at(packets: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut file = vec![0xA1, 0xB2, 0xC3, 0xD4, 0, 2, 0, 4];
    file.extend([0; 8]);
    file.extend([0, 0, 0xFF, 0xFF, 0, 0, 0, 1]);
    for (time, packet) in packets {
        let len = u32::try_from(packet.len()).unwrap();
        for word in [1_716_199_200 + time / 1_000_000, time % 1_000_000, len, len] {
            file.extend(word.to_be_bytes());
        }
        file.extend(packet);
    }
    file
}

fn block(kind: u32, content: &[u8]) -> Vec<u8> {
    let padding = content.len().next_multiple_of(4) - content.len();
    let len = u32::try_from(content.len() + padding + 12).unwrap().to_le_bytes();
    [&kind.to_le_bytes()[..], &len, content, &vec![0; padding], &len].concat()
}

/// A pcapng capture whose second interface carries the packets, one a nanosecond.
pub fn pcapng(packets: &[Vec<u8>]) -> Vec<u8> {
    let mut section = vec![0x4D, 0x3C, 0x2B, 0x1A, 1, 0, 0, 0];
    section.extend([0xFF; 8]);
    let loopback = [0, 0, 0, 0, 0, 0, 0, 0];
    // if_tsresol: nanoseconds.
    let ethernet = [1, 0, 0, 0, 0, 0, 0, 0, 9, 0, 1, 0, 9, 0, 0, 0, 0, 0, 0, 0];
    let mut file =
        [block(0x0A0D_0D0A, &section), block(1, &loopback), block(1, &ethernet)].concat();
    for (packet, number) in packets.iter().zip(0_u64..) {
        let ticks = 1_716_199_200_000_000_000 + number;
        let len = u32::try_from(packet.len()).unwrap().to_le_bytes();
        let high = u32::try_from(ticks >> 32).unwrap().to_le_bytes();
        let low = u32::try_from(ticks & 0xFFFF_FFFF).unwrap().to_le_bytes();
        let content = [&1_u32.to_le_bytes()[..], &high, &low, &len, &len, packet].concat();
        file.extend(block(6, &content));
        // A block that says nothing about packets.
        file.extend(block(5, &[0; 12]));
    }
    file
}
