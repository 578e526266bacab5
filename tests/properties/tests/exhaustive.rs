//! Every cut, every lie of a length and every change of one byte: nothing left to chance.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use std::collections::BTreeSet;

use bytes::BytesMut;
use cti_cli::seeds;
use cti_messages::AnyMessage;
use cti_messages::codec::{
    DecodeOptions, FieldWidths, Frame, FrameDecoder, FrameStatus, Limits, MessageSet, Product,
    Protocol, RawFields, split_frame,
};
use cti_properties::seeds::sample_messages;
use cti_properties::{
    Case, decode_any, derived_vs_dynamic, fixpoint_at_home, strict_implies_tolerant,
    strict_roundtrip, tolerant_fixpoint,
};

/// A message and what it is laid out for.
type Sample = (Protocol, Vec<u8>);

/// Every message of the sample session.
fn samples() -> Vec<Sample> {
    let messages = sample_messages();
    messages.map(|(version, message)| (Protocol::cce(version), message.to_vec())).collect()
}

/// A message of every published layout at every version at which it differs.
fn generated() -> Vec<Sample> {
    of_case(seeds::Case::Typical)
}

fn of_case(case: seeds::Case) -> Vec<Sample> {
    let products = [Product::UnifiedCce, Product::UnifiedCcx].into_iter();
    let seeds = products
        .flat_map(|product| seeds::seeds(seeds::Settings { product, protocol: None, seed: 5 }));
    seeds.filter(|seed| seed.case == case).map(|seed| (seed.protocol, seed.bytes)).collect()
}

/// What must hold of any message, without the dynamic codec.
fn check(protocol: Protocol, message: &[u8]) {
    let input = Case::input(protocol, message);
    strict_implies_tolerant(&input);
    strict_roundtrip(&input);
    fixpoint_at_home(&input);
}

/// The same, and all else.
fn check_all(protocol: Protocol, message: &[u8]) {
    check(protocol, message);
    let input = Case::input(protocol, message);
    tolerant_fixpoint(&input);
    derived_vs_dynamic(&input);
    decode_any(&input);
}

fn check_cuts(samples: &[Sample], check: fn(Protocol, &[u8])) -> u32 {
    let mut cuts = 0;
    for (protocol, message) in samples {
        for cut in 0..message.len() {
            let piece = &message[..cut];
            // The header tells the truth, and the end has not arrived.
            let needed = if cut < 8 { 8 - cut } else { message.len() - cut };
            let status = split_frame(piece, Limits::DEFAULT);
            assert_eq!(status, Ok(FrameStatus::Partial { needed }));
            let mut buffer = BytesMut::from(piece);
            assert_eq!(FrameDecoder::default().decode(&mut buffer), Ok(None));
            assert_eq!(buffer, piece, "nothing of it is taken");
            // The header lies: the body ends here, whatever follows.
            check(*protocol, piece);
            if let Some(body) = cut.checked_sub(8) {
                let mut short = message.clone();
                short[..4].copy_from_slice(&(body as u32).to_be_bytes());
                let Ok(FrameStatus::Complete { frame, rest }) =
                    split_frame(&short, Limits::DEFAULT)
                else {
                    panic!("a body of {body} bytes is there");
                };
                assert_eq!((frame.body, rest), (&message[8..cut], &message[cut..]));
            }
            cuts += 1;
        }
    }
    cuts
}

#[test]
fn samples_cut_at_every_byte() {
    let cuts = check_cuts(&samples(), check_all);
    assert_eq!(cuts, 366 + 388 + 2_439 + 2_690);
}

#[test]
fn generated_messages_cut_at_every_byte() {
    let generated = generated();
    assert!(generated.len() > 500, "{} messages", generated.len());
    let cuts = check_cuts(&generated, check);
    assert!(cuts > 50_000, "{cuts}");
}

/// Where each length of a floating field stands, and what it says.
fn inner_lengths(protocol: Protocol, message: &[u8]) -> Vec<(usize, usize)> {
    let number = u32::from_be_bytes(message[4..8].try_into().unwrap());
    let descriptor = AnyMessage::descriptor_of(number, protocol).unwrap();
    let start = 8 + descriptor.fixed_len(protocol);
    let widths = protocol.widths();
    let tag_bytes = if widths == FieldWidths::Narrow { 1 } else { 2 };
    let fields = RawFields::new(&message[start..], widths).map(Result::unwrap);
    fields.map(|field| (start + field.offset + tag_bytes, field.data.len())).collect()
}

fn check_inner_lies(samples: &[Sample], check: fn(Protocol, &[u8])) -> u32 {
    let mut lies = 0;
    for (protocol, message) in samples {
        let wide = protocol.widths() == FieldWidths::Wide;
        for (at, len) in inner_lengths(*protocol, message) {
            let left = message.len() - at - if wide { 2 } else { 1 };
            let most = protocol.widths().max_length();
            let lied = [
                0,
                1,
                len.wrapping_sub(1),
                len + 1,
                left.wrapping_sub(1),
                left,
                left + 1,
                255,
                most,
            ];
            // As the width has them.
            let lied = lied.map(|lie| if wide { lie as u16 } else { (lie as u8).into() });
            for lie in BTreeSet::from(lied).into_iter().filter(|lie| usize::from(*lie) != len) {
                let mut message = message.clone();
                let [high, low] = lie.to_be_bytes();
                if wide {
                    message[at..at + 2].copy_from_slice(&[high, low]);
                } else {
                    message[at] = low;
                }
                if usize::from(lie) > left {
                    reaches_past_the_end(*protocol, &message);
                }
                check(*protocol, &message);
                lies += 1;
            }
        }
    }
    lies
}

/// That is an error in both modes, whatever else is to be said of the message.
fn reaches_past_the_end(protocol: Protocol, message: &[u8]) {
    let message_type = u32::from_be_bytes(message[4..8].try_into().unwrap());
    let frame = Frame { message_type, body: &message[8..] };
    for options in [DecodeOptions::new(protocol), DecodeOptions::new(protocol).strict()] {
        let error = AnyMessage::decode(frame, options).unwrap_err();
        assert_eq!(error.kind.name(), "field_past_end");
    }
}

#[test]
fn inner_lengths_that_lie_in_turn() {
    let lies = check_inner_lies(&samples(), check_all);
    assert!(lies > 1_500, "{lies}");
    let lies = check_inner_lies(&generated(), check);
    assert!(lies > 20_000, "{lies}");
}

#[test]
fn outer_lengths_that_lie() {
    for (_, message) in samples().iter().chain(&generated()) {
        let len = message.len() as u32 - 8;
        for lie in
            [0, 1, len.wrapping_sub(1), len, len + 1, 12_492, 12_493, i32::MAX as u32, u32::MAX]
        {
            let mut message = message.clone();
            message[..4].copy_from_slice(&lie.to_be_bytes());
            outer_length_is_kept(&message);
        }
    }
}

/// As many bytes are a message as its header says: no more, no less, and not over the limit.
fn outer_length_is_kept(message: &[u8]) {
    let said = u32::from_be_bytes(message[..4].try_into().unwrap());
    let len = message.len() as u32 - 8;
    let status = split_frame(message, Limits::DEFAULT);
    let mut buffer = BytesMut::from(message);
    let decoded = FrameDecoder::default().decode(&mut buffer);
    if said > 12_492 {
        assert_eq!(status.unwrap_err().kind.name(), "message_too_long");
        assert_eq!(decoded.unwrap_err().kind.name(), "message_too_long");
        assert_eq!(buffer, message);
    } else if said <= len {
        let Ok(FrameStatus::Complete { frame, rest }) = status else { panic!("{said}") };
        assert_eq!(frame.body, &message[8..8 + said as usize]);
        assert_eq!(decoded.unwrap().unwrap().body, frame.body);
        assert_eq!(buffer, rest);
    } else {
        let needed = (said - len) as usize;
        assert_eq!(status, Ok(FrameStatus::Partial { needed }));
        assert_eq!(decoded, Ok(None));
    }
}

/// Every other value of every byte of these messages, number and length of the header included.
fn change_every_byte(samples: &[Sample]) -> u32 {
    let mut changes = 0;
    for (protocol, message) in samples {
        let mut input = Case::input(*protocol, message);
        for at in 1..input.len() {
            let sound = input[at];
            for value in (0..=u8::MAX).filter(|value| *value != sound) {
                input[at] = value;
                // The protocol stands before the message, whose length is for framing alone.
                if at <= 4 {
                    outer_length_is_kept(&input[1..]);
                }
                strict_implies_tolerant(&input);
                fixpoint_at_home(&input);
                // The values that are likeliest to matter go through everything.
                if [0, 1, 0xFF, sound ^ 1, sound ^ 0x80, sound.wrapping_add(1)].contains(&value) {
                    derived_vs_dynamic(&input);
                    strict_roundtrip(&input);
                }
                if value == sound ^ 1 {
                    tolerant_fixpoint(&input);
                    decode_any(&input);
                }
                changes += 1;
            }
            input[at] = sound;
        }
    }
    changes
}

#[test]
fn every_change_of_one_byte_of_a_narrow_sample() {
    let narrow = |sample: &Sample| sample.0.widths() == FieldWidths::Narrow;
    let samples: Vec<_> = samples().into_iter().filter(narrow).collect();
    assert_eq!(change_every_byte(&samples), (366 + 2_439) * 255);
}

#[test]
fn every_change_of_one_byte_of_a_wide_sample() {
    let wide = |sample: &Sample| sample.0.widths() == FieldWidths::Wide;
    let samples: Vec<_> = samples().into_iter().filter(wide).collect();
    assert_eq!(change_every_byte(&samples), (388 + 2_690) * 255);
}

/// Some changes of every byte that is structure, a number, or the beginning or end of a text, in
/// messages that have every field there is.
#[test]
fn changes_of_messages_that_have_every_field() {
    let mut changes = 0;
    for (protocol, message) in of_case(seeds::Case::Most) {
        let mut places: Vec<usize> = (8..message.len()).collect();
        for (length, len) in inner_lengths(protocol, &message) {
            let data = length + if protocol.widths() == FieldWidths::Wide { 2 } else { 1 };
            let middle = data + 4..(data + len).saturating_sub(2);
            places.retain(|place| !middle.contains(place));
        }
        let mut input = Case::input(protocol, &message);
        for at in places.into_iter().map(|place| place + 1) {
            let sound = input[at];
            for value in [0, 0xFF, sound ^ 1] {
                input[at] = value;
                strict_implies_tolerant(&input);
                changes += u32::from(value != sound);
            }
            input[at] = sound;
        }
    }
    assert!(changes > 90_000, "{changes}");
}
