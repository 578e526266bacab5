//! The command's reader of JSON takes any line. Input: lines.

use cti_cli::decode::{Settings as DecodeSettings, decode};
use cti_cli::encode::{Settings, encode};
use cti_cli::render::Json;
use cti_cli::report::Console;
use cti_messages::codec::{Conformance, Product, ProtocolVersion};

use crate::control::controls_nothing;
use crate::printed::json_lines;

/// Encodes lines, prints as JSON what was written, and encodes that again, twice.
///
/// # Panics
///
/// Where what was written is no stream of as many messages, where a message becomes longer or
/// shorter, or where the third time gives other bytes than the second: the first may, as a line with
/// a body may hold its fields in any order. Where a line is neither written nor reported.
pub fn json_encode(data: &[u8]) {
    for protocol in [None, Some(ProtocolVersion::V17)] {
        let (first, messages) = write(data, protocol);
        let (lines, read) = print(&first, protocol);
        assert_eq!(read, messages, "as many messages are read as were written");
        let (second, _) = write(&lines, protocol);
        assert_eq!(second.len(), first.len(), "{}", String::from_utf8_lossy(&lines));
        let (lines, _) = print(&second, protocol);
        let (third, _) = write(&lines, protocol);
        assert_eq!(third, second, "{}", String::from_utf8_lossy(&lines));
    }
}

fn write(lines: &[u8], protocol: Option<ProtocolVersion>) -> (Vec<u8>, u64) {
    let (mut data, mut reports) = (Vec::new(), Vec::new());
    let mut console = Console::new(&mut data, &mut reports, "lines".to_owned());
    let settings = Settings { product: Product::UnifiedCce, protocol };
    encode(lines, &settings, &mut console).unwrap();
    let (messages, faults) = (console.messages, console.faults);
    let told = lines.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    // Where there is nothing at all, that is reported.
    assert_eq!(messages + faults, told.count().max(1) as u64);
    controls_nothing(&reports);
    (data, messages)
}

fn print(stream: &[u8], protocol: Option<ProtocolVersion>) -> (Vec<u8>, u64) {
    let (mut data, mut reports) = (Vec::new(), Vec::new());
    let mut console = Console::new(&mut data, &mut reports, "stream".to_owned());
    let settings = DecodeSettings {
        product: Product::UnifiedCce,
        protocol,
        // What strict decoding refuses is printed as its bytes.
        conformance: Conformance::Strict,
        ports: Vec::new(),
        hex: false,
        live: false,
    };
    decode(stream, &settings, &mut Json, &mut console).unwrap();
    let (messages, faults) = (console.messages, console.faults);
    let (printed, errors) = json_lines(&data);
    assert_eq!(printed, messages);
    // Where there is nothing at all, that is reported.
    assert_eq!(faults, if messages == 0 { 1 } else { errors });
    controls_nothing(&reports);
    (data, messages)
}
