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
    let decode = decode(k, fields);
    let decode_fields = decode_fields(&ty, &lifetime, fields, &fixed);
    let encode = encode::impl_message(k, &elided, fields, &fixed);
    let into_owned = shape.impl_into_owned(k, fields);
    quote! {
        const _: () = {
            #descriptors
            #statics
            #descriptor
            #decode_fields

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

/// The body of `Message::decode_with_options`.
fn decode(k: &syn::Path, fields: &[FieldIr]) -> TokenStream {
    match fields.iter().find(|field| field.role == Role::Body) {
        Some(FieldIr { ident, .. }) => quote! {
            let #ident = #k::__private::decode_opaque(&__DESCRIPTOR, body, options)?;
            ::core::result::Result::Ok(Self { #ident })
        },
        None => quote!(#k::__private::decode(body, options, anomalies)),
    }
}

/// What the runtime decodes with; nothing for a message whose layout is not known.
fn decode_fields(
    ty: &TokenStream,
    lifetime: &syn::Lifetime,
    fields: &[FieldIr],
    fixed: &Fixed<'_>,
) -> Option<TokenStream> {
    if fields.iter().any(|field| field.role == Role::Body) {
        return None;
    }
    let (k, floating) = (fixed.k, fixed.floating);
    let read_fixed = fixed.decode();
    let values = fields.iter().map(|field| {
        let ident = &field.ident;
        match field.role {
            Role::Fixed | Role::FixedCount => {
                let value = fixed.value(field);
                quote!(#ident: #value)
            }
            _ => quote!(#ident: ::core::default::Default::default()),
        }
    });
    let unknown = fields.iter().find(|field| field.role == Role::Unknown);
    let unknown = unknown.map(|field| &field.ident);
    let counts: Vec<_> = fixed.counts().chain(floating.counts()).collect();
    let (first_tags, require) = (floating.first_tags(), floating.require());
    let (arms, agree) = (floating.arms(&counts), floating.agree(&counts, &quote!(self)));
    let receive = floating.receive(ty, lifetime);
    let check_fixed = fixed.check_counts();
    let check_counts = floating.check_counts(&quote!(__careful.check_count));
    let check_elements = floating.check_element_counts();
    let clear = floating.fields.iter().filter_map(|field| {
        let ident = &field.ident;
        match (field.role, &field.with) {
            (Role::Repeated | Role::Group, _) => Some(quote!(self.#ident.clear();)),
            (_, Some(_)) => Some(quote!(self.#ident = ::core::default::Default::default();)),
            _ => None,
        }
    });
    let clear_unknown = unknown.map(|unknown| quote!(self.#unknown.clear();));
    let unknown_place = match unknown {
        Some(unknown) => quote!(::core::option::Option::Some(&mut self.#unknown)),
        None => quote!(::core::option::Option::None),
    };
    Some(quote! {
        #first_tags
        #receive

        #[automatically_derived]
        impl<#lifetime> #k::__private::ReceiveMessage<#lifetime> for #ty {
            fn clear(&mut self) {
                #(#clear)*
                #clear_unknown
            }

            fn unknown(
                &mut self,
            ) -> ::core::option::Option<&mut #k::UnknownFields<#lifetime>> {
                #unknown_place
            }

            fn check_counts(
                &self,
                __careful: &mut #k::__private::Careful<#lifetime, '_>,
            ) -> ::core::result::Result<(), #k::DecodeError> {
                #check_fixed
                #check_counts
                #check_elements
                ::core::result::Result::Ok(())
            }
        }

        #[automatically_derived]
        impl<#lifetime> #k::__private::DecodeFields<#lifetime> for #ty {
            const DESCRIPTOR: &'static #k::MessageDescriptor = &__DESCRIPTOR;
            const TABLE: &'static #k::__private::Table = &__TABLE;

            #[inline(always)]
            fn fixed(
                __part: &mut #k::__private::FixedPart<#lifetime>,
            ) -> ::core::result::Result<Self, #k::DecodeError> {
                #read_fixed
                ::core::result::Result::Ok(Self { #(#values,)* })
            }

            // A duplicate tag fails an assertion; rustc's warning would only repeat it.
            #[allow(unreachable_patterns)]
            #[inline(never)]
            fn floating<__W: #k::__private::Width>(
                &mut self,
                __floating: &#lifetime [u8],
                __widths: __W,
                __bit: u32,
            ) -> ::core::option::Option<()> {
                let mut __fields =
                    #k::__private::FastFields::new(__floating, __widths, __bit);
                while __fields.advance() {
                    match __fields.tag() {
                        #arms
                        _ => __fields.pass_over(&__TABLE, #unknown_place)?,
                    }
                }
                __fields.end()?;
                self.is_complete(__bit)
            }

            #[inline(always)]
            fn is_complete(&self, __bit: u32) -> ::core::option::Option<()> {
                #agree
                #require
                ::core::option::Option::Some(())
            }
        }
    })
}
