use cti_codec::Message;

#[derive(Message)]
struct Example {
    ani: u32,
}

fn main() {}
