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

    pub(crate) fn position(&self, field: &FieldIr) -> usize {
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

    /// The careful path's comparison of each count with its lists.
    pub(crate) fn check_counts(&self) -> TokenStream {
        let mut checks = TokenStream::new();
        for field in self.counts() {
            let (ident, descriptor) = (&field.ident, self.descriptor(field));
            for target in &field.counts {
                checks.extend(quote! {
                    __careful.check_fixed_count(#descriptor, self.#ident, self.#target.len())?;
                });
            }
        }
        checks
    }

    /// The counts.
    pub(crate) fn counts(&self) -> impl Iterator<Item = &'f FieldIr> {
        self.fields.iter().copied().filter(|field| field.role == Role::FixedCount)
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
