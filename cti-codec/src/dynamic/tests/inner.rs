//! How the elements of lists inside elements form, and what their counts are compared with.

use alloc::vec;
use alloc::vec::Vec;

use super::fixtures::*;
use super::roster::*;
use crate::AnomalyKind;
use crate::dynamic::DynamicMessage;

const START: AnomalyKind = AnomalyKind::ElementStart;

fn mismatch(announced: u32, found: u32) -> AnomalyKind {
    AnomalyKind::CountMismatch { announced, found }
}

/// Decodes a body at 24, with these deviations.
fn read(fields: &[Vec<u8>], expected: &[(AnomalyKind, u32, &str)]) -> DynamicMessage<'static> {
    deviates(&ROSTER, roster(fields).leak(), V24, expected)
}

/// Encodes at 24, without the header.
fn written(message: &DynamicMessage<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    message.encode(V24, &mut bytes).unwrap();
    bytes.split_off(8)
}

#[test]
fn two_records_of_two_and_one_pairs_are_read_and_written_back() {
    let fields = [
        teams(2),
        team(1),
        pairs(2),
        pair(11),
        state(5),
        pair(12),
        team(2),
        pairs(1),
        pair(21),
        state(6),
        field(7, b"blue\0"),
    ];
    let message = read(&fields, &[]);
    assert_eq!(
        shown(&message),
        [
            "NumTeams = Unsigned(2)",
            "TeamID[0] = Unsigned(1)",
            "NumPairs[0] = Unsigned(2)",
            "PairID[0][0] = Unsigned(11)",
            "PairState[0][0] = Unsigned(5)",
            "PairID[0][1] = Unsigned(12)",
            "TeamID[1] = Unsigned(2)",
            "NumPairs[1] = Unsigned(1)",
            "PairID[1][0] = Unsigned(21)",
            "PairState[1][0] = Unsigned(6)",
            "TeamName[1] = Text(\"blue\")",
        ]
    );
    // Pairs and desks of the first team, then those of the second.
    assert_eq!(message.elements, [elements(2, &[2, 0, 1, 0])]);
    assert_eq!(written(&message), roster(&fields));
}

#[test]
fn an_inner_member_that_is_there_already_starts_an_inner_element_only() {
    let fields = [teams(1), team(1), pairs(2), pair(11), state(5), state(6), field(6, b"x\0")];
    let message = read(&fields, &[(START, 8 + 6 + 8 + 6 + 6 + 5, "PairState[0][1]")]);
    assert_eq!(
        shown(&message)[3..],
        [
            "PairID[0][0] = Unsigned(11)",
            "PairState[0][0] = Unsigned(5)",
            "PairState[0][1] = Unsigned(6)",
            "PairName[0][1] = Text(\"x\")",
        ]
    );
    assert_eq!(message.elements, [elements(1, &[2, 0])]);
}

#[test]
fn an_inner_member_without_an_open_inner_element_starts_one() {
    // The second team has no pair yet: that of the first is not open any more.
    let fields = [teams(2), team(1), pairs(1), pair(11), team(2), pairs(1), state(6)];
    let at = 8 + 6 + 8 + 6 + 6 + 8 + 6;
    let message = read(&fields, &[(START, at, "PairState[1][0]")]);
    assert_eq!(message.elements, [elements(2, &[1, 0, 1, 0])]);
}

#[test]
fn an_inner_member_first_of_all_starts_both_elements() {
    let message = read(
        &[state(6), pairs(1), teams(1)],
        &[(START, 8, "PairState[0]"), (START, 8, "PairState[0][0]")],
    );
    assert_eq!(
        shown(&message)[1..],
        ["NumPairs[0] = Unsigned(1)", "PairState[0][0] = Unsigned(6)"]
    );
    assert_eq!(message.elements, [elements(1, &[1, 0])]);
}

#[test]
fn the_inner_first_member_first_of_all_is_misplaced_in_the_outer_list_only() {
    let message = read(&[pair(6), pairs(1), teams(1)], &[(START, 8, "PairID[0]")]);
    assert_eq!(message.elements, [elements(1, &[1, 0])]);
}

#[test]
fn an_outer_member_that_is_there_already_closes_the_inner_elements() {
    let name = |text: &[u8]| field(7, text);
    let fields =
        [teams(2), team(1), pairs(1), pair(1), name(b"a\0"), name(b"b\0"), pairs(1), pair(2)];
    let at = 8 + 6 + 8 + 6 + 6 + 6;
    let message = read(&fields, &[(START, at, "TeamName[1]")]);
    assert_eq!(message.elements, [elements(2, &[1, 0, 1, 0])]);
}

#[test]
fn other_fields_do_not_close_an_inner_element() {
    let fields = [
        teams(1),
        team(1),
        pairs(1),
        pair(11),
        desk(3),
        field(7, b"a\0"),
        field(8, &[0, 1]),
        field(999, &[]),
        field(14, &[0, 1]),
        state(5),
        field(10, &[4]),
    ];
    let message = read(&fields, &[]);
    assert_eq!(
        shown(&message)[1..8],
        [
            "TeamID[0] = Unsigned(1)",
            "NumPairs[0] = Unsigned(1)",
            "PairID[0][0] = Unsigned(11)",
            "PairState[0][0] = Unsigned(5)",
            "TeamName[0] = Text(\"a\")",
            "Level[0][0] = Unsigned(1)",
            "Desk[0][0] = Unsigned(3)",
        ]
    );
    assert_eq!(message.elements, [elements(1, &[1, 1])]);
}

#[test]
fn an_unreadable_inner_first_member_makes_an_element_without_a_value() {
    let wrong = AnomalyKind::WrongLength { expected: 2, found: 1 };
    let fields = [teams(1), team(1), pairs(3), pair(11), field(4, &[9]), state(5), field(4, &[9])];
    let at = 8 + 6 + 8 + 6 + 6;
    let expected = [(wrong, at, "PairID[0][1]"), (wrong, at + 10, "PairID[0][2]")];
    let message = read(&fields, &expected);
    assert_eq!(
        shown(&message)[3..],
        ["PairID[0][0] = Unsigned(11)", "PairState[0][1] = Unsigned(5)"]
    );
    assert_eq!(
        (message.elements.clone(), aside(&message)),
        (vec![elements(1, &[3, 0])], vec![4, 4])
    );
}

#[test]
fn an_unreadable_inner_member_is_one_that_the_element_has() {
    let wrong = AnomalyKind::WrongLength { expected: 1, found: 0 };
    let fields = [teams(1), team(1), pairs(2), pair(11), field(5, &[]), state(5)];
    let at = 8 + 6 + 8 + 6 + 6;
    let message =
        read(&fields, &[(wrong, at, "PairState[0][0]"), (START, at + 4, "PairState[0][1]")]);
    assert_eq!(message.elements, [elements(1, &[2, 0])]);
}

#[test]
fn counts_of_inner_lists_are_compared_after_those_of_the_message() {
    let fields = [
        team(1),
        pairs(1),
        pair(1),
        pair(2),
        team(2),
        pair(3),
        team(3),
        pairs(2),
        field(12, &[0; 4]),
    ];
    let body = roster(&fields);
    let end = 8 + u32::try_from(body.len()).unwrap();
    let expected = [
        (mismatch(0, 3), end, "NumTeams"),
        (mismatch(0, 1), end, "NumGrades"),
        (mismatch(1, 2), 16, "NumPairs[0]"),
        (mismatch(0, 1), end, "NumPairs[1]"),
        (mismatch(2, 0), end - 8 - 6, "NumPairs[2]"),
    ];
    deviates(&ROSTER, &body, V24, &expected);
}

#[test]
fn inner_members_of_one_element_are_put_in_order() {
    let fields = [teams(1), team(1), pair(1), field(6, b"x\0"), state(5), pairs(1)];
    let message = read(&fields, &[]);
    assert_eq!(
        shown(&message)[2..],
        [
            "NumPairs[0] = Unsigned(1)",
            "PairID[0][0] = Unsigned(1)",
            "PairState[0][0] = Unsigned(5)",
            "PairName[0][0] = Text(\"x\")",
        ]
    );
}

#[test]
fn a_long_inner_list_takes_linear_time() {
    // Miri watches memory and not time.
    let len: u16 = if cfg!(miri) { 20 } else { 30_000 };
    let mut body = roster(&[team(1)]);
    for _ in 0..len {
        body.extend(state(1));
        body.extend(desk(1));
    }
    let options = crate::DecodeOptions::new(V24)
        .with_limits(crate::Limits::DEFAULT.with_max_message(u32::MAX));
    let message = DynamicMessage::decode_body(&ROSTER, &body, options).unwrap();
    assert_eq!(message.elements, [elements(1, &[len.into(), len.into()])]);
    assert_eq!(message.floating.len(), 1 + 2 * usize::from(len));
    assert_eq!(message, message.clone());
}
