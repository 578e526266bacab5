//! Made-up messages that have record lists inside records, and packed lists.

use cti_codec::{Count, Group, Message, Text, UnknownFields};

/// Records, each with two record lists inside it.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 915, kind = Event, name = "RECORDS")]
pub struct Teams<'a> {
    /// Counts the teams.
    #[cti(counts = teams, name = "NumTeams")]
    pub num_teams: Count,
    /// The teams.
    #[cti(group)]
    pub teams: Vec<Team<'a>>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A record, with fields before, between and after its record lists.
#[derive(Clone, Debug, Default, Group, PartialEq)]
pub struct Team<'a> {
    /// Begins an element.
    #[cti(tag = 2, name = "Team")]
    pub number: Option<u16>,
    /// Counts the agents of this team.
    #[cti(tag = 3, counts = agents, name = "NumAgents")]
    pub num_agents: Count,
    /// The first inner list.
    #[cti(group)]
    pub agents: Vec<Agent<'a>>,
    /// Counts the skills of this team.
    #[cti(tag = 6, counts = skills, name = "NumSkills")]
    pub num_skills: Count,
    /// The second inner list.
    #[cti(group)]
    pub skills: Vec<Skill>,
    /// After the inner lists.
    #[cti(tag = 9, max = 8, name = "TeamName")]
    pub name: Option<Text<'a>>,
}

/// An element of the first inner list.
#[derive(Clone, Debug, Default, Group, PartialEq)]
pub struct Agent<'a> {
    /// Begins an element.
    #[cti(tag = 4, name = "Agent")]
    pub number: Option<u16>,
    /// STRING.
    #[cti(tag = 5, max = 8, name = "AgentName")]
    pub name: Option<Text<'a>>,
}

/// An element of the second inner list.
#[derive(Clone, Debug, Default, Group, PartialEq)]
pub struct Skill {
    /// Begins an element.
    #[cti(tag = 7, name = "Skill")]
    pub number: Option<u16>,
    /// UCHAR.
    #[cti(tag = 8, name = "Level")]
    pub level: Option<u8>,
}

/// Packed lists of numbers of each size, and one inside records.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 916, kind = Event, name = "PACKED")]
pub struct Packed<'a> {
    /// Counts the ports.
    #[cti(counts = ports, wire = u8, name = "NumPorts")]
    pub num_ports: Count,
    /// USHORT.
    #[cti(tag = 1, repeated, packed, name = "Port")]
    pub ports: Vec<u16>,
    /// Counts the codes.
    #[cti(tag = 2, counts = codes, name = "NumCodes")]
    pub num_codes: Count,
    /// CHAR, of which every field but an empty one holds whole values.
    #[cti(tag = 3, repeated, packed, name = "Code")]
    pub codes: Vec<i8>,
    /// Counts the sums.
    #[cti(tag = 4, counts = sums, name = "NumSums")]
    pub num_sums: Count,
    /// INT.
    #[cti(tag = 5, repeated, packed, name = "Sum")]
    pub sums: Vec<i32>,
    /// Counts the sites.
    #[cti(tag = 6, counts = sites, name = "NumSites")]
    pub num_sites: Count,
    /// The sites.
    #[cti(group)]
    pub sites: Vec<Site>,
    /// Everything else.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A record with a packed list.
#[derive(Clone, Debug, Default, Group, PartialEq)]
pub struct Site {
    /// Begins an element.
    #[cti(tag = 7, name = "Site")]
    pub number: Option<u16>,
    /// Counts the lines of this site.
    #[cti(tag = 8, counts = lines, name = "NumLines")]
    pub num_lines: Count,
    /// USHORT.
    #[cti(tag = 9, repeated, packed, name = "Line")]
    pub lines: Vec<u16>,
}
