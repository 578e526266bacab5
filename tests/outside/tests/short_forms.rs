//! A fixed part of an older version, with fields and counts of the newer one among it.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use codec::dynamic::DynamicMessage;
use codec::{
    AnomalyKind, Count, DecodeOptions, Encode, EncodeErrorKind, Message, Product, Protocol,
    ProtocolVersion, Text, UnknownFields,
};

/// Not a message of the guide.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 950, kind = Event, short_form = 19, crate = codec)]
struct ShiftEvent<'a> {
    shift_id: u32,
    #[cti(since = 20)]
    shift_kind: Option<u16>,
    #[cti(counts = agents)]
    num_agents: Count,
    #[cti(since = 20)]
    is_open: Option<bool>,
    is_late: bool,
    #[cti(since = 20, counts = hours, wire = u8)]
    num_hours: Count,
    #[cti(tag = 5, repeated, max = 12, name = "AgentID")]
    agents: Vec<Text<'a>>,
    #[cti(tag = 6, repeated, name = "Hour")]
    hours: Vec<u8>,
    #[cti(tag = 7, required, since = 20)]
    reason: Option<u16>,
    #[cti(tag = 8, required, until = 19)]
    old_reason: Option<u16>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

/// The fixed part of version 19: shift 7, the count of `agents`, and whether it is late.
fn short(agents: u8, is_late: u8) -> [u8; 8] {
    [0, 0, 0, 7, 0, agents, 0, is_late]
}

#[test]
fn anomalies_of_a_short_form_stand_where_its_own_fields_do() {
    for product in [Product::UnifiedCce, Product::UnifiedCcx] {
        for version in [ProtocolVersion::V20, ProtocolVersion::V25] {
            let protocol = Protocol::new(product, version);
            let body = short(3, 5);
            let (mut typed, mut dynamic) = (Vec::new(), Vec::new());
            let event = ShiftEvent::decode_body_with(&body, protocol, &mut typed).unwrap();
            let descriptor = ShiftEvent::DESCRIPTOR;
            DynamicMessage::decode_body_with(descriptor, &body, protocol, &mut dynamic).unwrap();
            assert_eq!(typed, dynamic);
            let places: Vec<_> = typed
                .iter()
                .map(|anomaly| {
                    let field = anomaly.field.map(|path| path.field.name);
                    (anomaly.kind, field, anomaly.offset)
                })
                .collect();
            let counts = AnomalyKind::CountMismatch { announced: 3, found: 0 };
            assert_eq!(
                places,
                [
                    (AnomalyKind::ShortForm { version: 19 }, None, 8),
                    (AnomalyKind::BoolValue { value: 5 }, Some("IsLate"), 14),
                    (counts, Some("NumAgents"), 12),
                    (AnomalyKind::RequiredAbsent, Some("Reason"), 16),
                ]
            );
            assert_eq!((event.shift_id, event.shift_kind, event.is_open), (7, None, None));
            assert_eq!((event.num_agents.on_wire(), event.num_hours.on_wire()), (Some(3), None));
            let strict = DecodeOptions::new(protocol).strict();
            let error = ShiftEvent::decode_body(&body, strict).unwrap_err();
            assert_eq!(error.kind.name(), "fixed_part_cut_short");
        }
    }
}

#[test]
fn at_the_older_version_it_is_no_short_form() {
    let mut found = Vec::new();
    ShiftEvent::decode_body_with(&short(0, 1), ProtocolVersion::V19, &mut found).unwrap();
    let kinds: Vec<_> = found.iter().map(|anomaly| (anomaly.kind, anomaly.field)).collect();
    let path = kinds.first().and_then(|(_, path)| *path).unwrap();
    assert_eq!((kinds.len(), path.field.name), (1, "OldReason"));
}

#[test]
fn a_bool_that_is_right_beside_one_that_is_not_goes_unreported() {
    for (is_open, is_late, wrong) in [(1, 2, "IsLate"), (2, 1, "IsOpen"), (2, 0, "IsOpen")] {
        let fixed = [0, 0, 0, 7, 0, 1, 0, 0, 0, is_open, 0, is_late, 0];
        let body = [&fixed[..], &[0, 7, 0, 2, 0, 9]].concat();
        let mut found = Vec::new();
        ShiftEvent::decode_body_with(&body, ProtocolVersion::V20, &mut found).unwrap();
        let found: Vec<_> =
            found.iter().map(|anomaly| (anomaly.kind, anomaly.field.unwrap().field.name)).collect();
        assert_eq!(found, [(AnomalyKind::BoolValue { value: 2 }, wrong)]);
    }
}

#[test]
fn a_count_that_only_some_versions_have_refuses_what_it_cannot_say() {
    let refusal = |event: &ShiftEvent<'_>, version: ProtocolVersion| {
        let error = event.encode(version, &mut Vec::new()).unwrap_err();
        let tree = DynamicMessage::from_message(event).unwrap();
        assert_eq!(tree.encode(version, &mut Vec::new()), Err(error));
        (error.kind, error.field.unwrap().to_string())
    };
    let newer = ShiftEvent {
        shift_kind: Some(1),
        is_open: Some(true),
        reason: Some(2),
        ..ShiftEvent::default()
    };
    let many = ShiftEvent { hours: vec![0; 256], ..newer.clone() };
    let kind = EncodeErrorKind::TooManyElements { found: 256, max: 255 };
    assert_eq!(refusal(&many, ProtocolVersion::V25), (kind, "NumHours".into()));
    let most = ShiftEvent { hours: vec![0; 255], ..newer };
    most.encode(ProtocolVersion::V25, &mut Vec::new()).unwrap();

    let older = ShiftEvent { old_reason: Some(2), ..ShiftEvent::default() };
    older.encode(ProtocolVersion::V19, &mut Vec::new()).unwrap();
    let hours = ShiftEvent { hours: vec![8], ..older.clone() };
    let kind = EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V19.into() };
    assert_eq!(refusal(&hours, ProtocolVersion::V19), (kind, "NumHours".into()));
    let kind_given = ShiftEvent { shift_kind: Some(1), ..older };
    assert_eq!(refusal(&kind_given, ProtocolVersion::V19), (kind, "ShiftKind".into()));
}
