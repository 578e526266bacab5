//! Where anomalies go.

use alloc::vec;

use super::*;
use crate::descriptor::tests::message;

static MESSAGE: MessageDescriptor = message("PORT_EVENT", 700, &[]);

/// Hands two anomalies to a sink.
fn report(sink: &mut dyn AnomalySink) {
    for (kind, offset) in [(AnomalyKind::MissingNul, 8), (AnomalyKind::Malformed, 20)] {
        sink.report(Anomaly { kind, offset, message: &MESSAGE, field: None });
    }
}

#[test]
fn every_sink_is_told_of_each_in_order() {
    let mut kept = Vec::new();
    report(&mut kept);
    let mut seen = vec![];
    report(&mut |anomaly: Anomaly| seen.push((anomaly.kind, anomaly.offset)));
    assert_eq!(seen, [(AnomalyKind::MissingNul, 8), (AnomalyKind::Malformed, 20)]);
    assert!(kept.iter().map(|anomaly| (anomaly.kind, anomaly.offset)).eq(seen));
    report(&mut ());
}
