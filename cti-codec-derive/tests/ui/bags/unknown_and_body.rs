use cti_codec::{Message, UnknownFields};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(unknown, body)]
    unknown: UnknownFields<'a>,
}

fn main() {}
