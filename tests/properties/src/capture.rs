//! The command's reader of captures, streams and hex takes any file. Input: the file.

use cti_cli::args::DEFAULT_PORT;
use cti_cli::decode::{Settings, decode};
use cti_cli::render::{Json, Palette, Render, Text};
use cti_cli::report::Console;
use cti_messages::codec::{Conformance, Product};

use crate::control::{controls_nothing, without_colours};
use crate::printed::{json_lines, text_blocks};

/// Reads a file as the command does, to JSON and to text.
///
/// # Panics
///
/// Where a line of JSON is none, messages and lines differ in number, a message with an error is
/// not counted as a fault, or anything that is printed controls a terminal.
pub fn capture(data: &[u8]) {
    let settings = Settings {
        product: Product::UnifiedCce,
        protocol: None,
        conformance: Conformance::Tolerant,
        ports: vec![DEFAULT_PORT],
        hex: false,
        live: false,
    };
    let json = read(data, &settings, &mut Json);
    controls_nothing(&json.out);
    json.accounts_for(json_lines(&json.out));

    let product = Product::UnifiedCcx;
    let other = Settings { product, conformance: Conformance::Strict, live: true, ..settings };
    for settings in [&other, &Settings { hex: true, ..other.clone() }] {
        let listed = read(data, settings, &mut Text::new(Palette::new(true)));
        let text = without_colours(std::str::from_utf8(&listed.out).unwrap());
        controls_nothing(text.as_bytes());
        listed.accounts_for(text_blocks(&text));
    }
}

/// What was printed, and what the exit status is made of.
struct Listed {
    out: Vec<u8>,
    messages: u64,
    faults: u64,
}

impl Listed {
    fn accounts_for(&self, (messages, errors): (u64, u64)) {
        assert_eq!(self.messages, messages);
        assert!(self.faults >= errors, "{errors} errors, {} faults", self.faults);
    }
}

fn read(data: &[u8], settings: &Settings, renderer: &mut dyn Render) -> Listed {
    let (mut out, mut reports) = (Vec::new(), Vec::new());
    let mut console = Console::new(&mut out, &mut reports, "input".to_owned());
    // What can't be read is reported and counted.
    let outcome = decode(data, settings, renderer, &mut console);
    let (messages, faults) = (console.messages, console.faults);
    assert!(messages > 0 || faults > 0 || outcome.is_err(), "silence");
    controls_nothing(&reports);
    let told = reports.iter().filter(|byte| **byte == b'\n').count() as u64;
    assert!(told >= faults, "each fault is reported");
    Listed { out, messages, faults }
}
