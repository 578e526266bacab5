//! What is right, what can be read and what is wrong, for each form of data.

use super::*;
use crate::table::Target;
use crate::{FieldDescriptor, NamedArray, NamedVariable, Octets, Text};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// What can be read of data in a field, and what is wrong with it. Holds that the look at what is
/// right comes to the same.
fn judged(field: FieldDescriptor, data: &[u8]) -> (Option<&[u8]>, Vec<AnomalyKind>) {
    let route = Route::new(Box::leak(Box::new(field)), Target::Slot(0));
    let Judgement { content, faults } = judge(&route, data);
    let faults: Vec<_> = faults.into_iter().flatten().collect();
    assert_eq!(clean(&route, data), content.filter(|_| faults.is_empty()), "{data:?}");
    assert_eq!(readable(&route, data), content, "{data:?}");
    if faults.is_empty() {
        assert_eq!(cleaned(&route, data), content, "{data:?}");
    }
    (content, faults)
}

#[test]
fn a_number_has_its_length() {
    let field = FieldDescriptor::floating::<u16>("Number", 1);
    assert_eq!(judged(field, &[0, 7]), (Some(&[0, 7][..]), Vec::new()));
    for found in [0, 1, 3] {
        let wrong = AnomalyKind::WrongLength { expected: 2, found };
        assert_eq!(judged(field, &[0; 3][..found as usize]), (None, [wrong].into()));
    }
}

#[test]
fn a_bool_is_0_or_1_and_read_whatever_it_is() {
    let field = FieldDescriptor::floating::<bool>("Bool", 1);
    for right in [[0, 0], [0, 1]] {
        assert_eq!(judged(field, &right), (Some(&right[..]), Vec::new()));
    }
    for (data, value) in [([0, 2], 2), ([1, 0], 256), ([0xFF, 0xFE], 0xFFFE)] {
        let fault = AnomalyKind::BoolValue { value };
        assert_eq!(judged(field, &data), (Some(&data[..]), [fault].into()));
    }
    let wrong = AnomalyKind::WrongLength { expected: 2, found: 1 };
    assert_eq!(judged(field, &[1]), (None, [wrong].into()));
}

#[test]
fn a_text_is_read_up_to_its_nul() {
    let field = FieldDescriptor::floating::<Text<'static>>("Text", 1).max(4);
    let after = AnomalyKind::BytesAfterNul { count: 1 };
    let long = AnomalyKind::TooLong { max: 4, found: 5 };
    for (data, text, faults) in [
        (&b"\0"[..], &b""[..], &[][..]),
        (b"abc\0", b"abc", &[]),
        (b"", b"", &[AnomalyKind::MissingNul]),
        (b"abcd", b"abcd", &[AnomalyKind::MissingNul]),
        (b"ab\0\0", b"ab", &[after]),
        (b"abcd\0", b"abcd", &[long]),
        (b"abc\0d", b"abc", &[long, after]),
        (b"abcde", b"abcde", &[long, AnomalyKind::MissingNul]),
    ] {
        assert_eq!(judged(field, data), (Some(text), faults.to_vec()), "{data:?}");
    }
}

#[test]
fn bytes_may_be_too_many() {
    let field = FieldDescriptor::floating::<Octets<'static>>("Octets", 1).max(2);
    for right in [&[][..], &[0], &[1, 2]] {
        assert_eq!(judged(field, right), (Some(right), Vec::new()));
    }
    let long = AnomalyKind::TooLong { max: 2, found: 3 };
    assert_eq!(judged(field, &[1, 2, 3]), (Some(&[1, 2, 3][..]), [long].into()));
}

#[test]
fn a_named_value_is_two_texts() {
    let variable = FieldDescriptor::floating::<NamedVariable<'static>>("Variable", 1).max(6);
    let array = FieldDescriptor::floating::<NamedArray<'static>>("Array", 1).max(7);
    let after = AnomalyKind::BytesAfterNul { count: 2 };
    let long = AnomalyKind::TooLong { max: 6, found: 7 };
    let long_element = AnomalyKind::TooLong { max: 7, found: 8 };
    for (texts, faults, element_faults) in [
        (&b"a\0b\0"[..], &[][..], &[][..]),
        (b"\0\0", &[], &[]),
        (b"ab\0cd\0", &[], &[]),
        (b"a\0b\0cd", &[after], &[after]),
        (b"abc\0de\0", &[long], &[long_element]),
    ] {
        assert_eq!(judged(variable, texts), (Some(texts), faults.to_vec()), "{texts:?}");
        let element = [&[0], texts].concat();
        assert_eq!(judged(array, &element), (Some(&*element), element_faults.to_vec()));
    }
    for texts in [&b""[..], b"a", b"a\0b", b"\0", b"abc\0defghi"] {
        assert_eq!(judged(variable, texts), (None, [AnomalyKind::Malformed].into()), "{texts:?}");
        let element = [&[0], texts].concat();
        assert_eq!(judged(array, &element), (None, [AnomalyKind::Malformed].into()), "{texts:?}");
    }
    assert_eq!(judged(array, &[]), (None, [AnomalyKind::Malformed].into()));
}

#[test]
fn an_array_is_made_of_whole_elements() {
    let fields = [
        FieldDescriptor::floating::<u8>("Bytes", 1),
        FieldDescriptor::floating::<u16>("Shorts", 1),
        FieldDescriptor::floating::<u32>("Words", 1),
    ];
    for (field, element) in fields.into_iter().zip([1u8, 2, 4]) {
        for found in 0..13 {
            let data = &[7; 13][..found as usize];
            let right = (Some(data), Vec::new());
            let wrong = (None, [AnomalyKind::ArrayLength { element, found }].into());
            let whole = found % u32::from(element) == 0;
            assert_eq!(judged(field.array(), data), if whole { right } else { wrong });
        }
    }
}

#[test]
fn a_codec_of_the_fields_own_has_the_say() {
    let odd = |data: &[u8]| data.len() % 2 == 1;
    let field = FieldDescriptor::floating::<Octets<'static>>("Odd", 1).with(odd).max(3);
    assert_eq!(judged(field, b"abc"), (Some(&b"abc"[..]), Vec::new()));
    let long = AnomalyKind::TooLong { max: 3, found: 5 };
    assert_eq!(judged(field, b"abcde"), (Some(&b"abcde"[..]), [long].into()));
    for even in [&b""[..], b"ab", b"abcdef"] {
        assert_eq!(judged(field, even), (None, [AnomalyKind::Malformed].into()));
    }
}
