use cti_codec::{Message, UnknownFields};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
    #[cti(unknown)]
    more: UnknownFields<'a>,
}

fn main() {}
