use cti_codec::{Message, Text};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(tag = 9, repeated, packed)]
    texts: Vec<Text<'a>>,
    #[cti(tag = 10, repeated, packed)]
    flags: Vec<bool>,
}

fn main() {}
