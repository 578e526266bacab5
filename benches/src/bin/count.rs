//! Runs one workload so many times, to be counted from outside. With `--time`, times the workloads
//! named after it, in turns. Without arguments lists all.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use cti_benches::less::LINE;
use cti_benches::workload::{Run, Workload, lines, messages, messages_named};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [] => {
            for workload in messages().iter().chain(&lines()) {
                println!("{}\t{}\t{}", workload.group, workload.who, workload.bytes);
            }
            Ok(())
        }
        [option, names @ ..] if option == "--time" => time(names),
        [name, times] => run(name, times),
        _ => Err("give a workload and how many times it is to run".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("count: {error}");
            ExitCode::from(2)
        }
    }
}

/// The workloads of these names, made ready.
fn prepared(workloads: &[Workload], names: &[String]) -> Result<Vec<Run>, String> {
    let find = |name: &String| {
        let found = workloads.iter().find(|workload| workload.name() == *name);
        found.map(|workload| (workload.prepare)()).ok_or_else(|| format!("no workload {name}"))
    };
    names.iter().map(find).collect()
}

fn run(name: &String, times: &str) -> Result<(), String> {
    let times = times.parse().map_err(|_| format!("{times} is no number"))?;
    let names = std::slice::from_ref(name);
    let workloads = if name.starts_with(LINE) { lines() } else { messages_named(names) };
    for mut run in prepared(&workloads, names)? {
        run(times);
    }
    Ok(())
}

/// Nanoseconds of one iteration of each: the fastest of many short batches, taken in turns, so that
/// whatever else the machine does falls on all alike.
fn time(names: &[String]) -> Result<(), String> {
    const BATCH: Duration = Duration::from_millis(1);
    const ROUNDS: usize = 150;
    let mut runs = Vec::new();
    for (name, mut run) in names.iter().zip(prepared(&messages_named(names), names)?) {
        let mut times = 1u32;
        while timed(&mut run, times) < BATCH {
            times = times.saturating_mul(2);
        }
        runs.push((name, run, times, f64::INFINITY));
    }
    for _ in 0..ROUNDS {
        for (_, run, times, fastest) in &mut runs {
            let batch = timed(run, *times).as_secs_f64() * 1e9;
            *fastest = fastest.min(batch / f64::from(*times));
        }
    }
    for (name, _, _, fastest) in runs {
        println!("{name}\t{fastest:.2}");
    }
    Ok(())
}

fn timed(run: &mut Run, times: u32) -> Duration {
    let begin = Instant::now();
    black_box(run)(times.into());
    begin.elapsed()
}
