//! Counts what each workload allocates, in one iteration after one to warm up. With `--tsv`, for
//! programs.

use allocation_counter::measure;
use cti_benches::workload::messages;

fn main() {
    let for_programs = std::env::args().any(|argument| argument == "--tsv");
    let mut group = String::new();
    if !for_programs {
        println!("{}", cti_benches::less::explain());
    }
    for workload in messages() {
        let mut run = (workload.prepare)();
        run(1);
        let info = measure(|| run(1));
        if for_programs {
            println!("{}\t{}\t{}", workload.name(), info.count_total, info.bytes_total);
            continue;
        }
        if workload.group != group {
            group.clone_from(&workload.group);
            println!("\n{group} ({} bytes)", workload.bytes);
            println!("  {:<34}{:>14}{:>10}", "", "allocations", "bytes");
        }
        println!("  {:<34}{:>14}{:>10}", workload.who, info.count_total, info.bytes_total);
    }
}
