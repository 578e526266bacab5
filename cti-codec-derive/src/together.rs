//! What only all fields of a declaration together show.

use quote::ToTokens;

use crate::errors::Errors;
use crate::fields::{FieldIr, Tag};
use crate::role::Role;
use crate::shape::Shape;

/// Checks the fields of a message or group against each other.
pub(crate) fn check_together(shape: &Shape<'_>, fields: &[FieldIr], errors: &mut Errors) {
    check_counts(shape, fields, errors);
    check_tags(fields, errors);
    check_names(fields, errors);
}

fn check_counts(shape: &Shape<'_>, fields: &[FieldIr], errors: &mut Errors) {
    for count in fields {
        let mut seen = Vec::new();
        for target in &count.counts {
            let field = fields.iter().find(|field| field.ident == *target);
            // A field with mistakes of its own may well be a list.
            let counted = match field {
                Some(field) => field.role.is_list(),
                None => shape.has_field(target),
            };
            if seen.contains(&target) {
                errors.on(target, format_args!("`{target}` is named twice"));
            } else if !counted {
                errors.on(target, format_args!("`{target}` is no list beside this count"));
            }
            seen.push(target);
        }
    }
}

/// Notes tags that are spelled alike; clashes of others show in constant evaluation.
fn check_tags(fields: &[FieldIr], errors: &mut Errors) {
    let mut seen: Vec<String> = Vec::new();
    for tag in fields.iter().filter_map(|field| field.tag.as_ref()) {
        let text = match tag {
            Tag::Int(int) => int.base10_digits().to_owned(),
            Tag::Path(path) => path.to_token_stream().to_string().replace(' ', ""),
        };
        if seen.contains(&text) {
            errors.on(tag, format_args!("another field has the tag {text} already"));
        }
        seen.push(text);
    }
}

fn check_names(fields: &[FieldIr], errors: &mut Errors) {
    let mut seen: Vec<&str> = Vec::new();
    for field in fields {
        if matches!(field.role, Role::Unknown | Role::Body | Role::Group) {
            continue;
        }
        if seen.contains(&field.name.as_str()) {
            errors.on(
                &field.ident,
                format_args!("another field is called `{}` too: give one a `name`", field.name),
            );
        }
        seen.push(&field.name);
    }
}
