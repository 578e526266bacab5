//! Tag and length at each of the widths.

use super::*;

/// What is written in so many bytes, and how many bytes are left behind it.
fn head<W: Width>(room: usize) -> ([u8; 6], usize) {
    let mut bytes = [0xAA; 6];
    let left = W::head(&mut bytes[..room], 0x0107, 0x0203).len();
    (bytes, left)
}

#[test]
fn tag_and_length_take_as_many_bytes_as_the_width_says() {
    assert_eq!(head::<Wide>(6), ([0x01, 0x07, 0x02, 0x03, 0xAA, 0xAA], 2));
    assert_eq!(head::<Mixed>(6), ([0x01, 0x07, 0x03, 0xAA, 0xAA, 0xAA], 3));
    assert_eq!(head::<Narrow>(6), ([0x07, 0x03, 0xAA, 0xAA, 0xAA, 0xAA], 4));
}

#[test]
fn nothing_is_written_where_it_does_not_fit() {
    assert_eq!(head::<Wide>(4).1, 0);
    for (written, left) in [head::<Wide>(3), head::<Mixed>(2), head::<Narrow>(1), head::<Narrow>(0)]
    {
        assert_eq!((written, left), ([0xAA; 6], 0));
    }
}

#[test]
fn a_field_is_split_off_if_it_is_whole() {
    assert_eq!(Wide::split(&[1, 7, 0, 1, 9, 8]), Some((0x0107, &[9][..], &[8][..])));
    assert_eq!(Mixed::split(&[1, 7, 1, 9, 8]), Some((0x0107, &[9][..], &[8][..])));
    assert_eq!(Narrow::split(&[7, 1, 9, 8]), Some((7, &[9][..], &[8][..])));
    assert_eq!(Narrow::split(&[7, 0]), Some((7, &[][..], &[][..])));
    assert_eq!(Wide::split(&[1, 7, 0, 1]), None);
    assert_eq!(Mixed::split(&[1, 7, 2, 9]), None);
    assert_eq!((Narrow::split(&[7]), Narrow::split(&[])), (None, None));
}
