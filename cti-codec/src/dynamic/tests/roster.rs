//! A declaration of records that hold records, and of packed lists.

use alloc::vec::Vec;

use super::fixtures::*;
use crate::descriptor::tests::message;
use crate::{FieldDescriptor, GroupDescriptor, Item, MessageDescriptor, WireType};

const fn number(name: &'static str, tag: u16, ty: WireType, size: u16) -> FieldDescriptor {
    FieldDescriptor { name, tag: Some(tag), ty, size: Some(size), ..FieldDescriptor::TEMPLATE }
}

const fn text(name: &'static str, tag: u16, max: u16) -> FieldDescriptor {
    let ty = WireType::String;
    FieldDescriptor {
        name,
        tag: Some(tag),
        ty,
        size: None,
        max: Some(max),
        ..FieldDescriptor::TEMPLATE
    }
}

static NUM_TEAMS: FieldDescriptor = number("NumTeams", 1, WireType::UShort, 2).counting(&[1]);
static TEAM_ID: FieldDescriptor = number("TeamID", 2, WireType::UInt, 4);
static NUM_PAIRS: FieldDescriptor = number("NumPairs", 3, WireType::UShort, 2).counting(&[2]);
static PAIR_ID: FieldDescriptor = number("PairID", 4, WireType::UShort, 2);
static PAIR_STATE: FieldDescriptor = number("PairState", 5, WireType::UChar, 1);
static PAIR_NAME: FieldDescriptor = text("PairName", 6, 6);
static TEAM_NAME: FieldDescriptor = text("TeamName", 7, 8);
static LEVEL: FieldDescriptor = number("Level", 8, WireType::UShort, 2).packed();
static DESK: FieldDescriptor = number("Desk", 9, WireType::UChar, 1);
static DESK_STATE: FieldDescriptor = number("DeskState", 10, WireType::UChar, 1);
static NUM_GRADES: FieldDescriptor = number("NumGrades", 11, WireType::UShort, 2).counting(&[3]);
static GRADE: FieldDescriptor = number("Grade", 12, WireType::Int, 4).packed();
static PLAIN: FieldDescriptor = number("Plain", 13, WireType::UInt, 4);
static NOTE: FieldDescriptor = number("Note", 14, WireType::UShort, 2).packed();

/// A list inside a team.
pub static PAIR: GroupDescriptor = GroupDescriptor {
    items: &[Item::Field(&PAIR_ID), Item::Field(&PAIR_STATE), Item::Field(&PAIR_NAME)],
};
/// Another.
pub static DESKS: GroupDescriptor =
    GroupDescriptor { items: &[Item::Field(&DESK), Item::Field(&DESK_STATE)] };
/// A list whose records hold two others.
pub static TEAM: GroupDescriptor = GroupDescriptor {
    items: &[
        Item::Field(&TEAM_ID),
        Item::Field(&NUM_PAIRS),
        Item::Group(&PAIR),
        Item::Field(&TEAM_NAME),
        Item::Repeated(&LEVEL),
        Item::Group(&DESKS),
    ],
};

/// Teams, each with pairs and desks, without a fixed part.
pub static ROSTER: MessageDescriptor = MessageDescriptor {
    items: &[
        Item::Field(&NUM_TEAMS),
        Item::Group(&TEAM),
        Item::Field(&NUM_GRADES),
        Item::Repeated(&GRADE),
        Item::Repeated(&PLAIN),
        Item::Field(&NOTE),
    ],
    ..message("ROSTER_EVENT", 900, &[])
};

pub fn teams(n: u8) -> Vec<u8> {
    field(1, &[0, n])
}

pub fn team(n: u8) -> Vec<u8> {
    field(2, &[0, 0, 0, n])
}

pub fn pairs(n: u8) -> Vec<u8> {
    field(3, &[0, n])
}

pub fn pair(n: u8) -> Vec<u8> {
    field(4, &[0, n])
}

pub fn state(n: u8) -> Vec<u8> {
    field(5, &[n])
}

pub fn desk(n: u8) -> Vec<u8> {
    field(9, &[n])
}

/// A body of [`ROSTER`].
pub fn roster(fields: &[Vec<u8>]) -> Vec<u8> {
    fields.concat()
}
