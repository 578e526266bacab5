use cti_codec::Message;

mod tags {
    pub const ANI: u16 = 5;
}

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = tags::ANI)]
    ani: Option<u32>,
    #[cti(tag = 5)]
    dnis: Option<u32>,
}

fn main() {}
