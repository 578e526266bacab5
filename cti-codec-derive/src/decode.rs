//! What is emitted for decoding: the fixed part, the fast path, and where the careful path puts
//! values.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use crate::fields::FieldIr;
use crate::fixed::{Fixed, is_gated, wire};
use crate::floating::{Floating, group_of};
use crate::role::Role;

impl<'f> Fixed<'f> {
    /// Reads each field to a local, or the block that it stands in.
    pub(crate) fn decode(&self) -> TokenStream {
        let parts = self.stretches().into_iter().map(|stretch| match *stretch {
            [field] if is_gated(field) => self.decode_versioned(field),
            _ => {
                let (block, size) = (self.block(&stretch), self.size(&stretch));
                read_or_fail(&block, &quote!(block::<#size>()))
            }
        });
        quote!(#(#parts)*)
    }

    fn decode_versioned(&self, field: &FieldIr) -> TokenStream {
        let (local, wire, descriptor) = (self.local(field), wire(field), self.descriptor(field));
        let versioned = match (field.role, &field.wire) {
            (Role::FixedCount, _) => quote!(versioned_count::<#wire>),
            (_, Some(_)) => quote!(versioned_as::<#wire, _>),
            _ => quote!(versioned),
        };
        read_or_fail(&local, &quote!(#versioned(#descriptor)))
    }

    /// The local that holds the bytes of a block.
    fn block(&self, stretch: &[&FieldIr]) -> Ident {
        let first = stretch.first().map_or(0, |field| self.position(field));
        format_ident!("__block{first}")
    }

    /// A field's value, once all of the fixed part was read.
    pub(crate) fn value(&self, field: &FieldIr) -> TokenStream {
        let stretches = self.stretches();
        let stretch = stretches.iter().find(|all| all.iter().any(|f| f.ident == field.ident));
        let (Some(stretch), false) = (stretch, is_gated(field)) else {
            let local = self.local(field);
            return quote!(#local);
        };
        let (block, at) = (self.block(stretch), self.at(stretch, field));
        match (field.role, &field.wire) {
            (Role::FixedCount, _) => {
                let wire = wire(field);
                quote!(__part.count::<#wire, _>(&#block, #at)?)
            }
            (_, Some(wire)) => quote!(__part.value_as::<#wire, _, _>(&#block, #at)?),
            _ => quote!(__part.value(&#block, #at)?),
        }
    }

    /// Where in its block a field stands.
    fn at(&self, stretch: &[&FieldIr], field: &FieldIr) -> TokenStream {
        let k = self.k;
        let first = stretch.first().map_or(0, |field| self.position(field));
        let [first, field] = [first, self.position(field)].map(Literal::usize_unsuffixed);
        quote!(const { #k::__private::offset_between(&__FIXED, #first, #field) })
    }
}

impl Floating<'_> {
    /// The tags that begin elements, as constants that a pattern can name.
    pub(crate) fn first_tags(&self) -> TokenStream {
        let k = self.runtime;
        let groups = self.fields.iter().filter(|field| field.role == Role::Group);
        let tags = groups.map(|field| {
            let (name, group) = (self.first_tag(field), group_of(field, k));
            quote!(const #name: u16 = #k::__private::first_tag(#group::DESCRIPTOR);)
        });
        quote!(#(#tags)*)
    }

    fn first_tag(&self, field: &FieldIr) -> Ident {
        format_ident!("__FIRST{}", self.position(&field.ident, |_| true))
    }

    /// A field's tag, or the one that begins its elements.
    fn tag(&self, field: &FieldIr) -> TokenStream {
        match &field.tag {
            Some(tag) => quote!(#tag),
            None => {
                let name = self.first_tag(field);
                quote!(#name)
            }
        }
    }

    /// Whether the protocol has a field; nothing for one that all have.
    fn guard(&self, field: &FieldIr) -> Option<TokenStream> {
        let k = self.runtime;
        let mask = match field.role {
            Role::Group => {
                let group = group_of(field, k);
                quote!(#k::__private::first_mask(#group::DESCRIPTOR))
            }
            _ if field.gate.is_some() => {
                let descriptor = self.descriptor(field);
                quote!(#k::__private::mask_of(&#descriptor))
            }
            _ => return None,
        };
        Some(quote!(#k::__private::passes(const { #mask }, __bit)))
    }

    /// Reads the next field to its place in `value`. `counts`: the fields among which is the one that
    /// counts it. `outer`: in a group, the tag that begins its elements.
    fn read(
        &self,
        field: &FieldIr,
        value: &TokenStream,
        counts: &[&FieldIr],
        outer: Option<&TokenStream>,
    ) -> TokenStream {
        let (k, ident) = (self.runtime, &field.ident);
        let announced = match counts.iter().find(|count| count.counts.contains(ident)) {
            Some(FieldIr { ident, .. }) => quote!(#value.#ident),
            None => quote!(::core::default::Default::default()),
        };
        let outer = outer.map_or_else(|| quote!(0), |tag| quote!(#tag));
        let place = quote!(&mut #value.#ident);
        let max = || {
            let descriptor = self.descriptor(field);
            quote!(const { #k::__private::max_of(&#descriptor) })
        };
        match (field.role, &field.with, &field.wire) {
            (Role::Single, Some(with), _) => {
                let max = max();
                quote!(__fields.read_with(#max, #place, #with::decode)?;)
            }
            (Role::Single, None, Some(wire)) => quote!(__fields.read_as::<#wire, _>(#place)?;),
            (Role::Single, None, None) => {
                let max = max();
                quote!(__fields.read(#max, #place)?;)
            }
            (Role::Count, ..) => {
                let wire = count_wire(field);
                quote!(__fields.read_count::<#wire>(#place)?;)
            }
            (Role::Repeated, _, Some(wire)) => {
                quote!(__fields.read_repeated_as::<#wire, _>(#announced, #outer, #place)?;)
            }
            (Role::Repeated, _, None) => {
                let max = max();
                quote!(__fields.read_repeated(#max, #announced, #outer, #place)?;)
            }
            _ => {
                let first = self.first_tag(field);
                quote!(__fields.read_records(#first, #announced, #outer, #place)?;)
            }
        }
    }

    /// The arms of the fast path's match over tags.
    pub(crate) fn arms(&self, counts: &[&FieldIr]) -> TokenStream {
        let arms = self.fields.iter().map(|field| {
            let (tag, guard) = (self.tag(field), self.guard(field));
            let guard = guard.map(|guard| quote!(if #guard));
            let read = self.read(field, &quote!(self), counts, None);
            quote!(#tag #guard => { #read })
        });
        quote!(#(#arms)*)
    }

    /// Reads the member that begins an element, whose tag and length were read.
    pub(crate) fn first_member(&self) -> Option<TokenStream> {
        let first = self.fields.first()?;
        Some(self.read(first, &quote!(__element), &[], None))
    }

    /// Reads the other members of an element in declared order, each if it comes next.
    pub(crate) fn read_members(&self) -> TokenStream {
        let outer = self.fields.first().map(|first| self.tag(first));
        let counts: Vec<_> = self.counts().collect();
        let members = self.fields.iter().skip(1).map(|field| {
            let read = self.member(field, &counts, outer.as_ref());
            match self.guard(field) {
                Some(guard) => quote!(if #guard { #read }),
                None => read,
            }
        });
        quote!(#(#members)*)
    }

    /// Reads a member of an element, if it comes next.
    fn member(
        &self,
        field: &FieldIr,
        counts: &[&FieldIr],
        outer: Option<&TokenStream>,
    ) -> TokenStream {
        let (k, ident, tag) = (self.runtime, &field.ident, self.tag(field));
        let place = quote!(&mut __element.#ident);
        let read = || self.read(field, &quote!(__element), counts, outer);
        match (field.role, &field.with, &field.wire) {
            (Role::Single, None, None) => {
                let descriptor = self.descriptor(field);
                let max = quote!(const { #k::__private::max_of(&#descriptor) });
                quote!(__fields.member(#tag, #max, #place)?;)
            }
            (Role::Repeated, ..) => {
                let read = read();
                quote!(while __fields.next_is(#tag) { #read })
            }
            _ => {
                let read = read();
                quote!(if __fields.next_is(#tag) { #read })
            }
        }
    }

    /// On the fast path: whether each count agrees with its lists.
    pub(crate) fn agree(&self, counts: &[&FieldIr], value: &TokenStream) -> TokenStream {
        let k = self.runtime;
        let checks = counts.iter().flat_map(|field| {
            let ident = &field.ident;
            field.counts.iter().map(
                move |target| quote!(#k::__private::agrees(#value.#ident, #value.#target.len())?;),
            )
        });
        quote!(#(#checks)*)
    }

    /// The floating counts.
    pub(crate) fn counts(&self) -> impl Iterator<Item = &FieldIr> {
        self.fields.iter().copied().filter(|field| field.role == Role::Count)
    }

    /// On the fast path: whether each required field is there.
    pub(crate) fn require(&self) -> TokenStream {
        let k = self.runtime;
        let required = self.fields.iter().filter(|field| field.required.is_some());
        let checks = required.map(|field| {
            let (ident, guard) = (&field.ident, self.guard(field));
            let guard = guard.map(|guard| quote!(|| !#guard));
            quote!(#k::__private::require(self.#ident.is_some() #guard)?;)
        });
        quote!(#(#checks)*)
    }

    /// The careful path's comparison of each floating count with its lists.
    pub(crate) fn check_counts(&self, check: &TokenStream) -> TokenStream {
        let checks = self.counts().flat_map(|field| {
            let (ident, descriptor) = (&field.ident, self.descriptor(field));
            field
                .counts
                .iter()
                .map(move |target| quote!(#check(&#descriptor, self.#ident, self.#target.len())?;))
        });
        quote!(#(#checks)*)
    }

    /// The careful path's comparison of the counts inside elements.
    pub(crate) fn check_element_counts(&self) -> TokenStream {
        let groups = self.fields.iter().filter(|field| field.role == Role::Group);
        let checks = groups.map(|field| {
            let (ident, item) = (&field.ident, self.item_of(field));
            quote!(__careful.check_element_counts(#item, &self.#ident)?;)
        });
        quote!(#(#checks)*)
    }

    /// `Receive` for a message or an element.
    pub(crate) fn receive(&self, ty: &TokenStream, lifetime: &syn::Lifetime) -> TokenStream {
        let k = self.runtime;
        let puts = self.fields.iter().filter_map(|field| self.put(field));
        let repeated = self.fields.iter().filter(|field| field.role == Role::Repeated);
        let reserves = repeated.map(|field| {
            let (ident, item) = (&field.ident, self.item_of(field));
            quote!(#item => self.#ident.reserve_exact(__count),)
        });
        let groups = self.fields.iter().filter(|field| field.role == Role::Group);
        let elements = groups.map(|field| {
            let (ident, item) = (&field.ident, self.item_of(field));
            quote!(#item => #k::__private::element(&mut self.#ident, __begins),)
        });
        quote! {
            #[automatically_derived]
            impl<#lifetime> #k::__private::Receive<#lifetime> for #ty {
                fn put(&mut self, __item: u8, __content: &#lifetime [u8]) {
                    match __item {
                        #(#puts)*
                        _ => {}
                    }
                }

                fn reserve(&mut self, __item: u8, __count: usize) {
                    match __item {
                        #(#reserves)*
                        _ => {}
                    }
                }

                fn element(
                    &mut self,
                    __item: u8,
                    __begins: ::core::option::Option<usize>,
                ) -> ::core::option::Option<&mut dyn #k::__private::Receive<#lifetime>> {
                    match __item {
                        #(#elements)*
                        _ => ::core::option::Option::None,
                    }
                }
            }
        }
    }

    /// Where the careful path puts a field's content; nothing for a record list.
    fn put(&self, field: &FieldIr) -> Option<TokenStream> {
        let (k, ident, item) = (self.runtime, &field.ident, self.item_of(field));
        let place = quote!(&mut self.#ident);
        let put = match (field.role, &field.with, &field.wire) {
            (Role::Single, Some(with), _) => quote!(self.#ident = #with::decode(__content)),
            (Role::Single, None, Some(wire)) => {
                quote!(#k::__private::set_as::<#wire, _>(#place, __content))
            }
            (Role::Single, None, None) => quote!(#k::__private::set(#place, __content)),
            (Role::Count, ..) => {
                let wire = count_wire(field);
                quote!(#k::__private::set_count::<#wire>(#place, __content))
            }
            (Role::Repeated, ..) => quote!(#k::__private::push(#place, __content)),
            _ => return None,
        };
        Some(quote!(#item => #put,))
    }

    /// A field's position among the items.
    fn item_of(&self, field: &FieldIr) -> Literal {
        Literal::usize_unsuffixed(self.position(&field.ident, |_| true))
    }
}

/// Reads what comes next of the fixed part to a local.
fn read_or_fail(local: &Ident, read: &TokenStream) -> TokenStream {
    quote! {
        let ::core::option::Option::Some(#local) = __part.#read else {
            return ::core::result::Result::Err(__part.cut_short());
        };
    }
}

/// The type that a floating count travels as.
fn count_wire(field: &FieldIr) -> TokenStream {
    field.wire.as_ref().map_or_else(|| quote!(u16), |wire| quote!(#wire))
}
