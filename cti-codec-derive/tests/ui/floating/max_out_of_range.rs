use cti_codec::{Message, Text};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    #[cti(tag = 5, max = 0)]
    ani: Option<Text<'a>>,
    #[cti(tag = 6, max = 65536)]
    dnis: Option<Text<'a>>,
}

fn main() {}
