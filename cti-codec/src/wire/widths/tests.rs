//! Splitting fields at each of the widths.

use super::*;

const MIXED: OneByteLength = OneByteLength(FieldWidths::Mixed);
const NARROW: OneByteLength = OneByteLength(FieldWidths::Narrow);

#[test]
fn a_field_is_split_off_behind_just_this_tag_and_length() {
    let data_and_rest = Some((&[9, 8][..], &[7][..]));
    assert_eq!(Wide.split_field(&[1, 7, 0, 2, 9, 8, 7], 0x0107, 2), data_and_rest);
    assert_eq!(MIXED.split_field(&[1, 7, 2, 9, 8, 7], 0x0107, 2), data_and_rest);
    assert_eq!(NARROW.split_field(&[7, 2, 9, 8, 7], 7, 2), data_and_rest);
    assert_eq!(NARROW.split_field(&[7, 2, 9, 8], 0x0107, 2), None, "a tag that is too wide");
    for other in [&[1, 7, 0, 3][..], &[1, 7, 1, 2], &[1, 6, 0, 2], &[0, 7, 0, 2]] {
        assert_eq!(Wide.split_field(&[other, &[0; 3]].concat(), 0x0107, 2), None, "{other:?}");
    }
    for other in [&[7, 3][..], &[6, 2]] {
        assert_eq!(NARROW.split_field(&[other, &[0; 3]].concat(), 7, 2), None, "{other:?}");
    }
}

#[test]
fn a_field_that_is_cut_short_is_none() {
    for len in 0..6 {
        assert_eq!(Wide.split_field(&[1, 7, 0, 2, 9, 8][..len], 0x0107, 2), None);
        assert_eq!(MIXED.split_field(&[1, 7, 2, 9, 8][..len.min(4)], 0x0107, 2), None);
        assert_eq!(NARROW.split_field(&[7, 2, 9, 8][..len.min(3)], 7, 2), None);
    }
}
