use cti_codec::{Group, Message};

#[derive(Group)]
struct Call {
    #[cti(tag = 9, packed)]
    id: Option<u32>,
}

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(group, packed)]
    calls: Vec<Call>,
    #[cti(tag = 10, repeated, packed = 2)]
    numbers: Vec<u32>,
}

fn main() {}
