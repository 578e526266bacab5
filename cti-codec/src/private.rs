//! What the derives' output calls, and what the benchmarks measure beside it. Not an interface: it
//! changes without notice.

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
pub use crate::decode::careful::Careful;
pub use crate::decode::careful::counts::ElementCounts;
pub use crate::decode::check::read_named;
pub use crate::decode::fast::{FastFields, agrees, require};
pub use crate::decode::fixed::{FixedPart, offset_between, total};
pub use crate::decode::receive::{
    DecodeElement, DecodeFields, Receive, ReceiveMessage, element, push, set, set_as, set_count,
};
pub use crate::decode::table::build::{
    all_lists, first_is_everywhere, first_mask, first_tag, holds_no_list, index, index_len,
    mask_of, max_of, route_count, routes, tag_is_unique, tags_are_unique,
};
pub use crate::decode::table::{Route, Table};
pub use crate::decode::{decode, decode_opaque};
pub use crate::encode::EncodeFields;
pub use crate::encode::field::EncodeField;
pub use crate::encode::fixed::{FixedWriter, put_versioned, put_versioned_as, put_versioned_count};
pub use crate::encode::len::{count_len, group_len, repeated_len, single_len, unknown_len};
pub use crate::encode::put::{Format, put_body};
pub use crate::encode::value::EncodedValue;
pub use crate::gate::passes;
#[cfg(feature = "arbitrary")]
pub use crate::generate::{arbitrary, arbitrary_rest, size_hint};
#[cfg(feature = "generate")]
pub use crate::generate::{made, made_of_set, newest};
pub use crate::owned::take_owned;
pub use crate::set::{check_raw, number_is_new, raw};
pub use crate::types::count::Counted;
pub use crate::types::wire_type::{can_be_packed, carries};
pub use crate::visit::walk::Walk;
pub use crate::wire::widths::Width;
