//! Declarations with mistakes, and what the derives say of them; and declarations without.
//!
//! `TRYBUILD=overwrite cargo test -p cti-codec-derive --test ui` writes the `.stderr` files.

use std::process::Command;

/// Mistakes that the derives see. They word the messages, so any compiler shows the same.
#[test]
fn mistakes() {
    let t = trybuild::TestCases::new();
    for kind in [
        "attributes",
        "message",
        "fixed",
        "floating",
        "versions",
        "products",
        "lists",
        "groups",
        "bags",
        "open_enum",
        "set",
        "together",
    ] {
        t.compile_fail(format!("tests/ui/{kind}/*.rs"));
    }
}

/// Mistakes that only constant evaluation or types show. The compiler words part of the message,
/// so it is compared with one compiler only.
#[test]
fn mistakes_in_the_compilers_words() {
    let version = Command::new("rustc").arg("--version").output().unwrap();
    if version.stdout.starts_with(b"rustc 1.95.") {
        trybuild::TestCases::new().compile_fail("tests/ui/compiler/*.rs");
    } else {
        println!("not compared: {}", String::from_utf8_lossy(&version.stdout));
    }
}

/// Every attribute, alone and beside others.
#[test]
fn declarations() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}
