//! Encoding to the end of a buffer, of either kind.

use super::*;
use crate::{FieldDescriptor, Limits, ProtocolVersion, RawMessage, Text};
use alloc::vec::Vec;
use bytes::BytesMut;
use core::fmt::Debug;

static NAME: FieldDescriptor = FieldDescriptor::floating::<Text<'static>>("Name", 1);

/// A message that is measured, and refused.
struct Refused;

impl EncodeMessage for Refused {
    fn descriptor(&self) -> Option<&'static MessageDescriptor> {
        None
    }

    fn message_type(&self) -> u32 {
        1
    }

    fn check(&self, _: Protocol) -> Result<(), EncodeError> {
        Ok(())
    }

    fn body_len(&self, _: Protocol) -> Option<usize> {
        Some(100)
    }

    fn put_body(&self, _: Protocol, _: &mut [u8]) -> Option<()> {
        None
    }

    fn walk_fields(&self, walk: &mut Walk<'_>) {
        walk.single(&NAME, &Some(Text::from_bytes(&[0; 100])));
    }
}

fn appends<B: Buffer + AsRef<[u8]> + Debug>(mut buffer: B) {
    let options = EncodeOptions::from(ProtocolVersion::V24);
    let raw = RawMessage { message_type: 0x100, body: (&[1, 2]).into() };
    let message = [0, 0, 0, 2, 0, 0, 1, 0, 1, 2];
    let mut expected = buffer.as_ref().to_vec();
    for _ in 0..3 {
        assert_eq!(raw.encode(options, &mut buffer), Ok(()));
        expected.extend(message);
        assert_eq!((buffer.as_ref(), buffer.used()), (&expected[..], expected.len()));
    }
    let error = Refused.encode(options, &mut buffer).map_err(|error| error.kind);
    assert_eq!((error, buffer.as_ref()), (Err(EncodeErrorKind::EmbeddedNul), &expected[..]));
}

#[test]
fn a_message_is_appended_and_what_is_refused_leaves_no_trace() {
    appends(Vec::new());
    appends([7, 8, 9].to_vec());
    appends(BytesMut::new());
    appends(BytesMut::from(&[7, 8, 9][..]));
}

#[test]
fn the_longest_message_is_written_and_no_longer_one() {
    let limits = Limits::DEFAULT.with_max_message(10);
    let options = EncodeOptions::from(ProtocolVersion::V24).with_limits(limits);
    let mut raw = RawMessage { message_type: 1, body: (&[1, 2]).into() };
    assert_eq!(raw.encoded_len(options), Ok(10));
    raw.body = (&[1, 2, 3]).into();
    let kind = EncodeErrorKind::MessageTooLong { length: 11, limit: 10 };
    assert_eq!(raw.encoded_len(options).map_err(|error| error.kind), Err(kind));
    let refused = Refused.encoded_len(options).map_err(|error| error.kind);
    assert_eq!(refused, Err(EncodeErrorKind::EmbeddedNul), "what is wrong with it comes first");
}

#[test]
fn a_slice_is_long_enough_or_left_alone() {
    let options = EncodeOptions::from(ProtocolVersion::V24);
    let raw = RawMessage { message_type: 5, body: (&[1, 2]).into() };
    let mut slice = [9; 12];
    assert_eq!(raw.encode_to_slice(options, &mut slice), Ok(10));
    assert_eq!(slice, [0, 0, 0, 2, 0, 0, 0, 5, 1, 2, 9, 9]);
    assert_eq!(raw.encode_to_slice(options, &mut slice[..10]), Ok(10));
    for available in 0..10u32 {
        let mut slice = [9; 10];
        let error = raw.encode_to_slice(options, &mut slice[..available as usize]);
        let kind = EncodeErrorKind::BufferTooSmall { needed: 10, available };
        assert_eq!((error.map_err(|error| error.kind), slice), (Err(kind), [9; 10]));
    }
}
