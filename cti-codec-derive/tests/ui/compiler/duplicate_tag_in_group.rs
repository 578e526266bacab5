use cti_codec::{Group, Message};

#[derive(Group)]
struct Call {
    #[cti(tag = 10)]
    id: Option<u32>,
}

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = 10)]
    ani: Option<u32>,
    #[cti(group)]
    calls: Vec<Call>,
}

fn main() {}
