//! What is emitted beside the mistakes in a declaration: implementations that do nothing, so that
//! the compiler does not bury the mistakes under errors of what uses the type.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{DeriveInput, Generics, Lifetime, Path, parse_quote};

use crate::attr::{Allowed, Attrs};
use crate::errors::Errors;
use crate::{group, message, open_enum, types};

/// The attributes, whose mistakes are reported elsewhere.
fn attrs(input: &DeriveInput, allowed: &[Allowed]) -> Attrs {
    Attrs::parse(&input.attrs, allowed, &mut Errors::default())
}

/// The type, with its parameters and bounds.
fn ty(input: &DeriveInput) -> TokenStream {
    let ident = &input.ident;
    let (_, arguments, bounds) = input.generics.split_for_impl();
    quote!(#ident #arguments #bounds)
}

/// The lifetime of the bytes, and the parameters that introduce it.
fn lifetime(input: &DeriveInput) -> (Lifetime, Generics) {
    let mut generics = input.generics.clone();
    let own = generics.lifetimes().next();
    let own = own.map(|parameter| parameter.lifetime.clone());
    let lifetime = own.unwrap_or_else(|| {
        generics.params.insert(0, parse_quote!('__a));
        parse_quote!('__a)
    });
    (lifetime, generics)
}

fn into_owned(k: &Path, input: &DeriveInput) -> TokenStream {
    let (ty, ident) = (ty(input), &input.ident);
    let (generics, arguments, _) = input.generics.split_for_impl();
    let owned = types::with_static(&parse_quote!(#ident #arguments));
    quote! {
        impl #generics #k::IntoOwned for #ty {
            type Owned = #owned;

            fn into_owned(self) -> #owned {
                ::core::unreachable!()
            }
        }
    }
}

pub(crate) fn message(input: &DeriveInput) -> TokenStream {
    let attrs = attrs(input, message::ALLOWED);
    let number = attrs.number("type", 0..=u32::MAX, &mut Errors::default());
    let number = Literal::u32_unsuffixed(number.unwrap_or(0));
    let (k, ty) = (attrs.runtime(), ty(input));
    let (a, generics) = lifetime(input);
    let (with_lifetime, ..) = generics.split_for_impl();
    let (own, ..) = input.generics.split_for_impl();
    let into_owned = into_owned(&k, input);
    quote! {
        const _: () = {
            static __DESCRIPTOR: #k::MessageDescriptor = #k::MessageDescriptor {
                name: "",
                number: #number,
                kind: #k::MessageKind::Event,
                service: ::core::option::Option::None,
                gate: #k::Gate::ALL,
                layout: #k::Layout::Unpublished,
                short_form: ::core::option::Option::None,
                fixed: &[],
                items: &[],
            };

            impl #with_lifetime #k::Message<#a> for #ty {
                const DESCRIPTOR: &'static #k::MessageDescriptor = &__DESCRIPTOR;

                fn decode_with_options(
                    _: &#a [u8],
                    _: &#k::DecodeOptions,
                    _: &mut dyn #k::AnomalySink,
                ) -> ::core::result::Result<Self, #k::DecodeError> {
                    ::core::unreachable!()
                }
            }

            impl #own #k::__private::EncodeFields for #ty {
                const DESCRIPTOR: &'static #k::MessageDescriptor = &__DESCRIPTOR;

                fn floating_len(&self, _: usize) -> usize {
                    ::core::unreachable!()
                }

                fn put_fixed<'__o>(
                    &self,
                    _: u32,
                    _: &'__o mut [u8],
                ) -> ::core::option::Option<&'__o mut [u8]> {
                    ::core::unreachable!()
                }

                fn put_floating<'__o, __W: #k::__private::Width>(
                    &self,
                    _: #k::__private::Format<__W>,
                    _: &'__o mut [u8],
                ) -> ::core::option::Option<&'__o mut [u8]> {
                    ::core::unreachable!()
                }

                fn walk_fields(&self, _: &mut #k::__private::Walk<'_>) {
                    ::core::unreachable!()
                }
            }

            #into_owned
        };
    }
}

pub(crate) fn group(input: &DeriveInput) -> TokenStream {
    let (k, ty) = (attrs(input, group::ALLOWED).runtime(), ty(input));
    let (a, generics) = lifetime(input);
    let (generics, ..) = generics.split_for_impl();
    let into_owned = into_owned(&k, input);
    quote! {
        const _: () = {
            impl #generics #k::__private::Receive<#a> for #ty {
                fn put(&mut self, _: u8, _: &#a [u8]) {
                    ::core::unreachable!()
                }

                fn reserve(&mut self, _: u8, _: usize) {
                    ::core::unreachable!()
                }

                fn element(
                    &mut self,
                    _: u8,
                    _: ::core::option::Option<usize>,
                ) -> ::core::option::Option<&mut dyn #k::__private::Receive<#a>> {
                    ::core::unreachable!()
                }
            }

            impl #generics #k::__private::DecodeElement<#a> for #ty {
                fn empty() -> Self {
                    ::core::unreachable!()
                }

                fn read<__W: #k::__private::Width>(
                    _: &mut #k::__private::FastFields<#a, __W>,
                ) -> ::core::option::Option<Self> {
                    ::core::unreachable!()
                }

                fn check_counts(
                    &self,
                    _: &mut #k::__private::ElementCounts<'_, #a, '_>,
                ) -> ::core::result::Result<(), #k::DecodeError> {
                    ::core::unreachable!()
                }
            }

            impl #generics #k::Group<#a> for #ty {
                const DESCRIPTOR: &'static #k::GroupDescriptor =
                    &#k::GroupDescriptor { items: &[] };

                fn members_len(&self, _: usize) -> usize {
                    ::core::unreachable!()
                }

                fn put_members<'__o, __W: #k::__private::Width>(
                    &self,
                    _: #k::__private::Format<__W>,
                    _: &'__o mut [u8],
                ) -> ::core::option::Option<&'__o mut [u8]> {
                    ::core::unreachable!()
                }

                fn walk_members(&self, _: &mut #k::__private::Walk<'_>) {
                    ::core::unreachable!()
                }
            }

            #into_owned
        };
    }
}

pub(crate) fn open_enum(input: &DeriveInput) -> TokenStream {
    let (k, ty) = (attrs(input, open_enum::ALLOWED).runtime(), ty(input));
    let (generics, ..) = input.generics.split_for_impl();
    let scalar = open_enum::impl_scalar(&k, &quote!(#generics), &ty, &quote!(u32));
    quote! {
        const _: () = {
            static DESCRIPTOR: #k::EnumDescriptor = #k::EnumDescriptor {
                name: "",
                kind: #k::EnumKind::Open,
                ty: #k::WireType::UInt,
                values: &[],
            };

            impl #generics #k::OpenEnum for #ty {
                type Wire = u32;

                const DESCRIPTOR: &'static #k::EnumDescriptor = &DESCRIPTOR;

                fn from_number(_: u32) -> Self {
                    ::core::unreachable!()
                }

                fn number(self) -> u32 {
                    ::core::unreachable!()
                }
            }

            #scalar
        };
    }
}
