use cti_codec::Message;

#[derive(Message)]
#[cti(kind = Event)]
struct Example {
    ani: u32,
}

fn main() {}
