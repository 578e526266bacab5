//! Bytes written down in hexadecimal.

use std::fmt::Write as _;

use thiserror::Error;

/// Why a text can't be read as bytes, and in which line, counted from 1.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[error("line {line}: {kind}")]
pub struct HexError {
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub kind: HexErrorKind,
}

/// Why a text can't be read as bytes.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum HexErrorKind {
    /// Something that is no digit.
    #[error("{0:?} is no hexadecimal number")]
    NoNumber(String),
    /// The text ends between the two digits of a byte.
    #[error("the last byte has one digit")]
    HalfByte,
    /// hexdump left out lines like the one before.
    #[error("lines are left out (*): use hexdump -Cv")]
    Squeezed,
}

/// Reads bytes from text: hexadecimal digits with white space, commas or colons anywhere between
/// them, `0x` before them or not, and the dumps of `xxd`, `tcpdump -x` and `hexdump -C`.
///
/// What stands before an error is returned beside it.
///
/// ```
/// use cti_cli::hex;
///
/// let expected = vec![0x00, 0x4F, 0xC0];
/// for text in ["004fc0", "00 4F\nC0", "0x00, 0x4f, 0xc0", "00000000: 004f c0  .O."] {
///     assert_eq!(hex::read(text.as_bytes()), (expected.clone(), None));
/// }
/// ```
#[must_use]
pub fn read(text: &[u8]) -> (Vec<u8>, Option<HexError>) {
    let mut reader = Reader::default();
    let mut lines = 0;
    for (line, number) in text.split(|byte| *byte == b'\n').zip(1..) {
        lines = number;
        let line = String::from_utf8_lossy(line);
        if let Err(kind) = reader.line(line.trim_end()) {
            return (reader.bytes, Some(HexError { line: number, kind }));
        }
    }
    let half = reader.half.map(|_| HexError { line: lines, kind: HexErrorKind::HalfByte });
    (reader.bytes, half)
}

/// Bytes as hexadecimal digits.
#[must_use]
pub fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[derive(Default)]
struct Reader {
    bytes: Vec<u8>,
    /// The first digit of a byte whose second is still to come.
    half: Option<u8>,
    /// Set once a line of `hexdump -C` was seen: a line without its text column is the last one.
    canonical: bool,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), HexErrorKind> {
        if line.trim() == "*" {
            return Err(HexErrorKind::Squeezed);
        }
        if let Some(rest) = line.strip_suffix('|') {
            if let Some((columns, _)) = rest.split_once('|') {
                self.canonical = true;
                return self.digits(after_offset(columns));
            }
        }
        if self.canonical {
            return Ok(());
        }
        match line.split_once(':') {
            Some((offset, columns)) if is_offset(offset.trim()) => {
                let columns = columns.trim_start();
                self.digits(columns.split_once("  ").map_or(columns, |(digits, _)| digits))
            }
            _ => self.digits(line),
        }
    }

    fn digits(&mut self, text: &str) -> Result<(), HexErrorKind> {
        let words = text.split(|c: char| c.is_whitespace() || c == ',' || c == ':');
        for word in words.filter(|word| !word.is_empty()) {
            self.word(word)?;
        }
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), HexErrorKind> {
        let digits = word.strip_prefix("0x").or_else(|| word.strip_prefix("0X")).unwrap_or(word);
        let prefixed = digits.len() < word.len();
        if prefixed && digits.len() & 1 == 1 && self.half.is_none() {
            self.digit(0);
        }
        for c in digits.chars() {
            let digit = c.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            self.digit(
                digit.ok_or_else(|| HexErrorKind::NoNumber(word.chars().take(20).collect()))?,
            );
        }
        Ok(())
    }

    fn digit(&mut self, digit: u8) {
        match self.half.take() {
            Some(high) => self.bytes.push(high << 4 | digit),
            None => self.half = Some(digit),
        }
    }
}

/// The columns of `hexdump -C` without the first.
fn after_offset(columns: &str) -> &str {
    columns.split_once("  ").map_or("", |(_, digits)| digits)
}

/// Whether this is the first column of `xxd` or `tcpdump -x`, not a byte before a colon.
fn is_offset(word: &str) -> bool {
    let digits = word.strip_prefix("0x").unwrap_or(word);
    digits.len() >= 4 && digits.chars().all(|c| c.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BYTES: [u8; 20] = [
        0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x00, 0x01, 0x7C, 0x41, 0x20,
        0x20, 0xFF, 0xFE, 0xFD, 0xFC,
    ];

    fn reads_as_bytes(text: &str) {
        assert_eq!(read(text.as_bytes()), (BYTES.to_vec(), None), "{text}");
    }

    #[test]
    fn plain_digits_are_read() {
        reads_as_bytes("0000000400000005000000017c412020fffefdfc");
        reads_as_bytes("00 00 00 04\t00 00 00 05\r\n00 00 00 01 7C 41 20 20 FF FE FD FC\n\n");
        reads_as_bytes("0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 5 00000001 7\nc 412020 fffefdfc");
        reads_as_bytes("00:00:00:04:00:00:00:05:00:00:00:01:7c:41:20:20:ff:fe:fd:fc");
        reads_as_bytes("0x00000004, 0x00000005, 0x0, 0x0, 0x0, 0x1, 0x7c412020 0Xfffefdfc");
    }

    #[test]
    fn dumps_are_read() {
        reads_as_bytes(
            "00000000: 0000 0004 0000 0005 0000 0001 7c41 2020  ............|A  \n\
             00000010: fffe fdfc                                ....\n",
        );
        reads_as_bytes(
            "00000000  00 00 00 04 00 00 00 05  00 00 00 01 7c 41 20 20  |............|A  |\n\
             00000010  ff fe fd fc                                       |....|\n\
             00000014\n",
        );
        reads_as_bytes(
            "\t0x0000:  0000 0004 0000 0005 0000 0001 7c41 2020  ............|A..\n\
             \t0x0010:  fffe fdfc                                ....\n",
        );
    }

    #[test]
    fn faults_name_their_line_and_leave_what_came_before() {
        let (bytes, error) = read(b"00 01\n02 xy 03");
        assert_eq!(bytes, [0, 1, 2]);
        assert_eq!(error.unwrap().to_string(), "line 2: \"xy\" is no hexadecimal number");
        let (bytes, error) = read(b"00 01\n0");
        assert_eq!((bytes, error.unwrap().kind), (vec![0, 1], HexErrorKind::HalfByte));
        let (_, error) = read(b"00000000  00 00  |..|\n*\n");
        assert_eq!(error.unwrap().kind, HexErrorKind::Squeezed);
    }
}
