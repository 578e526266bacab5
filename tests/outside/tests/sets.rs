//! A set of messages from two crates.

use codec::{
    Encode, EncodeErrorKind, EncodeMessage, Frame, IntoOwned, Membership, MessageSet, Protocol,
    ProtocolVersion, RawMessage, frames,
};
use cti_messages::{AgentStateEvent, AnyMessage, HeartbeatReq};
use outside_messages::OwnMessage;
use outside_messages::media::MediaLoginReq;
use outside_messages::notes::{NoteEvent, Notes};

const V: ProtocolVersion = ProtocolVersion::V24;

fn raw(message_type: u32) -> RawMessage<'static> {
    Frame { message_type, body: &b"body"[..] }.into()
}

fn one_of_each() -> Vec<OwnMessage<'static>> {
    let login = MediaLoginReq {
        agent_id: Some("5001".into()),
        department_id: Some(1),
        ..MediaLoginReq::default()
    };
    let state = AgentStateEvent { department_id: Some(1), ..AgentStateEvent::default() };
    vec![
        login.into(),
        NoteEvent::default().into(),
        Notes { cause: Some(1), ..Notes::default() }.into(),
        HeartbeatReq::default().into(),
        state.into(),
        OwnMessage::None(raw(66)),
        OwnMessage::Ok(raw(999)),
        OwnMessage::Ok(raw(9)),
    ]
}

#[test]
fn each_comes_back_as_what_it_was() {
    for protocol in [Protocol::cce(V), Protocol::ccx(V)] {
        let mut stream = Vec::new();
        for message in one_of_each() {
            message.encode(protocol, &mut stream).unwrap();
        }
        let decoded: Vec<_> = frames(&stream)
            .map(|frame| OwnMessage::decode(frame.unwrap(), protocol).unwrap().into_owned())
            .collect();
        drop(stream);
        assert_eq!(decoded, one_of_each());
    }
}

#[test]
fn numbers_are_declared_reserved_or_unknown() {
    let of = |number, version| OwnMessage::membership(number, version);
    assert_eq!(of(151, V), Membership::Declared);
    assert_eq!(of(900, V), Membership::Declared);
    assert_eq!(of(900, ProtocolVersion::V25), Membership::Unknown);
    assert_eq!(of(77, V), Membership::Reserved);
    assert_eq!(of(9, V), Membership::Unknown);
    assert_eq!(OwnMessage::MESSAGES.len(), 5);
    assert_eq!(
        OwnMessage::descriptor_of(901, ProtocolVersion::V24.into()).unwrap().name,
        "NOTES_LIST"
    );
}

#[test]
fn a_message_that_the_version_lacks_is_kept_as_bytes() {
    let mut stream = Vec::new();
    NoteEvent::default().encode(V, &mut stream).unwrap();
    let frame = frames(&stream).next().unwrap().unwrap();
    let message = OwnMessage::decode(frame, ProtocolVersion::V25).unwrap();
    assert!(matches!(&message, OwnMessage::Ok(raw) if raw.message_type == 900));
    let mut again = Vec::new();
    message.encode(ProtocolVersion::V25, &mut again).unwrap();
    assert_eq!(again, stream);
}

#[test]
fn raw_messages_do_not_pose_as_others() {
    for wrong in [OwnMessage::Ok(raw(151)), OwnMessage::Ok(raw(66)), OwnMessage::None(raw(999))] {
        let number = wrong.message_type();
        let error = wrong.encode(V, &mut Vec::new()).unwrap_err();
        assert_eq!(error.kind, EncodeErrorKind::MessageDefined { number });
    }
}

/// Both crates have a type for the number, and each its own set.
#[test]
fn the_layout_takes_the_place_of_the_body() {
    let mut stream = Vec::new();
    one_of_each()[0].encode(V, &mut stream).unwrap();
    let frame = frames(&stream).next().unwrap().unwrap();
    let AnyMessage::MediaLoginReq(kept) = AnyMessage::decode(frame, V).unwrap() else {
        panic!("cti-messages has another number for it")
    };
    assert_eq!(kept.body.as_bytes(), &stream[8..]);
}
