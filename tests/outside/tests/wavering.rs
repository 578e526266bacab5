//! A codec of a field's own that gives other bytes than it was measured with.
#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used, reason = "a test may panic")]

use std::cell::Cell;

use codec::{Encode, EncodeErrorKind, Message, Octets, ProtocolVersion, Text, UnknownFields};

/// How many bytes the next encoding takes, and how many more the one after it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wavering {
    len: Cell<i32>,
    step: i32,
}

mod wavering {
    use super::{Octets, Wavering};

    pub(super) fn decode(_: &[u8]) -> Option<Wavering> {
        None
    }

    pub(super) fn encode(value: &Wavering) -> Octets<'static> {
        let len = value.len.replace(value.len.get() + value.step);
        vec![7; usize::try_from(len).unwrap()].into()
    }
}

/// Not a message of the guide.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 902, kind = Event, crate = codec)]
pub struct WaveringEvent<'a> {
    /// Whatever.
    #[cti(tag = 1, with = wavering, max = 20)]
    pub wavering: Option<Wavering>,
    /// What stands behind it.
    #[cti(tag = 2, max = 20)]
    pub name: Option<Text<'a>>,
}

#[test]
fn other_bytes_than_were_measured_are_refused() {
    for (step, name) in [(1, None), (-1, None), (1, Some("Blue")), (-1, Some("Blue"))] {
        let wavering = Some(Wavering { len: Cell::new(5), step });
        let event = WaveringEvent { wavering, name: name.map(Text::from) };
        let mut buffer = vec![1, 2, 3];
        let error = event.encode(ProtocolVersion::V24, &mut buffer).unwrap_err();
        assert_eq!(error.kind, EncodeErrorKind::Misfit, "{step} {name:?}");
        assert_eq!(buffer, [1, 2, 3]);
    }
    let wavering = Some(Wavering { len: Cell::new(5), step: 0 });
    let event = WaveringEvent { wavering, ..WaveringEvent::default() };
    assert_eq!(event.encoded_len(ProtocolVersion::V24), Ok(17));
}

#[test]
fn a_slice_may_hold_part_of_it() {
    for (step, measured) in [(1, 27), (-1, 25)] {
        let wavering = Some(Wavering { len: Cell::new(5), step });
        let event = WaveringEvent { wavering, name: Some("Blue".into()) };
        let mut slice = [9; 64];
        let error = event.encode_to_slice(ProtocolVersion::V24, &mut slice).unwrap_err();
        assert_eq!(error.kind, EncodeErrorKind::Misfit, "{step}");
        let (_, behind) = slice.split_at(measured);
        assert!(behind.iter().all(|byte| *byte == 9), "{step}: behind the message");
    }
}

/// Not a message of the guide.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 905, kind = Event, crate = codec)]
pub struct WaveringListEvent<'a> {
    /// Whatever.
    #[cti(tag = 1, with = wavering, max = 20)]
    pub wavering: Option<Wavering>,
    /// Numbers behind it.
    #[cti(tag = 2, repeated)]
    pub numbers: Vec<u16>,
    /// Fields of others behind it.
    #[cti(unknown)]
    pub unknown: UnknownFields<'a>,
}

#[test]
fn whatever_stands_behind_them_has_no_room_then() {
    for step in [1, -1, 2, 3, 4, 15] {
        let behind = |numbers, unknown| {
            let wavering = Some(Wavering { len: Cell::new(5), step });
            WaveringListEvent { wavering, numbers, unknown }
        };
        let mut unknown = UnknownFields::default();
        unknown.push(9, &[1, 2]);
        for event in [
            behind(vec![1], UnknownFields::default()),
            behind(vec![1, 2], UnknownFields::default()),
            behind(vec![], unknown.clone()),
            behind(vec![1, 2, 3], unknown),
        ] {
            let mut buffer = vec![1, 2, 3];
            let error = event.encode(ProtocolVersion::V24, &mut buffer).unwrap_err();
            assert_eq!((error.kind, &buffer[..]), (EncodeErrorKind::Misfit, &[1, 2, 3][..]));
        }
    }
}
