//! The runtime of codecs for the CTI Server protocol (GED-188) of Cisco Unified CCE and CCX: how
//! bytes become values and back. It knows no message; those are declared with the derive macros
//! [`Message`](macro@Message), [`Group`](macro@Group), [`OpenEnum`](macro@OpenEnum) and
//! [`MessageSet`](macro@MessageSet), in the crate `cti-messages` or in your own.
//!
//! - **In**: [`frames`] over a buffer or [`FrameDecoder`] as bytes arrive, then
//!   [`MessageSet::decode`] by number or [`Message::decode_body`] as a chosen type.
//! - **Out**: [`Encode::encode`].
//! - **What to accept**: [`DecodeOptions`]. Tolerant decoding reports what it accepts to an
//!   [`AnomalySink`]; strict decoding refuses it.
//! - **Reflection**: [`MessageDescriptor`], [`Encode::visit`], and [`dynamic`], a second codec that
//!   is driven by descriptors at run time.
//! - **Tests and fuzzing** (features `generate`, `arbitrary`, `proptest`): `generate` makes messages
//!   of any declaration out of bytes.
#![no_std]
#![cfg_attr(docsrs, feature(doc_auto_cfg))]

extern crate alloc;

mod anomaly;
mod decode;
mod descriptor;
pub mod dynamic;
mod encode;
mod error;
mod frame;
mod gate;
#[cfg(feature = "generate")]
pub mod generate;
mod generated;
mod header;
mod message;
mod options;
mod owned;
mod path;
mod protocol;
mod raw;
mod set;
mod types;
mod unknown;
mod value;
mod visit;
mod wire;

pub use anomaly::{Anomaly, AnomalyKind, AnomalySink};
pub use descriptor::{
    EnumDescriptor, EnumKind, FieldDescriptor, GroupDescriptor, Item, Layout, MessageDescriptor,
    MessageKind, Service,
};
pub use encode::{Buffer, Encode, EncodeMessage};
pub use error::{DecodeError, DecodeErrorKind, EncodeError, EncodeErrorKind};
pub use frame::{Frame, FrameDecoder, FrameStatus, Frames, frames, split_frame};
pub use gate::{Gate, ProductGate, Versions};
pub use header::{HEADER_BYTES, Header};
pub use message::{Group, Message};
pub use options::{Conformance, DecodeOptions, EncodeOptions, Limits};
pub use owned::IntoOwned;
pub use path::FieldPath;
pub use protocol::{FieldWidths, Product, Protocol, ProtocolVersion, UnknownVersion};
pub use raw::RawMessage;
pub use set::{Membership, MessageSet};
pub use types::count::Count;
pub use types::floating::FloatingValue;
pub use types::ids::{AppPathId, TaskId};
pub use types::named::{NamedArray, NamedVariable};
pub use types::octets::Octets;
pub use types::open_enum::{OpenEnum, ReservedNumber, Unrecognized};
pub use types::scalar::{FixedValue, Scalar};
pub use types::text::Text;
pub use types::timestamp::Timestamp;
pub use types::wire_type::WireType;
pub use unknown::{UnknownField, UnknownFields};
pub use value::{Value, Visitor};
pub use wire::field::{RawField, RawFieldError, RawFields};

#[cfg(feature = "derive")]
pub use cti_codec_derive::{Group, Message, MessageSet, OpenEnum};

pub(crate) use error::Place;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
