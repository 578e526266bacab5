//! Text from the wire, made safe to look at.

use std::fmt::Write as _;

/// Text in quotes. Whatever is no printable character is escaped, so that nothing that a peer sends
/// can control a terminal or turn a line around; bytes that are no UTF-8 are shown as `\xNN`.
///
/// ```
/// use cti_cli::render::quote;
///
/// assert_eq!(quote("José \"J\"".as_bytes()), r#""José \"J\"""#);
/// assert_eq!(quote(b"\x1b[2J\xff\r"), r#""\u{1b}[2J\xff\r""#);
/// ```
#[must_use]
pub fn quote(bytes: &[u8]) -> String {
    format!("\"{}\"", escape(bytes, "'"))
}

/// Text without quotes, such as a file's name: as [`quote`] shows it, but quotes and backslashes
/// stand for themselves.
///
/// ```
/// use cti_cli::render::unquoted;
///
/// assert_eq!(unquoted(b"C:\\\"a\"\x1b[2J\xff"), r#"C:\"a"\u{1b}[2J\xff"#);
/// ```
#[must_use]
pub fn unquoted(bytes: &[u8]) -> String {
    escape(bytes, "'\"\\")
}

fn escape(bytes: &[u8], kept: &str) -> String {
    let mut text = String::new();
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            if kept.contains(c) {
                text.push(c);
            } else {
                text.extend(c.escape_debug());
            }
        }
        for byte in chunk.invalid() {
            // Writing to a string can't fail.
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_printable_characters_is_left() {
        let all: String = ('\0'..=char::MAX).collect();
        let quoted = quote(all.as_bytes());
        let bad = |c: &char| {
            c.is_control()
                || matches!(*c, '\u{202A}'..='\u{202E}' | '\u{2028}'..='\u{2029}' | '\u{2066}'..='\u{2069}' | '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}')
        };
        assert_eq!(quoted.chars().filter(bad).count(), 0);
        assert_eq!(quote("Zoë 漢字 it's".as_bytes()), "\"Zoë 漢字 it's\"");
    }
}
