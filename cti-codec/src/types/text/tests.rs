//! How text and bytes are shown and compared.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;

use super::*;
use crate::Octets;

#[test]
fn text_is_shown_as_far_as_it_is_utf_8() {
    let broken = Text::from_bytes(b"caf\xC3 1");
    assert_eq!(broken.to_string(), "caf\u{FFFD} 1");
    assert_eq!(format!("{broken:?}"), "\"caf\u{FFFD} 1\"");
    assert!(broken.to_str().is_err());
    assert_eq!(broken.as_ref(), b"caf\xC3 1", "what is shown replaces nothing");
}

#[test]
fn a_width_pads_and_a_precision_cuts() {
    let text = Text::from("Jos\u{E9}");
    assert_eq!(format!("[{text:6}]"), "[Jos\u{E9}  ]");
    assert_eq!(format!("[{text:>6}]"), "[  Jos\u{E9}]");
    assert_eq!(format!("[{text:.2}]"), "[Jo]");
}

#[test]
fn text_is_compared_by_its_bytes_whoever_owns_them() {
    let owned = Text::from(String::from("a"));
    assert_eq!(owned, Text::from(vec![b'a']));
    assert_eq!((owned.borrowed(), owned.clone().into_owned()), (owned.clone(), owned.clone()));
    let mut sorted = [Text::from("a\u{E9}"), owned.clone(), Text::from("Z")];
    sorted.sort();
    assert_eq!(sorted, ["Z", "a", "a\u{E9}"].map(Text::from));
    assert!(owned == "a" && owned != "A");
    assert_eq!((owned.len(), Text::from("\u{E9}").len(), Text::from("").is_empty()), (1, 2, true));
}

#[test]
fn octets_lend_all_their_bytes() {
    let octets = Octets::from(&[1, 0, 2]);
    let bytes: &[u8] = octets.as_ref();
    assert_eq!(bytes, [1, 0, 2]);
    assert_eq!(octets.into_owned(), Octets::from(vec![1, 0, 2]));
}
