//! Writing the floating part, field by field, until there is something to refuse.
//!
//! Each function takes what is left of a slice of the message's exact length and returns what
//! follows the field. `None` is all it says of a mistake, or of a lack of room: the
//! [judge](crate::encode::judge) finds out what it is.

use crate::decode::table::Table;
use crate::encode::count::counted;
use crate::encode::field::EncodeField;
use crate::encode::value::{Data, EncodedValue};
use crate::types::floating::FloatingValue;
use crate::types::scalar::scalar_size;
use crate::wire::header::{HeaderWidths, put_header};
use crate::wire::put::{fits, put_bytes, put_named, put_number, put_text};
use crate::{Count, FixedValue, Group, Protocol, Scalar, UnknownFields};

/// How one protocol writes fields.
#[derive(Clone, Copy, Debug)]
pub struct Format<W> {
    /// The widths of tag and length.
    widths: W,
    /// The protocol's bit in gates.
    bit: u32,
    protocol: Protocol,
}

impl<W: HeaderWidths> Format<W> {
    /// The format of a protocol, whose widths these are.
    #[inline(always)]
    pub(crate) const fn new(widths: W, protocol: Protocol) -> Self {
        Self { widths, bit: protocol.bit(), protocol }
    }

    /// Writes a field that appears once, if it is there.
    #[inline(always)]
    pub fn single<'o, 'v, T: FloatingValue<'v>>(
        self,
        out: &'o mut [u8],
        field: EncodeField,
        value: &Option<T>,
    ) -> Option<&'o mut [u8]> {
        match value {
            Some(value) => self.value(out, field, value.encoded(field.ty)),
            None => field.may_be_absent(self.bit).then_some(out),
        }
    }

    /// Writes a repeated field.
    #[inline(always)]
    pub fn repeated<'o, 'v, T: FloatingValue<'v>>(
        self,
        mut out: &'o mut [u8],
        field: EncodeField,
        values: &[T],
    ) -> Option<&'o mut [u8]> {
        for value in values {
            out = self.value(out, field, value.encoded(field.ty))?;
        }
        Some(out)
    }

    /// Writes a floating count of these lists, if it is to be written.
    #[inline(always)]
    pub fn count<'o>(
        self,
        out: &'o mut [u8],
        field: EncodeField,
        announced: Count,
        lens: &[usize],
    ) -> Option<&'o mut [u8]> {
        let number = counted(lens, scalar_size(field.ty)).ok()?;
        if number == 0 && announced.on_wire().is_none() {
            return Some(out);
        }
        self.value(out, field, EncodedValue::number(number, field.ty))
    }

    /// Writes a record list.
    #[inline(always)]
    pub fn group<'o, 'g, G: Group<'g>>(
        self,
        mut out: &'o mut [u8],
        elements: &[G],
    ) -> Option<&'o mut [u8]> {
        for element in elements {
            out = element.put_members(self, out)?;
        }
        Some(out)
    }

    /// Writes the fields that the message does not define.
    #[inline(always)]
    pub fn unknown<'o>(
        self,
        out: &'o mut [u8],
        table: &'static Table,
        fields: &UnknownFields<'_>,
    ) -> Option<&'o mut [u8]> {
        // Most messages have none, and need no call.
        if fields.is_empty() { Some(out) } else { put_unknown(self, out, table, fields) }
    }

    /// Writes a field of the fixed part that only some protocols have.
    #[inline(always)]
    pub fn versioned<'o, T: FixedValue>(
        self,
        out: &'o mut [u8],
        field: EncodeField,
        value: Option<&T>,
    ) -> Option<&'o mut [u8]> {
        match (field.is_of(self.bit), value) {
            (false, None) => Some(out),
            (true, Some(value)) => {
                let (mut place, rest) = out.split_at_mut_checked(T::SIZE)?;
                value.put(&mut place);
                Some(rest)
            }
            _ => None,
        }
    }

    /// Like [`versioned`](Self::versioned), for a number that travels as a `V`.
    #[inline(always)]
    pub fn versioned_as<V: Scalar, T: Scalar>(
        self,
        out: &mut [u8],
        field: EncodeField,
        value: Option<T>,
    ) -> Option<&mut [u8]> {
        let raw = value.map_or(0, T::into_raw);
        let value = value.map(|_| V::from_raw(raw));
        if fits(raw, V::SIZE) { self.versioned(out, field, value.as_ref()) } else { None }
    }

    /// Like [`versioned`](Self::versioned), for a count of these lists that travels as a `V`.
    #[inline(always)]
    pub fn versioned_count<'o, V: Scalar>(
        self,
        out: &'o mut [u8],
        field: EncodeField,
        lens: &[usize],
    ) -> Option<&'o mut [u8]> {
        let number = counted(lens, V::SIZE).ok()?;
        let is_there = field.is_of(self.bit) || number != 0;
        self.versioned(out, field, is_there.then_some(&V::from_raw(number)))
    }

    /// Writes a field.
    #[inline(always)]
    fn value<'o>(
        self,
        out: &'o mut [u8],
        field: EncodeField,
        value: EncodedValue<'_>,
    ) -> Option<&'o mut [u8]> {
        let Self { widths, bit, .. } = self;
        if !field.may_stand(widths, bit) {
            return None;
        }
        let (tag, max) = (field.tag.to_be_bytes(), field.max(widths));
        match value.data {
            Data::Number(raw) => {
                let (place, rest) = put_header(widths.widths(), out, tag, value.len)?;
                put_number(raw, value.len, place);
                fits(raw, value.len).then_some(rest)
            }
            Data::Text(text) => text_field(widths, out, tag, max, text),
            Data::Octets(octets) => octets_field(widths, out, tag, max, octets),
            Data::Task(bytes) => octets_field(widths, out, tag, max, &bytes),
            Data::Named { index, name, value } => {
                named_field(widths, out, tag, max, name, value, index)
            }
        }
    }
}

/// Writes a body of bytes, and returns what follows it.
#[inline]
#[must_use]
pub fn put_body<'o>(out: &'o mut [u8], body: &[u8]) -> Option<&'o mut [u8]> {
    let (place, rest) = out.split_at_mut_checked(body.len())?;
    put_bytes(body, place);
    Some(rest)
}

#[inline(never)]
fn text_field<'o, W: HeaderWidths>(
    widths: W,
    out: &'o mut [u8],
    tag: [u8; 2],
    max: usize,
    text: &[u8],
) -> Option<&'o mut [u8]> {
    let len = text.len().wrapping_add(1);
    let (place, rest) = place_of(widths, out, tag, max, len)?;
    put_text(text, place, rest)
}

#[inline(never)]
fn octets_field<'o, W: HeaderWidths>(
    widths: W,
    out: &'o mut [u8],
    tag: [u8; 2],
    max: usize,
    octets: &[u8],
) -> Option<&'o mut [u8]> {
    let (place, rest) = place_of(widths, out, tag, max, octets.len())?;
    put_bytes(octets, place);
    Some(rest)
}

#[inline(never)]
fn named_field<'o, W: HeaderWidths>(
    widths: W,
    out: &'o mut [u8],
    tag: [u8; 2],
    max: usize,
    name: &[u8],
    value: &[u8],
    index: Option<u8>,
) -> Option<&'o mut [u8]> {
    let len = EncodedValue::named(index, name, value).len;
    let (place, rest) = place_of(widths, out, tag, max, len)?;
    put_named(index, name, value, place, rest)
}

/// The place of at most `max` data bytes behind tag and length, and what follows.
#[inline(always)]
fn place_of<W: HeaderWidths>(
    widths: W,
    out: &mut [u8],
    tag: [u8; 2],
    max: usize,
    len: usize,
) -> Option<(&mut [u8], &mut [u8])> {
    if len > max { None } else { put_header(widths.widths(), out, tag, len) }
}

#[inline(never)]
fn put_unknown<'o, W: HeaderWidths>(
    format: Format<W>,
    mut out: &'o mut [u8],
    table: &'static Table,
    fields: &UnknownFields<'_>,
) -> Option<&'o mut [u8]> {
    let Format { widths, protocol, .. } = format;
    let (max_tag, max_length) = (widths.widths().max_tag(), widths.widths().max_length());
    for field in fields {
        let is_defined = table.route(field.tag, protocol).is_some();
        if is_defined || field.tag == 0 || field.tag > max_tag {
            return None;
        }
        out = octets_field(widths, out, field.tag.to_be_bytes(), max_length, &field.data)?;
    }
    Some(out)
}
