use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = 5)]
    ani: Option<Vec<u32>>,
}

fn main() {}
