//! The goals: ratios that are asked for, beside what is measured; and the README's other tables.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::counting::{Counted, Outcome, build, count, list};
use crate::lines::lines;
use crate::ratios::Goal::{AtLeast, AtMost};
use crate::ratios::{ACROSS, BOUNDS, Goal, RATIOS, Ratio};

/// Prints the goals as tables in Markdown.
pub fn goals() -> Outcome<bool> {
    let binary = build("count")?;
    let ratios = || RATIOS.iter().chain(ACROSS);
    let mut workloads = list(&binary)?;
    workloads.retain(|workload| {
        let name = (workload.group.as_str(), workload.who.as_str());
        ratios().any(|ratio| ratio.of == name || ratio.to == name)
            || BOUNDS.iter().any(|bound| bound.of == name)
    });
    // Before the counting, which takes all cores.
    let times: Vec<_> = ratios().map(|ratio| time(&binary, ratio)).collect::<Outcome<_>>()?;
    let counted = count(&binary, workloads)?;
    let row = |of: (&str, &str)| {
        let is_it = |row: &&Counted| (row.workload.group.as_str(), row.workload.who.as_str()) == of;
        counted.iter().find(is_it).ok_or_else(|| format!("no workload {}/{}", of.0, of.1))
    };
    println!("| ratio | instructions | goal | time | goal |\n| --- | --- | --- | --- | --- |");
    for (ratio, time) in ratios().zip(times) {
        let (of, to) = (row(ratio.of)?, row(ratio.to)?);
        let scale = if ratio.per_byte { to.workload.bytes / of.workload.bytes } else { 1.0 };
        let instructions = scale * of.instructions / to.instructions;
        let time = scale * time;
        println!(
            "| {} | {instructions:.2} | {} | {time:.2} | {} |",
            ratio.what,
            judged(instructions, &ratio.instructions),
            judged(time, &ratio.time),
        );
    }
    println!("\n| instructions | before | now | goal |\n| --- | ---: | ---: | --- |");
    for bound in BOUNDS {
        let (group, who) = bound.of;
        let now = row(bound.of)?.instructions;
        let goal = judged(now, &Some(AtMost(bound.most)));
        println!("| {group}: {who} | {} | {now:.0} | {goal} |", bound.before);
    }
    Ok(true)
}

/// Prints the other tables of the README.
pub fn tables() -> Outcome<bool> {
    let binary = build("count")?;
    let counted = count(&binary, list(&binary)?)?;
    for (what, groups) in [
        (
            "Decoding",
            &[
                ("heartbeat", "heartbeat"),
                ("call_delivered", "call"),
                ("agent_state", "agent"),
                ("statistics", "statistics"),
                ("config_agent", "ten agents"),
                ("256 calls, varied order", "256 calls"),
                ("256 calls, fixed order", "in order"),
            ][..],
        ),
        (
            "Encoding",
            &[
                ("encode heartbeat", "heartbeat"),
                ("encode call_delivered", "call"),
                ("encode agent_state", "agent"),
                ("encode statistics", "statistics"),
                ("encode config_agent", "ten agents"),
            ],
        ),
        (
            "At each width",
            &[
                ("widths, call", "call"),
                ("widths, agent", "agent"),
                ("widths, ten agents", "ten agents"),
                ("widths, encode call", "encode call"),
                ("widths, encode agent", "agent"),
                ("widths, encode ten agents", "ten agents"),
            ],
        ),
        ("Streams", &[("session", "session"), ("stream of 256 calls", "256 calls")]),
    ] {
        let of = |row: &&Counted| groups.iter().any(|(group, _)| row.workload.group == *group);
        let mut rows: Vec<&str> = Vec::new();
        for row in counted.iter().filter(of) {
            if !rows.contains(&row.workload.who.as_str()) {
                rows.push(&row.workload.who);
            }
        }
        let heads: String = groups.iter().map(|(_, head)| format!(" {head} |")).collect();
        println!("{what}:\n\n| |{heads}\n| --- |{}", " ---: |".repeat(groups.len()));
        for who in rows {
            let cell = |(group, _): &(&str, &str)| {
                let row = counted
                    .iter()
                    .find(|row| row.workload.group == *group && row.workload.who == who);
                row.map_or_else(|| " |".to_owned(), |row| format!(" {:.0} |", row.instructions))
            };
            println!("| {who} |{}", groups.iter().map(cell).collect::<String>());
        }
        println!();
    }
    println!("### Straight lines\n");
    println!("Instructions per byte at each size; `check` divides the last by the middle one.\n");
    println!("| | sizes | per byte | last by middle |\n| --- | --- | --- | ---: |");
    for line in lines(&counted) {
        let sizes: Vec<_> = line.points.iter().map(|(size, ..)| size.to_string()).collect();
        let costs: Vec<_> = line.points.iter().map(|(_, b, i)| format!("{:.2}", i / b)).collect();
        let (sizes, costs) = (sizes.join(" · "), costs.join(" · "));
        println!("| {}, {} | {sizes} | {costs} | {:.2} |", line.what, line.who, line.bend());
    }
    Ok(true)
}

/// The goal, and whether it is reached.
fn judged(found: f64, goal: &Option<Goal>) -> String {
    let (bound, text) = match goal {
        None => return String::new(),
        Some(AtLeast(bound)) => (bound, format!("at least {bound}")),
        Some(AtMost(bound)) => (bound, format!("at most {bound}")),
    };
    let reached = match goal {
        Some(AtLeast(_)) => found >= *bound,
        _ => found <= *bound,
    };
    if reached { text } else { format!("**{text}: not reached**") }
}

/// The time of a workload divided by that of the other: both in turns, and nothing else in the
/// process, since what the heap went through before shows in those that allocate much.
fn time(binary: &Path, ratio: &Ratio) -> Outcome<f64> {
    let names = [ratio.of, ratio.to].map(|(group, who)| format!("{group}/{who}"));
    let output = Command::new(binary)
        .arg("--time")
        .args(names)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let parse = |line: &str| line.split_once('\t')?.1.parse::<f64>().ok();
    let times: Option<Vec<_>> = text.lines().map(parse).collect();
    match times.as_deref() {
        Some([of, to]) if output.status.success() => Ok(of / to),
        _ => Err(format!("the times of {} can't be read", ratio.what)),
    }
}
