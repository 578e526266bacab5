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
    #[error("lines are left out (*): use hexdump -Cv or od -v")]
    Squeezed,
    /// A line of a dump begins with anything but its offset.
    #[error("{0:?} is not the offset of the next byte, {1:04x}")]
    Offset(String, usize),
    /// What ends a line of a dump can be read as bytes and as the text of those before.
    #[error("the end of the line may be bytes or text: leave out the text column")]
    TextOrBytes,
}

/// Reads bytes from text: hexadecimal digits with white space, commas or colons anywhere between
/// them, `0x` before them or not, and the dumps of `xxd`, `tcpdump -x`, `hexdump -C`, `od -A x -t x1` and
/// Wireshark.
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
    /// Set once a line began with an offset without a colon: one with an offset alone is the last.
    dump: bool,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), HexErrorKind> {
        let line = line.trim_start();
        if line == "*" {
            return Err(HexErrorKind::Squeezed);
        }
        match line.split_once(':') {
            Some((offset, columns)) if is_offset(offset.trim()) => {
                let columns = columns.trim_start();
                let digits = columns.split_once("  ").map_or(columns, |(digits, _)| digits);
                return self.digits(digits);
            }
            _ => {}
        }
        let numbered = if self.half.is_none() { numbered(line)? } else { None };
        match &numbered {
            Some((offset, bytes)) if *offset == self.bytes.len() => {
                self.dump = true;
                self.bytes.extend(bytes);
                return Ok(());
            }
            _ => {}
        }
        if let Some((columns, _)) = line.strip_suffix('|').and_then(|rest| rest.split_once('|')) {
            self.dump = true;
            return self.digits(after_offset(columns));
        }
        let is_last = line.is_empty() || offset_of(line).is_some();
        if numbered.is_some() || self.dump && !is_last {
            let word = line.split_whitespace().next().unwrap_or_default();
            return Err(HexErrorKind::Offset(word.chars().take(20).collect(), self.bytes.len()));
        }
        if self.dump { Ok(()) } else { self.digits(line) }
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

/// The offset and the bytes of a line of `od`, Wireshark or `hexdump -C`.
fn numbered(line: &str) -> Result<Option<(usize, Vec<u8>)>, HexErrorKind> {
    let (first, columns) = first_word(line);
    match offset_of(first) {
        Some(offset) => Ok(pairs(columns)?.map(|bytes| (offset, bytes))),
        None => Ok(None),
    }
}

/// The most bytes of a line that shows their text too, as `xxd` allows it. Each column may be the
/// text of all before it: without a bound, a line would take time that is quadratic in its length.
const MOST_WITH_TEXT: usize = 256;

/// Bytes of two digits each, and perhaps their text after two spaces.
fn pairs(mut columns: &str) -> Result<Option<Vec<u8>>, HexErrorKind> {
    let mut bytes = Vec::new();
    let mut before_text = None;
    while !columns.is_empty() {
        let perhaps = bytes.len() <= MOST_WITH_TEXT && columns.starts_with("  ");
        if perhaps && is_text_of(columns, &bytes) {
            if before_text.is_some() {
                return Err(HexErrorKind::TextOrBytes);
            }
            before_text = Some(bytes.clone());
        }
        let (word, rest) = first_word(columns.trim_start());
        match u8::from_str_radix(word, 16) {
            Ok(byte) if word.len() == 2 && !word.starts_with('+') => bytes.push(byte),
            _ => return Ok(before_text),
        }
        columns = rest;
    }
    match before_text {
        Some(_) => Err(HexErrorKind::TextOrBytes),
        None => Ok(Some(bytes).filter(|bytes| !bytes.is_empty())),
    }
}

/// Whether this shows bytes as text, perhaps between bars, or with a space after the eighth.
fn is_text_of(text: &str, bytes: &[u8]) -> bool {
    let text = text.trim_start();
    let barred = text.strip_prefix(['|', '>']).and_then(|text| text.strip_suffix(['|', '<']));
    let (left, right) = bytes.split_at_checked(8).unwrap_or((bytes, &[]));
    shows(text, bytes)
        || barred.is_some_and(|text| shows(text, bytes))
        || shows(text, left.iter().chain(b" ").chain(right))
}

/// Whether each character stands for a byte. Spaces at either end may be missing.
fn shows<'a>(text: &str, bytes: impl IntoIterator<Item = &'a u8>) -> bool {
    let mut chars = text.trim_start().chars();
    let mut bytes = bytes.into_iter().skip_while(|byte| **byte == b' ');
    bytes.all(|byte| match chars.next() {
        None => *byte == b' ',
        Some(c) if matches!(byte, b' '..=b'~') => c == char::from(*byte),
        Some(c) => c != ' ' && !c.is_ascii_alphanumeric(),
    }) && chars.next().is_none()
}

/// The first word, and what follows it.
fn first_word(line: &str) -> (&str, &str) {
    let end = line.find(char::is_whitespace).unwrap_or(line.len());
    line.split_at_checked(end).unwrap_or((line, ""))
}

/// What a word of 4 to 8 digits says.
fn offset_of(word: &str) -> Option<usize> {
    let is_offset = (4..=8).contains(&word.len()) && word.chars().all(|c| c.is_ascii_hexdigit());
    usize::from_str_radix(word, 16).ok().filter(|_| is_offset)
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
    fn offsets_without_a_colon_are_no_bytes() {
        reads_as_bytes(
            "000000 00 00 00 04 00 00 00 05 00 00 00 01 7c 41 20 20\n\
             000010 ff fe fd fc\n\
             000014\n",
        );
        reads_as_bytes(
            "0000   00 00 00 04 00 00 00 05 00 00 00 01 7c 41 20 20   ............|A  \n\
             0010   ff fe fd fc                                       ....\n",
        );
        // Follow TCP Stream.
        reads_as_bytes(
            "00000000  00 00 00 04 00 00 00 05  00 00 00 01 7c 41 20 20   ........ ....|A  \r\n\
             00000010  ff fe fd fc                                        ....\r\n",
        );
        for (line, bytes) in [
            ("0000   7c 41 7c   |A|", &b"|A|"[..]),
            ("000000 7c 41 7c  >|A|<", b"|A|"),
            ("00000000: 7c41 7c   |A|", b"|A|"),
            ("0000   61 61 20 20 7c   aa  |", b"aa  |"),
            ("0000   20 20 62 65 65 66   beef", b"  beef"),
            ("0000   20 61 3a 62   a:b", b" a:b"),
        ] {
            let text = format!("{line}\n\n");
            assert_eq!(read(text.as_bytes()), (bytes.to_vec(), None), "{line}");
        }
    }

    /// Each byte of such a line might begin the text of those before: looked at each time, this would
    /// take minutes.
    #[test]
    fn a_long_line_is_read_in_one_go() {
        let line = format!("0000{}", "  20".repeat(200_000));
        let (bytes, error) = read(line.as_bytes());
        assert_eq!((bytes.len(), error), (200_000, None));
    }

    #[test]
    fn so_many_bytes_of_a_line_may_have_their_text_beside_them() {
        let dump = |bytes: usize| format!("0000 {}  {}", "41 ".repeat(bytes), "A".repeat(bytes));
        let most = dump(MOST_WITH_TEXT);
        assert_eq!(read(most.as_bytes()), (vec![0x41; MOST_WITH_TEXT], None));
        assert!(read(dump(MOST_WITH_TEXT + 1).as_bytes()).1.is_some());
    }

    #[test]
    fn packed_words_are_no_offsets() {
        for text in ["0000004f 00000003", "00000000 00000003", "0000 0004\n0004 0005", "00000000"] {
            let (bytes, error) = read(text.as_bytes());
            assert_eq!((write(&bytes), error), (text.replace([' ', '\n'], ""), None));
        }
    }

    #[test]
    fn doubtful_dumps_are_refused() {
        for (text, report) in [
            (
                "0000004f 00 00 00 03",
                "line 1: \"0000004f\" is not the offset of the next byte, 0000",
            ),
            // Offsets in octal.
            (
                "0000000 00 01 02 03 04 05 06 07\n0000020 08",
                "line 2: \"0000020\" is not the offset of the next byte, 0008",
            ),
            ("0000   00 01\n02 03", "line 2: \"02\" is not the offset of the next byte, 0002"),
            (
                "0000   33 33   33",
                "line 1: the end of the line may be bytes or text: leave out the text column",
            ),
        ] {
            assert_eq!(read(text.as_bytes()).1.unwrap().to_string(), report);
        }
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
