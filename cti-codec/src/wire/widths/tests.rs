//! Splitting fields at each of the widths.

use super::*;

#[test]
fn what_follows_a_tag_and_length_is_found_behind_just_these() {
    assert_eq!(Wide.after_head(&[1, 7, 0, 2, 9, 8], 0x0107, 2), Some(&[9, 8][..]));
    assert_eq!(Mixed.after_head(&[1, 7, 2, 9], 0x0107, 2), Some(&[9][..]));
    assert_eq!(Narrow.after_head(&[7, 2], 7, 2), Some(&[][..]));
    assert_eq!(Narrow.after_head(&[7, 2], 0x0107, 2), None, "a tag that is too wide");
    for other in [&[1, 7, 0, 3][..], &[1, 7, 1, 2], &[1, 6, 0, 2], &[0, 7, 0, 2], &[1, 7, 0]] {
        assert_eq!(Wide.after_head(other, 0x0107, 2), None, "{other:?}");
    }
    for other in [&[7, 3][..], &[6, 2], &[7]] {
        assert_eq!(Narrow.after_head(other, 7, 2), None, "{other:?}");
    }
}
