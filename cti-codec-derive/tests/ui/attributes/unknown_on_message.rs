use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event, verison = 3)]
struct Example {
    ani: u32,
}

fn main() {}
