use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = 0)]
    ani: Option<u32>,
}

fn main() {}
