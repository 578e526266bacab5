//! `#[derive(Group)]`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{DeriveInput, Path};

use crate::attr::{Allowed, Attrs, Form};
use crate::encode;
use crate::errors::Errors;
use crate::fields::FieldIr;
use crate::floating::{Floating, emitted_at, group_of};
use crate::role::Role;
use crate::shape::Shape;
use crate::together::check_together;

pub(crate) const ALLOWED: &[Allowed] = &[("crate", Form::Path)];

pub(crate) fn derive(input: &DeriveInput) -> syn::Result<TokenStream> {
    let mut errors = Errors::default();
    let attrs = Attrs::parse(&input.attrs, ALLOWED, &mut errors);
    let shape = Shape::of(input, &mut errors);
    let fields: Vec<_> =
        shape.fields.iter().filter_map(|field| FieldIr::parse(field, &mut errors)).collect();
    check(&shape, &fields, &mut errors);
    check_together(&shape, &fields, &mut errors);
    errors.finish(|| expand(&shape, &attrs, &fields))
}

fn check(shape: &Shape<'_>, fields: &[FieldIr], errors: &mut Errors) {
    if shape.is_named && shape.fields.is_empty() {
        errors.on(shape.ident, "a group has at least one member, which starts each element");
    }
    if let Some(many) = shape.fields.get(64) {
        errors.on(&many.ident, "a group has at most 64 members");
    }
    for field in fields {
        let message = match field.role {
            Role::Fixed | Role::FixedCount => "a group has no fixed part: give the field a `tag`",
            Role::Unknown => "unknown fields belong to the message, not to an element",
            Role::Body => "a group has no body",
            _ => continue,
        };
        errors.on(&field.ident, message);
    }
    for required in fields.iter().filter_map(|field| field.required.as_ref()) {
        errors.on(required, "`required` is for fields of a message: elements need just the first");
    }
    let first = shape
        .fields
        .first()
        .and_then(|first| fields.iter().find(|field| Some(&field.ident) == first.ident.as_ref()));
    if let Some(first) = first {
        check_first(first, errors);
    }
}

/// The first member starts an element: each element has it, once. That every protocol with a member
/// has it, only constant evaluation sees.
fn check_first(first: &FieldIr, errors: &mut Errors) {
    if matches!(first.role, Role::Count | Role::Repeated | Role::Group) {
        errors.on(&first.ident, "the first member starts an element, so it is a plain field");
    }
}

/// Gates of members in a list inside the group show in constant evaluation only.
fn first_is_everywhere(k: &Path, first: &FieldIr) -> TokenStream {
    let span = emitted_at(&first.ident);
    quote_spanned! {span=>
        const _: () = ::core::assert!(
            #k::__private::first_is_everywhere(__ITEMS),
            "the first member starts an element, so every protocol with a member has it",
        );
    }
}

/// Lists stand inside each other one level deep: what the inner one holds shows in constant
/// evaluation only.
fn holds_no_list(k: &Path, field: &FieldIr) -> TokenStream {
    let (group, span) = (group_of(field, k), emitted_at(&field.value));
    quote_spanned! {span=>
        const _: () = ::core::assert!(
            #k::__private::holds_no_list(#group::DESCRIPTOR),
            "a list inside an element holds no list",
        );
    }
}

fn expand(shape: &Shape<'_>, attrs: &Attrs, fields: &[FieldIr]) -> TokenStream {
    let k = &attrs.runtime();
    let (ty, lifetime) = (shape.ty(), shape.lifetime());
    let floating = Floating::members(k, fields);
    let (statics, items) = (floating.statics(), floating.items());
    let (first_tags, members) = (floating.first_tags(), floating.read_members());
    let first_member = floating.first_member();
    let counts: Vec<_> = floating.counts().collect();
    let agree = floating.agree(&counts, &quote!(__element));
    let receive = floating.receive(&ty, &lifetime);
    let check_counts = floating.check_counts(&quote!(__counts.check));
    let first_tag = floating.fields.first().and_then(|first| first.tag.as_ref());
    let idents = fields.iter().map(|field| &field.ident);
    let encode = encode::group_methods(&floating);
    let into_owned = shape.impl_into_owned(k, fields);
    let first = fields.first().map(|first| first_is_everywhere(k, first));
    let inner = fields.iter().filter(|field| field.role == Role::Group);
    let inner = inner.map(|field| holds_no_list(k, field));
    quote! {
        const _: () = {
            #statics
            #first
            #(#inner)*
            static __DESCRIPTOR: #k::GroupDescriptor = #k::GroupDescriptor { items: #items };

            #first_tags
            #receive

            #[automatically_derived]
            impl<#lifetime> #k::__private::DecodeElement<#lifetime> for #ty {
                fn empty() -> Self {
                    Self { #(#idents: ::core::default::Default::default(),)* }
                }

                #[inline(always)]
                fn read<__W: #k::__private::Width>(
                    __fields: &mut #k::__private::FastFields<#lifetime, __W>,
                ) -> ::core::option::Option<Self> {
                    let (mut __element, __bit) = (Self::empty(), __fields.bit());
                    #first_member
                    loop {
                        let __left = __fields.left();
                        #members
                        // All that comes next of the element was read.
                        if __fields.left() == __left || __fields.next_is(#first_tag) {
                            break;
                        }
                    }
                    #agree
                    ::core::option::Option::Some(__element)
                }

                fn check_counts(
                    &self,
                    __counts: &mut #k::__private::ElementCounts<'_, #lifetime, '_>,
                ) -> ::core::result::Result<(), #k::DecodeError> {
                    #check_counts
                    ::core::result::Result::Ok(())
                }
            }

            #[automatically_derived]
            impl<#lifetime> #k::Group<#lifetime> for #ty {
                const DESCRIPTOR: &'static #k::GroupDescriptor = &__DESCRIPTOR;

                #encode
            }

            #into_owned
        };
    }
}
