//! Fields with codecs of their own, of types that borrow and types that don't.

use std::borrow::Cow;

use cti_codec::{Encode, IntoOwned, Message, ProtocolVersion, UnknownFields};

/// A number in decimal digits.
mod decimal {
    use cti_codec::Octets;

    pub fn decode(bytes: &[u8]) -> Option<u64> {
        std::str::from_utf8(bytes).ok()?.parse().ok()
    }

    pub fn encode(number: &u64) -> Octets<'static> {
        number.to_string().into_bytes().into()
    }
}

/// Bytes as they are, and in a list of their own.
mod bytes {
    use cti_codec::Octets;

    pub fn decode(bytes: &[u8]) -> Option<Vec<u8>> {
        Some(bytes.to_vec())
    }

    pub fn encode(bytes: &Vec<u8>) -> Octets<'_> {
        Octets::from_bytes(bytes)
    }
}

mod pairs {
    pub mod pair {
        use cti_codec::Octets;

        use crate::Pair;

        pub fn decode(bytes: &[u8]) -> Option<Pair<'_>> {
            bytes.split_at_checked(2).map(|(left, right)| Pair { left, right })
        }

        pub fn encode(pair: &Pair<'_>) -> Octets<'static> {
            [pair.left, pair.right].concat().into()
        }
    }
}

mod fixed_word {
    use std::borrow::Cow;

    use cti_codec::Octets;

    pub fn decode(bytes: &[u8]) -> Option<Cow<'static, [u8]>> {
        Some(bytes.to_vec().into())
    }

    pub fn encode(word: &Cow<'static, [u8]>) -> Octets<'static> {
        word.to_vec().into()
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Pair<'a> {
    left: &'a [u8],
    right: &'a [u8],
}

impl IntoOwned for Pair<'_> {
    type Owned = Pair<'static>;

    fn into_owned(self) -> Pair<'static> {
        Pair { left: b"", right: b"" }
    }
}

#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 900, kind = Event)]
struct Coded<'a> {
    #[cti(tag = 1, with = decimal)]
    number: Option<u64>,
    #[cti(tag = 2, with = bytes, max = 9)]
    bytes: Option<Vec<u8>>,
    #[cti(tag = 3, with = pairs::pair, required, name = "Two")]
    pair: Option<Pair<'a>>,
    #[cti(tag = 4, with = crate::pairs::pair, since = 20, until = 24)]
    other: Option<Pair<'a>>,
    #[cti(tag = 5, with = fixed_word)]
    word: Option<Cow<'static, [u8]>>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

fn main() {
    let coded = Coded {
        number: Some(1 << 40),
        bytes: Some(vec![1, 2]),
        pair: Some(Pair { left: b"ab", right: b"c" }),
        other: None,
        word: Some(b"word".as_slice().into()),
        unknown: UnknownFields::default(),
    };
    let mut bytes = Vec::new();
    coded.encode(ProtocolVersion::V24, &mut bytes).unwrap();
    let decoded = Coded::decode_body(&bytes[8..], ProtocolVersion::V24).unwrap();
    assert_eq!(decoded, coded);
    let owned: Coded<'static> = decoded.into_owned();
    assert_eq!(owned.word, coded.word);
}
