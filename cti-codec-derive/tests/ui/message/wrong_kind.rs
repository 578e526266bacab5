use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Reply)]
struct Example {
    ani: u32,
}

fn main() {}
