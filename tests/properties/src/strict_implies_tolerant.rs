//! What strict decoding accepts, tolerant decoding accepts with the same value and no anomaly; what
//! strict decoding refuses is the first thing that tolerant decoding reports.

use cti_messages::codec::{AnomalyKind, DecodeErrorKind};

use crate::agree::derived;
use crate::case::Case;

/// Decodes in both modes and compares.
///
/// # Panics
///
/// Where the modes contradict each other.
pub fn strict_implies_tolerant(data: &[u8]) {
    let Some(case) = Case::of(data) else { return };
    let [tolerant, strict] = case.both();
    let (tolerant, anomalies) = derived(case.frame, tolerant);
    let (strict, none) = derived(case.frame, strict);
    assert_eq!(none, [], "strict decoding reports nothing");
    let error = match &strict {
        Ok(_) => {
            assert_eq!(tolerant, strict);
            return assert_eq!(anomalies, []);
        }
        Err(error) => error,
    };
    match (error.kind, anomalies.first()) {
        (DecodeErrorKind::Refused(kind), first) => {
            let first = first.map(|anomaly| (anomaly.kind, anomaly.offset, anomaly.field));
            assert_eq!(first, Some((kind, error.offset, error.field)));
        }
        // Strict decoding does not know the older form, and finds the newer one cut short.
        (kind, Some(anomaly)) if matches!(anomaly.kind, AnomalyKind::ShortForm { .. }) => {
            assert!(matches!(kind, DecodeErrorKind::FixedPartCutShort { .. }), "{error}");
            assert!(tolerant.is_ok(), "a body of the older form's length holds all of it");
        }
        // The structure is judged before any value in it.
        _ => {
            assert_eq!(tolerant.as_ref(), Err(error));
            assert_eq!(anomalies, []);
        }
    }
}
