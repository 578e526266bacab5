//! The fixed part's length by protocol, and which fields have a custom codec.

use super::*;
use crate::{GroupDescriptor, Octets, Product, ProductGate, Protocol, ProtocolVersion};

fn all() -> impl Iterator<Item = Protocol> {
    ProtocolVersion::ALL.into_iter().flat_map(|v| [Protocol::cce(v), Protocol::ccx(v)])
}

#[test]
fn the_fixed_part_is_as_long_as_its_fields_in_each_protocol() {
    let fixed = [
        FieldDescriptor::fixed::<u32>("Always"),
        FieldDescriptor::fixed::<[u8; 300]>("Late").since(20),
        FieldDescriptor::fixed::<u16>("Express").gate(Product::UnifiedCce, ProductGate::Never),
    ];
    let lens = FixedLen::of(&fixed);
    for protocol in all() {
        let late = if protocol.version().get() >= 20 { 300 } else { 0 };
        let express = if protocol.product() == Product::UnifiedCcx { 2 } else { 0 };
        assert_eq!(lens.at(protocol.bit()), 4 + late + express, "{protocol:?}");
    }
}

#[test]
fn a_fixed_part_without_gates_needs_no_table() {
    let fixed = [FieldDescriptor::fixed::<u32>("A"), FieldDescriptor::fixed::<u8>("B")];
    assert!(matches!(FixedLen::of(&fixed), FixedLen::Always(5)));
    assert!(matches!(FixedLen::of(&[]), FixedLen::Always(0)));
    assert!(all().all(|protocol| FixedLen::of(&fixed).at(protocol.bit()) == 5));
}

#[test]
fn a_custom_codec_is_found_in_lists_too() {
    static PLAIN: FieldDescriptor = FieldDescriptor::floating::<u32>("Plain", 1);
    static CUSTOM: FieldDescriptor =
        FieldDescriptor::floating::<Octets<'static>>("Custom", 2).with(|_| true);
    static INNER: GroupDescriptor =
        GroupDescriptor { items: &[Item::Field(&PLAIN), Item::Field(&CUSTOM)] };
    static OUTER: GroupDescriptor =
        GroupDescriptor { items: &[Item::Repeated(&PLAIN), Item::Group(&INNER)] };
    assert!(has_codec(&[Item::Field(&PLAIN), Item::Group(&OUTER)]));
    assert!(has_codec(&[Item::Field(&CUSTOM)]));
    assert!(!has_codec(&[Item::Field(&PLAIN), Item::Repeated(&PLAIN)]) && !has_codec(&[]));
}
