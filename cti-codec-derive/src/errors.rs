//! Mistakes, gathered and shown together.

use quote::ToTokens;

/// The mistakes found so far.
#[derive(Default)]
pub(crate) struct Errors(Option<syn::Error>);

impl Errors {
    /// Notes a mistake on these tokens.
    pub(crate) fn on(&mut self, tokens: impl ToTokens, message: impl core::fmt::Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Notes a mistake.
    pub(crate) fn add(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(all) => all.combine(error),
            none => *none = Some(error),
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// What is made of the declaration, if there was no mistake in it.
    pub(crate) fn finish<T>(self, make: impl FnOnce() -> T) -> syn::Result<T> {
        self.0.map_or_else(|| Ok(make()), Err)
    }
}
