//! Values, and fields that are absent or not known.

use cti_messages::codec::{AnomalyKind, Encode, ProtocolVersion};
use cti_messages::{
    AgentState, AgentStateEvent, CallClearedEvent, CallDeliveredEvent, FailureConf, HoldCallReq,
    OpenReq, StatusCode,
};

use crate::check::{V24, accepted, announce, body, both, deviates, field, floating, refused};

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
