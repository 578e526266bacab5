//! Times every workload.
#![allow(missing_docs, reason = "criterion's macros")]

use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use cti_benches::workload::messages;

fn all(criterion: &mut Criterion) {
    println!("{}\n", cti_benches::less::explain());
    for workload in messages() {
        let mut group = criterion.benchmark_group(&workload.group);
        group.throughput(Throughput::Bytes(u64::try_from(workload.bytes).unwrap_or(0)));
        group.bench_function(workload.who, |bencher| {
            let mut run = (workload.prepare)();
            bencher.iter_custom(|times| {
                let begin = Instant::now();
                run(times);
                begin.elapsed()
            });
        });
    }
}

fn short() -> Criterion {
    Criterion::default()
        .without_plots()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
}

criterion_group! { name = time; config = short(); targets = all }
criterion_main!(time);
