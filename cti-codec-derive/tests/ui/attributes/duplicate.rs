use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = 5, tag = 6)]
    ani: Option<u32>,
}

fn main() {}
