//! Writing the floating part, field by field, until there is something to refuse.
//!
//! Each function takes what is left of a slice of the message's exact length and returns what
//! follows the field. `None` is all it says of a mistake, or of a lack of room: the
//! [judge](crate::encode::judge) finds out what it is.

use crate::decode::table::Table;
use crate::encode::field::EncodeField;
use crate::encode::value::{Data, EncodedValue};
use crate::types::count::counted;
use crate::types::floating::FloatingValue;
use crate::types::scalar::scalar_size;
use crate::wire::header::Place;
use crate::wire::put::{fits, put_bytes, put_named, put_number, put_text};
use crate::wire::widths::Width;
use crate::{Count, Group, Protocol, UnknownFields};

/// How one protocol writes fields.
#[derive(Clone, Copy, Debug)]
pub struct Format<W> {
    /// The widths of tag and length.
    widths: W,
    /// The protocol's bit in gates.
    bit: u32,
}

impl<W: Width> Format<W> {
    /// The format of a protocol, whose widths these are.
    #[inline(always)]
    pub(crate) const fn new(widths: W, protocol: Protocol) -> Self {
        Self { widths, bit: protocol.bit() }
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

    /// Writes a field.
    #[inline(always)]
    fn value<'o>(
        self,
        out: &'o mut [u8],
        field: EncodeField,
        value: EncodedValue<'_>,
    ) -> Option<&'o mut [u8]> {
        let place = field.place(self.widths, self.bit)?;
        match value.data {
            Data::Number(raw) => {
                let (data, rest) = place.split(out, value.len)?;
                put_number(raw, value.len, data);
                fits(raw, value.len).then_some(rest)
            }
            Data::Text(text) => text_field(out, place, text),
            Data::Octets(octets) => octets_field(out, place, octets),
            Data::Task(bytes) => octets_field(out, place, &bytes),
            Data::Named { index, name, value } => named_field(out, place, name, value, index),
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
fn text_field<'o, W: Width>(
    out: &'o mut [u8],
    place: Place<W>,
    text: &[u8],
) -> Option<&'o mut [u8]> {
    let (data, rest) = place.split(out, text.len().wrapping_add(1))?;
    put_text(text, data, rest)
}

#[inline(never)]
fn octets_field<'o, W: Width>(
    out: &'o mut [u8],
    place: Place<W>,
    octets: &[u8],
) -> Option<&'o mut [u8]> {
    let (data, rest) = place.split(out, octets.len())?;
    put_bytes(octets, data);
    Some(rest)
}

#[inline(never)]
fn named_field<'o, W: Width>(
    out: &'o mut [u8],
    place: Place<W>,
    name: &[u8],
    value: &[u8],
    index: Option<u8>,
) -> Option<&'o mut [u8]> {
    let (data, rest) = place.split(out, EncodedValue::named(index, name, value).len)?;
    put_named(index, name, value, data, rest)
}

#[inline(never)]
fn put_unknown<'o, W: Width>(
    format: Format<W>,
    mut out: &'o mut [u8],
    table: &'static Table,
    fields: &UnknownFields<'_>,
) -> Option<&'o mut [u8]> {
    let Format { widths, bit } = format;
    for field in fields {
        let tag = field.tag;
        let is_defined = table.defines(tag, bit);
        if is_defined || tag == 0 || tag > widths.widths().max_tag() {
            return None;
        }
        out = octets_field(out, Place::new(widths, tag, u16::MAX), &field.data)?;
    }
    Some(out)
}
