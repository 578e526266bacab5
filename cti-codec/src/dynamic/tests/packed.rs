//! Fields that hold several elements of a list.

use alloc::vec::Vec;

use super::fixtures::*;
use super::roster::*;
use crate::dynamic::{DynamicMessage, Location};
use crate::{AnomalyKind, FieldDescriptor, Item, MessageDescriptor, Octets, WireType};

const fn packed(values: u32) -> AnomalyKind {
    AnomalyKind::PackedList { values }
}

fn written(message: &DynamicMessage<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    message.encode(V24, &mut bytes).unwrap();
    bytes.split_off(8)
}

fn grades(numbers: &[u8]) -> Vec<u8> {
    field(12, &numbers.iter().flat_map(|n| [0, 0, 0, *n]).collect::<Vec<u8>>())
}

#[test]
fn a_packed_list_is_read_as_its_elements_and_written_one_field_each() {
    let fields = [field(11, &[0, 5]), grades(&[1]), grades(&[2, 3, 4]), grades(&[5])];
    let body = fields.concat();
    let message = deviates(&ROSTER, &body, V24, &[(packed(3), 8 + 6 + 8, "Grade[1]")]);
    assert_eq!(
        shown(&message)[1..],
        [
            "Grade[0] = Signed(1)",
            "Grade[1] = Signed(2)",
            "Grade[2] = Signed(3)",
            "Grade[3] = Signed(4)",
            "Grade[4] = Signed(5)",
        ]
    );
    // Each value stands where the field does.
    let whole = Some(Location { offset: 22, len: 16 });
    let places: Vec<_> = message.floating.iter().map(|entry| entry.location).collect();
    assert_eq!(places[2..5], [whole; 3]);
    assert_eq!((places[1].unwrap().len, places[5].unwrap().len), (8, 8));
    assert_eq!(aside(&message), []);

    let each = [1, 2, 3, 4, 5].map(|n| grades(&[n])).concat();
    assert_eq!(written(&message), [field(11, &[0, 5]), each].concat());
}

#[test]
fn a_packed_list_inside_a_record_has_positions_there() {
    let fields = [teams(2), team(1), field(8, &[0, 1]), team(2), field(8, &[0, 2, 0, 3, 0, 4])];
    let at = 8 + 6 + 8 + 6 + 8;
    let body = fields.concat();
    let message = deviates(&ROSTER, &body, V24, &[(packed(3), at, "Level[1][0]")]);
    assert_eq!(
        shown(&message)[3..],
        [
            "TeamID[1] = Unsigned(2)",
            "Level[1][0] = Unsigned(2)",
            "Level[1][1] = Unsigned(3)",
            "Level[1][2] = Unsigned(4)",
        ]
    );
}

#[test]
fn a_packed_list_may_begin_a_record_where_its_first_member_should() {
    let body = [teams(1), field(8, &[0, 1, 0, 2])].concat();
    let start = AnomalyKind::ElementStart;
    let expected = [(start, 14, "Level[0]"), (packed(2), 14, "Level[0][0]")];
    let message = deviates(&ROSTER, &body, V24, &expected);
    assert_eq!(message.elements, [elements(1, &[0, 0])]);
}

#[test]
fn data_that_is_no_multiple_of_a_value_is_unreadable() {
    for len in [0, 1, 3, 5, 7] {
        let body = [field(12, &[7; 8][..len]), grades(&[])].concat();
        let wrong = |found| AnomalyKind::WrongLength { expected: 4, found };
        let found = u32::try_from(len).unwrap();
        let expected = [(wrong(found), 8, "Grade[0]"), (wrong(0), 12 + found, "Grade[0]")];
        let message = deviates(&ROSTER, &body, V24, &expected);
        assert_eq!(message.unknown.get(12), Some(&Octets::from([7; 8][..len].to_vec())));
        assert_eq!((message.floating.len(), message.unknown.len()), (0, 2));
    }
}

#[test]
fn only_a_repeated_field_that_says_so_is_packed() {
    let wrong = |expected, found| AnomalyKind::WrongLength { expected, found };
    let message =
        deviates(&ROSTER, field(13, &[0; 8]).leak(), V24, &[(wrong(4, 8), 8, "Plain[0]")]);
    assert_eq!((message.floating.len(), aside(&message)), (0, [13].to_vec()));
    // Declared as packed, but not as repeated.
    deviates(&ROSTER, &field(14, &[0; 4]), V24, &[(wrong(2, 4), 8, "Note")]);
}

#[test]
fn a_packed_bool_is_reported_at_its_own_position() {
    static FLAG: FieldDescriptor = FieldDescriptor {
        name: "Flag",
        tag: Some(1),
        ty: WireType::Bool,
        size: Some(2),
        ..FieldDescriptor::TEMPLATE
    }
    .packed();
    static FLAGS: MessageDescriptor = MessageDescriptor {
        items: &[Item::Repeated(&FLAG)],
        ..crate::descriptor::tests::message("FLAGS_EVENT", 900, &[])
    };
    let odd = AnomalyKind::BoolValue { value: 2 };
    let body = field(1, &[0, 1, 0, 2, 0, 0]);
    let message = deviates(&FLAGS, &body, V24, &[(packed(3), 8, "Flag[0]"), (odd, 8, "Flag[1]")]);
    assert_eq!(
        shown(&message),
        ["Flag[0] = Bool(true)", "Flag[1] = Bool(true)", "Flag[2] = Bool(false)"]
    );
}
