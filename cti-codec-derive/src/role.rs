//! What a field is, by its attributes and its type.

use syn::{Field, Type};

use crate::attr::Attrs;
use crate::errors::Errors;
use crate::gate::Gate;
use crate::types;

/// What a field is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Role {
    /// Of the fixed part.
    Fixed,
    /// Of the fixed part, and counts something.
    FixedCount,
    /// Floating, once.
    Single,
    /// Floating, and counts something.
    Count,
    /// A list of one member.
    Repeated,
    /// A list of several members.
    Group,
    /// The bag of fields that are not defined.
    Unknown,
    /// The whole body.
    Body,
}

impl Role {
    pub(crate) const fn is_fixed(self) -> bool {
        matches!(self, Self::Fixed | Self::FixedCount)
    }

    pub(crate) const fn counts(self) -> bool {
        matches!(self, Self::FixedCount | Self::Count)
    }

    /// Whether the walker leaves the field's data in a slot.
    pub(crate) const fn has_slot(self) -> bool {
        matches!(self, Self::Single | Self::Count)
    }

    pub(crate) const fn is_list(self) -> bool {
        matches!(self, Self::Repeated | Self::Group)
    }

    /// The role that a field's attributes give it. Those that exclude each other are noted.
    pub(crate) fn of(attrs: &Attrs, field: &Field, errors: &mut Errors) -> Option<Self> {
        let exclusive = ["unknown", "body", "group", "repeated", "counts", "with"];
        let given: Vec<_> = exclusive.iter().filter_map(|key| attrs.key(key)).collect();
        if let [first, second, ..] = given.as_slice() {
            errors.on(second, format_args!("`{second}` can't stand beside `{first}`"));
            return None;
        }
        let (floating, counts) = (attrs.has("tag"), attrs.has("counts"));
        let elsewhere = ["group", "unknown", "body"].iter().any(|key| attrs.has(key));
        let of_floating = ["repeated", "packed", "with", "max", "required"];
        let stray = of_floating.iter().find_map(|key| attrs.key(key));
        if let (Some(key), false) = (stray, floating || elsewhere) {
            errors.on(key, format_args!("`{key}` is for floating fields: give the field a `tag`"));
            return None;
        }
        if types::is(&field.ty, "Count") && !counts {
            errors.on(&field.ty, "a `Count` counts something: say what with `counts = list`");
            return None;
        }
        Some(match () {
            () if attrs.has("packed") && !attrs.has("repeated") => {
                let key = attrs.key("packed");
                errors.on(key, "`packed` is for a list of one member: add `repeated`");
                return None;
            }
            () if attrs.has("unknown") => Self::Unknown,
            () if attrs.has("body") => Self::Body,
            () if attrs.has("group") => Self::Group,
            () if attrs.has("repeated") => Self::Repeated,
            () if counts && floating => Self::Count,
            () if counts => Self::FixedCount,
            () if floating => Self::Single,
            () => Self::Fixed,
        })
    }

    /// Notes attributes that say nothing in this role.
    pub(crate) fn check_combination(self, attrs: &Attrs, errors: &mut Errors) {
        let not_floating: &[&str] =
            &["tag", "max", "required", "since", "until", "cce", "ccx", "wire", "name"];
        let (flag, useless) = match self {
            Self::Unknown => ("unknown", not_floating),
            Self::Body => ("body", not_floating),
            Self::Group => ("group", not_floating),
            Self::Repeated => ("repeated", &["required"][..]),
            Self::Count | Self::FixedCount => ("counts", &["max", "required"][..]),
            Self::Single if attrs.has("with") => ("with", &["wire"][..]),
            Self::Fixed | Self::Single => return,
        };
        for key in useless.iter().filter_map(|key| attrs.key(key)) {
            errors.on(key, format_args!("`{key}` can't stand beside `{flag}`"));
        }
    }

    /// The type of one value of a field in this role, or what the field's type should be.
    pub(crate) fn value_type<'t>(
        self,
        attrs: &Attrs,
        gate: Gate,
        ty: &'t Type,
    ) -> Result<&'t Type, &'static str> {
        let option = types::inner(ty, "Option");
        let list = types::inner(ty, "Vec");
        match self {
            Self::Fixed => fixed(gate, ty),
            Self::Single => match option {
                Some(value) if attrs.has("with") => Ok(value),
                Some(value) if types::is(value, "Vec") => {
                    Err("many values are a list: make it a `Vec<T>` and add `repeated`")
                }
                Some(value) => Ok(value),
                None => Err("a floating field is an `Option<T>`, a list (`repeated`) a `Vec<T>`"),
            },
            Self::Repeated | Self::Group => list.ok_or("a list is a `Vec<T>`"),
            Self::FixedCount | Self::Count => when(ty, "Count", "a field that counts is a `Count`"),
            Self::Unknown => {
                when(ty, "UnknownFields", "the bag of unknown fields is an `UnknownFields`")
            }
            Self::Body => when(ty, "Octets", "a body is an `Octets`"),
        }
    }
}

/// The value of a field of the fixed part.
fn fixed(gate: Gate, ty: &Type) -> Result<&Type, &'static str> {
    let value = match (types::inner(ty, "Option"), gate.is_some()) {
        (Some(value), true) => value,
        (None, false) => ty,
        (None, true) => {
            return Err("a fixed field that only some protocols have is an `Option<T>`");
        }
        (Some(_), false) => {
            return Err("a fixed field that every protocol has is no `Option`: \
                        give it a `tag`, `since`, `until`, `cce` or `ccx`");
        }
    };
    if types::is(value, "Vec") {
        return Err("a list is no fixed field: give it a `tag` or make it a `group`");
    }
    if types::is(value, "UnknownFields") {
        return Err("the bag of unknown fields is marked `#[cti(unknown)]`");
    }
    if types::varies(value) {
        return Err("the length of this type varies, which no fixed field's does: give it a `tag`");
    }
    Ok(value)
}

fn when<'t>(ty: &'t Type, name: &str, otherwise: &'static str) -> Result<&'t Type, &'static str> {
    if types::is(ty, name) { Ok(ty) } else { Err(otherwise) }
}
