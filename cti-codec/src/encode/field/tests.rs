//! Which fields can be written at all.

use super::*;
use crate::wire::widths::{Mixed, Narrow, Wide};
use crate::{Octets, Protocol, ProtocolVersion};

static PLAIN: FieldDescriptor = FieldDescriptor::floating::<Octets<'static>>("Plain", 255);
static TAG: FieldDescriptor = FieldDescriptor::floating::<Octets<'static>>("Tag", 256);
static SHORT: FieldDescriptor = FieldDescriptor::floating::<Octets<'static>>("Short", 1).max(40);

/// The most bytes that the field takes at the widths, of the lengths where that may change.
fn most<W: Width>(field: &'static FieldDescriptor) -> Option<usize> {
    let out = Out::new(field);
    let lengths = [0x1_0000, 0xFFFF, 0x100, 0xFF, 41, 40, 0];
    lengths.into_iter().find(|len| out.takes::<W>(*len, Protocol::cce(ProtocolVersion::V24).bit()))
}

#[test]
fn tag_and_length_must_fit_the_widths_and_the_data_its_maximum() {
    assert_eq!((most::<Wide>(&PLAIN), most::<Wide>(&TAG)), (Some(0xFFFF), Some(0xFFFF)));
    assert_eq!((most::<Mixed>(&PLAIN), most::<Mixed>(&TAG)), (Some(0xFF), Some(0xFF)));
    assert_eq!((most::<Narrow>(&PLAIN), most::<Narrow>(&TAG)), (Some(0xFF), None));
    assert_eq!((most::<Wide>(&SHORT), most::<Narrow>(&SHORT)), (Some(40), Some(40)));
}

#[test]
fn a_field_is_taken_where_the_version_has_it() {
    static LATE: FieldDescriptor = FieldDescriptor::floating::<u32>("Late", 1).since(20).until(24);
    let late = Out::new(&LATE);
    for version in ProtocolVersion::ALL {
        let expected = (20..=24).contains(&version.get());
        let protocol = Protocol::cce(version).bit();
        assert_eq!(late.takes::<Wide>(4, protocol), expected, "{version:?}");
        assert_eq!(late.is_of(protocol), expected, "{version:?}");
    }
}
