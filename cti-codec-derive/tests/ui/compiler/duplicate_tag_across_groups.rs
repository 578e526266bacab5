use cti_codec::{Group, Message};

#[derive(Group)]
struct Call {
    #[cti(tag = 10)]
    id: Option<u32>,
}

#[derive(Group)]
struct Line {
    #[cti(tag = 10)]
    id: Option<u32>,
}

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(group)]
    calls: Vec<Call>,
    #[cti(group)]
    lines: Vec<Line>,
}

fn main() {}
