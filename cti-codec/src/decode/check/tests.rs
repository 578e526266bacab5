//! What is wrong with a field's data, what is read of it all the same, and that the fast path takes
//! just what nothing is wrong with.

use alloc::vec::Vec;
use core::convert::Infallible;
use core::fmt::Debug;

use super::*;
use crate::{FloatingValue, NamedArray, NamedVariable, Octets, Text};

/// What is read, and the faults in order.
fn full<'a>(field: &FieldDescriptor, data: &'a [u8]) -> (Option<&'a [u8]>, Vec<AnomalyKind>) {
    let mut faults = Vec::new();
    let content = check(field, Data::all(data), &mut |fault| {
        faults.push(fault);
        Ok::<(), Infallible>(())
    });
    let Ok(content) = content;
    (content, faults)
}

/// A field of each form with a maximum where it takes one, data that is right, and what is read.
fn right() -> [(FieldDescriptor, &'static [u8], &'static [u8]); 10] {
    let octets = FieldDescriptor::floating::<Octets<'static>>("O", 1).max(8);
    let number = FieldDescriptor::floating::<u16>("N", 1);
    let text = FieldDescriptor::floating::<Text<'static>>("T", 1).max(8);
    let variable = FieldDescriptor::floating::<NamedVariable<'static>>("V", 1).max(8);
    let array = FieldDescriptor::floating::<NamedArray<'static>>("A", 1).max(8);
    [
        (number, &[1, 2], &[1, 2]),
        (FieldDescriptor::floating::<bool>("B", 1), &[0, 1], &[0, 1]),
        (text, b"one\0", b"one"),
        (text, b"\0", b""),
        (octets, b"", b""),
        (octets, &[0; 8], &[0; 8]),
        (variable, b"a\0bc\0", b"a\0bc\0"),
        (array, b"\x07a\0bc\0", b"\x07a\0bc\0"),
        (number.packed(), &[1, 2], &[1, 2]),
        (octets.with(|data| data.first() == Some(&1)), &[1, 2], &[1, 2]),
    ]
}

#[test]
fn right_data_has_no_fault() {
    for (field, data, content) in right() {
        assert_eq!(full(&field, data), (Some(content), [].into()), "{field:?} {data:?}");
    }
}

type Read<'a, T> = fn(&'a [u8], usize, u16) -> Option<(T, &'a [u8])>;

/// Asserts that the fast path reads a value just where the check finds no fault, and the same value,
/// whatever follows the data.
fn agree_on<'a, T: Debug + PartialEq>(
    from: &'a [u8],
    len: usize,
    max: u16,
    read: Read<'a, T>,
    from_content: fn(&'a [u8]) -> Option<T>,
    field: &FieldDescriptor,
) {
    let (content, faults) = full(field, &from[..len]);
    let expected = content.filter(|_| faults.is_empty()).and_then(from_content);
    let found = read(from, len, max);
    assert_eq!(found, expected.map(|value| (value, &from[len..])), "{field:?} {:?}", &from[..len]);
}

#[test]
fn the_fast_path_reads_what_has_no_fault() {
    let bytes =
        |len: u32| (0..3u32.pow(len)).map(move |n| (0..len).map(move |at| n / 3u32.pow(at)));
    let most = if cfg!(miri) { 3 } else { 7 };
    for data in (0..=most).flat_map(bytes) {
        let data: Vec<u8> = data.map(|digit| [0, 1, b'a'][digit as usize % 3]).collect();
        for behind in [0, 1, 16, 20] {
            let from = [&data[..], &[0, 1, 0].repeat(7)[..behind]].concat();
            let (from, len) = (&from[..], data.len());
            let max = 5;
            let text = FieldDescriptor::floating::<Text<'static>>("T", 1).max(max);
            agree_on(from, len, max, Text::read, Text::from_content, &text);
            let octets = FieldDescriptor::floating::<Octets<'static>>("O", 1).max(max);
            agree_on(from, len, max, Octets::read, Octets::from_content, &octets);
            let variable = FieldDescriptor::floating::<NamedVariable<'static>>("V", 1).max(max);
            agree_on(from, len, max, NamedVariable::read, NamedVariable::from_content, &variable);
            let array = FieldDescriptor::floating::<NamedArray<'static>>("A", 1).max(max);
            agree_on(from, len, max, NamedArray::read, NamedArray::from_content, &array);
            let bool = FieldDescriptor::floating::<bool>("B", 1);
            agree_on(from, len, max, bool::read, bool::from_content, &bool);
            let number = FieldDescriptor::floating::<u16>("N", 1);
            agree_on(from, len, max, u16::read, u16::from_content, &number);
        }
    }
}

#[test]
fn texts_of_any_length_are_read_up_to_their_maximum() {
    for len in (0..40).step_by(if cfg!(miri) { 13 } else { 1 }) {
        for nul in 0..=len {
            for behind in [0, 3, 16] {
                let mut from = [&b"x".repeat(len)[..], &[0; 16][..behind]].concat();
                if let Some(byte) = from.get_mut(nul).filter(|_| nul < len) {
                    *byte = 0;
                }
                for max in [12, 33] {
                    let text = FieldDescriptor::floating::<Text<'static>>("T", 1).max(max);
                    agree_on(&from, len, max, Text::read, Text::from_content, &text);
                }
            }
        }
    }
}

#[test]
fn data_that_is_not_whole_is_not_read() {
    for from in [&[0; 20][..], &[0; 3]] {
        let len = from.len() + 1;
        assert_eq!(Text::read(from, len, u16::MAX), None);
        assert_eq!(Octets::read(from, len, u16::MAX), None);
        assert_eq!(NamedVariable::read(from, len, u16::MAX), None);
        assert_eq!(u32::read(from, len, u16::MAX), None);
    }
}

#[test]
fn each_fault_has_its_name_and_what_is_read_beside_it() {
    use AnomalyKind::{
        BoolValue, BytesAfterNul, Malformed, MissingNul, PackedList, TooLong, WrongLength,
    };
    let [number, bool, text, _, octets, _, variable, array, packed, custom] =
        right().map(|(field, ..)| field);
    let unreadable: [(_, &[u8], _); 10] = [
        (number, &[1], WrongLength { expected: 2, found: 1 }),
        (number, &[1, 2, 3], WrongLength { expected: 2, found: 3 }),
        (bool, &[1], WrongLength { expected: 2, found: 1 }),
        (variable, b"a\0b", Malformed),
        (variable, b"", Malformed),
        (array, b"", Malformed),
        (array, b"\0a\0", Malformed),
        (packed, &[1, 2, 3], WrongLength { expected: 2, found: 3 }),
        (packed, &[], WrongLength { expected: 2, found: 0 }),
        (custom, &[2], Malformed),
    ];
    for (field, data, fault) in unreadable {
        assert_eq!(full(&field, data), (None, [fault].into()), "{data:?}");
    }
    let long = TooLong { max: 8, found: 10 };
    let readable: [(_, &[u8], &[u8], &[AnomalyKind]); 10] = [
        (packed, &[1, 2, 3, 4], &[1, 2, 3, 4], &[PackedList { values: 2 }]),
        (bool, &[1, 2], &[1, 2], &[BoolValue { value: 0x0102 }]),
        (text, b"one", b"one", &[MissingNul]),
        (text, b"one\0two", b"one", &[BytesAfterNul { count: 3 }]),
        (text, b"0123456789", b"0123456789", &[long, MissingNul]),
        (text, b"012345678\0", b"012345678", &[long]),
        (octets, &[7; 10], &[7; 10], &[long]),
        (custom, &[1; 10], &[1; 10], &[long]),
        (variable, b"a\0b\0cd", b"a\0b\0cd", &[BytesAfterNul { count: 2 }]),
        (
            array,
            b"\x01a\0b\0cdefg",
            b"\x01a\0b\0cdefg",
            &[TooLong { max: 8, found: 10 }, BytesAfterNul { count: 5 }],
        ),
    ];
    for (field, data, content, faults) in readable {
        assert_eq!(full(&field, data), (Some(content), faults.into()), "{data:?}");
    }
}

#[test]
fn named_values_may_be_just_as_long_as_their_maximum() {
    let variable = FieldDescriptor::floating::<NamedVariable<'static>>("V", 1).max(6);
    let array = FieldDescriptor::floating::<NamedArray<'static>>("A", 1).max(6);
    let long = AnomalyKind::TooLong { max: 6, found: 7 };
    for (field, fits, over) in
        [(variable, &b"ab\0cd\0"[..], &b"abc\0de\0"[..]), (array, b"\x01a\0bc\0", b"\x01ab\0cd\0")]
    {
        assert_eq!(full(&field, fits), (Some(fits), [].into()));
        assert_eq!(full(&field, over), (Some(over), [long].into()));
    }
}

#[test]
fn a_declaration_made_by_hand_may_give_octets_a_size_and_a_number_none() {
    let octets = FieldDescriptor::floating::<Octets<'static>>("O", 1);
    let octets = FieldDescriptor { size: Some(3), ..octets };
    let number = FieldDescriptor::floating::<u16>("N", 1);
    let number = FieldDescriptor { size: None, ..number };
    for (field, right, expected) in [(octets, &[1, 2, 3][..], 3), (number, &[1, 2], 2)] {
        assert_eq!(full(&field, right), (Some(right), [].into()));
        for data in [&[1][..], &[1, 2, 3, 4]] {
            let found = u32::try_from(data.len()).unwrap();
            let fault = AnomalyKind::WrongLength { expected, found };
            assert_eq!(full(&field, data), (None, [fault].into()), "{field:?}");
        }
    }
}
