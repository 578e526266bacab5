//! The fast path over the floating part: values straight into the message, as long as nothing is in
//! doubt.
//!
//! Every function returns `None` as soon as a field is not plainly valid, and has reported nothing:
//! [the careful path](super::careful) then starts over.

use alloc::vec::Vec;

use crate::decode::room::{least_bytes, least_record_bytes, occurrences, trusted};
use crate::decode::table::Table;
use crate::message::Group;
use crate::types::floating::FloatingValue;
use crate::wire::field::{Data, split_header};
use crate::wire::find_nul::short_text;
use crate::wire::widths::Width;
use crate::{Count, Scalar, UnknownFields, WireType};

/// The floating part from one field on.
pub struct FastFields<'a, W> {
    widths: W,
    /// The protocol's bit.
    bit: u32,
    /// The next field.
    next: Head<'a>,
    /// What follows what was read.
    rest: &'a [u8],
}

/// Tag and length of a field.
#[derive(Clone, Copy)]
struct Head<'a> {
    /// The bytes from the tag on.
    at: &'a [u8],
    /// The tag; 0, which is no field's, before the first one was read.
    tag: u16,
    len: usize,
    /// The bytes from the data on.
    data: &'a [u8],
}

impl<'a> Head<'a> {
    #[inline(always)]
    fn split<W: Width>(widths: W, at: &'a [u8]) -> Option<Self> {
        let (tag, len, data) = split_header(widths.widths(), at)?;
        Some(Self { at, tag, len: len.into(), data })
    }
}

impl<'a, W: Width> FastFields<'a, W> {
    /// Begins on a floating part, whose first field is not read yet.
    #[inline(always)]
    #[must_use]
    pub const fn new(floating: &'a [u8], widths: W, bit: u32) -> Self {
        let next = Head { at: floating, tag: 0, len: 0, data: floating };
        Self { widths, bit, next, rest: floating }
    }

    /// Reads tag and length of the next field. Whether they follow.
    #[inline(always)]
    pub fn advance(&mut self) -> bool {
        match Head::split(self.widths, self.rest) {
            Some(next) => {
                self.next = next;
                true
            }
            None => false,
        }
    }

    /// Ends the part: nothing may follow.
    #[inline(always)]
    #[must_use]
    pub const fn end(&self) -> Option<()> {
        if self.rest.is_empty() { Some(()) } else { None }
    }

    /// Reads tag and length of the next field if its tag is this one. Returns whether it was.
    #[inline(always)]
    pub fn next_is(&mut self, tag: u16) -> bool {
        match Head::split(self.widths, self.rest) {
            Some(next) if next.tag == tag => {
                self.next = next;
                true
            }
            _ => false,
        }
    }

    /// Reads the next field to its place, which must be free, if it has this tag.
    ///
    /// A field with this tag that has another length, or is cut short, is left unread; nothing else
    /// accepts it, so decoding falls back to the careful path.
    #[inline(always)]
    pub fn member<T: FloatingValue<'a>>(
        &mut self,
        tag: u16,
        max: u16,
        place: &mut Option<T>,
    ) -> Option<()> {
        let Some(len) = T::TYPE.size() else {
            return if self.next_is(tag) { self.read(max, place) } else { Some(()) };
        };
        let Some((data, rest)) = self.widths.split_field(self.rest, tag, len) else {
            return Some(());
        };
        if place.is_some() {
            return None;
        }
        let (value, _) = T::read(data, len.into(), max)?;
        self.rest = rest;
        fill(place, value);
        Some(())
    }

    /// The tag of the field that [`advance`](Self::advance) read last.
    #[inline(always)]
    #[must_use]
    pub const fn tag(&self) -> u16 {
        self.next.tag
    }

    /// The protocol's bit.
    #[inline(always)]
    #[must_use]
    pub const fn bit(&self) -> u32 {
        self.bit
    }

    /// Bytes that follow what was read.
    #[inline(always)]
    #[must_use]
    pub const fn left(&self) -> usize {
        self.rest.len()
    }

    /// Reads the next field's value.
    #[inline(always)]
    fn value<T: FloatingValue<'a>>(&mut self, max: u16) -> Option<T> {
        let value;
        (value, self.rest) = T::read(self.next.data, self.next.len, max)?;
        Some(value)
    }

    /// Reads the next field to its place, which must be free.
    #[inline(always)]
    pub fn read<T: FloatingValue<'a>>(&mut self, max: u16, place: &mut Option<T>) -> Option<()> {
        if !W::HAS_TEXTS_INLINE && T::TYPE.size().is_none() {
            self.rest = read_apart(self.next.data, self.next.len, max, place)?;
            return Some(());
        }
        if place.is_some() {
            return None;
        }
        fill(place, self.value(max)?);
        Some(())
    }

    /// Reads the next field, a number that travels as a `V`, to its place, which must be free.
    #[inline(always)]
    pub fn read_as<V: Scalar, T: Scalar>(&mut self, place: &mut Option<T>) -> Option<()> {
        if place.is_some() {
            return None;
        }
        fill(place, T::from_raw(self.value::<V>(u16::MAX)?.into_raw()));
        Some(())
    }

    /// Reads the next field, which has a custom codec (`with`), to its place, which must be free.
    #[inline(always)]
    pub fn read_with<T>(
        &mut self,
        max: u16,
        place: &mut Option<T>,
        decode: impl FnOnce(&'a [u8]) -> Option<T>,
    ) -> Option<()> {
        let (data, rest) = Data::split(self.next.data, self.next.len)?;
        if place.is_some() || data.len() > usize::from(max) {
            return None;
        }
        fill(place, decode(data.bytes())?);
        self.rest = rest;
        Some(())
    }

    /// Reads the next field, a count that travels as a `V`, to its place, which must be free.
    #[inline(always)]
    pub fn read_count<V: Scalar>(&mut self, place: &mut Count) -> Option<()> {
        if place.on_wire().is_some() {
            return None;
        }
        *place = Count::decoded(Some(self.value::<V>(u16::MAX)?.into_raw()));
        Some(())
    }

    /// Reads the next field and appends its value to a repeated field. `announced`: what its count says.
    /// `outer`: in an element, the tag that begins the next one; 0 elsewhere.
    #[inline(always)]
    pub fn read_repeated<T: FloatingValue<'a>>(
        &mut self,
        max: u16,
        announced: Count,
        outer: u16,
        list: &mut Vec<T>,
    ) -> Option<()> {
        let least = const { least_bytes(T::TYPE) };
        self.make_room(announced, least, [self.next.tag, outer], list)?;
        self.rest = read_and_push(self.next.data, self.next.len, max, list)?;
        Some(())
    }

    /// Reads the next field, a number that travels as a `V`, as
    /// [`read_repeated`](Self::read_repeated).
    #[inline(always)]
    pub fn read_repeated_as<V: Scalar, T: Scalar>(
        &mut self,
        announced: Count,
        outer: u16,
        list: &mut Vec<T>,
    ) -> Option<()> {
        let least = const { least_bytes(V::TYPE) };
        self.make_room(announced, least, [self.next.tag, outer], list)?;
        has_room(list)?;
        list.push(T::from_raw(self.value::<V>(u16::MAX)?.into_raw()));
        Some(())
    }

    /// Makes room in a list that has none: for as many elements as are announced, if bytes behind the
    /// next field could hold them, `least` each; else for as many as fields with this tag follow.
    #[inline(always)]
    fn make_room<T>(
        &self,
        announced: Count,
        least: usize,
        [tag, outer]: [u16; 2],
        list: &mut Vec<T>,
    ) -> Option<()> {
        if list.capacity() == 0 {
            let count = match trusted(announced, self.next.data.len(), least) {
                Some(count) => count,
                None => occurrences(self.next.at, self.widths, [tag, outer])?,
            };
            reserve(list, count);
        }
        Some(())
    }

    /// Reads the next elements of a record list, which begin with `first`. `announced`: what its
    /// count says. `outer`: in an element, the tag that begins the next one; 0 elsewhere.
    #[inline(always)]
    pub fn read_records<G: Group<'a>>(
        &mut self,
        first: u16,
        announced: Count,
        outer: u16,
        list: &mut Vec<G>,
    ) -> Option<()> {
        let least = const { least_record_bytes(G::DESCRIPTOR) };
        self.make_room(announced, least, [first, outer], list)?;
        self.rest = read_records(self.next.at, self.widths, self.bit, first, list)?;
        Some(())
    }

    /// Passes over the next field, which the message does not define; keeps it where there is a place.
    #[inline(always)]
    pub fn pass_over(
        &mut self,
        table: &'static Table,
        unknown: Option<&mut UnknownFields<'a>>,
    ) -> Option<()> {
        self.rest = pass_over(self.next.at, self.widths, (table, self.bit), unknown)?;
        Some(())
    }
}

/// Reads data to its place, which must be free, and gives what follows it. Not inlined: a text takes
/// more code than all other fields of a message.
#[inline(never)]
fn read_apart<'a, T: FloatingValue<'a>>(
    from: &'a [u8],
    len: usize,
    max: u16,
    place: &mut Option<T>,
) -> Option<&'a [u8]> {
    if place.is_some() {
        return None;
    }
    if let (WireType::String, Some(text)) = (T::TYPE, short_text(from, len, max.into())) {
        fill(place, T::from_content(text)?);
        return from.get(len..);
    }
    read_long(from, len, max, place)
}

/// The rest of [`read_apart`], which then saves no registers for a short text.
#[inline(never)]
fn read_long<'a, T: FloatingValue<'a>>(
    from: &'a [u8],
    len: usize,
    max: u16,
    place: &mut Option<T>,
) -> Option<&'a [u8]> {
    let (value, rest) = T::read(from, len, max)?;
    fill(place, value);
    Some(rest)
}

/// Fills a place that is free.
#[inline(always)]
fn fill<T>(place: &mut Option<T>, value: T) {
    // Nothing is there to drop, but the compiler can't see it after a call.
    core::mem::forget(place.replace(value));
}

/// Makes room in a list that has none.
#[inline(always)]
fn reserve<T>(list: &mut Vec<T>, count: usize) {
    // As in `fill`: there is nothing to drop or to free.
    core::mem::forget(core::mem::replace(list, Vec::with_capacity(count)));
}

/// `Some` if a list has room for one more; if not, the count that room was made for is wrong.
#[inline(always)]
fn has_room<T>(list: &Vec<T>) -> Option<()> {
    (list.len() < list.capacity()).then_some(())
}

/// Reads a value, appends it to a list, and gives what follows it.
#[inline(never)]
fn read_and_push<'a, T: FloatingValue<'a>>(
    from: &'a [u8],
    len: usize,
    max: u16,
    list: &mut Vec<T>,
) -> Option<&'a [u8]> {
    has_room(list)?;
    let (value, rest) = T::read(from, len, max)?;
    list.push(value);
    Some(rest)
}

/// Reads elements, which begin with the first of these tags, and gives what follows them.
#[inline(never)]
fn read_records<'a, W: Width, G: Group<'a>>(
    at: &'a [u8],
    widths: W,
    bit: u32,
    first: u16,
    list: &mut Vec<G>,
) -> Option<&'a [u8]> {
    let mut fields = FastFields::new(at, widths, bit);
    while fields.next_is(first) {
        has_room(list)?;
        list.push(G::read(&mut fields)?);
    }
    Some(fields.rest)
}

/// Passes over a field that the message does not define, and gives what follows it.
#[inline(never)]
fn pass_over<'a, W: Width>(
    at: &'a [u8],
    widths: W,
    (table, bit): (&'static Table, u32),
    unknown: Option<&mut UnknownFields<'a>>,
) -> Option<&'a [u8]> {
    let head = Head::split(widths, at)?;
    if head.tag == 0 || table.defines(head.tag, bit) {
        return None;
    }
    let (data, rest) = head.data.split_at_checked(head.len)?;
    if let Some(unknown) = unknown {
        if unknown.is_empty() {
            unknown.reserve(count_undefined(at, widths, (table, bit)));
        }
        unknown.push(head.tag, data);
    }
    Some(rest)
}

/// How many fields the message does not define.
fn count_undefined<W: Width>(
    mut at: &[u8],
    widths: W,
    (table, bit): (&'static Table, u32),
) -> usize {
    let mut found = 0usize;
    while let Some(head) = Head::split(widths, at) {
        found = found.wrapping_add((!table.defines(head.tag, bit)).into());
        let Some(rest) = head.data.get(head.len..) else { break };
        at = rest;
    }
    found
}

/// `Some` if a required field is there.
#[inline(always)]
#[must_use]
pub const fn require(is_there: bool) -> Option<()> {
    if is_there { Some(()) } else { None }
}

/// `Some` if a count equals the number of elements; an absent count stands for 0.
#[inline(always)]
#[must_use]
pub fn agrees(announced: Count, found: usize) -> Option<()> {
    (usize::try_from(announced.on_wire().unwrap_or(0)) == Ok(found)).then_some(())
}

#[cfg(test)]
mod tests;
