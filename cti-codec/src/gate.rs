//! Which protocols have a message or field.

use crate::{Product, Protocol, ProtocolVersion};

/// A first and a last protocol version, each of which may be missing.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Versions {
    /// The first version; `None`: from the start.
    pub since: Option<u8>,
    /// The last version; `None`: to this day.
    pub until: Option<u8>,
}

impl Versions {
    /// Every version in scope.
    pub const ALL: Self = Self { since: None, until: None };

    /// Whether this version is one of them.
    const fn contain(self, version: ProtocolVersion) -> bool {
        let n = version.get();
        let since = match self.since {
            Some(since) => since <= n,
            None => true,
        };
        let until = match self.until {
            Some(until) => n <= until,
            None => true,
        };
        since && until
    }

    /// These bounds, and `others` where one is missing.
    const fn or(self, others: Self) -> Self {
        Self {
            since: if self.since.is_some() { self.since } else { others.since },
            until: if self.until.is_some() { self.until } else { others.until },
        }
    }
}

/// What one product says of a message or field, beside the bounds that hold for both.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum ProductGate {
    /// Nothing else: the bounds of both products.
    #[default]
    Shared,
    /// Overrides the bounds of both products for this one; where a bound is `None`, that of both
    /// products holds.
    Own(Versions),
    /// The product does not have it, at any version.
    Never,
}

/// The protocols that have a message or field: bounds for both products, and what differs for one.
///
/// Compiled to one bit for each product and version.
///
/// ```
/// use cti_codec::{Gate, Product, ProductGate, Protocol, ProtocolVersion, Versions};
///
/// // ActiveTerminal: version 24 of Unified CCE, version 18 of Unified CCX.
/// let since = |version| Versions { since: Some(version), until: None };
/// let gate = Gate::new(since(24)).with(Product::UnifiedCcx, ProductGate::Own(since(18)));
/// assert!(gate.contains(Protocol::ccx(ProtocolVersion::V18)));
/// assert!(!gate.contains(Protocol::cce(ProtocolVersion::V18)));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Gate {
    versions: Versions,
    cce: ProductGate,
    ccx: ProductGate,
    /// The bits of the protocols that it lets through.
    mask: u32,
}

impl Gate {
    /// Every version of both products.
    pub const ALL: Self = Self::new(Versions::ALL);

    /// The same versions of both products.
    #[must_use]
    pub const fn new(versions: Versions) -> Self {
        let gate = Self { versions, cce: ProductGate::Shared, ccx: ProductGate::Shared, mask: 0 };
        gate.compiled()
    }

    /// This gate with an exception for one product.
    #[must_use]
    pub const fn with(mut self, product: Product, own: ProductGate) -> Self {
        match product {
            Product::UnifiedCce => self.cce = own,
            Product::UnifiedCcx => self.ccx = own,
        }
        self.compiled()
    }

    #[must_use]
    pub(crate) const fn since(mut self, version: u8) -> Self {
        self.versions.since = Some(version);
        self.compiled()
    }

    #[must_use]
    pub(crate) const fn until(mut self, version: u8) -> Self {
        self.versions.until = Some(version);
        self.compiled()
    }

    const fn compiled(mut self) -> Self {
        self.mask = 0;
        let mut rest: &[ProtocolVersion] = &ProtocolVersion::ALL;
        while let [version, others @ ..] = rest {
            let protocols = [Protocol::cce(*version), Protocol::ccx(*version)];
            let mut pair: &[Protocol] = &protocols;
            while let [protocol, second @ ..] = pair {
                if let Some(bounds) = self.bounds(protocol.product()) {
                    if bounds.contain(*version) {
                        self.mask |= protocol.bit();
                    }
                }
                pair = second;
            }
            rest = others;
        }
        self
    }

    /// Whether this protocol has the message or field.
    #[inline]
    #[must_use]
    pub const fn contains(self, protocol: Protocol) -> bool {
        self.has(protocol.bit())
    }

    /// Whether the protocol of this [bit](Protocol::bit) has the message or field.
    #[inline]
    pub(crate) const fn has(self, bit: u32) -> bool {
        self.mask & bit != 0
    }

    /// The bounds that hold for both products, but for what [`product`](Self::product) says.
    #[must_use]
    pub const fn versions(self) -> Versions {
        self.versions
    }

    /// What one product says beside them.
    #[must_use]
    pub const fn product(self, product: Product) -> ProductGate {
        match product {
            Product::UnifiedCce => self.cce,
            Product::UnifiedCcx => self.ccx,
        }
    }

    /// The versions of one product; `None` where it does not have the message or field.
    #[must_use]
    pub const fn bounds(self, product: Product) -> Option<Versions> {
        match self.product(product) {
            ProductGate::Shared => Some(self.versions),
            ProductGate::Own(own) => Some(own.or(self.versions)),
            ProductGate::Never => None,
        }
    }

    /// Whether no protocol passes both this gate and the other.
    #[must_use]
    pub const fn excludes(self, other: Self) -> bool {
        self.mask & other.mask == 0
    }

    /// Whether every protocol that passes the other gate passes this one.
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        self.mask & other.mask == other.mask
    }

    /// One bit for each protocol that has the message or field: see [`Protocol`].
    pub(crate) const fn mask(self) -> u32 {
        self.mask
    }
}

/// Whether a gate of this mask, known at compile time, lets the protocol of this bit pass. Of a gate
/// that all pass nothing is left to ask.
#[inline(always)]
#[must_use]
pub const fn passes(gate: u32, bit: u32) -> bool {
    gate == Gate::ALL.mask() || gate & bit != 0
}

impl Default for Gate {
    fn default() -> Self {
        Self::ALL
    }
}

impl From<Versions> for Gate {
    fn from(versions: Versions) -> Self {
        Self::new(versions)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn versions(since: Option<u8>, until: Option<u8>) -> Versions {
        Versions { since, until }
    }

    fn all() -> impl Iterator<Item = Protocol> {
        ProtocolVersion::ALL.into_iter().flat_map(|v| [Protocol::cce(v), Protocol::ccx(v)])
    }

    #[test]
    fn each_protocol_has_a_bit_that_no_other_has() {
        let bits: alloc::collections::BTreeSet<u32> = all().map(Protocol::bit).collect();
        assert_eq!(bits.len(), 26);
        assert!(bits.iter().all(|bit| bit.is_power_of_two()));
        assert_eq!(Gate::ALL.mask(), 0x03FF_FFFF);
    }

    #[test]
    fn bounds_of_both_products_hold_for_both() {
        let gate = Gate::new(versions(Some(15), Some(17)));
        for protocol in all() {
            let within = (15..=17).contains(&protocol.version().get());
            assert_eq!(gate.contains(protocol), within, "{protocol:?}");
        }
    }

    #[test]
    fn a_product_overrides_one_bound_and_keeps_the_other() {
        let own = ProductGate::Own(versions(Some(18), None));
        let gate = Gate::new(versions(Some(24), Some(24))).with(Product::UnifiedCcx, own);
        for protocol in all() {
            let first = if protocol.product() == Product::UnifiedCcx { 18 } else { 24 };
            let within = (first..=24).contains(&protocol.version().get());
            assert_eq!(gate.contains(protocol), within, "{protocol:?}");
        }
        assert_eq!(gate.versions(), versions(Some(24), Some(24)));
        assert_eq!(gate.bounds(Product::UnifiedCcx), Some(versions(Some(18), Some(24))));
    }

    #[test]
    fn a_product_that_never_has_it_excludes_the_other_that_alone_has_it() {
        let only = |product| Gate::ALL.with(product, ProductGate::Never);
        let (ccx, cce) = (only(Product::UnifiedCce), only(Product::UnifiedCcx));
        assert!(ccx.excludes(cce) && cce.excludes(ccx));
        assert!(!ccx.excludes(Gate::ALL) && !ccx.excludes(ccx));
        assert!(Gate::ALL.covers(ccx) && ccx.covers(ccx) && !ccx.covers(Gate::ALL));
        assert_eq!(cce.bounds(Product::UnifiedCcx), None);
        for protocol in all() {
            assert_ne!(ccx.contains(protocol), cce.contains(protocol), "{protocol:?}");
        }
    }

    #[test]
    fn since_and_until_are_compiled_again() {
        let gate = Gate::ALL.since(20).until(22);
        assert_eq!(gate, Gate::new(versions(Some(20), Some(22))));
    }
}
