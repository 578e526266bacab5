//! What is emitted for the floating part, which messages and groups share.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, Path};

use crate::fields::FieldIr;
use crate::role::Role;
use crate::types;

/// The floating part of a message, or the members of a group.
pub(crate) struct Floating<'f> {
    pub(crate) runtime: &'f Path,
    pub(crate) fields: Vec<&'f FieldIr>,
}

impl<'f> Floating<'f> {
    pub(crate) fn new(runtime: &'f Path, fields: &'f [FieldIr]) -> Self {
        let floating = |field: &&FieldIr| field.role.has_slot() || field.role.is_list();
        Self { runtime, fields: fields.iter().filter(floating).collect() }
    }

    fn position(&self, ident: &Ident, counted: impl Fn(Role) -> bool) -> usize {
        self.fields.iter().take_while(|f| f.ident != *ident).filter(|f| counted(f.role)).count()
    }

    /// The local that holds a field's slot or list.
    pub(crate) fn local(&self, ident: &Ident) -> Ident {
        let role = self.fields.iter().find(|f| f.ident == *ident).map(|f| f.role);
        if role.is_some_and(Role::is_list) {
            format_ident!("__list{}", self.position(ident, Role::is_list))
        } else {
            format_ident!("__slot{}", self.position(ident, Role::has_slot))
        }
    }

    /// The descriptor of a field: one static each.
    fn descriptor(&self, field: &FieldIr) -> Ident {
        format_ident!("__FIELD{}", self.position(&field.ident, |_| true))
    }

    /// Descriptors, items and the walker's table.
    pub(crate) fn statics(&self) -> TokenStream {
        let k = self.runtime;
        if self.fields.is_empty() {
            return quote! {
                static __TABLE: #k::__private::Table = #k::__private::Table::new(&[], &[]);
            };
        }
        let fields = self.fields.iter().filter(|f| f.role != Role::Group);
        let descriptors = fields.map(|field| {
            let (name, value) = (self.descriptor(field), self.describe(field));
            quote!(static #name: #k::FieldDescriptor = #value;)
        });
        let items = self.fields.iter().map(|field| self.item(field));
        let assertions = self.fields.iter().map(|field| self.assertion(field));
        let wires = self.fields.iter().filter_map(|field| wire_assertion(field, k));
        quote! {
            #(#descriptors)*
            const __ITEMS: &[#k::Item] = &[#(#items),*];
            const __ROUTES: &[#k::__private::Route] =
                &#k::__private::routes::<{ #k::__private::route_count(__ITEMS) }>(__ITEMS);
            const __INDEX: &[u8] =
                &#k::__private::index::<{ #k::__private::index_len(__ROUTES) }>(__ROUTES);
            static __TABLE: #k::__private::Table = #k::__private::Table::new(__ROUTES, __INDEX);
            #(#assertions)*
            #(#wires)*
        }
    }

    /// The items that `statics` declares.
    pub(crate) fn items(&self) -> TokenStream {
        match self.fields.is_empty() {
            true => quote!(&[]),
            false => quote!(__ITEMS),
        }
    }

    fn item(&self, field: &FieldIr) -> TokenStream {
        let k = self.runtime;
        let descriptor = self.descriptor(field);
        match field.role {
            Role::Group => {
                let group = group_of(field, k);
                quote!(#k::Item::Group(#group::DESCRIPTOR))
            }
            Role::Repeated => quote!(#k::Item::Repeated(&#descriptor)),
            _ => quote!(#k::Item::Field(&#descriptor)),
        }
    }

    /// Tags may be paths, so only constant evaluation sees every clash.
    fn assertion(&self, field: &FieldIr) -> TokenStream {
        let k = self.runtime;
        if let Some(tag) = &field.tag {
            let span = emitted_at(tag);
            return quote_spanned! {span=>
                const _: () = ::core::assert!(
                    #k::__private::tag_is_unique(__ROUTES, #tag),
                    "another field has this tag",
                );
            };
        }
        let (group, span) = (group_of(field, k), emitted_at(&field.value));
        quote_spanned! {span=>
            const _: () = ::core::assert!(
                #k::__private::tags_are_unique(__ROUTES, #group::DESCRIPTOR.items),
                "another field has the tag of a member of this group",
            );
        }
    }

    fn describe(&self, field: &FieldIr) -> TokenStream {
        let k = self.runtime;
        let (name, tag) = (&field.name, &field.tag);
        let value = types::with_static(&field.value);
        let base = match (field.role, &field.wire, &field.with) {
            (Role::Count, None, _) => quote!(floating::<u16>(#name, #tag)),
            (Role::Count, Some(wire), _) => quote!(floating::<#wire>(#name, #tag)),
            (_, _, Some(with)) => quote! {
                floating::<#k::Octets<'static>>(#name, #tag)
                    .with(|bytes| #with::decode(bytes).is_some())
            },
            (_, Some(wire), _) => {
                let carried = carrying(field);
                quote!(floating::<#wire>(#name, #tag) #carried)
            }
            _ => quote!(floating::<#value>(#name, #tag)),
        };
        let array = (field.role == Role::Array).then(|| quote!(.array()));
        let required = field.required.as_ref().map(|_| quote!(.required()));
        let max = field.max.iter().map(|max| {
            let max = Literal::u32_unsuffixed(*max);
            quote!(.max(#max))
        });
        let rest = self.common(field);
        quote!(#k::FieldDescriptor::#base #array #required #(#max)* #rest)
    }

    /// Versions and counted lists, which fixed and floating fields have alike.
    pub(crate) fn common(&self, field: &FieldIr) -> TokenStream {
        let bound = |name: &str, number: Option<u32>| {
            let name = format_ident!("{name}");
            let number = number.map(Literal::u32_unsuffixed);
            number.map(|number| quote!(.#name(#number)))
        };
        let since = bound("since", field.versions.since);
        let until = bound("until", field.versions.until);
        let counts = (!field.counts.is_empty()).then(|| {
            let items = field
                .counts
                .iter()
                .map(|target| Literal::usize_unsuffixed(self.position(target, |_| true)));
            quote!(.counting(&[#(#items),*]))
        });
        quote!(#since #until #counts)
    }

    /// Room for slots and lists, the walk, and a local for each of them.
    pub(crate) fn walk(&self, walker: &TokenStream, question: &TokenStream) -> TokenStream {
        let k = self.runtime;
        let locals = |wanted: fn(Role) -> bool| {
            let fields = self.fields.iter().filter(move |f| wanted(f.role));
            fields.map(|f| self.local(&f.ident)).collect::<Vec<_>>()
        };
        let room = |locals: &[Ident], name: &str| match locals {
            [] => quote!([]),
            _ => format_ident!("{name}").into_token_stream(),
        };
        let (slots, lists) = (locals(Role::has_slot), locals(Role::is_list));
        let (slot_room, list_room) = (room(&slots, "__slots"), room(&lists, "__lists"));
        let (mut make, mut split) = (TokenStream::new(), TokenStream::new());
        if !slots.is_empty() {
            let count = Literal::usize_unsuffixed(slots.len());
            make.extend(quote!(let mut __slots = [::core::option::Option::None; #count];));
            split.extend(quote!(let [#(#slots),*] = __slots;));
        }
        if !lists.is_empty() {
            // Lists inside elements have room behind the others, and no local.
            let (count, rest) = match self.fields.iter().any(|f| f.role == Role::Group) {
                true => (quote!({ #k::__private::all_lists(__ITEMS) }), quote!(, ..)),
                false => {
                    let count = Literal::usize_unsuffixed(lists.len());
                    (count.into_token_stream(), TokenStream::new())
                }
            };
            make.extend(quote!(let mut __lists = [#k::__private::List::EMPTY; #count];));
            split.extend(quote!(let [#(#lists),* #rest] = __lists;));
        }
        quote! {
            #make
            #walker(&__TABLE, &mut #slot_room, &mut #list_room) #question;
            #split
        }
    }

    /// How many elements a counted list or array has.
    pub(crate) fn found(&self, target: &Ident) -> TokenStream {
        let k = self.runtime;
        let local = self.local(target);
        match self.fields.iter().find(|field| field.ident == *target) {
            Some(field) if field.role == Role::Array => {
                let descriptor = self.descriptor(field);
                quote!(#k::__private::array_count(&#descriptor, #local))
            }
            _ => quote!(#local.count()),
        }
    }

    /// Compares each floating count with its lists.
    pub(crate) fn check_counts(&self, walker: &Ident) -> TokenStream {
        let counts = self.fields.iter().filter(|field| field.role == Role::Count);
        let checks = counts.flat_map(|field| {
            let (descriptor, slot) = (self.descriptor(field), self.local(&field.ident));
            let founds = field.counts.iter().map(|target| self.found(target));
            founds
                .map(move |found| quote!(#walker.check_count(&#descriptor, #slot, #found)?;))
                .collect::<Vec<_>>()
        });
        quote!(#(#checks)*)
    }

    /// Judges the absence of each required field.
    pub(crate) fn check_required(&self, walker: &Ident) -> TokenStream {
        let required = self.fields.iter().filter(|field| field.required.is_some());
        let checks = required.map(|field| {
            let (descriptor, slot) = (self.descriptor(field), self.local(&field.ident));
            quote!(#walker.check_required(&#descriptor, #slot)?;)
        });
        quote!(#(#checks)*)
    }

    /// A field's value, from its slot or list.
    pub(crate) fn value(&self, field: &FieldIr, walker: &Ident) -> TokenStream {
        let k = self.runtime;
        let (descriptor, local) = (self.descriptor(field), self.local(&field.ident));
        match (field.role, &field.with) {
            (Role::Single, Some(with)) => quote!(#local.and_then(#with::decode)),
            (Role::Single, None) => quote!(#k::__private::read(#local)),
            (Role::Array, _) => quote!(#k::__private::read_array(&#descriptor, #local)),
            (Role::Count, _) => quote!(#k::__private::read_count(#local)),
            (Role::Repeated, _) => quote!(#walker.repeated(&__TABLE, #local)),
            (Role::Group, _) => quote!(#walker.group(#local)?),
            _ => TokenStream::new(),
        }
    }

    /// Hands each field to a sink.
    pub(crate) fn sink(&self) -> TokenStream {
        let calls = self.fields.iter().map(|field| {
            let (ident, descriptor) = (&field.ident, self.descriptor(field));
            let lens = self.lens(field);
            match (field.role, &field.with) {
                (Role::Single, Some(with)) => quote! {
                    __sink.field(&#descriptor, self.#ident.as_ref().map(#with::encode).as_ref())?;
                },
                (Role::Array, _) => quote!(__sink.array(&#descriptor, self.#ident.as_deref())?;),
                (Role::Count, _) => quote!(__sink.count(&#descriptor, self.#ident, #lens)?;),
                (Role::Repeated, _) => quote!(__sink.repeated(&#descriptor, &self.#ident)?;),
                (Role::Group, _) => quote!(__sink.group(&self.#ident)?;),
                _ => quote!(__sink.field(&#descriptor, self.#ident.as_ref())?;),
            }
        });
        quote!(#(#calls)*)
    }

    /// The lengths of what a count counts.
    pub(crate) fn lens(&self, field: &FieldIr) -> TokenStream {
        let k = self.runtime;
        let targets = &field.counts;
        quote!(&[#(#k::__private::Counted::counted(&self.#targets)),*])
    }
}

/// A group's trait, on the group's type for constants.
fn group_of(field: &FieldIr, k: &Path) -> TokenStream {
    let group = types::with_static(&field.value);
    quote!(<#group as #k::Group<'static>>)
}

/// A span that shows these tokens, but belongs to the derive: no lint takes it for the user's.
pub(crate) fn emitted_at(tokens: &impl ToTokens) -> Span {
    let tokens = tokens.to_token_stream().into_iter();
    let last = tokens.last().map_or_else(Span::call_site, |last| last.span());
    last.resolved_at(Span::call_site())
}

/// On the descriptor of a field that travels as another type: the type that it carries.
pub(crate) fn carrying(field: &FieldIr) -> TokenStream {
    let value = types::with_static(&field.value);
    quote!(.carrying::<#value>())
}

/// Whether `wire` suits the type of a field that is no count: only constant evaluation sees.
pub(crate) fn wire_assertion(field: &FieldIr, k: &Path) -> Option<TokenStream> {
    let wire = field.wire.as_ref().filter(|_| !field.role.counts())?;
    let (value, span) = (types::with_static(&field.value), emitted_at(wire));
    Some(quote_spanned! {span=>
        const _: () = ::core::assert!(
            #k::__private::carries(
                <#wire as #k::Scalar>::TYPE,
                <#value as #k::Scalar>::TYPE,
            ),
            "`wire` is an unsigned type no wider than the field's own",
        );
    })
}
