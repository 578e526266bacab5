//! Valid messages with edited lengths, counts and tags: what random bytes seldom are.

use cti_messages::codec::generate::{Choices, damage};
use fastrand::Rng;

use crate::case::Case;
use crate::{derived_vs_dynamic, strict_implies_tolerant, strict_roundtrip, tolerant_fixpoint};

/// Checks all that must hold of a message that a peer sent.
///
/// # Panics
///
/// Where one of the properties does not hold.
pub fn mutate_fields(data: &[u8]) {
    derived_vs_dynamic(data);
    strict_implies_tolerant(data);
    strict_roundtrip(data);
    tolerant_fixpoint(data);
}

/// Edits an input as a broken or hostile peer would; the same seed gives the same edits. An input
/// that holds no message gets one byte of a header more.
pub fn mutate(data: &mut Vec<u8>, seed: u32) {
    let mut rng = Rng::with_seed(seed.into());
    let Some(case) = Case::of(data) else { return data.push(rng.u8(0..8)) };
    let (protocol, descriptor) = (case.protocol, case.descriptor());
    let mut message = data.split_off(1);
    for _ in 0..rng.usize(1..4) {
        let choices: Vec<u8> = std::iter::repeat_with(|| rng.u8(..)).take(64).collect();
        damage(protocol, descriptor, &mut message, &mut Choices::new(&choices));
    }
    data.append(&mut message);
}
