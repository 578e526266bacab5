//! Members of an element, and the progress that reading them makes.

use super::*;
use crate::FieldWidths;
use crate::wire::widths::OneByteLength;

#[test]
fn a_field_of_another_length_is_not_taken_and_the_same_again_is_a_doubt() {
    let bytes = [1, 2, 0, 7, 1, 2, 0, 8, 1, 1, 9];
    let mut fields = FastFields::new(&bytes, OneByteLength(FieldWidths::Narrow), u32::MAX);
    let mut place: Option<u16> = None;
    assert_eq!(fields.member(2, u16::MAX, &mut place), Some(()));
    assert_eq!((place, fields.left()), (None, 11), "another tag");
    assert_eq!(fields.member(1, u16::MAX, &mut place), Some(()));
    assert_eq!((place, fields.left()), (Some(7), 7));
    assert_eq!(fields.member(1, u16::MAX, &mut place), None, "its place is taken");
    let mut fields = FastFields::new(&bytes[8..], OneByteLength(FieldWidths::Narrow), u32::MAX);
    let mut place: Option<u16> = None;
    assert_eq!(fields.member(1, u16::MAX, &mut place), Some(()));
    assert_eq!((place, fields.left()), (None, 3), "one byte is no u16");
}
