//! What the encoders by hand are made of: fixed parts, heads, numbers, texts without a NUL.

use cti_messages::codec::{NamedArray, NamedVariable, Octets, Scalar, Text, UnknownFields};

use super::encode::Refused;

/// What writing gives.
pub type Done = Result<(), Refused>;

/// The place of a fixed part, filled at constant places.
pub(super) struct FixedPart<'b, const N: usize>(&'b mut [u8; N]);

impl<const N: usize> FixedPart<'_, N> {
    #[inline(always)]
    pub(super) fn half(&mut self, at: usize, value: impl Scalar) {
        self.0[at..at + 2].copy_from_slice(&(value.into_raw() as u16).to_be_bytes());
    }

    #[inline(always)]
    pub(super) fn word(&mut self, at: usize, value: impl Scalar) {
        self.0[at..at + 4].copy_from_slice(&value.into_raw().to_be_bytes());
    }

    /// How many elements a list has.
    #[inline(always)]
    pub(super) fn count<T>(&mut self, at: usize, list: &[T]) -> Done {
        let count = u16::try_from(list.len()).map_err(|_| Refused::TooMany)?;
        self.half(at, count);
        Ok(())
    }
}

/// What is left of a message's place in the buffer. All of it is zero: no NUL needs writing.
pub(super) struct Put<'b>(&'b mut [u8]);

impl<'b> Put<'b> {
    pub(super) fn new(place: &'b mut [u8]) -> Self {
        Self(place)
    }

    /// The next `N` bytes.
    #[inline(always)]
    fn chunk<const N: usize>(&mut self) -> &'b mut [u8; N] {
        let (chunk, rest) = std::mem::take(&mut self.0).split_first_chunk_mut().unwrap();
        self.0 = rest;
        chunk
    }

    #[inline(always)]
    pub(super) fn header(&mut self, body: u32, number: u32) {
        *self.chunk() = (u64::from(body) << 32 | u64::from(number)).to_be_bytes();
    }

    #[inline(always)]
    pub(super) fn fixed<const N: usize>(&mut self) -> FixedPart<'b, N> {
        FixedPart(self.chunk())
    }

    /// The place of a field's data, after its head.
    #[inline(always)]
    fn data(&mut self, tag: u16, len: usize) -> Result<&'b mut [u8], Refused> {
        let on_wire = u16::try_from(len).map_err(|_| Refused::TooLong)?;
        let (place, rest) = std::mem::take(&mut self.0).split_at_mut(4 + len);
        self.0 = rest;
        let (head, data) = place.split_first_chunk_mut().unwrap();
        *head = (u32::from(tag) << 16 | u32::from(on_wire)).to_be_bytes();
        Ok(data)
    }

    #[inline(always)]
    pub(super) fn text(&mut self, tag: u16, text: &Option<Text<'_>>) -> Done {
        let Some(text) = text else { return Ok(()) };
        copy_text(text.as_bytes(), self.data(tag, text.len() + 1)?)
    }

    #[inline(always)]
    pub(super) fn octets(&mut self, tag: u16, octets: &Option<Octets<'_>>) -> Done {
        let Some(octets) = octets else { return Ok(()) };
        self.data(tag, octets.len())?.copy_from_slice(octets);
        Ok(())
    }

    /// A number of four bytes: head and value are one store.
    #[inline(always)]
    pub(super) fn word<T: Scalar>(&mut self, tag: u16, value: &Option<T>) -> Done {
        if let Some(value) = value {
            let field = u64::from(tag) << 48 | 4 << 32 | u64::from(value.into_raw());
            *self.chunk() = field.to_be_bytes();
        }
        Ok(())
    }

    /// A number of two bytes.
    #[inline(always)]
    pub(super) fn half<T: Scalar>(&mut self, tag: u16, value: &Option<T>) -> Done {
        if let Some(value) = value {
            let [head @ .., high, low]: &mut [u8; 6] = self.chunk();
            *head = (u32::from(tag) << 16 | 2).to_be_bytes();
            [*high, *low] = (value.into_raw() as u16).to_be_bytes();
        }
        Ok(())
    }

    #[inline(always)]
    pub(super) fn named(&mut self, tag: u16, list: &[NamedVariable<'_>]) -> Done {
        for variable in list {
            let (name, value) = (variable.name.as_bytes(), variable.value.as_bytes());
            put_named(name, value, self.data(tag, name.len() + value.len() + 2)?)?;
        }
        Ok(())
    }

    pub(super) fn indexed(&mut self, tag: u16, list: &[NamedArray<'_>]) -> Done {
        for element in list {
            let (name, value) = (element.name.as_bytes(), element.value.as_bytes());
            let data = self.data(tag, name.len() + value.len() + 3)?;
            data[0] = element.index;
            put_named(name, value, &mut data[1..])?;
        }
        Ok(())
    }

    #[inline(always)]
    pub(super) fn unknown(&mut self, unknown: &UnknownFields<'_>) -> Done {
        for field in unknown {
            self.data(field.tag, field.data.len())?.copy_from_slice(&field.data);
        }
        Ok(())
    }
}

#[inline(always)]
fn put_named(name: &[u8], value: &[u8], data: &mut [u8]) -> Done {
    copy_text(name, data)?;
    copy_text(value, &mut data[name.len() + 1..])
}

/// Copies a text to the begin of a place, and refuses one with a NUL. What is copied is judged as
/// it passes by, in as few words as its length takes; the last one overlaps those before.
#[inline(always)]
fn copy_text(text: &[u8], place: &mut [u8]) -> Done {
    let place = &mut place[..text.len()];
    let clean = match text.len() {
        0..4 => copy_few(text, place),
        4..8 => copy_ends::<4>(text, place),
        8..=16 => copy_ends::<8>(text, place),
        _ => copy_long(text, place),
    };
    if clean { Ok(()) } else { Err(Refused::Nul) }
}

#[inline(always)]
fn copy_few(text: &[u8], place: &mut [u8]) -> bool {
    let mut clean = true;
    for (from, to) in text.iter().zip(place) {
        *to = *from;
        clean &= *from != 0;
    }
    clean
}

#[inline(always)]
fn copy_ends<const N: usize>(text: &[u8], place: &mut [u8]) -> bool {
    let (first, last) = (text.first_chunk::<N>().unwrap(), text.last_chunk::<N>().unwrap());
    *place.first_chunk_mut().unwrap() = *first;
    *place.last_chunk_mut().unwrap() = *last;
    is_clean(first) & is_clean(last)
}

#[inline(never)]
fn copy_long(text: &[u8], place: &mut [u8]) -> bool {
    let (mut from, mut to) = (text, &mut *place);
    while let (Some((chunk, from_after)), Some((copy, to_after))) =
        (from.split_first_chunk::<16>(), to.split_first_chunk_mut())
    {
        *copy = *chunk;
        if !is_clean(chunk) {
            return false;
        }
        (from, to) = (from_after, to_after);
    }
    copy_ends::<16>(text, place)
}

/// Whether no byte is NUL.
#[inline(always)]
fn is_clean<const N: usize>(chunk: &[u8; N]) -> bool {
    chunk.iter().fold(true, |clean, byte| clean & (*byte != 0))
}
