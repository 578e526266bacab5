//! Numbers that an enumeration has no name for.

use std::collections::HashSet;

use codec::{OpenEnum, ReservedNumber, Unrecognized};
use cti_messages::AgentMode;
use outside_messages::media::MediaMode;

type Unknown = Unrecognized<MediaMode>;
type Reserved = ReservedNumber<MediaMode>;

#[test]
fn a_number_with_a_name_is_neither_unrecognized_nor_reserved() {
    for number in [0, 1, 7] {
        assert_eq!((Unknown::new(number), Reserved::new(number)), (None, None));
        let mode = MediaMode::from_number(number);
        assert!(mode.name().is_some(), "{number}");
        assert_eq!(mode.number(), number);
    }
    assert_eq!(MediaMode::from_number(7).name(), Some("MEDIA_MODE_ERROR"));
}

#[test]
fn any_other_number_is_kept_as_reserved_or_unknown() {
    for number in [2, 5, 6, 8, 9, u32::MAX] {
        let mode = MediaMode::from_number(number);
        let expected = match number {
            2..=5 | 8 => MediaMode::Reserved(Reserved::new(number).unwrap()),
            _ => MediaMode::Unknown(Unknown::new(number).unwrap()),
        };
        assert_eq!((mode, mode.number(), mode.name()), (expected, number, None));
    }
}

#[test]
fn a_reserved_number_is_not_unrecognized_nor_the_other_way_round() {
    for number in [2, 3, 4, 5, 8] {
        assert_eq!((Unknown::new(number), MediaMode::is_reserved(number)), (None, true));
    }
    for number in [6, 9, u32::MAX] {
        assert_eq!((Reserved::new(number), MediaMode::is_reserved(number)), (None, false));
    }
}

#[test]
fn an_enumeration_reserves_nothing_unless_it_says_so() {
    for number in 0..=u16::MAX {
        assert_eq!(ReservedNumber::<AgentMode>::new(number), None);
        assert_eq!(Unrecognized::<AgentMode>::new(number).is_some(), number > 1, "{number}");
    }
}

macro_rules! shown_and_compared {
    ($($test:ident: $Number:ty, [$small:literal, $large:literal];)*) => {
        $(
            #[test]
            fn $test() {
                let [one, same, other] =
                    [$small, $small, $large].map(|number| <$Number>::new(number).unwrap());
                assert_eq!((one, one != other), (same, true));
                assert_eq!(one.clone(), one);
                let shown = format!("{one} {one:?} [{other:>3}]");
                assert_eq!(shown, format!("{0} {0} [{1:>3}]", $small, $large));
                assert_eq!(HashSet::from([one, same, other]).len(), 2);
            }
        )*
    };
}

shown_and_compared! {
    unrecognized_numbers_are_told_apart_and_shown_as_numbers: Unknown, [6, 9];
    reserved_numbers_are_told_apart_and_shown_as_numbers: Reserved, [2, 8];
}

#[test]
fn modes_are_told_apart_by_their_number() {
    let modes = [2, 2, 8, 6, 0].map(MediaMode::from_number);
    assert_eq!(HashSet::from(modes).len(), 4);
}
