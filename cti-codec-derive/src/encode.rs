//! What is emitted for encoding: the length, the writer, and the walk over the fields.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, Path};

use crate::fields::FieldIr;
use crate::fixed::{Fixed, is_gated, wire};
use crate::floating::Floating;
use crate::role::Role;

/// `EncodeFields` for a message.
pub(crate) fn impl_message(
    k: &Path,
    ty: &TokenStream,
    fields: &[FieldIr],
    fixed: &Fixed<'_>,
) -> TokenStream {
    let (fixed_puts, fixed_walks) = (fixed.puts(), fixed.walks());
    let [lens, puts, walks] = members(fixed.floating);
    let [last_len, last_put, last_walk] = last(k, fields);
    quote! {
        #[automatically_derived]
        impl #k::__private::EncodeFields for #ty {
            const DESCRIPTOR: &'static #k::MessageDescriptor = &__DESCRIPTOR;

            #[inline]
            fn floating_len(&self, __header: usize) -> usize {
                0usize #last_len #lens
            }

            #[inline]
            fn put_fixed<'__o>(
                &self,
                __bit: u32,
                __out: &'__o mut [u8],
            ) -> ::core::option::Option<&'__o mut [u8]> {
                #fixed_puts
                ::core::option::Option::Some(__out)
            }

            fn put_floating<'__o, __W: #k::__private::Width>(
                &self,
                __format: #k::__private::Format<__W>,
                __out: &'__o mut [u8],
            ) -> ::core::option::Option<&'__o mut [u8]> {
                #puts
                #last_put
                ::core::option::Option::Some(__out)
            }

            fn walk_fields(&self, __walk: &mut #k::__private::Walk<'_>) {
                #fixed_walks
                #walks
                #last_walk
            }
        }
    }
}

/// The methods of `Group` that encode an element.
pub(crate) fn group_methods(floating: &Floating<'_>) -> TokenStream {
    let k = floating.runtime;
    let [lens, puts, walks] = members(floating);
    quote! {
        fn members_len(&self, __header: usize) -> usize {
            0usize #lens
        }

        fn put_members<'__o, __W: #k::__private::Width>(
            &self,
            __format: #k::__private::Format<__W>,
            __out: &'__o mut [u8],
        ) -> ::core::option::Option<&'__o mut [u8]> {
            #puts
            ::core::option::Option::Some(__out)
        }

        fn walk_members(&self, __walk: &mut #k::__private::Walk<'_>) {
            #walks
        }
    }
}

/// What each of the three emits, one after the other.
type Parts = [TokenStream; 3];

/// Floating fields and lists.
fn members(floating: &Floating<'_>) -> Parts {
    let mut all = Parts::default();
    let mut list_lens = TokenStream::new();
    for field in &floating.fields {
        let [len, put, walk] = member(floating, field);
        // Lists are added up before single fields: over the call for each, a sum would have to be saved.
        match field.role.is_list() {
            true => list_lens.extend(len),
            false => all[0].extend(len),
        }
        all[1].extend(put);
        all[2].extend(walk);
    }
    let [single_lens, puts, walks] = all;
    [quote!(#list_lens #single_lens), puts, walks]
}

fn member(floating: &Floating<'_>, field: &FieldIr) -> Parts {
    let (k, ident) = (floating.runtime, &field.ident);
    if field.role == Role::Group {
        let len = quote!(#k::__private::group_len(__header, &self.#ident));
        let [put, walk] =
            [quote!(__format.group(__out, &self.#ident)), quote!(group(&self.#ident))];
        return parts(&len, &put, &walk);
    }
    let (descriptor, encode_field) = (floating.descriptor(field), floating.encode_field(field));
    let (method, len, values) = match field.role {
        Role::Count => {
            let lens = floating.lens(field);
            ("count", "count_len", quote!(self.#ident, #lens))
        }
        Role::Repeated => ("repeated", "repeated_len", quote!(&self.#ident)),
        _ => {
            let value = match &field.with {
                Some(with) => quote!(&self.#ident.as_ref().map(#with::encode)),
                None => quote!(&self.#ident),
            };
            ("single", "single_len", value)
        }
    };
    let [method, len] = [method, len].map(|name| Ident::new(name, ident.span()));
    parts(
        &quote!(#k::__private::#len(__header, #encode_field, #values)),
        &quote!(__format.#method(__out, #encode_field, #values)),
        &quote!(#method(&#descriptor, #values)),
    )
}

fn parts(len: &TokenStream, put: &TokenStream, walk: &TokenStream) -> Parts {
    [quote!(.wrapping_add(#len)), quote!(let __out = #put?;), quote!(__walk.#walk;)]
}

/// What stands behind all other fields: unknown ones, or nothing but a body.
fn last(k: &Path, fields: &[FieldIr]) -> Parts {
    let is_last = |field: &&FieldIr| matches!(field.role, Role::Unknown | Role::Body);
    let Some(field) = fields.iter().find(is_last) else { return Parts::default() };
    let ident = &field.ident;
    match field.role {
        Role::Body => parts(
            &quote!(self.#ident.len()),
            &quote!(#k::__private::put_body(__out, &self.#ident)),
            &quote!(body(&self.#ident)),
        ),
        _ => parts(
            &quote!(#k::__private::unknown_len(__header, &self.#ident)),
            &quote!(__format.unknown(__out, &__TABLE, &self.#ident)),
            &quote!(unknown(&self.#ident, &__TABLE)),
        ),
    }
}

impl Fixed<'_> {
    /// Writes each field: those that every protocol has in stretches, the others alone.
    fn puts(&self) -> TokenStream {
        let parts = self.stretches().into_iter().map(|stretch| match *stretch {
            [field] if is_gated(field) => self.put_versioned(field),
            _ => self.put_stretch(&stretch),
        });
        quote!(#(#parts)*)
    }

    fn put_stretch(&self, stretch: &[&FieldIr]) -> TokenStream {
        let (k, size) = (self.k, self.size(stretch));
        let puts = stretch.iter().map(|field| {
            let (ident, wire) = (&field.ident, wire(field));
            let lens = self.floating.lens(field);
            match (field.role, &field.wire) {
                (Role::FixedCount, _) => quote!(__fixed.count::<#wire>(#lens)?;),
                (_, Some(_)) => quote!(__fixed.put_as::<#wire, _>(self.#ident)?;),
                _ => quote!(__fixed.put(&self.#ident);),
            }
        });
        quote! {
            let (mut __fixed, __out) = #k::__private::FixedWriter::new::<#size>(__out)?;
            #(#puts)*
        }
    }

    fn put_versioned(&self, field: &FieldIr) -> TokenStream {
        let (k, ident, descriptor) = (self.k, &field.ident, self.descriptor(field));
        let (wire, lens) = (wire(field), self.floating.lens(field));
        let encode_field = quote!(const { #k::__private::EncodeField::new(#descriptor) });
        let is_there = quote!(#encode_field.is_of(__bit));
        let put = match (field.role, &field.wire) {
            (Role::FixedCount, _) => {
                quote!(put_versioned_count::<#wire>(__out, #is_there, #lens))
            }
            (_, Some(_)) => quote!(put_versioned_as::<#wire, _>(__out, #is_there, self.#ident)),
            _ => quote!(put_versioned(__out, #is_there, self.#ident.as_ref())),
        };
        quote!(let __out = #k::__private::#put?;)
    }

    /// Walks over each field.
    fn walks(&self) -> TokenStream {
        let walks = self.fields.iter().map(|field| {
            let (ident, descriptor) = (&field.ident, self.descriptor(field));
            let lens = self.floating.lens(field);
            let walk = match (field.role, &field.wire, is_gated(field)) {
                (Role::FixedCount, ..) => quote!(count(#descriptor, self.#ident, #lens)),
                (_, Some(_), true) => quote!(fixed_as(#descriptor, self.#ident)),
                (_, Some(_), false) => {
                    quote!(fixed_as(#descriptor, ::core::option::Option::Some(self.#ident)))
                }
                (_, None, true) => quote!(fixed(#descriptor, self.#ident.as_ref())),
                (_, None, false) => {
                    quote!(fixed(#descriptor, ::core::option::Option::Some(&self.#ident)))
                }
            };
            quote!(__walk.#walk;)
        });
        quote!(#(#walks)*)
    }
}

impl Floating<'_> {
    /// What encoding knows of a field. A group's first member begins each element.
    fn encode_field(&self, field: &FieldIr) -> TokenStream {
        let (k, descriptor) = (self.runtime, self.descriptor(field));
        let is_first = self.is_group && self.fields.first().is_some_and(|f| f.ident == field.ident);
        let first = is_first.then(|| quote!(.first()));
        quote!(const { #k::__private::EncodeField::new(&#descriptor)#first })
    }

    /// The lengths of what a count counts.
    fn lens(&self, field: &FieldIr) -> TokenStream {
        let (k, targets) = (self.runtime, &field.counts);
        quote!(&[#(#k::__private::Counted::counted(&self.#targets)),*])
    }
}
