//! `#[derive(Message)]`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{DeriveInput, Ident, LitStr};

use crate::attr::{Allowed, Attrs, Form};
use crate::encode;
use crate::errors::Errors;
use crate::fields::FieldIr;
use crate::fixed::Fixed;
use crate::floating::Floating;
use crate::gate::{Gate, VERSIONS};
use crate::naming;
use crate::role::Role;
use crate::shape::Shape;
use crate::together::check_together;

pub(crate) const ALLOWED: &[Allowed] = &[
    ("type", Form::Int),
    ("kind", Form::Name),
    ("service", Form::Name),
    ("since", Form::Int),
    ("until", Form::Int),
    ("cce", Form::Nested),
    ("ccx", Form::Nested),
    ("short_form", Form::Int),
    ("name", Form::Str),
    ("crate", Form::Path),
];

const KINDS: [&str; 5] = ["Request", "Confirmation", "Event", "Indication", "Response"];

/// What the struct's own attributes say.
struct Head {
    name: String,
    number: u32,
    kind: Option<Ident>,
    service: Option<Ident>,
    gate: Gate,
    short_form: Option<u32>,
}

impl Head {
    fn parse(shape: &Shape<'_>, attrs: &Attrs, errors: &mut Errors) -> Self {
        if attrs.lack("type") {
            errors.on(shape.ident, "the message's number is missing: `#[cti(type = N)]`");
        }
        let kind = attrs.name("kind");
        match kind {
            Some(kind) if KINDS.iter().any(|known| kind == known) => {}
            Some(kind) => errors.on(kind, format_args!("`kind` is one of {}", KINDS.join(", "))),
            None if attrs.lack("kind") => errors.on(
                shape.ident,
                "what the message is for is missing: `#[cti(kind = Request)]`, or another kind",
            ),
            None => {}
        }
        let rust = shape.ident.to_string();
        Self {
            name: attrs.str("name").map_or_else(|| naming::constant_name(&rust), LitStr::value),
            number: attrs.number("type", 0..=u32::MAX, errors).unwrap_or(0),
            kind: kind.cloned(),
            service: attrs.name("service").cloned(),
            gate: Gate::parse(attrs, errors).unwrap_or_default(),
            short_form: attrs.number("short_form", VERSIONS, errors),
        }
    }
}

pub(crate) fn derive(input: &DeriveInput) -> syn::Result<TokenStream> {
    let mut errors = Errors::default();
    let attrs = Attrs::parse(&input.attrs, ALLOWED, &mut errors);
    let shape = Shape::of(input, &mut errors);
    let head = Head::parse(&shape, &attrs, &mut errors);
    let fields: Vec<_> =
        shape.fields.iter().filter_map(|field| FieldIr::parse(field, &mut errors)).collect();
    check(&fields, &mut errors);
    check_together(&shape, &fields, &mut errors);
    errors.finish(|| expand(&shape, &attrs, &head, &fields))
}

fn check(fields: &[FieldIr], errors: &mut Errors) {
    let mut floating = None;
    for field in fields {
        if !field.role.is_fixed() {
            floating.get_or_insert(&field.ident);
        } else if let Some(before) = floating {
            errors.on(
                &field.ident,
                format_args!(
                    "a fixed field can't follow `{before}`: move it up or give it a `tag`"
                ),
            );
        }
    }
    let mut bags = fields.iter().filter(|field| field.role == Role::Unknown).skip(1);
    if let Some(second) = bags.next() {
        errors.on(&second.ident, "a message has one bag of unknown fields");
    }
    if let (Some(body), true) = (fields.iter().find(|f| f.role == Role::Body), fields.len() > 1) {
        errors.on(&body.ident, "a message whose layout is not known has no field but its `body`");
    }
}

fn expand(shape: &Shape<'_>, attrs: &Attrs, head: &Head, fields: &[FieldIr]) -> TokenStream {
    let k = &attrs.runtime();
    let (ty, lifetime, elided) = (shape.ty(), shape.lifetime(), shape.elided());
    let floating = Floating::new(k, fields);
    let fixed = Fixed::new(k, fields, &floating);
    let (descriptors, statics) = (fixed.descriptors(), floating.statics());
    let descriptor = describe(k, head, fields, &floating);
    let decode = decode(k, fields, &fixed);
    let encode = encode::impl_message(k, &elided, fields, &fixed);
    let into_owned = shape.impl_into_owned(k, fields);
    quote! {
        const _: () = {
            #descriptors
            #statics
            #descriptor

            #[automatically_derived]
            impl<#lifetime> #k::Message<#lifetime> for #ty {
                const DESCRIPTOR: &'static #k::MessageDescriptor = &__DESCRIPTOR;

                fn decode_with_options(
                    body: &#lifetime [u8],
                    options: &#k::DecodeOptions,
                    anomalies: &mut dyn #k::AnomalySink,
                ) -> ::core::result::Result<Self, #k::DecodeError> {
                    #decode
                }
            }

            #encode

            #into_owned
        };
    }
}

fn describe(
    k: &syn::Path,
    head: &Head,
    fields: &[FieldIr],
    floating: &Floating<'_>,
) -> TokenStream {
    let items = floating.items();
    let Head { name, number, kind, service, gate, short_form } = head;
    let number = Literal::u32_unsuffixed(*number);
    let gate = gate.value(k);
    let service = match service {
        Some(service) => quote!(::core::option::Option::Some(#k::Service::#service)),
        None => quote!(::core::option::Option::None),
    };
    let short_form = match short_form {
        Some(version) => {
            let version = Literal::u32_unsuffixed(*version);
            quote!(#k::ProtocolVersion::new(#version))
        }
        None => quote!(::core::option::Option::None),
    };
    let layout = match fields.iter().any(|field| field.role == Role::Body) {
        true => format_ident!("Unpublished"),
        false => format_ident!("Published"),
    };
    let fixed = match fields.iter().any(|field| field.role.is_fixed()) {
        true => quote!(&__FIXED),
        false => quote!(&[]),
    };
    quote! {
        static __DESCRIPTOR: #k::MessageDescriptor = #k::MessageDescriptor {
            name: #name,
            number: #number,
            kind: #k::MessageKind::#kind,
            service: #service,
            gate: #gate,
            layout: #k::Layout::#layout,
            short_form: #short_form,
            fixed: #fixed,
            items: #items,
        };
    }
}

fn decode(k: &syn::Path, fields: &[FieldIr], fixed: &Fixed<'_>) -> TokenStream {
    let decoder = format_ident!("__decoder");
    let floating = fixed.floating;
    if let Some(body) = fields.iter().find(|field| field.role == Role::Body) {
        let ident = &body.ident;
        return quote! {
            let #decoder = #k::__private::decoder::<Self>(body, options, anomalies)?;
            ::core::result::Result::Ok(Self { #ident: #decoder.body() })
        };
    }
    let read_fixed = fixed.decode();
    let walk = floating.walk(&decoder);
    let fixed_counts = fixed.check_counts();
    let counts = floating.check_counts(&decoder);
    let required = floating.check_required(&decoder);
    let lists = floating.lists(&decoder, &quote!(&__shelf));
    let bag = fields.iter().any(|field| field.role == Role::Unknown);
    let bag = bag.then(|| quote!(let __unknown = #decoder.unknown(&__TABLE);));
    let values = fields.iter().map(|field| {
        let ident = &field.ident;
        let value = match field.role {
            Role::Fixed | Role::FixedCount => fixed.value(field),
            Role::Unknown => quote!(__unknown),
            _ => floating.value(field),
        };
        quote!(#ident: #value)
    });
    quote! {
        let mut #decoder = #k::__private::decoder::<Self>(body, options, anomalies)?;
        #read_fixed
        #walk
        #fixed_counts
        #counts
        #lists
        #required
        #bag
        ::core::result::Result::Ok(Self { #(#values,)* })
    }
}
