use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event, since = 20, until = 14)]
struct Example {
    ani: u32,
}

fn main() {}
