//! Writes what the fuzz targets begin with: `fuzz-seeds DIR [TARGET...]`.

use std::path::Path;
use std::process::ExitCode;

use cti_properties::{TARGETS, Target, seeds};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, names @ ..] = arguments.as_slice() else {
        eprintln!("fuzz-seeds: give a folder, and after it targets, if not for all");
        return ExitCode::from(2);
    };
    let wanted = |target: &&Target| names.is_empty() || names.iter().any(|n| n == target.name);
    let targets: Vec<Target> = TARGETS.iter().filter(wanted).copied().collect();
    if targets.len() < names.len() {
        eprintln!("fuzz-seeds: one of {names:?} is no target");
        return ExitCode::from(2);
    }
    match seeds::write_all(Path::new(folder), &targets) {
        Ok(written) => {
            for (place, count) in written {
                println!("{count:5} seeds in {}", place.display());
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("fuzz-seeds: {folder}: {error}");
            ExitCode::FAILURE
        }
    }
}
