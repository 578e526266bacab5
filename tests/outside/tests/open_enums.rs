//! Numbers that an enumeration has no name for.

use std::collections::HashSet;

use codec::{OpenEnum, Unrecognized};
use outside_messages::media::MediaMode;

#[test]
fn a_number_with_a_name_is_never_unrecognized() {
    for number in [0, 1, 7] {
        assert_eq!(Unrecognized::<MediaMode>::new(number), None);
        let mode = MediaMode::from_number(number);
        assert!(mode.name().is_some(), "{number}");
        assert_eq!(mode.number(), number);
    }
    assert_eq!(MediaMode::from_number(7).name(), Some("MEDIA_MODE_ERROR"));
}

#[test]
fn any_other_number_is_kept_as_reserved_or_unknown() {
    for number in [2, 5, 6, 8, 9, u32::MAX] {
        let unrecognized = Unrecognized::<MediaMode>::new(number).unwrap();
        assert_eq!(unrecognized.number(), number);
        let mode = MediaMode::from_number(number);
        let expected = match number {
            2..=5 | 8 => MediaMode::Reserved(unrecognized),
            _ => MediaMode::Unknown(unrecognized),
        };
        assert_eq!((mode, mode.number(), mode.name()), (expected, number, None));
    }
}

#[test]
fn unrecognized_numbers_are_told_apart_and_shown_as_numbers() {
    let [two, too, eight] = [2, 2, 8].map(|number| Unrecognized::<MediaMode>::new(number).unwrap());
    assert_eq!((two, two != eight), (too, true));
    assert_eq!(format!("{two} {two:?} [{eight:>3}]"), "2 2 [  8]");
    assert_eq!(HashSet::from([two, too, eight]).len(), 2);
    let modes = [2, 2, 8, 6, 0].map(MediaMode::from_number);
    assert_eq!(HashSet::from(modes).len(), 4);
    assert_eq!(two.clone(), two);
}
