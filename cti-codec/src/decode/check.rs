//! Whether a field's data is what its type says, and what can be made of it if not.

use crate::AnomalyKind;
use crate::decode::table::{Form, Route};
use crate::wire::find_nul::{sole_nul, split_nul};
use crate::wire::length::wire_len;

/// The readable part of the data, if there is nothing wrong with it.
#[inline]
pub(crate) fn clean<'a>(route: &Route, data: &'a [u8]) -> Option<&'a [u8]> {
    let fits = data.len() <= usize::from(route.max);
    match route.form {
        Form::Sized(size) | Form::Packed(size) => (data.len() == usize::from(size)).then_some(data),
        Form::Text if fits => sole_nul(data),
        Form::NamedVariable if fits => named(data).map(|_| data),
        Form::NamedArray if fits => named(data.get(1..)?).map(|_| data),
        Form::Octets if fits => Some(data),
        Form::Text | Form::NamedVariable | Form::NamedArray | Form::Octets => None,
        Form::Bool => matches!(data, [0, 0 | 1]).then_some(data),
        Form::Custom(check) => (fits && check(data)).then_some(data),
    }
}

/// The texts of `name NUL value NUL`, if that is all.
#[inline(always)]
pub(crate) fn named(texts: &[u8]) -> Option<(&[u8], &[u8])> {
    let (name, rest) = split_nul(texts)?;
    Some((name, sole_nul(rest)?))
}

/// What is read of data that is known to be clean.
#[inline]
pub(crate) fn cleaned<'a>(route: &Route, data: &'a [u8]) -> Option<&'a [u8]> {
    match (route.form, data) {
        (Form::Text, [text @ .., _]) => Some(text),
        _ => Some(data),
    }
}

/// The readable part of the data, whatever is wrong with it.
#[inline]
pub(crate) fn readable<'a>(route: &Route, data: &'a [u8]) -> Option<&'a [u8]> {
    match route.form {
        // Of another length nothing is read.
        Form::Sized(_) => clean(route, data),
        _ => clean(route, data).or_else(|| judge(route, data).content),
    }
}

/// What can be read of a field's data, and what is wrong with it, in order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judgement<'a> {
    /// What the value is read from: `None` where the data can't be read as its type.
    pub(crate) content: Option<&'a [u8]>,
    pub(crate) faults: [Option<AnomalyKind>; 2],
}

impl<'a> Judgement<'a> {
    const fn unreadable(fault: AnomalyKind) -> Self {
        Self { content: None, faults: [Some(fault), None] }
    }

    fn readable(content: &'a [u8], fault: Option<AnomalyKind>) -> Self {
        Self { content: Some(content), faults: [None, fault] }
    }

    fn with_max(mut self, route: &Route, data: &[u8]) -> Self {
        if self.content.is_some() && data.len() > usize::from(route.max) {
            let [first, _] = &mut self.faults;
            *first = Some(AnomalyKind::TooLong { max: route.max, found: wire_len(data.len()) });
        }
        self
    }
}

/// Judges a field's data in full.
#[cold]
pub(crate) fn judge<'a>(route: &Route, data: &'a [u8]) -> Judgement<'a> {
    let found = wire_len(data.len());
    match route.form {
        Form::Sized(size) if data.len() == usize::from(size) => Judgement::readable(data, None),
        Form::Sized(expected) => {
            Judgement::unreadable(AnomalyKind::WrongLength { expected, found })
        }
        Form::Packed(size) => judge_packed(size, data),
        Form::Bool => match *data {
            [0, 0 | 1] => Judgement::readable(data, None),
            [high, low] => {
                let value = u16::from_be_bytes([high, low]);
                Judgement::readable(data, Some(AnomalyKind::BoolValue { value }))
            }
            _ => Judgement::unreadable(AnomalyKind::WrongLength { expected: 2, found }),
        },
        Form::Text => judge_text(data).with_max(route, data),
        Form::Octets => Judgement::readable(data, None).with_max(route, data),
        Form::NamedVariable => judge_named(data, data).with_max(route, data),
        Form::NamedArray => match data.split_first() {
            Some((_, rest)) => judge_named(data, rest).with_max(route, data),
            None => Judgement::unreadable(AnomalyKind::Malformed),
        },
        Form::Custom(check) if check(data) => Judgement::readable(data, None).with_max(route, data),
        Form::Custom(_) => Judgement::unreadable(AnomalyKind::Malformed),
    }
}

/// Judges values of `size` bytes each, of which there should be one.
fn judge_packed(size: u16, data: &[u8]) -> Judgement<'_> {
    let values = data.chunks_exact(usize::from(size).max(1));
    match (values.len(), values.remainder()) {
        (1, []) => Judgement::readable(data, None),
        (2.., []) => {
            let values = wire_len(values.len());
            Judgement::readable(data, Some(AnomalyKind::PackedList { values }))
        }
        _ => {
            let found = wire_len(data.len());
            Judgement::unreadable(AnomalyKind::WrongLength { expected: size, found })
        }
    }
}

fn judge_text(data: &[u8]) -> Judgement<'_> {
    match split_nul(data) {
        Some((text, rest)) => Judgement::readable(text, after_nul(rest)),
        None => Judgement::readable(data, Some(AnomalyKind::MissingNul)),
    }
}

/// Judges `name NUL value NUL`, the whole or the tail of `data`.
fn judge_named<'a>(data: &'a [u8], texts: &'a [u8]) -> Judgement<'a> {
    let value = split_nul(texts).and_then(|(_, rest)| split_nul(rest));
    match value {
        Some((_, rest)) => Judgement::readable(data, after_nul(rest)),
        None => Judgement::unreadable(AnomalyKind::Malformed),
    }
}

fn after_nul(rest: &[u8]) -> Option<AnomalyKind> {
    (!rest.is_empty()).then(|| AnomalyKind::BytesAfterNul { count: wire_len(rest.len()) })
}

#[cfg(test)]
mod tests;
