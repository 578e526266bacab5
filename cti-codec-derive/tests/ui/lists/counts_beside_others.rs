use cti_codec::{Count, Message};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = 5, counts = calls, required, max = 4)]
    num_calls: Count,
    #[cti(tag = 6, repeated, required)]
    calls: Vec<u32>,
    #[cti(tag = 7, repeated, packed, with = codecs::hex)]
    lines: Vec<u32>,
}

fn main() {}
