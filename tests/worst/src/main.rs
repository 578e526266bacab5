//! Counts the instructions of decoding each kind of worst case with valgrind's callgrind, beside
//! those of an ordinary message. Fails where a byte costs more than `FACTOR` times what a byte of
//! the ordinary message costs, or costs more in a large message than in a quarter of it.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    reason = "a tool of the tests"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;
use std::process::{Command, ExitCode};

use cti_messages::AnyMessage;
use cti_messages::codec::{DecodeOptions, MessageSet};
use cti_worst_cases::{Kind, Worst, of_messages, ordinary};

/// The most that a byte may cost of what one of an ordinary message costs.
const FACTOR: f64 = 76.0;

/// The most that a byte of a large message may cost of what one of a quarter of it costs.
const STRAIGHT: f64 = 1.25;

/// Messages whose lists cost the most: CONFIG_AGENT_EVENT with the largest elements and records
/// inside them, CONFIG_TERMINAL_EVENT with other lists inside, CONFIG_AGENT_SERVICE_EVENT with
/// packed ones, then CALL_DELIVERED_EVENT and SNAPSHOT_CALL_CONF.
const NUMBERS: [u32; 5] = [237, 276, 282, 9, 83];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Option<Vec<usize>> = arguments.iter().map(|text| text.parse().ok()).collect();
    let outcome = match numbers.as_deref() {
        Some([]) => report(|cases| (0..cases.len()).collect()),
        None if arguments == ["few"] => report(few),
        Some(&[case, parts]) => {
            run(&cases()[case], parts);
            Ok(true)
        }
        _ => Err("takes no argument but `few`: one case of each kind".to_owned()),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("worst-cases: {error}");
            ExitCode::from(2)
        }
    }
}

/// One case of each kind, message and width; the ordinary message first.
fn cases() -> Vec<Worst> {
    let mut seen = BTreeSet::new();
    let worst = of_messages(|number| NUMBERS.contains(&number)).into_iter().filter(|worst| {
        seen.insert((worst.kind, worst.descriptor.number, worst.protocol.widths().header_bytes()))
    });
    std::iter::once(ordinary()).chain(worst).collect()
}

/// The positions of one case of each kind, of the message that costs the most.
fn few(cases: &[Worst]) -> Vec<usize> {
    let mut chosen = BTreeMap::new();
    for (position, worst) in cases.iter().enumerate() {
        let rank = NUMBERS.iter().position(|number| *number == worst.descriptor.number);
        let best = chosen.entry(worst.kind).or_insert((rank, position));
        *best = (rank, position).min(*best);
    }
    chosen.into_values().map(|(_, position)| position).collect()
}

/// Decodes the first of so many parts of a case: what is counted is inside `decode_once`.
fn run(worst: &Worst, parts: usize) {
    let (number, body) = (worst.descriptor.number, worst.part(parts));
    decode_once(number, body, DecodeOptions::new(worst.protocol));
}

#[inline(never)]
fn decode_once(message_type: u32, body: &[u8], options: DecodeOptions) {
    let frame = cti_messages::codec::Frame { message_type, body };
    drop(black_box(AnyMessage::decode(frame, options)));
}

/// The instructions of a case.
fn count(case: usize, parts: usize) -> Result<f64, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=*decode_once*")
        .arg(own)
        .args([case.to_string(), parts.to_string()])
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    let report = String::from_utf8_lossy(&output.stderr);
    let counted = report.lines().find_map(|line| line.split_once("Collected : "));
    match counted.and_then(|(_, number)| number.trim().parse().ok()) {
        Some(counted) if counted > 0.0 => Ok(counted),
        _ => Err(format!("valgrind counted nothing: {report}")),
    }
}

fn report(choose: fn(&[Worst]) -> Vec<usize>) -> Result<bool, String> {
    let cases = cases();
    let chosen = choose(&cases);
    let base = count(0, 1)? / cases[0].body.len() as f64;
    println!("{:<74}{:>9}{:>8}{:>8}", "decoding", "a byte", "factor", "bend");
    let mut sound = true;
    for position in chosen.iter().copied() {
        let worst = &cases[position];
        let whole = count(position, 1)? / worst.body.len() as f64;
        let bend = match worst.kind {
            // One text does not repeat.
            Kind::Ordinary | Kind::LongText => 1.0,
            _ => whole / (count(position, 4)? / worst.part(4).len() as f64),
        };
        let factor = whole / base;
        println!("{:<74}{whole:>9.1}{factor:>8.1}{bend:>8.2}", worst.name());
        if factor > FACTOR || bend > STRAIGHT {
            println!(
                "  a byte may cost {FACTOR} times an ordinary one, and {STRAIGHT} a quarter's"
            );
            sound = false;
        }
    }
    let count = chosen.len();
    println!("{count} cases, {base:.1} instructions a byte of an ordinary message");
    Ok(sound)
}
