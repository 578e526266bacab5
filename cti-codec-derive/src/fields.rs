//! One field of a message or group: from its attributes to a checked role.

use std::ops::RangeInclusive;

use quote::ToTokens;
use syn::{Field, Ident, LitInt, LitStr, Path, Type};

use crate::attr::{Allowed, Attrs, Entry, Form, Value};
use crate::errors::Errors;
use crate::role::Role;
use crate::{naming, types};

const ALLOWED: &[Allowed] = &[
    ("tag", Form::IntOrPath),
    ("max", Form::Int),
    ("required", Form::Flag),
    ("since", Form::Int),
    ("until", Form::Int),
    ("repeated", Form::Flag),
    ("group", Form::Flag),
    ("counts", Form::Names),
    ("array", Form::Flag),
    ("wire", Form::Name),
    ("with", Form::Path),
    ("unknown", Form::Flag),
    ("body", Form::Flag),
    ("name", Form::Str),
];

/// The versions of the protocol.
pub(crate) const VERSIONS: RangeInclusive<u32> = 13..=25;

/// What a tag and a length can be.
const U16: RangeInclusive<u32> = 1..=0xFFFF;

/// The versions that have a field or message, as given.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Versions {
    pub(crate) since: Option<u32>,
    pub(crate) until: Option<u32>,
}

impl Versions {
    /// The versions that the attributes give; `None` where they are mistaken.
    pub(crate) fn parse(attrs: &Attrs, errors: &mut Errors) -> Option<Self> {
        let mut bound = |key| attrs.has(key).then(|| attrs.number(key, VERSIONS, errors));
        let (since, until) = match (bound("since"), bound("until")) {
            (Some(None), _) | (_, Some(None)) => return None,
            (since, until) => (since.flatten(), until.flatten()),
        };
        if since.zip(until).is_some_and(|(since, until)| since > until) {
            errors.on(attrs.int("since"), "`since` is after `until`: no version has this");
        }
        Some(Self { since, until })
    }

    /// The first and the last of them.
    pub(crate) fn bounds(self) -> (u32, u32) {
        (self.since.unwrap_or(*VERSIONS.start()), self.until.unwrap_or(*VERSIONS.end()))
    }

    pub(crate) const fn are_some(self) -> bool {
        self.since.is_some() || self.until.is_some()
    }
}

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
    pub(crate) versions: Versions,
    pub(crate) max: Option<u32>,
    pub(crate) required: Option<Ident>,
    pub(crate) wire: Option<Ident>,
    pub(crate) with: Option<Path>,
    pub(crate) counts: Vec<Ident>,
}

impl FieldIr {
    /// The checked form of a field. Mistakes are noted; where they leave no role, `None`.
    pub(crate) fn parse(field: &Field, errors: &mut Errors) -> Option<Self> {
        let ident = field.ident.clone()?;
        let attrs = Attrs::parse(&field.attrs, ALLOWED, errors);
        let versions = Versions::parse(&attrs, errors);
        let (tag, max) = (tag(&attrs, errors), attrs.number("max", U16, errors));
        let wire = wire(&attrs, errors);
        if !attrs.are_whole() {
            return None;
        }
        let (role, versions) = (Role::of(&attrs, field, errors)?, versions?);
        role.check_combination(&attrs, errors);
        let value = role
            .value_type(&attrs, versions, &field.ty)
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
            versions,
            max,
            required: attrs.key("required").cloned(),
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
