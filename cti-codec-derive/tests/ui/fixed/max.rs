use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(max = 12)]
    ani: u32,
}

fn main() {}
