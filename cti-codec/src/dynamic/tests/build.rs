//! Building messages by name, and taking them from elsewhere.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::fixtures::*;
use crate::dynamic::{DynamicMessage, FixedEntry};
use crate::{
    EncodeErrorKind, FieldDescriptor, FieldPath, IntoOwned, Octets, RawMessage, UnknownField,
    Value, Visitor,
};

fn text(text: &'static str) -> Value<'static> {
    Value::Text(text.into())
}

#[test]
fn elements_follow_from_the_order_of_their_members() {
    let mut builder = DynamicMessage::builder(&SAMPLE);
    for (name, value) in [
        ("SkillNumber", Value::Signed(1)),
        ("Phone", text("a")),
        ("Priority", Value::Signed(0)),
        ("SkillState", Value::Unsigned(1)),
        ("Phone", text("b")),
        ("SkillNumber", Value::Signed(2)),
        ("SkillState", Value::Unsigned(2)),
        ("SkillState", Value::Unsigned(3)),
        ("Name", text("x")),
        ("Name", text("y")),
    ] {
        builder.push_floating(name, value).unwrap();
    }
    let message = builder.finish();
    let paths: Vec<_> = message.floating.iter().map(|entry| entry.path.to_string()).collect();
    assert_eq!(
        paths,
        [
            "Priority",
            "Name[0]",
            "Name[1]",
            "SkillNumber[0]",
            "SkillState[0]",
            "Phone[0][0]",
            "Phone[0][1]",
            "SkillNumber[1]",
            "SkillState[1]",
            "SkillState[2]",
        ]
    );
}

#[test]
fn fixed_fields_are_put_in_order() {
    let mut builder = DynamicMessage::builder(&SAMPLE);
    builder.set_fixed("DepartmentID", Value::Signed(4)).unwrap();
    builder.set_fixed("MonitorID", Value::Unsigned(1)).unwrap();
    builder.set_fixed("MonitorID", Value::Unsigned(2)).unwrap();
    let message = builder.finish();
    let fixed: Vec<_> = message.fixed.iter().map(|e| (e.field.name, e.value.clone())).collect();
    assert_eq!(fixed, [("MonitorID", Value::Unsigned(2)), ("DepartmentID", Value::Signed(4))]);
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let mut builder = DynamicMessage::builder(&SAMPLE);
    builder.push_floating("SkillNumber", Value::Signed(1)).unwrap();
    builder.push_floating("Priority", Value::Signed(1)).unwrap();
    let before = builder.clone().finish();

    let misfit = EncodeErrorKind::Misfit;
    let out = |value| EncodeErrorKind::ValueOutOfRange { value };
    for (name, value, kind, field) in [
        ("Nothing", text("x"), misfit, None),
        ("MonitorID", Value::Unsigned(1), misfit, None),
        ("SkillNumber", Value::Unsigned(1), misfit, Some("SkillNumber")),
        ("SkillState", Value::Unsigned(256), out(256), Some("SkillState")),
        ("AgentID", text("a\0"), EncodeErrorKind::EmbeddedNul, Some("AgentID")),
        ("Priority", Value::Signed(2), misfit, Some("Priority")),
    ] {
        let error = builder.push_floating(name, value).unwrap_err();
        assert_eq!((error.kind, error.field.map(|path| path.field.name)), (kind, field));
    }
    for (name, value, kind, field) in [
        ("Priority", Value::Signed(1), misfit, None),
        ("Online", Value::Unsigned(1), misfit, Some("Online")),
        ("Legacy", Value::Unsigned(256), out(256), Some("Legacy")),
    ] {
        let error = builder.set_fixed(name, value).unwrap_err();
        assert_eq!((error.kind, error.field.map(|path| path.field.name)), (kind, field));
    }
    assert_eq!(builder.set_body(&[1]).unwrap_err().kind, misfit);
    assert_eq!(builder.finish(), before);
}

#[test]
fn the_builder_knows_its_fields() {
    let builder = DynamicMessage::builder(&SAMPLE);
    assert_eq!(builder.floating_field("Phone").unwrap().tag, Some(24));
    assert_eq!(builder.floating_field("MonitorID"), None);
    assert_eq!(builder.fixed_field("Online").unwrap().ty.name(), "BOOL");
}

#[test]
fn counts_and_places_play_no_part_in_equality() {
    let floating = [field(20, &[1]), field(21, &[0, 0, 0, 1]), field(23, &[0, 0])];
    let body = sample(0, &floating);
    let (a, _) = tolerant(&SAMPLE, &body, V24);
    let floating = [field(21, &[0, 0, 0, 1])];
    let body = sample(7, &floating);
    let (b, _) = tolerant(&SAMPLE, &body, V24);
    assert_eq!(a, b);
    let mut longer = b.clone();
    longer.elements = vec![elements(2, &[])];
    assert_ne!(a, longer);
    let mut other = b.clone();
    other.floating[0].value = Value::Signed(2);
    assert_ne!(a, other);
    let mut other = b.clone();
    other.unknown.push(999, &[]);
    assert_ne!(a, other);
    let mut other = b;
    other.fixed[0].value = Value::Unsigned(1);
    assert_ne!(a, other);
}

/// A message whose fixed part has these values of one field.
fn with_monitors(monitors: &[u32]) -> DynamicMessage<'static> {
    let mut message = DynamicMessage::builder(&SAMPLE).finish();
    let [field, ..] = SAMPLE.fixed else { panic!("a field") };
    let entry = |number: &u32| FixedEntry { field, value: Value::Unsigned(*number) };
    message.fixed = monitors.iter().map(entry).collect();
    message
}

#[test]
fn equality_asks_how_often_and_not_where_a_value_stands_in_the_fixed_part() {
    for (one, other, equal) in [
        (&[1, 2, 2][..], &[2, 1, 2][..], true),
        (&[1, 1], &[1, 2], false),
        (&[1, 1, 2], &[1, 2, 2], false),
        (&[1], &[1, 1], false),
        // More than are declared.
        (&[1, 2, 3, 4, 5, 6], &[1, 2, 3, 4, 5, 6], true),
        (&[1, 2, 3, 4, 5, 6], &[6, 5, 4, 3, 2, 1], false),
    ] {
        let messages = [one, other].map(with_monitors);
        let [one, other] = &messages;
        assert_eq!((one == other, other == one), (equal, equal), "{one:?} {other:?}");
    }
}

#[test]
fn an_owned_message_outlives_its_bytes() {
    let body = sample(1, &[field(5, b"1001\0"), field(11, b"a\0"), field(999, &[1])]);
    let (message, _) = tolerant(&SAMPLE, &body, V24);
    let owned: DynamicMessage<'static> = message.clone().into_owned();
    assert_eq!(owned, message);
    assert_eq!(owned.floating, message.floating);
    drop(body);
    assert_eq!(owned.floating_value("AgentID"), Some(&text("1001")));
}

#[test]
fn a_visitor_sees_every_field() {
    #[derive(Default)]
    struct Names(Vec<alloc::string::String>);
    impl Visitor for Names {
        fn fixed(&mut self, field: &'static FieldDescriptor, _: Value<'_>) {
            self.0.push(field.name.to_string());
        }
        fn floating(&mut self, path: FieldPath, _: Value<'_>) {
            self.0.push(path.to_string());
        }
        fn unknown(&mut self, field: &UnknownField<'_>) {
            self.0.push(field.tag.to_string());
        }
        fn body(&mut self, _: &[u8]) {
            self.0.push("body".to_string());
        }
    }
    let body = sample(1, &[field(11, b"a\0"), field(999, &[1])]);
    let mut names = Names::default();
    tolerant(&SAMPLE, &body, V24).0.visit(&mut names);
    let all = ["MonitorID", "Online", "NumNames", "DepartmentID", "Name[0]", "999"];
    assert_eq!(names.0, all);

    let mut names = Names::default();
    tolerant(&CLOSED_BOOK, &[1], V24).0.visit(&mut names);
    assert_eq!(names.0, ["body"]);
}

#[test]
fn a_raw_message_has_no_declaration_to_go_by() {
    let raw = RawMessage { message_type: 900, body: Octets::from(&[1]) };
    assert_eq!(DynamicMessage::from_message(&raw), None);
}
