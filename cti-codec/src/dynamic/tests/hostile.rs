//! Declarations of lists inside elements that the derive would refuse.

use alloc::vec::Vec;

use super::fixtures::*;
use crate::descriptor::tests::message;
use crate::dynamic::DynamicMessage;
use crate::{
    AnomalyKind, EncodeErrorKind, FieldDescriptor, GroupDescriptor, Item, MessageDescriptor, Value,
};

const fn number(name: &'static str, tag: u16) -> FieldDescriptor {
    FieldDescriptor { name, tag: Some(tag), ..FieldDescriptor::TEMPLATE }
}

static ID: FieldDescriptor = number("ID", 1);
static PART: FieldDescriptor = number("Part", 2);
static REPEATED: FieldDescriptor = number("Repeated", 3);
static DEEP: FieldDescriptor = number("Deep", 4);
static COUNT: FieldDescriptor = number("Count", 5).counting(&[0]);

static DEEPEST: GroupDescriptor = GroupDescriptor { items: &[Item::Field(&DEEP)] };
static INNER: GroupDescriptor = GroupDescriptor {
    items: &[
        Item::Field(&PART),
        Item::Repeated(&REPEATED),
        Item::Group(&DEEPEST),
        Item::Group(&OUTER),
        Item::Field(&COUNT),
    ],
};
static OUTER: GroupDescriptor =
    GroupDescriptor { items: &[Item::Field(&ID), Item::Group(&INNER), Item::Group(&OUTER)] };
static TOO_DEEP: MessageDescriptor =
    MessageDescriptor { items: &[Item::Group(&OUTER)], ..message("TOO_DEEP_EVENT", 900, &[]) };

static HEADLESS: GroupDescriptor =
    GroupDescriptor { items: &[Item::Repeated(&REPEATED), Item::Field(&PART)] };
static HEADLESS_OUTER: GroupDescriptor =
    GroupDescriptor { items: &[Item::Field(&ID), Item::Group(&HEADLESS)] };
static NO_FIRST: MessageDescriptor = MessageDescriptor {
    items: &[Item::Group(&HEADLESS_OUTER)],
    ..message("NO_FIRST_EVENT", 900, &[])
};

fn four(tag: u16) -> Vec<u8> {
    field(tag, &[0, 0, 0, 7])
}

#[test]
fn only_plain_fields_are_members_of_inner_lists() {
    let body = [four(1), four(2), four(3), four(4), four(5)].concat();
    // The list that holds itself has its own first member once more, inside: that is where the tag
    // belongs.
    let start = AnomalyKind::ElementStart;
    let message = deviates(&TOO_DEEP, &body, V24, &[(start, 8, "ID[0]")]);
    assert_eq!(aside(&message), [3, 4, 5]);
    assert_eq!(message.elements, [elements(1, &[1, 1])]);
    let builder = DynamicMessage::builder(&TOO_DEEP);
    let known = ["Part", "Repeated", "Deep", "Count"].map(|name| builder.floating_field(name));
    assert_eq!(known, [Some(&PART), None, None, None]);
    let _ = message.encoded_len(V24);
}

#[test]
fn an_inner_list_without_a_first_member_is_read_and_not_written() {
    let body = [four(1), four(2)].concat();
    let start = AnomalyKind::ElementStart;
    let message = deviates(&NO_FIRST, &body, V24, &[(start, 16, "Part[0][0]")]);
    assert_eq!(message.floating_value("Part"), Some(&Value::Unsigned(7)));
    let error = message.encoded_len(V24).unwrap_err();
    assert_eq!((error.kind, error.field), (EncodeErrorKind::Misfit, None));
    // Without such elements, it can be written.
    let body = four(1);
    let (message, _) = tolerant(&NO_FIRST, &body, V24);
    assert_eq!(message.encoded_len(V24), Ok(16));
}
