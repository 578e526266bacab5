//! Messages to begin fuzzing with: valid ones of every published layout, and nearly valid ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use cti_codec::generate::{Choices, Damage, Maker, damage};
use cti_codec::{Layout, MessageDescriptor, MessageSet, Product, Protocol, ProtocolVersion};
use cti_messages::AnyMessage;

/// How many messages with damage are made of each layout at each version, at most.
const DAMAGED: u64 = 4;

/// Bytes that decide on one message.
const CHOICES: usize = 256;

/// What of a message there is, or what was done to it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Case {
    /// No optional field, empty lists.
    Least,
    /// Every field, the longest texts and largest numbers.
    Most,
    /// Something between.
    Typical,
    /// Something between, then damaged.
    Damaged {
        /// What was done.
        done: Damage,
        /// Which of several.
        number: u64,
    },
}

/// A message to begin fuzzing with.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Seed {
    /// What it is laid out for.
    pub protocol: Protocol,
    /// Its declaration, whatever number damage gave it.
    pub descriptor: &'static MessageDescriptor,
    /// What it is like.
    pub case: Case,
    /// The message, header included.
    pub bytes: Vec<u8>,
}

/// Which seeds to make.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings {
    /// Whose dialect.
    pub product: Product,
    /// The one version, or, without it, all at which a layout differs from that of the version
    /// before.
    pub protocol: Option<ProtocolVersion>,
    /// What the choices are drawn from: the same number gives the same seeds.
    pub seed: u64,
}

/// Makes seeds. Those of one layout at one version depend on nothing but the seed.
pub fn seeds(settings: Settings) -> impl Iterator<Item = Seed> {
    let published = AnyMessage::MESSAGES.iter().copied();
    let published = published.filter(|message| message.layout == Layout::Published);
    published.flat_map(move |descriptor| {
        protocols_of(descriptor, &settings)
            .into_iter()
            .flat_map(move |protocol| cases(descriptor, protocol, settings.seed))
    })
}

/// The versions of a message to make seeds for.
fn protocols_of(descriptor: &MessageDescriptor, settings: &Settings) -> Vec<Protocol> {
    let last = match settings.product {
        Product::UnifiedCcx => ProtocolVersion::V18,
        _ => ProtocolVersion::V25,
    };
    let protocols = ProtocolVersion::ALL
        .into_iter()
        .filter(|version| *version <= last)
        .map(|version| Protocol::new(settings.product, version))
        .filter(|protocol| descriptor.gate.contains(*protocol));
    match settings.protocol {
        Some(version) => protocols.filter(|protocol| protocol.version() == version).collect(),
        None => {
            let mut chosen: Vec<Protocol> = Vec::new();
            let mut layouts = BTreeSet::new();
            for protocol in protocols {
                if layouts.insert(layout(descriptor, protocol)) {
                    chosen.push(protocol);
                }
            }
            chosen
        }
    }
}

/// What tells the layouts of two versions apart: the fields that there are, and their widths.
fn layout(descriptor: &MessageDescriptor, protocol: Protocol) -> (Vec<&'static str>, usize) {
    let fields = descriptor.fixed.iter().chain(descriptor.floating());
    let fields = fields.filter(|field| field.gate.contains(protocol));
    (fields.map(|field| field.name).collect(), protocol.widths().header_bytes())
}

fn cases(
    descriptor: &'static MessageDescriptor,
    protocol: Protocol,
    seed: u64,
) -> impl Iterator<Item = Seed> {
    let version = u64::from(protocol.version().get());
    let ccx = u64::from(protocol.product() == Product::UnifiedCcx);
    let place = u64::from(descriptor.number).wrapping_shl(16) | version.wrapping_shl(8) | ccx;
    let draw = move |case: u64| random_bytes(seed, place.wrapping_shl(8) | case);
    let valid = [Case::Least, Case::Most, Case::Typical].into_iter().zip(0..);
    let valid = valid.filter_map(move |(case, number)| {
        let choices = draw(number);
        let maker = Maker::new(protocol, &choices);
        let maker = match case {
            Case::Least => maker.least(),
            Case::Most => maker.most(),
            _ => maker,
        };
        Some(Seed { protocol, descriptor, case, bytes: maker.bytes(descriptor)? })
    });
    let damaged = (0..DAMAGED).filter_map(move |number| {
        let (choices, how) = (draw(number.wrapping_add(16)), draw(number.wrapping_add(32)));
        let sound = Maker::new(protocol, &choices).bytes(descriptor)?;
        let mut bytes = sound.clone();
        let done = damage(protocol, Some(descriptor), &mut bytes, &mut Choices::new(&how));
        // A field may have changed places with itself.
        let case = Case::Damaged { done, number };
        (bytes != sound).then_some(Seed { protocol, descriptor, case, bytes })
    });
    valid.chain(damaged)
}

/// Random bytes (SplitMix64), the same for one seed and place in every version of the command.
fn random_bytes(seed: u64, place: u64) -> Vec<u8> {
    let mut state =
        seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ place.wrapping_mul(0xD134_2543_DE82_EF95);
    let words = std::iter::repeat_with(|| {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let word = (state ^ state.wrapping_shr(30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let word = (word ^ word.wrapping_shr(27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (word ^ word.wrapping_shr(31)).to_be_bytes()
    });
    words.flatten().take(CHOICES).collect()
}

/// The words of a dictionary for fuzzers, in the form of AFL and libFuzzer: message numbers, tags at
/// both widths, and what lines of JSON are made of.
///
/// # Errors
///
/// Where it can't be written.
pub fn write_dictionary(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# Message numbers, as they stand in headers.")?;
    let numbers: BTreeMap<u32, _> =
        AnyMessage::MESSAGES.iter().map(|message| (message.number, message.name)).collect();
    for (number, name) in numbers {
        write_word(out, name, &number.to_be_bytes())?;
    }
    writeln!(out, "# Tags of two bytes, and of one.")?;
    let fields = AnyMessage::MESSAGES.iter().flat_map(|descriptor| descriptor.floating());
    let tags: BTreeSet<u16> = fields.filter_map(|field| field.tag).collect();
    for tag in tags {
        write_word(out, &format!("tag_{tag}"), &tag.to_be_bytes())?;
        if let Ok(narrow) = u8::try_from(tag) {
            write_word(out, &format!("narrow_tag_{tag}"), &[narrow])?;
        }
    }
    writeln!(out, "# JSON.")?;
    for key in ["type", "name", "fixed", "floating", "tag", "value", "hex", "body", "index"] {
        write_word(out, key, format!("\"{key}\":").as_bytes())?;
    }
    Ok(())
}

fn write_word(out: &mut dyn Write, name: &str, bytes: &[u8]) -> io::Result<()> {
    write!(out, "{name}=\"")?;
    bytes.iter().try_for_each(|byte| write!(out, "\\x{byte:02X}"))?;
    writeln!(out, "\"")
}

/// How many files were written.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Written {
    /// Messages that encoding made.
    pub valid: u64,
    /// Messages with damage.
    pub near_valid: u64,
}

/// Writes seeds into the folders `valid` and `near-valid` of a folder, a file a message, and
/// `dictionary.txt` beside them. Files of these names are written over.
///
/// # Errors
///
/// Where a folder or file can't be written.
pub fn write_all(settings: Settings, folder: &Path) -> io::Result<Written> {
    let mut written = Written::default();
    for part in ["valid", "near-valid"] {
        fs::create_dir_all(folder.join(part))?;
    }
    for Seed { protocol, descriptor, case, bytes } in seeds(settings) {
        let product = match protocol.product() {
            Product::UnifiedCcx => "ccx",
            _ => "cce",
        };
        let (part, count, case) = match case {
            Case::Least => ("valid", &mut written.valid, "least".to_owned()),
            Case::Most => ("valid", &mut written.valid, "most".to_owned()),
            Case::Typical => ("valid", &mut written.valid, "typical".to_owned()),
            Case::Damaged { done, number } => {
                let case = format!("{number}-{}", done.name());
                ("near-valid", &mut written.near_valid, case)
            }
        };
        let (name, version) = (descriptor.name, protocol.version());
        fs::write(folder.join(part).join(format!("{name}-{product}{version}-{case}.bin")), bytes)?;
        *count = count.saturating_add(1);
    }
    let mut dictionary = io::BufWriter::new(fs::File::create(folder.join("dictionary.txt"))?);
    write_dictionary(&mut dictionary)?;
    dictionary.flush()?;
    Ok(written)
}
