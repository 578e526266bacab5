//! The sample session, both ways.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod common;

use common::{command, pcapng, run, run_on, sample, sample_bytes, sample_lines};
use serde_json::Value;

fn path(name: &str) -> String {
    sample(name).to_str().unwrap().to_owned()
}

#[test]
fn streams_are_read_as_an_independent_codec_reads_them() {
    for version in ["17", "24"] {
        for side in ["client", "server"] {
            let stream = path(&format!("{side}-v{version}.bin"));
            for strictness in [&[][..], &["--strict"]] {
                let args = [&["decode", "--json", "--protocol", version, &stream], strictness];
                let read = run(&args.concat());
                assert_eq!(read.reports, "");
                let expected = sample_lines(&format!("{side}-v{version}.jsonl"));
                assert_eq!(read.lines(0), expected, "{side} {version}");
            }
        }
    }
}

#[test]
fn standard_input_and_hexadecimal_text_are_read() {
    let stream = sample_bytes("client-v17.bin");
    let expected = sample_lines("client-v17.jsonl");
    // The version is in the OPEN_REQ.
    assert_eq!(run_on(&["decode", "--json", "-"], &stream).lines(0), expected);
    assert_eq!(run_on(&["decode", "--json"], &stream).lines(0), expected);
    let text: Vec<_> = stream.iter().map(|byte| format!("{byte:02x}")).collect();
    for text in [text.concat(), text.join(" "), text.join("\n"), text.join(", 0x")] {
        assert_eq!(run_on(&["decode", "--json", "--hex"], text.as_bytes()).lines(0), expected);
    }
}

#[test]
fn json_gives_back_the_streams() {
    for version in ["17", "24"] {
        for side in ["client", "server"] {
            let lines = path(&format!("{side}-v{version}.jsonl"));
            let written = run(&["encode", "--protocol", version, &lines]);
            assert_eq!((written.status, written.reports.as_str()), (0, ""));
            assert_eq!(written.data, sample_bytes(&format!("{side}-v{version}.bin")));
        }
    }
    // The version is in the OPEN_REQ.
    let written = run(&["encode", &path("client-v17.jsonl")]);
    assert_eq!(written.data, sample_bytes("client-v17.bin"));
}

#[test]
fn a_stream_goes_to_a_file_if_told_so() {
    let target = std::env::temp_dir().join(format!("cti-encode-{}.bin", std::process::id()));
    let written = run(&["encode", &path("client-v24.jsonl"), "-o", target.to_str().unwrap()]);
    let bytes = std::fs::read(&target).unwrap();
    std::fs::remove_file(&target).unwrap();
    assert_eq!((written.status, written.data.len()), (0, 0));
    assert_eq!(bytes, sample_bytes("client-v24.bin"));
}

/// Takes away what only a capture tells.
fn without_place(mut line: Value) -> Value {
    for key in ["time", "src", "dst"] {
        assert!(line.as_object_mut().unwrap().remove(key).is_some_and(|place| place.is_string()));
    }
    line
}

fn holds_both_directions(version: &str, lines: Vec<Value>) {
    let mut times: Vec<_> = lines.iter().map(|line| line["time"].to_string()).collect();
    assert!(times.is_sorted());
    times.dedup();
    assert!(times.len() > 10);
    let (to_server, to_client): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|line| line["dst"].as_str().unwrap().ends_with(":42027"));
    let bare = |lines: Vec<Value>| lines.into_iter().map(without_place).collect::<Vec<_>>();
    assert_eq!(bare(to_server), sample_lines(&format!("client-v{version}.jsonl")));
    assert_eq!(bare(to_client), sample_lines(&format!("server-v{version}.jsonl")));
}

#[test]
fn captures_hold_both_directions() {
    for version in ["17", "24"] {
        let capture = path(&format!("session-v{version}.pcap"));
        for protocol in [&[][..], &["--protocol", version]] {
            let read = run(&[&["decode", "--json", &capture], protocol].concat());
            assert_eq!(read.reports, "");
            holds_both_directions(version, read.lines(0));
        }
    }
}

/// The packets of a little-endian pcap.
fn packets_of(pcap: &[u8]) -> Vec<Vec<u8>> {
    let (mut packets, mut rest) = (Vec::new(), &pcap[24..]);
    while let Some((header, after)) = rest.split_first_chunk::<16>() {
        let len = usize::try_from(u32::from_le_bytes(header[8..12].try_into().unwrap())).unwrap();
        packets.push(after[..len].to_vec());
        rest = &after[len..];
    }
    packets
}

#[test]
fn pcapng_is_read_as_well() {
    let capture = pcapng(&packets_of(&sample_bytes("session-v24.pcap")));
    let read = run_on(&["decode", "--json"], &capture);
    assert_eq!(read.reports, "");
    let lines = read.lines(0);
    assert_eq!(lines[0]["time"], "2024-05-20T10:00:00.000000003Z");
    holds_both_directions("24", lines);
}

#[test]
fn what_decode_prints_of_a_capture_can_be_encoded() {
    let read = run(&["decode", "--json", &path("session-v24.pcap")]);
    let written = run_on(&["encode"], &read.data);
    assert_eq!(written.reports, "");
    let again = run_on(&["decode", "--json"], &written.data).lines(0);
    let expected: Vec<_> = read.lines(0).into_iter().map(without_place).collect();
    assert_eq!(again, expected);
}

#[test]
fn a_capture_is_printed_for_people() {
    let read = run(&["decode", &path("session-v24.pcap")]);
    assert_eq!((read.status, read.reports.as_str()), (0, ""));
    let text = read.text();
    for part in [
        "client 10.20.30.40:51515 → server 10.20.30.1:42027  OPEN_REQ (3)  length 79\n",
        "server 10.20.30.1:42027 → client 10.20.30.40:51515  OPEN_CONF (4)  length",
        "  PeripheralID       4294967295  NULL_PERIPHERAL_ID\n",
        "  ServicesRequested  0x12  CTI_SERVICE_CALL_DATA_UPDATE | CTI_SERVICE_ALL_EVENTS\n",
        "  ClientID           \"wallboard-01\"\n",
        "  ClientPassword     (empty)\n",
        "1716199200  2024-05-20T10:00:00Z\n",
        "\"user.cust.segment\" = \"gold\"\n",
        "\"user.ivr.path\"[0] = \"main>billing>agent\"\n",
        "  [0] FltSkillGroupNumber",
        "      FltSkillGroupID",
        "\"José Álvarez\"",
        "  tag 999 ",
        "c0 ff ee\n",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
    assert!(!text.contains('\u{1b}'));
}

#[test]
fn colour_comes_only_where_it_is_wanted() {
    let capture = path("session-v24.pcap");
    let coloured = |name: &str, value: &str| {
        let output = command().args(["decode", &capture]).env(name, value).output().unwrap();
        output.stdout.contains(&0x1B)
    };
    assert!(!coloured("NO_COLOR", ""));
    assert!(!coloured("NO_COLOR", "1"));
    assert!(coloured("CLICOLOR_FORCE", "1"));
}
