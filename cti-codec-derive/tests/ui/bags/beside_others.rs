use cti_codec::{Message, UnknownFields};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(unknown, tag = 5, required)]
    unknown: UnknownFields<'a>,
}

fn main() {}
