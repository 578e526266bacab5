//! Elements without entries, in lists and in lists inside elements: equality, encoding, visitors.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::fixtures::*;
use super::roster::*;
use crate::dynamic::{DynamicMessage, ElementCounts};
use crate::{
    EncodeErrorKind, FieldDescriptor, FieldPath, GroupDescriptor, UnknownField, Value, Visitor,
};

/// Two teams, of two pairs and of one.
fn sound() -> DynamicMessage<'static> {
    let mut builder = DynamicMessage::builder(&ROSTER);
    for (name, number) in [
        ("TeamID", 1),
        ("PairID", 11),
        ("PairState", 5),
        ("PairID", 12),
        ("TeamID", 2),
        ("PairID", 21),
    ] {
        builder.push_floating(name, Value::Unsigned(number)).unwrap();
    }
    builder.finish()
}

fn refusal(message: &DynamicMessage<'_>) -> (EncodeErrorKind, String) {
    let error = message.encoded_len(V24).unwrap_err();
    (error.kind, error.field.map(|path| path.to_string()).unwrap_or_default())
}

fn with(given: &[ElementCounts]) -> DynamicMessage<'static> {
    DynamicMessage { elements: given.to_vec(), ..sound() }
}

#[test]
fn the_builder_forms_inner_elements_from_the_order_of_their_members() {
    let mut builder = DynamicMessage::builder(&ROSTER);
    for (name, number) in [
        ("PairState", 4),
        ("PairState", 5),
        ("PairID", 6),
        ("Note", 7),
        ("Desk", 8),
        ("PairState", 9),
        ("TeamID", 1),
        ("PairState", 2),
    ] {
        builder.push_floating(name, Value::Unsigned(number)).unwrap();
    }
    assert_eq!(builder.floating_field("PairName").unwrap().tag, Some(6));
    let message = builder.finish();
    assert_eq!(
        shown(&message),
        [
            "PairState[0][0] = Unsigned(4)",
            "PairState[0][1] = Unsigned(5)",
            "PairID[0][2] = Unsigned(6)",
            "PairState[0][2] = Unsigned(9)",
            "Desk[0][0] = Unsigned(8)",
            "TeamID[1] = Unsigned(1)",
            "PairState[1][0] = Unsigned(2)",
            "Note = Unsigned(7)",
        ]
    );
}

#[test]
fn counts_that_say_no_more_than_the_entries_are_equal() {
    let equal = [
        vec![],
        vec![elements(0, &[])],
        vec![elements(2, &[])],
        vec![elements(2, &[2])],
        vec![elements(1, &[1, 0, 1])],
        vec![elements(2, &[2, 0, 1, 0])],
        // No elements of a third team, and no such list: neither says anything.
        vec![elements(2, &[2, 0, 1, 0, 0, 0]), elements(3, &[1])],
    ]
    .map(|given| with(&given));
    let other = [
        vec![elements(3, &[])],
        vec![elements(2, &[3])],
        vec![elements(2, &[0, 1])],
        vec![elements(2, &[2, 0, 2])],
        vec![elements(2, &[2, 0, 1, 1])],
        // A pair of a third team is in a third team.
        vec![elements(2, &[2, 0, 1, 0, 1])],
    ]
    .map(|given| with(&given));
    for one in &equal {
        equal.iter().for_each(|two| assert_eq!(one, two));
        for two in &other {
            assert_ne!(one, two);
            assert_ne!(two, one);
        }
    }
    assert_eq!(with(&[elements(3, &[0, 0, 0, 0, 1])]), other[5]);
    assert_eq!(with(&[elements(2, &[3])]), with(&[elements(0, &[3, 0, 1])]));
}

#[test]
fn a_late_element_takes_no_memory() {
    let mut message = sound();
    let last = message.floating.last_mut().unwrap();
    last.path = last.path.in_element(u32::MAX).in_inner(u32::MAX);
    assert_eq!(message, message.clone());
    assert_ne!(message, sound());
    let kind = EncodeErrorKind::TooManyElements { found: u32::MAX, max: 0xFFFF };
    assert_eq!(refusal(&message), (kind, "NumTeams".to_string()));
}

#[test]
fn counts_of_inner_lists_are_computed() {
    let mut bytes = Vec::new();
    sound().encode(V24, &mut bytes).unwrap();
    let fields =
        [teams(2), team(1), pairs(2), pair(11), state(5), pair(12), team(2), pairs(1), pair(21)];
    assert_eq!(bytes[8..], roster(&fields));
}

#[test]
fn an_inner_element_needs_its_first_member() {
    let first = |name: &str| (EncodeErrorKind::FirstMemberAbsent, name.to_string());
    let mut without = sound();
    without.floating.remove(1);
    assert_eq!(refusal(&without), first("PairID[0][0]"));
    // Elements without entries are elements too.
    assert_eq!(refusal(&with(&[elements(2, &[3])])), first("PairID[0][2]"));
    assert_eq!(refusal(&with(&[elements(2, &[2, 1])])), first("Desk[0][0]"));
    assert_eq!(refusal(&with(&[elements(2, &[2, 0, 1, 0, 1])])), first("TeamID[2]"));
    let mut gap = sound();
    gap.floating[3].path.inner = Some(2);
    assert_eq!(refusal(&gap), first("PairID[0][1]"));
}

#[test]
fn a_count_of_an_inner_list_has_the_bounds_of_its_type() {
    let kind = EncodeErrorKind::TooManyElements { found: 65_536, max: 65_535 };
    let message = with(&[elements(2, &[2, 0, 65_536])]);
    assert_eq!(refusal(&message), (kind, "NumPairs[1]".to_string()));
}

#[test]
fn entries_of_inner_lists_have_both_positions_in_order() {
    let misfit = |change: fn(&mut DynamicMessage<'static>), name: &str| {
        let mut message = sound();
        change(&mut message);
        assert_eq!(refusal(&message), (EncodeErrorKind::Misfit, name.to_string()));
    };
    misfit(|m| m.floating[1].path.inner = None, "PairID[0]");
    misfit(|m| m.floating[1].path = FieldPath::new(m.floating[1].path.field), "PairID");
    misfit(|m| m.floating[0].path.inner = Some(0), "TeamID[0][0]");
    misfit(|m| m.floating.swap(1, 2), "PairID[0][0]");
    misfit(|m| m.floating.swap(2, 3), "PairState[0][0]");
    misfit(|m| m.floating[3].path.inner = Some(0), "PairID[0][0]");
    misfit(|m| m.floating[1].value = Value::Signed(1), "PairID[0][0]");
}

/// What a visitor is shown, in order.
#[derive(Default)]
struct Calls(Vec<String>);

impl Visitor for Calls {
    fn fixed(&mut self, _: &'static FieldDescriptor, _: Value<'_>) {}
    fn floating(&mut self, path: FieldPath, _: Value<'_>) {
        self.0.push(path.to_string());
    }
    fn elements(&mut self, group: &'static GroupDescriptor, element: Option<u32>, count: u32) {
        self.0.push(format!("{group:?} {element:?} {count}"));
    }
    fn unknown(&mut self, _: &UnknownField<'_>) {}
    fn body(&mut self, _: &[u8]) {}
}

#[test]
fn a_visitor_hears_of_each_list_before_its_members() {
    let mut calls = Calls::default();
    with(&[elements(3, &[2, 0, 1, 1])]).visit(&mut calls);
    let announced = |group: &GroupDescriptor, element: Option<u32>, count: u32| {
        format!("{group:?} {element:?} {count}")
    };
    assert_eq!(
        calls.0,
        [
            announced(&TEAM, None, 3),
            "TeamID[0]".to_string(),
            announced(&PAIR, Some(0), 2),
            "PairID[0][0]".to_string(),
            "PairState[0][0]".to_string(),
            "PairID[0][1]".to_string(),
            announced(&DESKS, Some(0), 0),
            "TeamID[1]".to_string(),
            announced(&PAIR, Some(1), 1),
            "PairID[1][0]".to_string(),
            announced(&DESKS, Some(1), 1),
            announced(&PAIR, Some(2), 0),
            announced(&DESKS, Some(2), 0),
        ]
    );
}

#[test]
fn elements_of_flat_lists_need_no_inner_counts() {
    let body = sample(0, &[field(20, &[1]), field(21, &[0; 4])]);
    let (message, _) = tolerant(&SAMPLE, &body, V24);
    assert_eq!(message.elements, [elements(1, &[])]);
    let mut calls = Calls::default();
    message.visit(&mut calls);
    assert_eq!(calls.0.len(), 3);
}
