//! All that the declarations say, as text, against the copy that is checked in: a change to a
//! number, name, type, tag, size, version or enumeration shows as a difference.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use cti_messages::codec::{
    EnumDescriptor, FieldDescriptor, Gate, Item, Layout, MessageDescriptor, MessageSet, OpenEnum,
    Product, ProductGate, Protocol, ProtocolVersion, Versions,
};
use cti_messages::enums::{ForwardType, TaskState};
use cti_messages::{AnyMessage, MessageType, tags};

fn field(field: &FieldDescriptor, indent: &str, role: &str, out: &mut String) {
    let _ = write!(out, "{indent}{role}{}", field.name);
    if let Some(tag) = field.tag {
        let _ = write!(out, " tag {tag}");
    }
    let _ = write!(out, " {}{}", field.ty.name(), if field.packed { " packed" } else { "" });
    for (name, number) in
        [("size", field.size.filter(|_| !field.ty.is_scalar())), ("max", field.max)]
    {
        if let Some(number) = number {
            let _ = write!(out, " {name} {number}");
        }
    }
    gate(field.gate, " ", out);
    if field.required {
        out.push_str(" required");
    }
    if field.is_count() {
        let _ = write!(out, " counts {:?}", field.counts);
    }
    if let Some(values) = field.values {
        let _ = write!(out, " of {}", values.name);
    }
    out.push('\n');
}

fn gate(gate: Gate, before: &str, out: &mut String) {
    bounds(gate.versions(), before, out);
    for (name, product) in [("cce", Product::UnifiedCce), ("ccx", Product::UnifiedCcx)] {
        match gate.product(product) {
            ProductGate::Shared => {}
            ProductGate::Own(versions) => bounds(versions, &format!("{before}{name} "), out),
            ProductGate::Never => {
                let _ = write!(out, "{before}{name} never");
            }
        }
    }
}

fn bounds(versions: Versions, before: &str, out: &mut String) {
    for (name, version) in [("since", versions.since), ("until", versions.until)] {
        if let Some(version) = version {
            let _ = write!(out, "{before}{name} {version}");
        }
    }
}

fn items(items: &[Item], indent: &str, out: &mut String) {
    for item in items {
        match item {
            Item::Field(one) => field(one, indent, "", out),
            Item::Repeated(one) => field(one, indent, "list of ", out),
            Item::Group(group) => {
                let _ = writeln!(out, "{indent}list of");
                self::items(group.items, &format!("{indent}  "), out);
            }
        }
    }
}

fn message(message: &MessageDescriptor, out: &mut String) {
    let service = message.service.map_or("", |service| service.name());
    let kind = message.kind.name();
    let _ = write!(out, "\n{} {} {kind}, {service}", message.number, message.name);
    gate(message.gate, ", ", out);
    if let Some(version) = message.short_form {
        let _ = write!(out, ", short form of {version}");
    }
    out.push_str(if message.layout == Layout::Unpublished { ", unpublished\n" } else { "\n" });
    message.fixed.iter().for_each(|one| field(one, "  ", "fixed ", out));
    items(message.items, "  ", out);
}

fn enumerations() -> BTreeMap<&'static str, &'static EnumDescriptor> {
    let of_fields = AnyMessage::MESSAGES
        .iter()
        .flat_map(|message| message.fixed.iter().chain(message.floating()))
        .filter_map(|field| field.values);
    let of_none = [ForwardType::DESCRIPTOR, TaskState::DESCRIPTOR];
    of_fields.chain(of_none).map(|values| (values.name, values)).collect()
}

fn catalogue() -> String {
    let mut out = String::new();
    AnyMessage::MESSAGES.iter().for_each(|one| message(one, &mut out));
    for values in enumerations().values() {
        let _ = writeln!(out, "\n{:?} {} {}", values.kind, values.name, values.ty.name());
        for (name, number) in values.values {
            let _ = writeln!(out, "  {number} {name}");
        }
    }
    let _ = writeln!(out, "\ntags");
    for (tag, name) in tags::NAMES {
        let _ = writeln!(out, "  {tag} {name}");
    }
    out
}

#[test]
fn the_declarations_say_what_they_said() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/catalogue.txt");
    let found = catalogue();
    if std::env::var_os("UPDATE_CATALOGUE").is_some() {
        std::fs::write(path, &found).unwrap();
    }
    let wanted = std::fs::read_to_string(path).unwrap();
    let difference = found.lines().zip(wanted.lines()).find(|(found, wanted)| found != wanted);
    assert_eq!(difference, None, "the first line that differs: found, wanted");
    assert_eq!(found.lines().count(), wanted.lines().count());
}

#[test]
fn every_number_is_what_the_guide_makes_it() {
    let has = |message: &MessageDescriptor, product| message.gate.bounds(product).is_some();
    let of_cce = || AnyMessage::MESSAGES.iter().filter(|m| has(m, Product::UnifiedCce));
    let counted = |layout| of_cce().filter(|m| m.number <= 282 && m.layout == layout).count();
    assert_eq!([Layout::Published, Layout::Unpublished].map(counted), [162, 78]);
    assert_eq!(of_cce().filter(|message| message.number > 282).count(), 2);
    let newest = Protocol::cce(ProtocolVersion::V25);
    let reserved = |number: &u32| MessageType::is_reserved_in(*number, newest);
    assert_eq!((1..=282).filter(reserved).count(), 42);
    for number in 0..400 {
        let declared = AnyMessage::MESSAGES.iter().filter(|message| message.number == number);
        let name = declared.clone().map(|message| Some(message.name)).next().flatten();
        assert_eq!(MessageType::from_number(number).name(), name, "{number}");
        for product in [Product::UnifiedCce, Product::UnifiedCcx] {
            let of_product = declared.clone().filter(|message| has(message, product));
            assert!(of_product.count() <= 1, "{number}");
        }
        let mut of_cce = declared.filter(|message| has(message, Product::UnifiedCce));
        assert_eq!(of_cce.next().is_some() || reserved(&number), (1..=284).contains(&number));
    }
}

#[test]
fn four_messages_are_of_unified_ccx_alone_and_two_of_their_numbers_reserved_in_unified_cce() {
    let of_ccx = AnyMessage::MESSAGES.iter();
    let of_ccx = of_ccx.filter(|message| message.gate.bounds(Product::UnifiedCce).is_none());
    let numbers: Vec<_> = of_ccx.map(|message| message.number).collect();
    assert_eq!(numbers, [20, 86, 239, 240]);
    for version in ProtocolVersion::ALL {
        let differ = |number: &u32| {
            let [cce, ccx] = [Protocol::cce(version), Protocol::ccx(version)]
                .map(|protocol| MessageType::is_reserved_in(*number, protocol));
            cce != ccx
        };
        assert_eq!((0..400).filter(differ).collect::<Vec<_>>(), [239, 240]);
        assert!([239, 240].iter().all(|number| !MessageType::is_reserved(*number)));
    }
}

#[test]
fn enumerations_tags_and_names_are_all_there() {
    let enumerations = enumerations();
    let values: usize = enumerations.values().map(|values| values.values.len()).sum();
    assert_eq!((enumerations.len(), values, tags::NAMES.len()), (68, 859, 244));
    for values in enumerations.values() {
        for (name, number) in values.values {
            let same = values.values.iter().filter(|(n, v)| n == name || v == number).count();
            assert_eq!(same, 1, "{} {name}", values.name);
        }
    }
}

#[test]
fn the_tags_of_messages_are_those_of_the_guide() {
    for message in AnyMessage::MESSAGES {
        for field in message.floating() {
            assert!(field.tag.is_some_and(|tag| tags::name(tag).is_some()), "{}", message.name);
        }
    }
}

fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else {
            all.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_message_with_listed_tags_documents_them() {
    let mut source = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut source);
    for message in (0..=300).map(MessageType::from_number) {
        let documented = source.contains(&format!("#[doc = listed!({message:?})]"));
        assert_eq!(documented, !tags::listed_for(message).is_empty(), "{message:?}");
    }
}
