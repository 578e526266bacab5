//! What the derives' output calls, and nothing else. Not an interface: it changes without notice.

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
pub use crate::decode::elements::{Element, read, read_as, read_count};
pub use crate::decode::fixed::{Run, between, has_bool, total};
pub use crate::decode::lists::{List, shelf};
pub use crate::decode::table::build::{
    all_lists, first_is_everywhere, holds_no_list, index, index_len, route_count, routes, rules,
    tag_is_unique, tags_are_unique,
};
pub use crate::decode::table::{Route, Rule, Table};
pub use crate::decode::{Decoder, Slot};
pub use crate::encode::EncodeFields;
pub use crate::encode::field::EncodeField;
pub use crate::encode::fixed::{FixedWriter, put_versioned, put_versioned_as, put_versioned_count};
pub use crate::encode::len::{count_len, group_len, repeated_len, single_len, unknown_len};
pub use crate::encode::put::{Format, put_body};
pub use crate::encode::value::EncodedValue;
#[cfg(feature = "arbitrary")]
pub use crate::generate::{arbitrary, arbitrary_rest, size_hint};
#[cfg(feature = "generate")]
pub use crate::generate::{made, made_of_set, newest};
pub use crate::message::decoder;
pub use crate::set::{check_raw, number_is_new, raw};
pub use crate::types::count::Counted;
pub use crate::types::wire_type::{can_be_packed, carries};
pub use crate::visit::walk::Walk;
pub use crate::wire::header::HeaderWidths;
