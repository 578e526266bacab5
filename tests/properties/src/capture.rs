//! The command's reader of captures, streams and hex takes any file. Input: the file.

use cti_cli::args::DEFAULT_PORT;
use cti_cli::decode::{Settings, decode};
use cti_cli::render::{Json, Palette, Render, Text};
use cti_cli::report::Console;
use cti_messages::codec::{Conformance, Product};

/// Reads a file as the command does, to JSON and to text.
///
/// # Panics
///
/// Where a line of JSON is none, or messages and lines differ in number.
pub fn capture(data: &[u8]) {
    let settings = Settings {
        product: Product::UnifiedCce,
        protocol: None,
        conformance: Conformance::Tolerant,
        ports: vec![DEFAULT_PORT],
        hex: false,
        live: false,
    };
    let (json, messages) = read(data, &settings, &mut Json);
    let lines = json.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let parsed = lines.map(|line| serde_json::from_slice::<serde_json::Value>(line).unwrap());
    assert_eq!(parsed.count() as u64, messages);

    let product = Product::UnifiedCcx;
    let other = Settings { product, conformance: Conformance::Strict, live: true, ..settings };
    let mut text = Text::new(Palette::new(true));
    read(data, &other, &mut text);
    read(data, &Settings { hex: true, ..other }, &mut text);
}

fn read(data: &[u8], settings: &Settings, renderer: &mut dyn Render) -> (Vec<u8>, u64) {
    let (mut out, mut reports) = (Vec::new(), Vec::new());
    let mut console = Console::new(&mut out, &mut reports, "input".to_owned());
    // What can't be read is reported and counted.
    let outcome = decode(data, settings, renderer, &mut console);
    let messages = console.messages;
    assert!(messages > 0 || console.faults > 0 || outcome.is_err(), "silence");
    (out, messages)
}
