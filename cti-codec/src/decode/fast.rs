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
use crate::wire::widths::Width;
use crate::{Count, Gate, Scalar, UnknownFields};

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

    /// The data of the next field, if that has this tag and the length of a type that always has one.
    #[inline(always)]
    fn next_sized<T: FloatingValue<'a>>(&self, tag: u16) -> Option<(&'a [u8], usize)> {
        let size = T::TYPE.size()?;
        Some((self.widths.after_head(self.rest, tag, size)?, size.into()))
    }

    /// Reads the next field to its place, which must be free, if it has this tag.
    ///
    /// A field with this tag and another length is left unread; nothing else accepts it, so decoding
    /// falls back to the careful path.
    #[inline(always)]
    pub fn member<T: FloatingValue<'a>>(
        &mut self,
        tag: u16,
        max: u16,
        place: &mut Option<T>,
    ) -> Option<()> {
        if T::TYPE.size().is_none() {
            return if self.next_is(tag) { self.read(max, place) } else { Some(()) };
        }
        let Some((data, len)) = self.next_sized::<T>(tag) else { return Some(()) };
        if place.is_some() {
            return None;
        }
        let value;
        (value, self.rest) = T::read(data, len, max)?;
        fill(place, value);
        Some(())
    }

    /// Reads a number that travels as a `V`, as [`member`](Self::member).
    #[inline(always)]
    pub fn member_as<V: Scalar, T: Scalar>(
        &mut self,
        tag: u16,
        place: &mut Option<T>,
    ) -> Option<()> {
        let mut wire: Option<V> = None;
        self.member(tag, u16::MAX, &mut wire)?;
        match (wire, &place) {
            (Some(wire), None) => fill(place, T::from_raw(wire.into_raw())),
            (Some(_), Some(_)) => return None,
            (None, _) => {}
        }
        Some(())
    }

    /// Reads a count that travels as a `V`, as [`member`](Self::member).
    #[inline(always)]
    pub fn member_count<V: Scalar>(&mut self, tag: u16, place: &mut Count) -> Option<()> {
        let mut wire: Option<V> = None;
        self.member(tag, u16::MAX, &mut wire)?;
        match (wire, place.on_wire()) {
            (Some(wire), None) => *place = Count::decoded(Some(wire.into_raw())),
            (Some(_), Some(_)) => return None,
            (None, _) => {}
        }
        Some(())
    }

    /// The tag of the next field; 0, which is no field's, where none follows.
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

    /// Reads the next field to the end of a repeated field. `announced`: what its count says.
    /// `outer`: in an element, the tag that begins the next one; 0 elsewhere.
    #[inline(always)]
    pub fn read_repeated<T: FloatingValue<'a>>(
        &mut self,
        max: u16,
        announced: Count,
        outer: u16,
        list: &mut Vec<T>,
    ) -> Option<()> {
        self.make_room::<T, T>(announced, outer, list)?;
        list.push(self.value(max)?);
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
        self.make_room::<V, T>(announced, outer, list)?;
        list.push(T::from_raw(self.value::<V>(u16::MAX)?.into_raw()));
        Some(())
    }

    /// Makes room for the values of a repeated field that travel as a `V`, if there is none yet.
    /// `None` where there is too little: then the count that it was made for is wrong.
    #[inline(always)]
    fn make_room<V: FloatingValue<'a>, T>(
        &self,
        announced: Count,
        outer: u16,
        list: &mut Vec<T>,
    ) -> Option<()> {
        if list.capacity() == 0 {
            let least = const { least_bytes(V::TYPE) };
            let count = match trusted(announced, self.next.data.len(), least) {
                Some(count) => count,
                None => self.occurrences(self.next.tag, outer)?,
            };
            reserve(list, count);
        }
        (list.len() < list.capacity()).then_some(())
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
        if list.capacity() == 0 {
            let least = const { least_record_bytes(G::DESCRIPTOR) };
            let count = match trusted(announced, self.next.data.len(), least) {
                Some(count) => count,
                None => self.occurrences(first, outer)?,
            };
            reserve(list, count);
        }
        self.rest = read_records(self.next.at, self.widths, self.bit, first, list)?;
        Some(())
    }

    /// How many fields have this tag, from the next one on, until one has the tag `outer`.
    #[inline(always)]
    fn occurrences(&self, tag: u16, outer: u16) -> Option<usize> {
        occurrences(self.next.at, self.widths, [tag, outer])
    }

    /// Keeps the next field, which the message does not define, among the unknown ones.
    #[inline(always)]
    pub fn keep(&mut self, table: &'static Table, unknown: &mut UnknownFields<'a>) -> Option<()> {
        self.rest = keep(self.next.at, self.widths, (table, self.bit), unknown)?;
        Some(())
    }

    /// Passes over the next field, which the message does not define.
    #[inline(always)]
    pub fn pass_over(&mut self, table: &'static Table) -> Option<()> {
        let (_, _, rest) = undefined(self.next.at, self.widths, (table, self.bit))?;
        self.rest = rest;
        Some(())
    }
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
        // Room was made by a count that is wrong.
        if list.len() == list.capacity() {
            return None;
        }
        list.push(G::read(&mut fields)?);
    }
    Some(fields.rest)
}

/// Keeps a field among the unknown ones, and gives what follows it.
#[inline(never)]
fn keep<'a, W: Width>(
    at: &'a [u8],
    widths: W,
    (table, bit): (&'static Table, u32),
    unknown: &mut UnknownFields<'a>,
) -> Option<&'a [u8]> {
    let (tag, data, rest) = undefined(at, widths, (table, bit))?;
    if unknown.is_empty() {
        unknown.reserve(count_undefined(at, widths, (table, bit)));
    }
    unknown.push(tag, data);
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

/// The tag and data of a field that the message does not define, and what follows it.
#[inline(always)]
fn undefined<'a, W: Width>(
    at: &'a [u8],
    widths: W,
    (table, bit): (&'static Table, u32),
) -> Option<(u16, &'a [u8], &'a [u8])> {
    let head = Head::split(widths, at)?;
    if head.tag == 0 || table.defines(head.tag, bit) {
        return None;
    }
    let (data, rest) = head.data.split_at_checked(head.len)?;
    Some((head.tag, data, rest))
}

/// Whether the protocol of this bit passes a gate of this mask.
#[inline(always)]
#[must_use]
pub const fn passes(gate: u32, bit: u32) -> bool {
    gate == Gate::ALL.mask() || gate & bit != 0
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
