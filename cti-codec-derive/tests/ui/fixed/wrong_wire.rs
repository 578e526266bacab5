use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(wire = u64)]
    ani: u32,
    #[cti(wire = bool)]
    dnis: u32,
}

fn main() {}
