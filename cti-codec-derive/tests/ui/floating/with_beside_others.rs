use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = 5, with = codecs::hex, wire = u16)]
    ani: Option<u32>,
    #[cti(tag = 6, with = codecs::hex, repeated)]
    dnis: Vec<u32>,
    #[cti(tag = 7, packed, with = codecs::hex)]
    calls: Option<u32>,
}

fn main() {}
