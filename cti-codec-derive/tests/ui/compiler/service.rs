use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event, service = Reporting)]
struct Example {
    ani: u32,
}

fn main() {}
