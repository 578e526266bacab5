//! `#[derive(MessageSet)]`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Data, DeriveInput, Fields, Ident, Lifetime, Path, Type, Variant, parse_quote};

use crate::attr::{Allowed, Attrs, Form};
use crate::errors::Errors;
use crate::floating::emitted_at;
use crate::{shape, types};

pub(crate) const ALLOWED: &[Allowed] = &[("crate", Form::Path)];

const ALLOWED_ON_VARIANT: &[Allowed] = &[("unknown", Form::Flag), ("reserved", Form::Path)];

/// The variants of a set.
#[derive(Default)]
struct Variants {
    /// Those with a message of a type.
    typed: Vec<(Ident, Type)>,
    /// The one for numbers that are kept for later, and what tells them.
    reserved: Option<(Ident, Path)>,
    /// The one for every other number.
    unknown: Option<Ident>,
    /// Whether a mistake hides what some variant is.
    garbled: bool,
}

pub(crate) fn derive(input: &DeriveInput) -> syn::Result<TokenStream> {
    let mut errors = Errors::default();
    let attrs = Attrs::parse(&input.attrs, ALLOWED, &mut errors);
    let lifetime = shape::lifetime(input, &mut errors);
    let mut variants = Variants::default();
    match &input.data {
        Data::Enum(data) => {
            for variant in &data.variants {
                variants.add(variant, &mut errors);
            }
            variants.check(&input.ident, &mut errors);
        }
        _ => errors.on(&input.ident, "only an enum can be a set of messages"),
    }
    if lifetime.is_none() {
        errors.on(&input.ident, "a set borrows the bytes of raw messages: give it a lifetime");
    }
    let lifetime = lifetime.unwrap_or_else(|| parse_quote!('a));
    let emit = Emit { k: attrs.runtime(), set: &input.ident, a: lifetime, variants };
    errors.finish(|| emit.expand())
}

impl Variants {
    fn add(&mut self, variant: &Variant, errors: &mut Errors) {
        let attrs = Attrs::parse(&variant.attrs, ALLOWED_ON_VARIANT, errors);
        self.garbled |= !attrs.are_whole();
        let ident = variant.ident.clone();
        let (unknown, reserved) = (attrs.has("unknown"), attrs.path("reserved"));
        if let (true, Some(key)) = (unknown, attrs.key("reserved")) {
            errors.on(key, "`reserved` can't stand beside `unknown`");
        }
        let ty = match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first(),
            _ => None,
        };
        match ty.map(|field| &field.ty) {
            None => errors.on(&variant.ident, "a variant holds one message: `Variant(Type)`"),
            Some(ty) if unknown || reserved.is_some() => {
                if !types::is(ty, "RawMessage") {
                    errors.on(ty, "this variant holds a `RawMessage`");
                }
            }
            Some(ty) if attrs.are_whole() => self.typed.push((ident.clone(), ty.clone())),
            Some(_) => {}
        }
        let taken = match reserved {
            _ if unknown => self.unknown.replace(ident).is_some(),
            Some(path) => self.reserved.replace((ident, path.clone())).is_some(),
            None => false,
        };
        if taken {
            errors.on(&variant.ident, "another variant takes these numbers already");
        }
    }

    fn check(&self, set: &Ident, errors: &mut Errors) {
        if self.unknown.is_none() && !self.garbled {
            errors.on(
                set,
                "a peer may send any number: add `#[cti(unknown)] Unknown(RawMessage<'a>)`",
            );
        }
        if self.typed.is_empty() && errors.is_empty() {
            errors.on(set, "a set holds at least one message: `Variant(Type)`");
        }
    }
}

/// What the derive emits.
struct Emit<'i> {
    k: Path,
    set: &'i Ident,
    a: Lifetime,
    variants: Variants,
}

impl Emit<'_> {
    fn expand(&self) -> TokenStream {
        let (k, statics) = (&self.k, self.statics());
        let (numbers, unique) = (self.numbers(), self.unique(&statics));
        let set = self.impl_set();
        let encode = self.impl_encode();
        let into_owned = self.impl_into_owned();
        let from = self.impl_from();
        quote! {
            const _: () = {
                #(const #numbers: u32 = <#statics as #k::Message<'static>>::DESCRIPTOR.number;)*
                const MESSAGES: &[&#k::MessageDescriptor] =
                    &[#(<#statics as #k::Message<'static>>::DESCRIPTOR),*];
                #(#unique)*

                #set
                #encode
                #into_owned
                #(#from)*
            };
        }
    }

    /// The variants with a message of a type.
    fn typed(&self) -> Vec<&Ident> {
        self.variants.typed.iter().map(|(ident, _)| ident).collect()
    }

    /// The types of those messages.
    fn types(&self) -> Vec<&Type> {
        self.variants.typed.iter().map(|(_, ty)| ty).collect()
    }

    /// The same, for constants.
    fn statics(&self) -> Vec<Type> {
        self.types().into_iter().map(types::with_static).collect()
    }

    /// The constants that hold their numbers.
    fn numbers(&self) -> Vec<Ident> {
        let positions = 0..self.variants.typed.len();
        positions.map(|at| format_ident!("NUMBER_{at}")).collect()
    }

    fn reserved(&self) -> Vec<&Ident> {
        self.variants.reserved.iter().map(|(ident, _)| ident).collect()
    }

    fn all(&self) -> Vec<&Ident> {
        let mut all = self.typed();
        all.extend(self.reserved());
        all.extend(&self.variants.unknown);
        all
    }

    /// Two messages of one number: an assertion on the later one's type.
    fn unique(&self, statics: &[Type]) -> Vec<TokenStream> {
        let k = &self.k;
        let assertion = |(position, ty): (usize, &Type)| {
            let span = emitted_at(ty);
            let position = Literal::usize_unsuffixed(position);
            quote_spanned! {span=>
                const _: () = ::core::assert!(
                    #k::__private::number_is_new(MESSAGES, #position),
                    "another message of the set has this number in a protocol that both have",
                );
            }
        };
        statics.iter().enumerate().map(assertion).collect()
    }

    fn impl_set(&self) -> TokenStream {
        let Self { k, set, a, .. } = self;
        let (numbers, types) = (self.numbers(), self.types());
        let (arguments, is_reserved) = match &self.variants.reserved {
            Some((_, path)) => (
                quote!(__message_type: u32, __protocol: #k::Protocol),
                quote!(#path(__message_type, __protocol)),
            ),
            None => (quote!(_: u32, _: #k::Protocol), quote!(false)),
        };
        let decode = self.decode();
        quote! {
            #[automatically_derived]
            impl<#a> #k::MessageSet<#a> for #set<#a> {
                const MESSAGES: &'static [&'static #k::MessageDescriptor] = MESSAGES;

                fn descriptor_of(
                    message_type: u32,
                    protocol: #k::Protocol,
                ) -> ::core::option::Option<&'static #k::MessageDescriptor> {
                    ::core::option::Option::Some(match message_type {
                        #(#numbers if <#types as #k::Message<#a>>::DESCRIPTOR.gate.contains(protocol) => {
                            <#types as #k::Message<#a>>::DESCRIPTOR
                        })*
                        _ => return ::core::option::Option::None,
                    })
                }

                fn is_reserved(#arguments) -> bool {
                    #is_reserved
                }

                fn decode_with_options(
                    frame: #k::Frame<&#a [u8]>,
                    options: &#k::DecodeOptions,
                    anomalies: &mut dyn #k::AnomalySink,
                ) -> ::core::result::Result<Self, #k::DecodeError> {
                    #decode
                }
            }
        }
    }

    /// Dispatch by number, among the messages that the protocol has.
    fn decode(&self) -> TokenStream {
        let Self { k, a, .. } = self;
        let (numbers, types, typed) = (self.numbers(), self.types(), self.typed());
        let (reserved, unknown) = (self.reserved(), &self.variants.unknown);
        quote! {
            let protocol = options.protocol;
            match frame.message_type {
                #(#numbers if <#types as #k::Message<#a>>::DESCRIPTOR.gate.contains(protocol) => {
                    #k::Message::decode_with_options(frame.body, options, anomalies)
                        .map(Self::#typed)
                })*
                #(number if <Self as #k::MessageSet<#a>>::is_reserved(number, protocol) => {
                    #k::__private::raw(frame, options).map(Self::#reserved)
                })*
                _ => #k::__private::raw(frame, options).map(Self::#unknown),
            }
        }
    }

    fn impl_encode(&self) -> TokenStream {
        let Self { k, set, .. } = self;
        let (all, checks) = (self.all(), self.checks());
        quote! {
            fn __message<'__m>(set: &'__m #set<'_>) -> &'__m dyn #k::EncodeMessage {
                match set {
                    #(#set::#all(message) => message,)*
                }
            }

            #[automatically_derived]
            impl #k::EncodeMessage for #set<'_> {
                fn descriptor(&self) -> ::core::option::Option<&'static #k::MessageDescriptor> {
                    __message(self).descriptor()
                }

                fn message_type(&self) -> u32 {
                    __message(self).message_type()
                }

                fn check(
                    &self,
                    protocol: #k::Protocol,
                ) -> ::core::result::Result<(), #k::EncodeError> {
                    #checks
                    __message(self).check(protocol)
                }

                fn body_len(&self, protocol: #k::Protocol) -> ::core::option::Option<usize> {
                    self.check(protocol).ok()?;
                    __message(self).body_len(protocol)
                }

                fn put_body(
                    &self,
                    protocol: #k::Protocol,
                    out: &mut [u8],
                ) -> ::core::option::Option<()> {
                    __message(self).put_body(protocol, out)
                }

                fn walk_fields(&self, walk: &mut #k::__private::Walk<'_>) {
                    __message(self).walk_fields(walk);
                }
            }
        }
    }

    /// Refuses raw messages that decoding would make something else of.
    fn checks(&self) -> TokenStream {
        let k = &self.k;
        let members = self.reserved().into_iter().map(|ident| (ident, quote!(Reserved)));
        let unknown = self.variants.unknown.iter();
        let members = members.chain(unknown.map(|ident| (ident, quote!(Unknown))));
        let checks = members.map(|(ident, membership)| {
            quote! {
                if let Self::#ident(message) = self {
                    let expected = #k::Membership::#membership;
                    #k::__private::check_raw::<Self>(message, expected, protocol)?;
                }
            }
        });
        quote!(#(#checks)*)
    }

    fn impl_into_owned(&self) -> TokenStream {
        let Self { k, set, .. } = self;
        let all = self.all();
        // A variant may be called `Owned`, so the type is named in full.
        quote! {
            #[automatically_derived]
            impl #k::IntoOwned for #set<'_> {
                type Owned = #set<'static>;

                fn into_owned(self) -> #set<'static> {
                    match self {
                        #(Self::#all(message) => {
                            #set::#all(#k::IntoOwned::into_owned(message))
                        })*
                    }
                }
            }
        }
    }

    fn impl_from(&self) -> Vec<TokenStream> {
        let Self { set, a, variants, .. } = self;
        let from = variants.typed.iter().map(|(ident, ty)| {
            let (generics, lifetime) = match types::borrows(ty) {
                true => (quote!(<#a>), quote!(#a)),
                false => (quote!(), quote!('_)),
            };
            quote! {
                #[automatically_derived]
                impl #generics ::core::convert::From<#ty> for #set<#lifetime> {
                    fn from(message: #ty) -> Self {
                        Self::#ident(message)
                    }
                }
            }
        });
        from.collect()
    }
}
