use cti_codec::{Count, Group, Message, Text};

#[derive(Message)]
#[cti(type = "900", kind = Event)]
struct Example<'a> {
    #[cti(counts = names)]
    num_names: Count,
    #[cti(tagg = 5)]
    ani: Option<Text<'a>>,
    #[cti(tag = 6, repeated = 3)]
    names: Vec<Text<'a>>,
}

#[derive(Group)]
struct Element {
    #[cti(tag = "5", since = 14)]
    id: Option<u32>,
    #[cti(tag = 6)]
    state: Option<u32>,
}

fn main() {}
