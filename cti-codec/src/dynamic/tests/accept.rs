//! Every deviation, in both modes.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::fixtures::*;
use crate::dynamic::{DynamicMessage, Location};
use crate::{
    AnomalyKind, DecodeErrorKind, DecodeOptions, Limits, NamedArray, NamedVariable, Octets, Value,
};

/// Decodes one floating field of [`SAMPLE`] with these deviations, all at the field.
fn one(tag: u16, data: &[u8], kinds: &[AnomalyKind], name: &str) -> DynamicMessage<'static> {
    let body = sample(0, &[field(tag, data)]).leak();
    let expected: Vec<_> = kinds.iter().map(|kind| (*kind, FLOATING, name)).collect();
    deviates(&SAMPLE, body, V24, &expected)
}

/// The same, where the value can be read.
fn read(tag: u16, data: &[u8], kinds: &[AnomalyKind], name: &str) -> Value<'static> {
    let message = one(tag, data, kinds, name);
    assert_eq!(aside(&message), []);
    assert_eq!(message.floating.len(), 1);
    message.floating_value(name).unwrap().clone()
}

/// The same, where it can't.
fn unread(tag: u16, data: &[u8], kind: AnomalyKind, name: &str) {
    let message = one(tag, data, &[kind], name);
    assert_eq!(message.unknown.get(tag), Some(&Octets::from(data)));
    assert_eq!(message.floating, []);
}

#[test]
fn a_body_over_the_limit_is_an_error() {
    let options = DecodeOptions::new(V24).with_limits(Limits::DEFAULT.with_max_message(19));
    for options in [options, options.strict()] {
        let error = DynamicMessage::decode_body(&SAMPLE, &[0; 12], options).unwrap_err();
        assert_eq!(error.kind, DecodeErrorKind::MessageTooLong { length: 12, limit: 11 });
        assert_eq!((error.offset, error.message, error.field), (0, Some(&SAMPLE), None));
    }
}

#[test]
fn a_fixed_part_cut_short_is_an_error_at_the_first_field_without_room() {
    let body = sample(0, &[]);
    for (len, name, offset, needed, remaining) in [
        (0, "MonitorID", 8, 4, 0),
        (3, "MonitorID", 8, 4, 3),
        (5, "Online", 12, 2, 1),
        (6, "NumNames", 14, 2, 0),
        (11, "DepartmentID", 16, 4, 3),
    ] {
        let error = refused(&SAMPLE, &body[..len], V24);
        assert_eq!(error.kind, DecodeErrorKind::FixedPartCutShort { needed, remaining });
        assert_eq!(error.field.unwrap().to_string(), name);
        assert_eq!(error.offset, offset);
    }
}

#[test]
fn the_fixed_part_is_that_of_the_version() {
    let body = [0, 0, 0, 71, 0, 0, 0, 0, 9];
    let message = deviates(&SAMPLE, &body, V17, &[]);
    let names: Vec<_> = message.fixed.iter().map(|entry| entry.field.name).collect();
    assert_eq!(names, ["MonitorID", "Online", "NumNames", "Legacy"]);
    assert_eq!(message.fixed_value("Legacy"), Some(&Value::Unsigned(9)));
    let body = sample(0, &[]);
    let message = deviates(&SAMPLE, &body, V24, &[]);
    assert_eq!(message.fixed_value("DepartmentID"), Some(&Value::Signed(-1)));
    assert_eq!(message.fixed_value("Legacy"), None);
}

#[test]
fn a_length_past_the_end_is_an_error_at_its_field() {
    let mut body = sample(0, &[field(5, b"1\0"), field(24, b"200\0")]);
    body.pop();
    let error = refused(&SAMPLE, &body, V24);
    let kind = DecodeErrorKind::FieldPastEnd { tag: 24, declared: 4, remaining: 3 };
    assert_eq!((error.kind, error.offset), (kind, FLOATING + 6));
    assert_eq!(error.field.unwrap().to_string(), "Phone");
    assert_eq!(
        error.to_string(),
        "SAMPLE_EVENT: floating field Phone (tag 24) at byte 26 declares 4 bytes, 3 remain"
    );

    let error = refused(&SAMPLE, &sample(0, &[vec![0x7F, 0xFF, 0, 1]]), V24);
    let kind = DecodeErrorKind::FieldPastEnd { tag: 0x7FFF, declared: 1, remaining: 0 };
    assert_eq!((error.kind, error.field), (kind, None));
}

#[test]
fn a_field_of_another_version_has_no_name_where_its_length_is_wrong() {
    let body = [0, 0, 0, 71, 0, 0, 0, 0, 9, 17, 9];
    let error = refused(&SAMPLE, &body, V17);
    assert_eq!((error.offset, error.field), (17, None));
}

#[test]
fn stray_bytes_are_dropped() {
    for stray in 1..4u8 {
        let body = sample(0, &[field(6, &[0xFF, 0xFE]), vec![0; stray.into()]]);
        let kind = AnomalyKind::TrailingBytes { count: stray };
        let message = deviates(&SAMPLE, &body, V24, &[(kind, FLOATING + 6, "")]);
        assert_eq!(shown(&message), ["Priority = Signed(-2)"]);
    }
}

#[test]
fn a_scalar_of_the_wrong_length_is_set_aside() {
    let wrong = |expected, found| AnomalyKind::WrongLength { expected, found };
    unread(6, &[1], wrong(2, 1), "Priority");
    unread(6, &[1, 2, 3], wrong(2, 3), "Priority");
    unread(8, &[], wrong(2, 0), "Ready");
    unread(12, &[0, 0, 0, 0], wrong(2, 4), "NumServices");
    unread(16, &[0; 11], wrong(12, 11), "Task");
    assert_eq!(read(16, &[7; 12], &[], "Task"), Value::Octets((&[7; 12]).into()));
}

#[test]
fn packed_values_that_are_no_multiple_of_their_size_are_set_aside() {
    let kind = AnomalyKind::WrongLength { expected: 2, found: 3 };
    let body = sample(0, &[field(13, &[0, 1, 0])]);
    let message = deviates(&SAMPLE, &body, V24, &[(kind, FLOATING, "Services[0]")]);
    assert_eq!(aside(&message), [13]);
}

#[test]
fn named_variables_need_their_nuls() {
    let malformed = AnomalyKind::Malformed;
    for data in [&b""[..], b"name", b"name\0", b"name\0value"] {
        unread(9, data, malformed, "Variable");
    }
    let after = AnomalyKind::BytesAfterNul { count: 2 };
    let expected = Value::NamedVariable(NamedVariable::new("name", "value"));
    assert_eq!(read(9, b"name\0value\0", &[], "Variable"), expected);
    assert_eq!(read(9, b"name\0value\0xx", &[after], "Variable"), expected);
    let long = AnomalyKind::TooLong { max: 20, found: 21 };
    let expected = Value::NamedVariable(NamedVariable::new("name", "a value too lo"));
    assert_eq!(
        read(
            9,
            b"name\0a value too lo\0x",
            &[long, AnomalyKind::BytesAfterNul { count: 1 }],
            "Variable"
        ),
        expected
    );
}

#[test]
fn named_arrays_need_their_index_and_nuls() {
    for data in [&b""[..], b"\x02", b"\x02name\0", b"\x02name\0value"] {
        unread(10, data, AnomalyKind::Malformed, "Element");
    }
    let expected = Value::NamedArray(NamedArray::new(2, "name", "value"));
    assert_eq!(read(10, b"\x02name\0value\0", &[], "Element"), expected);
    // The index may be 0: it is no NUL of the name's.
    let expected = Value::NamedArray(NamedArray::new(0, "", ""));
    assert_eq!(read(10, b"\0\0\0", &[], "Element"), expected);
}

#[test]
fn a_field_with_its_own_codec_decides_for_itself() {
    unread(15, &[2], AnomalyKind::Malformed, "Custom");
    assert_eq!(read(15, &[1, 2], &[], "Custom"), Value::Octets((&[1, 2]).into()));
    let long = AnomalyKind::TooLong { max: 4, found: 5 };
    assert_eq!(read(15, &[1; 5], &[long], "Custom"), Value::Octets((&[1; 5]).into()));
}

#[test]
fn text_is_kept_up_to_its_first_nul() {
    let text = |text: &'static str| Value::Text(text.into());
    let long = |found| AnomalyKind::TooLong { max: 12, found };
    let after = |count| AnomalyKind::BytesAfterNul { count };
    assert_eq!(read(5, b"1001\0", &[], "AgentID"), text("1001"));
    assert_eq!(read(5, b"\0", &[], "AgentID"), text(""));
    assert_eq!(read(5, b"1001", &[AnomalyKind::MissingNul], "AgentID"), text("1001"));
    assert_eq!(read(5, b"", &[AnomalyKind::MissingNul], "AgentID"), text(""));
    assert_eq!(read(5, b"1001\x001\0", &[after(2)], "AgentID"), text("1001"));
    assert_eq!(read(5, b"12345678901\0", &[], "AgentID"), text("12345678901"));
    assert_eq!(read(5, b"123456789012\0", &[long(13)], "AgentID"), text("123456789012"));
    let both = [long(13), AnomalyKind::MissingNul];
    assert_eq!(read(5, b"1234567890123", &both, "AgentID"), text("1234567890123"));
    let both = [long(13), after(12)];
    assert_eq!(read(5, b"\x00123456789012", &both, "AgentID"), text(""));
}

#[test]
fn octets_longer_than_their_maximum_are_kept() {
    assert_eq!(read(7, &[0; 4], &[], "Info"), Value::Octets((&[0; 4]).into()));
    let long = AnomalyKind::TooLong { max: 4, found: 5 };
    assert_eq!(read(7, &[0; 5], &[long], "Info"), Value::Octets((&[0; 5]).into()));
}

#[test]
fn any_bool_but_0_is_true() {
    let odd = |value| AnomalyKind::BoolValue { value };
    assert_eq!(read(8, &[0, 0], &[], "Ready"), Value::Bool(false));
    assert_eq!(read(8, &[0, 1], &[], "Ready"), Value::Bool(true));
    assert_eq!(read(8, &[1, 0], &[odd(256)], "Ready"), Value::Bool(true));

    let mut body = sample(0, &[]);
    body[5] = 2;
    let message = deviates(&SAMPLE, &body, V24, &[(odd(2), 12, "Online")]);
    assert_eq!(message.fixed_value("Online"), Some(&Value::Bool(true)));
}

#[test]
fn the_first_of_repeated_fields_wins_the_rest_is_unjudged() {
    let body = sample(0, &[field(6, &[0, 1]), field(6, &[0, 2]), field(6, &[9])]);
    let again = AnomalyKind::RepeatedField;
    let message = deviates(
        &SAMPLE,
        &body,
        V24,
        &[(again, FLOATING + 6, "Priority"), (again, FLOATING + 12, "Priority")],
    );
    assert_eq!(shown(&message), ["Priority = Signed(1)"]);
    assert_eq!(aside(&message), [6, 6]);
}

#[test]
fn the_first_readable_one_wins() {
    let body = sample(0, &[field(6, &[9]), field(6, &[0, 2])]);
    let kind = AnomalyKind::WrongLength { expected: 2, found: 1 };
    let message = deviates(&SAMPLE, &body, V24, &[(kind, FLOATING, "Priority")]);
    assert_eq!(shown(&message), ["Priority = Signed(2)"]);
    assert_eq!(aside(&message), [6]);
    let location = message.floating[0].location;
    assert_eq!(location, Some(Location { offset: FLOATING + 5, len: 6 }));
}

#[test]
fn a_required_field_may_be_absent() {
    let absent = AnomalyKind::RequiredAbsent;
    let message = deviates(
        &OPEN,
        &[0, 0, 0, 1],
        V24,
        &[(absent, 12, "ClientID"), (absent, 12, "Peripheral")],
    );
    assert_eq!(message.floating, []);
    deviates(&OPEN, &[0, 0, 0, 1], V17, &[(absent, 12, "ClientID")]);

    // One that can't be read is not there either.
    let body = [&[0, 0, 0, 1][..], &field(1, b"x\0"), &field(2, &[7])].concat();
    let wrong = AnomalyKind::WrongLength { expected: 4, found: 1 };
    let expected = [(wrong, 18, "Peripheral"), (absent, 23, "Peripheral")];
    let message = deviates(&OPEN, &body, V24, &expected);
    assert_eq!((shown(&message).len(), aside(&message)), (1, vec![2]));
}

#[test]
fn unknown_tags_and_those_of_other_versions_are_kept() {
    let body = [0, 0, 0, 71, 0, 0, 0, 0, 9, 17, 1, 5, 99, 0];
    let message = deviates(&SAMPLE, &body, V17, &[]);
    assert_eq!(message.unknown.get(17), Some(&Octets::from(&[5])));
    assert_eq!(aside(&message), [17, 99]);
}

#[test]
fn a_short_form_is_read_tolerantly() {
    let body = [0, 0, 0, 3, 0, 0, 0, 27];
    let kind = AnomalyKind::ShortForm { version: 23 };
    let (message, reported) = tolerant(&FAILURE, &body, V24);
    assert_eq!(reported, [(kind, 8, None)]);
    assert_eq!(message.fixed_value("Status"), Some(&Value::Unsigned(27)));
    assert_eq!(message.fixed_value("FailureCode"), None);
    let error = strict(&FAILURE, &body, V24).unwrap_err();
    assert_eq!(error.kind, DecodeErrorKind::FixedPartCutShort { needed: 4, remaining: 2 });
    assert_eq!((error.offset, error.field.unwrap().field.name), (14, "PeripheralErrorCode"));

    // At 23 it is no deviation, and no other length is a short form.
    assert_eq!(tolerant(&FAILURE, &body, crate::ProtocolVersion::V23).1, []);
    assert_eq!(tolerant(&FAILURE, &[0; 10], V24).1, []);
    refused(&FAILURE, &[0; 9], V24);
    refused(&FAILURE, &[0; 7], V24);
}

#[test]
fn a_message_without_a_layout_keeps_its_body() {
    let message = deviates(&CLOSED_BOOK, &[0xFF, 2, 3], V24, &[]);
    assert_eq!(message.body, Some(Octets::from(&[0xFF, 2, 3])));
    assert_eq!((message.fixed.len(), message.floating.len()), (0, 0));
}
