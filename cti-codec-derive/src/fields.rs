//! One field of a message or group: from its attributes to a checked role.

use std::ops::RangeInclusive;

use quote::ToTokens;
use syn::{Field, Ident, LitInt, LitStr, Path, Type};

use crate::attr::{Allowed, Attrs, Entry, Form, Value};
use crate::errors::Errors;
use crate::gate::Gate;
use crate::role::Role;
use crate::{naming, types};

const ALLOWED: &[Allowed] = &[
    ("tag", Form::IntOrPath),
    ("max", Form::Int),
    ("required", Form::Flag),
    ("since", Form::Int),
    ("until", Form::Int),
    ("cce", Form::Nested),
    ("ccx", Form::Nested),
    ("repeated", Form::Flag),
    ("group", Form::Flag),
    ("counts", Form::Names),
    ("packed", Form::Flag),
    ("wire", Form::Name),
    ("with", Form::Path),
    ("unknown", Form::Flag),
    ("body", Form::Flag),
    ("name", Form::Str),
];

/// What a tag and a length can be.
const U16: RangeInclusive<u32> = 1..=0xFFFF;

/// A field's tag, as given.
#[derive(Clone)]
pub(crate) enum Tag {
    Int(LitInt),
    Path(Path),
}

impl ToTokens for Tag {
    fn to_tokens(&self, tokens: &mut proc_macro2::TokenStream) {
        match self {
            Self::Int(int) => int.to_tokens(tokens),
            Self::Path(path) => path.to_tokens(tokens),
        }
    }
}

/// A field whose attributes and type fit each other.
pub(crate) struct FieldIr {
    pub(crate) ident: Ident,
    /// The type as declared.
    pub(crate) ty: Type,
    /// The type of one value.
    pub(crate) value: Type,
    pub(crate) role: Role,
    /// The guide's name.
    pub(crate) name: String,
    pub(crate) tag: Option<Tag>,
    pub(crate) gate: Gate,
    pub(crate) max: Option<u32>,
    pub(crate) required: Option<Ident>,
    pub(crate) packed: Option<Ident>,
    pub(crate) wire: Option<Ident>,
    pub(crate) with: Option<Path>,
    pub(crate) counts: Vec<Ident>,
}

impl FieldIr {
    /// The checked form of a field. Mistakes are noted; where they leave no role, `None`.
    pub(crate) fn parse(field: &Field, errors: &mut Errors) -> Option<Self> {
        let ident = field.ident.clone()?;
        let attrs = Attrs::parse(&field.attrs, ALLOWED, errors);
        let gate = Gate::parse(&attrs, errors);
        let (tag, max) = (tag(&attrs, errors), attrs.number("max", U16, errors));
        let wire = wire(&attrs, errors);
        if !attrs.are_whole() {
            return None;
        }
        let (role, gate) = (Role::of(&attrs, field, errors)?, gate?);
        role.check_combination(&attrs, errors);
        let value = role
            .value_type(&attrs, gate, &field.ty)
            .map_err(|message| errors.on(&field.ty, message))
            .ok()?;
        check_value(role, &attrs, value, errors);
        let name =
            attrs.str("name").map_or_else(|| naming::field_name(&ident.to_string()), LitStr::value);
        Some(Self {
            ident,
            ty: field.ty.clone(),
            value: value.clone(),
            role,
            name,
            tag,
            gate,
            max,
            required: attrs.key("required").cloned(),
            packed: attrs.key("packed").cloned(),
            wire,
            with: attrs.path("with").cloned(),
            counts: names(&attrs),
        })
    }
}

/// Notes attributes that do not go with the type of the field's values.
fn check_value(role: Role, attrs: &Attrs, value: &Type, errors: &mut Errors) {
    if !matches!(role, Role::Single | Role::Repeated | Role::Fixed) {
        return;
    }
    let max = attrs.key("max").filter(|_| !attrs.has("with"));
    if let Some(key) = max.filter(|_| types::is_bounded(value)) {
        errors.on(key, "`max` is for text and octets: this type says how long it is");
    }
    if let Some(key) = attrs.key("wire").filter(|_| types::is_no_number(value)) {
        errors.on(key, "`wire` is for numbers: this type travels as itself");
    }
}

fn tag(attrs: &Attrs, errors: &mut Errors) -> Option<Tag> {
    match &attrs.get("tag")?.value {
        Value::Int(int) => {
            attrs.number("tag", U16, errors);
            Some(Tag::Int(int.clone()))
        }
        Value::Path(path) => Some(Tag::Path(path.clone())),
        _ => None,
    }
}

fn wire(attrs: &Attrs, errors: &mut Errors) -> Option<Ident> {
    let wire = attrs.name("wire")?;
    let known = ["u8", "u16", "u32"];
    if !known.iter().any(|name| wire == name) {
        errors.on(wire, "`wire` is one of u8, u16, u32");
    }
    Some(wire.clone())
}

fn names(attrs: &Attrs) -> Vec<Ident> {
    let entries = attrs.list("counts").unwrap_or_default();
    let paths = entries.iter().filter_map(|entry| match entry {
        Entry::Path(path) => path.get_ident().cloned(),
        Entry::Range(..) => None,
    });
    paths.collect()
}

#[cfg(test)]
mod tests;
