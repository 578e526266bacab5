use cti_codec::{Message, MessageSet, RawMessage};

#[derive(Message)]
#[cti(type = 5, kind = Request)]
struct Ping {
    invoke_id: u32,
}

#[derive(Message)]
#[cti(type = 5, kind = Confirmation)]
struct Pong {
    invoke_id: u32,
}

#[derive(MessageSet)]
enum Example<'a> {
    Ping(Ping),
    Pong(Pong),
    #[cti(unknown)]
    Unknown(RawMessage<'a>),
}

fn main() {}
