use cti_codec::Message;

#[derive(Message)]
#[cti(type = 4294967296, kind = Event)]
struct Example {
    ani: u32,
}

fn main() {}
