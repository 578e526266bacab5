//! How list elements form, and what their counts are compared with.

use alloc::vec;
use alloc::vec::Vec;

use super::fixtures::*;
use crate::dynamic::Location;
use crate::{AnomalyKind, Value};

fn number(n: u8) -> Vec<u8> {
    field(21, &[0, 0, 0, n])
}

fn state(n: u8) -> Vec<u8> {
    field(22, &[n])
}

fn phones(n: u8) -> Vec<u8> {
    field(23, &[0, n])
}

fn phone(text: &str) -> Vec<u8> {
    field(24, &[text.as_bytes(), &[0]].concat())
}

fn skills(n: u8) -> Vec<u8> {
    field(20, &[n])
}

fn mismatch(announced: u32, found: u32) -> AnomalyKind {
    AnomalyKind::CountMismatch { announced, found }
}

#[test]
fn the_first_member_starts_an_element() {
    let fields = [skills(3), number(1), state(5), number(2), number(3), state(6)];
    let message = deviates(&SAMPLE, sample(0, &fields).leak(), V24, &[]);
    assert_eq!(
        shown(&message),
        [
            "NumSkills = Unsigned(3)",
            "SkillNumber[0] = Signed(1)",
            "SkillState[0] = Unsigned(5)",
            "SkillNumber[1] = Signed(2)",
            "SkillNumber[2] = Signed(3)",
            "SkillState[2] = Unsigned(6)",
        ]
    );
    assert_eq!(message.elements, [elements(3, &[])]);
}

#[test]
fn fields_of_no_list_may_stand_between() {
    let fields =
        [skills(1), number(1), field(6, &[0, 1]), field(999, &[]), state(5), field(11, b"a\0")];
    let message = deviates(&SAMPLE, sample(1, &fields).leak(), V24, &[]);
    assert_eq!(
        shown(&message),
        [
            "Priority = Signed(1)",
            "Name[0] = Text(\"a\")",
            "NumSkills = Unsigned(1)",
            "SkillNumber[0] = Signed(1)",
            "SkillState[0] = Unsigned(5)",
        ]
    );
}

#[test]
fn members_are_put_in_order() {
    let fields = [skills(1), number(1), phone("a"), phones(2), phone("b"), state(5)];
    let message = deviates(&SAMPLE, sample(0, &fields).leak(), V24, &[]);
    assert_eq!(
        shown(&message)[1..],
        [
            "SkillNumber[0] = Signed(1)",
            "SkillState[0] = Unsigned(5)",
            "NumPhones[0] = Unsigned(2)",
            "Phone[0][0] = Text(\"a\")",
            "Phone[0][1] = Text(\"b\")",
        ]
    );
    // The locations are those of the wire, not of the order here.
    let locations: Vec<_> = message.floating.iter().map(|entry| entry.location.unwrap()).collect();
    let at = |offset, len| Location { offset: FLOATING + offset, len };
    assert_eq!(locations, [at(0, 5), at(5, 8), at(31, 5), at(19, 6), at(13, 6), at(25, 6)]);
}

#[test]
fn a_member_that_is_there_already_starts_an_element() {
    let fields = [skills(3), number(1), state(5), state(6), phone("a"), phones(1), number(3)];
    let body = sample(0, &fields);
    let start = AnomalyKind::ElementStart;
    let message = deviates(&SAMPLE, &body, V24, &[(start, FLOATING + 18, "SkillState[1]")]);
    assert_eq!(
        shown(&message)[1..],
        [
            "SkillNumber[0] = Signed(1)",
            "SkillState[0] = Unsigned(5)",
            "SkillState[1] = Unsigned(6)",
            "NumPhones[1] = Unsigned(1)",
            "Phone[1][0] = Text(\"a\")",
            "SkillNumber[2] = Signed(3)",
        ]
    );
}

#[test]
fn so_does_one_without_an_open_element() {
    let body = sample(0, &[skills(1), phone("a"), phones(1)]);
    let start = AnomalyKind::ElementStart;
    let message = deviates(&SAMPLE, &body, V24, &[(start, FLOATING + 5, "Phone[0]")]);
    assert_eq!(shown(&message)[1..], ["NumPhones[0] = Unsigned(1)", "Phone[0][0] = Text(\"a\")"]);
}

#[test]
fn an_unreadable_member_takes_part_in_forming_elements() {
    let wrong = |expected, found| AnomalyKind::WrongLength { expected, found };
    let bad = field(22, &[]);
    let body = sample(0, &[skills(2), number(1), bad, state(6), field(21, &[1])]);
    let message = deviates(
        &SAMPLE,
        &body,
        V24,
        &[
            (wrong(1, 0), FLOATING + 13, "SkillState[0]"),
            (AnomalyKind::ElementStart, FLOATING + 17, "SkillState[1]"),
            (wrong(4, 1), FLOATING + 22, "SkillNumber[2]"),
            (mismatch(2, 3), FLOATING, "NumSkills"),
        ],
    );
    assert_eq!(shown(&message)[1..], ["SkillNumber[0] = Signed(1)", "SkillState[1] = Unsigned(6)"]);
    assert_eq!((message.elements.clone(), aside(&message)), (vec![elements(3, &[])], vec![22, 21]));
}

#[test]
fn a_repeated_fields_position_counts_what_could_be_read() {
    let long = AnomalyKind::TooLong { max: 8, found: 9 };
    let nul = AnomalyKind::MissingNul;
    let fields = [field(11, b"12345678\0"), field(11, b"b"), field(11, b"c\0")];
    let expected = [(long, FLOATING, "Name[0]"), (nul, FLOATING + 13, "Name[1]")];
    let message = deviates(&SAMPLE, sample(3, &fields).leak(), V24, &expected);
    assert_eq!(message.floating.len(), 3);

    let fields = [skills(2), number(1), phone("a"), phone("toolong"), phones(2), number(2)];
    let body = sample(0, &fields);
    let long = AnomalyKind::TooLong { max: 6, found: 8 };
    deviates(&SAMPLE, &body, V24, &[(long, FLOATING + 19, "Phone[0][1]")]);
}

#[test]
fn counts_of_the_fixed_part_are_compared() {
    for (announced, found) in [(0u8, 1u8), (2, 1), (1, 0)] {
        let names = vec![field(11, b"a\0"); usize::from(found)];
        let body = sample(announced, &names);
        let kind = mismatch(announced.into(), found.into());
        let message = deviates(&SAMPLE, &body, V24, &[(kind, 14, "NumNames")]);
        assert_eq!(message.floating.len(), usize::from(found));
        assert_eq!(message.fixed_value("NumNames"), Some(&Value::Unsigned(announced.into())));
    }
}

#[test]
fn floating_counts_are_compared_with_each_of_their_lists() {
    let body = sample(0, &[field(13, &[0, 1, 0, 2]), field(14, &[0xFF]), field(12, &[0, 3])]);
    let at = FLOATING + 8 + 5;
    let packed = AnomalyKind::PackedList { values: 2 };
    let expected = [
        (packed, FLOATING, "Services[0]"),
        (mismatch(3, 2), at, "NumServices"),
        (mismatch(3, 1), at, "NumServices"),
    ];
    let message = deviates(&SAMPLE, &body, V24, &expected);
    assert_eq!(
        shown(&message),
        [
            "NumServices = Unsigned(3)",
            "Services[0] = Unsigned(1)",
            "Services[1] = Unsigned(2)",
            "Levels[0] = Signed(-1)",
        ]
    );
}

#[test]
fn an_absent_floating_count_announces_nothing() {
    let body = sample(0, &[field(13, &[0, 1])]);
    let end = FLOATING + 6;
    deviates(&SAMPLE, &body, V24, &[(mismatch(0, 1), end, "NumServices")]);
}

#[test]
fn an_unreadable_count_announces_nothing_at_its_place() {
    let body = sample(0, &[field(12, &[1]), field(13, &[0, 1])]);
    let wrong = AnomalyKind::WrongLength { expected: 2, found: 1 };
    let expected = [(wrong, FLOATING, "NumServices"), (mismatch(0, 1), FLOATING, "NumServices")];
    // Levels are none, which is what no count announces.
    deviates(&SAMPLE, &body, V24, &expected);
}

#[test]
fn counts_inside_elements_are_compared_after_those_of_the_message() {
    let fields = [number(1), phones(2), phone("a"), number(2), phone("b"), number(3), phones(1)];
    let body = sample(1, &fields);
    let end = 8 + u32::try_from(body.len()).unwrap();
    let expected = [
        (mismatch(1, 0), 14, "NumNames"),
        (mismatch(0, 3), end, "NumSkills"),
        (mismatch(2, 1), FLOATING + 8, "NumPhones[0]"),
        (mismatch(0, 1), end, "NumPhones[1]"),
        (mismatch(1, 0), end - 6, "NumPhones[2]"),
    ];
    deviates(&SAMPLE, &body, V24, &expected);
}

#[test]
fn a_floating_count_that_the_version_does_not_have_announces_nothing() {
    let body = [11, 2, b'a', 0];
    let message = deviates(&YOUNG_COUNT, &body, V17, &[(mismatch(0, 1), 12, "NumNames")]);
    assert_eq!(shown(&message), ["Name[0] = Text(\"a\")"]);
    deviates(&YOUNG_COUNT, &[], V17, &[]);
}
