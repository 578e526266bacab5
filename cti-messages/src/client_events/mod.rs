//! Client events: what calls, agents and media do.

mod agents;
mod arrival;
mod call_data;
mod hold;
mod media;
mod merge;
mod origin;
mod pre_call;
mod queue;
mod recording;

pub use agents::*;
pub use arrival::*;
pub use call_data::*;
pub use hold::*;
pub use media::*;
pub use merge::*;
pub use origin::*;
pub use pre_call::*;
pub use queue::*;
pub use recording::*;
