//! `#[cti(…)]` attributes, parsed against the list of those that may stand there.

use std::ops::RangeInclusive;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::token::{Bracket, Paren};
use syn::{Attribute, Ident, Lit, LitInt, LitStr, Path, Token, bracketed, parenthesized};

use crate::errors::Errors;

/// What an attribute's value looks like.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Form {
    /// None: the attribute is a flag.
    Flag,
    /// An integer.
    Int,
    /// An integer or a path to a constant.
    IntOrPath,
    /// A path.
    Path,
    /// One name.
    Name,
    /// One name, or several in brackets.
    Names,
    /// Integers and ranges of them, in brackets.
    Ranges,
    /// Attributes in parentheses.
    Nested,
    /// A string.
    Str,
}

impl Form {
    const fn expected(self) -> &'static str {
        match self {
            Self::Flag => "no value",
            Self::Int => "an integer",
            Self::IntOrPath => "an integer or the path of a constant",
            Self::Path => "a path",
            Self::Name => "one name",
            Self::Names => "the name of a field, or several in brackets",
            Self::Ranges => "integers and ranges in brackets, such as `[66..=77, 80]`",
            Self::Nested => "attributes in parentheses, such as `ccx(since = 18)`",
            Self::Str => "a string",
        }
    }
}

/// An attribute that may stand in some place.
pub(crate) type Allowed = (&'static str, Form);

/// An attribute's value.
#[derive(Clone)]
pub(crate) enum Value {
    None,
    Int(LitInt),
    Str(LitStr),
    Path(Path),
    List(Bracket, Vec<Entry>),
    /// What stands in parentheses, without an equals sign before them.
    Nested(Paren, Vec<Attr>),
    /// A literal that no attribute takes.
    Other(Lit),
}

/// An entry of a list.
#[derive(Clone)]
pub(crate) enum Entry {
    Path(Path),
    Range(LitInt, LitInt),
}

/// One attribute.
#[derive(Clone)]
pub(crate) struct Attr {
    pub(crate) key: Ident,
    pub(crate) value: Value,
}

impl Parse for Attr {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let key = Ident::parse_any(input)?;
        if input.peek(Paren) {
            let list;
            let paren = parenthesized!(list in input);
            let attrs = Punctuated::<Self, Token![,]>::parse_terminated(&list)?;
            return Ok(Self { key, value: Value::Nested(paren, attrs.into_iter().collect()) });
        }
        if !input.peek(Token![=]) {
            return Ok(Self { key, value: Value::None });
        }
        input.parse::<Token![=]>()?;
        let value = if input.peek(syn::token::Bracket) {
            let list;
            let bracket = bracketed!(list in input);
            let entries = Punctuated::<Entry, Token![,]>::parse_terminated(&list)?;
            Value::List(bracket, entries.into_iter().collect())
        } else if input.peek(LitInt) {
            Value::Int(input.parse()?)
        } else if input.peek(LitStr) {
            Value::Str(input.parse()?)
        } else if input.peek(Lit) {
            Value::Other(input.parse()?)
        } else if input.peek(Token![::]) || input.peek(Ident::peek_any) {
            Value::Path(Path::parse_mod_style(input)?)
        } else {
            let message = "expected an integer, a path, a string, or a list in brackets";
            return Err(input.error(message));
        };
        Ok(Self { key, value })
    }
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(LitInt) {
            return Ok(Self::Path(Path::parse_mod_style(input)?));
        }
        let first: LitInt = input.parse()?;
        if input.peek(Token![..=]) {
            input.parse::<Token![..=]>()?;
            return Ok(Self::Range(first, input.parse()?));
        }
        Ok(Self::Range(first.clone(), first))
    }
}

/// The attributes of one item, each allowed there and of the right form.
#[derive(Default)]
pub(crate) struct Attrs {
    found: Vec<Attr>,
    /// The keywords of those that were refused.
    refused: Vec<Ident>,
    /// Whether some could not even be parsed.
    garbled: bool,
}

impl Attrs {
    /// Parses the `#[cti(…)]` among these.
    pub(crate) fn parse(attrs: &[Attribute], allowed: &[Allowed], errors: &mut Errors) -> Self {
        let mut parsed = Self::default();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("cti")) {
            match attr.parse_args_with(Punctuated::<Attr, Token![,]>::parse_terminated) {
                Ok(list) => list.into_iter().for_each(|attr| parsed.add(attr, allowed, errors)),
                Err(error) => {
                    parsed.garbled = true;
                    errors.add(error);
                }
            }
        }
        parsed
    }

    fn add(&mut self, attr: Attr, allowed: &[Allowed], errors: &mut Errors) {
        let key = &attr.key;
        if self.has(&key.to_string()) {
            errors.on(key, format_args!("attribute `{key}` is given twice"));
        } else if judge(&attr, allowed, errors) {
            self.found.push(attr);
        } else {
            self.refused.push(attr.key);
        }
    }

    /// The attributes in the parentheses of one, against the list of those that may stand there.
    pub(crate) fn nested(
        &self,
        key: &str,
        allowed: &[Allowed],
        errors: &mut Errors,
    ) -> Option<Self> {
        let Value::Nested(_, attrs) = &self.get(key)?.value else { return None };
        let mut nested = Self::default();
        attrs.iter().for_each(|attr| nested.add(attr.clone(), allowed, errors));
        Some(nested)
    }

    /// Whether none was refused: what follows from the absence of one is then a mistake too.
    pub(crate) fn are_whole(&self) -> bool {
        self.refused.is_empty() && !self.garbled
    }

    /// Whether an attribute is absent, and none that could be it was refused.
    pub(crate) fn lack(&self, key: &str) -> bool {
        !self.has(key) && !self.garbled && !self.refused.iter().any(|refused| refused == key)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Attr> {
        self.found.iter().find(|attr| attr.key == key)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The keyword of an attribute, for a message on it.
    pub(crate) fn key(&self, key: &str) -> Option<&Ident> {
        self.get(key).map(|attr| &attr.key)
    }

    pub(crate) fn int(&self, key: &str) -> Option<&LitInt> {
        match &self.get(key)?.value {
            Value::Int(int) => Some(int),
            _ => None,
        }
    }

    pub(crate) fn str(&self, key: &str) -> Option<&LitStr> {
        match &self.get(key)?.value {
            Value::Str(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn path(&self, key: &str) -> Option<&Path> {
        match &self.get(key)?.value {
            Value::Path(path) => Some(path),
            _ => None,
        }
    }

    pub(crate) fn name(&self, key: &str) -> Option<&Ident> {
        self.path(key)?.get_ident()
    }

    /// The entries of a list, or the one that stands without brackets.
    pub(crate) fn list(&self, key: &str) -> Option<Vec<Entry>> {
        match &self.get(key)?.value {
            Value::List(_, entries) => Some(entries.clone()),
            Value::Path(path) => Some(vec![Entry::Path(path.clone())]),
            _ => None,
        }
    }

    /// An integer within these bounds.
    pub(crate) fn number(
        &self,
        key: &str,
        bounds: RangeInclusive<u32>,
        errors: &mut Errors,
    ) -> Option<u32> {
        let literal = self.int(key)?;
        let number = literal.base10_parse::<u32>().ok();
        let number = number.filter(|number| bounds.contains(number));
        if number.is_none() {
            let (min, max) = (bounds.start(), bounds.end());
            errors.on(literal, format_args!("`{key}` is a number from {min} to {max}"));
        }
        number
    }

    /// Where the runtime is.
    pub(crate) fn runtime(&self) -> Path {
        self.path("crate").cloned().unwrap_or_else(|| syn::parse_quote!(::cti_codec))
    }
}

/// Whether an attribute may stand here; if not, why.
fn judge(attr: &Attr, allowed: &[Allowed], errors: &mut Errors) -> bool {
    let key = &attr.key;
    let Some((_, form)) = allowed.iter().find(|(name, _)| key == name) else {
        let names: Vec<_> = allowed.iter().map(|(name, _)| format!("`{name}`")).collect();
        let expected = names.join(", ");
        errors.on(key, format_args!("unknown attribute `{key}`, expected one of {expected}"));
        return false;
    };
    let fits = fits(&attr.value, *form);
    if !fits {
        let (expected, hint) = (form.expected(), hint(&attr.value, *form));
        errors.on(attr, format_args!("`{key}` takes {expected}{hint}"));
    }
    fits
}

fn fits(value: &Value, form: Form) -> bool {
    let is_name = |path: &Path| path.get_ident().is_some();
    match (value, form) {
        (Value::None, Form::Flag)
        | (Value::Int(_), Form::Int | Form::IntOrPath)
        | (Value::Path(_), Form::Path | Form::IntOrPath)
        | (Value::Str(_), Form::Str)
        | (Value::Nested(..), Form::Nested) => true,
        (Value::Path(path), Form::Name | Form::Names) => is_name(path),
        (Value::List(_, list), Form::Names) => {
            let are_names = |entry: &Entry| matches!(entry, Entry::Path(path) if is_name(path));
            !list.is_empty() && list.iter().all(are_names)
        }
        (Value::List(_, list), Form::Ranges) => {
            !list.is_empty() && list.iter().all(|e| matches!(e, Entry::Range(..)))
        }
        _ => false,
    }
}

fn hint(value: &Value, form: Form) -> &'static str {
    match (value, form) {
        (_, Form::Flag) => "",
        (Value::Str(_), _) => ", without quotes",
        (_, Form::Str) => ", in quotes",
        _ => "",
    }
}

/// The tokens that a message on the value stands on: the keyword, where there is no value.
impl ToTokens for Attr {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.value {
            Value::None => self.key.to_tokens(tokens),
            Value::Int(int) => int.to_tokens(tokens),
            Value::Str(text) => text.to_tokens(tokens),
            Value::Path(path) => path.to_tokens(tokens),
            Value::List(bracket, _) => bracket.surround(tokens, |_| {}),
            Value::Nested(paren, _) => paren.surround(tokens, |_| {}),
            Value::Other(literal) => literal.to_tokens(tokens),
        }
    }
}
