//! Reading the field that comes next, if it is the one that is looked for.

use cti_messages::codec::{Count, NamedVariable, Octets, Scalar, Text};

use super::parts::{find_nul, raw, split_nul};

/// What is left of a floating part.
///
/// Each method takes the next field off if it has the tag that is looked for and its data is as a
/// sender should write it. Anything else stays.
pub(super) struct Next<'a>(pub(super) &'a [u8]);

/// Tag and length, as one number.
const fn head(tag: u16, len: u16) -> u32 {
    (tag as u32) << 16 | len as u32
}

impl<'a> Next<'a> {
    /// Takes a text whose only NUL is its last byte.
    #[inline(always)]
    pub(super) fn text(&mut self, tag: u16) -> Option<Text<'a>> {
        let text = match self.0.first_chunk::<20>() {
            Some([a, b, c, d, data @ ..]) => {
                // Below 16 if the tag is right and the length is 1 to 16.
                let len = u32::from_be_bytes([*a, *b, *c, *d]).wrapping_sub(head(tag, 1)) as usize;
                match FROM_END.get(len) {
                    Some(from_end) if first_nul_is_at(data, len, from_end) => &self.0[4..4 + len],
                    None if len < 0xFFFF => self.long_text(tag)?,
                    _ => return None,
                }
            }
            None => self.long_text(tag)?,
        };
        self.0 = &self.0[4 + text.len() + 1..];
        Some(Text::from_bytes(text))
    }

    /// A text of any length, also one that ends the body.
    #[inline(never)]
    fn long_text(&self, tag: u16) -> Option<&'a [u8]> {
        let (data, _) = self.field(tag)?;
        match data {
            [text @ .., 0] if !holds_nul(text) => Some(text),
            _ => None,
        }
    }

    /// The data of a field, and what follows the field.
    #[inline(always)]
    fn field(&self, tag: u16) -> Option<(&'a [u8], &'a [u8])> {
        let (&[a, b, c, d], after) = self.0.split_first_chunk()?;
        if u16::from_be_bytes([a, b]) != tag {
            return None;
        }
        after.split_at_checked(u16::from_be_bytes([c, d]).into())
    }

    /// Takes octets.
    #[inline(always)]
    pub(super) fn octets(&mut self, tag: u16) -> Option<Octets<'a>> {
        let (data, next) = self.field(tag)?;
        self.0 = next;
        Some(Octets::from_bytes(data))
    }

    /// Takes a number of four bytes.
    #[inline(always)]
    pub(super) fn word<T: Scalar>(&mut self, tag: u16) -> Option<T> {
        let (&[a, b, c, d, ref number @ ..], next) = self.0.split_first_chunk::<8>()?;
        if u32::from_be_bytes([a, b, c, d]) != head(tag, 4) {
            return None;
        }
        self.0 = next;
        Some(raw(number))
    }

    /// Takes a number of two bytes.
    #[inline(always)]
    pub(super) fn half<T: Scalar>(&mut self, tag: u16) -> Option<T> {
        let (&[a, b, c, d, ref number @ ..], next) = self.0.split_first_chunk::<6>()?;
        if u32::from_be_bytes([a, b, c, d]) != head(tag, 2) {
            return None;
        }
        self.0 = next;
        Some(raw(number))
    }

    /// Takes a count of two bytes.
    #[inline(always)]
    pub(super) fn count(&mut self, tag: u16) -> Option<Count> {
        self.half::<u16>(tag).map(|number| Count::decoded(Some(number.into())))
    }

    /// Takes named variables, as long as they follow.
    #[inline(always)]
    pub(super) fn named_variables(&mut self, tag: u16, list: &mut Vec<NamedVariable<'a>>) {
        while let Some((data, next)) = self.field(tag) {
            let Some((name, [value @ .., 0])) = split_nul(data) else { break };
            if holds_nul(value) {
                break;
            }
            let (name, value) = (Text::from_bytes(name), Text::from_bytes(value));
            list.push(NamedVariable { name, value });
            self.0 = next;
        }
    }

    /// Takes a list of such elements as [`elements`](Self::elements) reads.
    #[inline(always)]
    pub(super) fn list<const N: usize, T>(
        &mut self,
        read: impl Fn(&mut Next<'_>) -> Option<T>,
    ) -> Vec<T> {
        let mut list = Vec::new();
        self.elements::<N, T>(&mut list, read);
        list
    }

    /// Takes list elements of `N` bytes, as long as they follow with all their members in order.
    #[inline(always)]
    pub(super) fn elements<const N: usize, T>(
        &mut self,
        list: &mut Vec<T>,
        read: impl Fn(&mut Next<'_>) -> Option<T>,
    ) {
        while let Some((element, next)) = self.0.split_first_chunk::<N>() {
            let Some(element) = read(&mut Next(element)) else { break };
            list.push(element);
            self.0 = next;
        }
    }
}

/// For each length of a text, a mask that is 0 over the text and 0xFF from its end on.
static FROM_END: [[u8; 16]; 16] = {
    let mut masks = [[0xFF; 16]; 16];
    let mut len = 0;
    while len < 16 {
        let mut at = 0;
        while at < len {
            masks[len][at] = 0;
            at += 1;
        }
        len += 1;
    }
    masks
};

/// Whether the first NUL stands at a place: one comparison of all 16 bytes, and a look.
#[inline(always)]
fn first_nul_is_at(data: &[u8; 16], at: usize, from_end: &[u8; 16]) -> bool {
    let pairs = data.iter().zip(from_end);
    let earlier = pairs.fold(false, |found, (byte, mask)| found | (byte | mask == 0));
    !earlier && data[at] == 0
}

/// Whether there is a NUL, 16 bytes at a time; the last 16 overlap those before.
#[inline(always)]
fn holds_nul(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk::<16>() else {
        return find_nul(bytes).is_some();
    };
    let zero = |chunk: &[u8; 16]| chunk.iter().fold(false, |found, byte| found | (*byte == 0));
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk() {
        if zero(chunk) {
            return true;
        }
        rest = after;
    }
    zero(last)
}
