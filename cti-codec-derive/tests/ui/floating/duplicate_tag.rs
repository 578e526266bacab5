use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = 16)]
    ani: Option<u32>,
    #[cti(tag = 0x10)]
    dnis: Option<u32>,
}

fn main() {}
