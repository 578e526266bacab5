use cti_codec::{Group, Message};

#[derive(Group)]
struct Leg {
    #[cti(tag = 12)]
    id: Option<u32>,
}

#[derive(Group)]
struct Call {
    #[cti(tag = 10)]
    id: Option<u32>,
    #[cti(group)]
    legs: Vec<Leg>,
}

#[derive(Group)]
struct Numbers {
    #[cti(tag = 13)]
    id: Option<u32>,
    #[cti(tag = 14, repeated)]
    numbers: Vec<u32>,
}

#[derive(Group)]
struct Example {
    #[cti(tag = 9)]
    id: Option<u32>,
    #[cti(group)]
    calls: Vec<Call>,
    #[cti(group)]
    numbers: Vec<Numbers>,
}

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct ExampleEvent {
    #[cti(group)]
    examples: Vec<Example>,
}

fn main() {}
