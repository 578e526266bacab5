//! What is accepted: each deviation, in both modes, by both codecs.
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
    Anomaly, AnomalyKind, DecodeError, DecodeErrorKind, DecodeOptions, Encode, FrameStatus, Limits,
    Message, ProtocolVersion, split_frame,
};
use cti_messages::{
    AgentState, AgentStateEvent, CallClearedEvent, CallDeliveredEvent, ConfigAgentEvent,
    ConfigTerminalEvent, FailureConf, HoldCallReq, OpenReq, SnapshotCallConf, StatusCode,
};

const V24: ProtocolVersion = ProtocolVersion::V24;

/// A floating field at version 24.
fn field(tag: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = tag.to_be_bytes().to_vec();
    bytes.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
    bytes.extend(data);
    bytes
}

/// A body whose fixed part is all zeros, and floating fields after it.
fn body<'a, M: Message<'a>>(fields: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = vec![0; M::DESCRIPTOR.fixed_len(V24)];
    bytes.extend(fields.concat());
    bytes
}

/// Where the floating part begins, from the header on.
fn floating<'a, M: Message<'a>>() -> usize {
    8 + M::DESCRIPTOR.fixed_len(V24)
}

/// Decodes tolerantly and strictly, with both codecs, which must agree.
fn both<'a, M: Message<'a> + PartialEq + std::fmt::Debug>(
    body: &'a [u8],
    options: impl Into<DecodeOptions>,
) -> (Result<M, DecodeError>, Vec<Anomaly>, Result<M, DecodeError>) {
    let options = options.into();
    let one = |options: DecodeOptions| {
        let mut anomalies = [Vec::new(), Vec::new()];
        let derived = M::decode_body_with(body, options, &mut anomalies[0]);
        let dynamic =
            DynamicMessage::decode_body_with(M::DESCRIPTOR, body, options, &mut anomalies[1]);
        assert_eq!(anomalies[0], anomalies[1]);
        match (&derived, dynamic) {
            (Ok(derived), Ok(dynamic)) => {
                assert_eq!(DynamicMessage::from_message(derived), Some(dynamic));
            }
            (Err(derived), dynamic) => assert_eq!(Err(*derived), dynamic),
            (Ok(_), dynamic) => panic!("{dynamic:?}"),
        }
        let [anomalies, _] = anomalies;
        (derived, anomalies)
    };
    let (tolerant, anomalies) = one(options);
    let (strict, none) = one(options.strict());
    assert_eq!(none, [], "strict decoding reports nothing");
    if let Ok(strict) = &strict {
        assert_eq!((tolerant.as_ref(), anomalies.as_slice()), (Ok(strict), &[][..]));
    }
    (tolerant, anomalies, strict)
}

/// Expects one deviation: tolerated and reported, or refused, at the same place.
#[track_caller]
fn deviates<'a, M: Message<'a> + PartialEq + std::fmt::Debug>(
    body: &'a [u8],
    kind: AnomalyKind,
    offset: usize,
    field: &str,
) -> M {
    let (tolerant, anomalies, strict) = both::<M>(body, V24);
    let [anomaly] = anomalies.as_slice() else { panic!("{anomalies:?}") };
    let error = strict.unwrap_err();
    assert_eq!((anomaly.kind, error.kind), (kind, DecodeErrorKind::Refused(kind)));
    assert_eq!((anomaly.offset as usize, error.offset as usize), (offset, offset));
    let path = |path: Option<_>| {
        path.map_or(String::new(), |p: cti_messages::codec::FieldPath| p.to_string())
    };
    assert_eq!((path(anomaly.field), path(error.field)), (field.to_owned(), field.to_owned()));
    assert_eq!((anomaly.message, error.message), (M::DESCRIPTOR, Some(M::DESCRIPTOR)));
    tolerant.unwrap()
}

/// Expects an error in both modes.
#[track_caller]
fn refused<'a, M: Message<'a> + PartialEq + std::fmt::Debug>(body: &'a [u8]) -> DecodeError {
    let (tolerant, _, strict) = both::<M>(body, V24);
    assert_eq!(tolerant.as_ref().unwrap_err(), strict.as_ref().unwrap_err());
    tolerant.unwrap_err()
}

/// Expects both modes to read the same, without a deviation.
#[track_caller]
fn accepted<'a, M: Message<'a> + PartialEq + std::fmt::Debug>(body: &'a [u8]) -> M {
    let (tolerant, anomalies, strict) = both::<M>(body, V24);
    assert_eq!(anomalies, []);
    assert_eq!(tolerant, strict);
    tolerant.unwrap()
}

#[test]
fn an_incomplete_message_is_no_error() {
    assert_eq!(
        split_frame(&[0, 0, 0, 4, 0], Limits::DEFAULT),
        Ok(FrameStatus::Partial { needed: 3 })
    );
    assert_eq!(
        split_frame(&[0, 0, 0, 4, 0, 0, 0, 5, 0], Limits::DEFAULT),
        Ok(FrameStatus::Partial { needed: 3 })
    );
}

#[test]
fn a_length_over_the_limit_is_an_error() {
    let error = split_frame(&[0, 1, 0, 0, 0, 0, 0, 5], Limits::DEFAULT).unwrap_err();
    assert_eq!(error.kind.name(), "message_too_long");
    let long = vec![0; 12_493];
    assert_eq!(refused::<CallClearedEvent>(&long).kind.name(), "message_too_long");
}

#[test]
fn a_fixed_part_cut_short_is_an_error() {
    let body = body::<CallClearedEvent>(&[]);
    let error = refused::<CallClearedEvent>(&body[..17]);
    assert_eq!(error.kind, DecodeErrorKind::FixedPartCutShort { needed: 2, remaining: 1 });
    assert_eq!(
        error.to_string(),
        "CALL_CLEARED_EVENT: fixed field LocalConnectionState at byte 24 takes 2 bytes, 1 remain"
    );
}

#[test]
fn a_length_past_the_end_is_an_error() {
    let mut bytes = body::<CallDeliveredEvent>(&[field(25, b"2001\0"), field(8, b"4085551\0")]);
    let at = bytes.len() - 9;
    bytes[at] = 40;
    let error = refused::<CallDeliveredEvent>(&bytes);
    assert_eq!(
        error.to_string(),
        "CALL_DELIVERED_EVENT: floating field ANI (tag 8) at byte 71 declares 40 bytes, 8 remain"
    );
    let mut bytes = body::<CallClearedEvent>(&[field(999, b"x")]);
    bytes.pop();
    assert_eq!(
        refused::<CallClearedEvent>(&bytes).to_string(),
        "CALL_CLEARED_EVENT: a field with tag 999 at byte 28 declares 1 bytes, 0 remain"
    );
}

#[test]
fn stray_bytes_at_the_end_are_dropped() {
    for count in 1..4u8 {
        let bytes = body::<CallClearedEvent>(&[vec![0; count.into()]]);
        let kind = AnomalyKind::TrailingBytes { count };
        let event: CallClearedEvent = deviates(&bytes, kind, floating::<CallClearedEvent>(), "");
        assert_eq!(event, CallClearedEvent::default());
    }
}

#[test]
fn a_scalar_of_the_wrong_length_is_set_aside() {
    let bytes = body::<AgentStateEvent>(&[field(150, &[0, 1]), field(5, b"1001\0")]);
    let kind = AnomalyKind::WrongLength { expected: 4, found: 2 };
    let event: AgentStateEvent = deviates(&bytes, kind, floating::<AgentStateEvent>(), "Duration");
    assert_eq!(event.duration, None);
    assert_eq!(event.unknown.get(150).unwrap().as_bytes(), [0, 1]);
    assert_eq!(event.agent_id.unwrap(), "1001", "the next field is where it should be");
}

#[test]
fn what_was_set_aside_is_refused_by_encoding() {
    let bytes = body::<AgentStateEvent>(&[field(150, &[0, 1])]);
    let event = AgentStateEvent::decode_body(&bytes, V24).unwrap();
    let mut out = vec![7];
    let error = event.encode(V24, &mut out).unwrap_err();
    assert_eq!(error.kind.name(), "tag_defined");
    assert_eq!(out, [7]);
}

#[test]
fn an_array_that_is_no_multiple_of_its_element_is_set_aside() {
    let bytes = body::<SnapshotCallConf>(&[field(310, &[0, 0]), field(309, &[0, 1, 0])]);
    let kind = AnomalyKind::ArrayLength { element: 2, found: 3 };
    let conf: SnapshotCallConf =
        deviates(&bytes, kind, floating::<SnapshotCallConf>() + 6, "FltEnabledServices");
    assert_eq!(conf.flt_enabled_services, None);
    assert_eq!(conf.unknown.get(309).unwrap().len(), 3);
}

#[test]
fn named_values_without_their_parts_are_set_aside() {
    for (tag, name, data) in [
        (82, "NamedVariable[0]", &b"user.x\0gold"[..]),
        (82, "NamedVariable[0]", b"user.x"),
        (82, "NamedVariable[0]", b""),
        (83, "NamedArray[0]", b""),
        (83, "NamedArray[0]", b"\0user.x"),
        (83, "NamedArray[0]", b"\x01user.x\0gold"),
    ] {
        let bytes = body::<CallDeliveredEvent>(&[field(tag, data)]);
        let event: CallDeliveredEvent =
            deviates(&bytes, AnomalyKind::Malformed, floating::<CallDeliveredEvent>(), name);
        assert_eq!((event.named_variables.len(), event.named_arrays.len()), (0, 0));
        assert_eq!(event.unknown.get(tag).unwrap().as_bytes(), data);
    }
}

/// Announces so many skill groups in an AGENT_STATE_EVENT.
fn announce(body: &mut [u8], count: u8) {
    body[57] = count;
}

#[test]
fn an_element_begins_where_a_member_comes_again() {
    let mut bytes = body::<AgentStateEvent>(&[
        field(62, &[0, 0, 0, 1]),
        field(63, &[0, 0, 0, 11]),
        field(63, &[0, 0, 0, 12]),
    ]);
    announce(&mut bytes, 2);
    let event: AgentStateEvent = deviates(
        &bytes,
        AnomalyKind::ElementStart,
        floating::<AgentStateEvent>() + 16,
        "FltSkillGroupID[1]",
    );
    let read: Vec<_> = event.skill_groups.iter().map(|g| (g.number, g.id)).collect();
    assert_eq!(read, [(Some(1), Some(11)), (None, Some(12))]);
}

#[test]
fn an_element_that_does_not_begin_with_its_first_member_is_one_all_the_same() {
    let mut bytes = body::<AgentStateEvent>(&[field(63, &[0, 0, 0, 11])]);
    announce(&mut bytes, 1);
    let event: AgentStateEvent = deviates(
        &bytes,
        AnomalyKind::ElementStart,
        floating::<AgentStateEvent>(),
        "FltSkillGroupID[0]",
    );
    assert_eq!(event.skill_groups.len(), 1);
    assert_eq!(event.encode(V24, &mut Vec::new()).unwrap_err().kind.name(), "first_member_absent");
}

#[test]
fn of_a_repeated_field_the_first_wins() {
    let bytes = body::<AgentStateEvent>(&[field(5, b"1\0"), field(5, b"2\0"), field(5, b"3\0")]);
    let (tolerant, anomalies, strict) = both::<AgentStateEvent>(&bytes, V24);
    let event = tolerant.unwrap();
    assert_eq!(event.agent_id.unwrap(), "1");
    assert_eq!(
        event.unknown.iter().map(|f| f.data.as_bytes()).collect::<Vec<_>>(),
        [b"2\0", b"3\0"]
    );
    let places: Vec<_> = anomalies.iter().map(|a| (a.kind, a.offset as usize)).collect();
    let kind = AnomalyKind::RepeatedField;
    assert_eq!(
        places,
        [(kind, floating::<AgentStateEvent>() + 6), (kind, floating::<AgentStateEvent>() + 12)]
    );
    assert_eq!(strict.unwrap_err().kind, DecodeErrorKind::Refused(kind));
}

#[test]
fn a_count_that_differs_gives_way_to_its_list() {
    let mut bytes = body::<AgentStateEvent>(&[field(62, &[0, 0, 0, 1])]);
    announce(&mut bytes, 7);
    let kind = AnomalyKind::CountMismatch { announced: 7, found: 1 };
    let event: AgentStateEvent = deviates(&bytes, kind, 8 + 56, "NumFltSkillGroups");
    assert_eq!(event.skill_groups.len(), 1);
    assert_eq!(event.num_flt_skill_groups.on_wire(), Some(7));
}

#[test]
fn a_floating_count_that_is_absent_announces_nothing() {
    let bytes = body::<SnapshotCallConf>(&[field(309, &[0, 1])]);
    let kind = AnomalyKind::CountMismatch { announced: 0, found: 1 };
    let conf: SnapshotCallConf = deviates(&bytes, kind, 8 + bytes.len(), "NumOfEnabledServices");
    assert_eq!(conf.flt_enabled_services.map(|list| list.len()), Some(1));
}

#[test]
fn a_count_inside_a_record_is_compared_too() {
    let mut bytes = body::<ConfigAgentEvent>(&[
        field(183, &[0, 0]),
        field(183, &[0, 1]),
        field(191, &[0, 2]),
        field(62, &[0, 0, 0, 9]),
        field(64, &[0, 0, 0, 1]),
    ]);
    bytes[1] = 2;
    let kind = AnomalyKind::CountMismatch { announced: 2, found: 1 };
    let event: ConfigAgentEvent = deviates(&bytes, kind, 8 + 2 + 12, "NumSkills[1]");
    assert_eq!(event.records.len(), 2);
}

#[test]
fn a_fault_in_a_list_inside_a_record_names_record_and_place() {
    let mut bytes = body::<ConfigTerminalEvent>(&[
        field(183, &[0, 0]),
        field(305, &[0, 1]),
        field(6, b"2001\0"),
        field(183, &[0, 1]),
        field(305, &[0, 2]),
        field(6, b"2002\0"),
        field(6, b"2003"),
    ]);
    bytes[1] = 2;
    let at = 8 + bytes.len() - 8;
    let event: ConfigTerminalEvent =
        deviates(&bytes, AnomalyKind::MissingNul, at, "Instrument[1][1]");
    assert_eq!(event.records[1].instruments.len(), 2);
    // The first of the second record: the place begins anew.
    let mut bytes = body::<ConfigTerminalEvent>(&[
        field(183, &[0, 0]),
        field(305, &[0, 1]),
        field(6, b"2001\0"),
        field(183, &[0, 1]),
        field(305, &[0, 1]),
        field(6, b"2002"),
    ]);
    bytes[1] = 2;
    let at = 8 + bytes.len() - 8;
    deviates::<ConfigTerminalEvent>(&bytes, AnomalyKind::MissingNul, at, "Instrument[1][0]");
}

#[test]
fn a_required_field_that_is_absent_is_none() {
    let mut bytes = Vec::new();
    let open = OpenReq {
        client_id: Some("a".into()),
        client_password: Some((&[]).into()),
        ..Default::default()
    };
    open.encode(V24, &mut bytes).unwrap();
    bytes.truncate(bytes.len() - 4);
    bytes.drain(..8);
    let end = 8 + bytes.len();
    let open: OpenReq = deviates(&bytes, AnomalyKind::RequiredAbsent, end, "ClientPassword");
    assert_eq!(open.client_password, None);
}

#[test]
fn text_is_kept_up_to_its_first_nul() {
    let bytes = body::<CallClearedEvent>(&[field(25, b"2001")]);
    let event: CallClearedEvent = deviates(
        &bytes,
        AnomalyKind::MissingNul,
        floating::<CallClearedEvent>(),
        "ConnectionDeviceID",
    );
    assert_eq!(event.connection_device_id.unwrap(), "2001");

    let bytes = body::<CallClearedEvent>(&[field(25, b"")]);
    let event: CallClearedEvent = deviates(
        &bytes,
        AnomalyKind::MissingNul,
        floating::<CallClearedEvent>(),
        "ConnectionDeviceID",
    );
    assert_eq!(event.connection_device_id.unwrap(), "");

    let bytes = body::<CallClearedEvent>(&[field(25, b"20\0\x7F1\0")]);
    let kind = AnomalyKind::BytesAfterNul { count: 3 };
    let event: CallClearedEvent =
        deviates(&bytes, kind, floating::<CallClearedEvent>(), "ConnectionDeviceID");
    assert_eq!(event.connection_device_id.unwrap(), "20");

    let bytes = body::<CallDeliveredEvent>(&[field(82, b"user.x\0gold\0\0")]);
    let (tolerant, anomalies, _) = both::<CallDeliveredEvent>(&bytes, V24);
    assert_eq!(anomalies[0].kind, AnomalyKind::BytesAfterNul { count: 1 });
    assert_eq!(tolerant.unwrap().named_variables[0].value, "gold");
}

#[test]
fn text_and_octets_over_their_maximum_are_kept() {
    let long = [[b'7'; 64].as_slice(), b"\0"].concat();
    let bytes = body::<CallClearedEvent>(&[field(25, &long)]);
    let kind = AnomalyKind::TooLong { max: 64, found: 65 };
    let event: CallClearedEvent =
        deviates(&bytes, kind, floating::<CallClearedEvent>(), "ConnectionDeviceID");
    assert_eq!(event.connection_device_id.as_ref().unwrap().len(), 64);
    assert_eq!(event.encode(V24, &mut Vec::new()).unwrap_err().kind.name(), "too_long");

    let bytes = body::<CallDeliveredEvent>(&[field(9, &[7; 132])]);
    let kind = AnomalyKind::TooLong { max: 131, found: 132 };
    let event: CallDeliveredEvent =
        deviates(&bytes, kind, floating::<CallDeliveredEvent>(), "UserToUserInfo");
    assert_eq!(event.user_to_user_info.unwrap().len(), 132);
}

#[test]
fn a_bool_that_is_neither_0_nor_1_is_true() {
    let mut bytes = body::<HoldCallReq>(&[]);
    bytes[14] = 0x12;
    let kind = AnomalyKind::BoolValue { value: 0x1200 };
    let request: HoldCallReq = deviates(&bytes, kind, 8 + 14, "Reservation");
    assert!(request.reservation);
    bytes[14..16].copy_from_slice(&[0, 2]);
    deviates::<HoldCallReq>(&bytes, AnomalyKind::BoolValue { value: 2 }, 8 + 14, "Reservation");
    bytes[15] = 1;
    assert!(accepted::<HoldCallReq>(&bytes).reservation);
}

#[test]
fn unknown_tags_are_kept() {
    let bytes = body::<CallClearedEvent>(&[field(999, &[1]), field(25, b"x\0"), field(999, &[])]);
    let event: CallClearedEvent = accepted(&bytes);
    let kept: Vec<_> = event.unknown.iter().map(|f| (f.tag, f.data.len())).collect();
    assert_eq!(kept, [(999, 1), (999, 0)]);
}

#[test]
fn tags_of_another_version_are_kept() {
    // Direction came with version 16.
    let mut bytes = Vec::new();
    AgentStateEvent::default().encode(ProtocolVersion::V15, &mut bytes).unwrap();
    bytes.drain(..8);
    bytes.extend([244, 4, 0, 0, 0, 1]);
    let (tolerant, anomalies, strict) = both::<AgentStateEvent>(&bytes, ProtocolVersion::V15);
    assert_eq!((anomalies, &tolerant), (vec![], &strict));
    let event = tolerant.unwrap();
    assert_eq!((event.direction, event.unknown.get(244).map(|d| d.len())), (None, Some(4)));
    let (tolerant, ..) = both::<AgentStateEvent>(&bytes, ProtocolVersion::V16);
    assert_eq!(tolerant.unwrap().direction, Some(cti_messages::CallDirection::In));
}

#[test]
fn unknown_numbers_and_bits_are_kept() {
    let mut bytes = body::<AgentStateEvent>(&[]);
    bytes[30..32].copy_from_slice(&[0x12, 0x34]);
    let event: AgentStateEvent = accepted(&bytes);
    let AgentState::Unknown(number) = event.agent_state else { panic!("{event:?}") };
    assert_eq!(number.number(), 0x1234);
    let mut written = Vec::new();
    event.encode(V24, &mut written).unwrap();
    assert_eq!(written[8..], bytes);
}

#[test]
fn failure_conf_is_read_in_its_older_form_too() {
    let short = [0, 0, 0, 7, 0, 0, 0, 13];
    for version in [ProtocolVersion::V24, ProtocolVersion::V25] {
        let (tolerant, anomalies, strict) = both::<FailureConf>(&short, version);
        let conf = tolerant.unwrap();
        assert_eq!((conf.invoke_id, conf.status), (7, Some(StatusCode::InvalidCallid)));
        assert_eq!((conf.failure_code, conf.peripheral_error_code), (None, None));
        assert_eq!(anomalies[0].kind, AnomalyKind::ShortForm { version: 23 });
        assert_eq!((anomalies.len(), anomalies[0].offset), (1, 8));
        assert_eq!(strict.unwrap_err().kind.name(), "fixed_part_cut_short");
        assert_eq!(
            conf.encode(version, &mut Vec::new()).unwrap_err().kind.name(),
            "fixed_field_absent"
        );
    }
    let (tolerant, anomalies, strict) = both::<FailureConf>(&short, ProtocolVersion::V23);
    assert_eq!((anomalies, &tolerant), (vec![], &strict));
    // Neither form: a byte more than the older one, or one less than either.
    for len in [4, 7, 9] {
        let error = refused::<FailureConf>(&[0; 10][..len]);
        assert_eq!(error.kind.name(), "fixed_part_cut_short");
    }
    let conf = accepted::<FailureConf>(&[0, 0, 0, 7, 0, 13, 0, 0, 0, 1]);
    assert_eq!((conf.failure_code, conf.status), (Some(StatusCode::InvalidCallid), None));
}

#[test]
fn of_two_faults_the_first_in_order_is_reported() {
    // Structure before values: the wrong length of an earlier field waits.
    let bytes = body::<AgentStateEvent>(&[field(150, &[0]), vec![0, 5, 0, 9, 1]]);
    assert_eq!(refused::<AgentStateEvent>(&bytes).kind.name(), "field_past_end");
    // Stray bytes are structure, too; then values in wire order; then counts.
    let mut bytes = body::<AgentStateEvent>(&[field(150, &[0]), field(4, b"1"), vec![0]]);
    announce(&mut bytes, 1);
    let (_, anomalies, strict) = both::<AgentStateEvent>(&bytes, V24);
    let kinds: Vec<_> = anomalies.iter().map(|anomaly| anomaly.kind.name()).collect();
    assert_eq!(kinds, ["trailing_bytes", "wrong_length", "missing_nul", "count_mismatch"]);
    assert_eq!(strict.unwrap_err().kind.name(), "trailing_bytes");
}
