//! Values of any message are encoded as what decodes to an equal value, in as many bytes as was
//! said. The input decides on the value. At another protocol they are encoded so or refused.

use bytes::BytesMut;
use cti_messages::AnyMessage;
use cti_messages::codec::generate::AtProtocol;
use cti_messages::codec::{DecodeOptions, Encode, EncodeErrorKind, Frame, IntoOwned};

use crate::agree::derived;
use crate::elsewhere::encode_elsewhere;

const BEFORE: &[u8] = b"before";

/// Makes a message, encodes it in every way, and decodes it in both modes.
///
/// # Panics
///
/// Where no message can be made, encoding refuses it, or it is read as another value.
pub fn structured(data: &[u8]) {
    let made = AtProtocol::<AnyMessage<'_>>::generate(data);
    let AtProtocol { protocol, value } = made.expect("any bytes decide on a message");
    let mut buffer = BytesMut::from(BEFORE);
    let result = value.encode(protocol, &mut buffer);
    assert_eq!(result, Ok(()), "{protocol:?} {value:?}");
    let (before, bytes) = buffer.split_at(BEFORE.len());
    assert_eq!(before, BEFORE);
    assert_eq!(value.encoded_len(protocol), Ok(bytes.len()));
    assert!(bytes.len() <= 12_500);

    let mut slice = vec![0xEE; bytes.len() + 1];
    assert_eq!(value.encode_to_slice(protocol, &mut slice), Ok(bytes.len()));
    assert_eq!(slice.split_last(), Some((&0xEE, bytes)));
    slice.fill(0xEE);
    let error = value.encode_to_slice(protocol, &mut slice[..bytes.len() - 1]).unwrap_err();
    assert!(matches!(error.kind, EncodeErrorKind::BufferTooSmall { .. }), "{error}");
    assert!(slice.iter().all(|byte| *byte == 0xEE), "nothing is written to a short slice");

    let number = u32::from_be_bytes(bytes[4..8].try_into().unwrap());
    let frame = Frame { message_type: number, body: &bytes[8..] };
    for options in [DecodeOptions::new(protocol), DecodeOptions::new(protocol).strict()] {
        let (decoded, anomalies) = derived(frame, options);
        assert_eq!(decoded.as_ref(), Ok(&value), "{protocol:?}");
        assert_eq!(anomalies, []);
    }
    assert_eq!(value.clone().into_owned(), value);
    encode_elsewhere(&value, bytes.len() as u32);
}
