//! What controls a terminal, and must not reach one from a peer.

/// The sequences that the command's colours are made of.
const COLOURS: [&str; 6] = ["\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[33m", "\x1b[36m"];

/// Checks that what is printed moves no cursor and turns no line around.
///
/// # Panics
///
/// Where it is no UTF-8, or a character in it is one that a terminal obeys.
pub fn controls_nothing(printed: &[u8]) {
    let printed = std::str::from_utf8(printed).unwrap();
    let control = printed.chars().find(|c| is_control(*c) && *c != '\n');
    assert_eq!(control, None, "{printed:?}");
}

/// Text without the command's colours.
pub fn without_colours(printed: &str) -> String {
    COLOURS.iter().fold(printed.to_owned(), |text, colour| text.replace(colour, ""))
}

/// Control characters, and those of Unicode's property `Bidi_Control`.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}')
}
