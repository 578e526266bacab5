//! Which fields can be written at all.

use super::*;
use crate::FieldWidths;
use crate::wire::widths::{OneByteLength, Wide};
use crate::{Octets, Protocol, ProtocolVersion};
use alloc::vec;

static PLAIN: FieldDescriptor = FieldDescriptor::floating::<Octets<'static>>("Plain", 255);
static TAG: FieldDescriptor = FieldDescriptor::floating::<Octets<'static>>("Tag", 256);
static SHORT: FieldDescriptor = FieldDescriptor::floating::<Octets<'static>>("Short", 1).max(40);
static OLD: FieldDescriptor = FieldDescriptor::floating::<u16>("Old", 7).until(19).required();

const MIXED: OneByteLength = OneByteLength(FieldWidths::Mixed);
const NARROW: OneByteLength = OneByteLength(FieldWidths::Narrow);

fn bit(version: ProtocolVersion) -> u32 {
    Protocol::cce(version).bit()
}

/// The most bytes that the field takes at the widths, if its tag fits them.
fn most<W: Width>(field: &FieldDescriptor, widths: W) -> Option<usize> {
    let place = EncodeField::new(field).place(widths, bit(ProtocolVersion::V24))?;
    let lens = [0x1_0000, 0xFFFF, 0x100, 0xFF, 41, 40, 0];
    lens.into_iter().find(|len| place.split(&mut vec![0; 0x1_0100], *len).is_some())
}

#[test]
fn tag_and_length_must_fit_the_widths_and_the_data_its_maximum() {
    assert_eq!((most(&PLAIN, Wide), most(&TAG, Wide)), (Some(0xFFFF), Some(0xFFFF)));
    assert_eq!((most(&PLAIN, MIXED), most(&TAG, MIXED)), (Some(0xFF), Some(0xFF)));
    assert_eq!((most(&PLAIN, NARROW), most(&TAG, NARROW)), (Some(0xFF), None));
    assert_eq!((most(&SHORT, Wide), most(&SHORT, NARROW)), (Some(40), Some(40)));
}

#[test]
fn a_field_stands_where_the_version_has_it() {
    static LATE: FieldDescriptor = FieldDescriptor::floating::<u32>("Late", 1).since(20).until(24);
    let late = EncodeField::new(&LATE);
    for version in ProtocolVersion::ALL {
        let expected = (20..=24).contains(&version.get());
        assert_eq!(late.place(Wide, bit(version)).is_some(), expected, "{version:?}");
        assert_eq!(late.is_of(bit(version)), expected, "{version:?}");
    }
}

#[test]
fn a_required_field_may_be_absent_where_the_version_lacks_it_and_a_first_member_nowhere() {
    for version in ProtocolVersion::ALL {
        let old = EncodeField::new(&OLD);
        assert_eq!(old.may_be_absent(bit(version)), version.get() > 19, "{version:?}");
        assert!(EncodeField::new(&PLAIN).may_be_absent(bit(version)));
        assert!(!old.first().may_be_absent(bit(version)));
    }
}
