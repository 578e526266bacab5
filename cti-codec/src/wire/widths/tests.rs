//! Splitting fields at each of the widths.

use super::*;

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
