use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(since = 12)]
    ani: Option<u32>,
    #[cti(tag = 5, until = 26)]
    dnis: Option<u32>,
}

fn main() {}
