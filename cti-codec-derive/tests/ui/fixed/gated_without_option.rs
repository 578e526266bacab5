use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(since = 19)]
    ani: u32,
    #[cti(until = 19)]
    dnis: u16,
}

fn main() {}
