//! Bytes: fields one after the other, the widths of tag and length, NULs, and copying.

pub(crate) mod field;
pub(crate) mod find_nul;
pub(crate) mod header;
pub(crate) mod length;
pub(crate) mod put;
pub(crate) mod widths;
