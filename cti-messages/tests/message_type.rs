//! Each number of a message is held by one variant of `MessageType`, and by no other.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use cti_messages::MessageType;
use cti_messages::codec::{OpenEnum, ReservedNumber, Scalar, Unrecognized};

fn numbers() -> impl Iterator<Item = u32> {
    (0..=300).chain([0xFF, 0x100, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0x8000_0000, u32::MAX])
}

/// The variants without a name that this number can be put into.
fn nameless(number: u32) -> Vec<MessageType> {
    let reserved = ReservedNumber::new(number).map(MessageType::Reserved);
    let unknown = Unrecognized::new(number).map(MessageType::Unknown);
    reserved.into_iter().chain(unknown).collect()
}

#[test]
fn whatever_can_be_built_decodes_from_its_own_number() {
    for number in numbers() {
        let decoded = MessageType::from_number(number);
        for built in nameless(number).into_iter().chain([decoded]) {
            assert_eq!(built.number(), number);
            assert_eq!(MessageType::from_number(built.number()), built, "{number}");
            assert_eq!(MessageType::from_raw(built.into_raw()), built, "{number}");
        }
    }
}

#[test]
fn a_number_without_a_name_can_be_put_into_one_variant_only() {
    for number in numbers() {
        let expected = usize::from(MessageType::from_number(number).name().is_none());
        assert_eq!(nameless(number).len(), expected, "{number}");
    }
}

#[test]
fn the_reserved_numbers_are_those_that_are_held_as_reserved() {
    for number in numbers() {
        let is_reserved = MessageType::is_reserved(number);
        let variant = MessageType::from_number(number);
        assert_eq!(matches!(variant, MessageType::Reserved(_)), is_reserved, "{number}");
        assert_eq!(ReservedNumber::<MessageType>::new(number).is_some(), is_reserved, "{number}");
    }
    assert!(MessageType::is_reserved(241) && !MessageType::is_reserved(239));
    assert!(MessageType::is_reserved(66) && !MessageType::is_reserved(65));
    assert_eq!(Unrecognized::<MessageType>::new(66), None);
    assert_eq!(ReservedNumber::<MessageType>::new(300), None);
}
