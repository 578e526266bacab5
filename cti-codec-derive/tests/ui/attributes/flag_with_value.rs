use cti_codec::{Message, UnknownFields};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(tag = 5, required = true)]
    ani: Option<u32>,
    #[cti(tag = 6, repeated = 3)]
    dnis: Vec<u32>,
    #[cti(unknown = "yes")]
    unknown: UnknownFields<'a>,
}

fn main() {}
