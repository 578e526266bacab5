use cti_codec::{Count, Message};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(counts = calls)]
    num_calls: Count,
}

fn main() {}
