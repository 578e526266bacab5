//! What is emitted for the fixed part of a message.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Ident, Path};

use crate::fields::FieldIr;
use crate::floating::{Floating, carrying, wire_assertion};
use crate::role::Role;

/// The fixed part of a message.
pub(crate) struct Fixed<'f> {
    pub(crate) k: &'f Path,
    pub(crate) fields: Vec<&'f FieldIr>,
    pub(crate) floating: &'f Floating<'f>,
}

impl<'f> Fixed<'f> {
    pub(crate) fn new(k: &'f Path, fields: &'f [FieldIr], floating: &'f Floating<'f>) -> Self {
        let fixed = |field: &&FieldIr| field.role.is_fixed();
        Self { k, fields: fields.iter().filter(fixed).collect(), floating }
    }

    /// The fields, as stretches that one check of the length covers: what only some protocols
    /// have stands alone.
    pub(crate) fn stretches(&self) -> Vec<Vec<&'f FieldIr>> {
        let mut stretches: Vec<Vec<&FieldIr>> = Vec::new();
        for field in &self.fields {
            match stretches.last_mut() {
                Some(last) if !is_gated(field) && !last.iter().any(|other| is_gated(other)) => {
                    last.push(field);
                }
                _ => stretches.push(vec![field]),
            }
        }
        stretches
    }

    pub(crate) fn descriptors(&self) -> TokenStream {
        if self.fields.is_empty() {
            return TokenStream::new();
        }
        let k = self.k;
        let count = Literal::usize_unsuffixed(self.fields.len());
        let descriptors = self.fields.iter().map(|field| {
            let (name, wire, rest) = (&field.name, wire(field), self.floating.common(field));
            let carried = match (&field.wire, field.role) {
                (Some(_), Role::Fixed) => Some(carrying(field)),
                _ => None,
            };
            quote!(#k::FieldDescriptor::fixed::<#wire>(#name) #carried #rest)
        });
        let wires = self.fields.iter().filter_map(|field| wire_assertion(field, k));
        quote! {
            static __FIXED: [#k::FieldDescriptor; #count] = [#(#descriptors),*];
            #(#wires)*
        }
    }

    fn position(&self, field: &FieldIr) -> usize {
        let others = self.fields.iter();
        others.take_while(|other| other.ident != field.ident).count()
    }

    pub(crate) fn descriptor(&self, field: &FieldIr) -> TokenStream {
        let position = Literal::usize_unsuffixed(self.position(field));
        quote!(&__FIXED[#position])
    }

    /// The local that holds a field's value: not its name, which may mean something else here.
    pub(crate) fn local(&self, field: &FieldIr) -> Ident {
        format_ident!("__fixed{}", self.position(field))
    }

    pub(crate) fn size(&self, stretch: &[&FieldIr]) -> TokenStream {
        let k = self.k;
        let wires = stretch.iter().map(|field| wire(field));
        quote!({ #k::__private::total(&[#(<#wires as #k::FixedValue>::SIZE),*]) })
    }

    pub(crate) fn decode(&self) -> TokenStream {
        if self.fields.is_empty() {
            return TokenStream::new();
        }
        let k = self.k;
        let parts = self.stretches().into_iter().map(|stretch| match *stretch {
            [field] if is_gated(field) => self.decode_gated(field),
            _ => self.decode_run(&stretch),
        });
        quote! {
            #(#parts)*
            if const { #k::__private::has_bool(&__FIXED) } {
                __decoder.check_bools()?;
            }
        }
    }

    fn decode_run(&self, stretch: &[&FieldIr]) -> TokenStream {
        let (run, size) = (self.run(stretch), self.size(stretch));
        let counts = stretch.iter().filter(|field| field.role == Role::FixedCount).map(|field| {
            let (local, wire, at) = (self.local(field), wire(field), self.at(stretch, field));
            quote!(let #local = __decoder.need(#run.count_at::<#wire>(#at))?;)
        });
        quote!(let #run = __decoder.run::<#size>()?; #(#counts)*)
    }

    /// The local that holds the bytes of a stretch.
    fn run(&self, stretch: &[&FieldIr]) -> Ident {
        let first = stretch.first().map_or(0, |field| self.position(field));
        format_ident!("__run{first}")
    }

    /// Where in its stretch a field stands.
    fn at(&self, stretch: &[&FieldIr], field: &FieldIr) -> TokenStream {
        let k = self.k;
        let first = stretch.first().map_or(0, |field| self.position(field));
        let [first, field] = [first, self.position(field)].map(Literal::usize_unsuffixed);
        quote!(const { #k::__private::between(&__FIXED, #first, #field) })
    }

    /// A field's value, once all before the floating part was read.
    pub(crate) fn value(&self, field: &FieldIr) -> TokenStream {
        let stretches = self.stretches();
        let stretch = stretches.iter().find(|all| all.iter().any(|f| f.ident == field.ident));
        let (Some(stretch), false, Role::Fixed) = (stretch, is_gated(field), field.role) else {
            return self.local(field).into_token_stream();
        };
        let (run, at) = (self.run(stretch), self.at(stretch, field));
        match &field.wire {
            Some(wire) => quote!(__decoder.need(#run.at_as::<#wire, _>(#at))?),
            None => quote!(__decoder.need(#run.at(#at))?),
        }
    }

    fn decode_gated(&self, field: &FieldIr) -> TokenStream {
        let (local, wire, descriptor) = (self.local(field), wire(field), self.descriptor(field));
        let gated = match (field.role, &field.wire) {
            (Role::FixedCount, _) => quote!(gated_count::<#wire>),
            (_, Some(_)) => quote!(gated_as::<#wire, _>),
            _ => quote!(gated),
        };
        quote!(let #local = __decoder.#gated(#descriptor)?;)
    }

    /// Compares each fixed count with its lists.
    pub(crate) fn check_counts(&self) -> TokenStream {
        let mut checks = TokenStream::new();
        for field in &self.fields {
            let (local, descriptor) = (self.local(field), self.descriptor(field));
            for target in &field.counts {
                let found = self.floating.found(target);
                checks.extend(quote! {
                    __decoder.check_fixed_count(#descriptor, #local, #found)?;
                });
            }
        }
        checks
    }
}

pub(crate) fn is_gated(field: &FieldIr) -> bool {
    field.gate.is_some()
}

/// The type that a field travels as.
pub(crate) fn wire(field: &FieldIr) -> TokenStream {
    match (&field.wire, field.role) {
        (Some(wire), _) => wire.to_token_stream(),
        (None, Role::FixedCount) => quote!(u16),
        (None, _) => field.value.to_token_stream(),
    }
}
