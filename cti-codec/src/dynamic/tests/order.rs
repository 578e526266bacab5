//! Which of several faults is reported first.

use alloc::vec;

use super::fixtures::*;
use crate::{AnomalyKind, DecodeErrorKind};

#[test]
fn the_fixed_part_goes_before_the_structure_of_the_floating_part() {
    let mut body = sample(0, &[vec![0]]);
    body[4] = 1;
    let odd = AnomalyKind::BoolValue { value: 257 };
    let stray = AnomalyKind::TrailingBytes { count: 1 };
    deviates(&SAMPLE, &body, V24, &[(odd, 12, "Online"), (stray, FLOATING, "")]);
}

#[test]
fn the_structure_goes_before_values() {
    let body = sample(0, &[field(6, &[1]), vec![0]]);
    let stray = AnomalyKind::TrailingBytes { count: 1 };
    let wrong = AnomalyKind::WrongLength { expected: 2, found: 1 };
    let expected = [(stray, FLOATING + 5, ""), (wrong, FLOATING, "Priority")];
    deviates(&SAMPLE, &body, V24, &expected);

    let body = sample(0, &[field(6, &[1]), vec![0, 99, 0, 1]]);
    let error = refused(&SAMPLE, &body, V24);
    let kind = DecodeErrorKind::FieldPastEnd { tag: 99, declared: 1, remaining: 0 };
    assert_eq!((error.kind, error.offset), (kind, FLOATING + 5));
}

#[test]
fn a_short_fixed_part_goes_before_its_bools() {
    let body = [0, 0, 0, 71, 0, 2, 0];
    let error = refused(&SAMPLE, &body, V24);
    assert_eq!(error.field.unwrap().field.name, "NumNames");
}

#[test]
fn values_go_in_the_order_of_the_wire_then_counts() {
    let body = sample(1, &[field(24, b"a"), field(8, &[0, 2]), field(5, b"1")]);
    let end = 8 + u32::try_from(body.len()).unwrap();
    let expected = [
        (AnomalyKind::ElementStart, FLOATING, "Phone[0]"),
        (AnomalyKind::MissingNul, FLOATING, "Phone[0][0]"),
        (AnomalyKind::BoolValue { value: 2 }, FLOATING + 5, "Ready"),
        (AnomalyKind::MissingNul, FLOATING + 11, "AgentID"),
        (AnomalyKind::CountMismatch { announced: 1, found: 0 }, 14, "NumNames"),
        (AnomalyKind::CountMismatch { announced: 0, found: 1 }, end, "NumSkills"),
        (AnomalyKind::CountMismatch { announced: 0, found: 1 }, end, "NumPhones[0]"),
    ];
    deviates(&SAMPLE, &body, V24, &expected);
}

#[test]
fn required_fields_come_last() {
    let body = [&[0, 0, 0, 1][..], &field(2, &[1]), &[0, 0]].concat();
    let expected = [
        (AnomalyKind::TrailingBytes { count: 2 }, 17, ""),
        (AnomalyKind::WrongLength { expected: 4, found: 1 }, 12, "Peripheral"),
        (AnomalyKind::RequiredAbsent, 19, "ClientID"),
        (AnomalyKind::RequiredAbsent, 19, "Peripheral"),
    ];
    deviates(&OPEN, &body, V24, &expected);
}
