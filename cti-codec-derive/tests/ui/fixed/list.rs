use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    calls: Vec<u32>,
}

fn main() {}
