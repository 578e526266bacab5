//! The command `cti`.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    cti_cli::run(&cti_cli::args::Args::parse())
}
