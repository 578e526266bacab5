//! What the derive asserts of a set's numbers.

use super::*;
use crate::descriptor::tests::message;

#[test]
fn a_number_is_new_the_first_time() {
    static MESSAGES: [MessageDescriptor; 5] = [
        message("A", 1, &[]),
        message("B", 2, &[]),
        message("A", 3, &[]),
        message("C", 1, &[]),
        message("D", 2, &[]),
    ];
    let messages = MESSAGES.each_ref();
    let new = [0, 1, 2, 3, 4].map(|position| number_is_new(&messages, position));
    assert_eq!(new, [true, true, true, false, false], "names do not matter");
    assert!(!number_is_new(&messages, 5) && !number_is_new(&messages, 6), "there is none");
}
