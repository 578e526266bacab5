use cti_codec::{Message, MessageSet, RawMessage};

#[derive(Message)]
#[cti(type = 5, kind = Request)]
struct Ping {
    invoke_id: u32,
}

#[derive(MessageSet)]
enum Example<'a> {
    Ping(Ping),
    #[cti(unknown, reserved = is_reserved)]
    Unknown(RawMessage<'a>),
}

fn main() {}
