use cti_codec::{Message, Text};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(tag = 5, array)]
    ani: Vec<u32>,
    #[cti(tag = 6, array)]
    dnis: Option<u32>,
    #[cti(tag = 7, array)]
    names: Option<Vec<Text<'a>>>,
    #[cti(tag = 8, array, max = 4)]
    numbers: Option<Vec<u8>>,
}

fn main() {}
