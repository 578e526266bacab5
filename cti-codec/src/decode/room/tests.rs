//! What a count's word is taken for, and how lists are counted ahead.

use super::*;
use crate::wire::widths::{OneByteLength, Wide};
use crate::{FloatingValue, NamedVariable, Octets, Text};

fn announcing(count: u32, left: usize, least: usize) -> Option<usize> {
    trusted(Count::decoded(Some(count)), left, least)
}

const NARROW: OneByteLength = OneByteLength(FieldWidths::Narrow);

#[test]
fn a_count_of_few_elements_is_trusted_where_there_are_bytes_for_them() {
    assert_eq!(announcing(1, 4, 4), Some(1));
    assert_eq!(announcing(16, 64, 4), Some(16));
    for (count, left) in [(0, 64), (17, 1_000), (u32::MAX, 1_000), (2, 7), (16, 63)] {
        assert_eq!(announcing(count, left, 4), None, "{count} {left}");
    }
    assert_eq!(trusted(Count::default(), 64, 4), None, "nothing announced");
}

#[test]
fn the_fewest_bytes_of_a_field_are_those_of_its_type() {
    assert_eq!(least_bytes(<u32 as FloatingValue>::TYPE), 6);
    assert_eq!(least_bytes(<Text<'static> as FloatingValue>::TYPE), 3);
    assert_eq!(least_bytes(<NamedVariable<'static> as FloatingValue>::TYPE), 4);
    assert_eq!(least_bytes(WireType::NamedArray), 5);
    assert_eq!(least_bytes(<Octets<'static> as FloatingValue>::TYPE), 2);
    static NUMBER: FieldDescriptor = FieldDescriptor::floating::<u16>("Number", 1);
    static CODEC: FieldDescriptor = NUMBER.with(|_| true);
    static NUMBERS: GroupDescriptor = GroupDescriptor { items: &[Item::Field(&NUMBER)] };
    static CODECS: GroupDescriptor = GroupDescriptor { items: &[Item::Field(&CODEC)] };
    assert_eq!((least_record_bytes(&NUMBERS), least_record_bytes(&CODECS)), (4, 2));
}

#[test]
fn fields_are_counted_until_the_next_outer_element() {
    let fields = [1, 0, 2, 1, 9, 1, 0, 3, 0, 1, 0];
    assert_eq!(occurrences(&fields, NARROW, [1, 0]), Some(3));
    assert_eq!(occurrences(&fields, NARROW, [1, 3]), Some(2));
    assert_eq!(occurrences(&fields[..4], NARROW, [1, 0]), None, "cut short");
    assert_eq!(occurrences(&[0, 1, 0, 0, 0], Wide, [1, 0]), Some(1), "a stray byte follows");
}
