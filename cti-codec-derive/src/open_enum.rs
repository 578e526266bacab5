//! `#[derive(OpenEnum)]`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Ident, LitInt, LitStr, Path, Variant};

use crate::attr::{Allowed, Attrs, Entry, Form};
use crate::errors::Errors;
use crate::{naming, types};

pub(crate) const ALLOWED: &[Allowed] =
    &[("wire", Form::Name), ("prefix", Form::Str), ("name", Form::Str), ("crate", Form::Path)];

const ALLOWED_ON_VARIANT: &[Allowed] =
    &[("value", Form::Int), ("name", Form::Str), ("reserved", Form::Ranges)];

/// A number with a name.
struct Known {
    ident: Ident,
    name: String,
    value: u32,
}

/// Numbers that the protocol sets aside.
struct Range {
    literal: LitInt,
    from: u32,
    to: u32,
}

/// The variants of an enumeration.
#[derive(Default)]
struct Variants {
    known: Vec<Known>,
    /// Takes the reserved numbers.
    reserved: Option<(Ident, Vec<Range>)>,
    /// Takes every other number.
    unknown: Option<Ident>,
    /// Whether a mistake hides what some variant is.
    garbled: bool,
}

pub(crate) fn derive(input: &DeriveInput) -> syn::Result<TokenStream> {
    let mut errors = Errors::default();
    let attrs = Attrs::parse(&input.attrs, ALLOWED, &mut errors);
    if let Some(parameter) = input.generics.params.first() {
        errors.on(parameter, "an enumeration has no parameters");
    }
    let (wire, max) = wire(input, &attrs, &mut errors);
    let mut variants = Variants::default();
    match &input.data {
        Data::Enum(data) => {
            for variant in &data.variants {
                variants.add(variant, &attrs, max, &mut errors);
            }
            variants.check(&input.ident, &mut errors);
        }
        _ => errors.on(&input.ident, "only an enum can be an open enumeration"),
    }
    errors.finish(|| expand(input, &attrs, &wire, &variants))
}

/// The type on the wire, and its largest number.
fn wire(input: &DeriveInput, attrs: &Attrs, errors: &mut Errors) -> (Ident, u32) {
    let wire = attrs.name("wire");
    let known = [("u8", 0xFF), ("u16", 0xFFFF), ("u32", u32::MAX)];
    let found = wire.and_then(|wire| known.iter().find(|(name, _)| wire == name));
    match (wire, found) {
        (Some(wire), Some((_, max))) => return (wire.clone(), *max),
        (Some(wire), None) => errors.on(wire, "`wire` is one of u8, u16, u32"),
        (None, _) if attrs.lack("wire") => errors.on(
            &input.ident,
            "the type on the wire is missing: `#[cti(wire = u16)]`, or u8 or u32",
        ),
        (None, _) => {}
    }
    (format_ident!("u32"), u32::MAX)
}

impl Variants {
    fn add(&mut self, variant: &Variant, on_enum: &Attrs, max: u32, errors: &mut Errors) {
        let attrs = Attrs::parse(&variant.attrs, ALLOWED_ON_VARIANT, errors);
        if let Some((_, discriminant)) = &variant.discriminant {
            errors.on(discriminant, "give the number as `#[cti(value = N)]`");
        }
        if !attrs.are_whole() {
            self.garbled = true;
            return;
        }
        match &variant.fields {
            Fields::Unit => self.add_known(variant, &attrs, on_enum, max, errors),
            fields => match (held(fields), attrs.key("reserved").is_some()) {
                (Some(Held::Unrecognized), false) | (Some(Held::Reserved), true) => {
                    self.add_catch_all(variant, &attrs, max, errors);
                }
                (held, is_reserved) => {
                    self.garbled = true;
                    errors.on(fields, should_hold(held, is_reserved));
                }
            },
        }
    }

    fn add_known(
        &mut self,
        variant: &Variant,
        attrs: &Attrs,
        on_enum: &Attrs,
        max: u32,
        errors: &mut Errors,
    ) {
        if attrs.lack("value") {
            errors.on(&variant.ident, "the number is missing: `#[cti(value = N)]`");
        }
        if let Some(key) = attrs.key("reserved") {
            errors.on(key, "`reserved` is for a variant that holds a `ReservedNumber<Self>`");
        }
        let Some(value) = attrs.number("value", 0..=max, errors) else {
            return;
        };
        if let Some(other) = self.known.iter().find(|known| known.value == value) {
            let message = format_args!("`{}` has the number {value} already", other.ident);
            errors.on(attrs.int("value"), message);
        }
        let name = attrs.str("name").map_or_else(
            || {
                let prefix = on_enum.str("prefix").map(LitStr::value).unwrap_or_default();
                prefix + &naming::constant_name(&variant.ident.to_string())
            },
            LitStr::value,
        );
        self.known.push(Known { ident: variant.ident.clone(), name, value });
    }

    fn add_catch_all(&mut self, variant: &Variant, attrs: &Attrs, max: u32, errors: &mut Errors) {
        let ident = variant.ident.clone();
        for key in ["value", "name"].iter().filter_map(|key| attrs.key(key)) {
            errors.on(key, format_args!("`{key}` is for a variant without data"));
        }
        let taken = match attrs.list("reserved") {
            Some(entries) => {
                let ranges = entries.iter().filter_map(|entry| range(entry, max, errors)).collect();
                self.reserved.replace((ident, ranges)).is_some()
            }
            None => self.unknown.replace(ident).is_some(),
        };
        if taken {
            errors.on(&variant.ident, "another variant takes these numbers already");
        }
    }

    /// Checks the variants against each other.
    fn check(&self, ident: &Ident, errors: &mut Errors) {
        if self.unknown.is_none() && !self.garbled {
            errors.on(
                ident,
                "a peer may send any number: add a variant `Unknown(Unrecognized<Self>)`",
            );
        }
        let ranges = self.reserved.iter().flat_map(|(_, ranges)| ranges);
        let mut before: Vec<&Range> = Vec::new();
        for range in ranges {
            let within = |number: u32| (range.from..=range.to).contains(&number);
            if let Some(known) = self.known.iter().find(|known| within(known.value)) {
                let message =
                    format_args!("`{}` has the number {} already", known.ident, known.value);
                errors.on(&range.literal, message);
            }
            if before.iter().any(|other| other.from <= range.to && range.from <= other.to) {
                errors.on(&range.literal, "these numbers are reserved already");
            }
            before.push(range);
        }
    }

    fn values(&self) -> Vec<Literal> {
        let values = self.known.iter().map(|known| known.value);
        values.map(Literal::u32_unsuffixed).collect()
    }

    /// Whether `number` is inlined: where the values are 0, 1, 2 and so on, it takes two instructions;
    /// others take a table or a jump.
    fn inline_number(&self) -> TokenStream {
        let counts = (0..).zip(&self.known).all(|(position, known)| known.value == position);
        match counts && self.reserved.is_none() {
            true => quote!(#[inline]),
            false => quote!(#[inline(never)]),
        }
    }

    /// The pattern of the reserved numbers.
    fn patterns(&self) -> TokenStream {
        let ranges = self.reserved.iter().flat_map(|(_, ranges)| ranges);
        let patterns = ranges.map(|range| {
            let [from, to] = [range.from, range.to].map(Literal::u32_unsuffixed);
            if range.from == range.to { quote!(#from) } else { quote!(#from..=#to) }
        });
        quote!(#(#patterns)|*)
    }
}

/// What a variant for numbers without a name holds.
enum Held {
    /// `Unrecognized<Self>`
    Unrecognized,
    /// `ReservedNumber<Self>`
    Reserved,
}

fn held(fields: &Fields) -> Option<Held> {
    let Fields::Unnamed(fields) = fields else { return None };
    let mut fields = fields.unnamed.iter();
    let (Some(field), None) = (fields.next(), fields.next()) else { return None };
    let kinds = [("Unrecognized", Held::Unrecognized), ("ReservedNumber", Held::Reserved)];
    kinds.into_iter().find(|(name, _)| types::is(&field.ty, name)).map(|(_, held)| held)
}

/// Says what the variant holds once it is mended.
fn should_hold(held: Option<Held>, is_reserved: bool) -> &'static str {
    match (held, is_reserved) {
        (_, true) => "a variant with `reserved` holds a `ReservedNumber<Self>`",
        (Some(Held::Reserved), false) => {
            "say which numbers are reserved, such as `#[cti(reserved = [66..=77, 80])]`; any other \
             number without a name is an `Unrecognized<Self>`"
        }
        (_, false) => "a variant for numbers without a name holds an `Unrecognized<Self>`",
    }
}

fn range(entry: &Entry, max: u32, errors: &mut Errors) -> Option<Range> {
    let Entry::Range(first, last) = entry else {
        return None;
    };
    let mut parse = |literal: &LitInt| {
        let number = literal.base10_parse::<u32>().ok().filter(|n| *n <= max);
        if number.is_none() {
            errors.on(literal, format_args!("a number here is from 0 to {max}"));
        }
        number
    };
    let (from, to) = (parse(first)?, parse(last)?);
    if from > to {
        errors.on(first, "this range is empty: the lower number comes first");
        return None;
    }
    let literal = first.clone();
    Some(Range { literal, from, to })
}

fn expand(input: &DeriveInput, attrs: &Attrs, wire: &Ident, variants: &Variants) -> TokenStream {
    let k = &attrs.runtime();
    let ident = &input.ident;
    let name = attrs.str("name").map_or_else(|| ident.unraw().to_string(), LitStr::value);
    let names = variants.known.iter().map(|known| &known.name);
    let values = variants.values();
    let open_enum = impl_open_enum(k, ident, wire, variants);
    let scalar = impl_scalar(k, &quote!(), &quote!(#ident), &quote!(#wire));
    quote! {
        const _: () = {
            static DESCRIPTOR: #k::EnumDescriptor = #k::EnumDescriptor {
                name: #name,
                kind: #k::EnumKind::Open,
                ty: <#wire as #k::Scalar>::TYPE,
                values: &[#((#names, #values)),*],
            };

            #open_enum
            #scalar
        };
    }
}

fn impl_open_enum(k: &Path, ident: &Ident, wire: &Ident, variants: &Variants) -> TokenStream {
    let known: &Vec<_> = &variants.known.iter().map(|known| &known.ident).collect();
    let values = &variants.values();
    let reserved: &Vec<_> = &variants.reserved.iter().map(|(ident, _)| ident).collect();
    let patterns = variants.patterns();
    let unknown = &variants.unknown;
    let inline = variants.inline_number();
    let is_reserved = variants.reserved.is_some().then(|| is_reserved(wire, &patterns));
    quote! {
        #[automatically_derived]
        impl #k::OpenEnum for #ident {
            type Wire = #wire;

            const DESCRIPTOR: &'static #k::EnumDescriptor = &DESCRIPTOR;

            #is_reserved

            fn from_number(number: #wire) -> Self {
                match number {
                    #(#values => Self::#known,)*
                    #(#patterns => Self::#reserved(#k::ReservedNumber::after_match(number)),)*
                    _ => Self::#unknown(#k::Unrecognized::after_match(number)),
                }
            }

            #inline
            fn number(self) -> #wire {
                match self {
                    #(Self::#known => #values,)*
                    #(Self::#reserved(number) => number.number(),)*
                    Self::#unknown(number) => number.number(),
                }
            }
        }
    }
}

/// `Scalar` and `Default`, by way of `OpenEnum`.
pub(crate) fn impl_scalar(
    k: &Path,
    generics: &TokenStream,
    ty: &TokenStream,
    wire: &TokenStream,
) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl #generics #k::Scalar for #ty {
            const TYPE: #k::WireType = <#wire as #k::Scalar>::TYPE;
            const VALUES: ::core::option::Option<&'static #k::EnumDescriptor> =
                ::core::option::Option::Some(&DESCRIPTOR);

            #[inline]
            fn from_raw(raw: u32) -> Self {
                #k::OpenEnum::from_number(<#wire as #k::Scalar>::from_raw(raw))
            }

            #[inline]
            fn into_raw(self) -> u32 {
                <#wire as #k::Scalar>::into_raw(#k::OpenEnum::number(self))
            }
        }

        #[automatically_derived]
        impl #generics ::core::default::Default for #ty {
            fn default() -> Self {
                #k::OpenEnum::from_number(0)
            }
        }
    }
}

fn is_reserved(wire: &Ident, patterns: &TokenStream) -> TokenStream {
    quote! {
        fn is_reserved(number: #wire) -> bool {
            ::core::matches!(number, #patterns)
        }
    }
}
