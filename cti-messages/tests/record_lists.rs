//! Lists inside records, and the messages whose lists the guide prints as arrays: bytes and values,
//! strictly decoded and encoded again.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may panic")]

use std::fmt::Debug;

use cti_messages::codec::{
    Anomaly, AnomalyKind, DecodeOptions, Encode, Message, MessageDescriptor, OpenEnum,
    ProtocolVersion,
};
use cti_messages::enums::{AgentService, AgentState, RecordType};
use cti_messages::{
    AgentMrd, AgentPreCallEvent, AgentRecord, AgentServiceRecord, AgentSkill, ConfigAgentEvent,
    ConfigAgentServiceEvent, ConfigServiceEvent, ConfigTerminalEvent, EndCallEvent, ServiceMember,
    ServiceRecord, SetAgentServiceDataReq, SnapshotCallConf, TerminalRecord,
};

const V15: ProtocolVersion = ProtocolVersion::V15;
const V24: ProtocolVersion = ProtocolVersion::V24;

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks_exact(2).map(byte).collect()
}

/// Strict decoding accepts the bytes, and encoding gives them back.
fn there_and_back<'a, M: Message<'a> + Debug>(message: &'a [u8], version: ProtocolVersion) -> M {
    let decoded = M::decode_body(&message[8..], DecodeOptions::new(version).strict()).unwrap();
    let mut encoded = Vec::new();
    decoded.encode(version, &mut encoded).unwrap();
    assert_eq!(encoded, message);
    decoded
}

fn skill(number: u32, priority: u16) -> AgentSkill {
    AgentSkill { flt_skill_group_number: Some(number), flt_skill_group_priority: Some(priority) }
}

#[test]
fn agents_have_their_skill_groups_as_a_server_sends_them() {
    let message = bytes(
        "0000003e000000ed 0002 b7020000 be053130303100 bf020002 3e040000bf71 40020000
         3e0400000065 40020001 b7020000 be053130323200 bf020001 3e0400000067 40020000",
    );
    let event: ConfigAgentEvent<'_> = there_and_back(&message, V15);
    let agent = |login: &'static str, skill_groups: &[AgentSkill]| AgentRecord {
        record_type: Some(RecordType::from_number(0)),
        login_id: Some(login.into()),
        skill_groups: skill_groups.to_vec(),
        ..AgentRecord::default()
    };
    assert_eq!(
        event.records,
        [agent("1001", &[skill(49_009, 0), skill(101, 1)]), agent("1022", &[skill(103, 0)])]
    );
    let counts: Vec<_> = event.records.iter().map(|record| record.num_skills.on_wire()).collect();
    assert_eq!(counts, [Some(2), Some(1)]);
}

#[test]
fn agents_have_their_media_routing_domains_beside_their_skill_groups() {
    let message = bytes(
        "00000046000000ed 0001 00b700020001 00be000431303100
         010500020002 0106000400000001 010700020003 0106000400001388 010700020001
         00bf00020001 003e000400000065 004000020002",
    );
    let event: ConfigAgentEvent<'_> = there_and_back(&message, V24);
    let mrd = |id, state| AgentMrd {
        flt_agent_mrd_id: Some(id),
        flt_agent_mrd_state: Some(AgentState::from_number(state)),
    };
    assert_eq!(event.records.len(), 1);
    assert_eq!(event.records[0].mrds, [mrd(1, 3), mrd(5000, 1)]);
    assert_eq!(event.records[0].skill_groups, [skill(101, 2)]);
    assert_eq!(event.records[0].num_mrds.on_wire(), Some(2));
}

#[test]
fn services_have_their_members() {
    let message = bytes(
        "00000036000000eb 0002 00b700020000 00ba00020002
         00bb00040000000a 00bc00020001 00bb00040000000b 00bc00020002
         00b700020001 00ba00020000",
    );
    let event: ConfigServiceEvent<'_> = there_and_back(&message, V24);
    let member =
        |id, priority| ServiceMember { service_member: Some(id), service_priority: Some(priority) };
    let service = |number, members: &[ServiceMember]| ServiceRecord {
        record_type: Some(RecordType::from_number(number)),
        members: members.to_vec(),
        ..ServiceRecord::default()
    };
    assert_eq!(event.records, [service(0, &[member(10, 1), member(11, 2)]), service(1, &[])]);
}

#[test]
fn terminals_have_their_instruments() {
    let message = bytes(
        "0000002d00000114 0002 00b700020000 013100020002 000600024100 00060003424200
         00b700020001 013100020001 000600024300",
    );
    let event: ConfigTerminalEvent<'_> = there_and_back(&message, V24);
    let terminal = |number, instruments: &[&'static str]| TerminalRecord {
        record_type: Some(RecordType::from_number(number)),
        instruments: instruments.iter().map(|name| (*name).into()).collect(),
        ..TerminalRecord::default()
    };
    assert_eq!(event.records, [terminal(0, &["A", "BB"]), terminal(1, &["C"])]);
}

fn services() -> Vec<AgentService> {
    [1, 2].map(AgentService::from_number).to_vec()
}

#[test]
fn enabled_services_stand_in_a_field_each() {
    let message = bytes(
        "000000300000011a 0002 008d000400000007 00b700020000
         013600020002 013500020001 013500020002 008d000400000008 013600020000",
    );
    let event: ConfigAgentServiceEvent<'_> = there_and_back(&message, V24);
    let record = |id, services: Vec<AgentService>, kind: Option<u16>| AgentServiceRecord {
        agent_skill_target_id: Some(id),
        record_type: kind.map(RecordType::from_number),
        flt_enabled_services: services,
        ..AgentServiceRecord::default()
    };
    assert_eq!(event.records, [record(7, services(), Some(0)), record(8, vec![], None)]);
}

/// What tolerant decoding says of a message whose enabled services stand in one field.
fn packed<'a, M: Message<'a>>(body: &'a [u8]) -> (M, Vec<Anomaly>) {
    let mut found = Vec::new();
    let message = M::decode_body_with(body, V24, &mut found).unwrap();
    let error = M::decode_body(body, DecodeOptions::new(V24).strict()).map(drop).unwrap_err();
    assert_eq!(error.kind.name(), "packed_list");
    (message, found)
}

#[test]
fn enabled_services_in_one_field_are_read_in_every_message_that_has_them() {
    let fields = bytes("013600020002 0135000400010002");
    let body = |fixed: usize| [vec![0; fixed], fields.clone()].concat();
    let fixed = |descriptor: &MessageDescriptor| descriptor.fixed_len(V24.into());

    let snapshot = body(fixed(SnapshotCallConf::DESCRIPTOR));
    let (conf, found) = packed::<SnapshotCallConf<'_>>(&snapshot);
    assert_eq!(conf.flt_enabled_services, services());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].kind, AnomalyKind::PackedList { values: 2 });
    assert_eq!(found[0].field.unwrap().to_string(), "FltEnabledServices[0]");

    let pre_call = body(fixed(AgentPreCallEvent::DESCRIPTOR));
    let (event, _) = packed::<AgentPreCallEvent<'_>>(&pre_call);
    assert_eq!(event.flt_enabled_services, services());

    let data = body(fixed(SetAgentServiceDataReq::DESCRIPTOR));
    let (request, found) = packed::<SetAgentServiceDataReq<'_>>(&data);
    assert_eq!((request.flt_enabled_services, found.len()), (services(), 1));

    let records = [&[0, 1][..], &bytes("008d000400000007"), &fields].concat();
    let (event, found) = packed::<ConfigAgentServiceEvent<'_>>(&records);
    assert_eq!(event.records[0].flt_enabled_services, services());
    assert_eq!(found[0].field.unwrap().to_string(), "FltEnabledServices[0][0]");
    let mut written = Vec::new();
    event.encode(V24, &mut written).unwrap();
    let apart = bytes("008d000400000007 013600020002 013500020001 013500020002");
    assert_eq!(written[10..], apart);
}

#[test]
fn zeros_behind_the_last_field_are_no_fields() {
    let message =
        bytes("0000001b00000018 0000000000001388001100000000 00071905 31303031 0000000000");
    let version = ProtocolVersion::V17;
    let mut found = Vec::new();
    let mut event = EndCallEvent::decode_body_with(&message[8..], version, &mut found).unwrap();
    assert_eq!((event.peripheral_id, event.connection_call_id), (5000, 7));
    assert_eq!(event.connection_device_id.as_ref().unwrap(), "1001");
    let places: Vec<_> = found.iter().map(|anomaly| (anomaly.kind, anomaly.offset)).collect();
    assert_eq!(places, [(AnomalyKind::TagZero, 31), (AnomalyKind::TagZero, 33)]);
    let strict = DecodeOptions::new(version).strict();
    let error = EndCallEvent::decode_body(&message[8..], strict).unwrap_err();
    assert_eq!((error.kind.name(), error.offset), ("tag_zero", 31));
    let mut written = Vec::new();
    assert_eq!(event.encode(version, &mut written).unwrap_err().kind.name(), "tag_zero");
    // A forwarder drops them.
    event.unknown.retain(|field| field.tag != 0);
    event.encode(version, &mut written).unwrap();
    assert_eq!(written[8..], message[8..31]);
}
