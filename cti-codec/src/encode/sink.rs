//! What the derived code calls to encode a message: one traversal, which measures, writes or shows.

use crate::encode::content::Content;
use crate::encode::field::Out;
use crate::types::floating::FloatingValue;
use crate::{Count, EncodeError, FieldDescriptor, FixedValue, Group, Scalar, UnknownFields};

/// Is handed every field of a message in canonical order.
///
/// Three things are done with a message on its way out, each a sink: measuring; writing, which is
/// where everything is refused that must be; and showing it to a [`Visitor`](crate::Visitor).
pub trait FieldSink: Sized {
    /// Takes fields of the fixed part that every version has.
    type Run<'r>: FieldRun
    where
        Self: 'r;

    /// Begins a stretch of `N` bytes of the fixed part.
    fn run<const N: usize>(&mut self) -> Self::Run<'_>;

    /// A field of the fixed part that only some versions have.
    fn gated<T: FixedValue>(
        &mut self,
        field: &'static FieldDescriptor,
        value: Option<&T>,
    ) -> Result<(), EncodeError>;

    /// The same, of a number that travels as another type than its own.
    fn gated_as<W: Scalar, T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        value: Option<T>,
    ) -> Result<(), EncodeError>;

    /// The same, of a count of these lists.
    fn gated_count<W: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        count: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError>;

    /// Fields that appear once, next to each other in the declaration.
    fn fields(
        &mut self,
        outs: &'static [Out],
        contents: &[Option<Content<'_>>],
    ) -> Result<(), EncodeError>;

    /// A list of one member.
    fn repeated<'v, T: FloatingValue<'v>>(
        &mut self,
        out: &'static Out,
        values: &[T],
    ) -> Result<(), EncodeError>;

    /// A floating field that counts these lists.
    fn count(&mut self, out: &'static Out, count: Count, lens: &[usize])
    -> Result<(), EncodeError>;

    /// A list of several members.
    fn group<'g, G: Group<'g>>(&mut self, elements: &[G]) -> Result<(), EncodeError>;

    /// The fields that the message does not define.
    fn unknown(&mut self, fields: &UnknownFields<'_>) -> Result<(), EncodeError>;

    /// The body of a message without a layout.
    fn body(&mut self, body: &[u8]) -> Result<(), EncodeError>;
}

/// Takes fields of the fixed part, one after the other.
pub trait FieldRun {
    /// A field.
    fn put<T: FixedValue>(&mut self, value: &T);

    /// A field that travels as another type than its own.
    fn put_as<W: Scalar, T: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        value: T,
    ) -> Result<(), EncodeError>;

    /// A count of these lists.
    fn count<W: Scalar>(
        &mut self,
        field: &'static FieldDescriptor,
        count: Count,
        lens: &[usize],
    ) -> Result<(), EncodeError>;
}

/// Anything that a count can count.
pub trait Counted {
    /// How many elements there are.
    fn counted(&self) -> usize;
}

impl<T> Counted for alloc::vec::Vec<T> {
    fn counted(&self) -> usize {
        self.len()
    }
}
