//! What encoding refuses: each kind, naming the field, by both codecs, with the buffer as it was.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    Count, Encode, EncodeErrorKind, EncodeOptions, Limits, NamedArray, NamedVariable, Protocol,
    ProtocolVersion, RawMessage, Text,
};
use cti_messages::{
    AgentRecord, AgentSkill, AgentSkillGroup, AgentStateEvent, AnyMessage, CallClearedEvent,
    CallDeliveredEvent, ConfigAgentEvent, ConfigTerminalEvent, FailureConf, HeartbeatReq, OpenConf,
    OpenReq, StatusCode,
};

const V24: ProtocolVersion = ProtocolVersion::V24;

/// Expects both codecs to refuse the message for this reason, at this field.
#[track_caller]
fn refused(
    message: &impl Encode,
    options: impl Into<EncodeOptions>,
    kind: EncodeErrorKind,
    field: &str,
) {
    let options = options.into();
    let mut buffer = b"before".to_vec();
    let error = message.encode(options, &mut buffer).unwrap_err();
    assert_eq!(error.kind, kind);
    assert_eq!(error.field.map_or(String::new(), |path| path.to_string()), field);
    assert_eq!(error.message, message.descriptor());
    assert_eq!(message.encoded_len(options), Err(error));
    let mut slice = [7; 20_000];
    assert_eq!(message.encode_to_slice(options, &mut slice), Err(error));
    assert!(slice.iter().all(|byte| *byte == 7), "a slice that is long enough is left alone, too");
    if let Some(dynamic) = DynamicMessage::from_message(message) {
        assert_eq!(dynamic.encode(options, &mut buffer), Err(error));
    }
    assert_eq!(buffer, b"before");
}

fn agent_state() -> AgentStateEvent<'static> {
    AgentStateEvent { department_id: Some(0), ..Default::default() }
}

fn cleared(connection: impl Into<Text<'static>>) -> CallClearedEvent<'static> {
    CallClearedEvent { connection_device_id: Some(connection.into()), ..Default::default() }
}

#[test]
fn text_over_its_maximum() {
    assert!(cleared("x".repeat(63)).encoded_len(V24).is_ok());
    let kind = EncodeErrorKind::TooLong { max: 64, found: 65 };
    refused(&cleared("x".repeat(64)), V24, kind, "ConnectionDeviceID");
}

#[test]
fn data_over_what_a_length_can_say() {
    let mut event = cleared("x");
    event.unknown.push(99, vec![0; 256]);
    assert!(event.encoded_len(V24).is_ok());
    let kind = EncodeErrorKind::TooLong { max: 255, found: 256 };
    refused(&event, ProtocolVersion::V19, kind, "");
    refused(&event, Protocol::ccx(ProtocolVersion::V18), kind, "");
}

#[test]
fn a_tag_over_what_the_width_can_say() {
    let mut event = cleared("x");
    event.unknown.push(256, &[]);
    assert!(event.encoded_len(Protocol::ccx(ProtocolVersion::V18)).is_ok());
    refused(&event, ProtocolVersion::V19, EncodeErrorKind::TagTooWide { tag: 256 }, "");
}

#[test]
fn a_nul_in_a_text() {
    refused(&cleared("a\0b"), V24, EncodeErrorKind::EmbeddedNul, "ConnectionDeviceID");
    let event = CallDeliveredEvent {
        named_variables: vec![NamedVariable::new("user.x", "y"), NamedVariable::new("a\0", "")],
        ..Default::default()
    };
    refused(&event, V24, EncodeErrorKind::EmbeddedNul, "NamedVariable[1]");
}

#[test]
fn a_required_field_that_is_absent() {
    let open = OpenReq { client_id: Some("x".into()), ..Default::default() };
    refused(&open, V24, EncodeErrorKind::RequiredAbsent, "ClientPassword");
}

#[test]
fn a_fixed_field_that_the_version_has() {
    let event = AgentStateEvent::default();
    assert!(event.encoded_len(ProtocolVersion::V18).is_ok());
    let kind = EncodeErrorKind::FixedFieldAbsent { protocol: ProtocolVersion::V19.into() };
    refused(&event, ProtocolVersion::V19, kind, "DepartmentID");
}

#[test]
fn a_field_that_the_version_does_not_have() {
    let kind = EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V18.into() };
    refused(&agent_state(), ProtocolVersion::V18, kind, "DepartmentID");
    let event = AgentStateEvent { active_terminal: Some("x".into()), ..agent_state() };
    let kind = EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V23.into() };
    refused(&event, ProtocolVersion::V23, kind, "ActiveTerminal");
    let conf = OpenConf { peripherals: vec![Default::default()], ..Default::default() };
    let kind = EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V13.into() };
    refused(&conf, ProtocolVersion::V13, kind, "NumPeripherals");
}

#[test]
fn a_message_that_the_version_does_not_have() {
    let event = ConfigTerminalEvent::default();
    assert!(event.encoded_len(V24).is_ok());
    let kind = EncodeErrorKind::MessageNotInVersion { protocol: ProtocolVersion::V23.into() };
    refused(&event, ProtocolVersion::V23, kind, "");
    refused(&AnyMessage::from(event), ProtocolVersion::V23, kind, "");
}

#[test]
fn an_element_without_its_first_member() {
    let group = AgentSkillGroup { id: Some(1), ..Default::default() };
    let whole = AgentSkillGroup { number: Some(1), ..Default::default() };
    let event = AgentStateEvent { skill_groups: vec![whole, group], ..agent_state() };
    refused(&event, V24, EncodeErrorKind::FirstMemberAbsent, "FltSkillGroupNumber[1]");
}

#[test]
fn an_element_inside_another_without_its_first_member() {
    let skill =
        |number| AgentSkill { flt_skill_group_number: number, flt_skill_group_priority: Some(1) };
    let record = AgentRecord {
        record_type: Some(Default::default()),
        skill_groups: vec![skill(Some(1)), skill(None)],
        ..Default::default()
    };
    let first = AgentRecord { skill_groups: vec![], ..record.clone() };
    let event = ConfigAgentEvent { records: vec![first, record], ..Default::default() };
    refused(&event, V24, EncodeErrorKind::FirstMemberAbsent, "FltSkillGroupNumber[1][1]");
}

#[test]
fn more_elements_than_a_count_can_say() {
    let limits = Limits::DEFAULT.with_max_message(u32::MAX);
    let options = EncodeOptions::new(V24).with_limits(limits);
    let group = AgentSkillGroup { number: Some(1), ..Default::default() };
    let event = AgentStateEvent { skill_groups: vec![group; 65_536], ..agent_state() };
    let kind = EncodeErrorKind::TooManyElements { found: 65_536, max: 65_535 };
    refused(&event, options, kind, "NumFltSkillGroups");
}

#[test]
fn a_number_that_its_type_can_not_hold() {
    use cti_messages::codec::OpenEnum;
    let conf = FailureConf {
        failure_code: Some(StatusCode::from_number(65_536)),
        peripheral_error_code: Some(0),
        ..Default::default()
    };
    refused(&conf, V24, EncodeErrorKind::ValueOutOfRange { value: 65_536 }, "FailureCode");
}

#[test]
fn an_unknown_field_under_a_tag_that_is_defined() {
    let mut event = cleared("x");
    event.unknown.push(25, &[0]);
    refused(&event, V24, EncodeErrorKind::TagDefined { tag: 25 }, "");
    // Direction came with version 16: before it, its tag is free.
    let mut event = AgentStateEvent::default();
    event.unknown.push(244, &[0]);
    assert!(event.encoded_len(ProtocolVersion::V15).is_ok());
    refused(&event, ProtocolVersion::V16, EncodeErrorKind::TagDefined { tag: 244 }, "");
}

#[test]
fn a_message_over_the_limit() {
    let mut event = cleared("x");
    for _ in 0..4 {
        event.unknown.push(999, vec![0; 4_000]);
    }
    let kind = EncodeErrorKind::MessageTooLong { length: 16_050, limit: 12_500 };
    refused(&event, V24, kind, "");
    let limits = Limits::DEFAULT.with_max_message(16_050);
    assert_eq!(event.encoded_len(EncodeOptions::new(V24).with_limits(limits)), Ok(16_050));
}

#[test]
fn a_message_longer_than_a_header_can_say() {
    let widest = vec![0; 65_535];
    let mut event = cleared("x");
    for _ in 0..66_000 {
        event.unknown.push(999, &widest[..]);
    }
    let unlimited = EncodeOptions::new(V24).with_limits(Limits::DEFAULT.with_max_message(u32::MAX));
    for (options, limit) in [(unlimited, u32::MAX), (EncodeOptions::new(V24), 12_500)] {
        let kind = EncodeErrorKind::MessageTooLong { length: u32::MAX, limit };
        assert_eq!(event.encoded_len(options).map_err(|error| error.kind), Err(kind));
        let mut buffer = Vec::new();
        assert_eq!(event.encode(options, &mut buffer).map_err(|error| error.kind), Err(kind));
        assert_eq!(buffer.capacity(), 0);
    }
}

#[test]
fn a_raw_message_that_would_come_back_as_another() {
    for (message, number) in [
        (AnyMessage::Unknown(raw(5)), 5),
        (AnyMessage::Unknown(raw(66)), 66),
        (AnyMessage::Reserved(raw(5)), 5),
        (AnyMessage::Reserved(raw(999)), 999),
    ] {
        let error = message.encode(V24, &mut Vec::new()).unwrap_err();
        assert_eq!(error.kind, EncodeErrorKind::MessageDefined { number });
    }
    for message in [AnyMessage::Unknown(raw(999)), AnyMessage::Reserved(raw(66))] {
        assert_eq!(message.encoded_len(V24), Ok(10));
    }
    // At a version that does not have the message, its number is unknown.
    assert_eq!(AnyMessage::Unknown(raw(276)).encoded_len(ProtocolVersion::V23), Ok(10));
}

fn raw(message_type: u32) -> RawMessage<'static> {
    RawMessage { message_type, body: (&[1, 2]).into() }
}

#[test]
fn a_slice_that_is_too_short() {
    let request = HeartbeatReq { invoke_id: 1, ..Default::default() };
    let mut slice = [7; 11];
    let error = request.encode_to_slice(V24, &mut slice).unwrap_err();
    assert_eq!(error.kind, EncodeErrorKind::BufferTooSmall { needed: 12, available: 11 });
    assert_eq!(slice, [7; 11]);
    assert_eq!(request.encode_to_slice(V24, &mut [0; 12]), Ok(12));
}

#[test]
fn whatever_stood_in_a_slice_is_written_over() {
    let event = CallDeliveredEvent {
        connection_device_id: Some("2001".into()),
        ani: Some("+14085551234".into()),
        named_variables: vec![NamedVariable::new("user.cust.segment", "")],
        named_arrays: vec![NamedArray::new(1, "user.ivr.path", "billing")],
        ..Default::default()
    };
    let mut bytes = Vec::new();
    event.encode(V24, &mut bytes).unwrap();
    let mut slice = vec![0xEE; bytes.len()];
    assert_eq!(event.encode_to_slice(V24, &mut slice), Ok(bytes.len()));
    assert_eq!(slice, bytes);
}

#[test]
fn counts_are_computed_and_a_floating_one_is_written_when_it_says_something() {
    let len = |conf: &OpenConf<'_>| conf.encoded_len(ProtocolVersion::V18).unwrap();
    let empty = OpenConf::default();
    let with_count = OpenConf { num_peripherals: Count::present(), ..Default::default() };
    assert_eq!(len(&with_count), len(&empty) + 4);
    assert_eq!(with_count, empty, "a count plays no part in equality");
}
