//! Made-up messages that have lists and counts.

use cti_codec::{Count, Group, Message, Text, UnknownFields};

/// Lists whose elements have one member.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 907, kind = Event, name = "LISTS")]
pub struct Lists<'a> {
    /// Counts the devices.
    #[cti(counts = devices, wire = u8, name = "NumDevices")]
    pub num_devices: Count,
    /// Counts the calls.
    #[cti(tag = 1, counts = calls, name = "NumCalls")]
    pub num_calls: Count,
    /// STRING.
    #[cti(tag = 2, repeated, max = 8, name = "Device")]
    pub devices: Vec<Text<'a>>,
    /// UINT.
    #[cti(tag = 3, repeated, name = "Call")]
    pub calls: Vec<u32>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A list whose elements have several members, between other fields.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 908, kind = Event, name = "GROUP")]
pub struct Records<'a> {
    /// Counts the records.
    #[cti(counts = records, name = "NumRecords")]
    pub num_records: Count,
    /// Before the records.
    #[cti(tag = 1, max = 8, name = "Before")]
    pub before: Option<Text<'a>>,
    /// The records.
    #[cti(group)]
    pub records: Vec<Record<'a>>,
    /// After the records.
    #[cti(tag = 5, max = 8, name = "After")]
    pub after: Option<Text<'a>>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// An element of the list.
#[derive(Clone, Debug, Default, Group, PartialEq)]
pub struct Record<'a> {
    /// Begins an element.
    #[cti(tag = 2, name = "Number")]
    pub number: Option<u16>,
    /// Its name.
    #[cti(tag = 3, max = 8, name = "Name")]
    pub name: Option<Text<'a>>,
    /// Whether it is there.
    #[cti(tag = 4, name = "Active")]
    pub active: Option<bool>,
}

/// A list whose elements hold a list.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 909, kind = Event, name = "NESTED")]
pub struct Nested<'a> {
    /// Counts the terminals.
    #[cti(tag = 1, counts = terminals, name = "NumTerminals")]
    pub num_terminals: Count,
    /// The terminals.
    #[cti(group)]
    pub terminals: Vec<Terminal<'a>>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// An element of the outer list.
#[derive(Clone, Debug, Default, Group, PartialEq)]
pub struct Terminal<'a> {
    /// Begins an element.
    #[cti(tag = 2, name = "TerminalNumber")]
    pub number: Option<u16>,
    /// Counts the instruments of this terminal.
    #[cti(tag = 3, counts = instruments, name = "NumInstruments")]
    pub num_instruments: Count,
    /// The inner list.
    #[cti(tag = 4, repeated, max = 8, name = "Instrument")]
    pub instruments: Vec<Text<'a>>,
    /// After the inner list.
    #[cti(tag = 5, max = 8, name = "TerminalName")]
    pub name: Option<Text<'a>>,
}

/// Two lists whose elements have counts of their own: of lists inside them.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 913, kind = Event, name = "INNER")]
pub struct Inner<'a> {
    /// Counts the agents.
    #[cti(counts = agents, name = "NumAgents")]
    pub num_agents: Count,
    /// Counts the teams.
    #[cti(tag = 1, counts = teams, name = "NumTeams")]
    pub num_teams: Count,
    /// The agents.
    #[cti(group)]
    pub agents: Vec<Agent<'a>>,
    /// The teams.
    #[cti(group)]
    pub teams: Vec<Team>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// An element with two lists inside it.
#[derive(Clone, Debug, Default, Group, PartialEq)]
pub struct Agent<'a> {
    /// Begins an element.
    #[cti(tag = 2, name = "Agent")]
    pub number: Option<u16>,
    /// Counts the skills.
    #[cti(tag = 3, counts = skills, name = "NumSkills")]
    pub num_skills: Count,
    /// USHORT, so that one of another length is set aside.
    #[cti(tag = 4, repeated, name = "Skill")]
    pub skills: Vec<u16>,
    /// Counts the devices.
    #[cti(tag = 5, counts = devices, name = "NumDevices")]
    pub num_devices: Count,
    /// STRING.
    #[cti(tag = 6, repeated, max = 8, name = "Device")]
    pub devices: Vec<Text<'a>>,
}

/// An element with one list inside it.
#[derive(Clone, Debug, Default, Group, PartialEq)]
pub struct Team {
    /// Begins an element.
    #[cti(tag = 7, name = "Team")]
    pub number: Option<u16>,
    /// Counts the sizes.
    #[cti(tag = 8, counts = sizes, name = "NumSizes")]
    pub num_sizes: Count,
    /// USHORT.
    #[cti(tag = 9, repeated, name = "Size")]
    pub sizes: Vec<u16>,
}

/// Lists that are older than their counts, and one whose count has a tag of two bytes.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 914, kind = Event, name = "OLDER_LISTS")]
pub struct OlderLists<'a> {
    /// Counts the devices, from 18.
    #[cti(since = 18, counts = devices, wire = u8, name = "NumDevices")]
    pub num_devices: Count,
    /// STRING.
    #[cti(tag = 1, repeated, max = 8, name = "Device")]
    pub devices: Vec<Text<'a>>,
    /// Counts the calls, from 18.
    #[cti(tag = 2, since = 18, counts = [calls, times], name = "NumCalls")]
    pub num_calls: Count,
    /// UINT.
    #[cti(tag = 3, repeated, name = "Call")]
    pub calls: Vec<u32>,
    /// USHORT.
    #[cti(tag = 4, repeated, name = "Time")]
    pub times: Vec<u16>,
    /// Counts the records, under a tag that has two bytes.
    #[cti(tag = 300, counts = records, name = "NumRecords")]
    pub num_records: Count,
    /// The records.
    #[cti(group)]
    pub records: Vec<OlderRecord<'a>>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// An element of a list whose count some versions can't write.
#[derive(Clone, Debug, Default, Group, PartialEq)]
pub struct OlderRecord<'a> {
    /// Begins an element.
    #[cti(tag = 5, name = "RecordNumber")]
    pub number: Option<u16>,
    /// STRING.
    #[cti(tag = 6, max = 8, name = "RecordName")]
    pub name: Option<Text<'a>>,
}
