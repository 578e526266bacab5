//! The bag of unknown fields as a collection: the order of the wire is kept.

use alloc::vec::Vec;

use super::*;

fn field(tag: u16, data: &'static [u8]) -> UnknownField<'static> {
    UnknownField { tag, data: data.into() }
}

#[test]
fn fields_stay_in_their_order_however_they_come() {
    let fields = [field(9, b"a"), field(3, b"b"), field(9, b"c")];
    let mut pushed = UnknownFields::default();
    pushed.push(9, b"a");
    pushed.push(3, b"b");
    pushed.push(9, b"c");
    let collected: UnknownFields<'_> = fields.iter().cloned().collect();
    let (first, rest) = fields.split_first().unwrap();
    let mut extended: UnknownFields<'_> = [first.clone()].into_iter().collect();
    extended.extend(rest.iter().cloned());
    assert_eq!((&collected, &extended), (&pushed, &pushed));
    assert_eq!((&pushed).into_iter().collect::<Vec<_>>(), fields.iter().collect::<Vec<_>>());
    assert_eq!(pushed.clone().into_owned().into_iter().collect::<Vec<_>>(), fields);
    extended.clear();
    assert!(extended.is_empty());
}

#[test]
fn of_two_fields_under_a_tag_the_first_is_got() {
    let bag: UnknownFields<'_> =
        [field(9, b"a"), field(3, b"b"), field(9, b"c")].into_iter().collect();
    assert_eq!(bag.get(9).map(|data| &data[..]), Some(&b"a"[..]));
    assert_eq!(bag.get(3).map(|data| &data[..]), Some(&b"b"[..]));
    assert_eq!(bag.get(4), None);
}
