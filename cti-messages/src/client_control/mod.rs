//! Client control: a client acts on calls, devices and agents.

mod agents;
mod assist;
mod calls;
mod conference;
mod device;
mod failure;
mod hold;
mod make;
mod recording;
mod snapshot;
mod transfer;

pub use agents::*;
pub use assist::*;
pub use calls::*;
pub use conference::*;
pub use device::*;
pub use failure::*;
pub use hold::*;
pub use make::*;
pub use recording::*;
pub use snapshot::*;
pub use transfer::*;
