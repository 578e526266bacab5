//! Times of the protocol.

/// A moment (TIME): seconds since midnight, 1 January 1970, UTC, until 2106.
///
/// ```
/// use cti_codec::Timestamp;
///
/// assert_eq!(Timestamp::from_unix_seconds(1_716_199_200).unix_seconds(), 1_716_199_200);
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Timestamp(u32);

impl Timestamp {
    /// The moment so many seconds after the start of 1970.
    #[must_use]
    pub const fn from_unix_seconds(seconds: u32) -> Self {
        Self(seconds)
    }

    /// Seconds since the start of 1970.
    #[must_use]
    pub const fn unix_seconds(self) -> u32 {
        self.0
    }
}
