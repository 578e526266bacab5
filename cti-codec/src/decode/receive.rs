//! What the careful path hands a message's values to.

use alloc::vec::Vec;

use crate::decode::careful::Careful;
use crate::decode::careful::counts::ElementCounts;
use crate::decode::fast::FastFields;
use crate::decode::fixed::FixedPart;
use crate::decode::table::Table;
use crate::message::Group;
use crate::types::floating::FloatingValue;
use crate::wire::widths::Width;
use crate::{Count, DecodeError, MessageDescriptor, Scalar, UnknownFields};

/// Receives the floating fields of a message, or of one element of a list, each under its position
/// among the items of the declaration.
pub trait Receive<'a> {
    /// Takes the readable part of a field's data: the value of a field that appears once, or the
    /// next value of a repeated field.
    fn put(&mut self, item: u8, content: &'a [u8]);

    /// Makes room for `count` values of a repeated field.
    fn reserve(&mut self, item: u8, count: usize);

    /// Returns the last element of a record list. With `Some(n)`, first reserves `n` elements (0: none)
    /// and appends an empty one.
    fn element(&mut self, item: u8, begins: Option<usize>) -> Option<&mut dyn Receive<'a>>;
}

/// A message on the careful path, after its fixed part was read.
pub trait ReceiveMessage<'a>: Receive<'a> {
    /// Empties the lists, the unknown fields, and the fields with a custom codec: such a codec may
    /// accept other data each time it is asked. What else the fast path has set, the careful path sets
    /// again: both accept the same data.
    fn clear(&mut self);

    /// The fields that the message does not define, if it keeps them.
    fn unknown(&mut self) -> Option<&mut UnknownFields<'a>>;

    /// Compares each count with its lists.
    ///
    /// # Errors
    ///
    /// In strict mode, where they differ.
    fn check_counts(&self, counts: &mut Careful<'a, '_>) -> Result<(), DecodeError>;
}

/// What the derive emits of a message for decoding.
pub trait DecodeFields<'a>: ReceiveMessage<'a> + Sized {
    /// What the declaration says, as data.
    const DESCRIPTOR: &'static MessageDescriptor;

    /// Where each tag goes.
    const TABLE: &'static Table;

    /// Reads the fixed part; the floating part stays empty.
    ///
    /// # Errors
    ///
    /// Where it is cut short.
    fn fixed(part: &mut FixedPart<'a>) -> Result<Self, DecodeError>;

    /// Reads the floating part, whose tags and lengths have these widths, in the protocol of this
    /// bit; `None` where anything is in doubt.
    fn floating<W: Width>(&mut self, floating: &'a [u8], widths: W, bit: u32) -> Option<()>;

    /// Whether counts agree with their lists and required fields are there; `None` otherwise.
    fn is_complete(&self, bit: u32) -> Option<()>;
}

/// What the derive emits of a list's element for decoding.
pub trait DecodeElement<'a>: Receive<'a> + Sized {
    /// An element without members.
    fn empty() -> Self;

    /// Reads an element whose first member is the next field, of which tag and length were read;
    /// `None` where anything is in doubt.
    fn read<W: Width>(fields: &mut FastFields<'a, W>) -> Option<Self>;

    /// Compares each count in the element with its lists.
    ///
    /// # Errors
    ///
    /// In strict mode, where they differ.
    fn check_counts(&self, counts: &mut ElementCounts<'_, 'a, '_>) -> Result<(), DecodeError>;
}

/// Sets a field that appears once.
#[inline(never)]
pub fn set<'a, T: FloatingValue<'a>>(place: &mut Option<T>, content: &'a [u8]) {
    *place = T::from_content(content);
}

/// Sets a number that travels as a `W`.
#[inline(never)]
pub fn set_as<W: Scalar, T: Scalar>(place: &mut Option<T>, content: &[u8]) {
    *place = <W as FloatingValue>::from_content(content).map(|raw| T::from_raw(raw.into_raw()));
}

/// Sets a count that travels as a `W`.
#[inline(never)]
pub fn set_count<W: Scalar>(place: &mut Count, content: &[u8]) {
    *place = Count::decoded(<W as FloatingValue>::from_content(content).map(W::into_raw));
}

/// Adds the next value of a repeated field.
#[inline(never)]
pub fn push<'a, T: FloatingValue<'a>>(list: &mut Vec<T>, content: &'a [u8]) {
    list.extend(T::from_content(content));
}

/// What [`Receive::element`] gives of a record list.
#[inline]
pub fn element<'l, 'a, G: Group<'a>>(
    list: &'l mut Vec<G>,
    begins: Option<usize>,
) -> Option<&'l mut dyn Receive<'a>> {
    if let Some(room) = begins {
        list.reserve_exact(room);
        list.push(G::empty());
    }
    list.last_mut().map(|element| element as &mut dyn Receive<'a>)
}
