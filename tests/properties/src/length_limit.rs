//! A body is decoded under any limit that it keeps, and under no other.

use cti_messages::codec::{Conformance, DecodeErrorKind, DecodeOptions, HEADER_BYTES, Limits};

use crate::agree::{derived, dynamic};
use crate::case::Case;

/// Decodes under the limit that the message just keeps, and under one less.
///
/// # Panics
///
/// Where the first makes a difference, or the second does not refuse the length and nothing else.
pub fn length_limit(case: &Case<'_>) {
    for options in case.both() {
        keeps(case, options);
    }
    // A limit below a header's length allows no body: there is no less than none.
    if !case.frame.body.is_empty() {
        breaks(case);
    }
}

fn keeps(case: &Case<'_>, options: DecodeOptions) {
    let body = case.frame.body;
    let exact = with_max_body(options, body.len());
    assert_eq!(derived(case.frame, exact), derived(case.frame, options));
    if let Some(descriptor) = case.descriptor() {
        assert_eq!(dynamic(descriptor, body, exact), dynamic(descriptor, body, options));
    }
}

fn breaks(case: &Case<'_>) {
    let body = case.frame.body;
    let length = body.len() as u32;
    let kind = DecodeErrorKind::MessageTooLong { length, limit: length - 1 };
    let options = with_max_body(case.options(Conformance::Tolerant), body.len() - 1);
    let (outcome, anomalies) = derived(case.frame, options);
    assert_eq!(outcome.map_err(|error| error.kind), Err(kind));
    assert_eq!(anomalies, []);
    if let Some(descriptor) = case.descriptor() {
        let (outcome, anomalies) = dynamic(descriptor, body, options);
        assert_eq!(outcome.map_err(|error| error.kind), Err(kind));
        assert_eq!(anomalies, []);
    }
}

fn with_max_body(options: DecodeOptions, len: usize) -> DecodeOptions {
    options.with_limits(Limits::DEFAULT.with_max_message((HEADER_BYTES + len) as u32))
}
