//! The command's reader of JSON takes any line. Input: lines.

use cti_cli::decode::{Settings as DecodeSettings, decode};
use cti_cli::encode::{Settings, encode};
use cti_cli::render::Json;
use cti_cli::report::Console;
use cti_messages::codec::{Conformance, Product, ProtocolVersion};

/// Encodes lines, prints as JSON what was written, and encodes that again, twice.
///
/// # Panics
///
/// Where what was written is no stream of as many messages, where a message becomes longer or
/// shorter, or where the third time gives other bytes than the second. The first may: a line with a
/// body may hold its fields in any order.
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
    let messages = console.messages;
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
    let messages = console.messages;
    (data, messages)
}
