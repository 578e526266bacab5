//! The command's reader of JSON takes any line. Input: lines.

use cti_cli::decode::{Settings as DecodeSettings, decode};
use cti_cli::encode::{Settings, encode};
use cti_cli::render::Json;
use cti_cli::report::Console;
use cti_messages::codec::{Conformance, Product, ProtocolVersion};

/// Encodes lines, prints as JSON what was written, and encodes that again.
///
/// # Panics
///
/// Where the second time gives other bytes, or what was written is no stream of messages.
pub fn json_encode(data: &[u8]) {
    for protocol in [None, Some(ProtocolVersion::V17)] {
        let (bytes, messages) = write(data, protocol);
        let (lines, read) = print(&bytes, protocol);
        assert_eq!(read, messages, "as many messages are read as were written");
        let (again, _) = write(&lines, protocol);
        assert_eq!(again, bytes, "{}", String::from_utf8_lossy(&lines));
    }
}

fn write(lines: &[u8], protocol: Option<ProtocolVersion>) -> (Vec<u8>, u64) {
    let (mut data, mut reports) = (Vec::new(), Vec::new());
    let mut console = Console::new(&mut data, &mut reports, "lines".to_owned());
    let settings = Settings { product: Product::UnifiedCce, protocol };
    encode(lines, &settings, &mut console).unwrap();
    let messages = console.messages;
    (data, messages)
}

fn print(stream: &[u8], protocol: Option<ProtocolVersion>) -> (Vec<u8>, u64) {
    let (mut data, mut reports) = (Vec::new(), Vec::new());
    let mut console = Console::new(&mut data, &mut reports, "stream".to_owned());
    let settings = DecodeSettings {
        product: Product::UnifiedCce,
        protocol,
        conformance: Conformance::Tolerant,
        ports: Vec::new(),
        hex: false,
        live: false,
    };
    decode(stream, &settings, &mut Json, &mut console).unwrap();
    let messages = console.messages;
    (data, messages)
}
