use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(unknown)]
    unknown: Vec<u8>,
}

fn main() {}
