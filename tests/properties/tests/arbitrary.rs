//! What the crate `arbitrary` is told of protocols and of values at any of them.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use arbitrary::{Arbitrary, Unstructured};
use cti_messages::codec::generate::{AtProtocol, all_protocols, protocol_at};
use cti_messages::codec::{Encode, EncodeMessage, Protocol, ProtocolVersion};
use cti_messages::{AnyMessage, OpenReq};

type At = AtProtocol<AnyMessage<'static>>;

fn random(len: usize, seed: u64) -> Vec<u8> {
    let mut rng = fastrand::Rng::with_seed(seed);
    std::iter::repeat_with(|| rng.u8(..)).take(len).collect()
}

/// How many bytes a value took, and the value.
fn taken<'u, A: Arbitrary<'u>>(bytes: &'u [u8]) -> (usize, A) {
    let mut u = Unstructured::new(bytes);
    let value = A::arbitrary(&mut u).unwrap();
    (bytes.len().saturating_sub(u.len()), value)
}

#[test]
fn a_value_is_one_of_its_protocol() {
    let mut seen = BTreeSet::new();
    for seed in 0..300 {
        let bytes = random(5_000, seed);
        let rest = At::arbitrary_take_rest(Unstructured::new(&bytes)).unwrap();
        let (len, some) = taken::<At>(&bytes);
        let (least, most) = At::size_hint(0);
        assert!(least <= len && len <= most.unwrap(), "{len}");
        for AtProtocol { protocol, value } in [&rest, &some] {
            assert!(value.encoded_len(*protocol).is_ok(), "{protocol:?} {}", value.message_type());
            seen.insert(format!("{protocol:?}"));
        }
    }
    assert!(seen.len() > 15, "{seen:?}");
}

#[test]
fn all_bytes_that_are_left_decide() {
    let mut bytes = random(400, 1);
    let value = |bytes: &[u8]| {
        AtProtocol::<OpenReq<'_>>::arbitrary_take_rest(Unstructured::new(bytes)).unwrap()
    };
    let before = value(&bytes);
    assert_eq!(before, value(&bytes));
    assert_eq!(before.protocol, protocol_at(bytes.first().copied().unwrap()));
    *bytes.first_mut().unwrap() ^= 1;
    assert_ne!(before.protocol, value(&bytes).protocol);
}

#[test]
fn protocols_and_versions_take_at_most_a_byte_and_are_all_met() {
    let (mut protocols, mut versions) = (BTreeSet::new(), BTreeSet::new());
    for byte in 0..=u8::MAX {
        let bytes = [byte, 7];
        let (len, protocol) = taken::<Protocol>(&bytes);
        assert_eq!((len, protocol), (1, protocol_at(byte)));
        protocols.insert(format!("{protocol:?}"));
        let (len, version) = taken::<ProtocolVersion>(&bytes);
        assert_eq!(len, 1);
        versions.insert(version.get());
    }
    assert_eq!((protocols.len(), versions.len()), (all_protocols().count(), 13));
    assert_eq!(Protocol::size_hint(0), (1, Some(1)));
    assert_eq!(ProtocolVersion::size_hint(0), (1, Some(1)));
}
