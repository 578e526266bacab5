//! Supervisor: emergency calls, supervision of calls, and teams.
//!
//! The layouts of two of these messages are not published:
//! [`agent_reporting`](crate::agent_reporting) says how to declare one that is known from
//! elsewhere.

mod calls;
mod teams;

pub use calls::*;
pub use teams::*;
