use cti_codec::{Message, Octets};

#[derive(Message)]
#[cti(type = 900, kind = Event)]
struct Example<'a> {
    ani: u32,
    #[cti(body)]
    body: Octets<'a>,
}

fn main() {}
