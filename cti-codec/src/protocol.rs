//! Protocol versions, products, and the field widths that follow from them.

use core::fmt;

/// A version of the CTI Server protocol that this crate reads and writes: 13 to 25.
///
/// ```
/// use cti_codec::ProtocolVersion;
///
/// assert_eq!(ProtocolVersion::new(24), Some(ProtocolVersion::V24));
/// assert_eq!(ProtocolVersion::new(12), None);
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ProtocolVersion(u8);

macro_rules! versions {
    ($($name:ident = $number:literal),* $(,)?) => {
        impl ProtocolVersion {
            $(
                #[doc = concat!("Protocol version ", stringify!($number), ".")]
                pub const $name: Self = Self($number);
            )*

            /// Every version in scope, oldest first.
            pub const ALL: [Self; 13] = [$(Self::$name),*];
        }
    };
}

versions! {
    V13 = 13, V14 = 14, V15 = 15, V16 = 16, V17 = 17, V18 = 18, V19 = 19,
    V20 = 20, V21 = 21, V22 = 22, V23 = 23, V24 = 24, V25 = 25,
}

impl ProtocolVersion {
    /// The version of this number, or `None` outside 13 to 25.
    #[must_use]
    pub const fn new(number: u32) -> Option<Self> {
        match number {
            13..=25 => {
                let [.., low] = number.to_be_bytes();
                Some(Self(low))
            }
            _ => None,
        }
    }

    /// The number, 13 to 25.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The version's place among all in scope, 0 to 12.
    const fn index(self) -> u32 {
        (self.0 as u32).wrapping_sub(13)
    }
}

/// A number that is no protocol version in scope.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{0} is no protocol version from 13 to 25")]
pub struct UnknownVersion(
    /// The number.
    pub u32,
);

impl TryFrom<u32> for ProtocolVersion {
    type Error = UnknownVersion;

    fn try_from(number: u32) -> Result<Self, UnknownVersion> {
        Self::new(number).ok_or(UnknownVersion(number))
    }
}

impl fmt::Display for ProtocolVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Which product's dialect is spoken.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Product {
    /// Unified Contact Center Enterprise, and Unified ICM.
    #[default]
    UnifiedCce,
    /// Unified Contact Center Express. Its protocol ends at version 18.
    UnifiedCcx,
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnifiedCce => "Unified CCE",
            Self::UnifiedCcx => "Unified CCX",
        })
    }
}

/// A product and a protocol version: all that decides how a message is laid out.
///
/// ```
/// use cti_codec::{FieldWidths, Protocol, ProtocolVersion};
///
/// assert_eq!(Protocol::cce(ProtocolVersion::V19).widths(), FieldWidths::Narrow);
/// assert_eq!(Protocol::cce(ProtocolVersion::V20).widths(), FieldWidths::Wide);
/// assert_eq!(Protocol::ccx(ProtocolVersion::V18).widths(), FieldWidths::Mixed);
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Protocol {
    product: Product,
    version: ProtocolVersion,
}

impl Protocol {
    /// This version, as this product speaks it.
    #[must_use]
    pub const fn new(product: Product, version: ProtocolVersion) -> Self {
        Self { product, version }
    }

    /// Unified CCE at this version.
    #[must_use]
    pub const fn cce(version: ProtocolVersion) -> Self {
        Self::new(Product::UnifiedCce, version)
    }

    /// Unified CCX at this version. Versions after 18, which it never had, are read with the
    /// widths of 18.
    #[must_use]
    pub const fn ccx(version: ProtocolVersion) -> Self {
        Self::new(Product::UnifiedCcx, version)
    }

    /// The version of a product that is nearest to a number, such as the VersionNumber of an
    /// OPEN_REQ: a number below 13 gives 13, one above the product's last version (25, or 18 for
    /// Unified CCX) gives that one.
    ///
    /// ```
    /// use cti_codec::{Product, Protocol, ProtocolVersion};
    ///
    /// let cce = |number| Protocol::nearest(Product::UnifiedCce, number).version();
    /// assert_eq!(cce(9), ProtocolVersion::V13);
    /// assert_eq!(cce(17), ProtocolVersion::V17);
    /// assert_eq!(cce(26), ProtocolVersion::V25);
    /// ```
    #[must_use]
    pub const fn nearest(product: Product, number: u32) -> Self {
        let last = match product {
            Product::UnifiedCce => ProtocolVersion::V25,
            Product::UnifiedCcx => ProtocolVersion::V18,
        };
        let version = match ProtocolVersion::new(number) {
            Some(version) if version.0 <= last.0 => version,
            None if number < 13 => ProtocolVersion::V13,
            _ => last,
        };
        Self::new(product, version)
    }

    /// The product.
    #[must_use]
    pub const fn product(self) -> Product {
        self.product
    }

    /// The version.
    #[must_use]
    pub const fn version(self) -> ProtocolVersion {
        self.version
    }

    /// The bit of this protocol in a [`Gate`](crate::Gate): 13 for the versions of Unified CCE, then
    /// 13 for those of Unified CCX.
    #[inline]
    pub(crate) const fn bit(self) -> u32 {
        let first = match self.product {
            Product::UnifiedCce => 0,
            Product::UnifiedCcx => 13,
        };
        1u32.wrapping_shl(self.version.index().wrapping_add(first))
    }

    /// The same product at another version.
    pub(crate) const fn at(self, version: ProtocolVersion) -> Self {
        Self::new(self.product, version)
    }

    /// How wide tag and length are in each floating field.
    #[must_use]
    pub const fn widths(self) -> FieldWidths {
        match (self.product, self.version.0) {
            (Product::UnifiedCce, 20..) => FieldWidths::Wide,
            (Product::UnifiedCcx, 18..) => FieldWidths::Mixed,
            _ => FieldWidths::Narrow,
        }
    }
}

impl From<ProtocolVersion> for Protocol {
    /// Unified CCE at this version.
    fn from(version: ProtocolVersion) -> Self {
        Self::cce(version)
    }
}

/// The bytes that tag and length take in each floating field.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum FieldWidths {
    /// One byte each: Unified CCE to version 19, Unified CCX to 17.
    Narrow,
    /// Two bytes of tag, one of length: Unified CCX 18.
    Mixed,
    /// Two bytes each: Unified CCE from version 20.
    Wide,
}

impl FieldWidths {
    /// Bytes of tag and length together.
    #[must_use]
    pub const fn header_bytes(self) -> usize {
        match self {
            Self::Narrow => 2,
            Self::Mixed => 3,
            Self::Wide => 4,
        }
    }

    /// The highest tag that can be written.
    #[must_use]
    pub const fn max_tag(self) -> u16 {
        match self {
            Self::Narrow => 0xFF,
            Self::Mixed | Self::Wide => 0xFFFF,
        }
    }

    /// The most data bytes that one field can hold.
    #[must_use]
    pub const fn max_length(self) -> usize {
        match self {
            Self::Narrow | Self::Mixed => 0xFF,
            Self::Wide => 0xFFFF,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_follow_product_and_version() {
        for version in ProtocolVersion::ALL {
            let n = version.get();
            let cce = if n < 20 { FieldWidths::Narrow } else { FieldWidths::Wide };
            let ccx = if n < 18 { FieldWidths::Narrow } else { FieldWidths::Mixed };
            assert_eq!(Protocol::cce(version).widths(), cce, "cce {n}");
            assert_eq!(Protocol::ccx(version).widths(), ccx, "ccx {n}");
        }
    }

    #[test]
    fn the_nearest_version_is_one_of_the_product() {
        for (number, cce, ccx) in [
            (0, 13, 13),
            (12, 13, 13),
            (13, 13, 13),
            (18, 18, 18),
            (19, 19, 18),
            (25, 25, 18),
            (26, 25, 18),
            (0x0100_000E, 25, 18),
            (u32::MAX, 25, 18),
        ] {
            for (product, version) in [(Product::UnifiedCce, cce), (Product::UnifiedCcx, ccx)] {
                let nearest = Protocol::nearest(product, number);
                assert_eq!((nearest.product(), nearest.version().get()), (product, version));
            }
        }
    }

    #[test]
    fn only_13_to_25_are_versions() {
        let known: alloc::vec::Vec<u32> =
            (0..400).filter(|n| ProtocolVersion::new(*n).is_some()).collect();
        assert_eq!(known, (13..=25).collect::<alloc::vec::Vec<u32>>());
        assert_eq!(ProtocolVersion::new(0x0100_000D), None);
        assert_eq!(ProtocolVersion::try_from(17).map(ProtocolVersion::get), Ok(17));
        assert_eq!(ProtocolVersion::try_from(26), Err(UnknownVersion(26)));
    }
}
