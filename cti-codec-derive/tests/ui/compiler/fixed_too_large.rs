use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    bytes: [u8; 65_536],
}

fn main() {}
