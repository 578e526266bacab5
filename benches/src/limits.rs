//! What no decoder can beat: the bytes copied, walked over or swapped, and nothing made of them.

/// Sums tags and lengths of the floating part after `fixed` bytes, with bounds checked.
///
/// The number of fields, and the sums of their tags and lengths, so that none of it can be left
/// out. `None` where the fixed part is cut short or a field reaches past the end.
#[must_use]
pub fn walk(body: &[u8], fixed: usize) -> Option<(usize, u32)> {
    let (mut fields, mut sum) = (0, 0u32);
    let mut rest = body.get(fixed..)?;
    while let Some((&[a, b, c, d], after)) = rest.split_first_chunk() {
        let len = u16::from_be_bytes([c, d]);
        rest = after.get(usize::from(len)..)?;
        sum = sum.wrapping_add(u32::from(u16::from_be_bytes([a, b]))).wrapping_add(u32::from(len));
        fields += 1;
    }
    Some((fields, sum))
}

/// Swaps the bytes of each word of a body of `N` words.
#[must_use]
pub fn swap<const N: usize>(body: &[u8]) -> Option<[u32; N]> {
    let body = body.get(..N * 4)?;
    let mut words = [0; N];
    for (word, bytes) in words.iter_mut().zip(body.chunks_exact(4)) {
        *word = u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
    }
    Some(words)
}
