//! Elements, repeated fields and counts.

use cti_messages::codec::{AnomalyKind, DecodeErrorKind, Encode};
use cti_messages::{AgentStateEvent, ConfigAgentEvent, ConfigTerminalEvent, SnapshotCallConf};

use crate::check::{V24, announce, body, both, deviates, field, floating};

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
    assert_eq!(conf.flt_enabled_services.len(), 1);
}

#[test]
fn a_count_inside_a_record_is_compared_too() {
    let mut bytes = body::<ConfigAgentEvent>(&[
        field(183, &[0, 0]),
        field(183, &[0, 1]),
        field(191, &[0, 2]),
        field(62, &[0, 0, 0, 9]),
        field(64, &[0, 1]),
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
