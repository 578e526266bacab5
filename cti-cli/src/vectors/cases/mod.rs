//! The cases of one message, made from its declaration.

mod counts;
mod cuts;
mod edges;
mod fixed_values;
mod inner;
mod lists;
mod ordinary;
mod packed;
mod several;
mod short_form;
mod unknown;
mod values;
mod zeros;

pub use ordinary::not_in_version;

use super::subject::{Failure, Subject};

/// Every case of a message with a layout.
///
/// # Errors
///
/// Where one can't be made.
pub fn all(subject: &mut Subject) -> Result<(), Failure> {
    ordinary::cases(subject)?;
    edges::cases(subject)?;
    lists::cases(subject)?;
    inner::cases(subject)?;
    packed::cases(subject)?;
    unknown::cases(subject)?;
    zeros::cases(subject)?;
    cuts::cases(subject)?;
    fixed_values::cases(subject)?;
    values::cases(subject)?;
    counts::cases(subject)?;
    several::cases(subject)?;
    short_form::cases(subject)
}
