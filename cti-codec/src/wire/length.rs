//! Lengths as the wire counts them.

/// A length as the wire's 32 bits hold it: `u32::MAX` for what is longer.
pub(crate) fn wire_len(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
