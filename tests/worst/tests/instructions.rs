//! Time, counted in instructions by valgrind's callgrind.
#![allow(clippy::panic, reason = "a test may panic")]

use std::process::Command;

/// The program of this crate counts; here without optimisation, the limits on what a byte costs are
/// the same.
#[test]
fn a_byte_costs_the_same_however_many_there_are() {
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("valgrind is not installed: NOTHING WAS COUNTED");
        return;
    }
    let output = Command::new(env!("CARGO_BIN_EXE_cti-worst-cases")).arg("few").output();
    match output {
        Ok(output) => {
            let table = String::from_utf8_lossy(&output.stdout);
            println!("{table}");
            assert!(output.status.success(), "{table}{}", String::from_utf8_lossy(&output.stderr));
        }
        Err(error) => panic!("{error}"),
    }
}
