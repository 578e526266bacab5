//! Messages of no protocol, made up to show one thing each.

mod lists;
mod products;
mod records;

use cti_codec::{
    AppPathId, Count, Message, MessageSet, NamedArray, NamedVariable, Octets, RawMessage, TaskId,
    Text, Timestamp, UnknownFields,
};

use lists::{Inner, Lists, Nested, OlderLists, Records};
use products::{OwnLayout, OwnLayoutOfCcx, Products};
use records::{Packed, Teams};

/// No fields at all: every tag is unknown.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 900, kind = Event, name = "SPLIT")]
pub struct Split<'a> {
    /// Everything.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A number of each type, in the fixed part.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 901, kind = Event, name = "FIXED")]
pub struct Fixed<'a> {
    /// CHAR.
    #[cti(name = "Char")]
    pub char: i8,
    /// UCHAR.
    #[cti(name = "UChar")]
    pub uchar: u8,
    /// SHORT.
    #[cti(name = "Short")]
    pub short: i16,
    /// USHORT.
    #[cti(name = "UShort")]
    pub ushort: u16,
    /// INT.
    #[cti(name = "Int")]
    pub int: i32,
    /// UINT.
    #[cti(name = "UInt")]
    pub uint: u32,
    /// BOOL.
    #[cti(name = "Bool")]
    pub bool: bool,
    /// TIME.
    #[cti(name = "Time")]
    pub time: Timestamp,
    /// UNSPEC of five bytes.
    #[cti(name = "Octets")]
    pub octets: [u8; 5],
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A number of each type, each in a floating field.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 902, kind = Event, name = "NUMBERS")]
pub struct Numbers<'a> {
    /// CHAR.
    #[cti(tag = 1, name = "Char")]
    pub char: Option<i8>,
    /// UCHAR.
    #[cti(tag = 2, name = "UChar")]
    pub uchar: Option<u8>,
    /// SHORT.
    #[cti(tag = 3, name = "Short")]
    pub short: Option<i16>,
    /// USHORT.
    #[cti(tag = 4, name = "UShort")]
    pub ushort: Option<u16>,
    /// INT.
    #[cti(tag = 5, name = "Int")]
    pub int: Option<i32>,
    /// UINT.
    #[cti(tag = 6, name = "UInt")]
    pub uint: Option<u32>,
    /// BOOL.
    #[cti(tag = 7, name = "Bool")]
    pub bool: Option<bool>,
    /// TIME.
    #[cti(tag = 8, name = "Time")]
    pub time: Option<Timestamp>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Texts and bytes.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 903, kind = Event, name = "TEXTS")]
pub struct Texts<'a> {
    /// STRING.
    #[cti(tag = 1, max = 8, name = "Text")]
    pub text: Option<Text<'a>>,
    /// STRING of one character.
    #[cti(tag = 2, max = 2, name = "Letter")]
    pub letter: Option<Text<'a>>,
    /// UNSPEC.
    #[cti(tag = 3, max = 4, name = "Octets")]
    pub octets: Option<Octets<'a>>,
    /// STRING of more bytes than a length of one byte can say.
    #[cti(tag = 4, max = 300, name = "LongText")]
    pub long_text: Option<Text<'a>>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A named variable and an element of a named array.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 904, kind = Event, name = "NAMED")]
pub struct Named<'a> {
    /// NAMEDVAR.
    #[cti(tag = 1, name = "Variable")]
    pub variable: Option<NamedVariable<'a>>,
    /// NAMEDARRAY.
    #[cti(tag = 2, name = "Array")]
    pub array: Option<NamedArray<'a>>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Identifiers, as messages without a published layout have them.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 905, kind = Event, name = "IDENTIFIERS")]
pub struct Identifiers<'a> {
    /// TASKID.
    #[cti(name = "TaskID")]
    pub task_id: TaskId,
    /// TASKID.
    #[cti(tag = 1, name = "OtherTaskID")]
    pub other_task_id: Option<TaskId>,
    /// APPPATHID.
    #[cti(tag = 2, name = "AppPathID")]
    pub app_path_id: Option<AppPathId>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Fields that must be there.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 910, kind = Event, name = "REQUIRED")]
pub struct Required<'a> {
    /// Must be there.
    #[cti(tag = 1, max = 8, required, name = "User")]
    pub user: Option<Text<'a>>,
    /// May be there.
    #[cti(tag = 2, max = 8, name = "Comment")]
    pub comment: Option<Text<'a>>,
    /// Must be there, at some versions.
    #[cti(tag = 3, required, since = 20, name = "Level")]
    pub level: Option<u16>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Fields that some versions have.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 911, kind = Event, since = 14, until = 24, name = "VERSIONS")]
pub struct Versions<'a> {
    /// At every version that has the message.
    #[cti(name = "Always")]
    pub always: u16,
    /// Until 17.
    #[cti(until = 17, name = "Older")]
    pub older: Option<u16>,
    /// From 18.
    #[cti(since = 18, name = "Newer")]
    pub newer: Option<u32>,
    /// Counts the devices, from 18.
    #[cti(since = 18, counts = devices, name = "NumDevices")]
    pub num_devices: Count,
    /// Until 19.
    #[cti(tag = 1, max = 8, until = 19, name = "OlderText")]
    pub older_text: Option<Text<'a>>,
    /// From 16 to 22.
    #[cti(tag = 2, since = 16, until = 22, name = "Between")]
    pub between: Option<u16>,
    /// From 18.
    #[cti(tag = 3, repeated, max = 8, since = 18, name = "Device")]
    pub devices: Vec<Text<'a>>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A message whose fixed part was shorter once.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 912, kind = Event, short_form = 19, name = "SHORT_FORM")]
pub struct ShortForm<'a> {
    /// At every version.
    #[cti(name = "InvokeID")]
    pub invoke_id: u32,
    /// From 20.
    #[cti(since = 20, name = "Cause")]
    pub cause: Option<u16>,
    /// A text.
    #[cti(tag = 1, max = 8, name = "Text")]
    pub text: Option<Text<'a>>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// Any of them.
#[derive(Clone, Debug, MessageSet, PartialEq)]
pub enum Toy<'a> {
    /// SPLIT.
    Split(Split<'a>),
    /// FIXED.
    Fixed(Fixed<'a>),
    /// NUMBERS.
    Numbers(Numbers<'a>),
    /// TEXTS.
    Texts(Texts<'a>),
    /// NAMED.
    Named(Named<'a>),
    /// IDENTIFIERS.
    Identifiers(Identifiers<'a>),
    /// LISTS.
    Lists(Lists<'a>),
    /// GROUP.
    Group(Records<'a>),
    /// NESTED.
    Nested(Nested<'a>),
    /// REQUIRED.
    Required(Required<'a>),
    /// VERSIONS.
    Versions(Versions<'a>),
    /// SHORT_FORM.
    ShortForm(ShortForm<'a>),
    /// INNER.
    Inner(Inner<'a>),
    /// OLDER_LISTS.
    OlderLists(OlderLists<'a>),
    /// PACKED.
    Packed(Packed<'a>),
    /// RECORDS.
    Teams(Teams<'a>),
    /// PRODUCTS.
    Products(Products<'a>),
    /// OWN_LAYOUT of Unified CCE.
    OwnLayout(OwnLayout<'a>),
    /// OWN_LAYOUT of Unified CCX.
    OwnLayoutOfCcx(OwnLayoutOfCcx<'a>),
    /// Any other.
    #[cti(unknown)]
    Unknown(RawMessage<'a>),
}
