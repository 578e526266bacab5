//! However a stream arrives, it holds the same messages. Input: a byte that decides on the chunks,
//! one on the limit, then the stream.

use bytes::BytesMut;
use cti_cli::stream::Cutter;
use cti_messages::codec::{
    DecodeError, Frame, FrameDecoder, FrameStatus, Frames, Limits, split_frame,
};
use fastrand::Rng;

/// The messages of a stream, the bytes after them, and what ended it.
type Cut = (Vec<(u32, Vec<u8>)>, usize, Option<DecodeError>);

/// Cuts a stream whole, by iteration and in chunks, with the libraries and with the command's
/// cutter.
///
/// # Panics
///
/// Where the ways differ in messages, in the bytes consumed or in the error; where more is buffered
/// than the limit allows.
pub fn framing_chunks(data: &[u8]) {
    let [chunks, limit, stream @ ..] = data else { return };
    let limits = match limit {
        0..=127 => Limits::DEFAULT,
        // From less than a header to some messages.
        _ => Limits::DEFAULT.with_max_message(u32::from(limit & 127) * 4),
    };
    let whole = split_whole(stream, limits);
    assert_eq!(iterate(stream, limits), whole);
    let mut rng = Rng::with_seed((*chunks).into());
    let most = if chunks % 4 == 0 { 1 } else { rng.usize(1..200) };
    let mut pieces = Vec::new();
    let mut rest = stream;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rng.usize(1..=most).min(rest.len()));
        pieces.push(piece);
        rest = after;
    }
    assert_eq!(decode_pieces(&pieces, limits), whole);
    if limits == Limits::DEFAULT {
        assert_eq!(cut_pieces(&pieces, stream.len()), whole);
    }
}

fn keep<B: AsRef<[u8]>>(frame: &Frame<B>) -> (u32, Vec<u8>) {
    (frame.message_type, frame.body.as_ref().to_vec())
}

fn split_whole(stream: &[u8], limits: Limits) -> Cut {
    let (mut rest, mut found) = (stream, Vec::new());
    loop {
        match split_frame(rest, limits) {
            Ok(FrameStatus::Complete { frame, rest: after }) => {
                assert_eq!(after.len() + 8 + frame.body.len(), rest.len());
                found.push(keep(&frame));
                rest = after;
            }
            Ok(FrameStatus::Partial { needed }) => {
                assert!(needed > 0);
                return (found, rest.len(), None);
            }
            Err(error) => return (found, rest.len(), Some(error)),
        }
    }
}

fn iterate(stream: &[u8], limits: Limits) -> Cut {
    let mut frames = Frames::new(stream, limits);
    let (mut found, mut failure) = (Vec::new(), None);
    for frame in frames.by_ref() {
        match frame {
            Ok(frame) => found.push(keep(&frame)),
            Err(error) => failure = Some(error),
        }
    }
    (found, frames.remainder().len(), failure)
}

fn decode_pieces(pieces: &[&[u8]], limits: Limits) -> Cut {
    let mut decoder = FrameDecoder::new(limits);
    let mut buffer = BytesMut::new();
    let (mut found, mut failure) = (Vec::new(), None);
    for piece in pieces {
        buffer.extend_from_slice(piece);
        if failure.is_some() {
            assert_eq!(decoder.decode(&mut buffer).err(), failure, "a failure stays");
            continue;
        }
        loop {
            match decoder.decode(&mut buffer) {
                Ok(Some(frame)) => found.push(keep(&frame)),
                Ok(None) => break,
                Err(error) => {
                    failure = Some(error);
                    break;
                }
            }
        }
        let most = usize::try_from(limits.max_message).unwrap().max(8);
        assert!(failure.is_some() || buffer.len() < most, "{} bytes wait", buffer.len());
    }
    let left = buffer.len();
    if failure.is_some() {
        // A whole message after it changes nothing: nobody knows where one begins.
        buffer = BytesMut::from(&[0, 0, 0, 0, 0, 0, 0, 5][..]);
        assert_eq!(decoder.decode(&mut buffer).err(), failure, "a failed stream is not read on");
    }
    (found, left, failure)
}

fn cut_pieces(pieces: &[&[u8]], len: usize) -> Cut {
    let mut cutter = Cutter::default();
    let (mut found, mut failure) = (Vec::new(), None);
    for piece in pieces {
        cutter.push(piece);
        loop {
            match cutter.cut() {
                Ok(Some(cut)) => found.push(keep(&cut.frame)),
                Ok(None) => break,
                Err(error) => failure = Some(error),
            }
        }
    }
    (found, len - usize::try_from(cutter.position()).unwrap(), failure)
}
