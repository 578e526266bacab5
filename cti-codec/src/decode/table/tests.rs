//! Routes and rules of single fields.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::*;
use crate::{Octets, ProtocolVersion, Text};

fn route(field: FieldDescriptor, target: Target) -> Route {
    Route::new(Box::leak(Box::new(field)), target)
}

/// The lengths up to 20 that may be taken at once.
fn lengths(rule: Rule) -> Vec<usize> {
    (0..=20).filter(|len| rule.fits(&[0; 20][..*len])).collect()
}

#[test]
fn octets_may_be_empty_and_end_at_their_maximum() {
    let octets = FieldDescriptor::floating::<Octets<'static>>("Octets", 3).max(5);
    let rule = Rule::new(&route(octets, Target::Slot(4)));
    assert_eq!((rule.quick, rule.place, rule.is_list()), (Quick::Slot, 4, false));
    assert_eq!(lengths(rule), [0, 1, 2, 3, 4, 5]);
    let listed = Rule::new(&route(octets, Target::Repeated { list: 2 }));
    assert_eq!((listed.quick, listed.place, listed.is_list()), (Quick::No, 2, true));
    assert_eq!(lengths(listed), (0..=20).collect::<Vec<_>>(), "the walk judges it");
}

#[test]
fn text_has_room_for_its_nul() {
    let text = FieldDescriptor::floating::<Text<'static>>("Text", 3).max(4);
    assert_eq!(lengths(Rule::new(&route(text, Target::Slot(0)))), [1, 2, 3, 4]);
    assert_eq!(lengths(Rule::new(&route(text.max(0), Target::Slot(0)))), [1], "judged later");
}

#[test]
fn a_rule_is_of_the_versions_of_its_field() {
    let plain = FieldDescriptor::floating::<u8>("Plain", 3);
    for (field, first, last) in [
        (plain, 13, 25),
        (plain.since(15), 15, 25),
        (plain.until(24), 13, 24),
        (plain.since(17).until(17), 17, 17),
        (plain.since(13).until(25), 13, 25),
    ] {
        let route = route(field, Target::Slot(0));
        let rule = Rule::new(&route);
        for version in ProtocolVersion::ALL {
            let expected = (first..=last).contains(&version.get());
            for protocol in [Protocol::cce(version), Protocol::ccx(version)] {
                assert_eq!(rule.is_of(protocol.bit()), expected, "{field:?} {protocol:?}");
            }
        }
    }
}

#[test]
fn a_route_without_a_tag_or_maximum_has_the_neutral_one() {
    let fixed = route(FieldDescriptor::fixed::<u8>("Fixed"), Target::Slot(0));
    assert_eq!((fixed.tag(), fixed.max), (0, u16::MAX));
    let floating = FieldDescriptor::floating::<Octets<'static>>("Floating", 300).max(7);
    let floating = route(floating, Target::Slot(0));
    assert_eq!((floating.tag(), floating.max), (300, 7));
}
