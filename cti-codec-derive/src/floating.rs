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
    /// Whether the fields are the members of a group.
    pub(crate) is_group: bool,
}

impl<'f> Floating<'f> {
    pub(crate) fn new(runtime: &'f Path, fields: &'f [FieldIr]) -> Self {
        let floating = |field: &&FieldIr| field.role.has_slot() || field.role.is_list();
        Self { runtime, fields: fields.iter().filter(floating).collect(), is_group: false }
    }

    /// The members of a group.
    pub(crate) fn members(k: &'f Path, fields: &'f [FieldIr]) -> Self {
        Self { is_group: true, ..Self::new(k, fields) }
    }

    pub(crate) fn position(&self, ident: &Ident, counted: impl Fn(Role) -> bool) -> usize {
        self.fields.iter().take_while(|f| f.ident != *ident).filter(|f| counted(f.role)).count()
    }

    /// The descriptor of a field: one static each.
    pub(crate) fn descriptor(&self, field: &FieldIr) -> Ident {
        format_ident!("__FIELD{}", self.position(&field.ident, |_| true))
    }

    /// Descriptors, items and the walker's table.
    pub(crate) fn statics(&self) -> TokenStream {
        let k = self.runtime;
        if self.fields.is_empty() {
            return quote! {
                static __TABLE: #k::__private::Table = #k::__private::Table::EMPTY;
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
            static __TABLE: #k::__private::Table = #k::__private::Table::new(
                __ROUTES,
                __INDEX,
                #k::__private::all_lists(__ITEMS),
            );
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
            let packed = field.packed.as_ref().map(|packed| packed_assertion(field, packed, k));
            let span = emitted_at(tag);
            return quote_spanned! {span=>
                const _: () = {
                    ::core::assert!(#tag != 0, "tag 0 is not allowed: no field has it");
                    ::core::assert!(
                        #k::__private::tag_is_unique(__ROUTES, #tag),
                        "another field has this tag",
                    );
                };
                #packed
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
        let packed = field.packed.as_ref().map(|_| quote!(.packed()));
        let required = field.required.as_ref().map(|_| quote!(.required()));
        let max = field.max.iter().map(|max| {
            let max = Literal::u32_unsuffixed(*max);
            quote!(.max(#max))
        });
        let rest = self.common(field);
        quote!(#k::FieldDescriptor::#base #packed #required #(#max)* #rest)
    }

    /// The gate and the counted lists, which fixed and floating fields have alike.
    pub(crate) fn common(&self, field: &FieldIr) -> TokenStream {
        let gate = field.gate.calls(self.runtime);
        let counts = (!field.counts.is_empty()).then(|| {
            let items = field
                .counts
                .iter()
                .map(|target| Literal::usize_unsuffixed(self.position(target, |_| true)));
            quote!(.counting(&[#(#items),*]))
        });
        quote!(#gate #counts)
    }
}

/// A group's trait, on the group's type for constants.
pub(crate) fn group_of(field: &FieldIr, k: &Path) -> TokenStream {
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

/// Whether several values can stand in one field: only constant evaluation sees.
fn packed_assertion(field: &FieldIr, packed: &Ident, k: &Path) -> TokenStream {
    let (value, span) = (types::with_static(&field.value), emitted_at(packed));
    quote_spanned! {span=>
        const _: () = ::core::assert!(
            #k::__private::can_be_packed(<#value as #k::FloatingValue<'static>>::TYPE),
            "`packed` needs a type of numbers of one size, other than BOOL",
        );
    }
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
