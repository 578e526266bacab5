use cti_codec::{Count, Message};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(counts = [calls, ani])]
    num_calls: Count,
    #[cti(tag = 5)]
    ani: Option<u32>,
    #[cti(tag = 6, repeated)]
    calls: Vec<u32>,
}

fn main() {}
