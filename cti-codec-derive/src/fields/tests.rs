use quote::ToTokens;
use syn::parse::Parser;

use super::*;

fn parse(declaration: &str) -> Result<FieldIr, String> {
    let field = Field::parse_named.parse_str(declaration).unwrap();
    let mut errors = Errors::default();
    let parsed = FieldIr::parse(&field, &mut errors);
    match errors.finish(|| parsed) {
        Ok(parsed) => Ok(parsed.unwrap()),
        Err(mistakes) => Err(mistakes.to_string()),
    }
}

fn field(declaration: &str) -> FieldIr {
    parse(declaration).unwrap_or_else(|mistake| panic!("{declaration}: {mistake}"))
}

#[test]
fn attributes_decide_the_role_and_the_type_of_a_value() {
    for (declaration, role, value) in [
        ("a: u32", Role::Fixed, "u32"),
        ("#[cti(since = 19)] a: Option<u32>", Role::Fixed, "u32"),
        ("#[cti(until = 19)] a: core::option::Option<x::Y>", Role::Fixed, "x :: Y"),
        ("#[cti(wire = u16)] a: StatusCode", Role::Fixed, "StatusCode"),
        ("a: [u8; 8]", Role::Fixed, "[u8 ; 8]"),
        ("#[cti(counts = b)] a: Count", Role::FixedCount, "Count"),
        ("#[cti(since = 19, counts = b)] a: Count", Role::FixedCount, "Count"),
        ("#[cti(tag = 5)] a: Option<Text<'a>>", Role::Single, "Text < 'a >"),
        ("#[cti(tag = T)] a: Option<u8>", Role::Single, "u8"),
        ("#[cti(tag = 5, with = x)] a: Option<Vec<u8>>", Role::Single, "Vec < u8 >"),
        ("#[cti(tag = 5, counts = b)] a: Count", Role::Count, "Count"),
        ("#[cti(tag = 5, repeated, packed)] a: Vec<u16>", Role::Repeated, "u16"),
        ("#[cti(tag = 5, repeated)] a: Vec<TaskId>", Role::Repeated, "TaskId"),
        ("#[cti(group)] a: alloc::vec::Vec<G<'a>>", Role::Group, "G < 'a >"),
        ("#[cti(unknown)] a: UnknownFields<'a>", Role::Unknown, "UnknownFields < 'a >"),
        ("#[cti(body)] a: Octets<'a>", Role::Body, "Octets < 'a >"),
    ] {
        let field = field(declaration);
        assert_eq!(field.role, role, "{declaration}");
        assert_eq!(field.value.to_token_stream().to_string(), value, "{declaration}");
    }
}

#[test]
fn attributes_end_up_in_the_field() {
    let field = field(
        r#"#[cti(tag = 0x10, max = 12, required)] #[cti(since = 14, until = 19, name = "X")] r#type: Option<Text<'a>>"#,
    );
    assert_eq!((field.name.as_str(), field.max), ("X", Some(12)));
    assert!(field.gate.is_some());
    assert!(field.required.is_some() && field.wire.is_none() && field.with.is_none());
    assert!(matches!(field.tag, Some(Tag::Int(tag)) if tag.base10_digits() == "16"));
}

#[test]
fn names_follow_from_the_rust_names() {
    assert_eq!(field("r#type: u16").name, "Type");
    assert_eq!(field("num_cti_clients: u16").name, "NumCTIClients");
}

#[test]
fn counts_name_one_or_several() {
    let names = |declaration| {
        let names = field(declaration).counts;
        names.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(names("#[cti(counts = b)] a: Count"), ["b"]);
    assert_eq!(names("#[cti(counts = [b, c,])] a: Count"), ["b", "c"]);
}

#[test]
fn types_that_do_not_fit_are_refused() {
    for (declaration, mistake) in [
        ("a: Text<'a>", "the length of this type varies"),
        ("a: Vec<u8>", "a list is no fixed field"),
        ("a: Option<u8>", "is no `Option`"),
        ("#[cti(until = 14)] a: u8", "is an `Option<T>`"),
        ("a: Count", "counts something"),
        ("#[cti(tag = 5)] a: u8", "a floating field is an `Option<T>`"),
        ("#[cti(tag = 5)] a: Option<Vec<u8>>", "make it a `Vec<T>`"),
        ("#[cti(tag = 5, repeated)] a: Option<Vec<u8>>", "a list is a `Vec<T>`"),
        ("#[cti(tag = 5, packed)] a: Option<u8>", "add `repeated`"),
        ("#[cti(tag = 5, counts = b)] a: Option<Count>", "is a `Count`"),
        ("#[cti(tag = 5, max = 4)] a: Option<u32>", "`max` is for text and octets"),
        ("#[cti(tag = 5, wire = u8)] a: Option<Octets<'a>>", "`wire` is for numbers"),
        ("#[cti(since = 12)] a: Option<u8>", "`since` is a number from 13 to 25"),
    ] {
        let found = parse(declaration).err().unwrap_or_default();
        assert!(found.contains(mistake), "{declaration}: {found}");
    }
}

#[test]
fn a_refused_attribute_has_no_consequences() {
    for declaration in ["#[cti(tagg = 5)] a: Option<u8>", "#[cti(tag = \"5\")] a: Option<u8>"] {
        let field = Field::parse_named.parse_str(declaration).unwrap();
        let mut errors = Errors::default();
        assert!(FieldIr::parse(&field, &mut errors).is_none());
        let mistakes = errors.finish(|| ()).unwrap_err();
        assert_eq!(mistakes.into_iter().count(), 1, "{declaration}");
    }
}

#[test]
fn lifetimes_tell_what_borrows() {
    let borrows = |ty: &str| types::borrows(&syn::parse_str(ty).unwrap());
    assert!(borrows("Option<Text<'a>>") && borrows("&'a [u8]"));
    assert!(!borrows("u32") && !borrows("Option<Cow<'static, str>>"));
}
