//! Messages out of arbitrary bytes, for tests and fuzzers: any declaration, at any protocol, such
//! that encoding accepts each; and damage to them, as broken and hostile peers do it.
//!
//! The bytes are decisions. The same bytes give the same message, no bytes the least one, and
//! fewer or smaller bytes a smaller message, so that what shrinks bytes shrinks messages. A byte
//! that is content (the letter of a text, say) decides nothing else, so that a fuzzer's small
//! change stays small.
//!
//! ```
//! use cti_codec::generate::Maker;
//! use cti_codec::{
//!     FieldDescriptor, Gate, Item, Layout, MessageDescriptor, MessageKind, ProtocolVersion,
//! };
//!
//! static NUMBER: FieldDescriptor =
//!     FieldDescriptor { name: "Number", tag: Some(62), ..FieldDescriptor::TEMPLATE };
//! static TEAM_EVENT: MessageDescriptor = MessageDescriptor {
//!     name: "TEAM_EVENT",
//!     number: 901,
//!     kind: MessageKind::Event,
//!     service: None,
//!     gate: Gate::ALL,
//!     layout: Layout::Published,
//!     short_form: None,
//!     fixed: &[FieldDescriptor { name: "TeamID", ..FieldDescriptor::TEMPLATE }],
//!     items: &[Item::Field(&NUMBER)],
//! };
//!
//! let version = ProtocolVersion::V24;
//! let least = Maker::new(version, &[]).message(&TEAM_EVENT);
//! assert_eq!(least.encoded_len(version)?, 8 + 4);
//! let most = Maker::new(version, &[]).most().message(&TEAM_EVENT);
//! assert_eq!(most.fixed_value("TeamID"), Some(&cti_codec::Value::Unsigned(u32::MAX)));
//! # Ok::<(), cti_codec::EncodeError>(())
//! ```

#[cfg(feature = "arbitrary")]
mod arbitrary;
mod choices;
mod damage;
mod lists;
mod maker;
#[cfg(feature = "proptest")]
mod proptest;
#[cfg(test)]
mod tests;
mod typed;
mod values;

pub use choices::Choices;
pub use damage::{Damage, damage};
pub use maker::Maker;
#[cfg(feature = "proptest")]
pub use proptest::{messages, messages_at_any, protocols};
pub use typed::{AtProtocol, Generate};

#[doc(hidden)]
pub use typed::{made, made_of_set, newest};

#[cfg(feature = "arbitrary")]
#[doc(hidden)]
pub use arbitrary::{arbitrary, arbitrary_rest, size_hint};

use crate::{Product, Protocol, ProtocolVersion};

/// Every protocol that there is: all versions of Unified CCE, and Unified CCX to 18.
///
/// ```
/// assert_eq!(cti_codec::generate::all_protocols().count(), 13 + 6);
/// ```
pub fn all_protocols() -> impl Iterator<Item = Protocol> + Clone {
    let ccx = ProtocolVersion::ALL.into_iter().filter(|v| *v <= ProtocolVersion::V18);
    let cce = ProtocolVersion::ALL.into_iter().map(Protocol::cce);
    cce.chain(ccx.map(|version| Protocol::new(Product::UnifiedCcx, version)))
}

/// One of [all protocols](all_protocols) by its position, the newest of Unified CCE at 0; positions
/// beyond the last begin anew.
#[must_use]
pub fn protocol_at(position: u8) -> Protocol {
    let newest = Protocol::cce(ProtocolVersion::V25);
    let cce = ProtocolVersion::ALL.into_iter().rev().map(Protocol::cce);
    let ccx = all_protocols().filter(|protocol| protocol.product() == Product::UnifiedCcx);
    let position = usize::from(position).checked_rem(all_protocols().count()).unwrap_or(0);
    cce.chain(ccx).nth(position).unwrap_or(newest)
}
