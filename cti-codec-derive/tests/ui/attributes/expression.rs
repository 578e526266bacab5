use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = 5 + 1)]
    ani: Option<u32>,
    #[cti(tag = -1)]
    dnis: Option<u32>,
    #[cti(tag = 1.5)]
    dialed: Option<u32>,
    #[cti(tag = &5)]
    routed: Option<u32>,
}

fn main() {}
