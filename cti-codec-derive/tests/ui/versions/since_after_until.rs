use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(since = 20, until = 19)]
    ani: Option<u32>,
}

fn main() {}
