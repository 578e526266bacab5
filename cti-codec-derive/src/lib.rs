//! Derive macros of `cti-codec`: [`Message`], [`Group`], [`OpenEnum`] and [`MessageSet`].
//!
//! Each goes from attributes to a checked intermediate form to code. All mistakes of a declaration
//! are reported at once, each on the token that is wrong. What is emitted is thin: descriptors, and
//! calls into the runtime. It names everything by absolute path; `#[cti(crate = path)]` on the item
//! says where the runtime is if not at `::cti_codec`.

mod attr;
mod decode;
mod encode;
mod errors;
mod fields;
mod fixed;
mod floating;
mod gate;
mod generated;
#[cfg(test)]
mod golden;
mod group;
mod message;
mod naming;
mod open_enum;
mod role;
mod set;
mod shape;
mod stand_in;
mod together;
mod types;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as TokenStream2;
use syn::{DeriveInput, parse_macro_input};

/// Declares a message: its descriptor, decoding, encoding and `IntoOwned`.
///
/// On the struct: `type = N` and `kind = Request | Confirmation | Event | Indication | Response`
/// are needed; `service`, `since`, `until`, `cce(…)`, `ccx(…)`, `short_form`, `name` and `crate` may
/// be.
///
/// A field without a role is one of the fixed part, in wire order; the fixed part comes first.
///
/// | attribute | meaning | type of the field |
/// | --- | --- | --- |
/// | `since = N`, `until = N` | only these versions have it | `Option<T>` |
/// | `cce(…)`, `ccx(…)` | overrides `since` and `until` for this product; `never`: the product lacks it. Only Unified CCX, from 16: `since = 16, cce(never)` | `Option<T>` |
/// | `tag = N` | a floating field | `Option<T>` |
/// | `max = N` | the most data bytes, the NUL of a text included | text and octets |
/// | `required` | the guide demands it | |
/// | `tag`, `repeated` | a list of one member | `Vec<T>` |
/// | `packed` | beside `repeated`: a field of several values is read as that many elements, with an anomaly | `Vec<T>` of numbers |
/// | `group` | a list of several members | `Vec<T>` where `T` derives `Group` |
/// | `counts = list`, `counts = [a, b]` | counts these lists | `Count` |
/// | `wire = u16` | travels as this type, not its own | enumerations, masks, counts |
/// | `with = path` | `path::decode(&[u8]) -> Option<T>`, `path::encode(&T) -> Octets` | `Option<T>`; one that borrows has `IntoOwned` |
/// | `unknown` | holds the fields that are not defined | `UnknownFields` |
/// | `body` | the whole body, of a message without a layout | `Octets` |
/// | `name = "…"` | the guide's name, where it does not follow from the field's | |
///
/// Without a field for `unknown`, fields that the message does not define are passed over.
///
/// With the features `arbitrary` and `proptest` of `cti-codec`, this derive, [`Group`] and
/// [`MessageSet`] also implement its `Generate` and those crates' `Arbitrary`; `proptest` asks for
/// `Debug`.
#[proc_macro_derive(Message, attributes(cti))]
pub fn derive_message(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    finish(with_generated(message::derive, generated::message, &input), || {
        stand_in::message(&input)
    })
}

/// Declares the element of a list of several members. The first member starts an element.
///
/// Fields take the attributes of floating fields of a [`Message`]; there is no fixed part and no
/// unknown bag. An element may hold lists, with their counts beside them; the elements of those hold no list.
#[proc_macro_derive(Group, attributes(cti))]
pub fn derive_group(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    finish(with_generated(group::derive, generated::group, &input), || stand_in::group(&input))
}

/// Declares an enumeration that takes any number, and its `Default`: the number 0.
///
/// On the enum: `wire = u8 | u16 | u32` is needed; `prefix = "…"`, `name = "…"` and `crate` may be.
/// On a variant: `value = N` is needed, `name = "…"` may be. The variant `Unknown(Unrecognized<Self>)`
/// takes every other number, except those that the protocol sets aside:
/// `#[cti(reserved = [66..=77, 80])]` on one more variant, `Reserved(ReservedNumber<Self>)`.
#[proc_macro_derive(OpenEnum, attributes(cti))]
pub fn derive_open_enum(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    finish(open_enum::derive(&input), || stand_in::open_enum(&input))
}

/// Declares a set of messages: dispatch by number.
///
/// Each variant holds a message. One variant with `#[cti(unknown)]` holds a `RawMessage`, and takes
/// every other number and those that the protocol does not have; `#[cti(reserved = path)]` on one
/// more such variant takes the numbers for which `path(number, protocol)` is true. Two messages may
/// have one number if no protocol has both.
#[proc_macro_derive(MessageSet, attributes(cti))]
pub fn derive_message_set(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    finish(with_generated(set::derive, generated::set, &input), TokenStream2::new)
}

/// What was derived, and what it adds under the feature `generate`.
fn with_generated(
    derive: fn(&DeriveInput) -> syn::Result<TokenStream2>,
    generated: fn(&DeriveInput) -> TokenStream2,
    input: &DeriveInput,
) -> syn::Result<TokenStream2> {
    let mut tokens = derive(input)?;
    if cfg!(feature = "generate") {
        tokens.extend(generated(input));
    }
    Ok(tokens)
}

/// What was derived; or the mistakes, and what stands in for it.
fn finish(
    derived: syn::Result<TokenStream2>,
    stand_in: impl FnOnce() -> TokenStream2,
) -> TokenStream {
    let tokens = derived.unwrap_or_else(|mistakes| {
        let mut tokens = mistakes.to_compile_error();
        tokens.extend(stand_in());
        tokens
    });
    tokens.into()
}
