//! `cti schema --json`: everything, for programs.

use cti_codec::{
    EnumDescriptor, EnumKind, FieldDescriptor, Gate, Item, MessageDescriptor, MessageSet, OpenEnum,
    Product, ProductGate, Versions,
};
use cti_messages::enums::{ForwardType, TaskState};
use cti_messages::tags::{self, FormerName};
use cti_messages::{AnyMessage, MessageType};
use serde_json::{Map, Value, json};

use super::{Entry, ccx_entries, count_of, entries, max_of};

/// Messages, enumerations and tags as one JSON object.
///
/// `messages` has one entry for each number that Unified CCE gives a meaning, in order; `ccx` has the
/// messages of Unified CCX alone, which take the place of the entry of the same number. What a key
/// would say of every version or of nothing is left out. `listed_tags` are those that the guide's
/// table of tags lists for a message whose layout is not published, `former_tags` the names of tags
/// whose number has another meaning since.
#[must_use]
pub fn schema() -> Value {
    let messages: Vec<_> = entries().map(entry).collect();
    let ccx: Vec<_> = ccx_entries().map(entry).collect();
    let enums: Vec<_> = enumerations().into_iter().map(enumeration).collect();
    let tags: Map<_, _> =
        tags::NAMES.iter().map(|(tag, name)| ((*name).to_owned(), json!(tag))).collect();
    let former: Vec<_> = tags::FORMER_NAMES.iter().map(former_name).collect();
    json!({
        "messages": messages, "ccx": ccx, "enums": enums, "tags": tags, "former_tags": former,
    })
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
    floating(message.fixed, message.items, None, &mut fields, &mut groups);
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

/// Lists the fields of these items, members of lists included, and the lists. `within`: the count
/// of the list that the items are members of.
fn floating(
    counts: &'static [FieldDescriptor],
    items: &'static [Item],
    within: Option<&'static str>,
    fields: &mut Vec<Value>,
    groups: &mut Vec<Value>,
) {
    for (position, item) in items.iter().enumerate() {
        let count = count_of(counts, items, position);
        let members = match item {
            Item::Field(field) => {
                fields.push(floating_field(field));
                continue;
            }
            Item::Repeated(field) => vec![field.name],
            Item::Group(group) => names(group.items),
        };
        let mut group = Map::new();
        put(&mut group, "count", count.map(|count| count.name));
        put(&mut group, "within", within);
        group.insert("members".into(), members.into());
        groups.push(group.into());
        match item {
            Item::Field(_) => {}
            Item::Repeated(field) => fields.push(floating_field(field)),
            Item::Group(group) => {
                floating(&[], group.items, count.map(|count| count.name), fields, groups);
            }
        }
    }
}

/// The fields of these items, those of lists among them included.
fn names(items: &'static [Item]) -> Vec<&'static str> {
    let mut all = Vec::new();
    for item in items {
        match item {
            Item::Field(field) | Item::Repeated(field) => all.push(field.name),
            Item::Group(inner) => {
                all.extend(inner.items.iter().filter_map(|member| match member {
                    Item::Field(field) | Item::Repeated(field) => Some(field.name),
                    Item::Group(_) => None,
                }))
            }
        }
    }
    all
}

fn floating_field(field: &FieldDescriptor) -> Value {
    let mut object = Map::new();
    object.insert("name".into(), json!(field.name));
    put(&mut object, "tag", field.tag);
    object.insert("type".into(), json!(field.ty.name()));
    put(&mut object, "max", max_of(field));
    if field.required {
        object.insert("required".into(), true.into());
    }
    if field.packed {
        object.insert("packed".into(), true.into());
    }
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
