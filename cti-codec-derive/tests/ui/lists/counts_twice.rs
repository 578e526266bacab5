use cti_codec::{Count, Message};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(counts = [calls, calls])]
    num_calls: Count,
    #[cti(tag = 6, repeated)]
    calls: Vec<u32>,
}

fn main() {}
