//! Lists inside records, fields that hold several values, and fields of tag 0.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

use codec::dynamic::DynamicMessage;
use codec::{
    Anomaly, AnomalyKind, Count, DecodeErrorKind, DecodeOptions, Encode, EncodeErrorKind,
    IntoOwned, Message, ProtocolVersion, UnknownFields,
};
use outside_messages::records::{Member, TeamRecord, TeamsEvent};

const V: ProtocolVersion = ProtocolVersion::V17;

/// What both codecs tolerate and say of a body; strict decoding refuses the first.
fn decode(body: &[u8]) -> (TeamsEvent<'_>, Vec<Anomaly>) {
    let (mut typed, mut dynamic) = (Vec::new(), Vec::new());
    let event = TeamsEvent::decode_body_with(body, V, &mut typed).unwrap();
    let descriptor = TeamsEvent::DESCRIPTOR;
    let tree = DynamicMessage::decode_body_with(descriptor, body, V, &mut dynamic).unwrap();
    assert_eq!(typed, dynamic);
    assert_eq!(DynamicMessage::from_message(&event), Some(tree));
    let strict = DecodeOptions::new(V).strict();
    let refused = TeamsEvent::decode_body(body, strict).map(drop).map_err(|error| {
        let DecodeErrorKind::Refused(kind) = error.kind else { panic!("{error}") };
        (kind, error.offset, error.field)
    });
    let first = typed.first().map(|first| (first.kind, first.offset, first.field));
    assert_eq!(refused.err(), first);
    assert_eq!(
        DynamicMessage::decode_body(descriptor, body, strict).err(),
        TeamsEvent::decode_body(body, strict).err()
    );
    (event, typed)
}

fn places(found: &[Anomaly]) -> Vec<(AnomalyKind, String, u32)> {
    let path = |anomaly: &Anomaly| anomaly.field.map_or(String::new(), |path| path.to_string());
    found.iter().map(|anomaly| (anomaly.kind, path(anomaly), anomaly.offset)).collect()
}

fn encode(event: &TeamsEvent<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    event.encode(V, &mut bytes).unwrap();
    let mut other = Vec::new();
    DynamicMessage::from_message(event).unwrap().encode(V, &mut other).unwrap();
    assert_eq!(bytes, other);
    bytes.split_off(8)
}

fn member(agent: u16, priority: impl Into<Option<u8>>) -> Member {
    Member { agent: Some(agent), priority: priority.into() }
}

fn team(team_id: u16, members: &[Member]) -> TeamRecord<'static> {
    TeamRecord { team_id: Some(team_id), members: members.to_vec(), ..Default::default() }
}

/// Two teams with two members and one, as they are encoded.
const TEAMS: [&[u8]; 3] = [
    &[0, 2],
    &[1, 2, 0, 7, 2, 2, 0, 2, 3, 2, 0, 21, 4, 1, 0, 3, 2, 0, 22, 4, 1, 1, 5, 2, b'A', 0],
    &[1, 2, 0, 8, 2, 2, 0, 1, 3, 2, 0, 23, 5, 2, b'B', 0],
];

#[test]
fn each_record_has_its_own_list_and_comes_back_byte_for_byte() {
    let body = TEAMS.concat();
    let (event, found) = decode(&body);
    assert_eq!(found, []);
    let expected = [
        TeamRecord { name: Some("A".into()), ..team(7, &[member(21, 0), member(22, 1)]) },
        TeamRecord { name: Some("B".into()), ..team(8, &[member(23, None)]) },
    ];
    assert_eq!(event.teams, expected);
    assert_eq!(event.teams[0].num_members.on_wire(), Some(2));
    assert_eq!(encode(&event), body);
    assert_eq!(event.into_owned().teams, expected);
}

#[test]
fn other_fields_between_the_members_of_an_inner_element_do_not_close_it() {
    let between: [&[u8]; 6] =
        [&[5, 2, b'A', 0], &[99, 0], &[8, 2, 0, 0], &[7, 2, 0, 1], &[99, 1, 5], &[]];
    for other in between {
        let body = [&[0, 1, 1, 2, 0, 7, 3, 2, 0, 21][..], other, &[4, 1, 5, 2, 2, 0, 1]].concat();
        let (event, found) = decode(&body);
        assert_eq!(event.teams[0].members, [member(21, 5)], "{other:?}");
        let counted = if other == [7, 2, 0, 1] { 1 } else { 0 };
        assert_eq!(found.len(), counted, "{other:?}: {found:?}");
    }
}

#[test]
fn a_repeated_inner_member_begins_the_next_inner_element_and_no_record() {
    let body = [&[0, 1, 1, 2, 0, 7, 2, 2, 0, 2][..], &[3, 2, 0, 21, 4, 1, 0, 4, 1, 9]].concat();
    let (event, found) = decode(&body);
    let without_agent = Member { agent: None, priority: Some(9) };
    assert_eq!(event.teams, [team(7, &[member(21, 0), without_agent])]);
    assert_eq!(places(&found), [(AnomalyKind::ElementStart, "Priority[0][1]".into(), 25)]);
}

#[test]
fn an_inner_member_that_is_not_first_opens_an_inner_element() {
    let body = [0, 1, 1, 2, 0, 7, 2, 2, 0, 1, 4, 1, 9, 3, 2, 0, 21];
    let (event, found) = decode(&body);
    let without_agent = Member { agent: None, priority: Some(9) };
    assert_eq!(event.teams, [team(7, &[without_agent, member(21, None)])]);
    let mismatch = AnomalyKind::CountMismatch { announced: 1, found: 2 };
    assert_eq!(
        places(&found),
        [
            (AnomalyKind::ElementStart, "Priority[0][0]".into(), 18),
            (mismatch, "NumMembers[0]".into(), 14),
        ]
    );
    let error = event.encode(V, &mut Vec::new()).unwrap_err();
    assert_eq!(
        (error.kind, error.to_string()),
        (
            EncodeErrorKind::FirstMemberAbsent,
            "TEAMS_EVENT: Agent[0][0] starts a list element and is absent".into()
        )
    );
}

#[test]
fn an_inner_member_before_any_record_opens_both() {
    let (event, found) = decode(&[0, 1, 4, 1, 9, 1, 2, 0, 7]);
    let without_agent = Member { agent: None, priority: Some(9) };
    let opened = TeamRecord { members: vec![without_agent], ..Default::default() };
    assert_eq!(event.teams, [opened, team(7, &[])]);
    let kinds: Vec<_> = places(&found).into_iter().map(|(kind, path, _)| (kind, path)).collect();
    let counts = |announced, found| AnomalyKind::CountMismatch { announced, found };
    assert_eq!(
        kinds,
        [
            (AnomalyKind::ElementStart, "Priority[0]".into()),
            (AnomalyKind::ElementStart, "Priority[0][0]".into()),
            (counts(1, 2), "NumTeams".into()),
            (counts(0, 1), "NumMembers[0]".into()),
        ]
    );
}

#[test]
fn an_inner_member_that_cannot_be_read_forms_its_element_all_the_same() {
    let body = [&[0, 1, 1, 2, 0, 7, 2, 2, 0, 2][..], &[3, 1, 21, 3, 2, 0, 22, 4, 2, 0, 1]].concat();
    let (event, found) = decode(&body);
    assert_eq!(event.teams, [team(7, &[Member::default(), member(22, None)])]);
    let wrong = |expected, found| AnomalyKind::WrongLength { expected, found };
    assert_eq!(
        places(&found),
        [(wrong(2, 1), "Agent[0][0]".into(), 18), (wrong(1, 2), "Priority[0][1]".into(), 25),]
    );
    let aside: Vec<_> = event.unknown.iter().map(|field| (field.tag, &*field.data)).collect();
    assert_eq!(aside, [(3, &[21][..]), (4, &[0, 1])]);
}

#[test]
fn a_count_that_differs_is_named_with_its_record() {
    let mut body = TEAMS.concat();
    body[35] = 3;
    let (event, found) = decode(&body);
    let kind = AnomalyKind::CountMismatch { announced: 3, found: 1 };
    assert_eq!(places(&found), [(kind, "NumMembers[1]".into(), 40)]);
    assert_eq!(event.teams[1].num_members.on_wire(), Some(3));
    assert_eq!(encode(&event), TEAMS.concat(), "the count is computed");
}

#[test]
fn a_count_that_differs_is_named_where_it_stands_behind_other_members() {
    let body = [
        &[0, 2][..],
        &[1, 2, 0, 7, 5, 2, b'A', 0, 6, 2, 0, 3, 7, 2, 0, 1],
        &[1, 2, 0, 8, 2, 2, 0, 1, 3, 2, 0, 23, 4, 1, 0, 6, 2, 0, 2, 7, 2, 0, 1],
    ];
    let body = body.concat();
    let (_, found) = decode(&body);
    let kind = |announced| AnomalyKind::CountMismatch { announced, found: 1 };
    assert_eq!(
        places(&found),
        [(kind(3), "NumLines[0]".into(), 18), (kind(2), "NumLines[1]".into(), 41)]
    );
}

#[test]
fn the_lists_of_one_record_are_counted_apart() {
    let body = [0, 1, 1, 2, 0, 7, 2, 2, 0, 1, 3, 2, 0, 21, 6, 2, 0, 1, 7, 1, 9, 7, 2, 0, 1];
    let (event, found) = decode(&body);
    let expected = TeamRecord { lines: vec![1], ..team(7, &[member(21, None)]) };
    assert_eq!(event.teams, [expected]);
    assert_eq!((event.teams[0].members.capacity(), event.teams[0].lines.capacity()), (1, 1));
    let wrong = AnomalyKind::WrongLength { expected: 2, found: 1 };
    assert_eq!(places(&found), [(wrong, "Line[0][0]".into(), 26)]);
}

#[test]
fn several_values_in_a_field_of_a_packed_list_are_as_many_elements() {
    let body = [
        &[0, 1, 1, 2, 0, 7, 6, 2, 0, 4, 7, 2, 0, 1][..],
        &[7, 4, 0, 2, 0, 3, 7, 2, 0, 4, 8, 2, 0, 2, 9, 4, 0, 5, 0, 6],
    ];
    let body = body.concat();
    let (event, found) = decode(&body);
    assert_eq!((&event.teams[0].lines[..], &event.ports[..]), (&[1, 2, 3, 4][..], &[5, 6][..]));
    let room = (event.teams[0].lines.capacity(), event.ports.capacity());
    assert_eq!(room, (4, 2), "each list is allocated once");
    let packed = AnomalyKind::PackedList { values: 2 };
    assert_eq!(places(&found), [(packed, "Line[0][1]".into(), 22), (packed, "Port[0]".into(), 36)]);
    assert_eq!(found[0].kind.name(), "packed_list");
    let plain = [
        &[0, 1, 1, 2, 0, 7, 6, 2, 0, 4, 7, 2, 0, 1][..],
        &[7, 2, 0, 2, 7, 2, 0, 3, 7, 2, 0, 4, 8, 2, 0, 2, 9, 2, 0, 5, 9, 2, 0, 6],
    ];
    assert_eq!(encode(&event), plain.concat(), "a field an element");
    assert_eq!(decode(&plain.concat()), (event.clone(), vec![]));
}

#[test]
fn packed_values_that_are_no_multiple_of_their_size_are_of_the_wrong_length() {
    for (data, found) in [(&[][..], 0), (&[1], 1), (&[0, 1, 0], 3)] {
        let len = u8::try_from(data.len()).unwrap();
        let body = [&[0, 1, 1, 2, 0, 7, 7, len][..], data, &[9, len], data].concat();
        let (event, anomalies) = decode(&body);
        assert_eq!((event.teams[0].lines.len(), event.ports.len()), (0, 0));
        let kind = AnomalyKind::WrongLength { expected: 2, found };
        let wanted = [(kind, "Line[0][0]".into(), 14), (kind, "Port[0]".into(), 16 + found)];
        assert_eq!(places(&anomalies), wanted);
        assert_eq!(event.unknown.len(), 2);
    }
}

#[test]
fn a_field_of_tag_zero_is_kept_and_reported_and_not_written_back() {
    let body =
        [&[0, 0, 9, 2, 0, 5, 0, 0, 0, 3, 1, 2, 3, 8, 2, 0, 1][..], &[0, 0, 0, 0, 0]].concat();
    let (mut event, found) = decode(&body);
    let (zero, stray) = (AnomalyKind::TagZero, AnomalyKind::TrailingBytes { count: 1 });
    let places = places(&found);
    let kinds: Vec<_> = places.iter().map(|(kind, path, at)| (*kind, path.as_str(), *at)).collect();
    assert_eq!(
        kinds,
        [(stray, "", 29), (zero, "", 14), (zero, "", 16), (zero, "", 25), (zero, "", 27)]
    );
    assert_eq!(
        found[1].to_string(),
        "TEAMS_EVENT: at byte 14 a field has tag 0, which no field has: zero padding looks like this"
    );
    let kept: Vec<_> = event.unknown.iter().map(|field| (field.tag, &*field.data)).collect();
    assert_eq!(kept, [(0, &[][..]), (0, &[1, 2, 3]), (0, &[]), (0, &[])]);

    let error = event.encode(V, &mut Vec::new()).unwrap_err();
    assert_eq!((error.kind, error.kind.name()), (EncodeErrorKind::TagZero, "tag_zero"));
    let tree = DynamicMessage::from_message(&event).unwrap();
    assert_eq!(tree.encode(V, &mut Vec::new()), Err(error));
    event.unknown.retain(|field| field.tag != 0);
    assert_eq!(event.unknown, UnknownFields::default());
    assert_eq!(encode(&event), [0, 0, 8, 2, 0, 1, 9, 2, 0, 5]);
}

#[test]
fn encoding_names_the_inner_element_that_it_refuses() {
    let wide = TeamRecord { members: vec![member(1, 0), Member::default()], ..team(7, &[]) };
    let event = TeamsEvent { teams: vec![team(6, &[]), wide], ..Default::default() };
    let error = event.encode(V, &mut Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "TEAMS_EVENT: Agent[1][1] starts a list element and is absent");
    assert_eq!(
        DynamicMessage::from_message(&event).unwrap().encode(V, &mut Vec::new()),
        Err(error)
    );
}

#[test]
fn long_inner_lists_stay_with_their_records() {
    let members: Vec<Member> = (0..70).map(|n| member(n, None)).collect();
    let teams: Vec<_> = (0..6).map(|n| team(n, &members[..usize::from(n) * 12])).collect();
    let event = TeamsEvent { num_teams: Count::default(), teams, ..Default::default() };
    let bytes = encode(&event);
    assert_eq!(decode(&bytes), (event, vec![]));
}
