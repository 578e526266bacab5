use cti_codec::{Message, Octets, UnknownFields};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(body)]
    body: Octets<'a>,
    #[cti(unknown)]
    unknown: UnknownFields<'a>,
}

fn main() {}
