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

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use cti_benches::less::{LINE, explain};

/// A workload as the counting binary lists it.
#[derive(Clone)]
struct Workload {
    group: String,
    who: String,
    bytes: f64,
}

impl Workload {
    fn name(&self) -> String {
        format!("{}/{}", self.group, self.who)
    }
}

/// A workload and the instructions of one iteration.
struct Counted {
    workload: Workload,
    instructions: f64,
}

/// The most that a byte of the largest message may cost of what one of the middle one costs.
const STRAIGHT: f64 = 1.25;

/// The most that a workload may cost of its budget.
const REGRESSION: f64 = 1.05;

/// And instructions that it may cost beside that: what inlining moves in the smallest ones when
/// something else in the binary changes.
const SLACK: f64 = 16.0;

type Outcome<T> = Result<T, String>;

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
instructions goals       prints each goal beside what is measured, in instructions and in time
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

/// Fails at once where there is no valgrind.
fn need_valgrind() -> Outcome<()> {
    let found = Command::new("valgrind").arg("--version").output();
    match found {
        Ok(output) if output.status.success() => Ok(()),
        _ => Err("valgrind is not installed, and nothing was counted".to_owned()),
    }
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
        if matches!(workload.who.as_str(), "ours" | "ours, reused") {
            ours = Some(cost);
        }
        let ratio = ours.map_or_else(|| "-".to_owned(), |ours| format!("{:.2}", cost / ours));
        println!("  {:<34}{cost:>14.1}{:>10.2}{ratio:>10}", workload.who, cost / workload.bytes);
    }
}

/// One way of growing, decoded or encoded in one way.
struct Line<'c> {
    what: &'c str,
    who: &'c str,
    /// Size, bytes, instructions.
    points: Vec<(f64, f64, f64)>,
}

impl Line<'_> {
    /// How much more a byte of the largest costs than one of that in the middle.
    fn bend(&self) -> f64 {
        let per_byte = |point: Option<&(f64, f64, f64)>| point.map_or(0.0, |(_, b, i)| i / b);
        per_byte(self.points.last()) / per_byte(self.points.get(self.points.len() / 2))
    }

    fn is_straight(&self) -> bool {
        self.bend() <= STRAIGHT
    }
}

fn lines(counted: &[Counted]) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for row in counted {
        let name = row.workload.group.strip_prefix(LINE).and_then(|name| name.rsplit_once(' '));
        let Some((what, size)) = name else { continue };
        let who = row.workload.who.as_str();
        let point = (size.parse().unwrap_or(0.0), row.workload.bytes, row.instructions);
        match lines.iter_mut().find(|line| line.what == what && line.who == who) {
            Some(line) => line.points.push(point),
            None => lines.push(Line { what, who, points: vec![point] }),
        }
    }
    lines
}

/// Prints lines; whether all are straight.
fn print_lines(lines: &[Line<'_>]) -> bool {
    for line in lines {
        println!("\n{}, {}", line.what, line.who);
        println!("  {:>10}{:>10}{:>14}{:>10}", line.what, "bytes", "instructions", "per byte");
        for (size, bytes, cost) in &line.points {
            println!("  {size:>10}{bytes:>10}{cost:>14.1}{:>10.2}", cost / bytes);
        }
        println!(
            "  the last to the middle: {:.2}, {}",
            line.bend(),
            if line.is_straight() { "straight" } else { "BENT" },
        );
    }
    lines.iter().all(Line::is_straight)
}

/// What is asked of a ratio.
enum Goal {
    AtLeast(f64),
    AtMost(f64),
}
use Goal::{AtLeast, AtMost};

/// A ratio that is asked for: one workload to another, in instructions and in time.
struct Ratio {
    what: &'static str,
    of: (&'static str, &'static str),
    to: (&'static str, &'static str),
    instructions: Option<Goal>,
    time: Option<Goal>,
    per_byte: bool,
}

const fn ratio(
    what: &'static str,
    of: (&'static str, &'static str),
    to: (&'static str, &'static str),
    instructions: Option<Goal>,
    time: Option<Goal>,
) -> Ratio {
    Ratio { what, of, to, instructions, time, per_byte: false }
}

const CALL: &str = "call_delivered";
const AGENT: &str = "agent_state";
const STATISTICS: &str = "statistics";
const OURS: &str = "ours";

const RATIOS: &[Ratio] = &[
    ratio(
        "1. call: deku, list ÷ ours",
        (CALL, "deku, list"),
        (CALL, OURS),
        None,
        Some(AtLeast(6.0)),
    ),
    ratio(
        "1. call: binrw, list ÷ ours",
        (CALL, "binrw, list"),
        (CALL, OURS),
        None,
        Some(AtLeast(10.0)),
    ),
    ratio("1. call: ours ÷ by hand", (CALL, OURS), (CALL, "by hand"), Some(AtMost(1.1)), None),
    ratio(
        "1. call: ours ÷ bare walk",
        (CALL, OURS),
        (CALL, "limit: walk"),
        Some(AtMost(6.0)),
        Some(AtMost(4.5)),
    ),
    Ratio {
        what: "1. 256 calls in varied order ÷ one call in fixed order, per byte",
        of: ("256 calls, varied order", OURS),
        to: (CALL, OURS),
        instructions: Some(AtMost(1.5)),
        time: Some(AtMost(1.5)),
        per_byte: true,
    },
    ratio(
        "1. 256 calls: varied ÷ fixed order, the same events",
        ("256 calls, varied order", OURS),
        ("256 calls, fixed order", OURS),
        Some(AtMost(1.5)),
        Some(AtMost(1.5)),
    ),
    ratio(
        "2. agent: deku, list ÷ ours",
        (AGENT, "deku, list"),
        (AGENT, OURS),
        None,
        Some(AtLeast(8.0)),
    ),
    ratio(
        "2. agent: binrw, list ÷ ours",
        (AGENT, "binrw, list"),
        (AGENT, OURS),
        None,
        Some(AtLeast(15.0)),
    ),
    ratio(
        "2. statistics: ours ÷ byte swap",
        (STATISTICS, OURS),
        (STATISTICS, "limit: swap"),
        None,
        Some(AtMost(1.2)),
    ),
    ratio(
        "2. statistics: deku ÷ ours",
        (STATISTICS, "deku, list"),
        (STATISTICS, OURS),
        None,
        Some(AtLeast(20.0)),
    ),
    ratio(
        "3. encode call: binrw ÷ ours",
        ("encode call_delivered", "binrw, reused"),
        ("encode call_delivered", "ours, reused"),
        None,
        Some(AtLeast(2.0)),
    ),
    ratio(
        "3. encode agent: binrw ÷ ours",
        ("encode agent_state", "binrw, reused"),
        ("encode agent_state", "ours, reused"),
        None,
        Some(AtLeast(4.0)),
    ),
    ratio(
        "3. encode statistics: binrw ÷ ours",
        ("encode statistics", "binrw, reused"),
        ("encode statistics", "ours, reused"),
        None,
        Some(AtLeast(10.0)),
    ),
    ratio(
        "4. call: deku, typed ÷ ours, into_owned",
        (CALL, "deku, typed"),
        (CALL, "ours, into_owned"),
        None,
        Some(AtLeast(1.3)),
    ),
    ratio(
        "4. agent: deku, typed ÷ ours, into_owned",
        (AGENT, "deku, typed"),
        (AGENT, "ours, into_owned"),
        None,
        Some(AtLeast(1.3)),
    ),
    ratio(
        "6. call: strict ÷ tolerant",
        (CALL, "ours, strict"),
        (CALL, OURS),
        Some(AtMost(1.15)),
        Some(AtMost(1.15)),
    ),
    ratio(
        "6. agent: strict ÷ tolerant",
        (AGENT, "ours, strict"),
        (AGENT, OURS),
        Some(AtMost(1.15)),
        Some(AtMost(1.15)),
    ),
    ratio(
        "6. call: `Cow` ÷ plain slices",
        (CALL, OURS),
        (CALL, "ours, plain slices"),
        Some(AtMost(1.15)),
        Some(AtMost(1.15)),
    ),
];

/// Prints the goals as a table in Markdown.
fn goals() -> Outcome<bool> {
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
fn tables() -> Outcome<bool> {
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

/// Nanoseconds of one iteration of each of these.
fn time(binary: &Path, workloads: &[Workload]) -> Outcome<Vec<(String, f64)>> {
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

/// What ours may cost: instructions and allocations of each workload, as they were recorded.
struct Budgets {
    compiler: String,
    rows: Vec<(String, f64, f64)>,
}

fn budgets_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("budgets.tsv")
}

fn read_budgets() -> Outcome<Budgets> {
    let path = budgets_path();
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut lines = text.lines();
    let compiler = lines.next().and_then(|line| line.strip_prefix("# ")).unwrap_or("").to_owned();
    let row = |line: &str| {
        let mut columns = line.split('\t');
        let name = columns.next()?.to_owned();
        Some((name, columns.next()?.parse().ok()?, columns.next()?.parse().ok()?))
    };
    let rows: Option<Vec<_>> = lines.filter(|line| !line.starts_with('#')).map(row).collect();
    let rows = rows.ok_or_else(|| format!("{} can't be read", path.display()))?;
    Ok(Budgets { compiler, rows })
}

/// Counts our workloads: instructions and allocations of each.
fn count_ours(all: Vec<Workload>) -> Outcome<Vec<(String, f64, f64)>> {
    let ours = |workload: &Workload| workload.who.starts_with("ours");
    let counted = count(&build("count")?, all.into_iter().filter(ours).collect())?;
    let binary = build("allocations")?;
    let output = Command::new(&binary).arg("--tsv").output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let allocations = |name: &str| {
        let mut rows = text.lines().map(|line| line.split('\t'));
        rows.find_map(|mut columns| match columns.next() {
            Some(found) if found == name => columns.next()?.parse().ok(),
            _ => None,
        })
    };
    counted
        .iter()
        .map(|row| {
            let name = row.workload.name();
            let allocations = allocations(&name)
                .ok_or_else(|| format!("the allocations of {name} are not counted"))?;
            Ok((name, row.instructions, allocations))
        })
        .collect()
}

fn record() -> Outcome<bool> {
    let mut text = format!("# {}\n# workload, instructions, allocations\n", compiler()?);
    for (name, instructions, allocations) in count_ours(list(&build("count")?)?)? {
        text.push_str(&format!("{name}\t{instructions:.0}\t{allocations}\n"));
    }
    let path = budgets_path();
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("recorded in {}", path.display());
    Ok(true)
}

fn check() -> Outcome<bool> {
    let binary = build("count")?;
    let all = list(&binary)?;
    let of_lines = |workload: &Workload| workload.group.starts_with(LINE);
    let counted = count(&binary, all.iter().filter(|w| of_lines(w)).cloned().collect())?;
    let straight = print_lines(&lines(&counted));

    let (budgets, compiler) = (read_budgets()?, compiler()?);
    let enforced = budgets.compiler == compiler;
    println!("\nbudgets of {}", budgets.compiler);
    println!(
        "  {:<56}{:>12}{:>10}{:>9}{:>13}",
        "", "instructions", "recorded", "ratio", "allocations"
    );
    let mut kept = true;
    let mut known = 0;
    for (name, instructions, allocations) in count_ours(all)? {
        let Some((_, budget, allowed)) = budgets.rows.iter().find(|(other, ..)| *other == name)
        else {
            println!("  {name:<56}{instructions:>12.0}  has no budget: run `record`");
            kept = false;
            continue;
        };
        known += 1;
        let over = instructions > budget * REGRESSION + SLACK || allocations > allowed * REGRESSION;
        kept &= !over;
        println!(
            "  {name:<56}{instructions:>12.0}{budget:>10.0}{:>9.3}{allocations:>7} of {allowed}{}",
            instructions / budget,
            if over { "  OVER" } else { "" },
        );
    }
    if known < budgets.rows.len() {
        println!("  some budgets have no workload: run `record`");
        kept = false;
    }
    if !enforced {
        println!("not enforced: this compiler is {compiler}");
    }
    Ok(straight && (kept || !enforced))
}

fn compiler() -> Outcome<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .arg("--version")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .map_err(|error| format!("rustc does not run: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Builds one of the binaries that run workloads, and says where it is.
fn build(bin: &str) -> Outcome<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--release", "--package", "cti-benches", "--features", "peers"])
        .args(["--bin", bin, "--message-format", "json-render-diagnostics"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo does not run: {error}"))?;
    if !output.status.success() {
        return Err("the workloads do not build".to_owned());
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    messages
        .rsplit_once(r#""executable":""#)
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(path, _)| PathBuf::from(path))
        .ok_or_else(|| "cargo does not say where the workloads are".to_owned())
}

fn list(binary: &Path) -> Outcome<Vec<Workload>> {
    let output = Command::new(binary).output().map_err(|error| error.to_string())?;
    let parse = |line: &str| {
        let mut columns = line.split('\t');
        Some(Workload {
            group: columns.next()?.to_owned(),
            who: columns.next()?.to_owned(),
            bytes: columns.next()?.parse().ok()?,
        })
    };
    let workloads: Option<Vec<_>> =
        String::from_utf8_lossy(&output.stdout).lines().map(parse).collect();
    workloads.ok_or_else(|| "the list of workloads can't be read".to_owned())
}

/// Counts them, as many at a time as there are cores.
fn count(binary: &Path, workloads: Vec<Workload>) -> Outcome<Vec<Counted>> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let counted = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(workload) = workloads.get(at).cloned() else { break };
                    let instructions = iteration(binary, &workload);
                    let mut counted = counted.lock().unwrap_or_else(|error| error.into_inner());
                    counted.push((at, workload, instructions));
                }
            });
        }
    });
    let mut counted = counted.into_inner().unwrap_or_else(|error| error.into_inner());
    counted.sort_by_key(|(at, ..)| *at);
    counted
        .into_iter()
        .map(|(_, workload, instructions)| {
            instructions.map(|instructions| Counted { workload, instructions })
        })
        .collect()
}

/// Instructions of one iteration.
fn iteration(binary: &Path, workload: &Workload) -> Outcome<f64> {
    let times = (200_000.0 / workload.bytes).clamp(4.0, 100.0) as u32;
    let once = run(binary, workload, times)?;
    let twice = run(binary, workload, 2 * times)?;
    Ok((twice - once) / f64::from(times))
}

/// Instructions of a process that does the work so many times.
fn run(binary: &Path, workload: &Workload, times: u32) -> Outcome<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(binary)
        .arg(workload.name())
        .arg(times.to_string())
        .output()
        .map_err(|error| format!("valgrind does not run: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected : "));
    match collected.and_then(|(_, number)| number.trim().parse().ok()) {
        Some(number) if output.status.success() => Ok(number),
        _ => Err(format!("valgrind fails on {}:\n{said}", workload.name())),
    }
}
