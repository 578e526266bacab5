//! A codec of the user's own: a number that travels in decimal digits.

use codec::Octets;

/// Reads the digits; `None` where the bytes are something else, a sign or leading zeros included: a
/// number has one form, so that what is read is written back.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<u64> {
    let number = core::str::from_utf8(bytes).ok()?.parse().ok()?;
    (encode(&number).as_bytes() == bytes).then_some(number)
}

/// Writes the digits.
#[must_use]
pub fn encode(number: &u64) -> Octets<'static> {
    number.to_string().into_bytes().into()
}
