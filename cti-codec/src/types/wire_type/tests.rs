//! Names and sizes of the types, and which carry which.

use super::*;
use WireType::*;

const ALL: [(WireType, &str, Option<u8>, bool); 14] = [
    (Char, "CHAR", Some(1), true),
    (UChar, "UCHAR", Some(1), false),
    (Short, "SHORT", Some(2), true),
    (UShort, "USHORT", Some(2), false),
    (Int, "INT", Some(4), true),
    (UInt, "UINT", Some(4), false),
    (Bool, "BOOL", Some(2), false),
    (Time, "TIME", Some(4), false),
    (String, "STRING", None, false),
    (Unspec, "UNSPEC", None, false),
    (NamedVar, "NAMEDVAR", None, false),
    (NamedArray, "NAMEDARRAY", None, false),
    (TaskId, "TASKID", Some(12), false),
    (AppPathId, "APPPATHID", Some(5), false),
];

#[test]
fn types_are_what_the_guide_says() {
    for (ty, name, size, signed) in ALL {
        assert_eq!((ty.name(), ty.size(), ty.is_signed()), (name, size, signed));
        assert_eq!(ty.is_scalar(), size.is_some_and(|size| size <= 4), "{name}");
    }
}

#[test]
fn only_what_cannot_be_told_apart_is_carried() {
    for (wire, ..) in ALL {
        for (ty, name, ..) in ALL {
            let narrower = wire.size() > ty.size();
            let open = ty.size().is_some() && !ty.is_signed() && ty != Bool;
            let expected = wire.size().is_some() && open && !narrower;
            assert_eq!(carries(wire, ty), expected, "{wire:?} {name}");
        }
    }
}
