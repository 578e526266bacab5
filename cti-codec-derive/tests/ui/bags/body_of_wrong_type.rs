use cti_codec::Message;

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example {
    #[cti(body)]
    body: [u8; 8],
}

fn main() {}
