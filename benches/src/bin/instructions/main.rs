//! Counts the instructions of every workload with valgrind's callgrind.
//!
//! Each workload runs N times and 2N times in a process of its own; the difference is what N
//! iterations cost, without what starting the process and making the inputs costs.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    reason = "a tool of the benches"
)]

mod budgets;
mod counting;
mod goals;
mod lines;
mod ratios;

use std::process::ExitCode;

use cti_benches::less::{LINE, explain};

use budgets::{check, record};
use counting::{Counted, Outcome, build, count, list, need_valgrind};
use goals::{goals, tables};
use lines::{lines, print_lines};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["help" | "--help" | "-h", ..] => {
            println!("{HELP}");
            Ok(true)
        }
        words => need_valgrind().and_then(|()| match words {
            ["check"] => check(),
            ["record"] => record(),
            ["goals"] => goals(),
            ["tables"] => tables(),
            words => table(words),
        }),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("instructions: {error}");
            ExitCode::FAILURE
        }
    }
}

const HELP: &str = "\
instructions [WORD...]   counts the workloads whose name holds one of the words; all without any
instructions check       fails where a straight line bends, or a budget is exceeded by 5 % (with
                         the compiler that it was recorded with; else it prints only)
instructions goals       prints each goal beside what is measured, in instructions and in time, each
                         pair alone in a process
instructions tables      prints the README's other tables
instructions record      records what our workloads cost now as the budgets";

/// Prints what workloads cost, beside ours.
fn table(words: &[&str]) -> Outcome<bool> {
    let binary = build("count")?;
    let mut workloads = list(&binary)?;
    if words.is_empty() {
        println!("{}", explain());
    } else {
        workloads.retain(|workload| words.iter().any(|word| workload.name().contains(word)));
    }
    let counted = count(&binary, workloads)?;
    print_groups(counted.iter().filter(|row| !row.workload.group.starts_with(LINE)));
    print_lines(&lines(&counted));
    Ok(true)
}

fn print_groups<'c>(counted: impl Iterator<Item = &'c Counted>) {
    let mut group = "";
    let mut ours = None;
    for row in counted {
        let (workload, cost) = (&row.workload, row.instructions);
        if workload.group != group {
            group = &workload.group;
            ours = None;
            println!("\n{group} ({} bytes)", workload.bytes);
            println!("  {:<34}{:>14}{:>10}{:>10}", "", "instructions", "per byte", "to ours");
        }
        // The first of ours in a group is what the rest of it is compared with.
        if workload.who.starts_with("ours") {
            ours = ours.or(Some(cost));
        }
        let ratio = ours.map_or_else(|| "-".to_owned(), |ours| format!("{:.2}", cost / ours));
        println!("  {:<34}{cost:>14.1}{:>10.2}{ratio:>10}", workload.who, cost / workload.bytes);
    }
}
