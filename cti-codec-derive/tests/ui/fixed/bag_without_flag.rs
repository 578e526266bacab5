use cti_codec::{Message, UnknownFields};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    unknown: UnknownFields<'a>,
}

fn main() {}
