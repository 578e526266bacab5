//! Declarations, and bytes to decode as them.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::descriptor::tests::message;
use crate::dynamic::{DynamicMessage, ElementCounts};
use crate::{
    Anomaly, AnomalyKind, DecodeError, DecodeErrorKind, DecodeOptions, FieldDescriptor, Gate,
    GroupDescriptor, Item, Layout, MessageDescriptor, ProtocolVersion, Versions, WireType,
};

pub const V17: ProtocolVersion = ProtocolVersion::V17;
pub const V24: ProtocolVersion = ProtocolVersion::V24;

const T: FieldDescriptor = FieldDescriptor::TEMPLATE;

const fn scalar(name: &'static str, tag: Option<u16>, ty: WireType) -> FieldDescriptor {
    let size = match ty.size() {
        Some(size) => Some(size as u16),
        None => None,
    };
    FieldDescriptor { name, tag, ty, size, ..T }
}

const fn sized(name: &'static str, tag: u16, ty: WireType) -> FieldDescriptor {
    scalar(name, Some(tag), ty)
}

const fn upto(name: &'static str, tag: u16, ty: WireType, max: u16) -> FieldDescriptor {
    FieldDescriptor { max: Some(max), ..sized(name, tag, ty) }
}

const fn since(version: u8, field: FieldDescriptor) -> FieldDescriptor {
    FieldDescriptor { gate: Gate::new(Versions { since: Some(version), until: None }), ..field }
}

const fn until(version: u8, field: FieldDescriptor) -> FieldDescriptor {
    FieldDescriptor { gate: Gate::new(Versions { since: None, until: Some(version) }), ..field }
}

fn starts_with_one(data: &[u8]) -> bool {
    data.first() == Some(&1)
}

static AGENT_ID: FieldDescriptor = upto("AgentID", 5, WireType::String, 12);
static PRIORITY: FieldDescriptor = sized("Priority", 6, WireType::Short);
static INFO: FieldDescriptor = upto("Info", 7, WireType::Unspec, 4);
static READY: FieldDescriptor = sized("Ready", 8, WireType::Bool);
static VARIABLE: FieldDescriptor = upto("Variable", 9, WireType::NamedVar, 20);
static ELEMENT: FieldDescriptor = upto("Element", 10, WireType::NamedArray, 20);
static NAME: FieldDescriptor = upto("Name", 11, WireType::String, 8);
static NUM_SERVICES: FieldDescriptor =
    FieldDescriptor { counts: &[8, 9], ..sized("NumServices", 12, WireType::UShort) };
static SERVICES: FieldDescriptor =
    FieldDescriptor { packed: true, ..sized("Services", 13, WireType::UShort) };
static LEVELS: FieldDescriptor =
    FieldDescriptor { packed: true, ..sized("Levels", 14, WireType::Char) };
static CUSTOM: FieldDescriptor =
    FieldDescriptor { check: Some(starts_with_one), ..upto("Custom", 15, WireType::Unspec, 4) };
static TASK: FieldDescriptor = sized("Task", 16, WireType::TaskId);
static LATE: FieldDescriptor = since(24, sized("Late", 17, WireType::UInt));
static WIDE_TAG: FieldDescriptor = sized("WideTag", 300, WireType::UChar);
static NUM_SKILLS: FieldDescriptor =
    FieldDescriptor { counts: &[15], ..sized("NumSkills", 20, WireType::UChar) };

static SKILL_NUMBER: FieldDescriptor = sized("SkillNumber", 21, WireType::Int);
static SKILL_STATE: FieldDescriptor = sized("SkillState", 22, WireType::UChar);
static NUM_PHONES: FieldDescriptor =
    FieldDescriptor { counts: &[3], ..sized("NumPhones", 23, WireType::UShort) };
static PHONE: FieldDescriptor = upto("Phone", 24, WireType::String, 6);

static SKILL: GroupDescriptor = GroupDescriptor {
    items: &[
        Item::Field(&SKILL_NUMBER),
        Item::Field(&SKILL_STATE),
        Item::Field(&NUM_PHONES),
        Item::Repeated(&PHONE),
    ],
};

/// Fields of every type, and every kind of list.
pub static SAMPLE: MessageDescriptor = MessageDescriptor {
    items: &[
        Item::Field(&AGENT_ID),
        Item::Field(&PRIORITY),
        Item::Field(&INFO),
        Item::Field(&READY),
        Item::Field(&VARIABLE),
        Item::Field(&ELEMENT),
        Item::Repeated(&NAME),
        Item::Field(&NUM_SERVICES),
        Item::Repeated(&SERVICES),
        Item::Repeated(&LEVELS),
        Item::Field(&CUSTOM),
        Item::Field(&TASK),
        Item::Field(&LATE),
        Item::Field(&WIDE_TAG),
        Item::Field(&NUM_SKILLS),
        Item::Group(&SKILL),
    ],
    ..message(
        "SAMPLE_EVENT",
        900,
        &[
            scalar("MonitorID", None, WireType::UInt),
            scalar("Online", None, WireType::Bool),
            FieldDescriptor { counts: &[6], ..scalar("NumNames", None, WireType::UShort) },
            since(19, scalar("DepartmentID", None, WireType::Int)),
            until(18, scalar("Legacy", None, WireType::UChar)),
        ],
    )
};

static CLIENT_ID: FieldDescriptor =
    FieldDescriptor { required: true, ..upto("ClientID", 1, WireType::String, 64) };
static PERIPHERAL: FieldDescriptor =
    FieldDescriptor { required: true, ..since(20, sized("Peripheral", 2, WireType::UInt)) };

/// Two required fields, one of them only from 20 on. The message itself is not older than 14.
pub static OPEN: MessageDescriptor = MessageDescriptor {
    gate: Gate::new(Versions { since: Some(14), until: None }),
    items: &[Item::Field(&CLIENT_ID), Item::Field(&PERIPHERAL)],
    ..message("OPEN_REQ", 900, &[scalar("InvokeID", None, WireType::UInt)])
};

/// Shorter at 23 and before.
pub static FAILURE: MessageDescriptor = MessageDescriptor {
    short_form: Some(ProtocolVersion::V23),
    ..message(
        "FAILURE_CONF",
        900,
        &[
            scalar("InvokeID", None, WireType::UInt),
            until(23, scalar("Status", None, WireType::UInt)),
            since(24, scalar("FailureCode", None, WireType::UShort)),
            since(24, scalar("PeripheralErrorCode", None, WireType::UInt)),
        ],
    )
};

/// Without a published layout.
pub static CLOSED_BOOK: MessageDescriptor =
    MessageDescriptor { layout: Layout::Unpublished, ..message("CLOSED_BOOK_REQ", 900, &[]) };

/// A count that is younger than its list.
pub static YOUNG_COUNT: MessageDescriptor = MessageDescriptor {
    items: &[Item::Field(&YOUNG_NUMBER), Item::Repeated(&NAME)],
    ..message("YOUNG_COUNT_EVENT", 900, &[])
};
static YOUNG_NUMBER: FieldDescriptor =
    FieldDescriptor { counts: &[1], ..since(20, sized("NumNames", 12, WireType::UShort)) };

/// The same in the fixed part.
pub static YOUNG_FIXED_COUNT: MessageDescriptor = MessageDescriptor {
    items: &[Item::Repeated(&NAME)],
    ..message(
        "YOUNG_FIXED_COUNT_EVENT",
        900,
        &[FieldDescriptor {
            counts: &[0],
            ..since(20, scalar("NumNames", None, WireType::UShort))
        }],
    )
};

/// A floating field at 20 and later.
pub fn field(tag: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = tag.to_be_bytes().to_vec();
    bytes.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
    bytes.extend(data);
    bytes
}

/// Where the floating part of [`SAMPLE`] begins at 24.
pub const FLOATING: u32 = 8 + 12;

/// A body of [`SAMPLE`] at 24 that announces so many names.
pub fn sample(names: u8, floating: &[Vec<u8>]) -> Vec<u8> {
    let mut body = [0, 0, 0, 71, 0, 1, 0, names, 0xFF, 0xFF, 0xFF, 0xFF].to_vec();
    body.extend(floating.concat());
    body
}

/// A deviation: kind, offset and field.
pub type Deviation = (AnomalyKind, u32, Option<String>);

/// What tolerant decoding makes of a body, and what it reports.
pub fn tolerant<'a>(
    descriptor: &'static MessageDescriptor,
    body: &'a [u8],
    version: ProtocolVersion,
) -> (DynamicMessage<'a>, Vec<Deviation>) {
    let mut anomalies: Vec<Anomaly> = Vec::new();
    let message =
        DynamicMessage::decode_body_with(descriptor, body, version, &mut anomalies).unwrap();
    let reported = anomalies
        .iter()
        .map(|anomaly| {
            assert_eq!(anomaly.message, descriptor);
            (anomaly.kind, anomaly.offset, anomaly.field.map(|path| path.to_string()))
        })
        .collect();
    (message, reported)
}

/// What strict decoding makes of a body.
pub fn strict<'a>(
    descriptor: &'static MessageDescriptor,
    body: &'a [u8],
    version: ProtocolVersion,
) -> Result<DynamicMessage<'a>, DecodeError> {
    DynamicMessage::decode_body(descriptor, body, DecodeOptions::new(version).strict())
}

/// Decodes a body both ways: tolerantly it has these deviations, strictly the first is an error.
pub fn deviates<'a>(
    descriptor: &'static MessageDescriptor,
    body: &'a [u8],
    version: ProtocolVersion,
    expected: &[(AnomalyKind, u32, &str)],
) -> DynamicMessage<'a> {
    let (message, reported) = tolerant(descriptor, body, version);
    let expected: Vec<Deviation> = expected
        .iter()
        .map(|(kind, offset, field)| {
            (*kind, *offset, (!field.is_empty()).then(|| field.to_string()))
        })
        .collect();
    assert_eq!(reported, expected);
    match (strict(descriptor, body, version), expected.first()) {
        (Ok(read), None) => assert_eq!(read, message),
        (Err(error), Some((kind, offset, field))) => {
            assert_eq!(error.kind, DecodeErrorKind::Refused(*kind));
            assert_eq!(error.offset, *offset);
            assert_eq!(error.field.map(|path| path.to_string()), *field);
            assert_eq!(error.message, Some(descriptor));
        }
        (strict, _) => panic!("{strict:?} where tolerant decoding reports {expected:?}"),
    }
    message
}

/// Decodes a body that both modes refuse.
pub fn refused(
    descriptor: &'static MessageDescriptor,
    body: &[u8],
    version: ProtocolVersion,
) -> DecodeError {
    let error = DynamicMessage::decode_body(descriptor, body, version).unwrap_err();
    assert_eq!(strict(descriptor, body, version).unwrap_err(), error);
    error
}

/// The floating fields as text: `SkillNumber[0] = Signed(7)`.
pub fn shown(message: &DynamicMessage<'_>) -> Vec<String> {
    let entries = message.floating.iter();
    entries.map(|entry| alloc::format!("{} = {:?}", entry.path, entry.value)).collect()
}

/// How many elements a record list has, and each list inside those.
pub fn elements(count: u32, inner: &[u32]) -> ElementCounts {
    ElementCounts { count, inner: inner.to_vec() }
}

/// The tags of the unknown fields.
pub fn aside(message: &DynamicMessage<'_>) -> Vec<u16> {
    message.unknown.iter().map(|field| field.tag).collect()
}
