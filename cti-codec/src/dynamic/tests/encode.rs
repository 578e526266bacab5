//! What encoding refuses, and in which order; what it computes.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::fixtures::*;
use crate::dynamic::{DynamicMessage, FixedEntry, FloatingEntry};
use crate::{
    EncodeErrorKind, EncodeOptions, FieldPath, Limits, NamedVariable, Octets, Protocol,
    ProtocolVersion, Text, Value,
};

/// A message that can be encoded at 24.
fn sound() -> DynamicMessage<'static> {
    let body = sample(1, &[field(6, &[0, 1]), field(11, b"a\0")]).leak();
    tolerant(&SAMPLE, body, V24).0
}

/// A message of these floating fields.
fn of(fields: &[(&str, Value<'static>)]) -> DynamicMessage<'static> {
    let mut builder = DynamicMessage::builder(&SAMPLE);
    builder.set_fixed("MonitorID", Value::Unsigned(71)).unwrap();
    builder.set_fixed("Online", Value::Bool(true)).unwrap();
    builder.set_fixed("DepartmentID", Value::Signed(-1)).unwrap();
    for (name, value) in fields {
        builder.push_floating(name, value.clone()).unwrap();
    }
    builder.finish()
}

fn text(text: &'static str) -> Value<'static> {
    Value::Text(text.into())
}

/// Why a message is refused; the buffer must stay as it was.
fn refusal(
    message: &DynamicMessage<'_>,
    options: impl Into<EncodeOptions>,
) -> (EncodeErrorKind, Option<String>) {
    let options = options.into();
    let mut buffer = b"before".to_vec();
    let error = message.encode(options, &mut buffer).unwrap_err();
    assert_eq!(buffer, b"before");
    assert_eq!(message.encoded_len(options), Err(error));
    assert_eq!(error.message, Some(message.descriptor));
    (error.kind, error.field.map(|path| path.to_string()))
}

fn encoded(message: &DynamicMessage<'_>, options: impl Into<EncodeOptions>) -> Vec<u8> {
    let options = options.into();
    let mut buffer = b"before".to_vec();
    message.encode(options, &mut buffer).unwrap();
    assert_eq!(buffer[..6], *b"before");
    assert_eq!(message.encoded_len(options), Ok(buffer.len() - 6));
    buffer.split_off(6)
}

#[test]
fn the_header_is_computed() {
    let bytes = encoded(&sound(), V24);
    assert_eq!(bytes[..8], [0, 0, 0, 24, 0, 0, 3, 132]);
    assert_eq!(bytes.len(), 32);
}

#[test]
fn field_widths_follow_the_protocol() {
    let mut message = sound();
    message.fixed.retain(|entry| entry.field.name != "DepartmentID");
    let field = SAMPLE.fixed.last().unwrap();
    message.fixed.push(FixedEntry { field, value: Value::Unsigned(9) });
    assert_eq!(encoded(&message, V17)[17..], [6, 2, 0, 1, 11, 2, b'a', 0]);
    let ccx = Protocol::ccx(crate::ProtocolVersion::V18);
    assert_eq!(encoded(&message, ccx)[17..], [0, 6, 2, 0, 1, 0, 11, 2, b'a', 0]);
}

#[test]
fn counts_are_computed_whatever_their_entries_hold() {
    let mut message = sound();
    for value in [Value::Unsigned(70_000), Value::Text("many".into())] {
        message.fixed[2].value = value;
        assert_eq!(encoded(&message, V24)[14..16], [0, 1]);
    }
    message.fixed.remove(2);
    assert_eq!(encoded(&message, V24)[14..16], [0, 1]);
}

#[test]
fn a_floating_count_is_written_for_its_entry_or_its_list() {
    let message = of(&[("Services", Value::Unsigned(7)), ("Levels", Value::Signed(-1))]);
    let bytes = encoded(&message, V24);
    assert_eq!(bytes[20..26], [0, 12, 0, 2, 0, 1]);
    let message = of(&[("NumServices", Value::Unsigned(9))]);
    assert_eq!(encoded(&message, V24)[20..], [0, 12, 0, 2, 0, 0]);
    assert_eq!(encoded(&of(&[]), V24).len(), 20);
}

#[test]
fn a_message_of_another_version_is_refused() {
    let version = crate::ProtocolVersion::V13;
    let kind = EncodeErrorKind::MessageNotInVersion { protocol: ProtocolVersion::V13.into() };
    assert_eq!(refusal(&DynamicMessage::new(&OPEN), version), (kind, None));
}

#[test]
fn the_fixed_part_of_the_version_must_be_there() {
    let (absent, other) = (
        EncodeErrorKind::FixedFieldAbsent { protocol: ProtocolVersion::V24.into() },
        EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V17.into() },
    );
    let mut message = sound();
    assert_eq!(refusal(&message, V17), (other, Some("DepartmentID".to_string())));
    message.fixed.pop();
    assert_eq!(refusal(&message, V24), (absent, Some("DepartmentID".to_string())));
    message.fixed.remove(0);
    assert_eq!(refusal(&message, V24), (absent, Some("MonitorID".to_string())));
}

#[test]
fn required_fields_must_be_there() {
    let absent = EncodeErrorKind::RequiredAbsent;
    let mut builder = DynamicMessage::builder(&OPEN);
    builder.set_fixed("InvokeID", Value::Unsigned(1)).unwrap();
    assert_eq!(refusal(&builder.clone().finish(), V24), (absent, Some("ClientID".to_string())));
    builder.push_floating("ClientID", text("x")).unwrap();
    assert_eq!(refusal(&builder.clone().finish(), V24), (absent, Some("Peripheral".to_string())));
    encoded(&builder.clone().finish(), V17);
    builder.push_floating("Peripheral", Value::Unsigned(1)).unwrap();
    let other = EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V17.into() };
    assert_eq!(refusal(&builder.finish(), V17), (other, Some("Peripheral".to_string())));
}

#[test]
#[cfg_attr(miri, ignore = "so many refusals take Miri long; others stay")]
fn values_that_do_not_fit_are_refused() {
    let too_long = |max, found| EncodeErrorKind::TooLong { max, found };
    let nul = EncodeErrorKind::EmbeddedNul;
    let named = |name, value| Value::NamedVariable(NamedVariable::new(name, value));
    for (name, value, kind) in [
        ("AgentID", text("123456789012"), too_long(12, 13)),
        ("AgentID", text("12345\x007890123"), too_long(12, 14)),
        ("Info", Value::Octets(Octets::from(&[0; 5])), too_long(4, 5)),
        ("Custom", Value::Octets(Octets::from(&[1; 5])), too_long(4, 5)),
        ("Variable", named("0123456789", "012345678"), too_long(20, 21)),
        ("AgentID", text("a\0b"), nul),
        ("Variable", named("a\0b", ""), nul),
        ("Variable", named("", "a\0b"), nul),
    ] {
        // The builder looks for NULs, so put the value in place afterwards.
        let mut message = of(&[(name, placeholder(name))]);
        message.floating[0].value = value;
        assert_eq!(refusal(&message, V24), (kind, Some(name.to_string())));
    }
}

fn placeholder(name: &str) -> Value<'static> {
    match name {
        "AgentID" => text(""),
        "Info" => Value::Octets(Octets::default()),
        "Custom" => Value::Octets(Octets::from(&[1])),
        "Variable" => Value::NamedVariable(NamedVariable::default()),
        "WideTag" => Value::Unsigned(0),
        _ => Value::Signed(0),
    }
}

#[test]
#[cfg_attr(miri, ignore = "so many refusals take Miri long; others stay")]
fn numbers_out_of_range_are_refused() {
    let out = |value| EncodeErrorKind::ValueOutOfRange { value };
    for (name, value, kind) in [
        ("Priority", Value::Signed(32_768), out(32_768)),
        ("Priority", Value::Signed(-32_769), out(0xFFFF_7FFF)),
        ("WideTag", Value::Unsigned(256), out(256)),
        ("Levels", Value::Signed(128), out(128)),
    ] {
        let mut message = of(&[(name, placeholder(name))]);
        message.floating.last_mut().unwrap().value = value;
        let levels = message.floating[0].path.field.name == "Levels";
        let message = if levels { with_services(message) } else { message };
        let path = if levels { "Levels[0]" } else { name };
        assert_eq!(refusal(&message, V24), (kind, Some(path.to_string())));
    }
    let mut message = of(&[("Priority", Value::Signed(-32_768))]);
    assert_eq!(encoded(&message, V24)[24..], [0x80, 0]);
    message.fixed[0].value = Value::Signed(-1);
    assert_eq!(refusal(&message, V24), (EncodeErrorKind::Misfit, Some("MonitorID".to_string())));
}

/// The message with a service for its level.
fn with_services(message: DynamicMessage<'static>) -> DynamicMessage<'static> {
    let mut other = of(&[("Services", Value::Unsigned(0))]);
    other.floating.extend(message.floating);
    other
}

#[test]
fn a_tag_or_length_must_fit_its_width() {
    let mut message = of(&[("WideTag", Value::Unsigned(1))]);
    message.fixed.retain(|entry| entry.field.name != "DepartmentID");
    let field = SAMPLE.fixed.last().unwrap();
    message.fixed.push(FixedEntry { field, value: Value::Unsigned(9) });
    let kind = EncodeErrorKind::TagTooWide { tag: 300 };
    assert_eq!(refusal(&message, V17), (kind, Some("WideTag".to_string())));

    message.floating.clear();
    let plain = message.clone();
    message.unknown.push(301, &[]);
    assert_eq!(refusal(&message, V17), (EncodeErrorKind::TagTooWide { tag: 301 }, None));
    message.unknown.clear();
    message.unknown.push(99, vec![0; 256]);
    assert_eq!(refusal(&message, V17), (EncodeErrorKind::TooLong { max: 255, found: 256 }, None));

    let mut message = plain;
    message.floating = with_services(message.clone()).floating;
    // Their count, which comes first, wants the levels to be as many.
    let kind = EncodeErrorKind::UnequalLists { first: 1, other: 0 };
    assert_eq!(refusal(&message, V17), (kind, Some("NumServices".to_string())));
}

#[test]
fn an_unknown_field_may_not_have_a_tag_of_the_message() {
    let mut message = sound();
    message.unknown.push(22, &[1]);
    assert_eq!(refusal(&message, V24), (EncodeErrorKind::TagDefined { tag: 22 }, None));

    // At a version without the field, its tag is free.
    let body = [0, 0, 0, 71, 0, 0, 0, 0, 9, 17, 1, 5];
    let message = tolerant(&SAMPLE, &body, V17).0;
    assert_eq!(encoded(&message, V17)[8..], body);
}

#[test]
fn an_element_needs_its_first_member() {
    let first = EncodeErrorKind::FirstMemberAbsent;
    let message = of(&[("SkillNumber", Value::Signed(1)), ("SkillState", Value::Unsigned(1))]);
    let mut without = message.clone();
    without.floating.remove(0);
    assert_eq!(refusal(&without, V24), (first, Some("SkillNumber[0]".to_string())));

    // Elements without entries are elements too: at the end, and before one that has some.
    let mut ends_empty = message.clone();
    ends_empty.elements = vec![elements(2, &[])];
    assert_eq!(refusal(&ends_empty, V24), (first, Some("SkillNumber[1]".to_string())));
    let mut gap = message;
    let last = gap.floating.last_mut().unwrap();
    last.path = last.path.in_element(300);
    let kind = EncodeErrorKind::TooManyElements { found: 301, max: 255 };
    assert_eq!(refusal(&gap, V24), (kind, Some("NumSkills".to_string())));
    let last = gap.floating.last_mut().unwrap();
    last.path = last.path.in_element(2);
    assert_eq!(refusal(&gap, V24), (first, Some("SkillNumber[1]".to_string())));
}

#[test]
#[cfg_attr(miri, ignore = "a list of 256 elements takes Miri a minute")]
fn a_count_must_be_able_to_say_its_lists() {
    let message = of(&[("Services", Value::Unsigned(1))]);
    let kind = EncodeErrorKind::UnequalLists { first: 1, other: 0 };
    assert_eq!(refusal(&message, V24), (kind, Some("NumServices".to_string())));

    let skills = vec![("SkillNumber", Value::Signed(1)); 256];
    let kind = EncodeErrorKind::TooManyElements { found: 256, max: 255 };
    assert_eq!(refusal(&of(&skills), V24), (kind, Some("NumSkills".to_string())));
    encoded(&of(&skills[..255]), V24);
}

#[test]
fn a_message_over_the_limit_is_refused() {
    let options = EncodeOptions::new(V24).with_limits(Limits::DEFAULT.with_max_message(31));
    let kind = EncodeErrorKind::MessageTooLong { length: 32, limit: 31 };
    assert_eq!(refusal(&sound(), options), (kind, None));
    encoded(&sound(), options.with_limits(Limits::DEFAULT.with_max_message(32)));
}

#[test]
fn a_list_whose_count_the_version_does_not_have_is_refused() {
    let kind = EncodeErrorKind::FieldNotInVersion { protocol: ProtocolVersion::V17.into() };
    for (descriptor, name) in [(&YOUNG_COUNT, "NumNames"), (&YOUNG_FIXED_COUNT, "NumNames")] {
        let mut builder = DynamicMessage::builder(descriptor);
        assert_eq!(encoded(&builder.clone().finish(), V17).len(), 8);
        builder.push_floating("Name", text("a")).unwrap();
        assert_eq!(refusal(&builder.clone().finish(), V17), (kind, Some(name.to_string())));
        encoded(&builder.finish(), V24);
    }
}

#[test]
fn of_two_faults_the_first_in_canonical_order_is_named() {
    let mut message = of(&[("Priority", Value::Signed(0)), ("AgentID", text(""))]);
    message.unknown.push(5, &[]);
    message.floating[0].value = text("much too long for it");
    message.floating[1].value = Value::Signed(40_000);
    message.fixed.pop();
    let names = |message: &DynamicMessage<'_>| refusal(message, V24).1.unwrap_or_default();
    assert_eq!(names(&message), "DepartmentID");
    message.fixed = sound().fixed;
    assert_eq!(names(&message), "AgentID");
    message.floating.remove(0);
    assert_eq!(names(&message), "Priority");
    message.floating.remove(0);
    assert_eq!(refusal(&message, V24).0, EncodeErrorKind::TagDefined { tag: 5 });
}

/// What only an untyped message can hold.
#[test]
#[cfg_attr(miri, ignore = "so many refusals take Miri long; others stay")]
fn misfits_are_refused() {
    let misfit = |message: &DynamicMessage<'_>, name: &str| {
        assert_eq!(refusal(message, V24), (EncodeErrorKind::Misfit, Some(name.to_string())));
    };
    let alter = |change: fn(&mut DynamicMessage<'static>)| {
        let mut message = sound();
        change(&mut message);
        message
    };
    misfit(&alter(|m| m.fixed[0].field = &OPEN.fixed[0]), "InvokeID");
    misfit(&alter(|m| m.fixed.push(m.fixed[0].clone())), "MonitorID");
    misfit(&alter(|m| m.fixed[1].value = Value::Unsigned(1)), "Online");
    misfit(&alter(|m| m.floating[0].value = Value::Unsigned(1)), "Priority");
    misfit(&alter(|m| m.floating[0].value = Value::Bool(true)), "Priority");
    misfit(&alter(|m| m.floating.push(m.floating[1].clone())), "Name[0]");
    misfit(&alter(|m| m.floating.reverse()), "Priority");
    misfit(&alter(|m| m.floating[0].path = m.floating[0].path.in_element(0)), "Priority[0]");
    misfit(&alter(|m| m.floating[1].path = m.floating[1].path.in_element(1)), "Name[1]");
    misfit(&alter(|m| m.floating[1].path = FieldPath::new(m.floating[1].path.field)), "Name");

    let client = OPEN.floating().next().unwrap();
    let entry = FloatingEntry { path: FieldPath::new(client), value: text("x"), location: None };
    let mut message = sound();
    message.floating.push(entry);
    misfit(&message, "ClientID");

    let mut message = of(&[("Task", Value::Octets(Octets::from(&[0; 12])))]);
    message.floating[0].value = Value::Octets(Octets::from(&[0; 11]));
    misfit(&message, "Task");
    let mut message = of(&[("Custom", Value::Octets(Octets::from(&[1])))]);
    message.floating[0].value = Value::Octets(Octets::from(&[2]));
    misfit(&message, "Custom");
}

#[test]
fn positions_in_nested_lists_have_no_gaps() {
    let phone = |t| ("Phone", text(t));
    let mut message = of(&[("SkillNumber", Value::Signed(1)), phone("a"), phone("b")]);
    encoded(&message, V24);
    message.floating[2].path = message.floating[2].path.in_inner(2);
    let kind = EncodeErrorKind::Misfit;
    assert_eq!(refusal(&message, V24), (kind, Some("Phone[0][2]".to_string())));
    message.floating[2].path.inner = None;
    assert_eq!(refusal(&message, V24), (kind, Some("Phone[0]".to_string())));
}

#[test]
fn a_message_has_either_fields_or_a_body() {
    let mut message = DynamicMessage::new(&CLOSED_BOOK);
    assert_eq!(encoded(&message, V24).len(), 8);
    message.body = Some(Octets::from(&[1, 2]));
    assert_eq!(encoded(&message, V24)[8..], [1, 2]);
    message.unknown.push(1, &[]);
    assert_eq!(refusal(&message, V24), (EncodeErrorKind::Misfit, None));
    let mut message = sound();
    message.body = Some(Octets::default());
    assert_eq!(refusal(&message, V24), (EncodeErrorKind::Misfit, None));
}

#[test]
fn text_of_any_bytes_passes() {
    let message = of(&[("AgentID", Value::Text(Text::from_bytes(&[0xFF, 0xFE])))]);
    assert_eq!(encoded(&message, V24)[20..], [0, 5, 0, 3, 0xFF, 0xFE, 0]);
}
