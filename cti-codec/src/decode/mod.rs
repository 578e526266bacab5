//! Decoding: a fast path for messages in which nothing is in doubt, and a careful path for all
//! others. Only the careful path reports errors and anomalies of the floating part.
//!
//! Both begin with the fixed part. The fast path then reads the floating part straight into the
//! message, by code that the derive emits. At the first doubt it gives up, and the careful path
//! reads the floating part again, from its first byte.

pub(crate) mod careful;
pub(crate) mod check;
pub(crate) mod fast;
pub(crate) mod fixed;
pub(crate) mod receive;
mod room;
pub(crate) mod table;

use crate::decode::careful::Careful;
use crate::decode::fixed::FixedPart;
use crate::decode::receive::DecodeFields;
use crate::wire::length::wire_len;
use crate::wire::widths::{OneByteLength, Wide};
use crate::{
    AnomalySink, DecodeError, DecodeErrorKind, DecodeOptions, FieldWidths, Limits,
    MessageDescriptor, Octets, Protocol,
};

/// Decodes the body of a message.
///
/// # Errors
///
/// If the protocol lacks the message, or if the body does not fit its layout.
#[inline]
pub fn decode<'a, M: DecodeFields<'a>>(
    body: &'a [u8],
    options: &DecodeOptions,
    sink: &mut dyn AnomalySink,
) -> Result<M, DecodeError> {
    check_message(M::DESCRIPTOR, body, options)?;
    // A message that is all fixed part is made where it is returned, without a copy.
    if const { M::DESCRIPTOR.items.is_empty() } {
        let mut part = FixedPart::new(M::DESCRIPTOR, body, options.protocol);
        let decoded = M::fixed(&mut part);
        if decoded.is_ok() && part.is_sound && part.rest.is_empty() {
            return decoded;
        }
        return decode_floating_cold(body, options, sink);
    }
    decode_floating(body, options, sink)
}

/// [`decode_floating`], of a message that seldom has a floating part.
#[cold]
#[inline(never)]
fn decode_floating_cold<'a, M: DecodeFields<'a>>(
    body: &'a [u8],
    options: &DecodeOptions,
    sink: &mut dyn AnomalySink,
) -> Result<M, DecodeError> {
    decode_floating(body, options, sink)
}

/// Decodes a body that may have a floating part.
#[inline(always)]
fn decode_floating<'a, M: DecodeFields<'a>>(
    body: &'a [u8],
    options: &DecodeOptions,
    sink: &mut dyn AnomalySink,
) -> Result<M, DecodeError> {
    let mut part = FixedPart::new(M::DESCRIPTOR, body, options.protocol);
    let mut decoded = M::fixed(&mut part);
    let is_done = match &mut decoded {
        Ok(message) => part.is_sound && fast(message, part.rest, options.protocol).is_some(),
        Err(_) => false,
    };
    if !is_done {
        carefully(&mut decoded, part, options, sink);
    }
    decoded
}

/// Reads the floating part on the fast path; `None` where anything is in doubt.
#[inline(always)]
fn fast<'a, M: DecodeFields<'a>>(
    message: &mut M,
    floating: &'a [u8],
    protocol: Protocol,
) -> Option<()> {
    let bit = protocol.bit();
    // Many messages are all fixed part.
    if floating.is_empty() {
        return message.is_complete(bit);
    }
    match protocol.widths() {
        FieldWidths::Wide => message.floating(floating, Wide, bit),
        widths => message.floating(floating, OneByteLength(widths), bit),
    }
}

/// Decodes the floating part again from its start; if the fixed part is cut short, tries the message's
/// older form.
#[cold]
#[inline(never)]
fn carefully<'a, M: DecodeFields<'a>>(
    decoded: &mut Result<M, DecodeError>,
    part: FixedPart<'a>,
    options: &DecodeOptions,
    sink: &mut dyn AnomalySink,
) {
    let outcome = match decoded {
        Ok(message) => Careful::new(&part, M::TABLE, options, sink).decode(message),
        Err(_) if const { M::DESCRIPTOR.short_form.is_none() } => return,
        Err(_) => match short_form(part, options, sink) {
            Some(outcome) => return *decoded = outcome,
            None => return,
        },
    };
    if let Err(error) = outcome {
        *decoded = Err(error);
    }
}

/// Decodes a body of just an older version's fixed part in that version's form, if the message may
/// come in it.
fn short_form<'a, M: DecodeFields<'a>>(
    part: FixedPart<'a>,
    options: &DecodeOptions,
    sink: &mut dyn AnomalySink,
) -> Option<Result<M, DecodeError>> {
    let version = part.message.short_form?;
    let older = part.protocol.at(version);
    if part.body.len() != part.message.fixed_len(older) {
        return None;
    }
    let mut part = FixedPart::new(part.message, part.body, older);
    let mut decoded = M::fixed(&mut part);
    let careful = Careful::new(&part, M::TABLE, options, sink);
    let message = decoded.as_mut().ok()?;
    if let Err(error) = careful.decode_short_form(message, version)? {
        decoded = Err(error);
    }
    Some(decoded)
}

/// The whole body of a message without a layout.
///
/// # Errors
///
/// Where the protocol does not have the message, and where the body is over the limit.
pub fn decode_opaque<'a>(
    message: &'static MessageDescriptor,
    body: &'a [u8],
    options: &DecodeOptions,
) -> Result<Octets<'a>, DecodeError> {
    check_message(message, body, options)?;
    Ok(Octets::from_bytes(body))
}

/// Refuses a message that the protocol does not have, and a body over the limit.
#[inline]
fn check_message(
    message: &'static MessageDescriptor,
    body: &[u8],
    options: &DecodeOptions,
) -> Result<(), DecodeError> {
    if !message.gate.contains(options.protocol) {
        return Err(not_in_version(message, options));
    }
    check_length(body, options.limits, Some(message))
}

#[cold]
fn not_in_version(message: &'static MessageDescriptor, options: &DecodeOptions) -> DecodeError {
    let kind = DecodeErrorKind::MessageNotInVersion { protocol: options.protocol };
    DecodeError { kind, offset: 0, message: Some(message), field: None }
}

/// Refuses a body over the limit.
#[inline]
pub(crate) fn check_length(
    body: &[u8],
    limits: Limits,
    message: Option<&'static MessageDescriptor>,
) -> Result<(), DecodeError> {
    let (length, limit) = (wire_len(body.len()), limits.max_body());
    if length <= limit {
        return Ok(());
    }
    Err(too_long(length, limit, message))
}

#[cold]
fn too_long(length: u32, limit: u32, message: Option<&'static MessageDescriptor>) -> DecodeError {
    let kind = DecodeErrorKind::MessageTooLong { length, limit };
    DecodeError { kind, offset: 0, message, field: None }
}
