//! Records that hold lists of their own.

use codec::{Count, Group, Message, Text, UnknownFields};

/// Teams, each with its members and its numbers. Not a message of the guide.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 940, kind = Event, crate = codec)]
pub struct TeamsEvent<'a> {
    /// How many teams follow.
    #[cti(counts = teams)]
    pub num_teams: Count,
    /// The teams.
    #[cti(group)]
    pub teams: Vec<TeamRecord<'a>>,
    /// Says how many `ports` follow.
    #[cti(tag = 8, counts = ports)]
    pub num_ports: Count,
    /// Numbers, which some peers put into one field.
    #[cti(tag = 9, repeated, packed, name = "Port")]
    pub ports: Vec<u16>,
    /// Fields that are not defined here.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A team.
#[derive(Clone, Debug, Default, Group, PartialEq)]
#[cti(crate = codec)]
pub struct TeamRecord<'a> {
    /// Its number.
    #[cti(tag = 1, name = "TeamID")]
    pub team_id: Option<u16>,
    /// How many `members` follow.
    #[cti(tag = 2, counts = members)]
    pub num_members: Count,
    /// Who is in it.
    #[cti(group)]
    pub members: Vec<Member>,
    /// Its name.
    #[cti(tag = 5, max = 12, name = "TeamName")]
    pub name: Option<Text<'a>>,
    /// How many `lines` follow.
    #[cti(tag = 6, counts = lines)]
    pub num_lines: Count,
    /// Its lines, which some peers put into one field.
    #[cti(tag = 7, repeated, packed, name = "Line")]
    pub lines: Vec<u16>,
}

/// A member of a team.
#[derive(Clone, Debug, Default, Group, PartialEq)]
#[cti(crate = codec)]
pub struct Member {
    /// The agent.
    #[cti(tag = 3)]
    pub agent: Option<u16>,
    /// The priority.
    #[cti(tag = 4)]
    pub priority: Option<u8>,
}
