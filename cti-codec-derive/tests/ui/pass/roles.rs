//! Each role of a field, alone and with the attributes that may stand beside it.

use cti_codec::{
    AppPathId, Count, Encode, Group, Message, NamedArray, NamedVariable, Octets, OpenEnum,
    ProtocolVersion, TaskId, Text, Timestamp, UnknownFields, Unrecognized, mask,
};

#[derive(Clone, Copy, Debug, Eq, Hash, OpenEnum, PartialEq)]
#[cti(wire = u32)]
enum StatusCode {
    #[cti(value = 0)]
    Success,
    Unknown(Unrecognized<Self>),
}

mask! {
    struct Flags: u16 {
        const LEADS = 1;
    }
}

#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 900, service = Task, kind = Indication, since = 13, until = 25, short_form = 23)]
#[cti(name = "FIXED_REQUEST")]
struct Fixed<'b> {
    char: i8,
    uchar: u8,
    short: i16,
    ushort: u16,
    int: i32,
    uint: u32,
    truth: bool,
    time: Timestamp,
    flags: Flags,
    status: StatusCode,
    signature: [u8; 8],
    task: TaskId,
    path: AppPathId,
    #[cti(name = "Narrow", wire = u16)]
    status_as_ushort: StatusCode,
    #[cti(wire = u8)]
    flags_as_uchar: Flags,
    #[cti(counts = names)]
    num_names: Count,
    #[cti(counts = [names], wire = u32)]
    num_names_wide: Count,
    #[cti(since = 14, counts = names)]
    num_names_late: Count,
    #[cti(since = 14, until = 24, counts = names, wire = u8)]
    num_names_narrow: Count,
    #[cti(since = 24)]
    late: Option<bool>,
    #[cti(since = 24, wire = u16)]
    late_status: Option<StatusCode>,
    #[cti(until = 19)]
    early_task: Option<TaskId>,
    between: u32,
    #[cti(tag = 1, repeated, max = 32)]
    names: Vec<Text<'b>>,
    #[cti(unknown)]
    unknown: UnknownFields<'b>,
}

#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 901, kind = Event)]
struct Floating<'a> {
    #[cti(tag = 1)]
    char: Option<i8>,
    #[cti(tag = 2)]
    truth: Option<bool>,
    #[cti(tag = 3, name = "When")]
    time: Option<Timestamp>,
    #[cti(tag = 4)]
    flags: Option<Flags>,
    #[cti(tag = 5, wire = u16, since = 24)]
    status: Option<StatusCode>,
    #[cti(tag = 6)]
    task: Option<TaskId>,
    #[cti(tag = 7)]
    path: Option<AppPathId>,
    #[cti(tag = 8, max = 12, required)]
    text: Option<Text<'a>>,
    #[cti(tag = 9, max = 12, until = 19)]
    octets: Option<Octets<'a>>,
    #[cti(tag = 10)]
    variable: Option<NamedVariable<'a>>,
    #[cti(tag = 11)]
    array: Option<NamedArray<'a>>,
    #[cti(tag = 12, repeated, packed)]
    numbers: Vec<u16>,
    #[cti(tag = 13, repeated, packed, wire = u16, since = 14)]
    states: Vec<StatusCode>,
    #[cti(tag = 14, counts = numbers)]
    num_numbers: Count,
    #[cti(tag = 15, counts = [numbers, states], since = 20, wire = u32)]
    num_both: Count,
    #[cti(tag = 16, repeated)]
    paths: Vec<AppPathId>,
    #[cti(tag = 17, repeated, wire = u16, since = 14, name = "Status2")]
    statuses: Vec<StatusCode>,
    #[cti(group)]
    teams: Vec<Team<'a>>,
    #[cti(group)]
    lines: Vec<Line>,
    #[cti(unknown)]
    bag: UnknownFields<'a>,
}

#[derive(Clone, Debug, Default, Group, PartialEq)]
struct Team<'t> {
    #[cti(tag = 30, wire = u16)]
    status: Option<StatusCode>,
    #[cti(tag = 31, counts = agents)]
    num_agents: Count,
    #[cti(tag = 32, repeated, max = 12)]
    agents: Vec<Text<'t>>,
    #[cti(tag = 33, repeated, packed, since = 20)]
    times: Vec<Timestamp>,
    #[cti(group)]
    shifts: Vec<Shift>,
    #[cti(tag = 34, repeated)]
    tasks: Vec<TaskId>,
}

/// A list inside the elements of another.
#[derive(Clone, Copy, Debug, Default, Group, PartialEq)]
struct Shift {
    #[cti(tag = 35)]
    id: Option<u32>,
    #[cti(tag = 36, cce(since = 20), ccx(never))]
    hours: Option<u16>,
}

#[derive(Clone, Copy, Debug, Default, Group, PartialEq)]
struct Line {
    #[cti(tag = 40)]
    id: Option<u32>,
}

/// Neither fields nor a lifetime.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 902, kind = Response)]
struct Nothing {}

#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 903, kind = Confirmation)]
struct OnlyBag<'a> {
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

/// No bag and no lifetime: what is not defined is dropped.
#[derive(Clone, Copy, Debug, Default, Message, PartialEq)]
#[cti(type = 904, kind = Request)]
struct NoBag {
    #[cti(tag = 5)]
    id: Option<u32>,
}

#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 905, kind = Request, service = Route)]
struct Body<'a> {
    #[cti(body)]
    body: Octets<'a>,
}

fn round_trip<'a, M: Message<'a> + PartialEq + std::fmt::Debug>(message: &M, bytes: &'a mut Vec<u8>) {
    message.encode(ProtocolVersion::V24, bytes).unwrap();
    assert_eq!(bytes.len(), message.encoded_len(ProtocolVersion::V24).unwrap());
    assert_eq!(&M::decode_body(&bytes[8..], ProtocolVersion::V24).unwrap(), message);
}

fn main() {
    let fixed = Fixed {
        late: Some(true),
        late_status: Some(StatusCode::Success),
        names: vec!["a".into(), "b".into()],
        ..Fixed::default()
    };
    round_trip(&fixed, &mut Vec::new());
    let floating = Floating {
        text: Some("text".into()),
        status: Some(StatusCode::Success),
        path: Some(AppPathId([1, 2, 3, 4, 5])),
        numbers: vec![1, 2],
        states: vec![StatusCode::Success, StatusCode::Success],
        teams: vec![Team {
            status: Some(StatusCode::Success),
            agents: vec!["1".into()],
            shifts: vec![Shift { id: Some(1), hours: Some(8) }, Shift { id: Some(2), hours: None }],
            ..Team::default()
        }],
        lines: vec![Line { id: Some(7) }],
        ..Floating::default()
    };
    round_trip(&floating, &mut Vec::new());
    round_trip(&Nothing {}, &mut Vec::new());
    round_trip(&OnlyBag::default(), &mut Vec::new());
    round_trip(&NoBag { id: Some(1) }, &mut Vec::new());
    round_trip(&Body { body: Octets::from_bytes(&[1, 2]) }, &mut Vec::new());
    assert_eq!(Fixed::DESCRIPTOR.name, "FIXED_REQUEST");
}
