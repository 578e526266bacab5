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

#[test]
fn a_count_says_as_much_as_its_bytes_hold() {
    for (size, max) in [(1, 0xFF), (2, 0xFFFF), (4, u32::MAX)] {
        let most = usize::try_from(max).unwrap();
        assert_eq!(counted(&[most], size), Ok(max));
        assert_eq!(counted(&[most, most], size), Ok(max));
        if max < u32::MAX {
            let kind = EncodeErrorKind::TooManyElements { found: max + 1, max };
            assert_eq!(counted(&[most + 1], size), Err(kind));
        }
    }
}

#[test]
fn lists_of_one_count_are_of_one_length() {
    assert_eq!(counted(&[], 1), Ok(0));
    assert_eq!(counted(&[7, 7, 7], 1), Ok(7));
    let kind = EncodeErrorKind::UnequalLists { first: 7, other: 0 };
    assert_eq!(counted(&[7, 7, 0, 9], 1), Err(kind), "the first that differs");
    let kind = EncodeErrorKind::UnequalLists { first: 300, other: 299 };
    assert_eq!(counted(&[300, 299], 1), Err(kind), "before what the count can say");
}
