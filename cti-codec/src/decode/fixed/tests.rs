//! Values in the fixed part.

use super::*;
use crate::ProtocolVersion;
use crate::descriptor::tests::message;

static MESSAGE: MessageDescriptor = message("LATE_EVENT", 900, &FIELDS);
static FIELDS: [FieldDescriptor; 3] = [
    FieldDescriptor::fixed::<u16>("First"),
    FieldDescriptor::fixed::<bool>("Second"),
    FieldDescriptor::fixed::<u16>("Late").since(20),
];

fn part(body: &[u8], version: ProtocolVersion) -> FixedPart<'_> {
    FixedPart::new(&MESSAGE, body, version.into())
}

#[test]
fn a_value_is_read_where_it_stands_in_its_block() {
    let mut part = part(&[1, 2, 3, 4, 0xFF, 9], ProtocolVersion::V25);
    let block = part.block::<5>().unwrap();
    assert_eq!(part.rest, [9]);
    assert_eq!(part.value::<u16, 5>(&block, 0), Ok(0x0102));
    assert_eq!(part.value::<u32, 5>(&block, 1), Ok(0x0203_04FF));
    assert_eq!(part.value_as::<u8, u32, 5>(&block, 4), Ok(255));
    assert_eq!(part.count::<u16, 5>(&block, 2).map(Count::on_wire), Ok(Some(0x0304)));
    assert!(part.value::<u16, 5>(&block, 4).is_err(), "past the block's end");
    assert!(part.is_sound);
}

#[test]
fn a_bool_other_than_0_and_1_is_noted() {
    for (bytes, is_sound) in [([0, 0], true), ([0, 1], true), ([0, 2], false), ([1, 0], false)] {
        let mut part = part(&bytes, ProtocolVersion::V25);
        let block = part.block::<2>().unwrap();
        assert_eq!(part.value::<bool, 2>(&block, 0), Ok(bytes != [0, 0]));
        assert_eq!(part.is_sound, is_sound, "{bytes:?}");
    }
}

#[test]
fn a_field_that_the_protocol_lacks_takes_no_bytes() {
    for version in ProtocolVersion::ALL {
        let mut part = part(&[0, 7], version);
        let expected = (version.get() >= 20).then_some(7);
        assert_eq!(part.versioned_as::<u16, u32>(&FIELDS[2]), Some(expected));
        assert_eq!(part.rest.is_empty(), expected.is_some());
        let mut part = super::tests::part(&[0, 7], version);
        let count = part.versioned_count::<u16>(&FIELDS[2]).unwrap();
        assert_eq!(count.on_wire(), expected);
    }
}

#[test]
fn a_part_cut_short_is_an_error_at_the_first_field_without_room() {
    for (len, version, field, offset, needed) in [
        (0, ProtocolVersion::V19, 0, 8, 2),
        (3, ProtocolVersion::V19, 1, 10, 2),
        (5, ProtocolVersion::V20, 2, 12, 2),
    ] {
        let mut part = part(&[0; 6][..len], version);
        assert!(part.block::<6>().is_none());
        let error = part.cut_short();
        let remaining = u16::try_from(len).unwrap() % 2;
        assert_eq!(error.kind, DecodeErrorKind::FixedPartCutShort { needed, remaining });
        assert_eq!((error.offset, error.field), (offset, Some(FieldPath::new(&FIELDS[field]))));
    }
}
