//! Streams over whole buffers and as bytes arrive, cut anywhere.

use super::*;
use alloc::vec::Vec;

/// Two messages, of four bytes and of none.
const STREAM: [u8; 20] = [0, 0, 0, 4, 0, 0, 0, 5, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 1, 6];

#[test]
fn a_buffer_tells_what_it_lacks() {
    let limits = Limits::DEFAULT;
    for len in 0..8 {
        let partial = FrameStatus::Partial { needed: 8 - len };
        assert_eq!(split_frame(&STREAM[..len], limits), Ok(partial));
    }
    for len in 8..12 {
        let partial = FrameStatus::Partial { needed: 12 - len };
        assert_eq!(split_frame(&STREAM[..len], limits), Ok(partial));
    }
    for len in 12..20 {
        let frame = Frame { message_type: 5, body: &[1, 2, 3, 4][..] };
        let complete = FrameStatus::Complete { frame, rest: &STREAM[12..len] };
        assert_eq!(split_frame(&STREAM[..len], limits), Ok(complete));
    }
}

#[test]
fn the_iterator_leaves_what_is_cut_short() {
    for len in 0..=STREAM.len() {
        let mut frames = frames(&STREAM[..len]);
        let found: Vec<_> = frames.by_ref().map(|frame| frame.map(|f| f.message_type)).collect();
        let whole = [Ok(5), Ok(0x106)];
        let (count, end) = if len < 12 {
            (0, 0)
        } else if len < 20 {
            (1, 12)
        } else {
            (2, 20)
        };
        assert_eq!(found, whole[..count]);
        assert_eq!(frames.remainder(), &STREAM[end..len]);
    }
}

#[test]
fn the_decoder_takes_a_message_with_its_last_byte() {
    let mut decoder = FrameDecoder::new(Limits::DEFAULT);
    let mut buffer = BytesMut::new();
    let mut found = Vec::new();
    for (at, byte) in STREAM.into_iter().enumerate() {
        buffer.extend_from_slice(&[byte]);
        let held = buffer.len();
        match decoder.decode(&mut buffer) {
            Ok(Some(frame)) => {
                assert_eq!(frame.as_ref().body, &*frame.body);
                assert!(buffer.is_empty());
                found.push((at, frame.message_type, frame.body.to_vec()));
            }
            other => assert_eq!((other, buffer.len()), (Ok(None), held)),
        }
    }
    assert_eq!(found, [(11, 5, [1, 2, 3, 4].to_vec()), (19, 0x106, Vec::new())]);

    buffer.extend_from_slice(&STREAM);
    let next = decoder.decode(&mut buffer).map(|frame| frame.map(|frame| frame.message_type));
    assert_eq!((next, &*buffer), (Ok(Some(5)), &STREAM[12..]));
}

#[test]
fn a_length_over_the_limit_ends_a_stream_for_good() {
    let limits = Limits::DEFAULT.with_max_message(12);
    assert_eq!(limits.max_body(), 4);
    let over = [0, 0, 0, 5, 0, 0, 0, 5];
    let kind = DecodeErrorKind::MessageTooLong { length: 5, limit: 4 };
    let error = DecodeError { kind, offset: 0, message: None, field: None };
    let stream = [&STREAM[..12], &over, &STREAM].concat();

    let mut frames = Frames::new(&stream, limits);
    assert!(frames.next().is_some_and(|frame| frame.is_ok()));
    assert_eq!(frames.next(), Some(Err(error)));
    assert_eq!((frames.next(), frames.remainder()), (None, &stream[12..]));

    let mut decoder = FrameDecoder::new(limits);
    let mut buffer = BytesMut::from(&stream[..]);
    assert!(decoder.decode(&mut buffer).is_ok_and(|frame| frame.is_some()));
    assert_eq!(decoder.decode(&mut buffer), Err(error));
    assert_eq!(&*buffer, &stream[12..]);
    assert_eq!(decoder.decode(&mut BytesMut::from(&STREAM[..])), Err(error));
}
