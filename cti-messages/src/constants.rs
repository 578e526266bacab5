//! The protocol's constants: values that mean "none", and the longest lists.

/// No call: in `ConnectionCallID` and other fields that name a call.
pub const NULL_CALL_ID: u32 = 0xFFFF_FFFF;

/// No peripheral, in a `PeripheralID`.
pub const NULL_PERIPHERAL_ID: u32 = 0xFFFF_FFFF;

/// No service: in `ServiceNumber` and `ServiceID`.
pub const NULL_SERVICE: u32 = 0xFFFF_FFFF;

/// No skill group: in `SkillGroupNumber` and `SkillGroupID`.
pub const NULL_SKILL_GROUP: u32 = 0xFFFF_FFFF;

/// No call type: in `CallType`.
pub const NULL_CALLTYPE: u16 = 0xFFFF;

/// In the `IdleTimeout` of `OPEN_REQ`: the session stays open however long it is silent.
pub const NO_IDLE_TIMEOUT: u32 = 0xFFFF_FFFF;

/// The most clients that a call's data lists.
pub const MAX_NUM_CTI_CLIENTS: usize = 16;

/// The most parties that a message lists for a call.
pub const MAX_NUM_PARTIES: usize = 16;

/// The most devices that a snapshot of a call lists.
pub const MAX_NUM_DEVICES: usize = 16;

/// The most calls that a snapshot of a device lists.
pub const MAX_NUM_CALLS: usize = 16;

/// The most skill groups that a message lists.
pub const MAX_NUM_SKILL_GROUPS: usize = 20;

/// The most lines that a message lists for an agent's phone.
pub const MAX_NUM_LINES: usize = 10;
