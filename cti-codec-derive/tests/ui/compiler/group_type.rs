use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(group)]
    calls: Vec<u32>,
}

fn main() {}
