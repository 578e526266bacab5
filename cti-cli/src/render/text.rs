//! Text for people.

use std::io::{self, Write};

use cti_codec::{
    FieldDescriptor, FieldPath, Item, MessageDescriptor, OpenEnum, ProtocolVersion, UnknownField,
    Value, Visitor,
};
use cti_messages::{MessageType, tags};

use super::values::{hex_lines, lines_of};
use super::{Palette, Reading, Render};
use crate::place::PacketPlace;

/// Wider labels do not move the column of the values.
const MAX_LABEL_CHARS: usize = 40;

/// Prints each message as a header line and a line for each field.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    palette: Palette,
}

impl Text {
    /// Text in these colours.
    #[must_use]
    pub const fn new(palette: Palette) -> Self {
        Self { palette }
    }

    fn header(self, reading: &Reading<'_>, out: &mut dyn Write) -> io::Result<()> {
        let length = reading.frame.body.len();
        let name = self.palette.message(title(reading));
        match &reading.place.packet {
            Some(packet) => writeln!(out, "{}  {name}  length {length}", self.way(packet)),
            None => {
                let offset = self.palette.aside(format!("at {}", reading.place.offset));
                writeln!(out, "{name}  length {length}  {offset}")
            }
        }
    }

    /// When a message was sent, by whom and to whom.
    fn way(self, packet: &PacketPlace) -> String {
        let time = packet.time.map_or_else(|| "no time".to_owned(), |time| time.to_string());
        let (from, to) =
            if packet.from_client { ("client", "server") } else { ("server", "client") };
        let way = format!("{time}  {from} {} → {to} {}", packet.src, packet.dst);
        self.palette.aside(way).to_string()
    }

    fn rows(self, rows: &[Row], out: &mut dyn Write) -> io::Result<()> {
        let widths = rows.iter().map(|row| row.label.chars().count());
        let width = widths.filter(|width| *width <= MAX_LABEL_CHARS).max().unwrap_or(0);
        for row in rows {
            let label = self.palette.label(&row.label);
            let room = width.saturating_sub(row.label.chars().count());
            let mut lines = row.lines.iter();
            let first = lines.next().map_or("", String::as_str);
            writeln!(out, "  {label}{:room$}  {first}", "")?;
            for line in lines {
                writeln!(out, "  {:width$}  {line}", "")?;
            }
        }
        Ok(())
    }
}

impl Render for Text {
    fn render(&mut self, reading: &Reading<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.header(reading, out)?;
        if let Err(error) = &reading.outcome {
            let error = without_name(&error.to_string(), reading.descriptor());
            writeln!(out, "  {} {error}", self.palette.error("ERROR"))?;
        }
        let mut rows = Rows {
            message: reading.descriptor(),
            version: reading.protocol.version(),
            rows: Vec::new(),
            last: None,
        };
        reading.visit(&mut rows);
        self.rows(&rows.rows, out)?;
        for anomaly in &reading.anomalies {
            let anomaly = without_name(&anomaly.to_string(), reading.descriptor());
            writeln!(out, "  {} {anomaly}", self.palette.warning("!"))?;
        }
        writeln!(out)
    }
}

/// What a message is called.
fn title(reading: &Reading<'_>) -> String {
    let number = reading.frame.message_type;
    if let Some(descriptor) = reading.descriptor() {
        return format!("{} ({number})", descriptor.name);
    }
    let protocol = reading.protocol;
    if MessageType::is_reserved_in(number, protocol) {
        return format!("message {number} (reserved)");
    }
    let (version, product) = (protocol.version(), protocol.product());
    match MessageType::from_number(number).name() {
        Some(name) => {
            format!("message {number} ({name}, not in protocol version {version} of {product})")
        }
        None => format!("message {number} (unknown)"),
    }
}

/// A sentence about a message, where its name stands above it already.
fn without_name(sentence: &str, message: Option<&MessageDescriptor>) -> String {
    let rest = message.and_then(|message| sentence.strip_prefix(message.name)?.strip_prefix(": "));
    rest.unwrap_or(sentence).to_owned()
}

struct Row {
    label: String,
    lines: Vec<String>,
}

/// The rows of a message, as its fields come.
struct Rows {
    message: Option<&'static MessageDescriptor>,
    /// Says what a tag is called.
    version: ProtocolVersion,
    rows: Vec<Row>,
    /// The list position of the field before.
    last: Option<FieldPath>,
}

impl Rows {
    fn push(&mut self, label: String, lines: Vec<String>) {
        self.rows.push(Row { label, lines });
    }

    /// A field's name, indented by the lists that it is in, with its position where it starts an
    /// element.
    fn label(&self, path: &FieldPath) -> String {
        let mut label = String::new();
        let last = self.last.as_ref();
        let starts = self.message.is_some_and(|message| starts_element(message.items, path.field));
        let same_element = last.is_some_and(|last| last.element == path.element);
        if let Some(element) = path.element {
            push_mark(&mut label, element, !same_element || (starts && path.inner.is_none()));
        }
        if let Some(inner) = path.inner {
            let same = same_element && last.is_some_and(|last| last.inner == path.inner);
            push_mark(&mut label, inner, !same || starts);
        }
        label.push_str(path.field.name);
        label
    }
}

impl Visitor for Rows {
    fn fixed(&mut self, field: &'static FieldDescriptor, value: Value<'_>) {
        self.push(field.name.to_owned(), lines_of(field, &value));
    }

    fn floating(&mut self, path: FieldPath, value: Value<'_>) {
        let label = self.label(&path);
        self.push(label, lines_of(path.field, &value));
        self.last = Some(path);
    }

    fn unknown(&mut self, field: &UnknownField<'_>) {
        let label = match tags::name_at(field.tag, self.version) {
            Some(name) => format!("tag {} {name}", field.tag),
            None => format!("tag {}", field.tag),
        };
        self.push(label, hex_lines(&field.data));
    }

    fn body(&mut self, body: &[u8]) {
        self.push("body".to_owned(), hex_lines(body));
    }
}

/// Adds an element's position, or as much room.
fn push_mark(label: &mut String, position: u32, shown: bool) {
    let mark = format!("[{position}] ");
    if shown {
        label.push_str(&mark);
    } else {
        label.extend(mark.chars().map(|_| ' '));
    }
}

/// Whether a field is the first member of the elements of a list, or of a list inside them.
fn starts_element(items: &[Item], field: &FieldDescriptor) -> bool {
    items.iter().any(|item| starts(item, field) || inner(item).iter().any(|i| starts(i, field)))
}

/// Whether the elements of this list begin with the field.
fn starts(list: &Item, field: &FieldDescriptor) -> bool {
    match list {
        Item::Field(_) => false,
        Item::Repeated(member) => *member == field,
        Item::Group(group) => matches!(
            group.items.first(),
            Some(Item::Field(first) | Item::Repeated(first)) if *first == field
        ),
    }
}

/// The members of a list.
const fn inner(list: &Item) -> &'static [Item] {
    match list {
        Item::Field(_) | Item::Repeated(_) => &[],
        Item::Group(group) => group.items,
    }
}
