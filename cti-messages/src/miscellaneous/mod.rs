//! Miscellaneous: the system's state, messages between clients, variables, statistics, desk
//! settings, recording.

mod agent_statistics;
mod desk_settings;
mod recording;
mod skill_group_statistics;
mod system;
mod variables;

pub use agent_statistics::*;
pub use desk_settings::*;
pub use recording::*;
pub use skill_group_statistics::*;
pub use system::*;
pub use variables::*;
