//! The protocol's types, each at home with its own reading and writing.

pub(crate) mod count;
pub(crate) mod floating;
pub(crate) mod ids;
mod mask;
pub(crate) mod named;
pub(crate) mod octets;
pub(crate) mod open_enum;
pub(crate) mod scalar;
pub(crate) mod text;
pub(crate) mod timestamp;
pub(crate) mod wire_type;
