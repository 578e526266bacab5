//! Configuration acquisition: services, skill groups, agents, devices and teams, as configured.
//!
//! A client asks with a key request or a configuration request; the answer is a run of events
//! between [`ConfigBeginEvent`] and
//! [`ConfigEndEvent`]. Changes made later arrive as such a run of their own.

mod acquisition;
mod agents;
mod desk_settings;
mod devices;
mod services;
mod teams;

pub use acquisition::*;
pub use agents::*;
pub use desk_settings::*;
pub use devices::*;
pub use services::*;
pub use teams::*;
