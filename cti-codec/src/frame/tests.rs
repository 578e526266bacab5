//! Frames that own a piece of the buffer that they came in.

use super::*;
use crate::RawMessage;

#[test]
fn a_frame_lends_itself_without_a_copy() {
    let mut buffer = BytesMut::from(&[0, 0, 0, 2, 0, 0, 0, 5, 8, 9, 0xFF][..]);
    let frame = FrameDecoder::new(Limits::DEFAULT).decode(&mut buffer).unwrap().unwrap();
    assert_eq!(buffer, &[0xFF][..]);
    let lent = frame.as_ref();
    assert_eq!(lent, Frame { message_type: 5, body: &[8, 9][..] });
    assert_eq!(lent.body.as_ptr(), frame.body.as_ptr());
    assert_eq!(RawMessage::from(lent).message_type, 5);
}
