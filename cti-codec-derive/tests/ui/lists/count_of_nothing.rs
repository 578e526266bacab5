use cti_codec::{Count, Message};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    num_calls: Count,
    #[cti(tag = 5)]
    num_lines: Count,
}

fn main() {}
