use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = 5, repeated, packed)]
    ani: Option<Vec<u32>>,
    #[cti(tag = 6, repeated, packed)]
    dnis: u32,
}

fn main() {}
