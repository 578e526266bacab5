//! The runtime elsewhere than at `::cti_codec`.

mod inner {
    pub mod again {
        pub use cti_codec::*;
    }
}

use inner::again as codec;
use inner::again::{Group, Message, MessageSet, OpenEnum};

#[derive(Clone, Copy, Debug, Eq, Hash, OpenEnum, PartialEq)]
#[cti(wire = u8, crate = codec)]
enum State {
    #[cti(value = 0)]
    Off,
    Unknown(codec::Unrecognized<Self>),
}

#[derive(Clone, Debug, Default, Group, PartialEq)]
#[cti(crate = crate::inner::again)]
struct Element<'a> {
    #[cti(tag = 1)]
    state: Option<State>,
    #[cti(tag = 2)]
    name: Option<codec::Text<'a>>,
}

#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 900, kind = Event, service = Task)]
#[cti(crate = inner::again)]
struct Elements<'a> {
    state: State,
    #[cti(group)]
    elements: Vec<Element<'a>>,
}

#[derive(Clone, Debug, MessageSet, PartialEq)]
#[cti(crate = self::inner::again)]
enum Set<'a> {
    Elements(Elements<'a>),
    #[cti(unknown)]
    Unknown(codec::RawMessage<'a>),
}

fn main() {
    let set = Set::from(Elements::default());
    assert!(matches!(set, Set::Elements(_)));
}
