//! Counting workloads: what the counting binary lists, run under callgrind.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A workload as the counting binary lists it.
#[derive(Clone)]
pub struct Workload {
    pub group: String,
    pub who: String,
    pub bytes: f64,
}

impl Workload {
    pub fn name(&self) -> String {
        format!("{}/{}", self.group, self.who)
    }
}

/// A workload and the instructions of one iteration.
pub struct Counted {
    pub workload: Workload,
    pub instructions: f64,
}

pub type Outcome<T> = Result<T, String>;

/// Fails at once where there is no valgrind.
pub fn need_valgrind() -> Outcome<()> {
    let found = Command::new("valgrind").arg("--version").output();
    match found {
        Ok(output) if output.status.success() => Ok(()),
        _ => Err("valgrind is not installed, and nothing was counted".to_owned()),
    }
}

/// Builds one of the binaries that run workloads, and says where it is.
pub fn build(bin: &str) -> Outcome<PathBuf> {
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

pub fn list(binary: &Path) -> Outcome<Vec<Workload>> {
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
pub fn count(binary: &Path, workloads: Vec<Workload>) -> Outcome<Vec<Counted>> {
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
pub fn iteration(binary: &Path, workload: &Workload) -> Outcome<f64> {
    let times = (200_000.0 / workload.bytes).clamp(4.0, 100.0) as u32;
    let once = run(binary, workload, times)?;
    let twice = run(binary, workload, 2 * times)?;
    Ok((twice - once) / f64::from(times))
}

/// Instructions of a process that does the work so many times.
pub fn run(binary: &Path, workload: &Workload, times: u32) -> Outcome<f64> {
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
