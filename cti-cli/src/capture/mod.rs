//! Captures: from packets to the bytes of each direction of each connection.

mod conversation;
mod file;
mod link;
mod order;
mod reassembly;
mod table;

pub use conversation::Conversation;
pub use file::{CaptureError, Packet, Packets, Stamp};
pub use link::{Link, Segment};
pub use order::{TimeOrder, TimedSegment};
pub use reassembly::{Gap, MAX_PENDING_BYTES, Reassembler, Verdict};
pub use table::Conversations;
