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
use crate::decode::receive::{DecodeFields, ReceiveMessage};
use crate::decode::table::Table;
use crate::gate::passes;
use crate::wire::length::wire_len;
use crate::wire::widths::{OneByteLength, Wide};
use crate::{
    AnomalySink, DecodeError, DecodeErrorKind, DecodeOptions, FieldWidths, Limits,
    MessageDescriptor, Octets,
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
    // A message that is all fixed part and large is built where it is returned, which takes a second
    // copy of the code that reads it. Of a small one the copy of the value costs less.
    if const { M::DESCRIPTOR.items.is_empty() && size_of::<M>() > 64 } {
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

/// Decodes a body that may have a floating part: on the fast path, and if anything is in doubt
/// carefully, from the floating part's start.
#[inline(always)]
fn decode_floating<'a, M: DecodeFields<'a>>(
    body: &'a [u8],
    options: &DecodeOptions,
    sink: &mut dyn AnomalySink,
) -> Result<M, DecodeError> {
    let mut part = FixedPart::new(M::DESCRIPTOR, body, options.protocol);
    let mut decoded = M::fixed(&mut part);
    let outcome = match &mut decoded {
        Ok(message) => match fast(message, part) {
            Some(()) => Ok(()),
            None => carefully(message, part, M::TABLE, options, sink),
        },
        // The error is in `decoded` already.
        Err(_) if const { M::DESCRIPTOR.short_form.is_none() } => Ok(()),
        Err(_) => return short_form(part, options, sink).unwrap_or(decoded),
    };
    if let Err(error) = outcome {
        decoded = Err(error);
    }
    decoded
}

/// Decodes the floating part again, from its start.
#[cold]
#[inline(never)]
fn carefully<'a>(
    message: &mut dyn ReceiveMessage<'a>,
    part: FixedPart<'a>,
    table: &'static Table,
    options: &DecodeOptions,
    sink: &mut dyn AnomalySink,
) -> Result<(), DecodeError> {
    Careful::new(part, table, options, sink).decode(message)
}

/// Reads the floating part on the fast path; `None` where anything is in doubt.
#[inline(always)]
fn fast<'a, M: DecodeFields<'a>>(message: &mut M, part: FixedPart<'a>) -> Option<()> {
    let FixedPart { rest: floating, bit, is_sound: true, .. } = part else { return None };
    // Many messages are all fixed part.
    if floating.is_empty() {
        return message.is_complete(bit);
    }
    match part.protocol.widths() {
        FieldWidths::Wide => message.floating(floating, Wide, bit),
        widths => message.floating(floating, OneByteLength(widths), bit),
    }
}

/// Decodes a body of just an older version's fixed part in that version's form, if the message may
/// come in it.
#[cold]
#[inline(never)]
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
    let mut message = M::fixed(&mut part).ok()?;
    let careful = Careful::new(part, M::TABLE, options, sink);
    let outcome = careful.decode_short_form(&mut message, version)?;
    Some(outcome.map(|()| message))
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
    if !passes(message.gate.mask(), options.protocol.bit()) {
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
    let limit = limits.max_body();
    if usize::try_from(limit).is_ok_and(|limit| body.len() > limit) {
        return Err(too_long(wire_len(body.len()), limit, message));
    }
    Ok(())
}

#[cold]
fn too_long(length: u32, limit: u32, message: Option<&'static MessageDescriptor>) -> DecodeError {
    let kind = DecodeErrorKind::MessageTooLong { length, limit };
    DecodeError { kind, offset: 0, message, field: None }
}
