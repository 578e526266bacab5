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
mod content;
mod count;
mod decoder;
mod descriptor;
pub mod dynamic;
mod element;
mod error;
mod fill;
mod fixed;
mod floating;
mod frame;
mod gate;
#[cfg(feature = "generate")]
pub mod generate;
mod generated;
mod header;
mod ids;
mod judge;
mod list;
mod mask;
mod measure;
mod message;
mod named;
mod nul;
mod octets;
mod open_enum;
mod options;
mod out;
mod owned;
mod path;
mod protocol;
mod raw;
mod scalar;
mod set;
mod sink;
mod table;
mod tabulate;
mod text;
mod time;
mod unknown;
mod value;
mod visit;
mod walk;
mod widths;
mod wire_type;
mod write;

pub use anomaly::{Anomaly, AnomalyKind, AnomalySink};
pub use content::FloatingValue;
pub use count::Count;
pub use descriptor::{
    EnumDescriptor, EnumKind, FieldDescriptor, GroupDescriptor, Item, Layout, MessageDescriptor,
    MessageKind, Service,
};
pub use error::{DecodeError, DecodeErrorKind, EncodeError, EncodeErrorKind};
pub use floating::{RawField, RawFieldError, RawFields};
pub use frame::{Frame, FrameDecoder, FrameStatus, Frames, frames, split_frame};
pub use gate::{Gate, ProductGate, Versions};
pub use header::{HEADER_BYTES, Header};
pub use ids::{AppPathId, TaskId};
pub use message::{Buffer, Encode, EncodeMessage, Group, Message};
pub use named::{NamedArray, NamedVariable};
pub use octets::Octets;
pub use open_enum::{OpenEnum, ReservedNumber, Unrecognized};
pub use options::{Conformance, DecodeOptions, EncodeOptions, Limits};
pub use owned::IntoOwned;
pub use path::FieldPath;
pub use protocol::{FieldWidths, Product, Protocol, ProtocolVersion, UnknownVersion};
pub use raw::RawMessage;
pub use scalar::{FixedValue, Scalar};
pub use set::{Membership, MessageSet};
pub use text::Text;
pub use time::Timestamp;
pub use unknown::{UnknownField, UnknownFields};
pub use value::{Value, Visitor};
pub use wire_type::WireType;

#[cfg(feature = "derive")]
pub use cti_codec_derive::{Group, Message, MessageSet, OpenEnum};

pub(crate) use error::Place;

/// What the derives' output calls. Not an interface: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use alloc::vec::Vec;
    pub use bitflags::bitflags;

    #[cfg(feature = "arbitrary")]
    pub use arbitrary::{Arbitrary, Result as ArbitraryResult, Unstructured};
    #[cfg(feature = "proptest")]
    pub use proptest::{
        arbitrary::Arbitrary as ProptestArbitrary,
        strategy::{BoxedStrategy, Strategy},
    };

    pub use crate::__generated as generated;
    pub use crate::content::Content;
    pub use crate::decoder::{Decoder, Slot};
    pub use crate::element::{Element, read, read_as, read_count};
    pub use crate::fixed::{Run, between, has_bool, total};
    #[cfg(feature = "arbitrary")]
    pub use crate::generate::{arbitrary, arbitrary_rest, size_hint};
    #[cfg(feature = "generate")]
    pub use crate::generate::{made, made_of_set, newest};
    pub use crate::list::{List, shelf};
    pub use crate::measure::Measure;
    pub use crate::message::{Fields, decoder};
    pub use crate::out::{Out, out};
    pub use crate::set::{check_raw, number_is_new, raw};
    pub use crate::sink::{Counted, FieldRun, FieldSink};
    pub use crate::table::{Route, Rule, Table};
    pub use crate::tabulate::{
        all_lists, first_is_everywhere, holds_no_list, index, index_len, route_count, routes,
        rules, tag_is_unique, tags_are_unique,
    };
    pub use crate::visit::Visit;
    pub use crate::wire_type::{can_be_packed, carries};
    pub use crate::write::Write;
}
