use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(tag = )]
    ani: Option<u32>,
}

fn main() {}
