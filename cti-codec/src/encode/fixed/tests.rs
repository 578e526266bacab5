//! Counts, and numbers that don't fit their wire type.

use super::*;

#[test]
fn a_count_says_as_much_as_its_bytes_hold() {
    for (size, max) in [(1, 0xFF), (2, 0xFFFF), (4, u32::MAX)] {
        let most = usize::try_from(max).unwrap();
        assert_eq!(counted(&[most], size), Ok(max));
        assert_eq!(counted(&[most, most], size), Ok(max));
        if max < u32::MAX {
            let kind = EncodeErrorKind::TooManyElements { found: max + 1, max };
            assert_eq!(counted(&[most + 1], size), Err(kind));
        }
    }
}

#[test]
fn lists_of_one_count_are_of_one_length() {
    assert_eq!(counted(&[], 1), Ok(0));
    assert_eq!(counted(&[7, 7, 7], 1), Ok(7));
    let kind = EncodeErrorKind::UnequalLists { first: 7, other: 0 };
    assert_eq!(counted(&[7, 7, 0, 9], 1), Err(kind), "the first that differs");
    let kind = EncodeErrorKind::UnequalLists { first: 300, other: 299 };
    assert_eq!(counted(&[300, 299], 1), Err(kind), "before what the count can say");
}

#[test]
fn what_does_not_fit_its_wire_type_is_refused_in_its_place() {
    static MODE: FieldDescriptor = FieldDescriptor::fixed::<u16>("Mode");
    let mut out = [0; 8];
    let mut run = WriteRun::new(&mut out, None);
    run.put(&1u8);
    run.put_as::<u16, u32>(&MODE, 0xFFFF).unwrap();
    let error = run.put_as::<u16, u32>(&MODE, 0x1_0000).unwrap_err();
    assert_eq!(error.kind, EncodeErrorKind::ValueOutOfRange { value: 0x1_0000 });
    assert_eq!(error.field, Some(FieldPath::new(&MODE)));
    let error = run.count::<u8>(&MODE, Count::default(), &[256]).unwrap_err();
    assert_eq!(error.kind, EncodeErrorKind::TooManyElements { found: 256, max: 255 });
    run.count::<u32>(&MODE, Count::decoded(Some(9)), &[2, 2]).unwrap();
    assert_eq!(out, [1, 0xFF, 0xFF, 0, 0, 0, 2, 0], "the lists say it, not what was read");
}
