//! What strict decoding accepts is written back: the same fixed part, the same floating fields up
//! to their order.

use cti_messages::AnyMessage;
use cti_messages::codec::{
    Conformance, Encode, EncodeOptions, Frame, Layout, Membership, MessageSet, RawFields,
};

use crate::agree::derived;
use crate::case::Case;

/// Decodes strictly; if that succeeds, encodes and compares.
///
/// # Panics
///
/// Where encoding refuses the value, or bytes are lost or others.
pub fn strict_roundtrip(data: &[u8]) {
    let Some(case) = Case::of(data) else { return };
    let options = case.options(Conformance::Strict);
    let (decoded, anomalies) = derived(case.frame, options);
    assert_eq!(anomalies, [], "strict decoding reports nothing");
    let Ok(value) = decoded else { return };
    let encode = EncodeOptions::new(case.protocol).with_limits(options.limits);
    let mut bytes = Vec::new();
    let result = value.encode(encode, &mut bytes);
    assert_eq!(result, Ok(()), "{value:?}");
    let (header, body) = bytes.split_at(8);
    assert_eq!(header[..4], (case.frame.body.len() as u32).to_be_bytes());
    assert_eq!(header[4..], case.frame.message_type.to_be_bytes());

    let protocol = case.protocol;
    let membership = AnyMessage::membership(case.frame.message_type, protocol);
    let typed = case.descriptor().filter(|message| {
        membership == Membership::Declared && message.layout == Layout::Published
    });
    let fixed = typed.map_or(body.len(), |message| message.fixed_len(protocol));
    assert_eq!(body[..fixed], case.frame.body[..fixed], "{value:?}");
    let fields = |floating| {
        let fields = RawFields::new(floating, case.protocol.widths());
        let mut fields: Vec<_> =
            fields.map(|field| field.map(|field| (field.tag, field.data)).unwrap()).collect();
        fields.sort_unstable();
        fields
    };
    assert_eq!(fields(&body[fixed..]), fields(&case.frame.body[fixed..]), "{value:?}");

    let frame = Frame { message_type: case.frame.message_type, body };
    let (again, _) = derived(frame, options);
    assert_eq!(again.as_ref(), Ok(&value));
    let mut canonical = Vec::new();
    assert_eq!(again.unwrap().encode(encode, &mut canonical), Ok(()));
    assert_eq!(canonical, bytes, "canonical order is written as it was read");
}
