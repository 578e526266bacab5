//! What one product has and the other has not: messages, fixed and floating fields, numbers.

use codec::dynamic::DynamicMessage;
use codec::{
    DecodeErrorKind, Encode, EncodeErrorKind, Frame, Gate, Membership, Message, MessageSet,
    Protocol, ProtocolVersion, RawMessage,
};
use outside_messages::products::{CcxQueueEvent, QueueEvent, TerminalEvent};

const CCE: Protocol = Protocol::cce(ProtocolVersion::V17);
const CCX: Protocol = Protocol::ccx(ProtocolVersion::V17);

/// Two messages of one number.
#[derive(Clone, Debug, MessageSet, PartialEq)]
#[cti(crate = codec)]
enum Queues<'a> {
    Cce(QueueEvent<'a>),
    Ccx(CcxQueueEvent<'a>),
    #[cti(reserved = is_reserved)]
    Reserved(RawMessage<'a>),
    #[cti(unknown)]
    Unknown(RawMessage<'a>),
}

/// 932 is kept for later by Unified CCE alone.
fn is_reserved(number: u32, protocol: Protocol) -> bool {
    number == 932 && protocol == CCE
}

fn frame(message_type: u32, body: &[u8]) -> Frame<&[u8]> {
    Frame { message_type, body }
}

#[test]
fn a_set_reads_a_shared_number_as_the_protocol_has_it() {
    let body = [0, 0, 0, 5, 0, 76];
    let cce = Queues::decode(frame(930, &body), CCE).unwrap();
    let ccx = Queues::decode(frame(930, &body), CCX).unwrap();
    let queue = QueueEvent { queue_id: 5, service_id: 76, ..Default::default() };
    assert_eq!(cce, Queues::Cce(queue));
    let queue = CcxQueueEvent { application_id: 0, queue_id: 0x5_004C, ..Default::default() };
    assert_eq!(ccx, Queues::Ccx(queue));
    for (message, own, other) in [(cce, CCE, CCX), (ccx, CCX, CCE)] {
        let mut bytes = Vec::new();
        message.encode(own, &mut bytes).unwrap();
        assert_eq!(bytes[8..], body);
        let kind = EncodeErrorKind::MessageNotInVersion { protocol: other };
        assert_eq!(message.encode(other, &mut bytes).unwrap_err().kind, kind);
    }
}

#[test]
fn descriptors_of_one_name_and_number_differ_by_their_gates() {
    let of = |protocol| Queues::descriptor_of(930, protocol).unwrap();
    assert_eq!((of(CCE).name, of(CCX).name), ("QUEUE_EVENT", "QUEUE_EVENT"));
    assert_ne!(of(CCE), of(CCX));
    assert!(of(CCE).gate.excludes(of(CCX).gate) && of(CCE).gate != Gate::ALL);
}

#[test]
fn a_number_is_reserved_by_the_protocols_that_say_so() {
    assert_eq!(Queues::membership(932, CCE), Membership::Reserved);
    assert_eq!(Queues::membership(932, CCX), Membership::Unknown);
    let raw = RawMessage { message_type: 932, body: (&[1]).into() };
    assert_eq!(Queues::decode(frame(932, &[1]), CCE), Ok(Queues::Reserved(raw.clone())));
    assert_eq!(Queues::decode(frame(932, &[1]), CCX), Ok(Queues::Unknown(raw.clone())));
    let kind = EncodeErrorKind::MessageDefined { number: 932 };
    let mut bytes = Vec::new();
    assert_eq!(Queues::Reserved(raw).encode(CCX, &mut bytes).unwrap_err().kind, kind);
}

#[test]
fn a_body_of_a_message_that_the_protocol_lacks_is_refused_by_both_codecs() {
    let kind = DecodeErrorKind::MessageNotInVersion { protocol: CCX };
    let body = [0, 0, 0, 5, 0, 76];
    let typed = QueueEvent::decode_body(&body, CCX).unwrap_err();
    let dynamic = DynamicMessage::decode_body(QueueEvent::DESCRIPTOR, &body, CCX).unwrap_err();
    assert_eq!((typed.kind, typed), (kind, dynamic));
    assert_eq!(
        typed.to_string(),
        "QUEUE_EVENT: at byte 0 the message does not exist at protocol version 17 of Unified CCX"
    );
    assert_eq!(kind.name(), "message_not_in_version");
}

#[test]
fn a_fixed_field_of_one_product_is_read_and_written_there_alone() {
    let body = [0, 0, 0, 1, 0, 0, 0, 9];
    let event = TerminalEvent::decode_body(&body, CCX).unwrap();
    assert_eq!((event.terminal_id, event.reserved), (1, Some(9)));
    let mut bytes = Vec::new();
    event.encode(CCX, &mut bytes).unwrap();
    assert_eq!(bytes[8..], body);
    let error = event.encode(CCE, &mut bytes).unwrap_err();
    assert_eq!(error.kind, EncodeErrorKind::FieldNotInVersion { protocol: CCE });
    let without = TerminalEvent { reserved: None, ..event };
    let error = without.encode(CCX, &mut bytes).unwrap_err();
    assert_eq!(error.kind, EncodeErrorKind::FixedFieldAbsent { protocol: CCX });
    without.encode(CCE, &mut Vec::new()).unwrap();
    let descriptor = TerminalEvent::DESCRIPTOR;
    assert_eq!((descriptor.fixed_len(CCE), descriptor.fixed_len(CCX)), (4, 8));
}

#[test]
fn floating_fields_are_of_the_protocols_that_their_gates_say() {
    for version in ProtocolVersion::ALL {
        let n = version.get();
        for (protocol, message, name, state) in [
            (Protocol::cce(version), n >= 15, n >= 24, n >= 15),
            (Protocol::ccx(version), (15..=17).contains(&n), n >= 16, false),
        ] {
            let fixed = if protocol == Protocol::cce(version) { None } else { Some(0) };
            let plain = TerminalEvent { reserved: fixed, ..Default::default() };
            let with_name = TerminalEvent { name: Some("T".into()), ..plain.clone() };
            let with_state = TerminalEvent { state: Some(1), ..plain.clone() };
            for (event, there) in
                [(plain, message), (with_name, message && name), (with_state, message && state)]
            {
                let mut bytes = Vec::new();
                let encoded = event.encode(protocol, &mut bytes);
                assert_eq!(encoded.is_ok(), there, "{protocol:?} {event:?}");
                if there {
                    assert_eq!(TerminalEvent::decode_body(&bytes[8..], protocol), Ok(event));
                }
            }
        }
    }
}

#[test]
fn a_field_of_the_other_product_is_an_unknown_one() {
    let body = [0, 0, 0, 1, 0, 0, 0, 9, 8, 2, 0, 3];
    let event = TerminalEvent::decode_body(&body, CCX).unwrap();
    assert_eq!((event.state, event.unknown.len()), (None, 1));
    let body = [0, 0, 0, 1, 8, 2, 0, 3, 7, 2, b'T', 0];
    let event = TerminalEvent::decode_body(&body, CCE).unwrap();
    assert_eq!((event.state, event.name, event.unknown.len()), (Some(3), None, 1));
}
