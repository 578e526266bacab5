use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event, since = 26, until = 12, short_form = 9)]
struct Example {
    ani: u32,
}

fn main() {}
