use cti_codec::Message;

const NONE: u16 = 0;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = NONE)]
    number: Option<u32>,
}

fn main() {}
