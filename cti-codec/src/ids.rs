//! Identifiers of tasks and applications, found in messages without a published layout.

/// What ties the records of one customer interaction together (TASKID): twelve bytes.
///
/// ```
/// use cti_codec::TaskId;
///
/// let id = TaskId { group_high: 1, group_low: -1, sequence_number: 3 };
/// assert_eq!(TaskId::from_bytes(id.to_bytes()), id);
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TaskId {
    /// `TaskGroupHigh`: the upper half of the group, which stays while the interaction lasts.
    pub group_high: i32,
    /// `TaskGroupLow`: the lower half of the group.
    pub group_low: i32,
    /// `SequenceNumber`: unique within the group.
    pub sequence_number: i32,
}

impl TaskId {
    /// Reads an identifier.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 12]) -> Self {
        let [a, b, c, d, e, f, g, h, i, j, k, l] = bytes;
        Self {
            group_high: i32::from_be_bytes([a, b, c, d]),
            group_low: i32::from_be_bytes([e, f, g, h]),
            sequence_number: i32::from_be_bytes([i, j, k, l]),
        }
    }

    /// Writes an identifier.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 12] {
        let [a, b, c, d] = self.group_high.to_be_bytes();
        let [e, f, g, h] = self.group_low.to_be_bytes();
        let [i, j, k, l] = self.sequence_number.to_be_bytes();
        [a, b, c, d, e, f, g, h, i, j, k, l]
    }
}

/// An application path (APPPATHID): five bytes, whose layout is not published.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AppPathId(
    /// The bytes, as they travel.
    pub [u8; 5],
);
