//! Floating fields that a message does not define.

use alloc::vec::Vec;
use core::ops::Deref;

use crate::{IntoOwned, Octets};

/// A floating field as it stands on the wire: a tag and its bytes.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct UnknownField<'a> {
    /// The tag.
    pub tag: u16,
    /// The data, without tag and length.
    pub data: Octets<'a>,
}

impl IntoOwned for UnknownField<'_> {
    type Owned = UnknownField<'static>;

    fn into_owned(self) -> UnknownField<'static> {
        UnknownField { tag: self.tag, data: self.data.into_owned() }
    }
}

/// The floating fields that a message does not define at its version, in wire order.
///
/// They are written back after the defined ones. Tolerant decoding also leaves here what it could
/// not read, and fields of tag 0. Encoding refuses both: an entry under a tag that the message does
/// define, and one under tag 0. [`retain`](Self::retain) drops them.
///
/// ```
/// use cti_codec::UnknownFields;
///
/// let mut unknown = UnknownFields::default();
/// unknown.push(999, &[0xC0, 0xFF, 0xEE]);
/// assert_eq!(unknown.get(999).map(|data| data.len()), Some(3));
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct UnknownFields<'a>(Vec<UnknownField<'a>>);

impl<'a> UnknownFields<'a> {
    /// Makes room for just `count` more fields.
    pub(crate) fn reserve(&mut self, count: usize) {
        self.0.reserve_exact(count);
    }

    /// Adds a field at the end.
    pub fn push(&mut self, tag: u16, data: impl Into<Octets<'a>>) {
        self.0.push(UnknownField { tag, data: data.into() });
    }

    /// The data of the first field under this tag.
    #[must_use]
    pub fn get(&self, tag: u16) -> Option<&Octets<'a>> {
        self.0.iter().find(|field| field.tag == tag).map(|field| &field.data)
    }

    /// Keeps the fields for which `keep` is true, and removes the others.
    ///
    /// ```
    /// use cti_codec::UnknownFields;
    ///
    /// // A server padded its message with zeros: a forwarder must drop them to encode it.
    /// let mut unknown = UnknownFields::default();
    /// unknown.push(0, &[]);
    /// unknown.push(999, &[7]);
    /// unknown.retain(|field| field.tag != 0);
    /// assert_eq!(unknown.len(), 1);
    /// ```
    pub fn retain(&mut self, keep: impl FnMut(&UnknownField<'a>) -> bool) {
        self.0.retain(keep);
    }

    /// Removes every field.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl<'a> Deref for UnknownFields<'a> {
    type Target = [UnknownField<'a>];

    fn deref(&self) -> &[UnknownField<'a>] {
        &self.0
    }
}

impl<'a> Extend<UnknownField<'a>> for UnknownFields<'a> {
    fn extend<I: IntoIterator<Item = UnknownField<'a>>>(&mut self, fields: I) {
        self.0.extend(fields);
    }
}

impl<'a> FromIterator<UnknownField<'a>> for UnknownFields<'a> {
    fn from_iter<I: IntoIterator<Item = UnknownField<'a>>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

impl<'a> IntoIterator for UnknownFields<'a> {
    type Item = UnknownField<'a>;
    type IntoIter = alloc::vec::IntoIter<UnknownField<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'b, 'a> IntoIterator for &'b UnknownFields<'a> {
    type Item = &'b UnknownField<'a>;
    type IntoIter = core::slice::Iter<'b, UnknownField<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl IntoOwned for UnknownFields<'_> {
    type Owned = UnknownFields<'static>;

    fn into_owned(self) -> UnknownFields<'static> {
        UnknownFields(self.0.into_owned())
    }
}

#[cfg(test)]
mod tests;
