//! Names that could clash with those in what is emitted, and names that the prelude has too.

#![allow(dead_code, non_snake_case, non_upper_case_globals)]

use ::cti_codec::{Encode as _, IntoOwned as _, Message as _, MessageSet as _, OpenEnum as _};

struct Option;
struct Result;
struct Vec;
struct Default;
struct From;
struct String;
type Some = ();
type Ok = ();
mod core {}
mod std {}
mod alloc {}
mod cti_codec {}

const ITEMS: u16 = 101;
const ROUTES: u16 = 102;
const INDEX: u16 = 103;
const TABLE: u16 = 104;
const FIXED: u16 = 105;
const DESCRIPTOR: u16 = 106;
const FIELD0: u16 = 107;
const MESSAGES: u16 = 108;
const NUMBER_0: u16 = 109;
static sink: u16 = 110;
static monitor_id: u16 = 111;

mod message {
    pub fn decode(bytes: &[u8]) -> ::core::option::Option<u8> {
        bytes.first().copied()
    }

    pub fn encode(byte: &u8) -> ::cti_codec::Octets<'static> {
        ::std::vec![*byte].into()
    }
}

fn message_type(_: u32, _: ::cti_codec::Protocol) -> bool {
    false
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, ::cti_codec::OpenEnum)]
#[cti(wire = u16)]
enum Names {
    #[cti(value = 0)]
    None,
    #[cti(value = 1)]
    Some,
    #[cti(value = 2)]
    Ok,
    #[cti(value = 3)]
    Err,
    #[cti(value = 4)]
    Error,
    #[cti(value = 5)]
    Wire,
    #[cti(value = 6)]
    TYPE,
    #[cti(value = 7)]
    DESCRIPTOR,
    #[cti(value = 8)]
    r#Type,
    #[cti(reserved = [9, 11..=12])]
    Reserved(::cti_codec::ReservedNumber<Self>),
    Unknown(::cti_codec::Unrecognized<Self>),
}

#[derive(Clone, Debug, PartialEq, ::cti_codec::Message)]
#[cti(type = 900, kind = Event)]
struct Clashes<'__a> {
    r#type: u32,
    monitor_id: u32,
    body: u8,
    options: u8,
    anomalies: u8,
    decoder: u8,
    #[cti(name = "__decoder")]
    __decoder: u8,
    #[cti(name = "__run")]
    __run: u8,
    __slots: u8,
    __lists: u8,
    __list0: u8,
    __slot0: u8,
    __fixed0: u8,
    run: u8,
    #[cti(counts = [list, group], wire = u8)]
    count: ::cti_codec::Count,
    #[cti(since = 14)]
    DESCRIPTOR: ::core::option::Option<u8>,
    #[cti(tag = ITEMS, required)]
    sink: ::core::option::Option<u8>,
    #[cti(tag = ROUTES, name = "__sink")]
    __sink: ::core::option::Option<Names>,
    #[cti(tag = INDEX, repeated, name = "List")]
    list: ::std::vec::Vec<::cti_codec::Text<'__a>>,
    #[cti(tag = TABLE, with = message)]
    message: ::core::option::Option<u8>,
    #[cti(tag = FIXED, repeated, packed)]
    r#match: ::std::vec::Vec<u8>,
    #[cti(group)]
    group: ::std::vec::Vec<Element>,
    #[cti(unknown)]
    unknown: ::cti_codec::UnknownFields<'__a>,
}

#[derive(Clone, Debug, PartialEq, ::cti_codec::Group)]
struct Element {
    #[cti(tag = DESCRIPTOR)]
    element: ::core::option::Option<u32>,
    #[cti(tag = FIELD0, name = "__element")]
    __element: ::core::option::Option<u32>,
    #[cti(tag = MESSAGES, counts = items)]
    members: ::cti_codec::Count,
    #[cti(tag = NUMBER_0, repeated)]
    items: ::std::vec::Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, ::cti_codec::Message)]
#[cti(type = 901, kind = Event)]
struct Other {}

#[derive(Clone, Debug, PartialEq, ::cti_codec::MessageSet)]
enum Set<'frame> {
    Owned(Clashes<'frame>),
    Error(Other),
    #[cti(reserved = message_type)]
    None(::cti_codec::RawMessage<'frame>),
    #[cti(unknown)]
    Ok(::cti_codec::RawMessage<'frame>),
}

impl Set<'_> {
    /// Methods of the derive's own names belong to the user.
    fn as_message(&self) -> bool {
        matches!(self, Self::Owned(_))
    }
}

fn main() {
    let clashes = Clashes {
        r#type: 1,
        monitor_id: 2,
        body: 3,
        options: 4,
        anomalies: 5,
        decoder: 6,
        __decoder: 7,
        __run: 8,
        __slots: 9,
        __lists: 10,
        __list0: 11,
        __slot0: 12,
        __fixed0: 13,
        run: 14,
        count: ::core::default::Default::default(),
        DESCRIPTOR: ::core::option::Option::Some(15),
        sink: ::core::option::Option::Some(16),
        __sink: ::core::option::Option::Some(Names::Error),
        list: ::std::vec!["one".into()],
        message: ::core::option::Option::Some(17),
        r#match: ::std::vec![18, 19],
        group: ::std::vec![Element {
            element: ::core::option::Option::Some(20),
            __element: ::core::option::Option::Some(21),
            members: ::core::default::Default::default(),
            items: ::std::vec![22, 23],
        }],
        unknown: ::core::default::Default::default(),
    };
    let version = ::cti_codec::ProtocolVersion::V24;
    let mut bytes = ::std::vec::Vec::new();
    Set::from(clashes.clone()).encode(version, &mut bytes).unwrap();
    let decoded = Clashes::decode_body(&bytes[8..], version).unwrap();
    assert_eq!(decoded, clashes);
    let set = Set::decode(::cti_codec::frames(&bytes).next().unwrap().unwrap(), version).unwrap();
    assert!(set.as_message());
    assert_eq!(set.into_owned(), Set::Owned(clashes));
    assert_eq!(Names::from_number(8).name(), ::core::option::Option::Some("TYPE"));
    assert!(Names::is_reserved(11) && !Names::is_reserved(10));
}
