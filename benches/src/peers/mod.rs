//! What else one could decode with.

#[macro_use]
mod protobuf;

pub mod binrw;
pub mod deku;
pub mod prost;
pub mod quick_protobuf;
pub mod winnow;

/// A value of a floating field that a peer read, to be compared.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Number(u32),
    /// A text, without its NUL.
    Text(String),
    /// Bytes without a meaning.
    Bytes(Vec<u8>),
    /// A named variable, or with an index an element of a named array.
    Named(Option<u8>, String, String),
}

/// An owned text up to its first NUL; what is no UTF-8 is an error.
fn owned_text(mut data: Vec<u8>) -> Result<String, std::string::FromUtf8Error> {
    let nul = data.iter().position(|byte| *byte == 0);
    data.truncate(nul.unwrap_or(data.len()));
    String::from_utf8(data)
}

/// The owned texts of `name NUL value NUL`.
fn owned_pair(data: &[u8]) -> Option<(String, String)> {
    let mut parts = data.split(|byte| *byte == 0);
    let mut next = || String::from_utf8(parts.next()?.to_vec()).ok();
    Some((next()?, next()?))
}

/// Writes the header over the first eight bytes.
fn put_header(message: &mut [u8], number: u32) {
    let len = message.len() as u32 - 8;
    message[..4].copy_from_slice(&len.to_be_bytes());
    message[4..8].copy_from_slice(&number.to_be_bytes());
}
