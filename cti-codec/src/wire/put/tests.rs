//! Data of every length that takes another way.

use super::{fits, put_number};
use crate::wire::find_nul::holds_nul;
use alloc::vec;
use alloc::vec::Vec;

fn put_text(text: &[u8], place: &mut [u8]) -> Option<()> {
    super::put_text(text, place, &mut []).map(|_| ())
}

fn put_named(index: Option<u8>, name: &[u8], value: &[u8], place: &mut [u8]) -> Option<()> {
    super::put_named(index, name, value, place, &mut []).map(|_| ())
}

/// Text of this length without a NUL, each byte another than its neighbours.
fn text(len: usize) -> Vec<u8> {
    // From bytes that stand for letters to those that do not, and over the end.
    (0x70..=0xFF).chain(1..0x70).cycle().take(len).collect()
}

#[test]
fn a_text_is_copied_with_its_nul_whatever_its_length() {
    for len in 0..70 {
        let text = text(len);
        let mut place = vec![0xAA; len + 1];
        assert_eq!(put_text(&text, &mut place), Some(()), "{len}");
        assert_eq!((&place[..len], place[len]), (&text[..], 0), "{len}");
    }
}

#[test]
fn a_nul_in_a_text_is_found_wherever_it_stands() {
    for len in 0..70 {
        for at in 0..len {
            let mut text = text(len);
            text[at] = 0;
            assert!(holds_nul(&text));
            assert_eq!(put_text(&text, &mut vec![0xAA; len + 1]), None, "{at} of {len}");
        }
    }
}

#[test]
fn a_nul_is_found_beside_bytes_of_any_value() {
    // Miri interprets: the bytes that the look at words could mistake will do.
    let bytes = if cfg!(miri) { vec![1, 0x7F, 0x80, 0x81, 0xFF] } else { (1..=0xFF).collect() };
    for byte in bytes {
        for len in 1..20 {
            for at in 0..len {
                let mut text = vec![byte; len];
                assert_eq!(put_text(&text, &mut vec![0xAA; len + 1]), Some(()), "{byte} {len}");
                text[at] = 0;
                assert_eq!(
                    put_text(&text, &mut vec![0xAA; len + 1]),
                    None,
                    "{byte}: {at} of {len}"
                );
            }
        }
    }
}

#[test]
fn a_text_has_no_room_in_a_shorter_place() {
    for len in 0..40 {
        for room in 0..=len {
            assert_eq!(put_text(&text(len), &mut vec![0; room]), None, "{room} for {len}");
        }
    }
}

#[test]
fn a_number_goes_big_endian_and_fits_or_not() {
    for (size, raw, bytes) in [
        (1, 0xAB, &[0xAB, 9, 9, 9][..]),
        (2, 0x0102, &[1, 2, 9, 9]),
        (4, 0x0102_0304, &[1, 2, 3, 4]),
    ] {
        let mut place = [9; 4];
        put_number(raw, size, &mut place);
        assert_eq!((&place[..], fits(raw, size)), (bytes, true));
    }
    assert!(!fits(0x100, 1) && !fits(0x1_0000, 2) && fits(u32::MAX, 4));
    assert!(fits(0xFF, 1) && fits(0xFFFF, 2));
}

#[test]
fn named_texts_follow_the_index_and_each_has_its_nul() {
    let mut place = [9; 7];
    assert_eq!(put_named(Some(3), b"ab", b"cd", &mut place), Some(()));
    assert_eq!(&place, b"\x03ab\0cd\0");
    assert_eq!(put_named(None, b"", b"cdef", &mut place[..6]), Some(()));
    assert_eq!(&place[..6], b"\0cdef\0");
    assert_eq!(put_named(None, b"a\0", b"c", &mut place[..5]), None);
    assert_eq!(put_named(None, b"a", b"c\0", &mut place[..5]), None);
    assert_eq!(put_named(Some(1), b"", b"", &mut []), None);
    assert_eq!(put_named(None, b"abc", b"", &mut place[..3]), None);
}

#[test]
fn named_texts_of_any_length_are_copied_and_searched() {
    for len in (0..70).step_by(if cfg!(miri) { 11 } else { 1 }) {
        for (name, value) in [(text(len), text(3)), (text(3), text(len)), (text(len), text(len))] {
            let mut place = vec![0xAA; name.len() + value.len() + 2];
            assert_eq!(put_named(None, &name, &value, &mut place), Some(()), "{len}");
            assert_eq!(place, [&name[..], &[0], &value, &[0]].concat(), "{len}");
        }
        for at in 0..len {
            let mut name = text(len);
            name[at] = 0;
            let mut place = vec![0xAA; len + 3];
            assert_eq!(put_named(None, &name, b"a", &mut place), None, "{at} of {len}");
        }
    }
}
