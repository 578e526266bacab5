use cti_codec::{Group, Message};

#[derive(Group)]
struct Call {
    #[cti(tag = 10)]
    id: Option<u32>,
}

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(group, tag = 5, since = 14, name = "Calls")]
    calls: Vec<Call>,
}

fn main() {}
