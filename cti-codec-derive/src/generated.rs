//! What each derive adds under the feature `generate`: a call of the runtime's `generated!`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Ident, Lifetime, Path, parse_quote};

use crate::attr::Attrs;
use crate::errors::Errors;
use crate::{group, message, set, shape};

/// The type in the forms that the runtime's macro asks for.
struct Forms {
    k: Path,
    ident: Ident,
    lifetime: Option<Lifetime>,
}

impl Forms {
    /// The forms of a type whose declaration is known to be right.
    fn of(input: &DeriveInput, allowed: &[crate::attr::Allowed]) -> Self {
        let mut errors = Errors::default();
        let k = Attrs::parse(&input.attrs, allowed, &mut errors).runtime();
        let lifetime = shape::lifetime(input, &mut errors);
        Self { k, ident: input.ident.clone(), lifetime }
    }

    /// The type with this lifetime, if it has one.
    fn with(&self, lifetime: &TokenStream) -> TokenStream {
        let (ident, lifetime) = (&self.ident, self.lifetime.iter().map(|_| lifetime));
        quote!(#ident #(<#lifetime>)*)
    }

    /// A call of the macro.
    fn call(&self, what: &TokenStream, last: &TokenStream, rest: &TokenStream) -> TokenStream {
        let k = &self.k;
        let lifetime = self.lifetime.iter();
        let own = self.lifetime.as_ref().map_or_else(TokenStream::new, |own| quote!(#own));
        let (ty, owned) = (self.with(&own), self.with(&quote!('static)));
        quote! {
            #k::__private::generated! { #what [#(#lifetime)*] [#ty] [#owned] [#last] #rest }
        }
    }

    fn plain(&self, what: &TokenStream) -> TokenStream {
        self.call(what, &self.with(&quote!('_)), &TokenStream::new())
    }
}

pub(crate) fn message(input: &DeriveInput) -> TokenStream {
    Forms::of(input, message::ALLOWED).plain(&quote!(message))
}

pub(crate) fn set(input: &DeriveInput) -> TokenStream {
    Forms::of(input, set::ALLOWED).plain(&quote!(set))
}

/// A group is made as the only list of a message.
pub(crate) fn group(input: &DeriveInput) -> TokenStream {
    let forms = Forms::of(input, group::ALLOWED);
    let k = &forms.k;
    let (generics, elided) = match forms.lifetime {
        Some(_) => (quote!(<'__a>), quote!(__Alone<'_>)),
        None => (quote!(), quote!(__Alone)),
    };
    let element = forms.with(&quote!('__a));
    let declared: DeriveInput = parse_quote! {
        #[cti(type = 0, kind = Event, crate = #k)]
        struct __Alone #generics {
            #[cti(group)]
            elements: Vec<#element>,
        }
    };
    let derived = message::derive(&declared).unwrap_or_else(|error| error.to_compile_error());
    let alone = quote! {
        struct __Alone #generics {
            elements: #k::__private::Vec<#element>,
        }
        #derived
    };
    forms.call(&quote!(group), &elided, &alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tokens: &TokenStream, expected: &TokenStream) {
        assert_eq!(tokens.to_string(), expected.to_string());
    }

    #[test]
    fn a_message_calls_for_its_implementations_where_its_runtime_is() {
        let borrowing: DeriveInput = parse_quote! {
            #[cti(type = 1, kind = Event, crate = other::codec)]
            struct Notice<'n> { text: u32 }
        };
        check(
            &message(&borrowing),
            &quote! {
                other::codec::__private::generated! {
                    message ['n] [Notice<'n>] [Notice<'static>] [Notice<'_>]
                }
            },
        );
        let owning: DeriveInput = parse_quote!(
            struct Beat {}
        );
        check(
            &message(&owning),
            &quote!(::cti_codec::__private::generated! { message [] [Beat] [Beat] [Beat] }),
        );
    }

    #[test]
    fn a_group_brings_a_message_of_itself() {
        let input: DeriveInput = parse_quote! {
            struct Member<'m> { #[cti(tag = 1)] name: Option<Text<'m>> }
        };
        let tokens = group(&input).to_string();
        let head = quote!(group ['m] [Member<'m>] [Member<'static>] [__Alone<'_>]).to_string();
        assert!(tokens.contains(&head), "{tokens}");
        assert!(!tokens.contains("compile_error"), "{tokens}");
    }
}
