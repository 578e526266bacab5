use cti_codec::{Message, Text};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a, 'b, const N: usize> {
    #[cti(tag = 5)]
    ani: Option<Text<'a>>,
    #[cti(tag = 6)]
    dnis: Option<Text<'b>>,
}

fn main() {}
