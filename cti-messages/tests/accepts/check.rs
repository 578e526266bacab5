//! What both modes and both codecs make of a body.

use cti_messages::codec::dynamic::DynamicMessage;
use cti_messages::codec::{
    Anomaly, AnomalyKind, DecodeError, DecodeErrorKind, DecodeOptions, FieldPath, Message,
    ProtocolVersion,
};

pub const V24: ProtocolVersion = ProtocolVersion::V24;

/// A floating field at version 24.
pub fn field(tag: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = tag.to_be_bytes().to_vec();
    bytes.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
    bytes.extend(data);
    bytes
}

/// A body whose fixed part is all zeros, and floating fields after it.
pub fn body<'a, M: Message<'a>>(fields: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = vec![0; M::DESCRIPTOR.fixed_len(V24.into())];
    bytes.extend(fields.concat());
    bytes
}

/// Where the floating part begins, from the header on.
pub fn floating<'a, M: Message<'a>>() -> usize {
    8 + M::DESCRIPTOR.fixed_len(V24.into())
}

/// Decodes tolerantly and strictly, with both codecs, which must agree.
pub fn both<'a, M: Message<'a> + PartialEq + std::fmt::Debug>(
    body: &'a [u8],
    options: impl Into<DecodeOptions>,
) -> (Result<M, DecodeError>, Vec<Anomaly>, Result<M, DecodeError>) {
    let options = options.into();
    let one = |options: DecodeOptions| {
        let mut anomalies = [Vec::new(), Vec::new()];
        let derived = M::decode_body_with(body, options, &mut anomalies[0]);
        let dynamic =
            DynamicMessage::decode_body_with(M::DESCRIPTOR, body, options, &mut anomalies[1]);
        assert_eq!(anomalies[0], anomalies[1]);
        match (&derived, dynamic) {
            (Ok(derived), Ok(dynamic)) => {
                assert_eq!(DynamicMessage::from_message(derived), Some(dynamic));
            }
            (Err(derived), dynamic) => assert_eq!(Err(*derived), dynamic),
            (Ok(_), dynamic) => panic!("{dynamic:?}"),
        }
        let [anomalies, _] = anomalies;
        (derived, anomalies)
    };
    let (tolerant, anomalies) = one(options);
    let (strict, none) = one(options.strict());
    assert_eq!(none, [], "strict decoding reports nothing");
    if let Ok(strict) = &strict {
        assert_eq!((tolerant.as_ref(), anomalies.as_slice()), (Ok(strict), &[][..]));
    }
    (tolerant, anomalies, strict)
}

/// Expects one deviation: tolerated and reported, or refused, at the same place.
#[track_caller]
pub fn deviates<'a, M: Message<'a> + PartialEq + std::fmt::Debug>(
    body: &'a [u8],
    kind: AnomalyKind,
    offset: usize,
    field: &str,
) -> M {
    let (tolerant, anomalies, strict) = both::<M>(body, V24);
    let [anomaly] = anomalies.as_slice() else { panic!("{anomalies:?}") };
    let error = strict.unwrap_err();
    assert_eq!((anomaly.kind, error.kind), (kind, DecodeErrorKind::Refused(kind)));
    assert_eq!((anomaly.offset as usize, error.offset as usize), (offset, offset));
    let path = |path: Option<_>| path.map_or(String::new(), |p: FieldPath| p.to_string());
    assert_eq!((path(anomaly.field), path(error.field)), (field.to_owned(), field.to_owned()));
    assert_eq!((anomaly.message, error.message), (M::DESCRIPTOR, Some(M::DESCRIPTOR)));
    tolerant.unwrap()
}

/// Expects an error in both modes.
#[track_caller]
pub fn refused<'a, M: Message<'a> + PartialEq + std::fmt::Debug>(body: &'a [u8]) -> DecodeError {
    let (tolerant, _, strict) = both::<M>(body, V24);
    assert_eq!(tolerant.as_ref().unwrap_err(), strict.as_ref().unwrap_err());
    tolerant.unwrap_err()
}

/// Expects both modes to read the same, without a deviation.
#[track_caller]
pub fn accepted<'a, M: Message<'a> + PartialEq + std::fmt::Debug>(body: &'a [u8]) -> M {
    let (tolerant, anomalies, strict) = both::<M>(body, V24);
    assert_eq!(anomalies, []);
    assert_eq!(tolerant, strict);
    tolerant.unwrap()
}

/// Announces so many skill groups in an AGENT_STATE_EVENT.
pub fn announce(body: &mut [u8], count: u8) {
    body[57] = count;
}
