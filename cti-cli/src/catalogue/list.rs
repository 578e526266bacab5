//! `cti list`: a line a message.

use std::io::{self, Write};

use cti_codec::{Gate, MessageKind, Product, Protocol, ProtocolVersion, Service, Versions};
use cti_messages::MessageType;

use super::{Entry, Known, all_entries};

/// Which messages to list: those that fit all that is given.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Part of the name, in any case.
    pub name: Option<String>,
    /// What the message is for.
    pub kind: Option<MessageKind>,
    /// Part of the service's name, in any case.
    pub service: Option<String>,
    /// How much is known of its fields.
    pub layout: Option<Known>,
    /// A protocol that must have the message.
    pub protocol: Option<Protocol>,
}

impl Filter {
    fn admits(&self, entry: Entry) -> bool {
        if self.layout.is_some_and(|known| known != entry.known()) {
            return false;
        }
        let Entry::Message(message) = entry else {
            return self.name.is_none()
                && self.kind.is_none()
                && self.service.is_none()
                && self.protocol.is_none();
        };
        let service = message.service.map_or("", Service::name);
        holds(message.name, self.name.as_deref())
            && self.kind.is_none_or(|kind| kind == message.kind)
            && holds(service, self.service.as_deref())
            && self.protocol.is_none_or(|protocol| message.gate.contains(protocol))
    }
}

fn holds(text: &str, part: Option<&str>) -> bool {
    let lower = text.to_ascii_lowercase();
    part.is_none_or(|part| lower.contains(&part.to_ascii_lowercase()))
}

/// Prints number, name, kind, service, layout and protocols of the messages that the filter admits,
/// and returns how many they are.
///
/// # Errors
///
/// Where the output can't be written.
pub fn list(filter: &Filter, out: &mut dyn Write) -> io::Result<usize> {
    let mut listed = 0usize;
    for entry in all_entries().filter(|entry| filter.admits(*entry)) {
        listed = listed.saturating_add(1);
        match entry {
            Entry::Message(message) => {
                let kind = message.kind.name();
                let service = message.service.map_or("", Service::name);
                let layout = entry.known().name();
                let versions = gate(message.gate);
                let line = format!(
                    "{:>3}  {:<36}{kind:<7}{service:<32}{layout:<13}{versions}",
                    message.number, message.name
                );
                writeln!(out, "{}", line.trim_end())?;
            }
            Entry::Reserved(number) => {
                let product = reserved_by(number);
                let line = format!("{number:>3}  {:<75}{:<13}{product}", "-", "reserved");
                writeln!(out, "{}", line.trim_end())?;
            }
        }
    }
    Ok(listed)
}

/// The product that reserves a number, where the other has a message of that number.
pub(super) fn reserved_by(number: u32) -> &'static str {
    let newest = Protocol::ccx(ProtocolVersion::V18);
    if MessageType::is_reserved_in(number, newest) { "" } else { "Unified CCE only" }
}

/// The protocols that have a message or field as a person writes them; nothing for all of them.
pub(super) fn gate(gate: Gate) -> String {
    let both = versions(gate.versions());
    let [cce, ccx] = [Product::UnifiedCce, Product::UnifiedCcx].map(|product| gate.bounds(product));
    let named = |product, bounds: Versions| {
        let bounds = versions(bounds);
        if bounds.is_empty() { format!("{product} only") } else { format!("{product} {bounds}") }
    };
    match (cce, ccx) {
        (Some(cce), Some(ccx)) if cce == ccx => both,
        (Some(cce), Some(ccx)) => {
            let all = |bounds: Versions| match versions(bounds) {
                all if all.is_empty() => "all versions".to_owned(),
                some => some,
            };
            format!("{}; {}: {}", all(cce), Product::UnifiedCcx, all(ccx))
        }
        (Some(cce), None) => named(Product::UnifiedCce, cce),
        (None, ccx) => named(Product::UnifiedCcx, ccx.unwrap_or_default()),
    }
}

/// Versions as a person writes them; nothing for all of them.
pub(super) fn versions(versions: Versions) -> String {
    match (versions.since, versions.until) {
        (Some(since), Some(until)) => format!("{since} to {until}"),
        (Some(since), None) => format!("from {since}"),
        (None, Some(until)) => format!("to {until}"),
        (None, None) => String::new(),
    }
}
