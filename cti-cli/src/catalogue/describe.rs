//! `cti describe`: the layout of one message as a table.

use std::io::{self, Write};

use cti_codec::{
    FieldDescriptor, HEADER_BYTES, Item, Layout, Limits, MessageDescriptor, OpenEnum, Product,
    Protocol, Service,
};
use cti_messages::{MessageType, tags};

use super::list::{gate, versions};
use super::{Entry, NEWEST_CCX, count_of, max_of, newest_protocol};

/// Prints the layout of a message.
///
/// # Errors
///
/// Where the output can't be written.
pub fn describe(entry: Entry, out: &mut dyn Write) -> io::Result<()> {
    let message = match entry {
        Entry::Message(message) => message,
        Entry::Reserved(number) => {
            return writeln!(out, "{number} is reserved: the protocol gives it no message.");
        }
    };
    head(message, out)?;
    if message.layout == Layout::Unpublished {
        return without_layout(message, out);
    }
    fixed_part(message, out)?;
    floating_part(message, out)?;
    largest(message, out)
}

fn head(message: &MessageDescriptor, out: &mut dyn Write) -> io::Result<()> {
    let MessageDescriptor { name, number, kind, .. } = message;
    let service = message.service.map_or("no service", Service::name);
    let bounds = |product| message.gate.bounds(product);
    let (product, versions) = match [Product::UnifiedCce, Product::UnifiedCcx].map(bounds) {
        [Some(cce), None] => (" of Unified CCE", versions(cce)),
        [None, Some(ccx)] => (" of Unified CCX", versions(ccx)),
        _ => ("", gate(message.gate)),
    };
    write!(out, "{name} ({number}){product}, {}, {service}", kind.name())?;
    writeln!(out, "{}{versions}", if versions.is_empty() { "" } else { ", version " })?;
    match message.short_form {
        Some(version) => writeln!(
            out,
            "Tolerant decoding also reads a body of just {} bytes, the form of version {version}.",
            message.fixed_len(Protocol::cce(version))
        ),
        None => Ok(()),
    }
}

/// What is known of a message without a published layout: some of its tags.
fn without_layout(message: &MessageDescriptor, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\nThe layout is not published: the body is kept as bytes.")?;
    let listed = tags::listed_for(MessageType::from_number(message.number));
    if listed.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nFields that the guide's table of tags lists for its floating part:")?;
    writeln!(out, "  {:>5}  {:<36}versions", "tag", "name")?;
    for tag in listed {
        let name = tags::name(*tag).unwrap_or_default();
        let versions = tags::former_name(*tag).map_or(String::new(), |former| {
            let since = former.until.get().saturating_add(1);
            format!("from {since}; to {} {}", former.until, former.name)
        });
        line(out, format!("  {tag:>5}  {name:<36}{versions}"))?;
    }
    Ok(())
}

fn fixed_part(message: &'static MessageDescriptor, out: &mut dyn Write) -> io::Result<()> {
    let newest = newest_protocol(message);
    let (size, version) = (message.fixed_len(newest), version(newest));
    write!(out, "\nFixed part, {size} bytes after the header at {version}")?;
    match message.fixed_len(NEWEST_CCX) {
        len if len != size && message.gate.contains(NEWEST_CCX) => {
            writeln!(out, ", {len} at {}:", self::version(NEWEST_CCX))?;
        }
        _ => writeln!(out, ":")?,
    }
    writeln!(out, "  {:<36}{:<12}{:>5}  versions, values", "field", "type", "bytes")?;
    for field in message.fixed {
        let size = field.size.unwrap_or(0);
        let notes = notes(field, counted(message.items, field));
        line(out, format!("  {:<36}{:<12}{size:>5}  {notes}", field.name, field.ty.name()))?;
    }
    Ok(())
}

fn floating_part(message: &'static MessageDescriptor, out: &mut dyn Write) -> io::Result<()> {
    if message.items.is_empty() {
        return writeln!(out, "\nNo floating part.");
    }
    writeln!(out, "\nFloating part, in any order:")?;
    writeln!(out, "  {:>5}  {:<36}{:<12}{:>5}  versions, values", "tag", "field", "type", "max")?;
    for (position, item) in message.items.iter().enumerate() {
        let count = count_of(message.fixed, message.items, position);
        match item {
            Item::Field(field) => floating(field, message.items, "", out)?,
            Item::Repeated(field) => {
                list_head(count, "", out)?;
                floating(field, message.items, "  ", out)?;
            }
            Item::Group(group) => {
                list_head(count, "", out)?;
                group_members(group.items, out)?;
            }
        }
    }
    Ok(())
}

fn group_members(items: &'static [Item], out: &mut dyn Write) -> io::Result<()> {
    for (position, item) in items.iter().enumerate() {
        let count = count_of(&[], items, position);
        match item {
            Item::Field(field) => floating(field, items, "  ", out)?,
            Item::Repeated(field) => {
                list_head(count, "  ", out)?;
                floating(field, items, "    ", out)?;
            }
            Item::Group(inner) => {
                list_head(count, "  ", out)?;
                for field in inner.items.iter().filter_map(plain) {
                    floating(field, inner.items, "    ", out)?;
                }
            }
        }
    }
    Ok(())
}

fn list_head(count: Option<&FieldDescriptor>, indent: &str, out: &mut dyn Write) -> io::Result<()> {
    let count = count.map_or(String::new(), |count| format!(", counted by {}", count.name));
    writeln!(out, "  {:>5}  {indent}list{count}, each element:", "")
}

fn floating(
    field: &FieldDescriptor,
    items: &'static [Item],
    indent: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (tag, ty) = (field.tag.unwrap_or(0), field.ty.name());
    let max = max_of(field).map_or(String::new(), |max| max.to_string());
    let mut notes = notes(field, counted(items, field));
    if field.packed {
        notes = join(&notes, "several in one field are read too");
    }
    let name = format!("{indent}{}", field.name);
    line(out, format!("  {tag:>5}  {name:<36}{ty:<12}{max:>5}  {notes}"))
}

/// The names of what a field counts.
fn counted(items: &'static [Item], field: &FieldDescriptor) -> Vec<&'static str> {
    let counted = field.counts.iter().filter_map(|position| items.get(usize::from(*position)));
    counted
        .filter_map(|item| match item {
            Item::Field(field) | Item::Repeated(field) => Some(field.name),
            Item::Group(group) => group.items.first().and_then(|first| match first {
                Item::Field(field) | Item::Repeated(field) => Some(field.name),
                Item::Group(_) => None,
            }),
        })
        .collect()
}

fn notes(field: &FieldDescriptor, counted: Vec<&str>) -> String {
    let mut notes = gate(field.gate);
    if field.required {
        notes = join(&notes, "required");
    }
    if let Some(values) = field.values {
        notes = join(&notes, values.name);
    }
    if !counted.is_empty() {
        notes = join(&notes, &format!("counts {}", counted.join(" and ")));
    }
    notes
}

fn join(before: &str, more: &str) -> String {
    if before.is_empty() { more.to_owned() } else { format!("{before}, {more}") }
}

fn line(out: &mut dyn Write, line: String) -> io::Result<()> {
    writeln!(out, "{}", line.trim_end())
}

/// The version that sizes are those of.
fn version(newest: Protocol) -> String {
    let version = newest.version();
    match newest.product() {
        Product::UnifiedCcx => format!("version {version} of Unified CCX"),
        _ => format!("version {version}"),
    }
}

/// The largest size at the newest version: everything but lists once, and one element of each list.
fn largest(message: &'static MessageDescriptor, out: &mut dyn Write) -> io::Result<()> {
    let limit = Limits::DEFAULT.max_message;
    let newest = newest_protocol(message);
    let version = version(newest);
    let singles =
        |items: &'static [Item]| items.iter().filter_map(move |item| single(item, newest));
    let fields: usize = singles(message.items).map(|field| field_size(field, newest)).sum();
    let largest = HEADER_BYTES.saturating_add(message.fixed_len(newest)).saturating_add(fields);
    if !message.items.iter().any(is_list) {
        return writeln!(out, "\nAt most {largest} bytes at {version}, header and tags included.");
    }
    writeln!(
        out,
        "\nAt most {largest} bytes at {version}, header and tags included, without lists; \
         with them at most the {limit} bytes of any message."
    )?;
    for item in message.items {
        let (members, has_lists): (Vec<_>, _) = match item {
            Item::Field(_) => continue,
            Item::Repeated(field) => (vec![*field], false),
            Item::Group(group) => (singles(group.items).collect(), group.items.iter().any(is_list)),
        };
        if let Some(first) = members.first() {
            let size: usize = members.iter().map(|field| field_size(field, newest)).sum();
            let without = if has_lists { " without lists" } else { "" };
            let name = first.name;
            writeln!(out, "  An element that begins with {name}: at most {size} bytes{without}.")?;
        }
    }
    Ok(())
}

const fn is_list(item: &Item) -> bool {
    matches!(item, Item::Repeated(_) | Item::Group(_))
}

/// The field of an item that is no list.
const fn plain(item: &Item) -> Option<&'static FieldDescriptor> {
    match item {
        Item::Field(field) => Some(*field),
        Item::Repeated(_) | Item::Group(_) => None,
    }
}

fn single(item: &Item, newest: Protocol) -> Option<&'static FieldDescriptor> {
    plain(item).filter(|field| field.gate.contains(newest))
}

fn field_size(field: &'static FieldDescriptor, newest: Protocol) -> usize {
    newest.widths().header_bytes().saturating_add(max_of(field).unwrap_or(0).into())
}
