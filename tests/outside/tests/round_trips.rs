//! What these messages encode, they decode to equal values, whatever the version and product.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use std::fmt::Debug;

use codec::{
    AppPathId, Count, Encode, IntoOwned, Message, OpenEnum, Protocol, ProtocolVersion, TaskId,
    UnknownFields,
};
use outside_messages::media::{MediaLoginReq, MediaMode, MediaSkills, MediaTask};
use outside_messages::notes::{Note, NoteEvent, Notes};

const VERSIONS: [ProtocolVersion; 4] =
    [ProtocolVersion::V13, ProtocolVersion::V19, ProtocolVersion::V20, ProtocolVersion::V25];

fn protocols() -> impl Iterator<Item = Protocol> {
    let both = |version| [Protocol::cce(version), Protocol::ccx(version)];
    VERSIONS.into_iter().flat_map(both)
}

/// The message's bytes, after it came back from them as it was, in both modes.
fn encoded<T, M>(message: &M, protocol: Protocol, decode: fn(&[u8], bool, Protocol) -> T) -> Vec<u8>
where
    M: Encode + PartialEq<T> + Debug,
    T: Debug,
{
    let mut bytes = Vec::new();
    message.encode(protocol, &mut bytes).unwrap();
    assert_eq!(message.encoded_len(protocol), Ok(bytes.len()));
    for strict in [false, true] {
        assert_eq!(message, &decode(&bytes[8..], strict, protocol), "{protocol:?}");
    }
    bytes
}

macro_rules! decoder {
    ($Type:ident) => {
        |body, strict, protocol| {
            let options = codec::DecodeOptions::new(protocol);
            let options = if strict { options.strict() } else { options };
            let mut anomalies = Vec::new();
            let message = $Type::decode_body_with(body, options, &mut anomalies).unwrap();
            assert_eq!(anomalies, []);
            message.into_owned()
        }
    };
}

fn media_login(version: ProtocolVersion) -> MediaLoginReq<'static> {
    let gate = |since: ProtocolVersion| version >= since;
    let task = TaskId { group_high: -1, group_low: i32::MIN, sequence_number: 3 };
    let modes = vec![MediaMode::None, MediaMode::Error, MediaMode::from_number(0xFFFF)];
    let mut unknown = UnknownFields::default();
    unknown.push(200, &b"left as it is"[..]);
    MediaLoginReq {
        invoke_id: u32::MAX,
        mrd_id: -5,
        mode: MediaMode::from_number(4),
        skills: MediaSkills::ANSWER | MediaSkills::from_bits_retain(0x8000),
        may_refuse: true,
        last_task: task,
        application: AppPathId([1, 2, 3, 4, 5]),
        cookie: *b"cookie\0\xFF",
        department_id: gate(ProtocolVersion::V19).then_some(-9),
        agent_id: Some("5001".into()),
        ticket: Some(u64::MAX),
        later_mode: gate(ProtocolVersion::V20).then_some(MediaMode::Ok),
        tasks: vec![
            MediaTask { task_id: Some(task), ..MediaTask::default() },
            MediaTask {
                task_id: Some(TaskId::default()),
                application: Some(AppPathId([5, 4, 3, 2, 1])),
                subjects: vec!["billing".into(), "".into(), "roaming".into()],
                ..MediaTask::default()
            },
        ],
        limits: if gate(ProtocolVersion::V20) { vec![1, 2, u16::MAX] } else { vec![] },
        modes: if gate(ProtocolVersion::V20) { modes } else { vec![] },
        unknown,
        ..MediaLoginReq::default()
    }
}

#[test]
fn the_message_with_every_kind_of_field() {
    for protocol in protocols() {
        let message = media_login(protocol.version());
        let bytes = encoded(&message, protocol, decoder!(MediaLoginReq));
        assert_eq!(bytes[4..8], [0, 0, 0, 151]);
        let empty = MediaLoginReq {
            agent_id: Some("".into()),
            department_id: message.department_id,
            ..MediaLoginReq::default()
        };
        encoded(&empty, protocol, decoder!(MediaLoginReq));
    }
}

#[test]
fn the_fixed_part_on_the_wire() {
    let mut bytes = Vec::new();
    media_login(ProtocolVersion::V25).encode(ProtocolVersion::V25, &mut bytes).unwrap();
    let fixed: &[&[u8]] = &[
        &[0xFF; 4],
        &[0xFF, 0xFF, 0xFF, 0xFB],
        &[0, 4],
        &[0x80, 1],
        &[0, 1],
        &[0xFF, 0xFF, 0xFF, 0xFF, 0x80, 0, 0, 0, 0, 0, 0, 3],
        &[1, 2, 3, 4, 5],
        b"cookie\0\xFF",
        &[0xFF, 0xFF, 0xFF, 0xF7],
        &[0, 2],
        &[3],
    ];
    let fixed = fixed.concat();
    assert_eq!(bytes[8..8 + fixed.len()], fixed);
}

#[test]
fn the_message_of_some_versions_only() {
    let event =
        NoteEvent { item_id: 1, item_ix: 2, a: 3, priority: Some(-1), ..Default::default() };
    for version in [ProtocolVersion::V14, ProtocolVersion::V19, ProtocolVersion::V24] {
        encoded(&event, version.into(), decoder!(NoteEvent));
        encoded(&event, Protocol::ccx(version), decoder!(NoteEvent));
    }
}

#[test]
fn the_message_with_a_floating_count() {
    for protocol in protocols() {
        let message = Notes {
            cause: (protocol.version() >= ProtocolVersion::V20).then_some(7),
            notes: vec![
                Note { time: Some(codec::Timestamp::from_unix_seconds(9)), ..Note::default() },
                Note { time: Some(codec::Timestamp::default()), peripheral_id: Some(5000) },
            ],
            variables: vec![codec::NamedVariable::new("a", "b")],
            title: Some("Monday".into()),
            picture: Some(vec![0; 200].into()),
            ..Notes::default()
        };
        let with = encoded(&message, protocol, decoder!(Notes));
        let fewer = Notes { variables: Vec::new(), ..message.clone() };
        let without = encoded(&fewer, protocol, decoder!(Notes));
        let kept = Notes { num_variables: Count::present(), ..fewer };
        let zero = encoded(&kept, protocol, decoder!(Notes));
        assert_eq!(zero.len() - without.len(), protocol.widths().header_bytes() + 2);
        assert!(with.len() > zero.len());
    }
}

#[test]
fn what_is_decoded_outlives_the_bytes_once_owned() {
    let message = media_login(ProtocolVersion::V24);
    let mut bytes = Vec::new();
    message.encode(ProtocolVersion::V24, &mut bytes).unwrap();
    let decoded = MediaLoginReq::decode_body(&bytes[8..], ProtocolVersion::V24).unwrap();
    assert_eq!((decoded.num_tasks.on_wire(), decoded.num_limits.on_wire()), (Some(2), Some(3)));
    let owned: MediaLoginReq<'static> = decoded.into_owned();
    drop(bytes);
    assert_eq!(owned, message);
}
