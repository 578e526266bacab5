//! Which protocols have a field or message: `since`, `until`, `cce(…)` and `ccx(…)`.

use std::ops::RangeInclusive;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Path;

use crate::attr::{Allowed, Attrs, Form};
use crate::errors::Errors;

/// The versions of the protocol.
pub(crate) const VERSIONS: RangeInclusive<u32> = 13..=25;

/// What stands in `cce(…)` and `ccx(…)`.
const ALLOWED: &[Allowed] = &[("since", Form::Int), ("until", Form::Int), ("never", Form::Flag)];

/// A first and a last version, as given.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Bounds {
    since: Option<u32>,
    until: Option<u32>,
}

impl Bounds {
    /// The bounds that the attributes give; `None` where one is mistaken.
    fn parse(attrs: &Attrs, errors: &mut Errors) -> Option<Self> {
        let mut bound = |key| attrs.has(key).then(|| attrs.number(key, VERSIONS, errors));
        match (bound("since"), bound("until")) {
            (Some(None), _) | (_, Some(None)) => None,
            (since, until) => Some(Self { since: since.flatten(), until: until.flatten() }),
        }
    }

    const fn are_some(self) -> bool {
        self.since.is_some() || self.until.is_some()
    }

    fn or(self, others: Self) -> Self {
        Self { since: self.since.or(others.since), until: self.until.or(others.until) }
    }

    fn are_crossed(self) -> bool {
        self.since.zip(self.until).is_some_and(|(since, until)| since > until)
    }

    fn tokens(self, k: &Path) -> TokenStream {
        let option = |number: Option<u32>| match number.map(Literal::u32_unsuffixed) {
            Some(number) => quote!(::core::option::Option::Some(#number)),
            None => quote!(::core::option::Option::None),
        };
        let (since, until) = (option(self.since), option(self.until));
        quote!(#k::Versions { since: #since, until: #until })
    }
}

/// What one product says beside the bounds of both.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum Own {
    #[default]
    Shared,
    Bounds(Bounds),
    Never,
}

impl Own {
    /// What the attribute of a product says; `None` where it is mistaken.
    fn parse(product: &str, shared: Bounds, attrs: &Attrs, errors: &mut Errors) -> Option<Self> {
        let Some(key) = attrs.key(product) else { return Some(Self::Shared) };
        let own = attrs.nested(product, ALLOWED, errors)?;
        if !own.are_whole() {
            return None;
        }
        let bounds = Bounds::parse(&own, errors)?;
        match (own.key("never"), bounds.are_some()) {
            (Some(never), true) => {
                errors.on(never, "`never` can't stand beside `since` or `until`");
                None
            }
            (Some(_), false) => Some(Self::Never),
            (None, false) => {
                errors.on(key, format_args!("`{product}` takes `since`, `until` or `never`"));
                None
            }
            (None, true) if bounds.or(shared).are_crossed() => {
                errors.on(key, "`since` is after `until`: no version of this product has this");
                None
            }
            (None, true) => Some(Self::Bounds(bounds)),
        }
    }

    /// The call that adds it to a descriptor's gate.
    fn call(self, method: &str, product: &str, k: &Path) -> Option<TokenStream> {
        let own = match self {
            Self::Shared => return None,
            Self::Bounds(bounds) => {
                let bounds = bounds.tokens(k);
                quote!(Own(#bounds))
            }
            Self::Never => quote!(Never),
        };
        let (method, product) = (format_ident!("{method}"), format_ident!("{product}"));
        Some(quote!(.#method(#k::Product::#product, #k::ProductGate::#own)))
    }
}

/// The protocols that have a field or message, as given.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Gate {
    both: Bounds,
    cce: Own,
    ccx: Own,
}

impl Gate {
    /// The gate that the attributes give; `None` where they are mistaken.
    pub(crate) fn parse(attrs: &Attrs, errors: &mut Errors) -> Option<Self> {
        let both = Bounds::parse(attrs, errors);
        if both.is_some_and(Bounds::are_crossed) {
            errors.on(attrs.int("since"), "`since` is after `until`: no version has this");
        }
        let shared = both.unwrap_or_default();
        let cce = Own::parse("cce", shared, attrs, errors);
        let ccx = Own::parse("ccx", shared, attrs, errors);
        let gate = Self { both: both?, cce: cce?, ccx: ccx? };
        if (gate.cce, gate.ccx) == (Own::Never, Own::Never) {
            errors.on(attrs.key("ccx"), "neither product has this");
        }
        Some(gate)
    }

    /// Whether some protocol may not have it.
    pub(crate) fn is_some(self) -> bool {
        self != Self::default()
    }

    /// The calls that give a field descriptor this gate.
    pub(crate) fn calls(self, k: &Path) -> TokenStream {
        let bound = |name: &str, number: Option<u32>| {
            let name = format_ident!("{name}");
            let number = number.map(Literal::u32_unsuffixed);
            number.map(|number| quote!(.#name(#number)))
        };
        let since = bound("since", self.both.since);
        let until = bound("until", self.both.until);
        let cce = self.cce.call("gate", "UnifiedCce", k);
        let ccx = self.ccx.call("gate", "UnifiedCcx", k);
        quote!(#since #until #cce #ccx)
    }

    /// The gate of a message descriptor.
    pub(crate) fn value(self, k: &Path) -> TokenStream {
        if !self.is_some() {
            return quote!(#k::Gate::ALL);
        }
        let both = self.both.tokens(k);
        let cce = self.cce.call("with", "UnifiedCce", k);
        let ccx = self.ccx.call("with", "UnifiedCcx", k);
        quote!(#k::Gate::new(#both) #cce #ccx)
    }
}
