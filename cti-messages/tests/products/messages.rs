//! Messages that only Unified CCX has, and the numbers that both products use in their own ways.

use cti_messages::codec::{
    DecodeErrorKind, DecodeOptions, Encode, EncodeErrorKind, Message, MessageSet, OpenEnum,
    Protocol, RawMessage, frames,
};
use cti_messages::constants::{NULL_SERVICE, NULL_SKILL_GROUP};
use cti_messages::{AnyMessage, CcxCallDequeuedEvent, LineType, LocalConnectionState, MessageType};

use crate::check::{cce, ccx, hex, strict};

/// Strictly decodes the only message of a stream, which must encode to the same bytes.
#[track_caller]
fn only(stream: &[u8], protocol: Protocol) -> AnyMessage<'_> {
    let frame = frames(stream).next().unwrap().unwrap();
    assert_eq!(frame.body.len(), stream.len() - 8);
    let message = AnyMessage::decode(frame, DecodeOptions::new(protocol).strict()).unwrap();
    let mut bytes = Vec::new();
    message.encode(protocol, &mut bytes).unwrap();
    assert_eq!(bytes, stream);
    message
}

/// Expects a message to be refused at a protocol of the other product, in both directions.
#[track_caller]
fn refused<'a, M: Message<'a> + Encode + std::fmt::Debug>(
    message: &M,
    body: &'a [u8],
    protocol: Protocol,
) {
    let error = message.encode(protocol, &mut Vec::new()).unwrap_err();
    assert_eq!(error.kind, EncodeErrorKind::MessageNotInVersion { protocol });
    let error = M::decode_body(body, protocol).unwrap_err();
    assert_eq!(error.kind, DecodeErrorKind::MessageNotInVersion { protocol });
}

/// A CALL_DEQUEUED_EVENT of Unified CCX 17: header, fixed part, two floating fields.
const DEQUEUED: &str = "00000030 00000056 00000000 00000001 0015 0000 01000428 00000005 ffffffff \
    004c 0003 0000 0004 ffff 19 05 3230303100 2d 05 6373713100";

#[test]
fn call_dequeued_event_names_application_queue_and_waiting_calls_in_unified_ccx() {
    let stream = hex(DEQUEUED);
    let AnyMessage::CcxCallDequeuedEvent(event) = only(&stream, ccx(17)) else {
        panic!("not the message of Unified CCX")
    };
    assert_eq!((event.monitor_id, event.peripheral_id), (0, 1));
    assert_eq!(event.peripheral_type.number(), 21);
    assert_eq!(event.connection_device_id_type.number(), 0);
    assert_eq!(event.connection_call_id, 0x0100_0428);
    assert_eq!((event.service_number, event.service_id), (5, NULL_SERVICE));
    assert_eq!(event.queue_device_type.number(), 76);
    assert_eq!(event.num_queued, 3);
    assert_eq!(event.num_skill_groups.on_wire(), Some(0));
    assert_eq!(event.local_connection_state, LocalConnectionState::Hold);
    assert_eq!(event.event_cause.number(), 0xFFFF);
    assert_eq!(event.connection_device_id.as_ref().unwrap(), "2001");
    assert_eq!(event.queue_device_id.as_ref().unwrap(), "csq1");
    refused(&event, &stream[8..], cce(17));
    assert_eq!(strict::<CcxCallDequeuedEvent<'_>>(&stream[8..], ccx(13)), event);

    let with_queues =
        hex("00000000 00000001 0015 0000 00000007 00000005 ffffffff 004c 0000 0002 0004 ffff \
         3e 04 0000000b 3f 04 00000000 40 02 0000 3e 04 0000000c");
    let event: CcxCallDequeuedEvent<'_> = strict(&with_queues, ccx(17));
    let numbers: Vec<_> = event.skill_groups.iter().map(|group| group.number).collect();
    assert_eq!(numbers, [Some(11), Some(12)]);
}

#[test]
fn call_dequeued_event_of_unified_cce_has_its_own_order_and_no_queue_device() {
    let stream = hex(DEQUEUED);
    let frame = frames(&stream).next().unwrap().unwrap();
    let AnyMessage::CallDequeuedEvent(event) = AnyMessage::decode(frame, cce(17)).unwrap() else {
        panic!("not the message of Unified CCE")
    };
    assert_eq!(event.queue_device_type.number(), 0);
    assert_eq!((event.service_number, event.service_id), (0x0005_FFFF, 0xFFFF_004C));
    assert_eq!(**event.unknown.get(45).unwrap(), *b"csq1\0");
    refused(&event, frame.body, ccx(17));
}

#[test]
fn call_service_initiated_event_has_its_line_type_behind_the_skill_group_in_unified_ccx() {
    let fixed = "00000000 00000001 0015 0000 01000428 ffff 0003 00000005 ffffffff 0000000b ffffffff \
         000a 0000 0001 ffff";
    let stream = hex(&format!("00000033 00000014 {fixed} 19 05 3230303100"));
    let AnyMessage::CcxCallServiceInitiatedEvent(event) = only(&stream, ccx(17)) else {
        panic!("not the message of Unified CCX")
    };
    assert_eq!((event.monitor_id, event.peripheral_id), (0, 1));
    assert_eq!(event.peripheral_type.number(), 21);
    assert_eq!((event.connection_call_id, event.line_handle), (0x0100_0428, 0xFFFF));
    assert_eq!(event.reserved_1, 3);
    assert_eq!((event.service_number, event.service_id), (5, NULL_SERVICE));
    assert_eq!((event.skill_group_number, event.skill_group_id), (11, NULL_SKILL_GROUP));
    assert_eq!(event.line_type, LineType::NonAcdIn);
    assert_eq!(event.calling_device_type.number(), 0);
    assert_eq!(event.local_connection_state, LocalConnectionState::Initiate);
    assert_eq!(event.event_cause.number(), 0xFFFF);
    assert_eq!(event.connection_device_id.as_ref().unwrap(), "2001");
    refused(&event, &stream[8..], cce(17));

    let AnyMessage::CallServiceInitiatedEvent(event) = only(&stream, cce(17)) else {
        panic!("not the message of Unified CCE")
    };
    assert_eq!((event.line_type, event.skill_group_priority), (LineType::UnknownLine, 10));
    refused(&event, &stream[8..], ccx(17));
}

#[test]
fn query_agent_queue_statistics_req_names_the_agent_in_unified_ccx() {
    let stream = hex("0000000d 000000ef 00000007 c2 07 6167656e743100");
    let AnyMessage::QueryAgentQueueStatisticsReq(request) = only(&stream, ccx(17)) else {
        panic!("not the request")
    };
    assert_eq!(request.invoke_id, 7);
    assert_eq!(request.agent_id_long.as_ref().unwrap(), "agent1");
    refused(&request, &stream[8..], cce(17));
    let wide = hex("0000000e 000000ef 00000007 00c2 07 6167656e743100");
    let at_18 = only(&wide, ccx(18));
    assert_eq!(at_18, AnyMessage::QueryAgentQueueStatisticsReq(request));
}

#[test]
fn query_agent_queue_statistics_conf_counts_the_waiting_calls_in_unified_ccx() {
    let stream = hex("00000015 000000f0 00000007 00000003 0000002a c2 07 6167656e743100");
    let AnyMessage::QueryAgentQueueStatisticsConf(conf) = only(&stream, ccx(17)) else {
        panic!("not the confirmation")
    };
    assert_eq!((conf.invoke_id, conf.calls_in_queue, conf.oldest_call_in_queue), (7, 3, 42));
    assert_eq!(conf.agent_id_long.as_ref().unwrap(), "agent1");
    refused(&conf, &stream[8..], cce(17));
}

#[test]
fn numbers_239_and_240_are_reserved_in_unified_cce() {
    for message_type in [239, 240] {
        let body = hex("00000007 c2 07 6167656e743100");
        let stream = [&13u32.to_be_bytes()[..], &u32::to_be_bytes(message_type), &body].concat();
        let raw = RawMessage { message_type, body: body[..].into() };
        for version in [13, 17, 25] {
            assert_eq!(only(&stream, cce(version)), AnyMessage::Reserved(raw.clone()));
        }
        assert!(MessageType::from_number(message_type).name().is_some());
        let reserved = AnyMessage::Reserved(raw);
        let error = reserved.encode(ccx(17), &mut Vec::new()).unwrap_err();
        assert_eq!(error.kind, EncodeErrorKind::MessageDefined { number: message_type });
    }
}
