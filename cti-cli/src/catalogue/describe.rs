//! `cti describe`: the layout of one message as a table.

use std::io::{self, Write};

use cti_codec::{
    FieldDescriptor, FieldWidths, HEADER_BYTES, Item, Layout, Limits, MessageDescriptor, OpenEnum,
    Protocol, ProtocolVersion, Service,
};
use cti_messages::{MessageType, tags};

use super::list::gate;
use super::{Entry, count_of, max_of};

/// The protocol whose sizes are shown.
const NEWEST: Protocol = Protocol::cce(ProtocolVersion::V25);

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
    let service = message.service.map_or("no service", Service::name);
    write!(out, "{} ({}), {}, {service}", message.name, message.number, message.kind.name())?;
    let gate = gate(message.gate);
    writeln!(out, "{}{gate}", if gate.is_empty() { "" } else { ", version " })?;
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
    writeln!(out, "\nFixed part, {} bytes after the header at version 25:", newest_fixed(message))?;
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
            Item::Field(field) => floating(field, message.items, count, "", out)?,
            Item::Repeated(field) => {
                list_head(count, "", out)?;
                floating(field, message.items, None, "  ", out)?;
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
            Item::Field(field) => floating(field, items, count, "  ", out)?,
            Item::Repeated(field) => {
                list_head(count, "  ", out)?;
                floating(field, items, None, "    ", out)?;
            }
            Item::Group(_) => {}
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
    count: Option<&FieldDescriptor>,
    indent: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let tag = field.tag.unwrap_or(0);
    let ty = format!("{}{}", field.ty.name(), if field.array { "[]" } else { "" });
    let max = max_of(field).map_or(String::new(), |max| max.to_string());
    let mut notes = notes(field, counted(items, field));
    if let Some(count) = count {
        notes = join(&notes, &format!("as many as {} says", count.name));
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

fn newest_fixed(message: &MessageDescriptor) -> usize {
    message.fixed_len(NEWEST)
}

/// The largest size at version 25: everything but lists once, and one element of each list.
fn largest(message: &'static MessageDescriptor, out: &mut dyn Write) -> io::Result<()> {
    let limit = Limits::DEFAULT.max_message;
    let fields: usize = message.items.iter().filter_map(single).map(field_size).sum();
    let largest = HEADER_BYTES.saturating_add(newest_fixed(message)).saturating_add(fields);
    let unbounded = message.items.iter().any(|item| match item {
        Item::Field(field) => field.array,
        Item::Repeated(_) | Item::Group(_) => true,
    });
    if !unbounded {
        return writeln!(out, "\nAt most {largest} bytes at version 25, header and tags included.");
    }
    writeln!(
        out,
        "\nAt most {largest} bytes at version 25, header and tags included, without lists and \
         arrays; with them at most the {limit} bytes of any message."
    )?;
    for item in message.items {
        let (members, all): (Vec<_>, _) = match item {
            Item::Field(_) => continue,
            Item::Repeated(field) => (vec![*field], 1),
            Item::Group(group) => {
                (group.items.iter().filter_map(single).collect(), group.items.len())
            }
        };
        if let Some(first) = members.first() {
            let size: usize = members.iter().map(|field| field_size(field)).sum();
            let without = if members.len() < all { " without lists and arrays" } else { "" };
            let name = first.name;
            writeln!(out, "  An element that begins with {name}: at most {size} bytes{without}.")?;
        }
    }
    Ok(())
}

fn single(item: &Item) -> Option<&'static FieldDescriptor> {
    match item {
        Item::Field(field) if !field.array && field.gate.contains(NEWEST) => Some(*field),
        _ => None,
    }
}

fn field_size(field: &'static FieldDescriptor) -> usize {
    FieldWidths::Wide.header_bytes().saturating_add(max_of(field).unwrap_or(0).into())
}
