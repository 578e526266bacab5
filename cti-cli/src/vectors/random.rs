//! Numbers that depend on names alone.

/// What every number depends on beside its name.
pub const SEED: u64 = 1;

/// A sequence of numbers from a name: SplitMix64, started by FNV-1a.
///
/// Its own code, since a library may change its sequence with its version, and every file with it.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The sequence of a name.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        Self(name.bytes().fold(0xCBF2_9CE4_8422_2325 ^ SEED, step))
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// The low half of the next number.
    pub fn half(&mut self) -> u32 {
        let [.., a, b, c, d] = self.number().to_be_bytes();
        u32::from_be_bytes([a, b, c, d])
    }

    /// A number from 0 to less than `end`; 0 if there is none.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX);
        let number = self.number().checked_rem(end).unwrap_or(0);
        usize::try_from(number).unwrap_or(0)
    }

    /// One of these.
    pub fn pick<'t, T>(&mut self, from: &'t [T]) -> Option<&'t T> {
        from.get(self.below(from.len()))
    }

    /// So many bytes.
    pub fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.half().to_be_bytes()[3]).collect()
    }

    /// So many letters and digits.
    pub fn letters(&mut self, len: usize) -> Vec<u8> {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        (0..len).filter_map(|_| self.pick(LETTERS).copied()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sequence_depends_on_its_name_and_never_changes() {
        let three = |name| {
            let mut random = Random::of(name);
            [random.number(), random.number(), random.number()]
        };
        assert_eq!(three("a"), three("a"));
        assert_ne!(three("a"), three("b"));
        assert_eq!(Random::of("").number(), PINNED);
    }

    /// Files that are checked in rest on it.
    const PINNED: u64 = 0xadd59ec795ad7f61;
}
