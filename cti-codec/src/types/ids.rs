//! Identifiers of tasks and applications, found in messages without a published layout.

use crate::encode::value::EncodedValue;
use crate::{FixedValue, FloatingValue, WireType};

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
    /// Reads an identifier from the bytes on the wire: its three parts in order, big-endian.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 12]) -> Self {
        let [a, b, c, d, e, f, g, h, i, j, k, l] = bytes;
        Self {
            group_high: i32::from_be_bytes([a, b, c, d]),
            group_low: i32::from_be_bytes([e, f, g, h]),
            sequence_number: i32::from_be_bytes([i, j, k, l]),
        }
    }

    /// The bytes on the wire: the three parts in order, big-endian.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 12] {
        let [a, b, c, d] = self.group_high.to_be_bytes();
        let [e, f, g, h] = self.group_low.to_be_bytes();
        let [i, j, k, l] = self.sequence_number.to_be_bytes();
        [a, b, c, d, e, f, g, h, i, j, k, l]
    }
}

impl FloatingValue<'_> for TaskId {
    const TYPE: WireType = WireType::TaskId;

    fn from_content(mut content: &[u8]) -> Option<Self> {
        Self::take(&mut content)
    }

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::task(self.to_bytes())
    }
}

/// The ID of an application path (APPPATHID): five bytes, a tag and then the path's number.
///
/// Only the guides of versions 9 to 17 print its layout. There is no length between the parts.
///
/// ```
/// use cti_codec::AppPathId;
///
/// let id = AppPathId::new(97, 5000);
/// assert_eq!((id.tag(), id.number()), (97, 5000));
/// assert_eq!(id, AppPathId([97, 0, 0, 0x13, 0x88]));
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AppPathId(
    /// The bytes on the wire: the tag, then the number, big-endian.
    pub [u8; 5],
);

impl AppPathId {
    /// An ID of this tag and number.
    #[must_use]
    pub const fn new(tag: u8, number: i32) -> Self {
        let [a, b, c, d] = number.to_be_bytes();
        Self([tag, a, b, c, d])
    }

    /// The tag, a UCHAR.
    #[must_use]
    pub const fn tag(self) -> u8 {
        let [tag, ..] = self.0;
        tag
    }

    /// The application path's number, an INT.
    #[must_use]
    pub const fn number(self) -> i32 {
        let [_, a, b, c, d] = self.0;
        i32::from_be_bytes([a, b, c, d])
    }
}

impl FloatingValue<'_> for AppPathId {
    const TYPE: WireType = WireType::AppPathId;

    fn from_content(mut content: &[u8]) -> Option<Self> {
        Self::take(&mut content)
    }

    #[inline(always)]
    fn encoded(&self, _: WireType) -> EncodedValue<'_> {
        EncodedValue::octets(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_application_path_is_a_tag_and_a_big_endian_number() {
        for (tag, number, bytes) in [
            (0, 0, [0, 0, 0, 0, 0]),
            (97, 0x0102_0304, [97, 1, 2, 3, 4]),
            (0xFF, -2, [0xFF, 0xFF, 0xFF, 0xFF, 0xFE]),
            (1, i32::MIN, [1, 0x80, 0, 0, 0]),
        ] {
            let id = AppPathId::new(tag, number);
            assert_eq!(id, AppPathId(bytes));
            assert_eq!((id.tag(), id.number()), (tag, number));
        }
    }

    #[test]
    fn a_task_is_three_big_endian_numbers() {
        let id = TaskId { group_high: 0x0102_0304, group_low: -2, sequence_number: 7 };
        let bytes = [1, 2, 3, 4, 0xFF, 0xFF, 0xFF, 0xFE, 0, 0, 0, 7];
        assert_eq!((id.to_bytes(), TaskId::from_bytes(bytes)), (bytes, id));
    }
}
