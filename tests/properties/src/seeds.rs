//! What fuzzing begins with: for each target, inputs made of the samples and of generated messages.

use std::path::{Path, PathBuf};
use std::{fs, io};

use cti_cli::render::{Json, Reading, Render};
use cti_cli::{Place, seeds};
use cti_messages::AnyMessage;
use cti_messages::codec::{
    DecodeOptions, Frame, HEADER_BYTES, MessageSet, Product, Protocol, ProtocolVersion, frames,
};
use fastrand::Rng;

use crate::{Case, Input, Target};

/// The sample session: streams of both sides at both versions.
pub const STREAMS: [(ProtocolVersion, &[u8]); 4] = [
    (ProtocolVersion::V17, include_bytes!("../../../cti-cli/tests/data/client-v17.bin")),
    (ProtocolVersion::V17, include_bytes!("../../../cti-cli/tests/data/server-v17.bin")),
    (ProtocolVersion::V24, include_bytes!("../../../cti-cli/tests/data/client-v24.bin")),
    (ProtocolVersion::V24, include_bytes!("../../../cti-cli/tests/data/server-v24.bin")),
];

const LINES: [&[u8]; 4] = [
    include_bytes!("../../../cti-cli/tests/data/client-v17.jsonl"),
    include_bytes!("../../../cti-cli/tests/data/server-v17.jsonl"),
    include_bytes!("../../../cti-cli/tests/data/client-v24.jsonl"),
    include_bytes!("../../../cti-cli/tests/data/server-v24.jsonl"),
];

const CAPTURES: [&[u8]; 3] = [
    include_bytes!("../../../cti-cli/tests/data/session-v17.pcap"),
    include_bytes!("../../../cti-cli/tests/data/session-v24.pcap"),
    include_bytes!("../../../cti-cli/tests/data/greeting-v24.pcapng"),
];

/// Every message of the sample session, header included, and its version.
pub fn sample_messages() -> impl Iterator<Item = (ProtocolVersion, &'static [u8])> {
    STREAMS.into_iter().flat_map(|(version, stream)| {
        let mut rest = stream;
        frames(stream).map(move |frame| {
            let (message, after) = rest.split_at(HEADER_BYTES + frame.unwrap().body.len());
            rest = after;
            (version, message)
        })
    })
}

/// The inputs that a target begins with: of equal ones one.
#[must_use]
pub fn of(target: &Target) -> Vec<Vec<u8>> {
    let mut inputs = match target.input {
        Input::Message => messages(),
        Input::Choices => choices(),
        Input::Stream => streams(),
        Input::Json => lines(),
        Input::File => files(),
    };
    inputs.sort_unstable();
    inputs.dedup();
    inputs
}

/// Writes each input to a file of its own in the folder of its target, and the dictionary.
///
/// # Errors
///
/// Where a file can't be written.
pub fn write_all(folder: &Path, targets: &[Target]) -> io::Result<Vec<(PathBuf, usize)>> {
    let mut written = Vec::new();
    for target in targets {
        let place = folder.join(target.name);
        fs::create_dir_all(&place)?;
        let inputs = of(target);
        for (input, number) in inputs.iter().zip(0..) {
            fs::write(place.join(format!("seed-{number:04}")), input)?;
        }
        written.push((place, inputs.len()));
    }
    let mut dictionary = Vec::new();
    seeds::write_dictionary(&mut dictionary)?;
    fs::write(folder.join("dictionary.txt"), dictionary)?;
    Ok(written)
}

fn generated() -> impl Iterator<Item = (Protocol, Vec<u8>)> {
    [Product::UnifiedCce, Product::UnifiedCcx].into_iter().flat_map(|product| {
        let settings = seeds::Settings { product, protocol: None, seed: 1 };
        seeds::seeds(settings).map(|seed| (seed.protocol, seed.bytes))
    })
}

fn messages() -> Vec<Vec<u8>> {
    let samples = sample_messages();
    let samples = samples.map(|(version, message)| (Protocol::cce(version), message.to_vec()));
    samples.chain(generated()).map(|(protocol, message)| Case::input(protocol, &message)).collect()
}

fn choices() -> Vec<Vec<u8>> {
    let mut rng = Rng::with_seed(1);
    let mut random = |len| std::iter::repeat_with(|| rng.u8(..)).take(len).collect();
    (0..=9).flat_map(|power| [1 << power; 40]).map(&mut random).collect()
}

fn streams() -> Vec<Vec<u8>> {
    let mut inputs = Vec::new();
    for head in [[0, 0], [1, 0], [2, 200], [3, 129], [5, 255]] {
        inputs.extend(STREAMS.iter().map(|(_, stream)| [&head[..], stream].concat()));
        let many: Vec<u8> = generated().step_by(97).flat_map(|(_, message)| message).collect();
        inputs.push([&head[..], &many].concat());
    }
    inputs
}

fn lines() -> Vec<Vec<u8>> {
    let samples = LINES.into_iter().flat_map(|lines| lines.split_inclusive(|b| *b == b'\n'));
    let mut inputs: Vec<Vec<u8>> = samples.map(<[u8]>::to_vec).collect();
    inputs.extend(LINES.map(<[u8]>::to_vec));
    let few = generated().step_by(7);
    inputs.extend(few.filter_map(|(protocol, message)| line(protocol, &message)));
    inputs
}

/// A message as a line of JSON.
fn line(protocol: Protocol, message: &[u8]) -> Option<Vec<u8>> {
    let frame: Frame<&[u8]> = frames(message).next()?.ok()?;
    let mut anomalies = Vec::new();
    let outcome = AnyMessage::decode_with(frame, DecodeOptions::new(protocol), &mut anomalies);
    let place = Place { offset: 0, packet: None };
    let mut line = Vec::new();
    let reading = Reading { place: &place, frame, protocol, outcome, anomalies };
    Json.render(&reading, &mut line).ok()?;
    Some(line)
}

fn files() -> Vec<Vec<u8>> {
    let mut inputs: Vec<Vec<u8>> = CAPTURES.map(<[u8]>::to_vec).into();
    inputs.extend(STREAMS.map(|(_, stream)| stream.to_vec()));
    inputs.extend(STREAMS.map(|(_, stream)| {
        let digits = stream.iter().map(|byte| format!("{byte:02x} "));
        digits.collect::<String>().into_bytes()
    }));
    // The first packets of a capture, which a fuzzer gets through faster.
    inputs.push(CAPTURES[0][..1_000].to_vec());
    inputs.extend([1, 101, 0, 113, 276, 147].map(cut_packets));
    inputs
}

/// A capture of this link type, in which one packet is cut at every byte of its headers.
fn cut_packets(link: u32) -> Vec<u8> {
    let (file, records) = CAPTURES[0].split_at(24);
    let sound = &records[16..16 + 54];
    let (ethernet, ip) = sound.split_at(14);
    let packet = match link {
        1 => [ethernet, ip].concat(),
        101 => ip.to_vec(),
        0 => [&[2, 0, 0, 0], ip].concat(),
        113 => [&[0; 14][..], &[8, 0], ip].concat(),
        276 => [&[8, 0][..], &[0; 18], ip].concat(),
        _ => sound.to_vec(),
    };
    let mut capture = file.to_vec();
    capture[20..].copy_from_slice(&link.to_le_bytes());
    for len in 0..=packet.len() {
        let length = (len as u32).to_le_bytes();
        capture.extend_from_slice(&records[..8]);
        capture.extend([length, length].concat());
        capture.extend_from_slice(&packet[..len]);
    }
    capture
}
