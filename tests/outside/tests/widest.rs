//! The highest tags and the longest data that each width of tag and length can say.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use codec::{
    Encode, EncodeErrorKind, Message, Octets, Protocol, ProtocolVersion, Text, UnknownFields,
};

/// Not a message of the guide. Its tags are the highest of one byte, and the one after it.
#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 906, kind = Event, crate = codec)]
struct WideEvent<'a> {
    #[cti(tag = 255, max = 65535)]
    data: Option<Octets<'a>>,
    #[cti(tag = 256, max = 300)]
    name: Option<Text<'a>>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

/// Narrow, mixed and wide, with the most that they say.
fn protocols() -> [(Protocol, u16, u16); 3] {
    [
        (Protocol::cce(ProtocolVersion::V17), 0xFF, 0xFF),
        (Protocol::ccx(ProtocolVersion::V18), 0xFFFF, 0xFF),
        (Protocol::cce(ProtocolVersion::V25), 0xFFFF, 0xFFFF),
    ]
}

/// What comes of encoding: the same message again, or what it is refused for.
fn result(event: &WideEvent<'_>, protocol: Protocol) -> Result<(), EncodeErrorKind> {
    let limits = codec::Limits::DEFAULT.with_max_message(0x2_0000);
    let mut bytes = Vec::new();
    let options = codec::EncodeOptions::from(protocol).with_limits(limits);
    event.encode(options, &mut bytes).map_err(|error| error.kind)?;
    let options = codec::DecodeOptions::new(protocol).strict().with_limits(limits);
    let body = bytes.split_off(8);
    assert_eq!(&WideEvent::decode_body(&body, options).unwrap(), event);
    Ok(())
}

fn unknown(tag: u16, len: u32) -> WideEvent<'static> {
    let mut event = WideEvent::default();
    event.unknown.push(tag, vec![7; usize::try_from(len).unwrap()]);
    event
}

fn data(len: u32) -> WideEvent<'static> {
    let data = vec![7; usize::try_from(len).unwrap()].into();
    WideEvent { data: Some(data), ..WideEvent::default() }
}

#[test]
fn data_is_as_long_as_the_length_can_say() {
    for (protocol, _, max) in protocols() {
        let found = u32::from(max) + 1;
        let long = Err(EncodeErrorKind::TooLong { max, found });
        assert_eq!(result(&data(max.into()), protocol), Ok(()));
        assert_eq!(result(&data(found), protocol), long);
        assert_eq!(result(&unknown(1, max.into()), protocol), Ok(()));
        assert_eq!(result(&unknown(1, found), protocol), long);
    }
}

#[test]
fn a_tag_is_as_high_as_its_width_can_say() {
    for (protocol, tag, max) in protocols() {
        let event = WideEvent { name: Some("a".into()), ..WideEvent::default() };
        let wide = Err(EncodeErrorKind::TagTooWide { tag: 256 });
        assert_eq!(result(&event, protocol), if tag < 256 { wide } else { Ok(()) });
        assert_eq!(result(&unknown(tag - 2, max.into()), protocol), Ok(()));
        if let Some(tag) = tag.checked_add(2) {
            let wide = Err(EncodeErrorKind::TagTooWide { tag });
            assert_eq!(result(&unknown(tag, 0), protocol), wide);
            assert_eq!(result(&unknown(tag, 0x1_0000), protocol), wide);
        }
    }
    assert_eq!(result(&unknown(0xFFFF, 0xFFFF), Protocol::cce(ProtocolVersion::V25)), Ok(()));
}
