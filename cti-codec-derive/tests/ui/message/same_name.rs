use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    ani: u32,
    #[cti(tag = 5, name = "ANI")]
    other: Option<u32>,
}

fn main() {}
