//! Bytes that the protocol gives no meaning.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Deref;

use crate::encode::value::EncodedValue;
use crate::{FloatingValue, IntoOwned, WireType};

/// Bytes: a field of type UNSPEC, or the body of a message without a layout.
///
/// Borrowed when decoded, owned when built from a `Vec`.
///
/// ```
/// use cti_codec::Octets;
///
/// let info = Octets::from(vec![0x04, 0x31]);
/// assert_eq!(info.len(), 2);
/// assert_eq!(format!("{info:?}"), "0431");
/// ```
#[derive(Clone, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Octets<'a>(Cow<'a, [u8]>);

impl<'a> Octets<'a> {
    /// These bytes.
    #[must_use]
    pub const fn from_bytes(bytes: &'a [u8]) -> Self {
        Self(Cow::Borrowed(bytes))
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The same bytes, borrowed from these.
    #[must_use]
    pub fn borrowed(&self) -> Octets<'_> {
        Octets(Cow::Borrowed(&self.0))
    }
}

impl AsRef<[u8]> for Octets<'_> {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Deref for Octets<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl<'a> From<&'a [u8]> for Octets<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self(Cow::Borrowed(bytes))
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Octets<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Self(Cow::Borrowed(bytes))
    }
}

impl From<Vec<u8>> for Octets<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Cow::Owned(bytes))
    }
}

impl<'a> FloatingValue<'a> for Octets<'a> {
    const TYPE: WireType = WireType::Unspec;

    #[inline]
    fn from_content(content: &'a [u8]) -> Option<Self> {
        Some(Self::from_bytes(content))
    }

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::octets(self.as_bytes())
    }
}

impl IntoOwned for Octets<'_> {
    type Owned = Octets<'static>;

    fn into_owned(self) -> Octets<'static> {
        Octets(Cow::Owned(self.0.into_owned()))
    }
}

impl fmt::Debug for Octets<'_> {
    /// In hex.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
