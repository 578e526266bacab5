//! What to accept: protocol, conformance and limits.

use crate::{Protocol, ProtocolVersion};

/// How closely a peer is held to the protocol.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Conformance {
    /// Reads what can be read and reports each deviation to an [`AnomalySink`](crate::AnomalySink).
    #[default]
    Tolerant,
    /// Refuses the first deviation.
    Strict,
}

/// How large things may grow.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// The most bytes of a whole message, header included. Nothing longer is built. A header
    /// alone has 8: where messages are read, less counts as that.
    pub max_message: u32,
}

impl Limits {
    /// The largest message of protocol versions 23 to 25: 12,500 bytes.
    pub const DEFAULT: Self = Self { max_message: 12_500 };

    /// These limits with another largest message, in bytes, header included.
    #[must_use]
    pub const fn with_max_message(mut self, bytes: u32) -> Self {
        self.max_message = bytes;
        self
    }

    /// The most bytes that may follow a header.
    #[must_use]
    pub const fn max_body(self) -> u32 {
        self.max_message.saturating_sub(crate::header::HEADER_BYTES_U32)
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// How to decode.
///
/// ```
/// use cti_codec::{Conformance, DecodeOptions, ProtocolVersion};
///
/// let options = DecodeOptions::new(ProtocolVersion::V24).strict();
/// assert_eq!(options.conformance, Conformance::Strict);
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct DecodeOptions {
    /// The product and version that the peer speaks.
    pub protocol: Protocol,
    /// Tolerant by default.
    pub conformance: Conformance,
    /// A message of 12,500 bytes by default.
    pub limits: Limits,
}

impl DecodeOptions {
    /// Tolerant, with the limits of the protocol.
    #[must_use]
    pub fn new(protocol: impl Into<Protocol>) -> Self {
        Self {
            protocol: protocol.into(),
            conformance: Conformance::Tolerant,
            limits: Limits::DEFAULT,
        }
    }

    /// The same, refusing every deviation.
    #[must_use]
    pub const fn strict(mut self) -> Self {
        self.conformance = Conformance::Strict;
        self
    }

    /// The same with this conformance.
    #[must_use]
    pub const fn with_conformance(mut self, conformance: Conformance) -> Self {
        self.conformance = conformance;
        self
    }

    /// The same with these limits.
    #[must_use]
    pub const fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}

impl From<Protocol> for DecodeOptions {
    fn from(protocol: Protocol) -> Self {
        Self::new(protocol)
    }
}

impl From<ProtocolVersion> for DecodeOptions {
    /// Unified CCE at this version.
    fn from(version: ProtocolVersion) -> Self {
        Self::new(version)
    }
}

/// How to encode. Encoding is always strict.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct EncodeOptions {
    /// The product and version that the peer speaks.
    pub protocol: Protocol,
    /// A message of 12,500 bytes by default.
    pub limits: Limits,
}

impl EncodeOptions {
    /// For this protocol, with its limits.
    #[must_use]
    pub fn new(protocol: impl Into<Protocol>) -> Self {
        Self { protocol: protocol.into(), limits: Limits::DEFAULT }
    }

    /// The same with these limits.
    #[must_use]
    pub const fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}

impl From<Protocol> for EncodeOptions {
    fn from(protocol: Protocol) -> Self {
        Self::new(protocol)
    }
}

impl From<ProtocolVersion> for EncodeOptions {
    /// Unified CCE at this version.
    fn from(version: ProtocolVersion) -> Self {
        Self::new(version)
    }
}
