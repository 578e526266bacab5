//! The protocol version: announced, unknown, refused, assumed.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod common;

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use cti_cli::decode::{Settings, decode};
use cti_cli::render::Json;
use cti_cli::report::Console;
use cti_codec::{Conformance, Encode, Product, Protocol, ProtocolVersion};
use cti_messages::{AgentStateEvent, FailureConf, OpenConf, OpenReq, StatusCode};

use common::{CLIENT, HEARTBEAT_REQ, PORT, Peer, SERVER, pcap, run, run_on, sample, types};
use serde_json::json;

const CCE_17: Protocol = Protocol::cce(ProtocolVersion::V17);
const CCE_24: Protocol = Protocol::cce(ProtocolVersion::V24);
const ASSUMED_24: &str =
    "no OPEN_REQ settled the protocol version, so 24 was assumed: --protocol N sets another\n";

fn encoded(message: &impl Encode, protocol: Protocol) -> Vec<u8> {
    let mut bytes = Vec::new();
    message.encode(protocol, &mut bytes).unwrap();
    bytes
}

/// An OPEN_REQ laid out as the version nearest to what it announces.
fn open_req(invoke_id: u32, product: Product, version_number: u32) -> Vec<u8> {
    let message = OpenReq {
        invoke_id,
        version_number,
        client_id: Some("wallboard".into()),
        client_password: Some(b""[..].into()),
        ..OpenReq::default()
    };
    encoded(&message, Protocol::nearest(product, version_number))
}

fn open_cce(invoke_id: u32, version_number: u32) -> Vec<u8> {
    open_req(invoke_id, Product::UnifiedCce, version_number)
}

fn open_conf(invoke_id: u32, protocol: Protocol) -> Vec<u8> {
    let since = |version| protocol.version() >= version;
    let department_id = since(ProtocolVersion::V19).then_some(0);
    let session_type = since(ProtocolVersion::V23).then(Default::default);
    encoded(&OpenConf { invoke_id, department_id, session_type, ..OpenConf::default() }, protocol)
}

fn failure_conf(invoke_id: u32, protocol: Protocol) -> Vec<u8> {
    let status = StatusCode::default();
    let message = if protocol.version() < ProtocolVersion::V24 {
        FailureConf { invoke_id, status: Some(status), ..FailureConf::default() }
    } else {
        let peripheral_error_code = Some(0);
        let failure_code = Some(status);
        FailureConf { invoke_id, failure_code, peripheral_error_code, ..FailureConf::default() }
    };
    encoded(&message, protocol)
}

/// An event whose agent ID only a version of the same widths and fixed part reads.
fn event(protocol: Protocol) -> Vec<u8> {
    let department_id = (protocol.version() >= ProtocolVersion::V19).then_some(0);
    let agent_id = Some("1001".into());
    encoded(&AgentStateEvent { department_id, agent_id, ..AgentStateEvent::default() }, protocol)
}

/// A capture of a connection, a packet a message.
fn connection(messages: &[(Peer, Vec<u8>)]) -> Vec<Vec<u8>> {
    let mut packets = vec![CLIENT.syn(9, None), SERVER.syn(9, Some(10))];
    let mut seqs = [10, 10];
    for (peer, message) in messages {
        let seq = &mut seqs[usize::from(peer.from == SERVER.from)];
        packets.push(peer.data(*seq, message));
        *seq += u32::try_from(message.len()).unwrap();
    }
    packets
}

/// Decodes strictly a capture of a connection.
fn decode_connection(messages: &[(Peer, Vec<u8>)]) -> common::Outcome {
    run_on(&["decode", "--json", "--strict"], &pcap(&connection(messages)))
}

/// Whether each event was read at the version that it was made for.
fn events_are_right(read: &common::Outcome) -> bool {
    let agent_id = json!([{ "tag": 5, "name": "AgentID", "value": "1001" }]);
    let lines = common::lines(&read.data);
    let mut events = lines.iter().filter(|line| line["type"] == 30);
    events.all(|event| event["floating"] == agent_id)
}

/// The types of the messages, after a check that all were read right.
fn types_of(read: &common::Outcome) -> Vec<u64> {
    let lines = read.lines(0);
    assert!(events_are_right(read), "{lines:?}");
    types(&lines)
}

#[test]
fn an_unknown_version_is_told_once_and_read_as_the_nearest() {
    for (name, product, announced, nearest) in [
        ("cce", Product::UnifiedCce, 0, 13),
        ("cce", Product::UnifiedCce, 12, 13),
        ("cce", Product::UnifiedCce, 26, 25),
        ("cce", Product::UnifiedCce, u32::MAX, 25),
        ("ccx", Product::UnifiedCcx, 12, 13),
        ("ccx", Product::UnifiedCcx, 19, 18),
        ("ccx", Product::UnifiedCcx, u32::MAX, 18),
    ] {
        let open = open_req(1, product, announced);
        let event = event(Protocol::nearest(product, nearest));
        let stream = [&open[..], &event, &open, &event].concat();
        let read = run_on(&["decode", "--json", "--strict", "--product", name], &stream);
        let note = format!("OPEN_REQ announces {announced}: read as {nearest}\n");
        assert_eq!(read.reports, format!("cti: standard input: message at byte 0: {note}"));
        assert_eq!(types_of(&read), [3, 30, 3, 30]);
    }
}

#[test]
fn versions_of_the_product_are_not_told() {
    for (name, product, versions) in
        [("cce", Product::UnifiedCce, 13..=25), ("ccx", Product::UnifiedCcx, 13..=18)]
    {
        for version in versions {
            let event = event(Protocol::nearest(product, version));
            let stream = [open_req(1, product, version), event].concat();
            let read = run_on(&["decode", "--json", "--strict", "--product", name], &stream);
            assert_eq!((types_of(&read), read.reports.as_str()), (vec![3, 30], ""));
        }
    }
}

#[test]
fn each_connection_tells_its_unknown_version() {
    let other = Peer { from: (3, 50_000), to: (2, PORT) };
    let (open, event) = (open_cce(1, 12), event(Protocol::cce(ProtocolVersion::V13)));
    let len = u32::try_from(open.len()).unwrap();
    let packets = [
        CLIENT.data(10, &open),
        other.data(10, &open),
        SERVER.data(10, &event),
        CLIENT.data(10 + len, &open),
    ];
    let read = run_on(&["decode", "--json", "--strict"], &pcap(&packets));
    assert_eq!(types_of(&read), [3, 3, 30, 3]);
    let note = |packet: u8, host: u8| {
        format!(
            "cti: standard input: packet {packet}, 10.0.0.{host}:50000 to 10.0.0.2:42027, message \
             at byte 0 of this direction: OPEN_REQ announces 12: read as 13\n"
        )
    };
    assert_eq!(read.reports, [note(1, 1), note(2, 3)].concat());
}

/// Standard output and standard error in the order in which they are written.
#[derive(Clone, Default)]
struct Terminal(Rc<RefCell<Vec<u8>>>);

impl Write for Terminal {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn notes_stand_before_the_message_that_they_are_about() {
    let settings = Settings {
        product: Product::UnifiedCce,
        protocol: None,
        conformance: Conformance::Tolerant,
        ports: vec![PORT],
        hex: false,
        live: false,
    };
    let stream = [&HEARTBEAT_REQ[..], &open_cce(1, 26)].concat();
    let terminal = Terminal::default();
    let (mut data, mut reports) = (terminal.clone(), terminal.clone());
    let mut console = Console::new(&mut data, &mut reports, "input".to_owned());
    decode(stream.as_slice(), &settings, &mut Json, &mut console).unwrap();
    let shown = String::from_utf8(terminal.0.take()).unwrap();
    let order = ["24 was assumed", "HEARTBEAT_REQ", "announces 26: read as 25", "\"OPEN_REQ\""];
    let places: Vec<_> = order.iter().map(|part| shown.find(part).expect(part)).collect();
    assert!(places.is_sorted(), "{shown}");
    assert_eq!(shown.lines().count(), order.len());
}

#[test]
fn a_refused_open_req_restores_the_version_before_it() {
    let read = decode_connection(&[
        (CLIENT, open_cce(1, 17)),
        (SERVER, open_conf(1, CCE_17)),
        (CLIENT, open_cce(2, 26)),
        (SERVER, failure_conf(2, Protocol::cce(ProtocolVersion::V25))),
        (SERVER, event(CCE_17)),
        (CLIENT, open_cce(3, 20)),
        (SERVER, event(Protocol::cce(ProtocolVersion::V20))),
    ]);
    assert_eq!(types_of(&read), [3, 4, 3, 1, 30, 3, 30]);
    assert_eq!(read.reports.lines().count(), 1, "{}", read.reports);
    read.reports("announces 26: read as 25");
}

#[test]
fn a_refused_first_open_req_restores_the_assumed_version() {
    let read = decode_connection(&[
        (CLIENT, open_cce(1, 17)),
        (SERVER, failure_conf(1, CCE_17)),
        (SERVER, event(CCE_24)),
    ]);
    assert_eq!(types_of(&read), [3, 1, 30]);
    assert_eq!(read.reports.lines().count(), 1, "{}", read.reports);
    read.reports(&format!(
        "packet 5, 10.0.0.2:42027 to 10.0.0.1:50000, message at byte {}",
        failure_conf(1, CCE_17).len()
    ));
    read.reports(ASSUMED_24);
}

#[test]
fn the_failure_of_another_request_refuses_nothing() {
    for failure in [
        vec![(SERVER, failure_conf(2, CCE_17))],
        vec![(CLIENT, failure_conf(1, CCE_17))],
        vec![(SERVER, open_conf(1, CCE_17)), (SERVER, failure_conf(1, CCE_17))],
    ] {
        let open = vec![(CLIENT, open_cce(1, 17))];
        let read = decode_connection(&[open, failure, vec![(SERVER, event(CCE_17))]].concat());
        assert_eq!(read.reports, "");
        assert!(types_of(&read).ends_with(&[30]));
    }
}

#[test]
fn the_failure_of_one_of_two_open_reqs_leaves_the_other() {
    let opens = [(CLIENT, open_cce(1, 24)), (CLIENT, open_cce(2, 17))];
    for (refused, in_force, other) in [(1, CCE_17, CCE_24), (2, CCE_24, CCE_17)] {
        let failure = (SERVER, failure_conf(refused, CCE_17));
        let read = |at| decode_connection(&[&opens[..], &[failure.clone(), at]].concat());
        assert_eq!(types_of(&read((SERVER, event(in_force)))), [3, 3, 1, 30]);
        assert!(!events_are_right(&read((SERVER, event(other)))));
    }
}

#[test]
fn a_refusal_is_seen_in_a_stream_of_both_sides() {
    let refused = [open_cce(1, 17), failure_conf(1, CCE_17), event(CCE_24)].concat();
    let other = [open_cce(1, 17), failure_conf(2, CCE_17), event(CCE_17)].concat();
    for args in [&["decode", "--json", "--strict"][..], &["decode", "--json", "--strict", "-"]] {
        let read = run_on(args, &refused);
        assert_eq!(types_of(&read), [3, 1, 30]);
        let at = refused.len() - event(CCE_24).len();
        let place = format!("cti: standard input: message at byte {at}: ");
        assert_eq!(read.reports, place + ASSUMED_24);
        let read = run_on(args, &other);
        assert_eq!((types_of(&read), read.reports.as_str()), (vec![3, 1, 30], ""));
    }
}

#[test]
fn a_stream_without_open_req_tells_the_assumed_version_though_nothing_fails() {
    let stream = [HEARTBEAT_REQ, HEARTBEAT_REQ].concat();
    let note = format!("cti: standard input: message at byte 0: {ASSUMED_24}");
    let hex: String = stream.iter().map(|byte| format!("{byte:02x}")).collect();
    for (args, input) in [
        (&["decode"][..], &stream[..]),
        (&["decode", "--json", "--strict"], &stream),
        (&["decode", "--json", "-"], &stream),
        (&["decode", "--hex"], hex.as_bytes()),
    ] {
        let read = run_on(args, input);
        assert_eq!((read.status, &read.reports), (0, &note), "{args:?}");
        assert!(!read.text().contains("assumed"));
        let chosen = run_on(&[args, &["--protocol", "24"]].concat(), input);
        assert_eq!((chosen.status, chosen.reports.as_str()), (0, ""), "{args:?}");
        assert_eq!(chosen.data, read.data);
    }
    let ccx = run_on(&["decode", "--product", "ccx"], &stream);
    ccx.reports("18 was assumed: --protocol N sets another");
    let file = run(&["decode", sample("server-v24.bin").to_str().unwrap()]);
    assert_eq!((file.status, file.reports.lines().count()), (0, 1));
    file.reports("server-v24.bin: message at byte 0: no OPEN_REQ settled");
}

#[test]
fn an_open_req_without_a_whole_version_tells_none() {
    let short = [0, 0, 0, 7, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 17];
    let read = run_on(&["decode", "--json"], &[&short[..], &event(CCE_24)].concat());
    assert_eq!((read.status, events_are_right(&read)), (1, true));
    read.reports(ASSUMED_24);
}

#[test]
fn connections_without_open_req_are_counted_and_the_first_is_told() {
    let peer = |host: u8| Peer { from: (host, 50_000), to: (2, PORT) };
    let mut packets = vec![CLIENT.data(1, &open_cce(1, 17)), SERVER.data(1, &event(CCE_17))];
    packets.extend((3..=200).map(|host| peer(host).data(1, &HEARTBEAT_REQ)));
    packets.extend((3..=200).map(|host| peer(host).data(13, &HEARTBEAT_REQ)));
    let read = run_on(&["decode", "--json"], &pcap(&packets));
    assert_eq!(read.lines(0).len(), packets.len());
    let first = "packet 3, 10.0.0.3:50000 to 10.0.0.2:42027, message at byte 0 of this direction: ";
    let reports: Vec<_> = read.reports.lines().collect();
    let told = |text: &str| format!("cti: standard input: {text}{}", ASSUMED_24.trim_end());
    assert_eq!(reports, [told(first), told("198 connections in all: ")]);

    let chosen = run_on(&["decode", "--json", "--protocol", "24"], &pcap(&packets));
    assert!(!chosen.reports.contains("assumed"), "{}", chosen.reports);
    let one = run_on(&["decode", "--json"], &pcap(&packets[..3]));
    assert_eq!((one.status, one.reports.lines().count()), (0, 1));
}

#[test]
fn a_chosen_version_stays_whatever_is_announced_or_refused() {
    let read = run_on(
        &["decode", "--json", "--strict", "--protocol", "17"],
        &[open_cce(1, 12), failure_conf(1, CCE_17), event(CCE_17)].concat(),
    );
    assert_eq!((types_of(&read), read.reports.as_str()), (vec![3, 1, 30], ""));
}

#[test]
fn encoding_follows_the_version_as_decoding_does() {
    let stream = [
        open_cce(1, 17),
        failure_conf(1, CCE_17),
        event(CCE_24),
        open_cce(2, 12),
        open_conf(2, Protocol::cce(ProtocolVersion::V13)),
        event(Protocol::cce(ProtocolVersion::V13)),
    ]
    .concat();
    let read = run_on(&["decode", "--json", "--strict"], &stream);
    assert_eq!(types_of(&read), [3, 1, 30, 3, 4, 30]);
    let written = run_on(&["encode"], &read.data);
    assert_eq!((written.status, &written.data), (0, &stream));
    let reports: Vec<_> = written.reports.lines().collect();
    let told = |line: u8, text: &str| format!("cti: standard input: line {line}: {text}");
    let assumed = told(3, ASSUMED_24.trim_end());
    assert_eq!(reports, [assumed, told(4, "OPEN_REQ announces 12: written as 13")]);
    let chosen = run_on(&["encode", "--protocol", "24"], &read.data);
    assert!(!chosen.reports.contains("assumed") && !chosen.reports.contains("announces"));
}

#[test]
fn a_line_that_is_not_written_changes_no_version() {
    let lines = [
        json!({ "type": 3, "fixed": { "InvokeID": 1, "VersionNumber": 17 } }),
        json!({ "type": 5, "name": "HEARTBEAT_REQ", "fixed": { "InvokeID": 2 },
                "floating": [{ "tag": 200, "value": { "hex": "07" } }] }),
    ];
    let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
    let written = run_on(&["encode"], lines.join("\n").as_bytes());
    assert_eq!(written.status, 1, "the OPEN_REQ lacks fields of its fixed part");
    // Version 24 has tags and lengths of two bytes.
    assert_eq!(written.data, [0, 0, 0, 9, 0, 0, 0, 5, 0, 0, 0, 2, 0, 200, 0, 1, 7]);
}
