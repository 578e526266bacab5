//! `cti seeds`: what it writes, and that it writes the same again.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use cti_cli::seeds::{Case, Settings, seeds, write_dictionary};
use cti_codec::generate::Damage;
use cti_codec::{DecodeOptions, Frame, Layout, MessageSet, Product, ProtocolVersion};
use cti_messages::AnyMessage;

/// A folder for this test alone, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let own = std::env::temp_dir().join(format!("cti-seeds-{name}-{}", std::process::id()));
        Self(own)
    }

    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        for part in ["", "valid", "near-valid"] {
            for entry in fs::read_dir(self.0.join(part)).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    let name = path.strip_prefix(&self.0).unwrap().to_owned();
                    files.insert(name, fs::read(path).unwrap());
                }
            }
        }
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn settings(product: Product) -> Settings {
    Settings { product, protocol: None, seed: 1 }
}

#[test]
fn the_same_options_write_the_same_files() {
    let folders = [Folder::new("one"), Folder::new("two"), Folder::new("other")];
    for (folder, seed) in folders.iter().zip(["7", "7", "8"]) {
        let out = folder.0.to_str().unwrap();
        let outcome = common::run(&["seeds", "--out", out, "--protocol", "24", "--seed", seed]);
        assert_eq!(outcome.status, 0, "{}", outcome.reports);
        assert!(outcome.text().contains(" valid and "), "{}", outcome.text());
    }
    let [one, two, other] = folders.each_ref().map(Folder::files);
    assert!(one == two, "the same options give the same files");
    assert!(one != other, "another seed gives others");
    assert!(one.contains_key(Path::new("valid/OPEN_REQ-cce24-least.bin")));
    assert!(one.contains_key(Path::new("dictionary.txt")));
    let most = one[Path::new("valid/HEARTBEAT_REQ-cce24-most.bin")].as_slice();
    assert_eq!(most[..12], [0, 0, 0, most.len() as u8 - 8, 0, 0, 0, 5, 0xFF, 0xFF, 0xFF, 0xFF]);
}

#[test]
fn a_folder_that_cannot_be_made_is_reported() {
    let outcome = common::run(&["seeds", "--out", "/dev/null/no"]);
    assert_eq!(outcome.status, 1);
    outcome.reports("no: ");
}

#[test]
fn every_published_layout_is_there_at_every_width_and_change() {
    let mut layouts: BTreeMap<&str, BTreeSet<ProtocolVersion>> = BTreeMap::new();
    for seed in seeds(settings(Product::UnifiedCce)) {
        layouts.entry(seed.descriptor.name).or_default().insert(seed.protocol.version());
    }
    let published = AnyMessage::MESSAGES.iter().filter(|message| {
        let of_cce = message.gate.bounds(Product::UnifiedCce).is_some();
        of_cce && message.layout == Layout::Published
    });
    assert_eq!(layouts.len(), published.count());
    // Two widths, and at 23 the session type came.
    let [narrow, wide, session] =
        [ProtocolVersion::V13, ProtocolVersion::V20, ProtocolVersion::V23];
    assert!(layouts["OPEN_CONF"].is_superset(&[narrow, wide, session].into()));
    for versions in layouts.values() {
        let first = versions.first().unwrap();
        assert!(*first >= wide || versions.contains(&wide) || versions.len() == 1);
    }
}

#[test]
fn what_is_valid_is_accepted_and_most_of_the_rest_is_not() {
    let (mut valid, mut refused, mut accepted) = (0, 0, 0);
    let mut damages = BTreeSet::new();
    for product in [Product::UnifiedCce, Product::UnifiedCcx] {
        for seed in seeds(settings(product)) {
            let number = u32::from_be_bytes(seed.bytes[4..8].try_into().unwrap());
            let length = u32::from_be_bytes(seed.bytes[..4].try_into().unwrap()) as usize;
            let frame = Frame { message_type: number, body: &seed.bytes[8..] };
            let options = DecodeOptions::new(seed.protocol).strict();
            let decoded = AnyMessage::decode(frame, options);
            match seed.case {
                Case::Damaged { done, .. } => {
                    damages.insert(done.name());
                    let wrong = decoded.is_err()
                        || length != frame.body.len()
                        || number != seed.descriptor.number;
                    *if wrong { &mut refused } else { &mut accepted } += 1;
                }
                _ => {
                    assert!(decoded.is_ok(), "{seed:?}");
                    assert_eq!((length, number), (frame.body.len(), seed.descriptor.number));
                    assert!(seed.bytes.len() <= 12_500);
                    valid += 1;
                }
            }
        }
    }
    assert!(valid > 1_200, "{valid}");
    // A changed number is still a message: damage is where servers differ in what they check.
    assert!(refused > accepted, "{refused} refused, {accepted} accepted");
    assert_eq!(damages.len(), Damage::ALL.len(), "{damages:?}");
}

#[test]
fn the_dictionary_is_one_that_fuzzers_read() {
    let mut text = Vec::new();
    write_dictionary(&mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    assert!(text.contains("CALL_DELIVERED_EVENT=\"\\x00\\x00\\x00\\x09\"\n"));
    assert!(text.contains("tag_8=\"\\x00\\x08\"\n"));
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (name, word) = line.split_once("=\"").expect("a name and a word");
        assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'), "{name}");
        let word = word.strip_suffix('"').expect("a quoted word");
        let digits = word.split("\\x").skip(1);
        assert!(digits.clone().count() > 0);
        for pair in digits {
            assert!(pair.len() == 2 && u8::from_str_radix(pair, 16).is_ok(), "{word}");
        }
    }
}
