use cti_codec::{Count, Message};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(counts = [a::b, c])]
    num_calls: Count,
    #[cti(counts = 5)]
    num_lines: Count,
}

fn main() {}
