//! What is wrong with a field's data, and what is read of it all the same.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::*;
use crate::decode::table::Target;
use crate::{FieldDescriptor, NamedArray, NamedVariable, Octets, Text};

fn route(field: FieldDescriptor) -> Route {
    Route::new(Box::leak(Box::new(field)), Target::Slot(0))
}

/// What the full judgement says: what is read, and the faults in order.
fn full<'a>(route: &Route, data: &'a [u8]) -> (Option<&'a [u8]>, Vec<AnomalyKind>) {
    let judged = judge(route, data);
    (judged.content, judged.faults.into_iter().flatten().collect())
}

/// A field of each form with a maximum where it takes one, data that is right, and what is read.
fn right() -> Vec<(Route, &'static [u8], &'static [u8])> {
    let octets = FieldDescriptor::floating::<Octets<'static>>("O", 1).max(8);
    let number = FieldDescriptor::floating::<u16>("N", 1);
    let text = FieldDescriptor::floating::<Text<'static>>("T", 1).max(8);
    let variable = FieldDescriptor::floating::<NamedVariable<'static>>("V", 1).max(8);
    let array = FieldDescriptor::floating::<NamedArray<'static>>("A", 1).max(8);
    let fields: [(FieldDescriptor, &[u8], &[u8]); 10] = [
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
    ];
    fields.map(|(field, data, content)| (route(field), data, content)).into()
}

#[test]
fn the_quick_look_and_the_full_one_agree_on_what_is_right() {
    for (route, data, content) in right() {
        assert_eq!(clean(&route, data), Some(content), "{:?}", route.form);
        assert_eq!(cleaned(&route, data), Some(content), "{:?}", route.form);
        assert_eq!(readable(&route, data), Some(content), "{:?}", route.form);
        assert_eq!(full(&route, data), (Some(content), [].into()), "{:?}", route.form);
    }
}

#[test]
fn the_two_looks_agree_on_all_short_data() {
    let bytes = |len: u32| (0..4u32.pow(len)).map(move |n| (0..len).map(move |at| n >> (2 * at)));
    let most = if cfg!(miri) { 3 } else { 6 };
    for (route, ..) in right() {
        for data in (0..=most).flat_map(bytes) {
            let data: Vec<u8> = data.map(|bits| [0, 1, 2, b'a'][bits as usize & 3]).collect();
            let (content, faults) = full(&route, &data);
            let expected = content.filter(|_| faults.is_empty());
            assert_eq!(clean(&route, &data), expected, "{:?} {data:?}", route.form);
            assert_eq!(readable(&route, &data), content, "{:?} {data:?}", route.form);
        }
    }
}

#[test]
fn each_fault_has_its_name_and_what_is_read_beside_it() {
    use AnomalyKind::{
        BoolValue, BytesAfterNul, Malformed, MissingNul, PackedList, TooLong, WrongLength,
    };
    let [number, bool, text, _, octets, _, variable, array, packed, custom] =
        <[_; 10]>::try_from(right()).unwrap().map(|(route, ..)| route);
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
    for (route, data, fault) in unreadable {
        assert_eq!(full(&route, data), (None, [fault].into()), "{data:?}");
        assert_eq!(readable(&route, data), None);
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
    for (route, data, content, faults) in readable {
        assert_eq!(clean(&route, data), None, "{data:?}");
        assert_eq!(full(&route, data), (Some(content), faults.into()), "{data:?}");
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
        let route = route(field);
        assert_eq!(full(&route, fits), (Some(fits), [].into()));
        assert_eq!(full(&route, over), (Some(over), [long].into()));
        assert_eq!((clean(&route, fits), clean(&route, over)), (Some(fits), None));
    }
}
