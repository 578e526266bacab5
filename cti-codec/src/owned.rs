//! From values that borrow the wire's bytes to values that stand alone.

use alloc::vec::Vec;

/// A value that can be cut loose from the bytes that it was decoded from.
pub trait IntoOwned {
    /// The same type, borrowing nothing.
    type Owned;

    /// Copies what is borrowed.
    fn into_owned(self) -> Self::Owned;
}

/// Takes a field's value and cuts it loose. Compiled once for each type, not for each field.
#[inline(never)]
pub fn take_owned<T: IntoOwned + Default>(field: &mut T) -> T::Owned {
    core::mem::take(field).into_owned()
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Owned = Option<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Owned = Vec<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(T::into_owned).collect()
    }
}
