//! Budgets: what ours may cost, as it was recorded.

use std::path::{Path, PathBuf};
use std::process::Command;

use cti_benches::less::LINE;

use crate::counting::{Outcome, Workload, build, count, list};
use crate::lines::{lines, print_lines};

/// The most that a workload may cost of its budget.
pub const REGRESSION: f64 = 1.05;

/// And instructions that it may cost beside that: what inlining moves in the smallest ones when
/// something else in the binary changes.
pub const SLACK: f64 = 16.0;

/// What ours may cost: instructions and allocations of each workload, as they were recorded.
pub struct Budgets {
    compiler: String,
    rows: Vec<(String, f64, f64)>,
}

pub fn budgets_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("budgets.tsv")
}

pub fn read_budgets() -> Outcome<Budgets> {
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
pub fn count_ours(all: Vec<Workload>) -> Outcome<Vec<(String, f64, f64)>> {
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

pub fn record() -> Outcome<bool> {
    let mut text = format!("# {}\n# workload, instructions, allocations\n", compiler()?);
    for (name, instructions, allocations) in count_ours(list(&build("count")?)?)? {
        text.push_str(&format!("{name}\t{instructions:.0}\t{allocations}\n"));
    }
    let path = budgets_path();
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("recorded in {}", path.display());
    Ok(true)
}

pub fn check() -> Outcome<bool> {
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

pub fn compiler() -> Outcome<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .arg("--version")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .map_err(|error| format!("rustc does not run: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
