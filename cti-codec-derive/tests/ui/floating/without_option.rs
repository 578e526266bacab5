use cti_codec::{Message, Text};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(tag = 5)]
    ani: u32,
    #[cti(tag = 6)]
    dnis: Vec<u32>,
    #[cti(tag = 7)]
    name: Text<'a>,
}

fn main() {}
