//! `MEDIA_LOGIN_REQ`, with a layout.
//!
//! Cisco does not publish it. The layout here is invented, and stands for one that a user may hold.

use codec::{
    AppPathId, Count, Group, Message, OpenEnum, ReservedNumber, TaskId, Text, UnknownFields,
    Unrecognized, mask,
};
use cti_messages::tags;

use crate::decimal;

/// How an agent takes part in a medium.
#[derive(Clone, Copy, Debug, Eq, Hash, OpenEnum, PartialEq)]
#[cti(wire = u32, prefix = "MEDIA_MODE_", crate = codec)]
pub enum MediaMode {
    /// Not at all. The name is that of a variant of `Option`.
    #[cti(value = 0)]
    None,
    /// With an agent's own choice of tasks.
    #[cti(value = 1)]
    Ok,
    /// Not for now, after a fault.
    #[cti(value = 7)]
    Error,
    /// Numbers that this example keeps for later.
    #[cti(reserved = [2..=5, 8])]
    Reserved(ReservedNumber<Self>),
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

mask! {
    /// What an agent can do in a medium.
    pub struct MediaSkills: u16 {
        /// Answers tasks.
        const ANSWER = 0x0001;
        /// Starts tasks.
        const START = 0x0002;
    }
}

/// `MEDIA_LOGIN_REQ`, in an invented layout.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 151, service = AgentReportingAndManagement, kind = Request, crate = codec)]
pub struct MediaLoginReq<'a> {
    /// Comes back in the confirmation.
    pub invoke_id: u32,
    /// The medium.
    pub mrd_id: i32,
    /// Travels in less than its own width.
    #[cti(wire = u16)]
    pub mode: MediaMode,
    /// What the agent can do.
    pub skills: MediaSkills,
    /// Whether the agent may refuse a task.
    pub may_refuse: bool,
    /// The task of which the agent was relieved.
    pub last_task: TaskId,
    /// The application that the agent signs in from.
    pub application: AppPathId,
    /// Eight bytes that nobody explains.
    pub cookie: [u8; 8],
    /// The agent's department.
    #[cti(since = 19)]
    pub department_id: Option<i32>,
    /// How many tasks follow.
    #[cti(counts = tasks)]
    pub num_tasks: Count,
    /// How many limits and modes follow.
    #[cti(since = 20, counts = [limits, modes], wire = u8)]
    pub num_limits: Count,

    /// The agent.
    #[cti(tag = tags::AGENT_ID, max = 12, required)]
    pub agent_id: Option<Text<'a>>,
    /// A number in decimal digits.
    #[cti(tag = 240, with = decimal, max = 20)]
    pub ticket: Option<u64>,
    /// The medium's mode, again.
    #[cti(tag = 241, wire = u16, since = 20)]
    pub later_mode: Option<MediaMode>,
    /// The tasks at hand.
    #[cti(group)]
    pub tasks: Vec<MediaTask<'a>>,
    /// The most tasks of each kind.
    #[cti(tag = 242, repeated, packed, since = 20)]
    pub limits: Vec<u16>,
    /// The mode for each kind.
    #[cti(tag = 243, repeated, packed, wire = u16, since = 20)]
    pub modes: Vec<MediaMode>,
    /// Fields that the message does not define.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

/// A task that an agent has at hand.
#[derive(Clone, Debug, Default, Group, PartialEq)]
#[cti(crate = codec)]
pub struct MediaTask<'a> {
    /// The task. Starts an element.
    #[cti(tag = 244)]
    pub task_id: Option<TaskId>,
    /// The application that it came from.
    #[cti(tag = 245)]
    pub application: Option<AppPathId>,
    /// How many subjects follow.
    #[cti(tag = 246, counts = subjects)]
    pub num_subjects: Count,
    /// What it is about.
    #[cti(tag = 247, repeated, max = 40, name = "Subject")]
    pub subjects: Vec<Text<'a>>,
}
