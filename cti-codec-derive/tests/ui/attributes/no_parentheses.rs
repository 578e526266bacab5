use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti]
    ani: u32,
    #[cti = "tag"]
    dnis: u32,
}

fn main() {}
