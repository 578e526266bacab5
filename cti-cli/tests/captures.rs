//! Captures as networks make them.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod common;

use common::{
    CLIENT, HEARTBEAT_CONF, HEARTBEAT_REQ, Peer, SERVER, pcap, pcap_at, pcapng, run_on,
    sample_bytes, types,
};
use serde_json::Value;

fn decode(packets: &[Vec<u8>]) -> common::Outcome {
    run_on(&["decode", "--json"], &pcap(packets))
}

/// The messages of each direction, by who sent them.
fn from(lines: &[Value], peer: Peer) -> Vec<u64> {
    let src = format!("10.0.0.{}:{}", peer.from.0, peer.from.1);
    let lines: Vec<_> = lines.iter().filter(|line| line["src"] == src).cloned().collect();
    types(&lines)
}

#[test]
fn segments_are_put_in_order() {
    let stream = [HEARTBEAT_REQ, HEARTBEAT_CONF, HEARTBEAT_REQ].concat();
    let seq = u32::MAX - 14;
    let at = |offset: usize| seq.wrapping_add(u32::try_from(offset).unwrap());
    let part = |from: usize, to: usize| CLIENT.data(at(from), &stream[from..to]);
    let packets = [
        CLIENT.syn(seq.wrapping_sub(1), None),
        SERVER.syn(7, Some(seq)),
        part(20, 36),
        part(0, 5),
        part(0, 5),
        part(3, 14),
        part(30, 36),
        part(12, 22),
    ];
    let lines = decode(&packets).lines(0);
    assert_eq!(types(&lines), [5, 6, 5]);
    let times: Vec<_> = lines.iter().map(|line| line["time"].as_str().unwrap()).collect();
    // The first message is complete with the sixth packet, the others with the last.
    let expected = ["05", "07", "07"].map(|n| format!("2024-05-20T10:00:00.0{n}000Z"));
    assert_eq!(times, expected.each_ref().map(String::as_str));
}

#[test]
fn packets_may_stand_in_any_order_of_time() {
    let mut packets = vec![
        (0, CLIENT.syn(9, None)),
        (1, SERVER.syn(99, Some(10))),
        (2, CLIENT.data(10, &HEARTBEAT_REQ)),
        (3, SERVER.data(100, &HEARTBEAT_CONF)),
        (500_000, CLIENT.data(22, &HEARTBEAT_REQ[..5])),
        (500_001, CLIENT.data(27, &HEARTBEAT_REQ[5..])),
        (500_002, SERVER.data(112, &HEARTBEAT_CONF)),
    ];
    let expected = run_on(&["decode", "--json"], &pcap_at(&packets)).lines(0);
    assert_eq!(types(&expected), [5, 6, 5, 6]);
    for by in 1..packets.len() {
        packets.rotate_left(by);
        assert_eq!(run_on(&["decode", "--json"], &pcap_at(&packets)).lines(0), expected);
    }
}

#[test]
fn a_lost_segment_ends_its_direction_only() {
    let packets = [
        CLIENT.syn(9, None),
        SERVER.syn(99, Some(10)),
        CLIENT.data(10, &HEARTBEAT_REQ),
        CLIENT.data(34, &HEARTBEAT_REQ),
        SERVER.data(100, &HEARTBEAT_CONF),
    ];
    let read = decode(&packets);
    let lines = read.lines(1);
    assert_eq!((from(&lines, CLIENT), from(&lines, SERVER)), (vec![5], vec![6]));
    read.reports(
        "10.0.0.1:50000 to 10.0.0.2:42027: bytes 12 to 24 of this direction are not in the \
         capture: the rest of it can't be read",
    );
}

#[test]
fn little_is_kept_for_a_lost_segment() {
    let mut packets = vec![CLIENT.syn(9, None)];
    let data = HEARTBEAT_REQ.repeat(5_000);
    packets.extend((0..20).map(|n| CLIENT.data(11 + n * 60_000, &data)));
    packets.push(SERVER.data(1, &HEARTBEAT_CONF));
    let read = run_on(&["decode", "--json", "--protocol", "24"], &pcap(&packets));
    assert_eq!(types(&read.lines(1)), [6]);
    read.reports("packet 19, 10.0.0.1:50000 to 10.0.0.2:42027: bytes 0 to 1 of this direction");
    assert_eq!(read.reports.lines().count(), 1);
}

#[test]
fn the_end_of_a_message_may_be_missing() {
    let packets = [CLIENT.syn(9, None), CLIENT.data(10, &HEARTBEAT_REQ[..9])];
    let read = decode(&packets);
    assert_eq!(read.lines(1).len(), 0);
    read.reports("message at byte 0 of this direction: the end is not in the capture");
}

#[test]
fn connections_are_kept_apart_and_ports_used_again() {
    let other = Peer { from: (3, 50_000), to: (2, common::PORT) };
    let packets = [
        CLIENT.syn(9, None),
        other.syn(500, None),
        CLIENT.data(10, &HEARTBEAT_REQ[..7]),
        other.data(501, &HEARTBEAT_CONF),
        CLIENT.data(17, &HEARTBEAT_REQ[7..]),
        // The SYN again changes nothing, another one does.
        CLIENT.syn(9, None),
        CLIENT.data(22, &HEARTBEAT_REQ),
        CLIENT.syn(4_000_000_000, None),
        SERVER.syn(70, Some(4_000_000_001)),
        CLIENT.data(4_000_000_001, &HEARTBEAT_CONF),
        SERVER.data(71, &HEARTBEAT_CONF),
    ];
    let read = run_on(&["decode", "--json", "--protocol", "24"], &pcap(&packets));
    assert_eq!(read.reports, "");
    let lines = read.lines(0);
    assert_eq!(from(&lines, CLIENT), [5, 5, 6]);
    assert_eq!(from(&lines, other), [6]);
    assert_eq!(from(&lines, SERVER), [6]);
}

#[test]
fn each_connection_has_its_own_version() {
    let other = Peer { from: (3, 50_000), to: (2, common::PORT) };
    let streams = [sample_bytes("client-v17.bin"), sample_bytes("client-v24.bin")];
    let mut packets = vec![CLIENT.syn(0, None), other.syn(0, None)];
    let chunks = streams[0].chunks(40).zip(streams[1].chunks(40)).zip(0..);
    for ((old, new), n) in chunks {
        packets.push(CLIENT.data(1 + n * 40, old));
        packets.push(other.data(1 + n * 40, new));
    }
    let lines = decode(&packets).data;
    let lines = common::lines(&lines);
    assert!(lines.iter().all(|line| line.get("error").is_none()), "{lines:?}");
    assert_eq!(from(&lines, CLIENT)[..3], [3, 5, 93]);
    assert_eq!(from(&lines, other)[..3], [3, 5, 93]);
}

#[test]
fn a_capture_may_begin_inside_a_connection() {
    let stream = sample_bytes("server-v24.bin");
    // The first segment begins inside a message, the second with one.
    let first = 8 + usize::try_from(u32::from_be_bytes(stream[..4].try_into().unwrap())).unwrap();
    let packets = [
        SERVER.data(1_000, &stream[21..first]),
        SERVER.data(1_000 + u32::try_from(first - 21).unwrap(), &stream[first..]),
    ];
    let read = decode(&packets);
    read.reports(&format!("the capture begins inside the connection: {} bytes", first - 21));
    let expected = types(&common::sample_lines("server-v24.jsonl"));
    assert_eq!(types(&read.lines(0)), expected[1..]);
}

#[test]
fn packets_larger_than_the_buffer_are_read() {
    let packets = [vec![0; 300_000], CLIENT.data(1, &HEARTBEAT_REQ), vec![1; 70_000]];
    assert_eq!(types(&decode(&packets).lines(0)), [5]);
    assert_eq!(types(&run_on(&["decode", "--json"], &pcapng(&packets)).lines(0)), [5]);
}

#[test]
fn any_port_may_be_listened_to() {
    let to = |port| Peer { from: (1, 50_000), to: (2, port) };
    let packets = [1_000, 2_000, 3_000].map(|port| to(port).data(1, &HEARTBEAT_REQ));
    let capture = pcap(&packets);
    let read = run_on(&["decode", "--json", "--port", "1000", "--port", "3000"], &capture);
    let lines = read.lines(0);
    let ports: Vec<_> = lines.iter().map(|line| line["dst"].as_str().unwrap()).collect();
    assert_eq!(ports, ["10.0.0.2:1000", "10.0.0.2:3000"]);
}
