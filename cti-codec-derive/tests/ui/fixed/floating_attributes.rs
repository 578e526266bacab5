use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(required)]
    ani: u32,
    #[cti(repeated)]
    dnis: Vec<u32>,
    #[cti(repeated, packed)]
    calls: Vec<u32>,
    #[cti(with = codecs::hex)]
    hex: u32,
}

fn main() {}
