use cti_codec::{Message, MessageSet};

#[derive(Message)]
#[cti(type = 5, kind = Request)]
struct Ping {
    invoke_id: u32,
}

#[derive(MessageSet)]
enum Example<'a> {
    Ping(Ping),
    #[cti(reserved = is_reserved)]
    Reserved(Vec<u8>),
    #[cti(unknown)]
    Unknown(&'a [u8]),
}

fn main() {}
