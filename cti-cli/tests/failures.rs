//! What goes wrong: said clearly, with everything that can be read printed.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod common;

use std::process::Stdio;

use common::{
    CLIENT, HEARTBEAT_CONF, HEARTBEAT_REQ, SERVER, command, lines, pcap, pcapng, run, run_on,
    sample, sample_bytes, types,
};
use serde_json::{Value, json};

/// A CALL_CLEARED_EVENT whose only floating field reaches past the end of the body.
fn broken_event() -> Vec<u8> {
    let mut body = vec![0; 20];
    body[8..10].copy_from_slice(&[0, 17]);
    body.extend([0, 25, 0, 40, b'1', 0]);
    let mut message = u32::try_from(body.len()).unwrap().to_be_bytes().to_vec();
    message.extend([0, 0, 0, 13]);
    message.extend(&body);
    message
}

fn broken_stream() -> Vec<u8> {
    [&HEARTBEAT_REQ[..], &broken_event(), &HEARTBEAT_CONF].concat()
}

#[test]
fn one_bad_message_is_reported_in_its_place() {
    let read = run_on(&["decode", "--json"], &broken_stream());
    read.reports(
        "standard input: message at byte 12: CALL_CLEARED_EVENT: floating field \
         ConnectionDeviceID (tag 25) at byte 28 declares 40 bytes, 2 remain",
    );
    read.reports("24 was assumed");
    let lines = read.lines(1);
    assert_eq!(types(&lines), [5, 13, 6]);
    assert_eq!(lines[1]["name"], "CALL_CLEARED_EVENT");
    let error = json!({ "kind": "field_past_end", "offset": 28, "field": "ConnectionDeviceID" });
    assert_eq!(lines[1]["error"], error);
    let body: String = broken_event()[8..].iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(lines[1]["body"], json!({ "hex": body }));
    assert_eq!(lines[1].get("fixed"), None);

    let text = run_on(&["decode"], &broken_stream());
    assert_eq!(text.status, 1);
    let shown = text.text();
    let places: Vec<_> = ["HEARTBEAT_REQ (5)", "ERROR floating field", "HEARTBEAT_CONF (6)"]
        .iter()
        .map(|part| shown.find(part).expect(part))
        .collect();
    assert!(places.is_sorted());
}

#[test]
fn a_bad_message_in_a_capture_is_reported_with_its_packet() {
    let packets =
        [CLIENT.syn(9, None), SERVER.syn(99, Some(10)), SERVER.data(100, &broken_stream())];
    let read = run_on(&["decode", "--json"], &pcap(&packets));
    read.reports(
        "packet 3, 10.0.0.2:42027 to 10.0.0.1:50000, message at byte 12 of this direction",
    );
    assert_eq!(types(&read.lines(1)), [5, 13, 6]);
}

#[test]
fn bytes_of_a_bad_message_can_be_encoded_again() {
    let read = run_on(&["decode", "--json"], &broken_stream());
    let written = run_on(&["encode"], &read.data);
    assert_eq!((written.status, written.data), (0, broken_stream()));
}

#[test]
fn strict_decoding_refuses_what_tolerant_decoding_marks() {
    // HEARTBEAT_REQ with one stray byte.
    let stray = [0, 0, 0, 5, 0, 0, 0, 5, 0, 0, 0, 1, 0];
    let read = run_on(&["decode", "--json", "--protocol", "24"], &stray);
    assert_eq!(read.reports, "");
    let anomalies = json!([{ "kind": "trailing_bytes", "offset": 12, "field": null }]);
    assert_eq!(read.lines(0)[0]["anomalies"], anomalies);
    let text = run_on(&["decode", "--protocol", "24"], &stray).text();
    assert!(text.contains("  ! at byte 12 the message ends in stray bytes: 1\n"), "{text}");
    let strict = run_on(&["decode", "--json", "--strict"], &stray);
    assert_eq!(strict.lines(1)[0]["error"], anomalies[0]);
}

#[test]
fn every_truncation_of_a_stream_is_told_and_the_rest_printed() {
    let stream = [HEARTBEAT_REQ, HEARTBEAT_CONF].concat();
    for len in 1..stream.len() {
        let read = run_on(&["decode", "--json"], &stream[..len]);
        let whole = len / 12;
        if len % 12 == 0 {
            assert_eq!(read.lines(0).len(), whole);
            continue;
        }
        assert_eq!(read.lines(1).len(), whole);
        let (inside, missing) =
            if len % 12 < 8 { ("its header", 8 - len % 12) } else { ("it", 12 - len % 12) };
        let bytes = if missing == 1 { "byte" } else { "bytes" };
        read.reports(&format!(
            "message at byte {}: the input ends inside {inside}, {missing} {bytes} missing",
            whole * 12
        ));
    }
}

#[test]
fn a_length_over_the_limit_ends_the_stream() {
    let stream = [&HEARTBEAT_REQ[..], &[0xFF; 8], &HEARTBEAT_CONF].concat();
    let read = run_on(&["decode", "--json"], &stream);
    read.reports("message at byte 12: the message has 4294967295 bytes after its header");
    assert_eq!(types(&read.lines(1)), [5]);
}

#[test]
fn inputs_without_messages_are_told() {
    let empty = run_on(&["decode"], &[]);
    assert_eq!((empty.status, empty.data.len()), (1, 0));
    empty.reports("standard input: there is no message in it");
    let empty = run_on(&["decode", "--hex"], b"\n\n");
    assert_eq!(empty.status, 1);
    let empty = run_on(&["encode"], b"\n");
    assert_eq!((empty.status, empty.data.len()), (1, 0));
    empty.reports("there is no message in it");

    let directory = run(&["decode", env!("CARGO_MANIFEST_DIR")]);
    assert_eq!(directory.status, 1);
    directory.reports("can't be read: is a directory");
    let missing = run(&["decode", "no/such/file"]);
    assert_eq!(missing.status, 1);
    missing.reports("no/such/file: can't be read: No such file");
    let missing = run(&["encode", "no/such/file"]);
    assert_eq!(missing.status, 1);
}

#[test]
fn hexadecimal_text_is_recognised_and_its_faults_are_told() {
    let hint = run_on(&["decode"], b"00000004 00000005 00000001\n");
    assert_eq!(hint.status, 1);
    hint.reports("try --hex");
    let fault = run_on(&["decode", "--json", "--hex"], b"00000004 00000005 00000001\n0000 zz");
    assert_eq!(types(&fault.lines(1)), [5]);
    fault.reports("line 2: \"zz\" is no hexadecimal number");
}

#[test]
fn captures_without_the_protocol_are_told() {
    for capture in [
        pcap(&[]),
        pcapng(&[]),
        pcap(&[CLIENT.syn(1, None), SERVER.syn(1, Some(2))]),
        pcap(&[vec![0; 14], vec![0xFF; 60], vec![]]),
    ] {
        let read = run_on(&["decode"], &capture);
        assert_eq!((read.status, read.data.len()), (1, 0));
        read.reports("no message on TCP port 42027");
    }
    let mut foreign = pcap(&[vec![0; 60]]);
    foreign[23] = 105;
    let read = run_on(&["decode"], &foreign);
    assert_eq!(read.status, 1);
    read.reports("packets of link type 105 are not read");
    let other = run(&["decode", "--port", "42028", sample("session-v24.pcap").to_str().unwrap()]);
    assert_eq!(other.status, 1);
    other.reports("no message on TCP port 42028");
}

#[test]
fn a_capture_that_is_cut_short_is_read_as_far_as_it_goes() {
    let capture = sample_bytes("session-v24.pcap");
    let all = lines(&run_on(&["decode", "--json"], &capture).data);
    let from = |lines: &[Value], src: &str| {
        let lines: Vec<_> = lines.iter().filter(|line| line["src"] == src).cloned().collect();
        types(&lines)
    };
    for len in (0..capture.len()).step_by(97) {
        let read = run_on(&["decode", "--json"], &capture[..len]);
        let some = lines(&read.data);
        for src in ["10.20.30.1:42027", "10.20.30.40:51515"] {
            assert!(from(&all, src).starts_with(&from(&some, src)));
        }
        assert_eq!(read.status, 1, "{len}");
    }
    let read = run_on(&["decode", "--json"], &capture[..capture.len() - 1]);
    read.reports("the capture is cut short after packet");
}

#[test]
fn bad_usage_is_refused() {
    for args in [
        &[][..],
        &["decode", "--protocol", "12"],
        &["decode", "--protocol", "x"],
        &["decode", "--port", "0"],
        &["decode", "--product", "ccm"],
        &["decode", "one", "two"],
        &["print"],
    ] {
        let refused = run(args);
        assert_eq!((refused.status, refused.data.len()), (2, 0), "{args:?}");
    }
    assert_eq!(run(&["--help"]).status, 0);
}

#[test]
fn a_closed_pipe_is_no_fault() {
    for args in [&["decode", "--protocol", "24"][..], &["decode", "--json", "--protocol", "24"]] {
        let stream = HEARTBEAT_REQ.repeat(100_000);
        let mut child = command().args(args).stdin(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut stdin = child.stdin.take().unwrap();
        let writer = std::thread::spawn(move || {
            let _ = std::io::Write::write_all(&mut stdin, &stream);
        });
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
    }
}

#[test]
fn bad_lines_are_told_and_the_others_written() {
    let heartbeat =
        r#"{"type": 5, "name": "HEARTBEAT_REQ", "fixed": {"InvokeID": 1}, "floating": []}"#;
    for (line, report) in [
        ("{", "no JSON"),
        ("[]", "the line should be an object"),
        ("{}", "type should be there"),
        (r#"{"type": -1}"#, "type should be a message number"),
        (r#"{"type": 5, "fixd": {}}"#, "unknown key \"fixd\""),
        (r#"{"type": 5, "name": "HEARTBEAT_CONF"}"#, "number 5 and name \"HEARTBEAT_CONF\""),
        (r#"{"name": "X_REQ"}"#, "no message has name \"X_REQ\""),
        (r#"{"type": 9999}"#, "the message has no known layout"),
        (r#"{"type": 9999, "body": {"hex": "0"}}"#, "body should be {\"hex\": \"...\"}"),
        (r#"{"type": 5}"#, "HEARTBEAT_REQ: InvokeID"),
        (
            r#"{"type": 5, "fixed": {"InvokeID": 1, "Status": 1}}"#,
            "no field \"Status\" in its fixed",
        ),
        (r#"{"type": 5, "fixed": {"InvokeID": 4294967296}}"#, "InvokeID should be a number, 0 to"),
        (r#"{"type": 5, "fixed": {"InvokeID": 1.5}}"#, "InvokeID should be a number, 0 to"),
        (
            r#"{"type": 5, "fixed": {"InvokeID": 1}, "floating": [{"tag": 8, "name": "ANI", "value": "1"}]}"#,
            "HEARTBEAT_REQ has no field \"ANI\" in its floating part",
        ),
        (
            r#"{"type": 2, "fixed": {"Status": 1}, "floating": [{"tag": 8, "name": "Text", "value": "1"}]}"#,
            "FAILURE_EVENT: Text has tag 7",
        ),
        (
            r#"{"type": 2, "fixed": {"Status": 1}, "floating": [{"tag": 7, "value": {"hex": "00"}}]}"#,
            "FAILURE_EVENT: a field among the unknown ones has tag 7",
        ),
        (
            r#"{"type": 2, "fixed": {"Status": 1}, "floating": [{"tag": 7, "name": "Text", "value": 3}]}"#,
            "FAILURE_EVENT: Text should be text or",
        ),
        (
            r#"{"type": 2, "fixed": {"Status": 1}, "floating": [{"name": "Text", "value": "a\u0000b"}]}"#,
            "Text",
        ),
        (r#"{"type": 5, "fixed": [1]}"#, "fixed should be an object"),
        (
            r#"{"type": 5, "fixed": {"InvokeID": 1}, "floating": [3]}"#,
            "a field's value should be there",
        ),
    ] {
        let input = format!("{heartbeat}\n{line}\n\n{heartbeat}");
        let written = run_on(&["encode", "--protocol", "24"], input.as_bytes());
        assert_eq!(written.status, 1, "{line}");
        written.reports("cti: standard input: line 2: ");
        written.reports(report);
        assert_eq!(written.reports.lines().count(), 1, "{}", written.reports);
        assert_eq!(written.data, HEARTBEAT_REQ.repeat(2), "{line}");
    }
}

#[test]
fn a_line_without_end_is_refused() {
    let mut input = vec![b'['; 3_000_000];
    input.extend(b"\n{\"type\": 5, \"fixed\": {\"InvokeID\": 1}}\n");
    let written = run_on(&["encode"], &input);
    assert_eq!(written.status, 1);
    written.reports("line 1: longer than 1048576 bytes");
    assert_eq!(written.data, HEARTBEAT_REQ);
}

#[test]
fn names_or_numbers_suffice_and_counts_are_computed() {
    let lines = [
        json!({ "name": "HEARTBEAT_REQ", "fixed": { "InvokeID": 1 } }),
        json!({ "type": 9999, "name": null, "body": { "hex": "c0ffee" } }),
        json!({ "type": 4, "fixed": {
            "InvokeID": 1, "ServicesGranted": 0, "MonitorID": 0, "PGStatus": 0,
            "ICMCentralControllerTime": 0, "PeripheralOnline": true, "PeripheralType": 17,
            "AgentState": 1, "DepartmentID": 0, "SessionType": 0,
        }, "floating": [
            { "name": "NumPeripherals", "value": 77 },
            { "name": "FltPeripheralID", "value": 5000 },
            { "name": "MultilineAgentControl", "value": 1 },
            { "tag": 999, "value": { "hex": "01" } },
        ] }),
    ];
    let input = lines.map(|line| line.to_string()).join("\n");
    let written = run_on(&["encode", "--protocol", "24"], input.as_bytes());
    assert_eq!((written.status, written.reports.as_str()), (0, ""));
    let read = run_on(&["decode", "--json", "--strict"], &written.data).lines(0);
    assert_eq!(types(&read), [5, 9999, 4]);
    assert_eq!((&read[1]["name"], &read[1]["body"]["hex"]), (&Value::Null, &json!("c0ffee")));
    assert_eq!(read[2]["floating"][0], json!({ "tag": 228, "name": "NumPeripherals", "value": 1 }));
    assert_eq!(read[2]["floating"][3], json!({ "tag": 999, "value": { "hex": "01" } }));
}

#[test]
fn nothing_that_a_peer_sends_controls_the_terminal() {
    let mut body = vec![0, 0, 0, 1, 0, 7, 0, 10];
    body.extend(b"\x1b[2J\x07\xff\xe2\x80\xae\0");
    let mut message = u32::try_from(body.len()).unwrap().to_be_bytes().to_vec();
    message.extend([0, 0, 0, 2]);
    message.extend(&body);
    let read = run_on(&["decode"], &message);
    assert!(read.text().contains(r#""\u{1b}[2J\u{7}\xff\u{202e}""#), "{}", read.text());
    assert!(!read.text().contains(|c: char| c.is_control() && c != '\n'));
}

/// Text that JSON may carry as it is, but a terminal obeys.
const CONTROLS: &str =
    "\u{7f}\u{80}\u{9b}2J\u{9f}\u{61c}\u{200e}\u{200f}\u{202a}\u{202e}\u{2066}\u{2069}é";

#[test]
fn json_carries_no_terminal_controls() {
    let line = json!({ "name": "FAILURE_EVENT", "fixed": { "Status": 1 },
        "floating": [{ "name": "Text", "value": CONTROLS }] });
    let written = run_on(&["encode", "--protocol", "24"], line.to_string().as_bytes());
    let read = run_on(&["decode", "--json", "--protocol", "24"], &written.data);
    let shown = r"\u007f\u0080\u009b2J\u009f\u061c\u200e\u200f\u202a\u202e\u2066\u2069é";
    assert!(read.text().contains(shown), "{:?}", read.text());
    assert_eq!(read.lines(0)[0]["floating"][0]["value"], CONTROLS);
    assert_eq!(run_on(&["encode"], &read.data).data, written.data);
}

#[test]
fn file_names_control_no_terminal() {
    for args in [&["decode", "no\x1b[2J\u{202e}"][..], &["encode", "no\x1b[2J\u{202e}"]] {
        run(args).reports(r"cti: no\u{1b}[2J\u{202e}: can't be read");
    }
    let line = br#"{"type": 5, "fixed": {"InvokeID": 1}}"#;
    let written = run_on(&["encode", "-o", "no/such/\x1b[2J"], line);
    assert_eq!(written.status, 1);
    written.reports(r"can't be written: no/such/\u{1b}[2J: No such file");
}

#[test]
fn encode_never_overwrites_its_input_and_creates_no_empty_output() {
    let directory = std::env::temp_dir().join(format!("cti-encode-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let path = |name: &str| directory.join(name).to_str().unwrap().to_owned();
    let (input, output) = (path("in"), path("out"));
    let line = br#"{"type": 5, "fixed": {"InvokeID": 1}}"#;
    std::fs::write(&input, line).unwrap();
    for same in [&input, &path("./in")] {
        let refused = run(&["encode", "-o", same, &input]);
        assert_eq!(refused.status, 1);
        refused.reports("is the output too");
        assert_eq!(std::fs::read(&input).unwrap(), line);
    }
    assert_eq!(run(&["encode", "-o", &output, &path("missing")]).status, 1);
    assert!(!std::fs::exists(&output).unwrap());
    assert_eq!(run(&["encode", "-o", &output, &input]).status, 0);
    assert_eq!(std::fs::read(&output).unwrap(), HEARTBEAT_REQ);
    std::fs::remove_dir_all(&directory).unwrap();
}
