use cti_codec::{
    Group, Message, MessageSet, OpenEnum, RawMessage, Text, Unrecognized,
};

#[derive(Clone, Copy, Debug, Eq, Hash, OpenEnum, PartialEq)]
#[cti(wire = u16)]
enum State {
    #[cti(value = 0)]
    Off,
    #[cti(value = 0)]
    On,
    Unknown(Unrecognized<Self>),
}

#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    state: State,
    #[cti(tag = 5)]
    before: Option<State>,
    #[cti(group)]
    elements: Vec<Element<'a>>,
}

#[derive(Clone, Debug, Default, Group, PartialEq)]
struct Element<'a> {
    #[cti(tag = 6, max = 0)]
    name: Option<Text<'a>>,
}

#[derive(Clone, Debug, Default, Message, PartialEq)]
#[cti(type = 901)]
struct NoKind<'a> {
    #[cti(tag = 5, max = 12)]
    name: Option<Text<'a>>,
}

#[derive(Clone, Debug, MessageSet, PartialEq)]
enum Set<'a> {
    Example(Example<'a>),
    NoKind(NoKind<'a>),
    #[cti(unknown)]
    Unknown(RawMessage<'a>),
}

fn main() {}
