use cti_codec::{Count, Message};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(counts = calls)]
    num_calls: u16,
    #[cti(tag = 5, counts = calls)]
    num_again: Option<Count>,
    #[cti(tag = 6, repeated)]
    calls: Vec<u32>,
}

fn main() {}
