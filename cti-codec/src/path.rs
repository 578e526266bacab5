//! Where in a message something stands: a field, and its place in a list.

use core::fmt;

use crate::FieldDescriptor;

/// A field, and which element of its list it belongs to.
///
/// Shown as the guide's name with list positions from 0: `Text`, `FltSkillGroupID[2]`, or, for a
/// list inside the records of another, `Instrument[1][0]`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FieldPath {
    /// The field.
    pub field: &'static FieldDescriptor,
    /// The element of the list that the field is in, from 0.
    pub element: Option<u32>,
    /// The element of a list inside that element, from 0.
    pub inner: Option<u32>,
}

impl FieldPath {
    /// A field that is in no list.
    #[must_use]
    pub const fn new(field: &'static FieldDescriptor) -> Self {
        Self { field, element: None, inner: None }
    }

    /// The same field in this element of its list.
    #[must_use]
    pub const fn in_element(mut self, element: u32) -> Self {
        self.element = Some(element);
        self
    }

    /// The same field in this element of a list inside an element.
    #[must_use]
    pub const fn in_inner(mut self, inner: u32) -> Self {
        self.inner = Some(inner);
        self
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field.name)?;
        for index in [self.element, self.inner].into_iter().flatten() {
            write!(f, "[{index}]")?;
        }
        Ok(())
    }
}
