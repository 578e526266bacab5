//! Agent reporting and management: applications that bring agents and tasks of other media.
//!
//! The layouts of these messages are not published. Each keeps its body as it came, so nothing is
//! lost on the way from decoding to encoding, and the number and name are known.
//!
//! A user who holds a layout declares it in a crate of their own: a struct that derives `Message`,
//! with the same `type` number and the fields in wire order, is decoded by the same runtime as the
//! messages here. Tags that the guide lists for one of them stand in its documentation, and
//! [`tags::listed_for`](crate::tags::listed_for) gives them.

mod agents;
mod initialisation;
mod interrupts;
mod tasks;

pub use agents::*;
pub use initialisation::*;
pub use interrupts::*;
pub use tasks::*;
