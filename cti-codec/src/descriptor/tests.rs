//! What the derive builds declarations with.

use alloc::format;
use alloc::vec::Vec;

use super::*;
use crate::{Octets, Text, Timestamp, Versions};

/// An event of every version, with nothing in its floating part.
pub(crate) const fn message(
    name: &'static str,
    number: u32,
    fixed: &'static [FieldDescriptor],
) -> MessageDescriptor {
    MessageDescriptor {
        name,
        number,
        kind: MessageKind::Event,
        service: None,
        gate: Gate::ALL,
        layout: Layout::Published,
        short_form: None,
        fixed,
        items: &[],
    }
}

/// The versions that a field has.
fn of(field: FieldDescriptor) -> Vec<u8> {
    let all = ProtocolVersion::ALL.into_iter();
    all.filter(|version| field.gate.contains(Protocol::cce(*version)))
        .map(ProtocolVersion::get)
        .collect()
}

#[test]
fn a_field_takes_type_and_sizes_of_its_value() {
    let number = FieldDescriptor::floating::<u16>("Number", 9);
    assert_eq!((number.name, number.tag), ("Number", Some(9)));
    assert_eq!((number.ty, number.size, number.max), (WireType::UShort, Some(2), None));
    let text = FieldDescriptor::floating::<Text<'static>>("Text", 300);
    assert_eq!((text.ty, text.size, text.max), (WireType::String, None, None));
    let bytes = FieldDescriptor::fixed::<[u8; 300]>("Bytes");
    assert_eq!((bytes.tag, bytes.ty, bytes.size), (None, WireType::Unspec, Some(300)));
    let time = FieldDescriptor::fixed::<Timestamp>("Time");
    assert_eq!((time.ty, time.size), (WireType::Time, Some(4)));
}

#[test]
fn each_step_changes_what_it_names_and_nothing_else() {
    let plain = FieldDescriptor::floating::<Octets<'static>>("Octets", 4);
    assert_eq!(of(plain), (13..=25).collect::<Vec<u8>>());
    assert_eq!(of(plain.since(20)), (20..=25).collect::<Vec<u8>>());
    assert_eq!(of(plain.until(14)), [13, 14]);
    assert_eq!(of(plain.since(24).until(24)), [24]);

    let full = plain.since(15).until(16).max(40).required().packed().counting(&[2, 0]);
    assert_eq!(full.gate.versions(), Versions { since: Some(15), until: Some(16) });
    assert_eq!((full.max, full.counts), (Some(40), &[2, 0][..]));
    assert!(full.required && full.packed && full.is_count());
    assert_eq!((full.name, full.tag, full.ty), (plain.name, plain.tag, plain.ty));
    assert!(!plain.required && !plain.packed && !plain.is_count() && plain.check.is_none());
    let check = plain.with(|data| data == b"yes").check.unwrap();
    assert!(check(b"yes") && !check(b"no"));
}

#[test]
fn numbers_may_carry_the_names_of_another_type() {
    static NAMES: EnumDescriptor = EnumDescriptor {
        name: "Switch",
        kind: EnumKind::Open,
        ty: WireType::UInt,
        values: &[("OFF", 0), ("ON", 1)],
    };
    #[derive(Clone, Copy)]
    struct Switch(u32);
    impl Scalar for Switch {
        const TYPE: WireType = WireType::UInt;
        const VALUES: Option<&'static EnumDescriptor> = Some(&NAMES);
        fn from_raw(raw: u32) -> Self {
            Self(raw)
        }
        fn into_raw(self) -> u32 {
            self.0
        }
    }
    let plain = FieldDescriptor::fixed::<u8>("Switch");
    assert!(plain.values.is_none());
    let named = plain.carrying::<Switch>();
    assert_eq!(named.ty, WireType::UChar, "the wire keeps its own width");
    let name = |number| named.values.and_then(|values| values.name_of(number));
    assert_eq!([name(0), name(1), name(2)], [Some("OFF"), Some("ON"), None]);
}

#[test]
fn fields_are_shown_with_their_tag() {
    let field = FieldDescriptor::fixed::<u8>("One");
    assert_eq!(format!("{field:?}"), "One");
    assert_eq!(format!("{:?}", FieldDescriptor::floating::<u8>("Two", 7)), "Two (tag 7)");
    assert_ne!(field, FieldDescriptor::floating::<u8>("One", 7));
    assert_eq!(field, FieldDescriptor::fixed::<u32>("One").required());
}
