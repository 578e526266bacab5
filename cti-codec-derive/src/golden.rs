//! What the derives emit, compared with the files in `tests/golden`.
//!
//! `NAME.rs` is the declaration, `NAME.expanded.rs` what becomes of it.
//! `UPDATE_GOLDEN=1 cargo test -p cti-codec-derive` writes the latter.

use std::path::Path;
use std::{env, fs};

use proc_macro2::TokenStream;
use syn::DeriveInput;

type Derive = fn(&DeriveInput) -> syn::Result<TokenStream>;

fn check(name: &str, derive: Derive) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let declaration = fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
    let tokens = derive(&syn::parse_str(&declaration).unwrap()).unwrap();
    let found = prettyplease::unparse(&syn::parse2(tokens).unwrap());

    let path = folder.join(format!("{name}.expanded.rs"));
    if env::var_os("UPDATE_GOLDEN").is_some() {
        return fs::write(path, found).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    let mut lines = expected.lines().zip(found.lines()).zip(1..);
    if let Some(((expected, found), line)) = lines.find(|((a, b), _)| a != b) {
        panic!("{name}, line {line}:\n expected: {expected}\n found:    {found}\n{HOW}");
    }
    let lengths = (expected.lines().count(), found.lines().count());
    assert_eq!(lengths.0, lengths.1, "{name} has another length\n{HOW}");
}

const HOW: &str = "if that is what should be, run `UPDATE_GOLDEN=1 cargo test -p cti-codec-derive`";

macro_rules! golden {
    ($($name:ident => $derive:path;)*) => {
        $(
            #[test]
            fn $name() {
                check(stringify!($name), $derive);
            }
        )*
    };
}

golden! {
    message_fixed => crate::message::derive;
    message_floating => crate::message::derive;
    message_gated => crate::message::derive;
    message_lists => crate::message::derive;
    message_packed => crate::message::derive;
    message_codec => crate::message::derive;
    message_body => crate::message::derive;
    group_lists => crate::group::derive;
    enum_reserved => crate::open_enum::derive;
    set => crate::set::derive;
}
