//! What two counts are to each other.

use alloc::format;
use core::hash::{BuildHasher, BuildHasherDefault, Hasher};

use super::*;

/// FNV, for `core` has no hasher.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[test]
fn counts_say_what_the_wire_said_and_are_equal_all_the_same() {
    let counts = [Count::default(), Count::present(), Count::decoded(Some(7))];
    assert_eq!(counts.map(Count::on_wire), [None, Some(0), Some(7)]);
    assert_eq!(counts.map(|count| format!("{count:?}")), ["_", "0", "7"]);
    let hashes = BuildHasherDefault::<Fnv>::default();
    for count in counts {
        assert_eq!(count, counts[0]);
        assert_eq!(hashes.hash_one((count, 1)), hashes.hash_one((counts[0], 1)));
    }
    assert_ne!(hashes.hash_one((counts[0], 1)), hashes.hash_one((counts[0], 2)));
}
