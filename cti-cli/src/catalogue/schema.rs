//! `cti schema --json`: everything, for programs.

use cti_codec::{
    EnumDescriptor, EnumKind, FieldDescriptor, Gate, Item, MessageDescriptor, MessageSet, OpenEnum,
    Product, ProductGate, Versions,
};
use cti_messages::enums::{ForwardType, TaskState};
use cti_messages::tags::{self, FormerName};
use cti_messages::{AnyMessage, MessageType};
use serde_json::{Map, Value, json};

use super::{Entry, count_of, entries, max_of};

/// Messages, enumerations and tags as one JSON object.
///
/// `messages` has one entry for each number that the protocol gives a meaning, in order; what a key
/// would say of every version or of nothing is left out. `listed_tags` are those that the guide's
/// table of tags lists for a message whose layout is not published, `former_tags` the names of tags
/// whose number has another meaning since.
#[must_use]
pub fn schema() -> Value {
    let messages: Vec<_> = entries().map(entry).collect();
    let enums: Vec<_> = enumerations().into_iter().map(enumeration).collect();
    let tags: Map<_, _> =
        tags::NAMES.iter().map(|(tag, name)| ((*name).to_owned(), json!(tag))).collect();
    let former: Vec<_> = tags::FORMER_NAMES.iter().map(former_name).collect();
    json!({ "messages": messages, "enums": enums, "tags": tags, "former_tags": former })
}

fn former_name(former: &FormerName) -> Value {
    json!({ "name": former.name, "tag": former.tag, "until": former.until.get() })
}

fn entry(entry: Entry) -> Value {
    match entry {
        Entry::Message(message) => {
            let mut schema = message_schema(message);
            let listed = tags::listed_for(MessageType::from_number(message.number));
            if let (Value::Object(object), false) = (&mut schema, listed.is_empty()) {
                object.insert("listed_tags".into(), json!(listed));
            }
            schema
        }
        Entry::Reserved(number) => {
            json!({ "number": number, "name": null, "layout": entry.known().name() })
        }
    }
}

/// A message with a name.
pub(crate) fn message_schema(message: &'static MessageDescriptor) -> Value {
    let mut object = Map::new();
    object.insert("number".into(), json!(message.number));
    object.insert("name".into(), json!(message.name));
    object.insert("kind".into(), json!(message.kind.name()));
    put(&mut object, "service", message.service.map(|service| service.name()));
    object.insert("layout".into(), json!(Entry::Message(message).known().name()));
    put_gate(&mut object, message.gate);
    put(&mut object, "short_form", message.short_form.map(|version| version.get()));
    let fixed: Vec<_> = message.fixed.iter().map(fixed).collect();
    let (mut fields, mut groups) = (Vec::new(), Vec::new());
    floating(message.fixed, message.items, &mut fields, &mut groups);
    object.insert("fixed".into(), fixed.into());
    object.insert("floating".into(), fields.into());
    object.insert("groups".into(), groups.into());
    object.into()
}

fn put<T: Into<Value>>(object: &mut Map<String, Value>, key: &str, value: Option<T>) {
    if let Some(value) = value {
        object.insert(key.into(), value.into());
    }
}

/// The bounds of both products, and of each product what differs for it: `false` where it has none.
fn put_gate(object: &mut Map<String, Value>, gate: Gate) {
    put_bounds(object, gate.versions());
    for (key, product) in [("cce", Product::UnifiedCce), ("ccx", Product::UnifiedCcx)] {
        let own = match gate.product(product) {
            ProductGate::Shared => continue,
            ProductGate::Never => false.into(),
            ProductGate::Own(versions) => {
                let mut own = Map::new();
                put_bounds(&mut own, versions);
                own.into()
            }
        };
        object.insert(key.into(), own);
    }
}

fn put_bounds(object: &mut Map<String, Value>, versions: Versions) {
    put(object, "since", versions.since);
    put(object, "until", versions.until);
}

/// What fixed and floating fields have alike.
fn common(field: &FieldDescriptor, object: &mut Map<String, Value>) {
    put_gate(object, field.gate);
    put(object, "enum", field.values.map(|values| values.name));
}

fn fixed(field: &FieldDescriptor) -> Value {
    let mut object = Map::new();
    object.insert("name".into(), json!(field.name));
    object.insert("type".into(), json!(field.ty.name()));
    put(&mut object, "size", field.size.filter(|_| !field.ty.is_scalar()));
    common(field, &mut object);
    object.into()
}

/// Lists the fields of these items, members of lists included, and the lists.
fn floating(
    counts: &'static [FieldDescriptor],
    items: &'static [Item],
    fields: &mut Vec<Value>,
    groups: &mut Vec<Value>,
) {
    for (position, item) in items.iter().enumerate() {
        let count = count_of(counts, items, position);
        let members: Vec<_> = match item {
            Item::Field(field) => {
                fields.push(floating_field(field, count));
                continue;
            }
            Item::Repeated(field) => {
                fields.push(floating_field(field, None));
                vec![field.name]
            }
            Item::Group(group) => {
                floating(&[], group.items, fields, groups);
                names(group.items)
            }
        };
        let mut group = Map::new();
        put(&mut group, "count", count.map(|count| count.name));
        group.insert("members".into(), members.into());
        groups.push(group.into());
    }
}

fn names(items: &'static [Item]) -> Vec<&'static str> {
    let fields = items.iter().filter_map(|item| match item {
        Item::Field(field) | Item::Repeated(field) => Some(field.name),
        Item::Group(_) => None,
    });
    fields.collect()
}

fn floating_field(field: &FieldDescriptor, count: Option<&FieldDescriptor>) -> Value {
    let mut object = Map::new();
    object.insert("name".into(), json!(field.name));
    put(&mut object, "tag", field.tag);
    let array = if field.array { "[]" } else { "" };
    object.insert("type".into(), json!(format!("{}{array}", field.ty.name())));
    put(&mut object, "max", max_of(field));
    if field.required {
        object.insert("required".into(), true.into());
    }
    put(&mut object, "count", count.map(|count| count.name));
    common(field, &mut object);
    object.into()
}

/// Every enumeration once, in order of name: those of fields, and two that no field uses.
fn enumerations() -> Vec<&'static EnumDescriptor> {
    let fields = AnyMessage::MESSAGES.iter().flat_map(|m| m.fixed.iter().chain(m.floating()));
    let mut all: Vec<_> = fields.filter_map(|field| field.values).collect();
    all.extend([ForwardType::DESCRIPTOR, TaskState::DESCRIPTOR]);
    all.sort_by_key(|values| values.name);
    all.dedup_by_key(|values| values.name);
    all
}

fn enumeration(values: &EnumDescriptor) -> Value {
    let kind = match values.kind {
        EnumKind::Open => "enum",
        EnumKind::Mask => "bitmask",
    };
    let pairs: Vec<_> = values.values.iter().map(|(name, number)| json!([name, number])).collect();
    json!({ "name": values.name, "kind": kind, "type": values.ty.name(), "values": pairs })
}
