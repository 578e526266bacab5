//! What decoding tolerates, reports or refuses, and what encoding refuses.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use codec::{
    AnomalyKind, Count, DecodeErrorKind, DecodeOptions, Encode, EncodeErrorKind, Message, OpenEnum,
    Protocol, ProtocolVersion, UnknownFields,
};
use outside_messages::media::{MediaLoginReq, MediaMode, MediaTask};
use outside_messages::notes::{Note, NoteEvent, Notes};

const V: ProtocolVersion = ProtocolVersion::V25;

/// A body without floating fields.
fn fixed_part(version: ProtocolVersion) -> Vec<u8> {
    let message = MediaLoginReq {
        agent_id: Some("1".into()),
        department_id: (version >= ProtocolVersion::V19).then_some(0),
        ..MediaLoginReq::default()
    };
    let mut bytes = Vec::new();
    message.encode(version, &mut bytes).unwrap();
    let agent = Protocol::cce(version).widths().header_bytes() + 2;
    bytes.truncate(bytes.len() - agent);
    bytes.split_off(8)
}

fn field(tag: u16, data: &[u8]) -> Vec<u8> {
    let len = u16::try_from(data.len()).unwrap();
    [&tag.to_be_bytes()[..], &len.to_be_bytes()[..], data].concat()
}

fn anomalies(body: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    MediaLoginReq::decode_body_with(body, V, &mut found).unwrap();
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn anomalies_name_field_and_place() {
    let fields = [
        field(5, b"5001"),
        field(240, b"twelve"),
        field(241, &[0, 0, 1]),
        field(244, &[0; 12]),
        field(246, &[0, 2]),
        field(247, b"one\0"),
        field(245, &[0; 5]),
        field(245, &[0; 5]),
        field(242, &[0, 1, 0]),
        vec![1, 2],
    ];
    let body = [fixed_part(V), fields.concat()].concat();
    let expected = [
        "at byte 134 the message ends in stray bytes: 2",
        "floating field AgentID (tag 5) at byte 54 has no NUL at its end",
        "floating field Ticket (tag 240) at byte 62 can't be read as its type",
        "floating field LaterMode (tag 241) at byte 72 has 3 bytes where its type has 2",
        "floating field Application[1] (tag 245) at byte 118 begins a list element, which its first \
         member should",
        "floating field Limits[0] (tag 242) at byte 127 has 3 bytes where its type has 2",
        "fixed field NumTasks at byte 51 announces 0, the list has 2",
        "floating field NumSubjects[0] (tag 246) at byte 95 announces 2, the list has 1",
    ];
    assert_eq!(anomalies(&body), expected.map(|line| format!("MEDIA_LOGIN_REQ: {line}")));
    let decoded = MediaLoginReq::decode_body(&body, V).unwrap();
    assert_eq!((decoded.ticket, decoded.later_mode, decoded.tasks.len()), (None, None, 2));
    let aside: Vec<_> = decoded.unknown.iter().map(|field| field.tag).collect();
    assert_eq!(aside, [240, 241, 242]);
    let error = decoded.encode(V, &mut Vec::new()).unwrap_err();
    assert_eq!(error.kind, EncodeErrorKind::FirstMemberAbsent);
}

#[test]
fn strict_decoding_refuses_the_first() {
    let body = [fixed_part(V), field(5, b"5001")].concat();
    let error = MediaLoginReq::decode_body(&body, DecodeOptions::new(V).strict()).unwrap_err();
    assert_eq!(error.kind, DecodeErrorKind::Refused(AnomalyKind::MissingNul));
    assert_eq!(
        error.to_string(),
        "MEDIA_LOGIN_REQ: floating field AgentID (tag 5) at byte 54 has no NUL at its end"
    );
}

#[test]
fn every_version_says_where_its_fixed_part_is_cut() {
    for version in [ProtocolVersion::V13, ProtocolVersion::V19, ProtocolVersion::V20, V] {
        let body = fixed_part(version);
        assert_eq!(body.len(), MediaLoginReq::DESCRIPTOR.fixed_len(version.into()));
        for cut in 0..body.len() {
            let error = MediaLoginReq::decode_body(&body[..cut], version).unwrap_err();
            assert_eq!(error.kind.name(), "fixed_part_cut_short");
            assert!(usize::try_from(error.offset).unwrap() <= 8 + cut);
        }
        assert!(MediaLoginReq::decode_body(&body, version).is_ok());
    }
    let error = MediaLoginReq::decode_body(&fixed_part(V)[..31], V).unwrap_err();
    assert_eq!(
        error.to_string(),
        "MEDIA_LOGIN_REQ: fixed field Cookie at byte 39 takes 8 bytes, 0 remain"
    );
}

#[test]
fn a_field_past_the_end_is_an_error() {
    let mut body = [fixed_part(V), field(247, b"subject\0")].concat();
    body.pop();
    let error = MediaLoginReq::decode_body(&body, V).unwrap_err();
    assert_eq!(
        error.to_string(),
        "MEDIA_LOGIN_REQ: floating field Subject (tag 247) at byte 54 declares 8 bytes, 7 remain"
    );
}

#[test]
fn the_short_form_is_read_and_reported() {
    let mut found = Vec::new();
    let notes = Notes::decode_body_with(&[0, 0], V, &mut found).unwrap();
    assert_eq!((notes.cause, notes.num_notes.on_wire()), (None, Some(0)));
    assert_eq!(found[0].kind, AnomalyKind::ShortForm { version: 19 });
    assert!(Notes::decode_body(&[0, 0], DecodeOptions::new(V).strict()).is_err());
}

/// What encoding says of a message that it refuses.
fn refusal(message: &impl Encode, protocol: impl Into<Protocol>) -> String {
    let mut bytes = b"before".to_vec();
    let error = message.encode(protocol.into(), &mut bytes).unwrap_err();
    assert_eq!(bytes, b"before");
    error.to_string()
}

fn login() -> MediaLoginReq<'static> {
    MediaLoginReq {
        agent_id: Some("5001".into()),
        department_id: Some(0),
        ..MediaLoginReq::default()
    }
}

#[test]
fn encoding_refuses_what_strict_decoding_would() {
    let limits = |limits, modes| {
        let (limits, modes) = (vec![1; limits], vec![MediaMode::Ok; modes]);
        MediaLoginReq { limits, modes, ..login() }
    };
    for (message, said) in [
        (MediaLoginReq { agent_id: None, ..login() }, "AgentID is required and absent"),
        (
            MediaLoginReq { agent_id: Some("123456789012".into()), ..login() },
            "AgentID takes 13 bytes, at most 12 are allowed",
        ),
        (MediaLoginReq { agent_id: Some("5\x000".into()), ..login() }, "AgentID holds a NUL"),
        (
            MediaLoginReq { department_id: None, ..login() },
            "DepartmentID belongs to the fixed part of protocol version 25 of Unified CCE and is absent",
        ),
        (
            MediaLoginReq { mode: MediaMode::from_number(0x1_0000), ..login() },
            "Mode is 65536, which its type can't hold",
        ),
        (limits(1, 0), "NumLimits counts lists of 1 and of 0 elements"),
        (limits(256, 256), "NumLimits would announce 256 elements, it can say at most 255"),
        (
            MediaLoginReq { tasks: vec![MediaTask::default()], ..login() },
            "TaskID[0] starts a list element and is absent",
        ),
    ] {
        assert_eq!(refusal(&message, V), format!("MEDIA_LOGIN_REQ: {said}"));
    }
}

#[test]
fn encoding_refuses_what_the_version_does_not_have() {
    let later = MediaLoginReq { later_mode: Some(MediaMode::Ok), ..login() };
    assert_eq!(
        refusal(&later, ProtocolVersion::V19),
        "MEDIA_LOGIN_REQ: LaterMode does not exist at protocol version 19 of Unified CCE"
    );
    assert_eq!(
        refusal(&login(), ProtocolVersion::V18),
        "MEDIA_LOGIN_REQ: DepartmentID does not exist at protocol version 18 of Unified CCE"
    );
    for version in [ProtocolVersion::V13, ProtocolVersion::V25] {
        let said = format!(
            "NOTE_EVENT: the message does not exist at protocol version {version} of Unified CCE"
        );
        assert_eq!(refusal(&NoteEvent::default(), version), said);
    }
    let notes = Notes { notes: vec![Note::default()], ..Notes::default() };
    assert_eq!(
        refusal(&notes, Protocol::ccx(ProtocolVersion::V13)),
        "NOTES_LIST: Time[0] starts a list element and is absent"
    );
}

/// A list that is older than its count.
#[derive(Clone, Debug, Message)]
#[cti(type = 950, kind = Event, crate = codec)]
struct Codes<'a> {
    #[cti(tag = 1, since = 18, counts = codes)]
    num_codes: Count,
    #[cti(tag = 2, repeated)]
    codes: Vec<u16>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

#[test]
fn a_count_that_the_version_lacks_is_absent_whatever_has_its_tag() {
    let mut found = Vec::new();
    let body = [1, 2, 0, 1, 2, 2, 0, 7];
    let message = Codes::decode_body_with(&body, ProtocolVersion::V17, &mut found).unwrap();
    assert_eq!((message.codes, message.unknown.len()), (vec![7], 1));
    let [anomaly] = found[..] else { panic!("{found:?}") };
    assert_eq!(anomaly.kind, AnomalyKind::CountMismatch { announced: 0, found: 1 });
    assert_eq!(anomaly.offset, 16);
}
