//! Whatever a peer sends, decoding returns, and all that can be asked of the result can be asked.

use std::fmt::{self, Write as _};

use cti_cli::Place;
use cti_cli::render::{Json, Palette, Reading, Render, Text};
use cti_messages::AnyMessage;
use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    Anomaly, DecodeError, DecodeOptions, Encode, EncodeMessage, EncodeOptions, FieldDescriptor,
    FieldPath, FieldWidths, IntoOwned, RawFields, UnknownField, Value, Visitor,
};

use crate::agree::{derived, dynamic};
use crate::case::Case;
use crate::control::{controls_nothing, without_colours};
use crate::length_limit::length_limit;

/// Decodes in both modes, with both codecs, and touches everything.
///
/// # Panics
///
/// Where anything does, where a place lies outside the message, or where JSON is none.
pub fn decode_any(data: &[u8]) {
    let Some(case) = Case::of(data) else { return };
    for options in case.both() {
        let (outcome, anomalies) = derived(case.frame, options);
        anomalies.iter().for_each(|anomaly| touch_anomaly(anomaly, case.frame.body));
        match &outcome {
            Ok(value) => touch(value, options),
            Err(error) => touch_error(error, case.frame.body),
        }
        let place = Place { offset: 0, packet: None };
        let (frame, protocol) = (case.frame, options.protocol);
        print(&Reading { place: &place, frame, protocol, outcome, anomalies });
        // As its type also where the version does not have it.
        if let Some(descriptor) = case.descriptor() {
            let (outcome, anomalies) = dynamic(descriptor, case.frame.body, options);
            anomalies.iter().for_each(|anomaly| touch_anomaly(anomaly, case.frame.body));
            match outcome {
                Ok(value) => touch_dynamic(&value, options),
                Err(error) => touch_error(&error, case.frame.body),
            }
        }
    }
    length_limit(&case);
    for widths in [FieldWidths::Narrow, FieldWidths::Mixed, FieldWidths::Wide] {
        let mut end = 0;
        for field in RawFields::new(case.frame.body, widths) {
            match field {
                Ok(field) => {
                    assert_eq!(field.offset, end);
                    end = field.offset + widths.header_bytes() + field.data.len();
                }
                Err(error) => _ = show(&error),
            }
        }
        assert!(end <= case.frame.body.len());
    }
}

/// Counts what is written to it.
#[derive(Default)]
struct Counter(usize);

impl fmt::Write for Counter {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

fn show(value: &impl fmt::Display) -> usize {
    let mut counter = Counter::default();
    write!(counter, "{value}").unwrap();
    assert!(counter.0 > 0, "a sentence");
    counter.0
}

fn show_debug(value: &impl fmt::Debug) {
    write!(Counter::default(), "{value:?}").unwrap();
}

fn touch_anomaly(anomaly: &Anomaly, body: &[u8]) {
    show(anomaly);
    assert!(anomaly.offset as usize <= 8 + body.len(), "{anomaly}");
    assert!(!anomaly.kind.name().is_empty());
}

fn touch_error(error: &DecodeError, body: &[u8]) {
    show(error);
    assert!(error.offset as usize <= 8 + body.len(), "{error}");
    assert!(!error.kind.name().is_empty());
}

fn touch(value: &AnyMessage<'_>, options: DecodeOptions) {
    show_debug(value);
    assert_eq!(&value.clone().into_owned(), value);
    let encode = EncodeOptions::new(options.protocol).with_limits(options.limits);
    if let Err(error) = value.encoded_len(encode) {
        show(&error);
    }
    let mut toucher = Toucher::default();
    value.visit(&mut toucher);
    if value.descriptor().is_none() {
        assert_eq!(toucher.bodies, 1, "what has no declaration shows its body");
    }
}

fn touch_dynamic(value: &DynamicMessage<'_>, options: DecodeOptions) {
    show_debug(value);
    assert_eq!(&value.clone().into_owned(), value);
    for entry in &value.fixed {
        assert!(value.fixed_value(entry.field.name).is_some());
    }
    for entry in &value.floating {
        assert!(value.floating_value(entry.path.field.name).is_some());
        touch_value(&entry.value);
    }
    if let Err(error) = value.encoded_len(options.protocol) {
        show(&error);
    }
}

fn touch_value(value: &Value<'_>) {
    assert_eq!(&value.borrowed(), value);
    assert_eq!(&value.clone().into_owned(), value);
    assert_eq!(value.as_u32().is_some(), matches!(value, Value::Unsigned(_)));
    let touch_text = |text: &cti_messages::codec::Text<'_>| {
        assert!(!text.as_bytes().contains(&0), "a decoded text holds no NUL");
        assert_eq!(text.is_empty(), text.as_bytes().is_empty());
        if let Ok(utf8) = text.to_str() {
            assert_eq!(utf8, text.to_string_lossy());
        }
        let _ = text.is_ascii();
    };
    match value {
        Value::Text(text) => touch_text(text),
        Value::NamedVariable(variable) => {
            touch_text(&variable.name);
            touch_text(&variable.value);
        }
        Value::NamedArray(element) => {
            touch_text(&element.name);
            touch_text(&element.value);
        }
        _ => {}
    }
}

/// Touches all that it is shown.
#[derive(Default)]
struct Toucher {
    bodies: u32,
}

impl Visitor for Toucher {
    fn fixed(&mut self, field: &'static FieldDescriptor, value: Value<'_>) {
        show_debug(&field);
        touch_value(&value);
    }

    fn floating(&mut self, path: FieldPath, value: Value<'_>) {
        show(&path);
        touch_value(&value);
    }

    fn unknown(&mut self, field: &UnknownField<'_>) {
        show_debug(field);
    }

    fn body(&mut self, _: &[u8]) {
        self.bodies += 1;
    }
}

fn print(reading: &Reading<'_>) {
    let mut json = Vec::new();
    Json.render(reading, &mut json).unwrap();
    controls_nothing(&json);
    let line: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(line["type"], reading.frame.message_type);
    let mut text = Vec::new();
    Text::new(Palette::new(false)).render(reading, &mut text).unwrap();
    controls_nothing(&text);
    let mut coloured = Vec::new();
    Text::new(Palette::new(true)).render(reading, &mut coloured).unwrap();
    assert_eq!(without_colours(&String::from_utf8(coloured).unwrap()).as_bytes(), text);
}
