//! The goals: ratios that are asked for, beside what is measured; and the README's other tables.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::counting::{Counted, Outcome, Workload, build, count, list};
use crate::lines::lines;
use crate::ratios::Goal::{AtLeast, AtMost};
use crate::ratios::{AGENT, CALL, Goal, RATIOS, STATISTICS};

/// Prints the goals as a table in Markdown.
pub fn goals() -> Outcome<bool> {
    let binary = build("count")?;
    let mut workloads = list(&binary)?;
    workloads.retain(|workload| {
        let name = (workload.group.as_str(), workload.who.as_str());
        RATIOS.iter().any(|ratio| ratio.of == name || ratio.to == name)
    });
    let times = time(&binary, &workloads)?;
    let counted = count(&binary, workloads)?;
    let row = |(group, who): (&str, &str)| {
        let name = format!("{group}/{who}");
        let time = times.iter().find(|(other, _)| *other == name);
        let row = counted.iter().find(|row| row.workload.name() == name);
        row.zip(time).ok_or_else(|| format!("no workload {name}"))
    };
    println!("| ratio | instructions | goal | time | goal |\n| --- | --- | --- | --- | --- |");
    for ratio in RATIOS {
        let ((of, (_, of_time)), (to, (_, to_time))) = (row(ratio.of)?, row(ratio.to)?);
        let scale = if ratio.per_byte { to.workload.bytes / of.workload.bytes } else { 1.0 };
        let instructions = scale * of.instructions / to.instructions;
        let time = scale * of_time / to_time;
        println!(
            "| {} | {instructions:.2} | {} | {time:.2} | {} |",
            ratio.what,
            judged(instructions, &ratio.instructions),
            judged(time, &ratio.time),
        );
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
                (CALL, "call"),
                (AGENT, "agent"),
                (STATISTICS, "statistics"),
                ("config_agent", "ten agents"),
                ("256 calls, varied order", "256 calls"),
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
pub fn judged(found: f64, goal: &Option<Goal>) -> String {
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

/// Nanoseconds of one iteration of each of these.
pub fn time(binary: &Path, workloads: &[Workload]) -> Outcome<Vec<(String, f64)>> {
    let output = Command::new(binary)
        .arg("--time")
        .args(workloads.iter().map(Workload::name))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let parse = |line: &str| {
        let (name, time) = line.split_once('\t')?;
        Some((name.to_owned(), time.parse().ok()?))
    };
    let times: Option<Vec<_>> = text.lines().map(parse).collect();
    times.filter(|_| output.status.success()).ok_or_else(|| "the times can't be read".to_owned())
}
