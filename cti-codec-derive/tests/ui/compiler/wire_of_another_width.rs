use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(wire = u32)]
    wider: u16,
    #[cti(tag = 1, wire = u8)]
    signed: Option<i32>,
}

fn main() {}
