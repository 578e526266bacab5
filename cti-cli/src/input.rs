//! Where the bytes come from, and what they are.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::render::unquoted;

/// The most of the input that is read ahead to see what it is.
const HEAD_BYTES: usize = 65_536;

/// What an input holds, as far as its first bytes tell.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Form {
    /// Messages back to back, or anything else.
    Stream,
    /// A pcap capture.
    Pcap,
    /// A pcapng capture.
    PcapNg,
}

impl Form {
    /// Judges the first bytes of an input. Read as a message, a capture's magic would be a length
    /// far over the limit.
    #[must_use]
    pub fn of(head: &[u8]) -> Self {
        match head.first_chunk() {
            Some(
                [0xD4, 0xC3, 0xB2, 0xA1]
                | [0xA1, 0xB2, 0xC3, 0xD4]
                | [0x4D, 0x3C, 0xB2, 0xA1]
                | [0xA1, 0xB2, 0x3C, 0x4D]
                | [0x34, 0xCD, 0xB2, 0xA1],
            ) => Self::Pcap,
            Some([0x0A, 0x0D, 0x0D, 0x0A]) => Self::PcapNg,
            _ => Self::Stream,
        }
    }
}

/// An input whose first bytes were looked at. They are read again.
#[derive(Debug)]
pub struct Input<R> {
    head: Vec<u8>,
    rest: R,
}

impl<R: Read> Input<R> {
    /// Reads as much as it takes to see what the input is, and for a capture its whole first block,
    /// which capture readers want in one piece.
    ///
    /// # Errors
    ///
    /// Where the input can't be read.
    pub fn new(rest: R) -> io::Result<Self> {
        let mut input = Self { head: Vec::new(), rest };
        input.read_ahead(4)?;
        let wanted = match input.form() {
            Form::Stream => 0,
            Form::Pcap => 24,
            Form::PcapNg => {
                input.read_ahead(12)?;
                first_block_len(&input.head)
            }
        };
        input.read_ahead(wanted.min(HEAD_BYTES))?;
        Ok(input)
    }

    /// What the input holds.
    #[must_use]
    pub fn form(&self) -> Form {
        Form::of(&self.head)
    }

    fn read_ahead(&mut self, wanted: usize) -> io::Result<()> {
        let missing = wanted.saturating_sub(self.head.len());
        let missing = u64::try_from(missing).unwrap_or(u64::MAX);
        Read::by_ref(&mut self.rest).take(missing).read_to_end(&mut self.head)?;
        Ok(())
    }
}

impl<R: Read> Read for Input<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.head.is_empty() {
            return self.rest.read(buffer);
        }
        let read = Read::read(&mut self.head.as_slice(), buffer)?;
        self.head.drain(..read);
        Ok(read)
    }
}

/// The length that the section header of a pcapng capture gives for itself.
fn first_block_len(head: &[u8]) -> usize {
    let Some((&[_, _, _, _, a, b, c, d, order, ..], _)) = head.split_first_chunk::<12>() else {
        return 0;
    };
    let bytes = [a, b, c, d];
    let len = if order == 0x4D { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) };
    usize::try_from(len).unwrap_or(usize::MAX)
}

/// Opens a file, or standard input for `-`.
///
/// # Errors
///
/// Where there is no such file, or it is a directory.
pub fn open(path: &Path) -> io::Result<Box<dyn Read + Send>> {
    if is_standard(path) {
        return Ok(Box::new(io::stdin()));
    }
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "is a directory"));
    }
    Ok(Box::new(file))
}

/// Whether a path stands for standard input or output.
#[must_use]
pub fn is_standard(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// How reports name an input.
#[must_use]
pub fn name_of(path: &Path) -> String {
    if is_standard(path) { "standard input".to_owned() } else { file_name(path) }
}

/// How reports name a file: nothing in its name can control a terminal.
#[must_use]
pub fn file_name(path: &Path) -> String {
    unquoted(path.as_os_str().as_encoded_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_ahead_is_read_again() {
        let mut bytes = vec![0x0A, 0x0D, 0x0D, 0x0A, 28, 0, 0, 0, 0x4D, 0x3C, 0x2B, 0x1A];
        bytes.extend(0..100);
        let mut input = Input::new(bytes.as_slice()).unwrap();
        assert_eq!((input.form(), input.head.len()), (Form::PcapNg, 28));
        let mut again = Vec::new();
        input.read_to_end(&mut again).unwrap();
        assert_eq!(again, bytes);
    }

    #[test]
    fn a_short_input_is_a_stream() {
        for len in 0..4 {
            let bytes = vec![0xD4; len];
            let input = Input::new(bytes.as_slice()).unwrap();
            assert_eq!((input.form(), input.head.len()), (Form::Stream, len));
        }
    }
}
