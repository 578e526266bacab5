//! What tolerant decoding read either is refused by encoding, or is written as what strict decoding
//! reads as an equal value: at its own protocol, and at another.

use bytes::BytesMut;
use cti_messages::AnyMessage;
use cti_messages::codec::{Conformance, Encode, EncodeOptions, Frame};

use crate::agree::derived;
use crate::case::Case;
use crate::elsewhere::encode_elsewhere;

const BEFORE: &[u8] = b"before";

/// Decodes tolerantly; if that succeeds, encodes, and decodes strictly what was accepted: at the
/// same protocol, and at one that the input chooses.
///
/// # Panics
///
/// As [`fixpoint_at_home`], and where the ways to encode disagree or the limit is not kept.
pub fn tolerant_fixpoint(data: &[u8]) {
    let Some(case) = Case::of(data) else { return };
    let (decoded, _) = derived(case.frame, case.options(Conformance::Tolerant));
    let Ok(value) = decoded else { return };
    // The header's length, which decides on nothing else.
    let choice = data[1..].first_chunk().map_or(0, |length| u32::from_be_bytes(*length));
    encode_elsewhere(&value, choice);
    holds(case, &value);
}

/// The same at the input's own protocol alone, which is much quicker.
///
/// # Panics
///
/// Where strict decoding refuses what was encoded or reads another value, and where a refusal leaves
/// the buffer changed.
pub fn fixpoint_at_home(data: &[u8]) {
    let Some(case) = Case::of(data) else { return };
    let (decoded, _) = derived(case.frame, case.options(Conformance::Tolerant));
    if let Ok(value) = decoded {
        holds(case, &value);
    }
}

fn holds(case: Case<'_>, value: &AnyMessage<'_>) {
    let strict = case.options(Conformance::Strict);
    let encode = EncodeOptions::new(case.protocol).with_limits(strict.limits);
    let mut buffer = BytesMut::from(BEFORE);
    let result = value.encode(encode, &mut buffer);
    assert_eq!(result.map(|()| buffer.len() - BEFORE.len()), value.encoded_len(encode));
    let (before, bytes) = buffer.split_at(BEFORE.len());
    assert_eq!(before, BEFORE);
    if let Err(error) = result {
        assert!(!error.to_string().is_empty());
        return assert_eq!(bytes, b"");
    }
    let frame = Frame { message_type: case.frame.message_type, body: &bytes[8..] };
    let (again, _) = derived(frame, strict);
    assert_eq!(again.as_ref(), Ok(value));
}
