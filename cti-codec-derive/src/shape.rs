//! The struct that a derive stands on.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Field, Fields, GenericParam, Ident, Lifetime, Path, parse_quote};

use crate::errors::Errors;
use crate::fields::FieldIr;
use crate::types;

/// A struct with named fields and at most a lifetime.
pub(crate) struct Shape<'i> {
    pub(crate) ident: &'i Ident,
    lifetime: Option<Lifetime>,
    /// None too where the item has another shape.
    pub(crate) fields: Vec<&'i Field>,
    /// Whether it is a struct with named fields.
    pub(crate) is_named: bool,
}

impl<'i> Shape<'i> {
    /// The shape of a struct; with a mistake noted, of no fields.
    pub(crate) fn of(input: &'i DeriveInput, errors: &mut Errors) -> Self {
        let named = match &input.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(named) => Some(named),
                _ => None,
            },
            _ => None,
        };
        if named.is_none() {
            errors.on(&input.ident, "only a struct with named fields can be derived");
        }
        Self {
            ident: &input.ident,
            lifetime: lifetime(input, errors),
            fields: named.iter().flat_map(|named| &named.named).collect(),
            is_named: named.is_some(),
        }
    }

    /// Whether a field of this name is declared.
    pub(crate) fn has_field(&self, ident: &Ident) -> bool {
        let mut names = self.fields.iter().filter_map(|field| field.ident.as_ref());
        names.any(|name| name == ident)
    }

    /// The lifetime of what a value borrows: the struct's own, or one that the struct lacks.
    pub(crate) fn lifetime(&self) -> Lifetime {
        self.lifetime.clone().unwrap_or_else(|| parse_quote!('__a))
    }

    /// The struct with its lifetime.
    pub(crate) fn ty(&self) -> TokenStream {
        let (ident, lifetime) = (self.ident, self.lifetime.iter());
        quote!(#ident #(<#lifetime>)*)
    }

    /// The struct where its lifetime does not matter.
    pub(crate) fn elided(&self) -> TokenStream {
        let (ident, lifetime) = (self.ident, self.lifetime.iter().map(|_| quote!('_)));
        quote!(#ident #(<#lifetime>)*)
    }

    /// `IntoOwned` for the struct.
    pub(crate) fn impl_into_owned(&self, k: &Path, fields: &[FieldIr]) -> TokenStream {
        let (ident, ty) = (self.ident, self.elided());
        let (owned, this, value) = match &self.lifetime {
            Some(_) => {
                let fields = fields.iter().map(|field| into_owned(field, k));
                (quote!(#ident<'static>), quote!(mut self), quote!(#ident { #(#fields,)* }))
            }
            None => (quote!(Self), quote!(self), quote!(self)),
        };
        quote! {
            #[automatically_derived]
            impl #k::IntoOwned for #ty {
                type Owned = #owned;

                fn into_owned(#this) -> Self::Owned {
                    #value
                }
            }
        }
    }
}

/// What becomes of a field. Lists, and what borrows in the floating part, are taken: the struct then
/// stays whole, and is dropped in one place.
fn into_owned(field: &FieldIr, k: &Path) -> TokenStream {
    let ident = &field.ident;
    match (types::borrows(&field.ty), field.role.is_fixed()) {
        (true, true) => quote!(#ident: #k::IntoOwned::into_owned(self.#ident)),
        (true, false) => quote!(#ident: #k::__private::take_owned(&mut self.#ident)),
        _ if field.role.is_list() => quote!(#ident: ::core::mem::take(&mut self.#ident)),
        _ => quote!(#ident: self.#ident),
    }
}

/// The one lifetime of a type; any other parameter is a mistake.
pub(crate) fn lifetime(input: &DeriveInput, errors: &mut Errors) -> Option<Lifetime> {
    let mut lifetime = None;
    for parameter in &input.generics.params {
        match parameter {
            GenericParam::Lifetime(parameter) if lifetime.is_none() => {
                lifetime = Some(parameter.lifetime.clone());
            }
            other => errors.on(other, "the only parameter can be one lifetime, that of the bytes"),
        }
    }
    lifetime
}
